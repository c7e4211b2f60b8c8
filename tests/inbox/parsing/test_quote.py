"""Quotes and signatures: tables of replies as the mail programs write them, and properties."""

import time
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.inbox.parsing.quote import Split, split
from app.inbox.parsing.quote_words import phone_signature

NEW = "Olá Anna,\n\nThe blue one, please.\nThanks"
OLD = "Which colour would you like?\n\nWe have blue and red."
MARKED = "\n".join(f"> {line}".rstrip() for line in OLD.split("\n"))

OPENERS = {
    "gmail en": "On Mon, May 3, 2021 at 10:00 AM Anna Muster <anna@shop.example> wrote:",
    "gmail en GB": "On Mon, 3 May 2021 at 10:00, Anna Muster <anna@shop.example> wrote:",
    "gmail en wrapped": "On Mon, May 3, 2021 at 10:00 AM Anna Maria Muster-Example <\n"
    "anna.maria@shop.example> wrote:",
    "gmail en via": "On Mon, May 3, 2021 at 10:00 AM Anna via Shop\n<list@shop.example>\nwrote:",
    "gmail pt": "Em seg., 3 de mai. de 2021 às 10:00, Anna Muster <anna@shop.example>\nescreveu:",
    "gmail pt old": "Em 3 de maio de 2021 10:00, Anna Muster <anna@shop.example> escreveu:",
    "gmail pt PT": "Anna <anna@shop.example> escreveu no dia segunda, 3/05/2021 à(s)\n10:00:",
    "gmail pt PT A": "A segunda, 3 de mai. de 2021, 10:00, Anna <anna@shop.example> escreveu:",
    "gmail pt PT dia": "No dia segunda, 3 de maio de 2021, Anna <anna@shop.example> escreveu:",
    "gmail es": "El lun, 3 may 2021 a las 10:00, Anna Muster (<anna@shop.example>) escribió:",
    "gmail es wrapped": "El lun., 3 de mayo de 2021 10:00 a. m., Anna Muster <\n"
    "anna@shop.example> escribió:",
    "gmail ca": "Missatge de Anna Muster <anna@shop.example> del dia dl., 3 de maig 2021 a\n"
    "les 10:00:",
    "gmail ca one": "Missatge de Anna <anna@shop.example> del dia dl., 3 de maig 2021 a les 10:00:",
    "gmail it": "Il giorno lun 3 mag 2021 alle ore 10:00 Anna Muster <anna@shop.example>\n"
    "ha scritto:",
    "gmail fr": "Le lun. 3 mai 2021 à 10:00, Anna Muster <anna@shop.example> a écrit :",
    "gmail fr nbsp": "Le lun. 3 mai 2021 à 10:00, Anna <anna@shop.example> a écrit\u00a0:",
    "gmail de": "Am Mo., 3. Mai 2021 um 10:00 Uhr schrieb Anna Muster <\nanna@shop.example>:",
    "gmail old": "2021-05-03 10:00 GMT+02:00 Anna Muster <anna@shop.example>:",
    "gmail slashes": "2021/5/3 Anna Muster <anna@shop.example>:",
    "apple en": "On 3 May 2021, at 10:00, Anna Muster <anna@shop.example> wrote:",
    "apple pt": "No dia 03/05/2021, às 10:00, Anna Muster <anna@shop.example> escreveu:",
    "apple pt BR": "Em 3 de mai. de 2021, à(s) 10:00, Anna <anna@shop.example> escreveu:",
    "apple es": "El 3 may 2021, a las 10:00, Anna Muster <anna@shop.example> escribió:",
    "apple ca": "El 3 maig 2021, a les 10:00, Anna Muster <anna@shop.example> va escriure:",
    "apple it": "Il giorno 3 mag 2021, alle ore 10:00, Anna <anna@shop.example> ha scritto:",
    "apple fr": "Le 3 mai 2021 à 10:00, Anna Muster <anna@shop.example> a écrit :",
    "apple de": "Am 03.05.2021 um 10:00 schrieb Anna Muster <anna@shop.example>:",
    "apple es decomposed": "El 3 may 2021, a las 10:00, Anna <anna@shop.example> escribio\u0301:",
    "thunderbird en": "On 03/05/2021 10:00, Anna Muster wrote:",
    "thunderbird pt": "Em 03/05/2021 10:00, Anna Muster escreveu:",
    "thunderbird pt PT": "Às 10:00 de 03/05/2021, Anna Muster escreveu:",
    "thunderbird es": "El 3/5/21 a las 10:00, Anna Muster escribió:",
    "thunderbird ca": "El 3/5/21 a les 10:00, Anna Muster ha escrit:",
    "thunderbird it": "Il 03/05/21 10:00, Anna Muster ha scritto:",
    "thunderbird fr": "Le 03/05/2021 à 10:00, Anna Muster a écrit :",
    "thunderbird de": "Am 03.05.21 um 10:00 schrieb Anna Muster:",
    "yahoo en": "On Monday, May 3, 2021, 10:00:00 AM GMT+1, Anna <anna@shop.example> wrote:",
    "yahoo pt": "Em segunda-feira, 3 de maio de 2021 10:00:00 BRT, Anna escreveu:",
    "yahoo es": "El lunes, 3 de mayo de 2021, 10:00:00 CEST, Anna <anna@shop.example> escribió:",
    "yahoo it": "Il lunedì 3 maggio 2021, 10:00:00 CEST, Anna <anna@shop.example> ha scritto:",
    "yahoo fr": "Le lundi 3 mai 2021 à 10:00:00 UTC+2, Anna <anna@shop.example> a écrit :",
    "yahoo de": "Am Montag, 3. Mai 2021, 10:00:00 MESZ hat Anna <anna@shop.example>\n"
    "Folgendes geschrieben:",
    "libero it": "In data 3 maggio 2021 10:00, Anna <anna@shop.example> ha scritto:",
    "proton": "------- Original Message -------\n"
    "On Monday, May 3rd, 2021 at 10:00, Anna <anna@shop.example> wrote:",
    "zoho": "---- On Mon, 03 May 2021 10:00:00 +0200 Anna <anna@shop.example> wrote ----",
    "zoho es": "---- El lun, 03 may 2021 10:00:00 +0200 Anna <anna@shop.example> escribió ----",
    "mutt": "On Mon, May 03, 2021 at 10:00:00AM +0200, Anna Muster wrote:",
}

