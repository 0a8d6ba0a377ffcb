"""The command line: ``sixways run | check | update | schema``, or ``python -m quiz`` in a checkout."""

import click

from quiz.upkeep.commands import check, schema, update


@click.group()
def main() -> None:
    """Sixways, a career quiz: serve it, check its content, and renew the careers' figures."""


@main.command()
def run() -> None:
    """Serve the site.

    HOST, PORT and WORKERS in the environment say where, and with how many processes.
    """
    from quiz.serving import Server  # noqa: PLC0415 - gunicorn cannot be imported on Windows, where the rest works

    Server().run()


for command in (check, update, schema):
    main.add_command(command)

if __name__ == "__main__":
    main()
