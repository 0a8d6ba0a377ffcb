"""The content that people edit: from files to checked, frozen values, or to mistakes in words.

What other packages use:

    loading    files to a library, or to every mistake in them
    questions  what stands in questions.yaml
    careers    what stands in careers.yaml
    fields     what a value in them may look like
    guides     a guide, from Markdown to sections
    mistakes   a mistake as an editor reads it
    nearest    the name that was probably meant
    hiding     a library without what a host does not show
    spelling   one spelling of a language turned into another
    countries  pay in other countries, and whose comes first
    yamlfile   YAML that remembers its lines

    translations  the texts of a language
    translating   a library in a language
    respelling    a library in another spelling
    coverage      how much of it is translated
    foreign       marks of texts that are not
    abroad        names in other languages, to search by
"""
