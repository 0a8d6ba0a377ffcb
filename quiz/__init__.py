"""Sixways: a career quiz that shows which careers share the shape of a person's interests."""
