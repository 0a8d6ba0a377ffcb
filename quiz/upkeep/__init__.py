"""Official releases to the careers' figures: what a maintainer runs once a year."""
