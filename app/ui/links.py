"""Links in mail: what they really lead to, and whether they may be opened (rule V2). Pure."""

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

OPENABLE = frozenset({"http", "https", "mailto", "tel"})
URL = re.compile(r"https?://[^\s<>\"'\u00ab\u00bb\u201c\u201d]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'\u2026"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads. ``warnings`` are codes: "mixed-scripts", "punycode", "userinfo",
    "address", "port", "other-host"; ``host`` is in its ASCII form for http links."""

    url: str
    scheme: str
    host: str
    warnings: tuple[str, ...]


def found_in(text: str) -> list[tuple[int, int]]:
    """Start and end of every http link in a plain text, without closing punctuation."""
    spans = []
    for match in URL.finditer(text):
        end = match.end()
        while end > match.start() and text[end - 1] in _TRAILING:
            end -= 1
        spans.append((match.start(), end))
    return spans


def target(url: str, shown: str = "") -> Target | None:
    """What a link leads to; None when it may not be opened at all."""
    try:
        parts = urlsplit(url.strip())
        scheme = parts.scheme.lower()
        if scheme not in OPENABLE or any(ord(char) < 32 for char in url) or "\\" in url:
            return None
        if scheme in ("mailto", "tel"):
            return Target(url.strip(), scheme, parts.path.partition("?")[0], ())
        return _web(url.strip(), parts, shown)
    except ValueError:
        return None


def _web(url: str, parts: SplitResult, shown: str) -> Target | None:
    name = (parts.hostname or "").rstrip(".")
    if not name:
        return None
    ascii_name = _ascii(name)
    warnings = []
    if parts.username is not None or parts.password is not None:
        warnings.append("userinfo")
    if _is_address(name):
        warnings.append("address")
    if ascii_name != name.lower() or "xn--" in ascii_name:
        warnings.append("mixed-scripts" if _mixed(_unicode(name)) else "punycode")
    if parts.port not in (None, 80, 443):
        warnings.append("port")
    if _names_another(shown, ascii_name):
        warnings.append("other-host")
    return Target(url, parts.scheme.lower(), ascii_name, tuple(warnings))


def _ascii(name: str) -> str:
    try:
        return name.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return name.encode("punycode").decode("ascii").lower()


def _unicode(name: str) -> str:
    try:
        return name.encode("ascii").decode("idna")
    except UnicodeError:
        return name


def _is_address(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return bool(re.fullmatch(r"(0x)?[0-9a-f]+", name)) and not name.isalpha()
    return True


def _mixed(name: str) -> bool:
    """Whether one label mixes scripts, as look-alike hosts do."""
    for label in name.split("."):
        scripts = {unicodedata.name(char, "?").split()[0] for char in label if char.isalpha()}
        if len(scripts) > 1:
            return True
    return False


def _names_another(shown: str, host: str) -> bool:
    """Whether the words of a link look like an address of somewhere else."""
    shown = shown.strip()
    match = re.fullmatch(r"(?:https?://)?([\w.-]+\.[a-z]{2,})(?:[/?#:].*)?", shown, re.IGNORECASE)
    if match is None:
        return False
    named = _ascii(match.group(1)).removeprefix("www.")
    return named != host.removeprefix("www.") and not host.endswith("." + named)
