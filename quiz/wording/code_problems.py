"""What is wrong with a code and what to do, in words. No HTML, no Flask."""

from quiz.person.answers import BadSymbolError, CodeError, EmptyCodeError, UnknownHeadError, WrongLengthError
from quiz.person.reading import NoCodeError, SeveralCodesError
from quiz.wording.language import Language


def code_problem(error: CodeError, say: Language) -> str:
    """Say what is wrong with a code and what to do."""
    _ = say.gettext
    match error:
        case EmptyCodeError():
            text = _("No code was entered. Type or paste the code from your results page.")
        case NoCodeError():
            text = _(
                "There is no code in this. A code begins with a letter and a digit and has some 20 or 40 letters and "
                "digits; it stands at the end of your results page and in its address."
            )
        case SeveralCodesError():
            text = _("There is more than one code in this. Which one do you want to open?")
        case BadSymbolError():
            text = _(
                "The code holds %(sign)s, which is in no code. Codes are made of digits and letters without I, L, O "
                "and U; hyphens, dots and spaces do not matter."
            )
        case WrongLengthError(length=length, expected=expected) if length < expected:
            text = _(
                "The code is cut short: it has %(length)s letters and digits, and %(expected)s belong to it. "
                "Copy it again, to the very end."
            )
        case WrongLengthError():
            text = _(
                "The code is too long: it has %(length)s letters and digits, and %(expected)s belong to it. "
                "Perhaps something else was copied with it."
            )
        case UnknownHeadError():
            text = _(
                "The code begins with %(head)s. That is a questionnaire, or a version of one, that this site does not "
                "have. It may come from another site: open it there."
            )
        case _:
            text = _("At least one letter of the code is wrong, or two are swapped. Compare it with the original.")
    sign = {"sign": sign_name(error.symbol, say)} if isinstance(error, BadSymbolError) else {}
    return text % (vars(error) | sign)


def sign_name(sign: str, say: Language) -> str:
    """Call a sign by its name, for those who cannot see what is meant by it."""
    _ = say.gettext
    names = {
        "!": _("an exclamation mark"),
        "#": _("a number sign"),
        "$": _("a dollar sign"),
        "%": _("a percent sign"),
        "&": _("an ampersand"),
        "(": _("a bracket"),
        ")": _("a bracket"),
        "*": _("an asterisk"),
        "+": _("a plus sign"),
        ",": _("a comma"),
        "/": _("a slash"),
        ":": _("a colon"),
        ";": _("a semicolon"),
        "=": _("an equals sign"),
        "?": _("a question mark"),
        "@": _("an at sign"),
        "\\": _("a backslash"),
        "|": _("a vertical bar"),
    }
    kind = _("the letter “%(sign)s”") if sign.isalpha() else _("the sign “%(sign)s”")
    return f"{names[sign]} ({sign})" if sign in names else kind % {"sign": sign}
