"""Where a link really goes: what may be opened, and what a person is told first (rule V2). Pure.

There is no public suffix list in the program; the registrable domain is approximated by the last
two labels, or three under the usual second levels of country domains. A warning too many costs a
look, so the approximation leans that way.
"""

import re
import unicodedata
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
MAX_HREF = 4000

_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\\\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SHOWN_HOST = re.compile(
    r"(?:^|[\s(<\"'/@])((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,10}[^\W\d_]{2,24}|xn--[\w-]{2,59})(?![\w.@-])"
)
_FILES = frozenset(
    ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "txt", "csv", "jpg", "jpeg",
     "png", "gif", "html", "htm", "php", "aspx", "xml", "ics", "eml", "rtf", "mp3", "mp4", "exe"]
)  # fmt: skip
_SECOND_LEVELS = frozenset(
    ["co", "com", "org", "net", "gov", "gob", "gouv", "govt", "edu", "ac", "or", "ne", "go", "nom",
     "mil", "ltd", "plc", "me", "sch", "nhs", "id", "web", "ind", "firm", "gen", "info", "art"]
)  # fmt: skip
_LOOK_ALIKES = frozenset("асеорхуіјѕԁһԛԝӏвкмнтгαορνικτυχϲһ")
"""Letters of other scripts that are drawn like Latin ones."""
_TOGETHER = (
    {"LATIN", "CJK", "HIRAGANA", "KATAKANA"},
    {"LATIN", "CJK", "HANGUL"},
    {"LATIN", "CJK", "BOPOMOFO"},
)
_PORTS = {"http": 80, "https": 443}


def is_safe_href(href: str) -> bool:
    """Whether a link may be kept at all: absolute, of a known scheme, without tricks.

    Userinfo, backslashes, white space inside and control characters are ways to show one host and
    open another (reliability 3.6.2).
    """
    link = href.strip(" \t\r\n")
    match = _SCHEME.match(link)
    if match is None or match[1].lower() not in SCHEMES:
        return False
    if len(link) > MAX_HREF or _FORBIDDEN.search(link):
        return False
    if match[1].lower() not in _PORTS:
        return len(link) > len(match[0])
    parts = _split(link)
    return parts is not None and link[match.end() :].startswith("//") and "@" not in parts.netloc


def link_warning(text: str, href: str) -> str | None:
    """A code for what a person must know before ``href``, shown as ``text``, is opened.

    ``scheme``: never opened. ``userinfo``, ``address`` (a bare IP), ``look-alike`` (letters of
    several scripts, or drawn like Latin ones), ``other-host`` (the text names another site),
    ``port``. None when there is nothing to say.
    """
    link = href.strip(" \t\r\n")
    match = _SCHEME.match(link)
    if match is None or match[1].lower() not in SCHEMES or _FORBIDDEN.search(link):
        return "scheme"
    scheme = match[1].lower()
    if scheme == "tel":
        return None
    if scheme == "mailto":
        host = link.partition(":")[2].partition("?")[0].rpartition("@")[2]
        return _host_warning(text, host)
    parts = _split(link)
    if parts is None or not parts.hostname:
        return "scheme"
    if "@" in parts.netloc:
        return "userinfo"
    if _is_address(parts.hostname):
        return "address"
    return _host_warning(text, parts.hostname) or _port_warning(scheme, parts)


def shown_host(href: str) -> str:
    """The host of a link in its ASCII form, as the dialog shows it; empty when there is none."""
    parts = _split(href.strip())
    host = parts.hostname if parts else None
    if not host and href.lower().startswith("mailto:"):
        host = href.partition(":")[2].partition("?")[0].rpartition("@")[2]
    return _ascii(host or "")


def registrable(host: str) -> str:
    """The part of a host that somebody registered, approximately: ``a.b.co.uk`` to ``b.co.uk``."""
    labels = _ascii(host).strip(".").split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def _split(link: str) -> SplitResult | None:
    try:
        parts = urlsplit(link)
        parts.port  # noqa: B018 - a bad port raises here
    except ValueError:
        return None
    return parts


def _ascii(host: str) -> str:
    name = unicodedata.normalize("NFKC", host).lower()
    if name.isascii() or len(name) > 255:
        return name
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def _is_address(host: str) -> bool:
    """IP addresses, also in the forms browsers take: one number, octal, hexadecimal."""
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        last = host.rstrip(".").rpartition(".")[2].lower()
        return last.isdigit() or bool(re.fullmatch(r"0x[0-9a-f]*", last))
    return True


def _host_warning(text: str, host: str) -> str | None:
    if _is_look_alike(host):
        return "look-alike"
    named = _named_hosts(text)
    if named and all(registrable(name) != registrable(host) for name in named):
        return "other-host"
    return None


def _port_warning(scheme: str, parts: SplitResult) -> str | None:
    return "port" if parts.port not in {None, _PORTS[scheme]} else None


def _named_hosts(text: str) -> list[str]:
    """The hosts that a link's text seems to name."""
    shown = unicodedata.normalize("NFKC", text[:2000]).replace("\u3002", ".")
    shown = "".join(c for c in shown if unicodedata.category(c) != "Cf")
    found = _SHOWN_HOST.findall(shown.lower())
    return [name for name in found if name.rpartition(".")[2] not in _FILES]


def _is_look_alike(host: str) -> bool:
    return any(_is_mixed(label) for label in _unicode_labels(host))


def _unicode_labels(host: str) -> list[str]:
    labels = []
    for label in host.lower().split(".")[:20]:
        if label.startswith("xn--"):
            try:
                labels.append(label[4:64].encode("ascii").decode("punycode"))
                continue
            except UnicodeError:
                pass
        labels.append(label)
    return labels


def _is_mixed(label: str) -> bool:
    """Letters of scripts that are not written together, or only such as are drawn like Latin."""
    letters = [c for c in unicodedata.normalize("NFKC", label) if c.isalpha()]
    if all(map(str.isascii, letters)):
        return False
    scripts = {unicodedata.name(c, "UNKNOWN").partition(" ")[0].partition("-")[0] for c in letters}
    if len(scripts) > 1:
        return not any(scripts <= known for known in _TOGETHER)
    return scripts <= {"CYRILLIC", "GREEK"} and all(c in _LOOK_ALIKES for c in letters)
