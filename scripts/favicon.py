"""Draw quiz/web/static/favicon.ico from the emblem: ``python scripts/favicon.py``, after a change to sixways.svg."""

import struct
from pathlib import Path
from shutil import which

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parent.parent / "quiz" / "web" / "static"
SIZE = 32
HEADER = struct.Struct("<HHH")
ENTRY = struct.Struct("<BBBBHHII")


def drawn(emblem: str) -> bytes:
    """Return the emblem as a PNG picture."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": SIZE, "height": SIZE})
        page.set_content(f"<style>* {{ margin: 0; display: block; width: {SIZE}px; height: {SIZE}px }}</style>{emblem}")
        picture = page.screenshot(omit_background=True)
        browser.close()
    return picture


def main() -> None:
    """Wrap the picture as an icon file of one picture."""
    picture = drawn((STATIC / "sixways.svg").read_text(encoding="utf-8"))
    entry = ENTRY.pack(SIZE, SIZE, 0, 0, 1, 32, len(picture), HEADER.size + ENTRY.size)
    (STATIC / "favicon.ico").write_bytes(HEADER.pack(0, 1, 1) + entry + picture)


if __name__ == "__main__":
    main()
