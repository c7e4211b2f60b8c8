"""Text that wraps where the reader's window does: format=flowed (RFC 3676). Pure, total.

A line that ends with a blank goes on in the next one of the same quote depth. ``encode`` is used
for what we send, ``decode`` for what comes; on text without a long line neither changes a word.
"""

import re

WIDTH = 72
_HARD = 900
"""A word longer than this cannot stay in one line of mail (RFC 5322 section 2.1.1)."""
_QUOTES = re.compile(r"(?:> ?)*")
_STUFFED = (" ", ">", "From ")
_SIGNATURE = "-- "


def encode(text: str) -> str:
    """``text`` with soft line breaks, lines of at most some 72 characters; line ends are LF."""
    return "\n".join(piece for line in text.split("\n") for piece in _broken(line))


def decode(text: str, delsp: bool = False) -> str:
    """The paragraphs as they were written; ``delsp`` as the part's DelSp parameter says."""
    out: list[list[str]] = []  # each paragraph in pieces: a long one is joined once
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:]
        content = content.removeprefix(" ")
        flows = content.endswith(" ") and content != _SIGNATURE
        piece = content[:-1] if flows and delsp else content
        if open_depth == depth and content != _SIGNATURE:
            out[-1].append(piece)
        else:
            out.append([_requoted(depth, piece)])
        open_depth = depth if flows else None
    lines = map("".join, out)
    return "\n".join(line if line == _SIGNATURE else line.rstrip(" ") for line in lines)


def _requoted(depth: int, content: str) -> str:
    return f"{'>' * depth} {content}" if depth else content


def _broken(line: str) -> list[str]:
    """One line in pieces: quote marks repeated, a blank at the end of each but the last."""
    if line == _SIGNATURE:
        return [line]
    match = _QUOTES.match(line)
    marks = match[0].count(">") if match else 0
    content = line[match.end() :] if match and marks else line
    content = content.rstrip(" ")
    prefix = ">" * marks
    return [_stuffed(prefix, piece) for piece in _wrapped(content)]


def _stuffed(prefix: str, piece: str) -> str:
    """RFC 3676 section 4.4: a blank in front of what would be read as something else."""
    if prefix:
        return f"{prefix} {piece}" if piece else prefix
    return f" {piece}" if piece.startswith(_STUFFED) else piece


def _wrapped(content: str) -> list[str]:
    pieces: list[str] = []
    while len(content) > WIDTH:
        cut = content.rfind(" ", 1, WIDTH)
        if cut <= 0:
            cut = content.find(" ", WIDTH)
        if cut <= 0 or not content[cut:].strip(" "):
            break
        while content[cut + 1 : cut + 2] == " ":  # the break stands after the last blank of a run
            cut += 1
        pieces.append(content[: cut + 1])
        content = content[cut + 1 :]
    return [*pieces, content]