WEAK_OPENERS = {
    "name only": "Anna Muster wrote:",
    "name and date": "Anna Muster wrote on 3/5/2021:",
    "gnus": "Anna Muster <anna@shop.example> writes:",
    "horde": "Quoting Anna Muster <anna@shop.example>:",
    "horde de": "Zitat von Anna Muster <anna@shop.example>:",
    "another language": "13.12.2019 02:34, Anna Muster пишет:",
    "another language, wrapped": "pt., 27 wrz 2019 o 15:42 Anna Muster <anna@shop.example>\n"
    "napisał(a):",
    "chinese": "Anna <anna@shop.example> 於 2019年6月25日 週二 下午9:38寫道：",
    "date only de": "Am Montag, 3. Mai schrieb Anna:",
    "mailinglist": "* Anna Muster <anna@shop.example> [210503 10:00]:",
}

OUTLOOK = {
    "en": "From: Anna Muster <anna@shop.example>\nSent: Monday, May 3, 2021 10:00 AM\n"
    "To: Joan <joan@example.com>\nSubject: Your order",
    "en cc": "From: Anna Muster\nSent: 03 May 2021 10:00\nTo: Joan\nCc: Pere; Mar\nSubject: Order",
    "pt": "De: Anna Muster <anna@shop.example>\nEnviado: 3 de maio de 2021 10:00\n"
    "Para: Joan <joan@example.com>\nAssunto: A sua encomenda",
    "pt BR": "De: Anna Muster [mailto:anna@shop.example]\nEnviada em: segunda-feira, 3 de maio\n"
    "Para: 'Joan'\nAssunto: Seu pedido",
    "es": "De: Anna Muster <anna@shop.example>\nEnviado el: lunes, 3 de mayo de 2021 10:00\n"
    "Para: Joan <joan@example.com>\nAsunto: Su pedido",
    "ca": "De: Anna Muster <anna@shop.example>\nEnviat el: dilluns, 3 de maig de 2021 10:00\n"
    "Per a: Joan <joan@example.com>\nTema: La vostra comanda",
    "it": "Da: Anna Muster <anna@shop.example>\nInviato: lunedì 3 maggio 2021 10:00\n"
    "A: Joan <joan@example.com>\nOggetto: Il suo ordine",
    "fr": "De : Anna Muster <anna@shop.example>\nEnvoyé : lundi 3 mai 2021 10:00\n"
    "À : Joan <joan@example.com>\nObjet : Votre commande",
    "fr le": "De : Anna\nEnvoyé le : lundi 3 mai 2021 10:00\nÀ : Joan\nObjet : Votre commande",
    "de": "Von: Anna Muster <anna@shop.example>\nGesendet: Montag, 3. Mai 2021 10:00\n"
    "An: Joan <joan@example.com>\nBetreff: Ihre Bestellung",
    "bold": "*From:* Anna Muster <anna@shop.example>\n*Sent:* Monday, May 3, 2021 10:00 AM\n"
    "*To:* Joan <joan@example.com>\n*Subject:* Your order",
    "mac": "From: Anna Muster <anna@shop.example>\nDate: Monday, 3 May 2021 at 10:00\n"
    "To: Joan <joan@example.com>\nSubject: Your order",
    "wrapped to": "From: Anna Muster <anna@shop.example>\nSent: Monday, May 3, 2021 10:00 AM\n"
    "To: Joan <joan@example.com>;\n Pere <pere@example.com>\nSubject: Your order",
}

