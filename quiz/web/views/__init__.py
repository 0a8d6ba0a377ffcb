"""The pages, a module for each part of the site; a view gathers, calls the core, and renders."""
