"""Names of attachments made safe to save under (rule V3, reliability 3.10). Pure.

A name comes from a stranger: it may climb out of its folder, hide its real ending, or mean a
device. ``safe_name`` gives one plain component; ``is_dangerous`` says which kinds must be asked
about.
"""

import re
import unicodedata

MAX_BYTES = 180
"""UTF-8 bytes of a name: every file system takes that, with room for a number."""

_SEPARATORS = re.compile(r"[/\\:*?\"<>|\u2044\u2215\u29f5\u29f8\uff0f\uff3c\uff1a]")
_RUNS = re.compile(r"\s{2,}|_{2,}")
_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE
)
_ENDINGS = """
ade adp apk app appinstaller application appref-ms appx appxbundle bat bash bin chm cmd com
command cpl csh deb desktop diagcab dll dmg docm dotm exe fish gadget hlp hta htm html img inf
ins iso isp jar jnlp js jse job ksh lnk mad maf mag mam mde mhtml mht msc msi msix msp mst msu
one ops osd pif pkg pl potm ppam ppsm pptm prg ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw rb reg
rpm run scf scr sct search-ms service settingcontent-ms sh shb shs sldm svg svgz sys theme tcsh
url vb vbe vbs vhd vhdx vxd webloc website wiz ws wsc wsf wsh xbap xht xhtml xlam xll xlsm xltm
xsl xslt zsh
"""
_DANGEROUS = frozenset(_ENDINGS.split())


def safe_name(name: str, fallback: str = "attachment") -> str:
    """One path component: no separators, controls, bidirectional marks, devices or dot files.

    The ending is kept when the name must be shortened. Never empty; at most ``MAX_BYTES``.
    """
    text = unicodedata.normalize("NFC", name[:2000])
    text = "".join(" " if c.isspace() else c for c in text if _shown(c))
    text = _SEPARATORS.sub("_", text)
    text = _RUNS.sub(lambda run: run[0][0], text).strip(" ._")
    if not text:
        return fallback
    if _DEVICES.fullmatch(text.partition(".")[0].strip()):
        text = f"_{text}"
    return _shortened(text)


def is_dangerous(name: str) -> bool:
    """Whether opening a file of that name can run something: any of its endings counts."""
    return not _DANGEROUS.isdisjoint(
        part.strip() for part in safe_name(name).lower().split(".")[1:]
    )


def _shown(character: str) -> bool:
    """Whether a character may stand in a name; format characters can reverse what is read."""
    return character.isspace() or unicodedata.category(character) not in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
    }


def _shortened(text: str) -> str:
    if len(text.encode()) <= MAX_BYTES:
        return text
    stem, dot, ending = text.rpartition(".")
    if not dot or len(ending.encode()) > 20:
        stem, dot, ending = text, "", ""
    room = MAX_BYTES - len(f"{dot}{ending}".encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(" .") + dot + ending
