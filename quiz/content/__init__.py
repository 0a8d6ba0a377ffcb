"""The content that people edit: from files to checked, frozen values, or to mistakes in words.

What other packages use:

    loading   files to a library, or to every mistake in them
    models    what stands in the files
    guides    a guide, from Markdown to sections
    mistakes  a mistake as an editor reads it
    yamlfile  YAML that remembers its lines
"""
