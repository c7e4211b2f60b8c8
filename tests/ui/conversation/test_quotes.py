"""What a formatted mail quotes is folded, with the line that says who wrote it."""

import pytest

from app.ui.conversation.quotes import without_quotes

SAID = "<p>Thank you.</p>"
QUOTED = '<blockquote type="cite"><p>Is it there?</p></blockquote>'


@pytest.mark.parametrize(
    "lead",
    [
        "<p>On 25 Nov 2026 at 16:23, Joaquim Teles &lt;j@tasca.example&gt; wrote:</p>\n",
        "<div>Am Mi., 25. Nov. 2026 um 16:23 Uhr schrieb <b>Jo</b>:<br></div>",
        '<div class="gmail_attr" dir="ltr">2026年11月25日(水) 16:23 Jo\uff1a</div>\n\n',
        "",
    ],
)
@pytest.mark.parametrize("below", ["", "<p>And by Friday?</p>"])
def test_the_lead_goes_with_the_quotation(lead: str, below: str) -> None:
    assert without_quotes(SAID + lead + QUOTED + below) == SAID + below


@pytest.mark.parametrize(
    "said",
    [
        "<p>It costs 20, as you wrote.</p>",
        "<p>You asked:</p>",
        f"<p>The 2 of them: {'long ' * 300}:</p>",
        "<p>One 1:</p>and more",
    ],
)
def test_what_was_written_above_a_quotation_stays(said: str) -> None:
    assert without_quotes(said + QUOTED) == said


def test_a_mail_of_a_quotation_alone_is_shown_whole() -> None:
    whole = "<p>On 25 Nov 2026 at 16:23, Jo wrote:</p>" + QUOTED
    assert without_quotes(whole) == whole


def test_a_quotation_within_one_goes_with_it() -> None:
    assert without_quotes(SAID + f"<blockquote>{SAID}{QUOTED}{SAID}</blockquote>") == SAID


def test_a_long_mail_takes_no_time() -> None:
    assert without_quotes("<p>1:" * 200_000 + QUOTED).startswith("<p>1:")
