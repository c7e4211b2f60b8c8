"""What a timeline is made of: days, runs of events, what is new, what goes without saying."""

from PySide6.QtWidgets import QApplication

from app.inbox.values import Entry
from app.ui.conversation.timeline_plan import event_sentence, plan
from tests.ui.sample import DAY, HOUR, MINUTE, Maker

MAKER = Maker()
CASE = MAKER.case(0)
NOW = MAKER.now - MAKER.now % DAY + 12 * HOUR


def kinds(*entries: Entry, unfolded: tuple[Entry, ...] = (), new: Entry | None = None) -> list[str]:
    """The kinds of the items, of lines their words."""
    ids = {entry.id for entry in unfolded}
    items = plan(entries, ids, new.id if new else None, NOW)
    return [item.text or item.kind for item in items]


def status(at: int, before: str, after: str, author: str = "Ana Ribeiro") -> Entry:
    from dataclasses import replace

    made = MAKER.event(CASE, at, "status", ("before", before), ("after", after))
    return replace(made, author=author)


def test_days_part_the_entries(look: QApplication) -> None:
    first, second = MAKER.inbound(CASE, NOW - DAY), MAKER.inbound(CASE, NOW)
    assert kinds(first, second, unfolded=(second,)) == ["folded", "Today", "mail"]


def test_what_is_new_is_marked_once(look: QApplication) -> None:
    first, second = MAKER.inbound(CASE, NOW - MINUTE), MAKER.inbound(CASE, NOW)
    assert kinds(first, second, new=second) == ["folded", "New since you last looked", "folded"]


def test_runs_of_events_fold_into_one_line(look: QApplication) -> None:
    events = [status(NOW, "open", "resolved"), status(NOW, "resolved", "open")]
    (line,) = kinds(*events)
    assert line == "Ana Ribeiro resolved this. Ana Ribeiro reopened this"


def test_what_the_mail_beside_it_says_is_not_said_again(look: QApplication) -> None:
    assert kinds(status(NOW, "open", "waiting")) == []
    assert kinds(status(NOW, "waiting", "open", author="")) == []
    assert len(kinds(status(NOW, "resolved", "open", author=""))) == 1


def test_events_are_sentences(look: QApplication) -> None:
    assigned = MAKER.event(CASE, NOW, "assigned", ("before", ""), ("after", "Luis Ortega"))
    mine = MAKER.event(CASE, NOW, "assigned", ("after", "Ana Ribeiro"))
    nobody = MAKER.event(CASE, NOW, "assigned", ("before", "Luis Ortega"), ("after", ""))
    assert event_sentence(assigned) == "Ana Ribeiro assigned this to Luis Ortega"
    assert event_sentence(mine) == "Ana Ribeiro took this"
    assert event_sentence(nobody) == "Ana Ribeiro took the assignment away"
    assert event_sentence(MAKER.event(CASE, NOW, "unheard-of")) == "Ana Ribeiro: unheard-of"
