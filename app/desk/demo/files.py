"""Attachments of the demo, made by code: a picture or a page that opens everywhere. Pure."""

import hashlib
import struct
import zlib

_SIDE = 160
_FONTS = b"/Resources << /Font << /F1 5 0 R >> >> >>"


def content(name: str) -> bytes:
    """The bytes of a file of that name: a PNG or a PDF."""
    return _png(name) if name.endswith(".png") else _pdf(name)


def _png(name: str) -> bytes:
    """A round bowl seen from above, in the colours that the name gives."""
    red, green, blue = (80 + byte % 120 for byte in hashlib.sha256(name.encode()).digest()[:3])
    middle = _SIDE / 2
    rows = bytearray()
    for y in range(_SIDE):
        rows.append(0)  # no filter
        for x in range(_SIDE):
            away = ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5 / middle
            light = 235 if away > 0.9 else int(40 * (1 - abs(away - 0.7)))
            colour = (light,) * 3 if away > 0.9 else (red + light, green + light, blue + light)
            rows += bytes(min(part, 255) for part in colour)
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def _pdf(name: str) -> bytes:
    """One page with the shop's name and the file's."""
    shown = name.rpartition(".")[0].replace("-", " ").encode("ascii", "replace")
    text = b"BT /F1 20 Tf 72 760 Td (Mar e Barro) Tj 0 -30 Td /F1 12 Tf (" + shown + b") Tj ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + _FONTS,
        b"<< /Length " + str(len(text)).encode() + b" >>\nstream\n" + text + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n".encode()
    return bytes(made + f"startxref\n{table}\n%%EOF\n".encode())
