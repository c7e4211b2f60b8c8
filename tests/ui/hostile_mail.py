"""Mail that attacks whoever opens it, made from families; every line of it is our own making.

``vectors`` gives whole messages, as they would come from a server. They name a canary's files (a
picture that is all red, a style sheet, a page) and a listening server, so that what loads shows.
"""

import base64
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.inbox.cleaning.hostile_html import HIDES, LOADS, LOCAL, RUNS

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC"
)
"""A picture of one black point."""


@dataclass(frozen=True, slots=True)
class Vector:
    """One attack: its family and number, and the source of the message."""

    name: str
    mail: bytes


@dataclass(frozen=True, slots=True)
class Aims:
    """What the attacks want to reach."""

    folder: Path
    web: str
    """``127.0.0.1:port`` of a server that counts who comes."""

    @property
    def picture(self) -> str:
        return str(self.folder / "secret.png")


def vectors(aims: Aims) -> list[Vector]:
    """All of them, in an order that is always the same."""
    found: list[Vector] = []
    for family, sources in _families(aims).items():
        found += [Vector(f"{family} {n}", each) for n, each in enumerate(sources)]
    return found


def _families(aims: Aims) -> dict[str, Iterator[bytes]]:
    old = (*RUNS, *LOADS, *LOCAL, *HIDES)
    return {
        "known": (eml(_aimed(each, aims)) for each in old),
        "address": (eml(f'<img width=40 height=40 src="{each}">') for each in _addresses(aims)),
        "holder": (eml(each) for each in _holders(aims)),
        "handler": (eml(each) for each in _handlers()),
        "parsing": (eml(each) for each in _parsing(aims)),
        "link": (eml(f'<a href="{each}">www.bank.example</a>') for each in _links(aims)),
        "form": (eml(each) for each in _forms(aims)),
        "size": (eml(each) for each in _sizes(aims)),
        "letters": (eml(each) for each in _letters()),
        "charset": _charsets(aims),
        "header": _headers(aims),
        "part": _parts(aims),
    }


def _aimed(html: str, aims: Aims) -> str:
    """The older lines name a server of nobody; here somebody listens."""
    html = html.replace("//tracker.example/p", f"//{aims.web}/p")
    return html.replace("https:", "http:").replace("/etc/passwd", aims.picture)


def eml(
    html: str | bytes,
    *,
    kind: str = "text/html; charset=utf-8",
    encoding: str = "8bit",
    headers: str = "",
) -> bytes:
    """A message of one part; sender and Message-ID are given by whoever delivers it."""
    body = html.encode("utf-8", "surrogatepass") if isinstance(html, str) else html
    head = f"{headers}MIME-Version: 1.0\r\nContent-Type: {kind}\r\n"
    return f"{head}Content-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body + b"\r\n"


# --- what is loaded -----------------------------------------------------------------------------