MARKERS = {
    "none": "",
    "underscores": "________________________________\n",
    "en": "-----Original Message-----\n",
    "pt": "-----Mensagem original-----\n",
    "es": "-----Mensaje original-----\n",
    "ca": "-----Missatge original-----\n",
    "it": "-----Messaggio originale-----\n",
    "fr": "-----Message d'origine-----\n",
    "de": "-----Ursprüngliche Nachricht-----\n",
    "samsung": "-------- Original message --------\n",
}


@pytest.mark.parametrize("name", OPENERS | WEAK_OPENERS)
def test_reply_above_marked_quote(name: str) -> None:
    opener = (OPENERS | WEAK_OPENERS)[name]
    assert split(f"{NEW}\n\n{opener}\n\n{MARKED}\n") == Split(NEW, f"{opener}\n\n{MARKED}", "")


@pytest.mark.parametrize("name", OPENERS)
def test_reply_above_unmarked_quote(name: str) -> None:
    opener = OPENERS[name]
    assert split(f"{NEW}\n\n{opener}\n\n{OLD}\n") == Split(NEW, f"{opener}\n\n{OLD}", "")


@pytest.mark.parametrize("name", OPENERS | WEAK_OPENERS)
def test_reply_below_the_quote(name: str) -> None:
    opener = (OPENERS | WEAK_OPENERS)[name]
    assert split(f"{opener}\n{MARKED}\n\n{NEW}\n") == Split(NEW, f"{opener}\n{MARKED}", "")


@pytest.mark.parametrize("name", OPENERS | WEAK_OPENERS)
def test_inline_answers_stay(name: str) -> None:
    opener = (OPENERS | WEAK_OPENERS)[name]
    text = f"{opener}\n> Which colour?\n\nBlue.\n\n> And the size?\n\nLarge."
    assert split(text) == Split(text, "", "")
    text = f"Hello, answers below.\n\n{text}\n\nJoan"
    assert split(text) == Split(text, "", "")


@pytest.mark.parametrize("name", OUTLOOK)
def test_outlook_header_block(name: str) -> None:
    for marker in MARKERS.values():
        block = marker + OUTLOOK[name]
        assert split(f"{NEW}\n\n{block}\n\n{OLD}\n") == Split(NEW, f"{block}\n\n{OLD}", "")


@pytest.mark.parametrize("name", OUTLOOK)
def test_outlook_block_with_marked_text(name: str) -> None:
    block = "-----Original Message-----\n" + OUTLOOK[name]
    assert split(f"{NEW}\n\n{block}\n\n{MARKED}").new_text == NEW
    assert split(f"{block}\n\n{MARKED}\n\n{NEW}").new_text == NEW
    inline = f"Hi,\n\n{block}\n\n> Colour?\nBlue\n> Size?\nLarge"
    assert split(inline) == Split(inline, "", "")


@pytest.mark.parametrize("name", [m for m in MARKERS if m not in ("none", "underscores")])
def test_original_message_line_alone(name: str) -> None:
    text = f"{NEW}\n\n{MARKERS[name]}Some program's own words\n{OLD}"
    assert split(text).new_text == NEW


