"""Messages on paper: their words and headers, nothing of what they name."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.ui.conversation.printing import sheet, write_pdf
from tests.ui.sample import Maker


def test_a_page_holds_the_words_and_loads_nothing(look: QApplication, tmp_path: Path) -> None:
    maker = Maker()
    entry = maker.inbound(maker.case(0), maker.now)
    hostile = "<img src='file:///etc/passwd'><script>x</script> two bowls"
    entry = replace(entry, new_text=hostile)
    assert hostile in sheet([entry]).toPlainText()
    path = tmp_path / "page.pdf"
    write_pdf([entry], path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_talk_without_subjects_is_called_what_it_is_about(look: QApplication) -> None:
    maker = Maker()
    entry = replace(maker.inbound(maker.case(0), maker.now), subject="")
    assert sheet([entry], "The oval plates").toPlainText().startswith("The oval plates")
