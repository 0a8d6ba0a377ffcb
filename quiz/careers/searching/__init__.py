"""Finding careers by what people type: names, slang, interests, groups, ways in, and slips of the keyboard.

words      a text as plain words
documents  what is searched: names, places to browse, and whole careers
engine     the full-text index (SQLite's FTS5) over them
spelling   words that were probably meant
tongue     the languages of a search
abroad     names in other languages than the search's
search     all of it, ranked
"""
