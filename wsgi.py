"""The WSGI entry point: ``gunicorn wsgi:app`` or ``flask --app wsgi``."""

import sys

from quiz.app import create_app
from quiz.content.mistakes import ContentError
from quiz.wording.language import LanguageError

try:
    # The catalogue commands check and mend the content, so they have to start where it has mistakes.
    app = create_app(check="catalogue" not in sys.argv)
except (ContentError, LanguageError) as error:
    sys.exit(str(error))
