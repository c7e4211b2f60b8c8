"""What a help centre says beside its articles, in the language of each page.

Not through the window's translations: a page speaks the language of its articles, whatever the
language of who publishes it.
"""

from collections.abc import Mapping

from app.kb.values import base

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "help": "Help centre", "search": "Search the help centre", "other": "Other questions",
        "none": "Nothing found. Try other words.", "some": "%n found", "skip": "To the text",
        "languages": "Languages", "helpful": "Was this helpful?", "yes": "Yes, it was",
        "no": "No, it was not", "changed": "Last changed", "moved": "This page has moved.",
        "missing": "There is no such page.", "back": "To the help centre",
        "yes_mail": "Helpful", "no_mail": "Not helpful",
        "why": "Was something missing? Say so in the mail.", "table": "Table",
    },
    "pt": {
        "help": "Centro de ajuda", "search": "Pesquisar no centro de ajuda",
        "other": "Outras perguntas", "none": "Nada encontrado. Experimente outras palavras.",
        "some": "%n encontrados", "skip": "Ir para o texto", "languages": "Línguas",
        "helpful": "Isto foi útil?", "yes": "Sim, foi", "no": "Não foi",
        "changed": "Última alteração", "moved": "Esta página mudou de sítio.",
        "missing": "Esta página não existe.", "back": "Para o centro de ajuda",
        "yes_mail": "Útil", "no_mail": "Não foi útil",
        "why": "Faltava alguma coisa? Diga-o na mensagem.", "table": "Tabela",
    },
    "es": {
        "help": "Centro de ayuda", "search": "Buscar en el centro de ayuda",
        "other": "Otras preguntas", "none": "No se ha encontrado nada. Pruebe otras palabras.",
        "some": "%n encontrados", "skip": "Ir al texto", "languages": "Idiomas",
        "helpful": "¿Le ha servido?", "yes": "Sí", "no": "No",
        "changed": "Último cambio", "moved": "Esta página ha cambiado de sitio.",
        "missing": "Esta página no existe.", "back": "Al centro de ayuda",
        "yes_mail": "Útil", "no_mail": "No es útil",
        "why": "¿Faltaba algo? Dígalo en el mensaje.", "table": "Tabla",
    },
    "it": {
        "help": "Centro assistenza", "search": "Cerca nel centro assistenza",
        "other": "Altre domande", "none": "Nessun risultato. Provi con altre parole.",
        "some": "%n trovati", "skip": "Vai al testo", "languages": "Lingue",
        "helpful": "È stato utile?", "yes": "Sì", "no": "No",
        "changed": "Ultima modifica", "moved": "Questa pagina si è spostata.",
        "missing": "Questa pagina non esiste.", "back": "Al centro assistenza",
        "yes_mail": "Utile", "no_mail": "Non utile",
        "why": "Mancava qualcosa? Lo scriva nel messaggio.", "table": "Tabella",
    },
    "ca": {
        "help": "Centre d’ajuda", "search": "Cerca al centre d’ajuda",
        "other": "Altres preguntes", "none": "No s’ha trobat res. Proveu altres paraules.",
        "some": "%n trobats", "skip": "Ves al text", "languages": "Llengües",
        "helpful": "Us ha estat útil?", "yes": "Sí", "no": "No",
        "changed": "Darrer canvi", "moved": "Aquesta pàgina ha canviat de lloc.",
        "missing": "Aquesta pàgina no existeix.", "back": "Al centre d’ajuda",
        "yes_mail": "Útil", "no_mail": "No és útil",
        "why": "Hi faltava res? Digueu-ho al missatge.", "table": "Taula",
    },
    "fr": {
        "help": "Centre d’aide", "search": "Chercher dans le centre d’aide",
        "other": "Autres questions", "none": "Rien trouvé. Essayez d’autres mots.",
        "some": "%n résultats", "skip": "Aller au texte", "languages": "Langues",
        "helpful": "Cela vous a-t-il aidé ?", "yes": "Oui", "no": "Non",
        "changed": "Dernière modification", "moved": "Cette page a changé d’adresse.",
        "missing": "Cette page n’existe pas.", "back": "Vers le centre d’aide",
        "yes_mail": "Utile", "no_mail": "Pas utile",
        "why": "Il manquait quelque chose ? Dites-le dans le message.", "table": "Tableau",
    },
    "de": {
        "help": "Hilfe", "search": "In der Hilfe suchen", "other": "Weitere Fragen",
        "none": "Nichts gefunden. Versuchen Sie andere Wörter.", "some": "%n gefunden",
        "skip": "Zum Text", "languages": "Sprachen", "helpful": "War das hilfreich?",
        "yes": "Ja", "no": "Nein", "changed": "Zuletzt geändert",
        "moved": "Diese Seite ist umgezogen.", "missing": "Diese Seite gibt es nicht.",
        "back": "Zur Hilfe", "yes_mail": "Hilfreich", "no_mail": "Nicht hilfreich",
        "why": "Hat etwas gefehlt? Schreiben Sie es in die Mail.", "table": "Tabelle",
    },
    "nl": {
        "help": "Helpcentrum", "search": "Zoeken in het helpcentrum", "other": "Overige vragen",
        "none": "Niets gevonden. Probeer andere woorden.", "some": "%n gevonden",
        "skip": "Naar de tekst", "languages": "Talen", "helpful": "Heeft dit geholpen?",
        "yes": "Ja", "no": "Nee", "changed": "Laatst gewijzigd",
        "moved": "Deze pagina is verplaatst.", "missing": "Deze pagina bestaat niet.",
        "back": "Naar het helpcentrum", "yes_mail": "Nuttig", "no_mail": "Niet nuttig",
        "why": "Ontbrak er iets? Zeg het in de mail.", "table": "Tabel",
    },
    "ar": {
        "help": "مركز المساعدة", "search": "البحث في مركز المساعدة", "other": "أسئلة أخرى",
        "none": "لا توجد نتائج. جرّب كلمات أخرى.", "some": "النتائج: %n", "skip": "إلى النص",
        "languages": "اللغات", "helpful": "هل كان هذا مفيدًا؟", "yes": "نعم", "no": "لا",
        "changed": "آخر تعديل", "moved": "انتقلت هذه الصفحة.",
        "missing": "هذه الصفحة غير موجودة.", "back": "إلى مركز المساعدة",
        "yes_mail": "مفيد", "no_mail": "غير مفيد",
        "why": "هل كان شيء ناقصًا؟ اكتبه في الرسالة.", "table": "جدول",
    },
}  # fmt: skip
NAMES: Mapping[str, str] = {
    "en": "English", "pt": "Português", "es": "Español", "it": "Italiano", "ca": "Català",
    "fr": "Français", "de": "Deutsch", "nl": "Nederlands", "ar": "العربية", "he": "עברית",
    "fa": "فارسی", "ur": "اردو", "pl": "Polski", "ro": "Română", "uk": "Українська",
    "ru": "Русский", "tr": "Türkçe", "el": "Ελληνικά", "sv": "Svenska", "da": "Dansk",
    "nb": "Norsk", "fi": "Suomi", "cs": "Čeština", "hu": "Magyar", "gl": "Galego",
    "eu": "Euskara", "ja": "日本語", "zh": "中文", "ko": "한국어", "hi": "हिन्दी",
}  # fmt: skip
"""What speakers call their languages."""

_RIGHT_TO_LEFT = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}


def direction(language: str) -> str:
    """Which way a language is written, as HTML says it."""
    return "rtl" if base(language) in _RIGHT_TO_LEFT else "ltr"


def words_of(language: str) -> Mapping[str, str]:
    """The words for pages in a language; English ones where there are none."""
    return WORDS.get(base(language), WORDS["en"])
