"""Official releases to the careers' figures: what a maintainer runs once a year.

What other packages use:

    commands  ``check``, ``update`` and ``schema``
"""
