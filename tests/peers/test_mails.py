"""Made-up mails parse and repeat exactly; the corpus is read in a known order."""

import email
import email.policy
import mailbox
from pathlib import Path

import pytest

from tests.peers.corpus import Corpus
from tests.peers.maildir import write_maildir, write_mbox
from tests.peers.mails import (
    LANGUAGES,
    TONGUES,
    File,
    Style,
    made_up,
    make_mail,
    make_reply,
    make_thread,
)

STYLES: tuple[Style, ...] = ("gmail", "outlook", "apple")


def words(mail: email.message.EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def parse(data: bytes) -> email.message.EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def test_a_mail_has_its_headers_parts_and_files() -> None:
    picture = File("façade.png", "image/png", bytes(range(256)))
    mail = parse(make_mail(text="Olá", html="<p>Olá</p>", files=[picture], cc=["b@example.org"]))
    assert not mail.defects
    assert mail["Cc"] == "b@example.org"
    assert words(mail, "html").strip() == "<p>Olá</p>"
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == picture.name
    assert attached.get_content() == picture.data


def test_headers_can_be_left_out_or_added() -> None:
    mail = parse(make_mail(message_id="", date=None, headers={"Auto-Submitted": "auto-replied"}))
    assert mail["Message-ID"] is None
    assert mail["Date"] is None
    assert mail["Auto-Submitted"] == "auto-replied"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_quotes_below_and_points_at_its_parents(language: str, style: Style) -> None:
    question, answer, thanks = (parse(mail) for mail in make_thread(language, style))
    assert answer["In-Reply-To"] == question["Message-ID"]
    assert thanks["References"].split() == [question["Message-ID"], answer["Message-ID"]]
    assert answer["To"] == question["From"]
    text = words(thanks, "plain")
    tongue = TONGUES[language]
    assert text.startswith(tongue.thanks)
    assert tongue.answer.split("\n")[2] in text
    assert thanks["Subject"] == f"Re: {question['Subject']}"


def test_the_same_call_gives_the_same_bytes() -> None:
    assert list(made_up(60)) == list(made_up(60))
    assert len(set(made_up(60))) == 60
    assert list(made_up(20, seed=2)) != list(made_up(20))


def test_maildir_and_mbox_hold_what_was_written(tmp_path: Path) -> None:
    mails = [*made_up(30), make_mail(text="From here on\n>From there\n")]
    assert write_maildir(tmp_path / "box", mails) == 31
    files = sorted((tmp_path / "box" / "cur").iterdir())
    assert [path.read_bytes() for path in files] == mails
    assert write_mbox(tmp_path / "one.mbox", mails) == 31
    box = mailbox.mbox(tmp_path / "one.mbox")
    assert len(box) == 31
    assert list(box)[30].get_payload() == ">From here on\n>>From there\n"
    box.close()


def test_the_corpus_is_read_in_turn_and_in_order(corpus: Corpus) -> None:
    names = corpus.names
    paths = corpus.paths(2 * len(names))
    assert [path.suffix for path in paths] == [".eml"] * len(paths)
    assert list(corpus.mails(1, names[0])) == [corpus.paths(1, names[0])[0].read_bytes()]
    assert corpus.paths(5, names[-1]) == sorted(corpus.paths(5, names[-1]))


def test_an_absent_corpus_says_so(tmp_path: Path) -> None:
    nothing = Corpus(tmp_path)
    assert "NIGHTDESK_CORPUS" in nothing.why_not()
    with pytest.raises(FileNotFoundError):
        nothing.paths(1)


@pytest.mark.parametrize("original", [make_mail(message_id=""), make_mail(date=None)])
def test_a_poor_mail_can_be_answered(original: bytes) -> None:
    answer = parse(make_reply(original, "Yes."))
    assert answer["Subject"] == "Re: Opening hours"
    assert answer["In-Reply-To"] == parse(original)["Message-ID"]