def _addresses(aims: Aims) -> Iterator[str]:
    """One picture by every way to say where it is."""
    path, web = aims.picture, aims.web
    svg = f"<svg xmlns='http://www.w3.org/2000/svg'><image href='file://{path}'/></svg>"
    packed = base64.b64encode(svg.encode()).decode()
    yield from (f"http://{web}/a.png", f"HTTP://{web}/a.png", f"//{web}/a.png", f"/\\{web}/a.png")
    yield from (f"\\\\{web}\\a.png", f"http:/{web}/a.png", f"http:{web}/a.png", f"https://{web}/a")
    yield from (
        f"ftp://{web}/a.png",
        f"ws://{web}/a",
        f"http://u:p@{web}/a.png",
        f"gopher://{web}/",
    )
    yield from (f"file://{path}", f"FILE://{path}", f"file:{path}", f"file:/{path}", path)
    yield from (f"file://localhost{path}", f"file://127.0.0.1{path}", f"file:///.{path}")
    yield from (
        "secret.png",
        "./secret.png",
        "../canary/secret.png",
        "secret.png?x#y",
        "%73ecret.png",
    )
    yield from (f"\x01file://{path}", f"fi\tle://{path}", f"fi\nle://{path}", f" file://{path} ")
    yield from (f"file&colon;//{path}", f"&#102;ile://{path}", f"file:&#47;&#x2f;{path}")
    yield from (f"view-source:file://{path}", f"jar:file://{path}!/x", f"feed:file://{path}")
    yield from (f"qrc:{path}", f"qrc:///../..{path}", f":{path}", ":/qt-project.org/styles/x.png")
    yield from ("\\\\server\\share\\a.png", "//server/share/a.png", "file://server/share/a.png")
    yield from (
        "file:////server/share/a.png",
        "\\\\?\\C:\\a.png",
        "C:\\a.png",
        "smb://server/a.png",
    )
    yield from (f"data:image/svg+xml;base64,{packed}", f"data:image/svg+xml,{svg}")
    yield from (f"data:image/svg+xml;charset=utf-8,{svg}", f"data:image/png;base64,{packed}")
    yield from (f"data:text/html,<img src=file://{path}>", f"data:text/css,@import 'file://{path}'")
    yield from (f"cid:{path}", f"cid:file://{path}", "cid:../secret.png", "cid:secret.png", "cid:")
    yield from (f"CID:file:{path}", f"cid:%2Ffile:{path}", f"cid:http://{web}/a.png", "cid:blocked")
    yield from (
        f"mid:{path}",
        f"image://{path}",
        f"content://{path}",
        f"about:{path}",
        "x",
        "",
        "#",
    )
    yield from (
        "/proc/self/environ",
        "file:///dev/zero",
        "file:///dev/stdin",
        "/dev/tty",
        "~/a.png",
    )


_ELEMENTS = (
    "<img src='{a}'>", "<img srcset='{a} 1x, {a} 2x'>", "<img src=cid:x srcset='{a}'>",
    "<image src='{a}'>", "<picture><source srcset='{a}'><img src='{a}'></picture>",
    "<body background='{a}'>x", "<table background='{a}'><tr><td>x</table>",
    "<table><tr background='{a}'><td background='{a}'>x</table>", "<video poster='{a}' src='{a}'>",
    "<video autoplay><source src='{a}'></video>", "<audio autoplay src='{a}'></audio>",
    "<iframe src='{a}'></iframe>", "<iframe srcdoc=\"<img src='{a}'>\"></iframe>",
    "<object data='{a}'></object>", "<embed src='{a}'>", "<applet archive='{a}'></applet>",
    "<link rel=stylesheet type=text/css href='{a}'>", "<link rel='preload' as=image href='{a}'>",
    "<link rel=icon href='{a}'><link rel=prefetch href='{a}'><link rel=preconnect href='{a}'>",
    "<meta http-equiv=refresh content='0;url={a}'>", "<base href='{a}'><img src=x.png>",
    "<svg><image href='{a}' xlink:href='{a}'/></svg>", "<svg><use href='{a}#x'/></svg>",
    "<input type=image src='{a}'>", "<bgsound src='{a}'>", "<frameset><frame src='{a}'></frameset>",
    "<v:image src='{a}'/><v:fill src='{a}'/>", "<!--[if gte mso 9]><img src='{a}'><![endif]-->",
    "<img alt='x\"><img src={a}>' src=''>", "<a href='#'><img src='{a}' lowsrc='{a}'></a>",
)  # fmt: skip
_STYLES = (
    "background:url({a})", "background-image:url('{a}')", "background:#fff url( \"{a}\" ) repeat",
    "list-style-image:url({a})", "list-style:url({a})", "content:url({a})", "cursor:url({a}),auto",
    "border-image:url({a}) 1", "-qt-background-image:url({a})", "background:u\\72l({a})",
    "background:url/**/({a})", "background:URL({a})", "b\\61ckground:url({a})",
    "background-image:image-set('{a}' 1x)", "background:-webkit-cross-fade(url({a}),url({a}),50%)",
    "color:red;;background:url({a});", "font-family:'x;background:url({a})'", "mask:url({a})",
    "width:expression(open('{a}'))", "behavior:url({a})", "-moz-binding:url({a})", "src:url({a})",
)  # fmt: skip
_SHEETS = (
    "@import '{a}';", "@import url({a});", "@import url('{a}') screen;", "@\\69mport '{a}';",
    "/*x*/@import \"{a}\";", "@charset 'x';@import '{a}'", "body{{background:url({a})}}",
    "p:before{{content:url({a})}}", "@font-face{{font-family:x;src:url({a})}}p{{font-family:x}}",
    "li{{list-style-image:url({a})}}", "@media all{{p{{background-image:url({a})}}}}",
    "<!-- @import '{a}'; -->", "p{{color:red}}</style><img src='{a}'><style>",
)  # fmt: skip


