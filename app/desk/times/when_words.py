"""The words of time in five languages, without accents, as ``when`` reads them. Pure tables.

A phrase is written as it is typed, words with one space between; the longest one that fits is
taken. What a phrase means is a kind and a value:

    in        a duration follows                  at      a time of day follows
    unit      minute, hour, day, week, month      num     a number
    lasts     a whole duration in minutes         half    half of the unit before
    day       days from today                     part    a part of the day, its hour
    weekday   0 is Monday                         month   1 is January
    next      the one of next week or month       coming  the first one from now on
    nextweek, nextmonth, weekend                  the     an article: "el 15"
    past, to  minutes beside a full hour          quarts  quarters towards the hour ("dos quarts")
    filler    says nothing
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

Meaning: TypeAlias = tuple[str, int]
MORNING, NOON, AFTERNOON, EVENING, NIGHT = 9, 12, 14, 18, 20
MINUTE, HOUR, DAY, WEEK, MONTH = range(5)


def _list(kind: str, phrases: str, first: int = 0) -> Iterable[tuple[str, Meaning]]:
    """Phrases with rising values; ``|`` parts those of one value, ``,`` the values."""
    for value, group in enumerate(phrases.split(","), first):
        for phrase in group.split("|"):
            yield phrase.strip(), (kind, value)


def _same(kind: str, value: int, phrases: str) -> Iterable[tuple[str, Meaning]]:
    for phrase in phrases.split("|"):
        yield phrase.strip(), (kind, value)


_EVERYWHERE = {
    **dict(_same("unit", MINUTE, "min|mins")),
    **dict(_same("unit", HOUR, "h|hr|hrs")),
    "am": ("am", 0),
    "pm": ("am", 12),
}

_EN = dict(
    [
        *_same("in", 0, "in|after"),
        *_same("filler", 0, "on|by|of|and|from now|later|o clock|this|until|till"),
        *_same("at", 0, "at"),
        *_same("the", 0, "the"),
        *_same("unit", MINUTE, "minute|minutes"),
        *_same("unit", HOUR, "hour|hours"),
        *_same("unit", DAY, "day|days|d"),
        *_same("unit", WEEK, "week|weeks|w|wk|wks"),
        *_same("unit", MONTH, "month|months"),
        *_list("num", "a|an|one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve", 1),
        *_same("num", 2, "a couple of|couple of"),
        *_same("lasts", 30, "half an hour|half hour|a half hour"),
        *_same("lasts", 15, "a quarter of an hour|quarter of an hour"),
        *_same("lasts", 180, "later today"),
        *_same("half", 0, "and a half"),
        *_list("day", "today,tomorrow|tmrw|tmr,the day after tomorrow|day after tomorrow"),
        *_same("part", MORNING, "morning|in the morning"),
        *_same("part", NOON, "noon|midday"),
        *_same("part", AFTERNOON, "afternoon|in the afternoon"),
        *_same("part", EVENING, "evening|in the evening"),
        *_same("part", NIGHT, "night|at night"),
        *_same("part", 0, "midnight"),
        *_same("today", NIGHT, "tonight"),
        *_same("today", MORNING, "this morning"),
        *_same("today", AFTERNOON, "this afternoon"),
        *_same("today", EVENING, "this evening"),
        *_list(
            "weekday",
            "monday|mon,tuesday|tues|tue,wednesday|weds|wed,thursday|thurs|thur|thu,friday|fri,"
            "saturday|sat,sunday|sun",
        ),
        *_list(
            "month",
            "january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,"
            "september|sept|sep,october|oct,november|nov,december|dec",
            1,
        ),
        *_same("next", 0, "next"),
        *_same("coming", 0, "coming"),
        *_same("nextweek", 0, "next week"),
        *_same("nextmonth", 0, "next month"),
        *_same("weekend", 0, "weekend|the weekend|this weekend|at the weekend"),
        *_same("weekend", 1, "next weekend"),
        *_same("past", 30, "half past"),
        *_same("past", 15, "quarter past|a quarter past"),
        *_same("to", 15, "quarter to|a quarter to"),
    ]
)

_PT = dict(
    [
        *_same("in", 0, "em|daqui a|daqui|dentro de"),
        *_same("filler", 0, "de|da|do|das|na|no|o|ao|e|feira|logo|para|ate|pela|neste|nesta"),
        *_same("at", 0, "as|pelas|a|a partir das"),
        *_same("unit", MINUTE, "minuto|minutos"),
        *_same("unit", HOUR, "hora|horas"),
        *_same("unit", DAY, "dia|dias|d"),
        *_same("unit", WEEK, "semana|semanas"),
        *_same("unit", MONTH, "mes|meses"),
        *_list("num", "um|uma,dois|duas,tres,quatro,cinco,seis,sete,oito,nove,dez,onze,doze", 1),
        *_same("lasts", 30, "meia hora"),
        *_same("lasts", 15, "um quarto de hora"),
        *_same("lasts", 180, "mais logo|mais tarde"),
        *_same("half", 0, "e meia|e meio"),
        *_list("day", "hoje,amanha,depois de amanha"),
        *_same("part", MORNING, "manha|de manha|da manha|pela manha|de manhazinha"),
        *_same("part", NOON, "meio dia|ao meio dia"),
        *_same("part", AFTERNOON, "tarde|a tarde|de tarde|da tarde"),
        *_same("part", EVENING, "fim da tarde|ao fim da tarde|fim de tarde"),
        *_same("part", NIGHT, "noite|a noite|da noite|de noite"),
        *_same("part", 0, "meia noite|a meia noite"),
        *_same("today", MORNING, "esta manha"),
        *_same("today", AFTERNOON, "esta tarde"),
        *_same("today", NIGHT, "esta noite"),
        *_list(
            "weekday",
            "segunda feira|segunda|seg,terca feira|terca|ter,quarta feira|quarta|qua,"
            "quinta feira|quinta|qui,sexta feira|sexta|sex,sabado|sab,domingo|dom",
        ),
        *_list(
            "month",
            "janeiro|jan,fevereiro|fev,marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,"
            "agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez",
            1,
        ),
        *_same("coming", 0, "proxima|proximo|que vem|na proxima|no proximo"),
        *_same(
            "nextweek",
            0,
            "proxima semana|na proxima semana|semana que vem|na semana que vem|para a semana",
        ),
        *_same("nextmonth", 0, "proximo mes|no proximo mes|mes que vem|no mes que vem"),
        *_same("weekend", 0, "fim de semana|no fim de semana|este fim de semana"),
        *_same("weekend", 1, "proximo fim de semana|no proximo fim de semana"),
    ]
)

_ES = dict(
    [
        *_same("in", 0, "en|dentro de|de aqui a"),
        *_same("filler", 0, "de|del|la|lo|los|al|y|este|esta|por|para|hasta"),
        *_same("at", 0, "a las|a la|las|a"),
        *_same("the", 0, "el"),
        *_same("unit", MINUTE, "minuto|minutos"),
        *_same("unit", HOUR, "hora|horas"),
        *_same("unit", DAY, "dia|dias|d"),
        *_same("unit", WEEK, "semana|semanas"),
        *_same("unit", MONTH, "mes|meses"),
        *_list("num", "un|una|uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce", 1),
        *_same("lasts", 30, "media hora"),
        *_same("lasts", 15, "un cuarto de hora"),
        *_same("lasts", 180, "mas tarde"),
        *_same("half", 0, "y media|y medio"),
        *_same("past", -15, "y cuarto"),
        *_same("to", -15, "menos cuarto"),
        *_list("day", "hoy,manana,pasado manana"),
        *_same("part", MORNING, "por la manana|de la manana|a la manana"),
        *_same("part", NOON, "mediodia|al mediodia|a mediodia"),
        *_same("part", AFTERNOON, "tarde|por la tarde|de la tarde|a la tarde"),
        *_same("part", NIGHT, "noche|por la noche|de la noche|a la noche"),
        *_same("part", 0, "medianoche|a medianoche"),
        *_same("today", MORNING, "esta manana"),
        *_same("today", AFTERNOON, "esta tarde"),
        *_same("today", NIGHT, "esta noche"),
        *_list(
            "weekday",
            "lunes|lun,martes|mar,miercoles|mie,jueves|jue,viernes|vie,sabado|sab,domingo|dom",
        ),
        *_list(
            "month",
            "enero|ene,febrero|feb,marzo,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,"
            "septiembre|setiembre|sept|sep,octubre|oct,noviembre|nov,diciembre|dic",
            1,
        ),
        *_same("coming", 0, "proximo|proxima|que viene"),
        *_same("nextweek", 0, "la semana que viene|semana que viene|la proxima semana"),
        *_same("nextweek", 0, "proxima semana|la semana proxima|semana proxima"),
        *_same("nextmonth", 0, "el mes que viene|mes que viene|el proximo mes|proximo mes"),
        *_same("weekend", 0, "fin de semana|el fin de semana|este fin de semana"),
        *_same("weekend", 1, "el proximo fin de semana|el fin de semana que viene"),
    ]
)

_CA = dict(
    [
        *_same("in", 0, "en|d aqui a|d aqui|daqui a|dins de|dins d|dins"),
        *_same("filler", 0, "de|d|del|la|l|al|i|aquest|aquesta|per|fins"),
        *_same("at", 0, "a les|a la|les|a"),
        *_same("the", 0, "el"),
        *_same("unit", MINUTE, "minut|minuts"),
        *_same("unit", HOUR, "hora|hores"),
        *_same("unit", DAY, "dia|dies|d"),
        *_same("unit", WEEK, "setmana|setmanes"),
        *_same("unit", MONTH, "mes|mesos"),
        *_list("num", "un|una,dos|dues,tres,quatre,cinc,sis,set,vuit,nou,deu,onze,dotze", 1),
        *_same("lasts", 30, "mitja hora"),
        *_same("lasts", 15, "un quart d hora"),
        *_same("lasts", 180, "mes tard"),
        *_same("half", 0, "i mitja|i mig"),
        *_list("quarts", "un quart de|un quart d,dos quarts de|dos quarts d,tres quarts de", 1),
        *_same("quarts", 3, "tres quarts d"),
        *_list("day", "avui,dema,dema passat|passat dema|despus dema"),
        *_same("part", MORNING, "mati|al mati|del mati|pel mati|de mati"),
        *_same("part", NOON, "migdia|al migdia|del migdia"),
        *_same("part", AFTERNOON, "tarda|a la tarda|de la tarda|per la tarda"),
        *_same("part", EVENING, "vespre|al vespre|del vespre"),
        *_same("part", NIGHT, "nit|a la nit|de la nit"),
        *_same("part", 0, "mitjanit|a mitjanit"),
        *_same("today", MORNING, "aquest mati"),
        *_same("today", AFTERNOON, "aquesta tarda"),
        *_same("today", EVENING, "aquest vespre"),
        *_same("today", NIGHT, "aquesta nit"),
        *_list(
            "weekday",
            "dilluns|dl,dimarts|dt,dimecres|dc,dijous|dj,divendres|dv,dissabte|ds,diumenge|dg",
        ),
        *_list(
            "month",
            "gener|gen,febrer|febr|feb,marc,abril|abr,maig,juny|jun,juliol|jul,agost|ag,"
            "setembre,octubre|oct,novembre|nov,desembre|des",
            1,
        ),
        *_same("coming", 0, "proper|propera|vinent|que ve"),
        *_same("nextweek", 0, "la setmana vinent|setmana vinent|la propera setmana"),
        *_same("nextweek", 0, "propera setmana|la setmana que ve|setmana que ve"),
        *_same("nextmonth", 0, "el mes vinent|mes vinent|el proper mes|el mes que ve|mes que ve"),
        *_same("weekend", 0, "cap de setmana|el cap de setmana|aquest cap de setmana"),
        *_same("weekend", 1, "el cap de setmana vinent|el proper cap de setmana"),
    ]
)

_IT = dict(
    [
        *_same("in", 0, "tra|fra|in"),
        *_same("filler", 0, "di|del|dell|nel|la|lo|l|e|per|questo|questa|al|fino"),
        *_same("at", 0, "alle|alle ore|all|alla|le|a"),
        *_same("the", 0, "il"),
        *_same("unit", MINUTE, "minuto|minuti"),
        *_same("unit", HOUR, "ora|ore"),
        *_same("unit", DAY, "giorno|giorni|gg"),
        *_same("unit", WEEK, "settimana|settimane"),
        *_same("unit", MONTH, "mese|mesi"),
        *_list(
            "num",
            "un|una|uno,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici",
            1,
        ),
        *_same("lasts", 30, "mezz ora|mezzora"),
        *_same("lasts", 15, "un quarto d ora"),
        *_same("lasts", 180, "piu tardi"),
        *_same("half", 0, "e mezza|e mezzo"),
        *_same("past", -15, "e un quarto"),
        *_same("to", -15, "meno un quarto"),
        *_list("day", "oggi,domani,dopodomani|dopo domani"),
        *_same("part", MORNING, "mattina|mattino|di mattina|del mattino|della mattina"),
        *_same("part", NOON, "mezzogiorno|a mezzogiorno"),
        *_same("part", AFTERNOON, "pomeriggio|di pomeriggio|nel pomeriggio|del pomeriggio"),
        *_same("part", EVENING, "sera|di sera|della sera"),
        *_same("part", NIGHT, "notte|di notte"),
        *_same("part", 0, "mezzanotte|a mezzanotte"),
        *_same("today", MORNING, "stamattina|stamani|questa mattina"),
        *_same("today", AFTERNOON, "questo pomeriggio"),
        *_same("today", EVENING, "stasera|questa sera"),
        *_same("today", NIGHT, "stanotte|questa notte"),
        *_same("tomorrow", MORNING, "domattina|domani mattina"),
        *_list(
            "weekday",
            "lunedi|lun,martedi|mar,mercoledi|mer,giovedi|gio,venerdi|ven,sabato|sab,domenica|dom",
        ),
        *_list(
            "month",
            "gennaio|gen,febbraio|feb,marzo,aprile|apr,maggio|mag,giugno|giu,luglio|lug,"
            "agosto|ago,settembre|set|sett,ottobre|ott,novembre|nov,dicembre|dic",
            1,
        ),
        *_same("coming", 0, "prossimo|prossima|che viene"),
        *_same("nextweek", 0, "la settimana prossima|settimana prossima|la prossima settimana"),
        *_same("nextweek", 0, "prossima settimana|la settimana che viene"),
        *_same("nextmonth", 0, "il mese prossimo|mese prossimo|il prossimo mese|prossimo mese"),
        *_same("weekend", 0, "fine settimana|il fine settimana|nel fine settimana|weekend"),
        *_same("weekend", 0, "questo fine settimana|questo weekend"),
        *_same("weekend", 1, "il prossimo fine settimana|il prossimo weekend"),
    ]
)

LEXICONS: Mapping[str, Mapping[tuple[str, ...], Meaning]] = {
    name: {tuple(phrase.split()): meaning for phrase, meaning in {**_EVERYWHERE, **words}.items()}
    for name, words in (("en", _EN), ("pt", _PT), ("es", _ES), ("ca", _CA), ("it", _IT))
}
LONGEST = max(len(phrase) for words in LEXICONS.values() for phrase in words)
"""Words of the longest phrase."""
