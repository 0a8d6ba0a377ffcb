"""Values to words, numbers and the shapes of pictures in a language. No HTML, no Flask.

What other packages use:

    pages          one typed page for each template
    words          all texts that follow from a language
    cards          all texts that follow from a career
    rows           ranked careers, with reasons
    scores         six scores, and what stands out
    emblems        six numbers as a shape
    language       translations, and the numbers and lists of a language
    interface      the words of the pages in other languages, read and checked
    paging         which questions stand on which page
    code_problems  what is wrong with a code
    problems       what went wrong, and what to do
    company        a group of people
    tables         the same for a spreadsheet
"""