def _holders(aims: Aims) -> Iterator[str]:
    """Every element, style and sheet that can name something, with several addresses in turn."""
    web, path = f"http://{aims.web}/h", aims.picture
    turn = itertools.cycle((web, f"file://{path}", path, "secret.png", "//server/share/h.png"))
    sheet = str(aims.folder / "secret.css")
    for element in _ELEMENTS:
        yield from (f"<p>x</p>{element.format(a=next(turn))}<p>x</p>" for _ in range(3))
    for style in _STYLES:
        list_ = f'<ul style="{style.format(a=path)}"><li>x</ul>'
        yield f'<p style="{style.format(a=next(turn))}">x</p>{list_}'
        yield f'<td style="{style.format(a=next(turn))}">x</td><body style="{style.format(a=web)}">'
    for rule in _SHEETS:
        yield f"<style>{rule.format(a=next(turn))}</style><ul><li>x</ul><p>x</p>"
        yield f"<html><head><style type='text/css'>{rule.format(a=sheet)}</style></head><p>x</p>"


# --- what runs ----------------------------------------------------------------------------------


def _handlers() -> Iterator[str]:
    tags = ("p", "img src=x", "a href='https://a.example'", "table", "svg", "body", "marquee",
            "details open", "video", "input autofocus", "x-own", "div contenteditable")  # fmt: skip
    names = ("onload", "onerror", "onclick", "onfocus", "onmouseover", "onanimationstart",
             "onbeforeprint", "ontoggle", "onpointerrawupdate")  # fmt: skip
    ways = (" {n}=alert(1)", "/{n}=alert(1)", "\t{n}\n='alert(1)'", "\x0c{n}=&#97;lert(1)",
            ' title="x"{n}=alert(1)', " {n}\x00=alert(1)", " x='\" {n}=alert(1) y='")  # fmt: skip
    turn = itertools.cycle(ways)
    for tag in tags:
        every = "".join(next(turn).format(n=name) for name in names)
        yield f"<{tag}{every}>x"
        yield f"<{tag}{next(turn).format(n=names[0].upper())}>x</{tag.partition(' ')[0]}>"


def _parsing(aims: Aims) -> Iterator[str]:
    """Trees that look otherwise to the one who cleans than to the one who shows."""
    bad = f"<img src='file://{aims.picture}' onerror=alert(1)>"
    raw = ("style", "title", "textarea", "xmp", "noscript", "noembed", "noframes", "iframe",
           "template", "plaintext", "script", "select", "math", "svg", "option")  # fmt: skip
    for tag in raw:
        yield f"<{tag}><a title='</{tag}>{bad}'>x</a></{tag}>{bad}"
    yield f"<svg><p><style><g title='</style>{bad}'></g></style></p></svg>"
    yield f"<math><annotation-xml encoding='text/html'>{bad}</annotation-xml></math>"
    yield f"<form><math><mtext></form><form><mglyph><svg><mtext><style><path id='</style>{bad}'>"
    yield f"<table><caption><svg><title><table><caption></caption></table><style><a id='{bad}'>"
    yield f"<!--><p>{bad}--><p>x"
    yield f"<!-- --!>{bad}-->"
    yield f"<!{bad}><?{bad}?><%{bad}%>"
    yield f"<![CDATA[{bad}]]>{bad}"
    yield f"<p title='{bad}" + "x" * 50
    yield f'<img src="cid:x" alt="``onerror=alert(1) {bad}">'
    yield f"<a href='https://a.example'{bad}>x</a>"
    yield f"<scr\x00ipt>alert(1)</scr\x00ipt><im\x00g src='file://{aims.picture}'>"
    yield f"\ufeff\u2028<\u200bimg src='file://{aims.picture}'>{bad}\U000e0001"
    yield f"&lt;img src='file://{aims.picture}'&gt; &amp;lt;script&amp;gt; {bad}"
    yield f"<table><tr><td><table><tr><td>{bad}</td></table>{bad}</td></tr></table></td></tr>"
    yield f"<li><b><p><i><table><b><tr><a href='https://a.example'><td>{bad}</p></b></i>"