def test_blank_lines_between_labels() -> None:
    block = OUTLOOK["en"].replace("\n", "\n\n")
    assert split(f"{NEW}\n\n{block}\n\n{OLD}").new_text == NEW


FORWARDS = (
    "---------- Forwarded message ---------",
    "---------- Mensagem encaminhada ---------",
    "---------- Mensagem reencaminhada ---------",
    "-------- Mensaje reenviado --------",
    "-------- Missatge reenviat --------",
    "-------- Messaggio Inoltrato --------",
    "-------- Message transféré --------",
    "-------- Weitergeleitete Nachricht --------",
    "Begin forwarded message:",
    "Início da mensagem reencaminhada:",
    "Inicio del mensaje reenviado:",
    "Inici del missatge reenviat:",
    "Inizio messaggio inoltrato:",
    "Début du message réexpédié :",
    "Début du message transféré :",
    "Anfang der weitergeleiteten Nachricht:",
)


@pytest.mark.parametrize("marker", FORWARDS)
@pytest.mark.parametrize("above", ["", "Can you look at this?\n\n"])
@pytest.mark.parametrize("body", [OLD, MARKED])
def test_forwarded_stays(marker: str, above: str, body: str) -> None:
    text = f"{above}{marker}\n{OUTLOOK['mac']}\n\n{body}"
    assert split(text) == Split(text, "", "")


@pytest.mark.parametrize("name", OUTLOOK)
def test_forwarded_by_outlook_with_nothing_above_stays(name: str) -> None:
    text = f"{OUTLOOK[name]}\n\n{OLD}"
    assert split(text) == Split(text, "", "")
    assert split(f"\n\nSent from my iPhone\n\n{text}").new_text.endswith(text)


def test_reply_to_a_forward() -> None:
    opener = OPENERS["gmail en"]
    old = f"> ---------- Forwarded message ---------\n{MARKED}"
    assert split(f"{NEW}\n\n{opener}\n{old}").new_text == NEW


LIST_FOOTER = """\
_______________________________________________
shop mailing list
shop@lists.example
https://lists.example/shop"""

LONG_LIST_FOOTER = """\
_______________________________________________
Do not post requests to the list.
Shop mailing list      (shop@lists.example)
Help or leave:
https://lists.example/shop/options

This email was sent to joan@example.com"""

SIGNATURES = (
    LONG_LIST_FOOTER,
    "-- \nJoan Puig\nBarcelona",
    "-- \nJoan Puig\n\nRua Nova 3\nPorto",
    "--\nJoan",
    "Sent from my iPhone",
    "Sent from my Samsung Galaxy smartphone.",
    "Sent from Mail for Windows",
    "Sent from Yahoo Mail on Android",
    "Sent with Proton Mail secure email.",
    "Get Outlook for iOS<https://aka.example/o0ukef>",
    "Get Outlook for Android",
    "Enviado do meu iPhone",
    "Enviado do meu telemóvel Samsung",
    "Enviado a partir do meu smartphone Samsung Galaxy.",
    "Enviado do Correio para Windows",
    "Enviado via iPhone",
    "Obter o Outlook para iOS",
    "Baixe o Outlook para Android",
    "Enviado desde mi iPhone",
    "Enviado desde mi móvil",
    "Enviado desde Correo para Windows",
    "Obtener Outlook para Android",
    "Enviat des del meu iPhone",
    "Enviat des de mòbil Samsung",
    "Enviat des de l'Outlook per a Android",
    "Obteniu l'Outlook per a l'iOS",
    "Inviato da iPhone",
    "Inviato dal mio Galaxy",
    "Inviato da Posta per Windows",
    "Ottieni Outlook per Android",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon téléphone",
    "Envoyé à partir de Outlook pour Android",
    "Télécharger Outlook pour iOS",
    "Von meinem iPhone gesendet",
    "Gesendet von meinem Galaxy",
    "Gesendet mit der GMX Mail App",
    "Gesendet von Mail für Windows",
    "Holen Sie sich Outlook für iOS",
    LIST_FOOTER,
)


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signature(signature: str) -> None:
    assert split(f"{NEW}\n\n{signature}\n") == Split(NEW, "", signature)
    opener = OPENERS["gmail es"]
    quote = f"{opener}\n\n{MARKED}"
    assert split(f"{NEW}\n{signature}\n\n{quote}") == Split(NEW, quote, signature)
    block = f"{MARKERS['underscores']}{OUTLOOK['de']}\n\n{OLD}"
    assert split(f"{NEW}\n\n{signature}\n\n{block}") == Split(NEW, block, signature)


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signature_below_the_quote(signature: str) -> None:
    quote = f"{OPENERS['thunderbird it']}\n{MARKED}"
    assert split(f"{NEW}\n\n{quote}\n\n{signature}") == Split(NEW, quote, signature)
    assert split(f"{quote}\n\n{NEW}\n\n{signature}") == Split(NEW, quote, signature)


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signature_alone_is_the_text(signature: str) -> None:
    assert split(signature) == Split(signature, "", "")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my house to yours by bike, I hope it arrives before Christmas.",
        "Sent from the warehouse yesterday",
        "Enviado ontem pelo correio normal",
        "Von meinem Handy habe ich leider keine Bilder",
        "Enviado desde mi iPhone no puedo abrirlo. ¿Lo miras?",
        "On Monday we went to the shop",
        "Best regards",
        "",
    ],
)
def test_sentences_are_no_signatures(line: str) -> None:
    assert not phone_signature(line)
    assert split(f"{NEW}\n{line}").new_text.strip() == f"{NEW}\n{line}".strip()


