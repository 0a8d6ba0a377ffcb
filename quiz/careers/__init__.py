"""A person among the careers: ranking, reasons, lists with range, search, filters, and two sittings compared.

What other packages use:

    catalogue   all careers, ready to be compared
    method      the version of how results are made
    results     a person among them: every list and figure of a visit asks this value
    searching   careers found by what people type
    areas       what a person has to like in a career
    ranking     one career and how well it fits
    congruence  what each type adds to a fit
    influence   which answers a fit hangs on
    changes     which other answers would change a rank
    particular  what a person liked in particular, of what a career is about
    listing     what a list consists of
    lineup      who is among the best
    variety     groups with the members that suit best
    plane       where careers lie on the map
    days        what stands out in the days of a career
    closer      activities about what the best careers differ in
    filters     what a visitor narrows, keeps and sets aside
    choices     the same, read from an address
    retest      two sittings of one person
    roster      a group of people, and what several share
    invitation  what a link for a class presets
"""
