"""A test client that looks at every page it fetches, so that no test can pass over a broken one."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from flask.testing import FlaskClient

VOID = {"br", "hr", "img", "input", "link", "meta", "rect", "polygon", "path"}


@dataclass
class Button:
    """A button by its text: the form that it sends, what it adds, and where it leads."""

    form: str
    sent: dict[str, str]
    action: str | None


@dataclass
class Page(HTMLParser):
    """The parts of an HTML page that tests ask for."""

    address: str
    status: int
    html: str
    text: str = ""
    title: str = ""
    headings: list[tuple[str, str]] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    hrefs: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    labelled: set[str] = field(default_factory=set)
    controls: list[dict[str, str | None]] = field(default_factory=list)
    buttons: dict[str, Button] = field(default_factory=dict)
    forms: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    actions: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Parse the page."""
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, dict[str, str | None], str]] = []
        self._form = ""
        self.feed(self.html)
        self.text = " ".join(self.text.split())
        assert not self._open, f"{self.address}: not closed: {[tag for tag, _, _ in self._open]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag tells."""
        given = dict(attrs)
        assert "style" not in given, f"{self.address}: inline style"
        assert not any(name.startswith("on") for name in given), f"{self.address}: inline script"
        if "id" in given:
            self.ids.append(str(given["id"]))
        if tag == "a":
            self.hrefs.append(str(given["href"]))
            if given.get("class") == "version":  # the page itself in another language
                self.elsewhere.append(str(given["href"]))
        if tag == "label" and given.get("for"):
            self.labelled.add(str(given["for"]))
        if tag == "form":
            self._form = str(given.get("id") or f"form {len(self.forms)}")
            self.forms[self._form] = []
            self.actions[self._form] = str(given.get("action") or "")
        if tag == "input" and given.get("type") == "hidden":
            self.forms[self._form].append((str(given["name"]), str(given.get("value") or "")))
        if tag in {"input", "select", "textarea"}:
            inside = any(opened == "label" for opened, _, _ in self._open)
            self.controls.append(given | ({"inside": "label"} if inside else {}))
        if tag not in VOID:
            self._open.append((tag, given, ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag without content tells."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        """Collect text for every open element."""
        self._open = [(tag, given, text + data) for tag, given, text in self._open]
        if not any(tag in {"title", "script"} for tag, _, _ in self._open):
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        opened, given, text = self._open.pop()
        assert opened == tag, f"{self.address}: </{tag}> closes <{opened}>"
        plain = " ".join(text.split())
        if tag == "title":
            self.title = plain
        if tag in {"h1", "h2", "h3"}:
            self.headings.append((tag, plain))
        if tag == "a":
            self.links.setdefault(plain, str(given["href"]))
        if tag == "button":
            sent = {str(given["name"]): str(given.get("value") or "")} if given.get("name") else {}
            self.buttons.setdefault(plain, Button(given.get("form") or self._form, sent, given.get("formaction")))

    def check(self) -> None:
        """Assert what holds for every page of the site."""
        assert self.title, f"{self.address}: no title"
        assert [tag for tag, _ in self.headings].count("h1") == 1, f"{self.address}: not one h1"
        assert len(self.ids) == len(set(self.ids)), f"{self.address}: an id stands twice"
        for control in self.controls:
            named = "inside" in control or control.get("id") in self.labelled or control.get("aria-label")
            assert named or control.get("type") == "hidden", f"{self.address}: no label: {control}"
        plain = re.sub(r"<[^>]+>", "\n", re.sub(r"</?(?:strong|em|a|span)\b[^>]*>", "", self.html))
        glued = re.search(r"[a-z]{2}[.:][A-Z][a-z]+", plain)
        assert glued is None, f"{self.address}: no space between sentences: {glued and glued[0]}"
        for href in self.hrefs:
            if href.startswith("#"):
                assert href[1:] in self.ids, f"{self.address}: {href} leads nowhere"


class Visitor:
    """Someone who opens pages of the site."""

    def __init__(self, client: FlaskClient) -> None:
        """Use a Flask test client."""
        self._client = client

    def get(self, address: str, status: int = 200) -> Page:
        """Open an address, following redirects."""
        return self._page(address, self._client.get(address, follow_redirects=True), status)

    def post(self, address: str, data: dict[str, Any], status: int = 200) -> Page:
        """Send a form, following redirects."""
        return self._page(address, self._client.post(address, data=data, follow_redirects=True), status)

    def follow(self, page: Page, name: str) -> Page:
        """Follow the link with this text."""
        return self.get(urljoin(page.address, page.links[name]))

    def press(self, page: Page, name: str, **chosen: str) -> Page:
        """Press the button with this text in a form that asks for a page, with what was chosen in its fields."""
        button = page.buttons[name]
        values = [*page.forms[button.form], *chosen.items(), *button.sent.items()]
        action = button.action if button.action is not None else page.actions[button.form]
        path = urlsplit(urljoin(page.address, action or page.address)).path
        return self.get(f"{path}?{urlencode(values)}")

    def _page(self, address: str, response: Any, status: int) -> Page:  # noqa: ANN401 - Werkzeug's TestResponse
        assert response.status_code == status, f"{address}: {response.status_code} instead of {status}"
        assert response.mimetype == "text/html"
        asked = urlsplit(response.request.url)
        page = Page(f"{asked.path}?{asked.query}" if asked.query else asked.path, status, response.text)
        page.check()
        return page
