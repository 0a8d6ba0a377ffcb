"""What may be said of one person: from a code to answers, scores, signal, firmness and a verdict.

What other packages use:

    answers     a record of answers or of scores from elsewhere, and the code it stands in
    verdict     all that may be said of a record, in one value
    reading     a code in whatever it was pasted with
    roster      many people's codes, with the names beside them
    standing    scores beside those of people in general
    scoring     six scores, and the counts behind them
    signal      whether the answers tell anything
    patterns    answers that repeat themselves
    evidence    whether they look like a person's, or like dice
    likings     how much an area was liked beside others of its type
    firmness    what is known of a person, and the names of three degrees
    sets        a set of numbers as one
    sharpening  the six activities that would tell most
    population  the published figures of people that all of this rests on
    proof       what the method page claims, measured
"""
