"""The language of a message, from its small words and letters. Pure.

A table of the commonest words tells the five languages of the window apart on a sentence; a short
question without any is of no known language, and the customer's own counts. No model is needed.
"""

from collections.abc import Mapping

from app.base.folding import fold
from app.kb.small_words import BESIDE
from app.kb.values import base
from app.kb.words import words

LEAST = 1.2
"""What the best has to score, and by what it has to lead the next, for the language to be told."""
_LEAD = 1.25
_COMMON: Mapping[str, str] = {
    "en": """the and to of a is in it you i that for on are with have be this not but my we was
        your can from will they do has an or at what how when please would there if me thanks
        thank hello hi which could been where does why don been am our their any get order""",
    "pt": """de que e o a do da em um para com não uma os no se na por mais as dos como mas ao ele
        das tem à seu sua ou quando muito já eu também só pelo pela até isso ela entre depois sem
        mesmo aos meu minha você vocês está estou são foi não olá obrigado obrigada bom dia qual
        onde fazer posso quero gostaria encomenda ainda porque então""",
    "es": """de la que el en y a los se del las un por con no una su para es al lo como más o pero
        sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era
        muy hasta desde mi tengo hola gracias puedo quiero quisiera pedido cómo dónde cuál está
        estoy usted ustedes buenos días todavía porque entonces""",
    "it": """di e il la che è per un in non una sono con si da come ma lo al le del della ho mi
        gli i questo anche più ha nel alla se dei delle su quando o ci dal io ciao grazie buongiorno
        posso vorrei ordine dove quale perché ancora molto fare sono stato mio mia vostro cosa
        già degli sulla dalla allora""",
    "ca": """de la que i el en a un per amb no una els les es del al com més però li si o aquest
        aquesta són va ser hi ha ja molt també fins des quan em meu meva nostre tinc hola gràcies
        puc voldria comanda on quin perquè encara bon dia està estic vostè això sense ens dels
        pel pels què és jo seva seu tot""",
    "fr": """de la le et les des en un une du est que dans pour qui pas sur au plus par avec je vous
        nous mais se ce sont ou bonjour merci mon ma votre cette être où""",
    "de": """der die und das ist nicht ich sie es ein zu mit auf für den eine dem von sich auch wie
        hallo danke mein meine bitte wir haben wo kann""",
}  # fmt: skip
_LETTERS: Mapping[str, str] = {
    "pt": "ãõç", "es": "ñ¿¡", "it": "ìòù", "ca": "·ïçèò", "fr": "œêîû", "de": "ßäöü"
}  # fmt: skip


def _weights() -> dict[str, dict[str, float]]:
    """Word to language to weight: a word that many languages have says little."""
    speaks: dict[str, list[str]] = {}
    for language, listed in _COMMON.items():
        for word in set(listed.split()):
            speaks.setdefault(word, []).append(language)
    return {
        word: dict.fromkeys(languages, 1.0 / len(languages)) for word, languages in speaks.items()
    }


_WEIGHTS = _weights()
_TELLING = frozenset(["order", "encomenda", "pedido", "ordine", "comanda", "commande"])
"""Common where people write to shops, and yet what they write about."""
_SMALL = {
    language: frozenset(map(fold, f"{listed} {BESIDE.get(language, '')}".split())) - _TELLING
    for language, listed in _COMMON.items()
}


def is_small(word: str, language: str) -> bool:
    """Whether a word of a language, with or without its accents, says nothing of what somebody
    asks: "the", "for", "está"."""
    return fold(word) in _SMALL.get(base(language), ())


def detect(text: str) -> str | None:
    """ "en", "pt", "es", "it", "ca", "fr" or "de"; None where too little speaks for any."""
    scores = dict.fromkeys(_COMMON, 0.0)
    for word in words(text[:4_000]):
        for language, weight in _WEIGHTS.get(word, {}).items():
            scores[language] += weight
    low = text[:4_000].lower()
    for language, letters in _LETTERS.items():
        scores[language] += sum(0.4 * min(3, low.count(letter)) for letter in letters)
    best, next_ = sorted(scores.values(), reverse=True)[:2]
    if best < LEAST or best < next_ * _LEAD:
        return None
    return max(scores, key=lambda language: scores[language])
