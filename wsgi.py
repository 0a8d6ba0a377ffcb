"""The WSGI entry point for whatever serves a checkout: ``gunicorn wsgi:app`` or ``flask --app wsgi run``."""

from quiz.app import start

app = start()
