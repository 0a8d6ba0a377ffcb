"""Log records without anybody's answers: whatever any library logs, addresses and codes are cut out of it.

Every record is made by the one factory of Python's logging, so that no handler, present or added later, gets another.
"""

import logging
import re
import traceback
from types import TracebackType
from typing import Any, Final

CUT: Final = "[cut]"
PAGES: Final = "results|questions|answers|sharpen|closer|longer|compare|again|code|careers|api"
ADDRESS: Final = re.compile(rf"(?<![\w.])/(?:{PAGES})\b[^\s'\"]*", re.IGNORECASE)
CHOICES: Final = re.compile(r"\b(keep|out|aside|unknown|answers|scores|values)=(?:\([^)]*\)|'[^']*'|[^\s&'\"]+)")
ROW: Final = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:(?:,|%2C)\s?\d+(?:\.\d+)?){5,}", re.IGNORECASE)
"""Six numbers or more with commas between: scores or answers."""
QUERY: Final = re.compile(r"\?[^\s'\"]+")
CODE: Final = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9-]*\d)[A-Za-z0-9]{2,}(?:-?[A-Za-z0-9]{2,}){2,}(?![A-Za-z0-9])")
SHORTEST: Final = 15
"""Signs of the shortest code; what is shorter is a word, a number or a release."""


def scrubbed(text: str) -> str:
    """Return a text without addresses of pages with answers, without queries and without codes."""
    # Rows go first: what cuts an address ends at a space, which may stand in a row.
    text = ADDRESS.sub(f"/{CUT}", ROW.sub(CUT, text))
    text = CHOICES.sub(rf"\1={CUT}", QUERY.sub(f"?{CUT}", text))
    return CODE.sub(lambda found: CUT if len(found[0].replace("-", "")) >= SHORTEST else found[0], text)


class QuietRecord(logging.LogRecord):
    """A log record that holds no answers, not even in a traceback."""

    def __init__(self, *arguments: Any, **more: Any) -> None:  # noqa: ANN401 - as logging has them
        """Write the traceback out at once, without what may stand in it."""
        super().__init__(*arguments, **more)
        if isinstance(self.exc_info, tuple) and self.exc_info[0]:
            self.exc_text = scrubbed(_written(*self.exc_info))
            self.exc_info = None

    def getMessage(self) -> str:  # noqa: N802 - logging's own name
        """Return the message without addresses and codes."""
        return scrubbed(super().getMessage())


def keep_answers_out_of_logs() -> None:
    """Let every record from now on be a quiet one."""
    logging.setLogRecordFactory(QuietRecord)


def _written(kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> str:
    return "".join(traceback.format_exception(kind, error, trace)).rstrip()
