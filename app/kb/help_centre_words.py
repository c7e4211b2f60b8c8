"""What a help centre says beside its articles, in the language of each page.

Not through the window's translations: a page speaks the language of its articles, whatever the
language of who publishes it.
"""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "help": "Help centre", "search": "Search the help centre", "other": "Other questions",
        "none": "Nothing found. Try other words.", "some": "%n found", "skip": "To the text",
        "languages": "Languages", "helpful": "Was this helpful?", "yes": "Yes, it was",
        "no": "No, it was not", "changed": "Last changed", "moved": "This page has moved.",
        "missing": "There is no such page.", "back": "To the help centre",
        "yes_mail": "Helpful", "no_mail": "Not helpful", "why": "What was missing?",
    },
    "pt": {
        "help": "Centro de ajuda", "search": "Pesquisar no centro de ajuda",
        "other": "Outras perguntas", "none": "Nada encontrado. Experimente outras palavras.",
        "some": "%n encontrados", "skip": "Ir para o texto", "languages": "Línguas",
        "helpful": "Isto foi útil?", "yes": "Sim, foi", "no": "Não foi",
        "changed": "Última alteração", "moved": "Esta página mudou de sítio.",
        "missing": "Esta página não existe.", "back": "Para o centro de ajuda",
        "yes_mail": "Útil", "no_mail": "Não foi útil", "why": "O que faltava?",
    },
    "es": {
        "help": "Centro de ayuda", "search": "Buscar en el centro de ayuda",
        "other": "Otras preguntas", "none": "No se ha encontrado nada. Pruebe otras palabras.",
        "some": "%n encontrados", "skip": "Ir al texto", "languages": "Idiomas",
        "helpful": "¿Le ha servido?", "yes": "Sí", "no": "No",
        "changed": "Último cambio", "moved": "Esta página ha cambiado de sitio.",
        "missing": "Esta página no existe.", "back": "Al centro de ayuda",
        "yes_mail": "Útil", "no_mail": "No es útil", "why": "¿Qué faltaba?",
    },
    "it": {
        "help": "Centro assistenza", "search": "Cerca nel centro assistenza",
        "other": "Altre domande", "none": "Nessun risultato. Provi con altre parole.",
        "some": "%n trovati", "skip": "Vai al testo", "languages": "Lingue",
        "helpful": "È stato utile?", "yes": "Sì", "no": "No",
        "changed": "Ultima modifica", "moved": "Questa pagina si è spostata.",
        "missing": "Questa pagina non esiste.", "back": "Al centro assistenza",
        "yes_mail": "Utile", "no_mail": "Non utile", "why": "Che cosa mancava?",
    },
    "ca": {
        "help": "Centre d’ajuda", "search": "Cerca al centre d’ajuda",
        "other": "Altres preguntes", "none": "No s’ha trobat res. Proveu altres paraules.",
        "some": "%n trobats", "skip": "Ves al text", "languages": "Llengües",
        "helpful": "Us ha estat útil?", "yes": "Sí", "no": "No",
        "changed": "Darrer canvi", "moved": "Aquesta pàgina ha canviat de lloc.",
        "missing": "Aquesta pàgina no existeix.", "back": "Al centre d’ajuda",
        "yes_mail": "Útil", "no_mail": "No és útil", "why": "Què hi faltava?",
    },
}  # fmt: skip
NAMES: Mapping[str, str] = {
    "en": "English", "pt": "Português", "es": "Español", "it": "Italiano", "ca": "Català",
    "fr": "Français", "de": "Deutsch", "nl": "Nederlands",
}  # fmt: skip
"""What speakers call their languages."""


def words_of(language: str) -> Mapping[str, str]:
    """The words for pages in a language; English ones where there are none."""
    return WORDS.get(language.lower().replace("_", "-").partition("-")[0], WORDS["en"])
