"""Domains that are drawn like others: a skeleton that look-alikes share (UTS 39, made small). Pure.

Of Unicode's confusables only what may stand in a domain (IDNA 2008: small letters, digits, the
hyphen) and is drawn like a Latin letter or a digit; marks fall with NFKD. What two letters draw
together ("rn", "vv", "cl") is one letter, and so are "l", "i" and "1", "o" and "0".
"""

import unicodedata
from collections.abc import Collection, Iterable

from app.inbox.cleaning.links import registrable

_DRAWN = (
    "аa вb сc ԁd еe ҽe ғf ԍg һh іi їi ӏl јj кk қk мm нh оo ӧo рp ԛq гr ѕs тt цu ѵv ѡw ԝw шw хx ҳx "
    "уy үy зz ъb ьb пn лn "  # Cyrillic
    "αa βb ϲc εe γy ηn ιi κk μu νv οo ρp σo τt υu χx ωw "  # Greek
    "աw գq զq հh յj ոn օo սu ցg քp ղn "  # Armenian
    "ıi ɩi ɑa ɡg łl ⱡl øo đd ħh ŧt ƅb ƒf ɓb ɗd ʏy ᴏo ʀr ɴn ɪi ʟl ɢg ɯw ŋn ƙk ƥp ɛe ʋu ȷj"  # Latin
)
_LETTERS = {pair[0]: pair[1] for pair in _DRAWN.split()}
_TOGETHER = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))
_ONE = str.maketrans("1i05", "llos")
_SHORTEST = 6
"""Of names shorter than this one letter more or less says nothing."""


def skeleton(domain: str) -> str:
    """What a domain looks like; equal for domains that a hurried reader takes for each other."""
    shown = ".".join(_unicode(label) for label in domain.lower().strip(".").split(".")[:20])
    plain = unicodedata.normalize("NFKD", shown.replace("ß", "ss"))
    letters = (_LETTERS.get(c, c) for c in plain if not unicodedata.combining(c))
    text = "".join(letters).translate(_ONE)
    for pair, one in _TOGETHER:
        text = text.replace(pair, one)
    return text


def imitates(domain: str, own: Iterable[str]) -> str:
    """Which of our ``own`` domains a foreign one pretends to be; empty when none.

    Drawn alike; one letter more, less, other or changed over; our name under another ending; our
    whole domain in front of somebody else's.
    """
    host = domain.lower().strip(".")
    theirs = registrable(host)
    ours = {registrable(one): one for one in own if "." in one}
    if theirs in ours:
        return ""
    for mine, written in ours.items():
        if skeleton(theirs) == skeleton(mine) or _stands_in_front(mine, host):
            return written
        name, other = (skeleton(one.partition(".")[0]) for one in (mine, theirs))
        if len(name) >= _SHORTEST and (name == other or _is_near(name, other)):
            return written
    return ""


def _stands_in_front(mine: str, host: str) -> bool:
    return host.startswith((f"{mine}.", f"{mine.replace('.', '-')}.")) or f".{mine}." in host


def drawn_like(domain: str, known: Collection[str]) -> str:
    """Which ``known`` domain a domain is drawn like, without being it; empty when none."""
    theirs = registrable(domain.lower().strip("."))
    mark = skeleton(theirs)
    return next((one for one in known if one != theirs and skeleton(one) == mark), "")


def _unicode(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:64].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _is_near(one: str, other: str) -> bool:
    """One letter put in, left out, changed, or two neighbours changed over."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
