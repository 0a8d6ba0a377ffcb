"""The site: requests, forms, pages and errors; everything that knows Flask.

What other packages use:

    site        what the application holds for every request
    views       the routes, a module for each part of the site
    api         the same values for other programs
    assets      styles, script and emblem
    freshness   how long pages may be kept, and what is not drawn again
    errors      a page for everything that goes wrong
    languages   addresses of languages
    templating  templates, compiled once for each language
    uploads     files that visitors send
"""
