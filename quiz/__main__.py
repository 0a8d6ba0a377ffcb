"""The command line: ``sixways run | score | check | update | schema``, or ``python -m quiz`` in a checkout."""

import os

import click

from quiz.cohort.commands import score
from quiz.quiet import keep_answers_out_of_logs
from quiz.settings import SettingsError, server_settings, site_settings
from quiz.upkeep.commands import check, schema, update


@click.group()
def main() -> None:
    """Sixways, a career quiz: serve it, check its content, and renew the careers' figures."""


@main.command()
def run() -> None:
    """Serve the site.

    HOST, PORT and WORKERS in the environment say where, and with how many processes. After a change to the content,
    SIGHUP loads it anew.
    """
    from quiz.serving import running  # noqa: PLC0415 - gunicorn cannot be imported on Windows, where the rest works

    keep_answers_out_of_logs()
    try:
        log = site_settings(os.environ)["LOG"]
        settings = server_settings(os.environ, log)
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    running.run(settings)


for command in (score, check, update, schema):
    main.add_command(command)

if __name__ == "__main__":
    main()
