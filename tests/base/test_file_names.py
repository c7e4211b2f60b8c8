"""Names to save under: one harmless component, whatever a stranger called the file."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.file_names import MAX_BYTES, is_dangerous, safe_name
from app.ui.conversation.safe_files import write_new

CASES = [
    ("report.pdf", "report.pdf"),
    ("Relatório final.pdf", "Relatório final.pdf"),
    ("../../etc/passwd", "etc_passwd"),
    ("..\\..\\windows\\x.dll", "windows_x.dll"),
    ("/etc/passwd", "etc_passwd"),
    ("C:\\x.txt", "C_x.txt"),
    ("\\\\server\\share\\x.txt", "server_share_x.txt"),
    ("a:b.txt", "a_b.txt"),
    ("x.txt:stream", "x.txt_stream"),
    (".bashrc", "bashrc"),
    ("...", "attachment"),
    ("", "attachment"),
    ("   ", "attachment"),
    ("x.txt.", "x.txt"),
    ("x.txt ", "x.txt"),
    ("con", "_con"),
    ("CON.txt", "_CON.txt"),
    ("nul .txt", "_nul .txt"),
    ("com1.log", "_com1.log"),
    ("command.txt", "command.txt"),
    ("a\r\nb\x00c.txt", "a bc.txt"),
    ("invoice\u202efdp.exe", "invoicefdp.exe"),
    ("zero\u200bwidth.txt", "zerowidth.txt"),
    ("full／width＼slash.txt", "full_width_slash.txt"),
    ("a\tb.txt", "a b.txt"),
    ('he said "hi" <x>|y?.txt', "he said _hi_ _x_y_.txt"),
]


@pytest.mark.parametrize(("name", "expected"), CASES)
def test_cases(name: str, expected: str) -> None:
    assert safe_name(name) == expected


def test_long_names_keep_their_ending() -> None:
    name = safe_name("é" * 500 + ".pdf")
    assert name.endswith(".pdf")
    assert len(name.encode()) <= MAX_BYTES


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "a.pdf.exe",
        "a.exe.txt",
        "A.EXE",
        "a.js",
        "x.docm",
        "y.lnk",
        "z.html",
        "q.exe ",
        "photo\u202egpj.exe",
        "run.sh",
        "invoice.htm",
        "x.svg",
        "x.appinstaller",
        "x.one",
        "x.exe.",
        "x.exe\u200b",
    ],
)
def test_dangerous(name: str) -> None:
    assert is_dangerous(name)


@pytest.mark.parametrize("name", ["a.pdf", "exe", "photo.jpg", "notes.txt", "book.xlsx", ""])
def test_not_dangerous(name: str) -> None:
    assert not is_dangerous(name)


_STEMS = (
    "a", "..", "../..", "..\\..", "/", "\\\\host\\share", "C:", "con", "LPT1", "COM¹", "aux ",
    "-rf", "~", "$HOME", "%TEMP%", "a\0b", "a\nb", "\u202eexe", "a\u2028b", "\ud800",
    "\U000e0041", "e\u0301" * 300, "茶" * 200, "🙂" * 130, ".", "a" * 5000, "a|b;c&d`e`",
)  # fmt: skip
_ENDS = ("", ".pdf", ".tar.gz", ". ", ":$DATA")
HOSTILE = [stem + end for stem in _STEMS for end in _ENDS]


def test_a_file_can_be_made_under_every_name(tmp_path: Path) -> None:
    """135 of them: in the folder and nowhere else, made anew, ours alone."""
    assert len(HOSTILE) == 135
    for n, name in enumerate(HOSTILE):
        folder = tmp_path / str(n)
        folder.mkdir()
        made = write_new(folder / safe_name(name), b"x")
        assert list(folder.iterdir()) == [made]
        assert made.stat().st_mode & 0o777 == 0o600
        assert not is_dangerous(name)
        assert is_dangerous(f"x{name[:60]}.exe")
    assert len(list(tmp_path.iterdir())) == 135


@given(st.text(max_size=400))
def test_always_one_component(name: str) -> None:
    safe = safe_name(name)
    assert safe not in {"", ".", ".."}
    assert len(safe.encode()) <= MAX_BYTES + 1
    assert PurePosixPath(safe).name == safe
    assert PureWindowsPath(safe).name == safe
    assert safe_name(safe) == safe
