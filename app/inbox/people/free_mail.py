"""The free-mail providers of the world: domains that anybody can have an address under. Pure data.

A shared domain says nothing about who two people are to each other (rule T1), so the list may
rather hold one too many than one too few.
"""

import re

_DOMAINS = """
gmail.com googlemail.com outlook.com outlook.pt outlook.es outlook.it outlook.fr outlook.de
hotmail.com live.com msn.com passport.com windowslive.com yahoo.com ymail.com rocketmail.com
myyahoo.com y7mail.com aol.com aim.com aol.co.uk icloud.com me.com mac.com proton.me
protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
keemail.me fastmail.com fastmail.fm fastmail.es fastmail.it hushmail.com hush.com mailfence.com
startmail.com posteo.de posteo.net posteo.eu posteo.es posteo.pt mailbox.org disroot.org
riseup.net runbox.com countermail.com ctemplar.com cock.li hey.com duck.com mail.com email.com
usa.com post.com consultant.com engineer.com dr.com europe.com asia.com iname.com myself.com
techie.com writeme.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.es gmx.fr gmx.pt gmx.it
gmx.co.uk gmx.us caramail.com zoho.com zohomail.com zohomail.eu zohomail.in inbox.com lycos.com
excite.com juno.com netzero.net netscape.net care2.com opayq.com mailinator.com
guerrillamail.com yopmail.com trashmail.com 10minutemail.com temp-mail.org sapo.pt clix.pt
iol.pt netcabo.pt mail.pt portugalmail.pt portugalmail.com telepac.pt oninet.pt aeiou.pt
net.sapo.pt kanguru.pt vizzavi.pt meo.pt zonmail.pt nos.pt uol.com.br bol.com.br terra.com.br
ig.com.br globo.com globomail.com oi.com.br zipmail.com.br r7.com superig.com.br ibest.com.br
pop.com.br yahoo.com.br hotmail.com.br outlook.com.br click21.com.br veloxmail.com.br
telefonica.net movistar.es terra.es ono.com ya.com wanadoo.es orange.es jazztel.es jazzfree.com
euskaltel.net mundo-r.com mixmail.com eresmas.com tiscali.es inicia.es latinmail.com correo.com
correoweb.com telecable.es vodafone.es starmedia.com prodigy.net.mx terra.com.mx terra.com
terra.com.ar terra.com.co fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar
uolsinectis.com.ar vtr.net une.net.co cantv.net adinet.com.uy telefonica.cat gracia.cat
mesvilaweb.cat vilaweb.cat correu.cat puntcat.cat libero.it virgilio.it tin.it alice.it tim.it
inwind.it iol.it blu.it giallo.it tiscali.it tiscalinet.it fastwebnet.it poste.it teletu.it
tele2.it email.it jumpy.it supereva.it katamail.com interfree.it infinito.it aruba.it
vodafone.it wind.it aliceposta.it cheapnet.it pec.it legalmail.it postecert.it arubapec.it
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr
aliceadsl.fr voila.fr noos.fr cegetel.net 9online.fr dbmail.com live.fr hotmail.fr yahoo.fr
t-online.de web.de freenet.de arcor.de online.de email.de vodafone.de vodafonemail.de 1und1.de
kabelmail.de unitymedia.de netcologne.de ewe.net versanet.de o2mail.de o2online.de magenta.de
online.home firemail.de directbox.com aon.at chello.at utanet.at kabsi.at drei.at bluewin.ch
hispeed.ch sunrise.ch swissonline.ch btinternet.com btopenworld.com talk21.com ntlworld.com
virginmedia.com virgin.net blueyonder.co.uk sky.com talktalk.net tiscali.co.uk plusnet.com
freeserve.co.uk o2.co.uk tesco.net supanet.com eircom.net iol.ie comcast.net verizon.net att.net
sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net rr.com
roadrunner.com twc.com frontier.com frontiernet.net centurylink.net windstream.net
mindspring.com ameritech.net pacbell.net swbell.net suddenlink.net q.com embarqmail.com
cableone.net optimum.net rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca
cogeco.ca eastlink.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au
dodo.com.au westnet.com.au internode.on.net ozemail.com.au xtra.co.nz slingshot.co.nz telenet.be
skynet.be proximus.be scarlet.be voo.be ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl
home.nl chello.nl upcmail.nl casema.nl quicknet.nl live.nl hotmail.nl telia.com telia.se
bredband.net comhem.se spray.se tele2.se bahnhof.se online.no broadpark.no frisurf.no get2net.dk
mail.dk tdcadsl.dk stofanet.dk jubii.dk kolumbus.fi luukku.com saunalahti.fi elisanet.fi
suomi24.fi pp.inet.fi wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.fm
gazeta.pl vp.pl tlen.pl poczta.onet.pl autograf.pl buziaczek.pl seznam.cz email.cz post.cz
centrum.cz volny.cz atlas.cz quick.cz azet.sk centrum.sk zoznam.sk pobox.sk freemail.hu
citromail.hu t-online.hu indamail.hu vipmail.hu abv.bg mail.bg dir.bg yahoo.ro k.ro email.ro
rdslink.ro inet.hr net.hr siol.net t-2.net volja.net otenet.gr hol.gr forthnet.gr in.gr
windowslive.gr cytanet.com.cy mynet.com ttmail.com mail.ru inbox.ru list.ru bk.ru internet.ru
rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru yandex.ru yandex.com yandex.ua yandex.by
yandex.kz ya.ru narod.ru ukr.net i.ua bigmir.net meta.ua tut.by mail.kz inbox.lv inbox.lt
inbox.eu mail.ee hot.ee online.ee one.lv walla.com walla.co.il bezeqint.net netvision.net.il
012.net.il zahav.net.il rediffmail.com rediff.com sify.com indiatimes.com in.com vsnl.com
vsnl.net qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net vip.163.com 188.com sina.com
sina.cn vip.sina.com sohu.com tom.com 21cn.com 139.com 189.cn wo.cn aliyun.com 263.net eyou.com
naver.com hanmail.net daum.net nate.com kakao.com korea.com empal.com dreamwiz.com hanmir.com
docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp biglobe.ne.jp
so-net.ne.jp plala.or.jp excite.co.jp infoseek.jp mail.goo.ne.jp au.com dion.ne.jp yahoo.ne.jp
pchome.com.tw hinet.net seed.net.tw netvigator.com i-cable.com singnet.com.sg starhub.net.sg
pacific.net.sg streamyx.com tm.net.my plasa.com telkom.net vnn.vn mweb.co.za webmail.co.za
telkomsa.net vodamail.co.za absamail.co.za menara.ma maktoob.com
"""
FREE_MAIL = frozenset(_DOMAINS.split())

# The big brands sell the same free service under every country's ending.
_BRAND = re.compile(
    r"(?:yahoo|ymail|hotmail|outlook|live|msn|windowslive|gmx|aol|yandex|googlemail)"
    r"\.(?:[a-z]{2}|com|co\.[a-z]{2}|com\.[a-z]{2})"
)


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address under ``domain`` (upper case and a last dot allowed)."""
    name = domain.strip().rstrip(".").lower()
    return name in FREE_MAIL or _BRAND.fullmatch(name) is not None