def _links(aims: Aims) -> Iterator[str]:
    path = aims.picture
    yield from (
        f"file://{path}",
        path,
        f"javascript:location='file://{path}'",
        "JaVa\tScript:alert(1)",
    )
    yield from (
        "&#106;avascript:alert(1)",
        "java&NewLine;script:alert(1)",
        " \x01javascript:alert(1)",
    )
    yield from ("vbscript:x", "data:text/html,<script>alert(1)</script>", "data:;base64,PHA+")
    yield from ("search-ms:query=x", "ms-msdt:/id", "ms-officecmd:x", "smb://server/x", "nfs://x/y")
    yield from (
        "\\\\server\\x.exe",
        "//server/x",
        "#top",
        "?x",
        "secret.html",
        "nightdesk:send",
        "x:y",
    )
    yield from ("http://www.bank.example@a.example/", "https://a.example\\@www.bank.example/")
    yield from (
        "https://xn--bnk-5cd.example/",
        "https://b\u0430nk.example/",
        "https://\u212aitchen.example",
    )
    yield from (
        "https://bank\u3002example/",
        "https://bank.example\u2044login.a.example/",
        "https://0x7f.1/",
    )
    yield from ("https://2130706433/", "https://[::ffff:127.0.0.1]/", "https://bank.example:8443/")
    yield from (
        "https://a.example/\u202egpj.exe",
        "https://a\u200b.example/",
        "https://.a..example/",
    )
    yield from (
        "https://a.example/" + "x" * 5000,
        "https://",
        "https:a.example",
        "mailto:",
        "tel:+1;ext=9",
    )
    yield from (
        "mailto:a@a.example?attach=/etc/passwd&bcc=b@a.example",
        "mailto:a@a.example%0d%0aBcc:b@b.example",
    )


def _forms(aims: Aims) -> Iterator[str]:
    web = f"http://{aims.web}/f"
    yield f"<form action='{web}' method=post><input name=p type=password><button>Go</button></form>"
    yield f"<form action='{web}'><input type=submit formaction='{web}' autofocus></form>"
    yield f"<isindex action='{web}'><keygen><input type=file><input type=image src='{web}'>"
    yield f"<button form=f formaction='{web}'>x</button><form id=f action='{web}'></form>"
    yield f"<select onchange=submit()><option>x</select><textarea>x</textarea><a href='{web}'>"
    yield f"<label for=f>Password</label><input id=f list=l><datalist id=l><option value='{web}'>"
    yield f"<fieldset><legend>Sign in</legend><input></fieldset><output>x</output><progress>{web}"


# --- what is too much ---------------------------------------------------------------------------