PATCH = """\
From: Anna Muster <anna@shop.example>

Fix the sum in the cart.

Signed-off-by: Anna Muster <anna@shop.example>
---
 cart.py | 4 ++--
 1 file changed, 2 insertions(+), 2 deletions(-)

diff --git a/cart.py b/cart.py
index 1111111..2222222 100644
--- a/cart.py
+++ b/cart.py
@@ -1,4 +1,4 @@
 total = 0
--
-- old
+- new
 print(total)"""


def test_patch_is_not_cut() -> None:
    assert split(PATCH) == Split(PATCH, "", "")
    assert split(f"{PATCH}\n-- \n2.39.2\n") == Split(PATCH, "", "-- \n2.39.2")


KEPT = {
    "empty": "",
    "one word": "Yes",
    "only a quote": f"{OPENERS['gmail fr']}\n{MARKED}",
    "only marked lines": MARKED,
    "a question by hand": "> Is it open on Sunday?\n\nYes, until eight.",
    "text between": "Hello,\n\n> Which size?\n\nLarge.",
    "colon and list": "I want:\n- one blue\n- one red\n\nFrom: Porto\nWhen: Monday",
    "prices": "On 3 May I wrote: nothing came.\n\nPlease answer.",
    "mbox escape": "Hello\n>From here on it is new.\nBye",
    "signature too long": "Hello\n-- \n" + "\n".join(f"line {n}" for n in range(60)),
    "form": "From: Porto\nTo: Lisboa\nPassengers: 2\n\nHow much is that?",
    "rule": "First part\n----------------\nSecond part",
    "asks": "You wrote:\n\nit would come on Monday. It did not.",
    "scissors": "Here it is.\n\n-- >8 --\nFrom: A <a@x.example>\nDate: Mon, 3 May 2021\n"
    "Subject: [PATCH] fix\n\nbody\n---\n a.py | 1 +",
}


@pytest.mark.parametrize("name", KEPT)
def test_nothing_is_cut(name: str) -> None:
    assert split(KEPT[name]) == Split(KEPT[name], "", "")


def test_plain_marked_tail_without_attribution() -> None:
    assert split(f"{NEW}\n\n{MARKED}") == Split(NEW, MARKED, "")


def test_nested_quotes_and_attributions_are_one_quotation() -> None:
    older = "> On 2 May 2021, at 09:00, Joan wrote:\n>\n>> Hello?\n>> Anybody?"
    text = f"{NEW}\n\n{OPENERS['apple en']}\n\n{MARKED}\n\n{older}"
    assert split(text).new_text == NEW


def test_badly_wrapped_quote_is_no_inline_answer() -> None:
    broken = "> It is a long line of some sixty or seventy characters that did not\nfit\n> here."
    text = f"{NEW}\n\n{OPENERS['gmail it']}\n{broken}"
    assert split(text).new_text == NEW
    asked = text.replace("that did not", "is that right?")
    assert split(asked) == Split(asked, "", "")


