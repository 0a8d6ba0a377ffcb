"""Templates compiled once for each language, with their fixed texts already in it.

Looking up a text takes about ten microseconds through Flask, Jinja and gettext, and a page has a hundred of them. A
text without values is the same for every visitor who reads the same language, so a call such as ``_("Next")`` is
replaced by what it returns when the template is compiled, and then merges with the markup around it.
"""

from flask.templating import Environment
from jinja2 import StrictUndefined, nodes
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from quiz.wording.language import Language


class _Fold(NodeTransformer):
    def __init__(self, say: Language) -> None:
        self._say = say

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - the visitor's naming
        named = isinstance(node.node, nodes.Name) and node.node.name in {"_", "gettext"}
        if named and len(node.args) == 1 and isinstance(node.args[0], nodes.Const) and not node.kwargs:
            return nodes.Const(self._say.gettext(node.args[0].value), lineno=node.lineno)
        return self.generic_visit(node)


class LanguageEnvironment(Environment):
    """Flask's environment; a copy made by ``of`` compiles templates for one language."""

    say: Language | None = None

    def of(self, say: Language) -> "LanguageEnvironment":
        """Return an environment with templates and texts of its own for a language; a misspelt name is an error."""
        own: LanguageEnvironment = self.overlay(undefined=StrictUndefined)
        own.say = say

        # Texts are ours and may hold markup; the values are escaped as they are filled in.
        def gettext(message: str, **values: object) -> Markup:
            return Markup(say.translations.gettext(message)) % values  # noqa: S704

        def ngettext(one: str, many: str, num: int, **values: object) -> Markup:
            return Markup(say.translations.ngettext(one, many, num)) % {"num": num, **values}  # noqa: S704

        texts = {"gettext": gettext, "ngettext": ngettext, "_": gettext, "comma": say.comma, "semicolon": say.semicolon}
        own.globals = {**self.globals, **texts}
        return own

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        folded: nodes.Template = _Fold(self.say).visit(template) if self.say else template
        return folded
