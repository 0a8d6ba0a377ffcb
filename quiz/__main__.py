"""The command line: ``sixways run | score | check | update | schema``, or ``python -m quiz`` in a checkout."""

import os
import sys

import click

from quiz.cohort.commands import score
from quiz.quiet import keep_answers_out_of_logs
from quiz.release import release
from quiz.settings import ServerSettings, SettingsError, server_settings, site_settings
from quiz.upkeep.commands import check, schema, update


@click.group()
@click.version_option(release(), prog_name="sixways")
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
    running.run(_settings())


def _settings() -> ServerSettings:
    """Return the server's settings, or end with all that is wrong with these and with the site's."""
    problems: list[str] = []
    log = "text"
    try:
        log = site_settings(os.environ)["LOG"]
    except SettingsError as error:
        problems.append(str(error))
    try:
        settings = server_settings(os.environ, log)
    except SettingsError as error:
        problems.append(str(error))
    if problems:
        sys.exit("\n".join(problems))
    return settings


for command in (score, check, update, schema):
    main.add_command(command)

if __name__ == "__main__":
    main()