@pytest.mark.parametrize(
    "hint",
    [
        "Please see inline response.",
        "My answers in red.",
        "See my comments below, thanks.",
        "As respostas seguem a vermelho.",
        "Ver os comentários em baixo.",
        "Respondo más abajo.",
        "Les respostes, més avall.",
        "Rispondo qui sotto.",
        "Mes réponses en rouge.",
        "Voir mes réponses ci-dessous.",
        "Meine Antworten stehen unten.",
    ],
)
def test_answers_announced_below_stay(hint: str) -> None:
    text = f"Hi Anna,\n{hint}\n\n{OUTLOOK['fr']}\n\nColour? Blue.\n\nSize? Large."
    assert split(text) == Split(text, "", "")


def test_answers_below_quotes_under_an_unmarked_attribution_stay() -> None:
    text = f"Hi Luca,\n\n{OPENERS['mutt']}\n\n...\n\n> Which colour?\n\nBlue, of course."
    assert split(text) == Split(text, "", "")
    assert split(f"{text}\n\n> Thanks").new_text.endswith("> Thanks")
    assert split(f"{NEW}\n\n{OPENERS['mutt']}\n\n{OLD}\n\n{MARKED}\n\n-- \nA").new_text == NEW


def test_apple_marks_its_attribution() -> None:
    text = f"{NEW}\n\nSent from my iPhone\n\n> {OPENERS['apple de']}\n> \n{MARKED}"
    assert split(text) == Split(
        NEW, f"> {OPENERS['apple de']}\n> \n{MARKED}", "Sent from my iPhone"
    )


def test_history_below_inline_answers_is_cut() -> None:
    inline = f"{OPENERS['thunderbird en']}\n> Colour?\nBlue\n> Size?\nLarge"
    text = f"{inline}\n\n{OUTLOOK['en']}\n\n{OLD}"
    assert split(text).new_text == inline


def test_inline_answers_lose_only_the_signature() -> None:
    inline = f"{OPENERS['thunderbird en']}\n> Colour?\nBlue\n> Size?\nLarge"
    assert split(f"{inline}\n-- \nJoan") == Split(inline, "", "-- \nJoan")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(end: str) -> None:
    text = f"{NEW}\n\n{OPENERS['gmail ca']}\n{MARKED}\n"
    assert split(text.replace("\n", end)) == split(text)


PIECES = st.sampled_from(
    [
        *OPENERS.values(),
        *OUTLOOK.values(),
        *MARKERS.values(),
        *SIGNATURES,
        *FORWARDS,
        *WEAK_OPENERS.values(),
        MARKED,
        OLD,
        NEW,
        ">From x",
        "> > y",
        "---",
        "-- ",
        "",
        " ",
        "\t>",
        "a:",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet="\n\r >-_:*OnAm1@ \u00a0.wrote"),
    st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=12).map("\n".join),
)


def lines_of(text: str) -> list[str]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [line for line in text.split("\n") if line.strip()]


def is_subsequence(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(line in rest for line in part)


@settings(max_examples=400)
@given(TEXTS)
def test_properties(text: str) -> None:
    result = split(text)
    assert is_subsequence(lines_of(result.new_text), lines_of(text))
    assert is_subsequence(lines_of(result.quoted), lines_of(text))
    assert bool(result.new_text.strip()) == bool(text.strip())
    parts = (result.new_text, result.quoted, result.signature)
    assert sorted(chain.from_iterable(map(lines_of, parts))) == sorted(lines_of(text))
    assert split(text) == result


HOSTILE = {
    "line feeds": "\n",
    "quoted": ">\n",
    "alternating": ">a\nb\n",
    "colons": ":\n",
    "openers": "On 1 wrote:\n",
    "quoted openers": "> a\nOn 1 x wrote:\n",
    "labels": "From: a\n",
    "almost blocks": "From: a\nSent: b\nSubject: c\n",
    "dashes": "-",
    "dashed lines": "-- a b --\n",
    "dashes and blanks": "-- - ",
    "signatures": "-- \n",
    "blanks": " ",
    "no-break blanks": "\n\u00a0",
    "underscores": "____________________\n",
    "telephones": "Sent from my ",
    "one word": "x",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_of_anything(name: str) -> None:
    text = (HOSTILE[name] * 1_000_000)[:1_000_000]
    begun = time.perf_counter()
    split(text)
    assert time.perf_counter() - begun < 1
