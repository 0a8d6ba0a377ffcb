"""What a host makes of the site without touching the program: a settings file, colors, a logo, links.

What other packages use:

    reading   a table of settings, from a file and the environment
    tomlfile  a settings file, with the line of each key
    wrong     what is wrong with a value that a host gave
    colors    colors that can be read, in light and dark
    links     names and addresses for the foot of every page
    values    what single values may look like
    fits      settings that only content can judge
    brand     all of it as files that browsers load
"""
