"""The words by which machines are known: bounces, delays and automatic answers. Pure data.

Matched without case on text whose line ends and blanks are one blank. Each pattern stands for the
wording of a mail system that is seen: Exim, Postfix, Sendmail, qmail, Exchange, Domino, GroupWise,
Gmail, Yahoo, the Italian, Spanish, Portuguese, French, German and Dutch providers.
"""

import re

DAEMONS = re.compile(
    r"(?:mailer|mail|mail-?delivery|delivery|smtp|mta|mdaemon|mailsys|maildelivery)"
    r"[-_.]?(?:daemon|subsystem|system|status|agent)?"
    r"|postmaster|mailerdaemon|mmdf|uucp|bounces?|microsoftexchange[0-9a-z]+|administrator"
)
"""Local parts under which mail systems write, whole."""

FAILED = re.compile(
    r"undeliver|non.?deliver|not (?:be )?deliver|delivery (?:has )?fail|failed delivery"
    r"|delivery (?:status )?notification \(fail|delivery error|could ?n.t be (?:sent|delivered)"
    r"|could not be (?:sent|delivered|completed)|unable to (?:deliver|send)"
    r"|cannot (?:be delivered|send)"
    r"|can.?t be delivered|permanent (?:fatal )?error|permanently rejected|fatal errors?\b"
    r"|returned (?:mail|to sender|message)|mail delivery failed|returning message to sender"
    r"|failure notice|mail system error|rejected|refused|does ?n.?t exist|does not exist"
    r"|not (?:a )?(?:known|valid|listed|exist)|unknown (?:user|address|recipient|local part|alias)"
    r"|(?:user|recipient|address|mailbox|account) (?:is )?(?:unknown|not found|unavailable|disabled"
    r"|invalid|full|inactive|suspended)|no such (?:user|mailbox|person|address|recipient|account)"
    r"|invalid (?:recipient|address|user|mailbox)|user.{0,60} not (?:listed|found|known)"
    r"|over (?:disk )?quota|quota (?:is )?(?:exceeded|full)|exceed(?:ed|s)? .{0,30}(?:quota|size)"
    r"|n.t (?:been )?able to deliver|was aborted|mailbox (?:is )?full|given up|giving up"
    r"|gave up|not been delivered|was not delivered"
    r"|no longer (?:valid|available|active|works?|in use)|undelivrable|not reach"
    r"|unzustellbar|nicht (?:zugestellt|ausgeliefert|zustellbar|übermittelt)|zustellung.{0,30}fehl"
    r"|unbekannte[rn]? (?:empf|benutz|adress)|konnte.{0,80}nicht"
    r"|non (?:è stato possibile|consegnat|recapitat)|mancat[oa] (?:recapito|consegna)|impossibile"
    r"|consegna.{0,20}(?:fallit|non riuscit)|destinatario (?:sconosciut|inesistent)"
    r"|no (?:se pudo|se ha podido|ha podido|pudo)|no entregad|no se entreg"
    r"|fallo (?:en|de) (?:la )?entrega"
    r"|error de entrega|devuelto|destinatario desconocid|usuario desconocid|buz[oó]n lleno"
    r"|n[aã]o (?:foi poss|p[oô]de|entregue|entregu)|falha na entrega|devolvid|n[aã]o existe"
    r"|destinat[aá]rio desconhecid|caixa de correio cheia"
    r"|no s.ha pogut|no lliurat|error de lliurament"
    r"|non (?:remis|distribu|d[eé]livr)|n.a pas pu|n.a pu [eê]tre|n.a pas [eé]t[eé]"
    r"|[eé]chec de (?:la )?(?:remise|distribution|livraison)|destinataire inconnu|impossible de"
    r"|onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd)|kon niet",
    re.IGNORECASE,
)
"""It did not arrive, and nobody tries again."""

SUBJECT = re.compile(
    r"\W*(?:(?:re|fwd?|aw|rv): *)?(?:undeliver|non.?(?:deliver|remis)|nondeliver|mail delivery"
    r"|mail (?:system error|could not|failed)|failed mail|failure notice|returned mail"
    r"|delivery (?:status|fail|error|problem|notification|has failed|report)|failed delivery"
    r"|message (?:could not|undeliver|not deliver|delivery|delay|status)|warning: (?:could|message)"
    r"|mail (?:delay|warning)|processing error|your message"
    r"|automatically rejected|unzustellbar|unzustellbare|onbestelbaar|mancat[oa] |impossibile "
    r"|no se (?:pudo|puede)|no entregad|n[aã]o entregu|no lliurat|[eé]chec de |rückläufer"
    r"|.{0,120}: non remis$)",
    re.IGNORECASE,
)
"""How the subject of a bounce begins; for senders whose address does not say what they are."""

CONTINUES = re.compile(
    r"will (?:keep|continue|be retr|retry|try)|attempts will|still (?:being retried|trying)"
    r"|not (?:yet )?been delivered (?:yet|for)|has not yet been|remains undelivered"
    r"|no action is required|do not need to (?:resend|do anything)|(?:this is a )?warning message"
    r"|weiter(?:hin)? versuch|ulteriori tentativi|nuevos? intentos?|novas? tentativas?"
    r"|nouvelles? tentatives?|wordt opnieuw|seguir[aá] intentando|continuar[aá] a tentar",
    re.IGNORECASE,
)
"""The server promises to go on trying."""

DELAYED = re.compile(
    r"delay|delivery (?:status notification \()?delay|try again|postponed"
    r"|warning: (?:could|message)|temporar(?:y|ily)|deferred"
    r"|verz[oö]gert|versp[aä]t|retrasad|retraso|demorad|atrasad|em atraso"
    r"|in ritardo|ritardat|retard[eé]|endarrerit|vertraagd",
    re.IGNORECASE,
)
"""A delay, where nothing says that it is the end."""

FINAL = re.compile(
    r"permanent error|fatal error|given up|giving up|gave up"
    r"|no (?:longer|further) (?:be )?(?:tr|att)"
    r"|will not (?:be retr|try)|not going to try|stopped trying|queue too long|failed permanently"
    r"|was aborted",
    re.IGNORECASE,
)
"""What outweighs a word of delay."""

AWAY = re.compile(
    r"^\W*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|auto(?:antwort)?:"
    r"|out of (?:the )?office"
    r"|out of the country|vacation|away from|on (?:leave|holiday|vacation)|i am away"
    r"|automatische (?:antwort|rückmeldung)|abwesen|abwesend|urlaub"
    r"|respuesta autom|fuera de (?:la )?oficina|ausen|ausente"
    r"|resposta autom|fora d[oe] escrit|férias|ausência"
    r"|risposta autom|fuori (?:sede|ufficio)|assen[tz]"
    r"|réponse automatique|absence|absent|en congé"
    r"|fora de l.oficina|vacances|automatisch antwoord|afwezig)",
    re.IGNORECASE,
)
"""How the subject of a vacation notice begins."""