def _sizes(aims: Aims) -> Iterator[str]:
    web = f"http://{aims.web}/s"
    for depth in (8, 16, 24, 60):
        yield "<table border=1 width=99%><tr><td>x" * depth
        yield "<table><tr><td>a<td>" * depth + "x" + "</td></tr></table>" * depth
    for tag, count in (("div", 400), ("div", 20_000), ("b", 5000), ("font size=1", 3000), ("ul", 9),
                       ("ol><li", 900), ("blockquote", 2000), ("a href='https://a.example'", 3000),
                       ("span style='color:red'", 900), ("sup", 800), ("p", 20_000)):  # fmt: skip
        yield f"<{tag}>x" * count
    yield "x" * 1_000_000
    yield "<b>x</b>" * 4999
    yield "&amp;" * 9_000 + "&#x1F600;" * 900
    yield "&nbsp;" * 2_000_000
    yield f"<img src='{web}'>" * 10_000
    yield f"<img src='{web}'>" * 190
    yield "<table>" + "<tr>" + "<td>x" * 1900 + "</table>"
    yield "<table><tr><td colspan=1000 rowspan=1000>x<td colspan=100 rowspan=99>y</table>" * 3
    yield "<p " + " ".join(f"a{n}=x" for n in range(60_000)) + ">x</p>"
    yield "<p style='" + "color:red;" * 100_000 + "'>x</p>"
    yield "<style>" + f"p{{background:url({web})}}" * 20_000 + "</style><p>x</p>"
    yield "<p title='" + "x" * 3_000_000
    yield "<!--" * 200_000
    yield "<" * 500_000
    yield "</p>" * 100_000
    yield "word " * 2_000_000
    yield "<p>" + "line<br>" * 4000
    yield "<p style='font-size:999px;width:4000px;height:4000px;margin:3999px'>x</p>" * 60
    yield "<p>\U0001f600</p>" * 2400
    yield "<ol start=999999>" + "<li type=I value=999999>x" * 2000
    yield "e" + "\u0301" * 200_000


def _letters() -> Iterator[str]:
    """Direction, look-alikes and letters that break what lays them out."""
    yield "<p dir=rtl>\u202eexe.gpj \u2066\u2067\u2068 x</p>" + "\u202e" * 3000
    yield "<p>" + "\u202a\u202c" * 20_000 + "x</p>"
    yield "<p>" + "\u2067" * 130 + "x" + "\u2069" * 130
    yield "<bdo dir=rtl>moc.knab</bdo> <bdi>\u202e</bdi> \u200f\u061c"
    yield "<p>\u0b95\u0bcd\u0bb7\u0bcd\u0bb0\u0bc0" * 2000
    yield "<p>\ufdfa" * 4000 + "\u0489" * 400
    yield "<p>" + "\U000e0020\U000e007f\ufe0f\u200d" * 3000 + "\U0001f3f4"
    yield "<p>\U0001f468\u200d" * 2000 + "\U0001f469"
    yield "<p>\ud800 \udfff \ufffe \uffff \U0010ffff \x85 \x7f \x1b]0;title\x07"
    yield "<p>\u2028\u2029\x0b\x0c\x1c\u3000" * 500
    yield "<pre>" + "\t" * 50_000 + "x</pre>"
    yield "<p>" + "\u00ad" * 100_000 + "x</p>"
    yield "<p>" + "\u200b" * 100_000 + "x</p>"


def _charsets(aims: Aims) -> Iterator[bytes]:
    """Bytes that are another text to each who reads them."""
    bad = f"<img width=40 height=40 src='file://{aims.picture}'><script>alert(1)</script>"
    for name in ("utf-7", "utf-16", "utf-16le", "utf-32", "iso-2022-jp", "hz", "iso-2022-kr",
                 "punycode", "unicode_escape", "idna", "rot13", "hex", "zlib", "x-user-defined",
                 "cp037", "no-such-charset", "", "utf-8\x00", "\"'", "a" * 9000):  # fmt: skip
        yield eml(bad, kind=f'text/html; charset="{name}"')
    yield eml(bad.encode("utf-16"), kind="text/html; charset=utf-16")
    yield eml(bad.encode("utf-7"), kind="text/html; charset=utf-7")
    yield eml(b"\xc0\xbcscript\xc0\xbe\xe0\x80\xbc\xf8\x88 " + bad.encode(), kind="text/html")
    yield eml(b"\x1b$B<\x1b(B" + bad.encode(), kind="text/html; charset=iso-2022-jp")
    yield eml("+ADw-script+AD4-" + bad, kind="text/html")
    yield eml(bad.replace("=", "=3D\n="), encoding="quoted-printable")
    yield eml("=" * 300_000, encoding="quoted-printable")
    yield eml(base64.b64encode(bad.encode())[:-3] + b"!!\x00" * 9, encoding="base64")
    yield eml("begin 644 x\n#0V%T\n`\nend" + bad, encoding="x-uuencode")
    yield eml("\x00" * 5000 + bad)


