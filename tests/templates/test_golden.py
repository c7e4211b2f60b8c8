"""One reply in five languages, to the letter: as it leaves, values, dates and escaping together."""

from datetime import date

import pytest

from app.base.rich import Block, Run, of_text
from app.desk.writing.rich_text import to_html
from app.templates.engine import render
from app.templates.known import Facts
from app.templates.values import Variant, choose

NAME = "JOSÉ D'ÀVILA <b>& {{ today }}"
"""Customers choose their names."""
VALUES = {
    "customer.full_name": NAME,
    "conversation.number": 1039,
    "business.name": "Mar & Barro",
    "today": date(2026, 11, 27),
}
SAID = {
    "en": ("Hello", "Until", "it comes back free of charge", "Your parcel"),
    "pt": ("Olá", "Até", "volta sem custos", "A sua encomenda"),
    "es": ("Hola", "Hasta el", "vuelve sin coste", "Su pedido"),
    "it": ("Buongiorno", "Entro", "torna senza spese", "Il suo pacco"),
    "ca": ("Bon dia", "Fins al", "torna sense cost", "El seu paquet"),
}
FORMS = tuple(
    Variant(
        language,
        subject=f"{parcel} #{{{{ conversation.number }}}}",
        body=(
            *of_text(f"{hello} {{{{ customer.full_name | title }}}},"),
            Block(
                (
                    Run(
                        until + " {{ today | plus_days: 30 | date: 'day' }} " + free + ".",
                        bold=True,
                    ),
                )
            ),
            Block((Run("{{ customer.company | default: '\u2013' }}"),), "bullet"),
            *of_text("{{ business.name }}"),
        ),
    )
    for language, (hello, until, free, parcel) in SAID.items()
)
GOLDEN = {
    "en": ("Your parcel #1039", "Hello", "Until Sunday 27 December it comes back free of charge."),
    "pt": ("A sua encomenda #1039", "Olá", "Até domingo, 27 de dezembro volta sem custos."),
    "es": ("Su pedido #1039", "Hola", "Hasta el domingo, 27 de diciembre vuelve sin coste."),
    "it": ("Il suo pacco #1039", "Buongiorno", "Entro domenica 27 dicembre torna senza spese."),
    "ca": ("El seu paquet #1039", "Bon dia", "Fins al diumenge, 27 de desembre torna sense cost."),
}
HTML = """<p>{} José D'Àvila &lt;B&gt;&amp; {{{{ Today }}}},<br>
<strong>{}</strong></p>
<ul><li>–</li></ul>
<p>Mar &amp; Barro</p>
"""


@pytest.mark.parametrize("language", sorted(GOLDEN))
def test_a_reply_is_what_it_was_to_the_letter(language: str) -> None:
    form = choose(FORMS, (language, "en"))
    assert form is not None
    filled = render(form.subject, form.body, Facts(VALUES, language=language))
    subject, hello, told = GOLDEN[language]
    assert filled.subject == subject
    assert to_html(filled.body) == HTML.format(hello, told)
    assert filled.missing == ()
