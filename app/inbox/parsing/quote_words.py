"""The words by which mail programs introduce a quotation or sign off. Data; any thread.

English, Portuguese (Portugal and Brazil), Spanish, Catalan, Italian, French and German, as
Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton, Samsung and Zoho write them. Parts are
regular expressions where they hold a bracket.
"""

import re

VERB_HINTS = (
    "wrote",
    "writes",
    "escr",
    "crit",
    "schrieb",
    "schreib",
    "del dia ",
    ">:",
    "> :",
    "uot",
    "itat",
    "itan",
    "itaz",
    "]:",
)
"""One of these stands in every attribution: the cheap first look."""

VERBS = (
    "wrote|writes|escreveu|escreve|escribi[oó]|escribe|ha escrito|va escriure|ha escrit"
    "|escrigu[eé]|ha scritto|scrisse|scrive|a [ée]crit|schrieb|schreibt|geschrieben"
)

STARTS = "On|Em|No|Na|A|À|Às|Ao|Dia|El|Il|In data|Le|Am|Den|Um"
"""First word of an attribution that begins with its date."""

# --- header blocks ------------------------------------------------------------------------------

_HEADERS = {
    "from": ("from", "de", "da", "von"),
    "date": (
        *("sent", "date", "enviado", "enviada", "enviado em", "enviada em", "data", "fecha"),
        *("enviado el", "enviado a", "enviat", "enviat el", "inviato", "envoyé", "envoyé le"),
        *("date d'envoi", "gesendet", "datum", "data de enviament", "enviat a"),
    ),
    "to": ("to", "para", "per a", "a", "à", "an"),
    "subject": ("subject", "assunto", "asunto", "assumpte", "tema", "oggetto", "objet", "betreff"),
    "cc": ("cc", "kopie", "copia", "cópia", "còpia", "copie", "reply-to", "responder a"),
    "more": ("importance", "importância", "importancia", "attachments", "anexos", "adjuntos"),
}
HEADER_KIND = {label: kind for kind, labels in _HEADERS.items() for label in labels}
"""Kind of header by its lower-case label."""

HEADER_STARTS = "From|De|Da|Von|FROM|DE|DA|VON"

ORIGINAL = (
    "Original Message|Original Email|Mensagem original|Mensaje original|Missatge original"
    "|Messaggio originale|Message d['’]origine|Message original|Urspr(?:ü|ue)ngliche Nachricht"
    "|Original-Nachricht|Originalnachricht|Correo original|E-mail original|Original appointment"
)

FORWARDED = (
    "Forwarded message|Forwarded by|Mensagem (?:re)?encaminhada|Mensaje reenviado"
    "|Missatge reenviat|Messaggio inoltrato|Message transf[ée]r[ée]|Message r[ée]exp[ée]di[ée]"
    "|Weitergeleitete Nachricht|Start of forwarded message"
)

BEGIN_FORWARDED = (
    "Begin forwarded message|In[íi]cio da mensagem (?:re)?encaminhada|Inicio del mensaje reenviado"
    "|Inici del missatge reenviat|Inizio (?:del )?messaggio inoltrato"
    "|D[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])"
    "|Anfang der weitergeleiteten (?:Nachricht|E-Mail)"
)

# --- what says that the answers stand between the questions -------------------------------------

_BELOW = re.compile(
    r"\bin-?line\b"
    r"|\b(?:see|answers?|comments?|repl(?:y|ies)|responses?|notes)\b[^.\n]{0,30}\bbelow\b"
    r"|\b(?:ver|veja|vide|respostas?|coment[áa]rios?)\b[^.\n]{0,30}\b(?:abaixo|em baixo)\b"
    r"|\b(?:ver|respuestas?|contesto|respondo|comentarios?)\b[^.\n]{0,30}\babajo\b"
    r"|\b(?:veure|respostes|responc|comentaris)\b[^.\n]{0,30}\b(?:a sota|m[ée]s avall)\b"
    r"|\b(?:vedi|rispost[ae]|rispondo|commenti)\b[^.\n]{0,30}\bsotto\b"
    r"|\b(?:voir|r[ée]ponses?|r[ée]ponds|commentaires?)\b[^.\n]{0,30}\b(?:ci-dessous|plus bas)\b"
    r"|\b(?:siehe|antworten?|kommentare?|anmerkungen)\b[^.\n]{0,30}\b(?:unten|im text)\b"
    r"|\bin (?:red|blue|green|bold|colou?r|rosso|blu|verde|grassetto|rot|blau|fett)\b"
    r"|\b(?:a|em) (?:vermelho|azul|verde|negrito)\b|\ben (?:rojo|azul|verde|negrita)\b"
    r"|\ben (?:vermell|blau|verd|negreta|rouge|bleu|vert|gras)\b",
    re.IGNORECASE,
)


def points_below(text: str) -> bool:
    """Whether ``text`` says that what it adds stands further down, as "see my answers below"."""
    return bool(_BELOW.search(text))


# --- what telephones and mail programs sign with ------------------------------------------------

_DEVICE = (
    r"iPhone|iPad|iPod|Samsung|Galaxy|Android|Huawei|Xiaomi|Xperia|BlackBerry|Nokia|Pixel|OnePlus"
    r"|Windows|smartphone|telem[óo]vel|celular|m[óo]vil|m[òo]bil|mobile|phone|tablet|tel[ée]fono"
    r"|cellulare|portable|t[ée]l[ée]phone|Handy|Telefon|Outlook|Yahoo|AOL|Proton|Gmail|Mail|Mac"
    r"|Thunderbird|Spark|Correio|Correo|Correu|Posta|Courrier|dispositivo|device|Tutanota|GMX"
    r"|Mailbird|WEB\.DE"
)
_SENT_BY = re.compile(
    r"(?:Sent (?:from|with|via|using)|Enviad[oa] (?:do|da|de|desde|a partir d[oe]|con|com|via|por)"
    r"|Enviat (?:des de|des del|amb|del|per)|Inviato (?:da|dal|dall['’]|con|tramite)"
    r"|Envoy[ée] (?:de|depuis|à partir de|avec|via)|Gesendet (?:von|mit|vom|über)"
    r"|(?:Diese Nachricht wurde )?von (?:meine[mr]|unterwegs)"
    r"|(?:Get|Obter o|Obtenha o|Baixar o|Baixe o|Obtener|Obtén|Descargar|Obteniu l['’]"
    r"|Obtén l['’]|Baixeu l['’]|Ottieni|Scarica|T[ée]l[ée]charger|Obtenir|Obtenez|Holen Sie sich)"
    r" ?(?=Outlook)|Outlook für|Von )[^\n]{0,60}?\b(?:" + _DEVICE + r")\b",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[?!]|\.\s")
_LINK = re.compile(r"\s*[<(\[]?https?://\S{0,300}[>)\]]?")
_LONGEST = 90


def phone_signature(line: str) -> bool:
    """Whether ``line`` is one like "Sent from my iPhone", as programs add to the end of a mail."""
    if len(line) > _LONGEST:
        if "http" not in line or len(line) > _LONGEST + 400:
            return False
        line = _LINK.sub("", line)
    found = _SENT_BY.match(line)
    if not found or len(line) > _LONGEST or _ENDS_SENTENCE.search(line):
        return False
    return not line.lower().startswith("von ") or line.rstrip(".").lower().endswith("gesendet")
