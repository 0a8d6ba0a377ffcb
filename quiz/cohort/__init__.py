"""Whole cohorts: a file with the answers of thousands of people -> a folder with the results of each.

What other packages use:

    commands  the command ``sixways score``
"""
