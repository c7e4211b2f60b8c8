"""Names under which files are saved, and which ones are asked about (rule V3)."""

import pytest

from app.ui.conversation.attachment_chip import clean_name, dangerous


@pytest.mark.parametrize(
    ("given", "saved"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\a.txt", "a.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        (".bashrc", "bashrc"),
        ("a\nb\x00c.txt", "abc.txt"),
        ('q<u>o"t:e|?*.txt', "q_u_o_t_e___.txt"),
        ("", "file"),
        ("...", "file"),
        ("name. ", "name"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
        ("Fatura nº 3 \N{EM DASH} São João.pdf", "Fatura nº 3 \N{EM DASH} São João.pdf"),
    ],
)
def test_names_are_cleaned(given: str, saved: str) -> None:
    assert clean_name(given) == saved


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("setup.exe", True),
        ("invoice.pdf.EXE", True),
        ("photo\u202egpj.exe", True),
        ("run.sh", True),
        ("macro.docm", True),
        ("invoice.pdf", False),
        ("photo.jpg", False),
        ("exe", False),
    ],
)
def test_what_can_run_is_asked_about(name: str, asked: bool) -> None:
    assert dangerous(name) is asked