def _headers(aims: Aims) -> Iterator[bytes]:
    """Names, subjects and file names that are markup to whoever takes them for it."""
    bad = f"<img src='{aims.picture}' width=40><b>x</b><a href='file://{aims.picture}'>x</a>"
    page = f"<html><body background={aims.picture}>"
    for field in (
        bad,
        page,
        bad * 300,
        "\u202e" + bad,
        "=?utf-8?q?" + bad.replace(" ", "_") + "?=",
    ):
        yield eml("<p>x</p>", headers=f"Subject: {field}\r\n")
        yield eml("<p>x</p>", headers=f'X-From-Name: "{field}"\r\n')
        yield eml(
            "<p>x</p>", headers=f'To: "{field}" <help@shop.test>\r\nCc: "{page}" <c@c.example>\r\n'
        )
        kind = f'image/png; name="{field[:200]}.png"'
        yield eml(PIXEL, kind=kind, headers="Content-Disposition: attachment\r\n")
    yield eml(
        "x",
        kind="text/plain",
        headers=f"List-Id: {bad} <x.example>\r\nReply-To: {page} <r@r.example>\r\n",
    )
    yield eml(bad + "\n" + page, kind="text/plain; charset=utf-8")
    yield eml(bad, kind="text/plain; format=flowed; delsp=yes")
    yield eml(f"{{\\rtf1 {{\\field INCLUDEPICTURE {aims.picture}}}}}", kind="text/rtf")
    yield eml(f"<bold>x</bold><x-img><param>{aims.picture}</param>", kind="text/enriched")


def _parts(aims: Aims) -> Iterator[bytes]:
    """Pictures that come along and are not what they say."""
    image = f"<image href='{aims.picture}'/>"
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>{image}</svg>"
    huge = PIXEL[:16] + (60_000).to_bytes(4, "big") * 2 + PIXEL[24:]
    gif = (
        b"GIF89a"
        b"\xff\xff\xff\xff\x00\x00\x00," + b"\x00" * 4 + b"\xff\xff\xff\xff\x00" + b"\x08" * 90
    )
    bodies = (svg.encode(), huge, gif, b"%PDF-1.7 <<>>", b"<html>" + svg.encode(), b"", PIXEL[:30],
              b"BM" + b"\xff" * 60, b"RIFF\xff\xff\xff\xffWEBPVP8 \xff", PIXEL)  # fmt: skip
    kinds = ("image/png", "image/svg+xml", "image/jpeg")
    names = ("x", "../secret.png", aims.picture, "secret.png")
    for body, kind in itertools.product(bodies, kinds):
        yield _related(body, kind, "x")
    for name in names:
        yield _related(PIXEL, "image/png", name)
        yield _related(svg.encode(), "image/png", name)


def _related(body: bytes, kind: str, cid: str) -> bytes:
    html = f"<p>x <img width=40 height=40 src='cid:{cid}'> <img src='{cid}'></p>".encode()
    data = base64.encodebytes(body).replace(b"\n", b"\r\n")
    return (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n'
        b"--B\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + b"\r\n"
        b"--B\r\nContent-Type: " + kind.encode() + b"\r\nContent-ID: <" + cid.encode() + b">\r\n"
        b"Content-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\n\r\n"
        + data
        + b"--B--\r\n"
    )
