"""Logs as lines of JSON, for machines that gather them: errors, and requests without their addresses.

Every record went through ``quiz.quiet`` before; here it only changes its form.
"""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any, Final

from gunicorn.glogging import Logger

from quiz.serving.watching import Answered

SITE: Final = "sixways"
ACCESS: Final = "sixways.access"
FIELDS: Final = "fields"
"""The attribute of a record that holds what stands beside its message."""


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, FIELDS, {}),
        }
        if record.exc_text:
            line["traceback"] = record.exc_text
        return json.dumps(line)


class JsonLogger(Logger):
    """Gunicorn's logger, which leaves its records to the one handler of all."""

    def setup(self, cfg: Any) -> None:  # noqa: ANN401 - gunicorn's settings
        """Set up as usual, then pass everything on."""
        super().setup(cfg)
        self.error_log.handlers.clear()
        self.error_log.propagate = True


def write_json() -> None:
    """Let every record be written as JSON, warnings of Python too."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger(SITE).setLevel(logging.INFO)
    logging.captureWarnings(capture=True)


def log_access(answered: Answered) -> None:
    """Write a line about a request."""
    fields = answered._asdict() | {"seconds": round(answered.seconds, 6)}
    logging.getLogger(ACCESS).info("%s %s", answered.method, answered.route, extra={FIELDS: fields})
