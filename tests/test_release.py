from click.testing import CliRunner

from quiz import release
from quiz.__main__ import main


def test_the_command_line_tells_the_release() -> None:
    told = CliRunner().invoke(main, ["--version"])
    assert (told.exit_code, told.output) == (0, f"sixways, version {release.release()}\n")
