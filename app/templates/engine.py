"""Filling in a template: parsed, checked, rendered within bounds. Any thread, no I/O.

The language is Liquid (python-liquid). A source has at most 16 KB; no file can be included, no loop
runs more than 200 times, nothing made is larger than 64 KB, whatever the values hold.
"""

import difflib
from dataclasses import dataclass
from functools import lru_cache

from liquid import BoundTemplate, Environment, RenderContext
from liquid.exceptions import LiquidError, LoopIterationLimitError
from liquid.output import LimitedStringIO

from app.base.rich import Rich, fields, of_text, to_text
from app.templates import filters, marks
from app.templates.known import NAMES, Facts, examples, is_known
from app.templates.marks import source_of
from app.templates.values import Fault, Made
from app.templates.variables import Missing, namespace

LONGEST_SOURCE, LONGEST_TAG = 16_384, 800
"""Characters of a template, and of one ``{{ }}`` in it: the library reads those in their square."""
MOST_TURNS = 200
"""Of all loops together."""
_TAGS = ("if", "unless", "case", "for", "break", "continue", "assign", "capture", "comment", "#")
_BLOCKS = ("if", "unless", "case", "for", "capture", "comment")
_LIBRARY = ("illegal", "output", "literal", "content")
CODES = (
    "template-too-long",
    "template-too-deep",
    "template-too-much",
    "template-unclosed",
    "template-wrong",
    "no-such-variable",
    "no-such-filter",
)


class FaultError(Exception):
    """A template cannot be filled in."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Rendered:
    """A form filled in: ``missing`` are the variables left open, in its subject too."""

    subject: str
    made: Made
    missing: tuple[str, ...] = ()

    @property
    def body(self) -> Rich:
        return self.made.body

    @property
    def text(self) -> str:
        return to_text(self.made.body)


class _Context(RenderContext):
    """Counts every turn of every loop, not only of those within each other."""

    def raise_for_loop_limit(self, length: int = 1) -> None:
        super().raise_for_loop_limit(length)
        work: filters.Work = self.tag_namespace[filters.WORK]
        work.turns += length
        if work.turns > MOST_TURNS:
            raise LoopIterationLimitError("loop limit reached", token=None)


class _Environment(Environment):
    loop_iteration_limit = MOST_TURNS
    local_namespace_limit = 4 * filters.LARGEST
    output_stream_limit = 2 * filters.LARGEST
    context_depth_limit = 12
    block_nesting_limit = 20
    template_class = BoundTemplate


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = _Environment(undefined=Missing)
    internal = {name for name in made.tags if name not in _named_tags(made)}
    made.tags = {n: t for n, t in made.tags.items() if n in internal or n in _TAGS}
    made.filters = filters.table(made.filters)
    return made


def _named_tags(environment: Environment) -> set[str]:
    """The tags a person can write; the others are the parser's own."""
    return {name for name, tag in environment.tags.items() if not name.isupper() and tag.name} - {
        *_LIBRARY
    }


@lru_cache(maxsize=512)
def _parsed(text: str) -> BoundTemplate:
    if len(text) > 2 * LONGEST_SOURCE or len(marks.clean(text)) > LONGEST_SOURCE:
        raise FaultError(Fault("template-too-long"))
    broken = marks.unclosed(text)
    if broken >= 0:
        raise FaultError(Fault("template-unclosed", text.count("\n", 0, broken) + 1))
    long = next((at for at, end in marks.tags(text) if end - at > LONGEST_TAG), -1)
    if long >= 0:
        raise FaultError(Fault("template-too-long", text.count("\n", 0, long) + 1))
    try:
        return _environment().from_string(text)
    except LiquidError as error:
        raise FaultError(_fault_of(error, text)) from error
    except RecursionError as error:
        raise FaultError(Fault("template-too-deep")) from error


def _fault_of(error: LiquidError, text: str) -> Fault:
    token = error.token
    index = token.start_index if token is not None and token.start_index >= 0 else -1
    line = text.count("\n", 0, index) + 1 if index >= 0 else _never_ended(text)
    said = marks.clean(str(error.message or "")).partition("\n")[0][:200]
    if said == "too-much" or "limit" in said or "depth" in said:
        return Fault("template-too-much", line)
    return Fault("template-wrong", line, said)


def _never_ended(text: str) -> int:
    """The line of the last ``{% if %}`` or the like that nothing ends; 0: there is none."""
    begun: list[tuple[str, int]] = []
    for start, end in marks.tags(text):
        name = text[start + 2 : end].lstrip("-").split(maxsplit=1)[:1]
        if text[start + 1] != "%" or not name:
            continue
        if name[0] in _BLOCKS:
            begun.append((name[0], text.count("\n", 0, start) + 1))
        elif begun and name[0] == f"end{begun[-1][0]}":
            begun.pop()
    return begun[-1][1] if begun else 0


def render_body(body: Rich, facts: Facts) -> Made:
    """A formatted text with its values; raises ``FaultError``."""
    source = source_of(body)
    return marks.read(_run(source.text, facts), source)


def render_text(text: str, facts: Facts) -> str:
    """A plain text with its values; what is missing stands as ``{{ name }}`` (it blocks Send)."""
    made = render_body(of_text(text), facts)
    shown = tuple(
        "".join(f"{{{{ {r.field} }}}}" if r.field else r.text for r in block.runs)
        for block in made.body
    )
    return "\n".join(shown)


def _run(text: str, facts: Facts) -> str:
    template = _parsed(text)
    context = _Context(template, globals=namespace(facts))
    context.tag_namespace[filters.WORK] = filters.Work(facts.language)
    out = LimitedStringIO(_environment().output_stream_limit or 0)
    try:
        template.render_with_context(context, out)
    except LiquidError as error:
        raise FaultError(_fault_of(error, text)) from error
    except (RecursionError, ArithmeticError, ValueError, TypeError, MemoryError) as error:
        raise FaultError(Fault("template-wrong", 0, type(error).__name__)) from error
    return out.getvalue()


def render(subject: str, body: Rich, facts: Facts) -> Rendered:
    """A form of a template with its values; raises ``FaultError``."""
    made = render_body(body, facts)
    title = render_body(of_text(subject.replace("\n", " ")), facts)
    missing = (*fields(made.body), *fields(title.body))
    shown = render_text(subject.replace("\n", " "), facts)
    return Rendered(shown, made, tuple(dict.fromkeys(missing)))


def bare(text: str) -> str:
    """The words of a source without what Liquid has to fill in."""
    kept, at = [], 0
    for start, end in marks.tags(text):
        kept.append(text[at:start])
        at = end
    return "".join((*kept, text[at:]))


def check(body: Rich) -> tuple[Fault, ...]:
    """What is wrong with a text, told before it is kept: syntax, names, and a trial."""
    source = source_of(body)
    try:
        template = _parsed(source.text)
        found = tuple(_unknown(template, source.text))
        if not found:
            _run(source.text, examples())
            _run(source.text, Facts())
    except FaultError as error:
        return (error.fault,)
    return found


def _unknown(template: BoundTemplate, text: str) -> list[Fault]:
    seen = template.analyze(include_partials=False)
    found = []
    for uses in seen.globals.values():
        for use in uses:
            name = str(use)
            if not is_known(name):
                found.append(_named_fault("no-such-variable", name, text, use.span.index, NAMES))
    for name, spans in seen.filters.items():
        if name not in _environment().filters:
            known = frozenset(_environment().filters)
            found.append(_named_fault("no-such-filter", name, text, spans[0].index, known))
    return sorted(found, key=lambda fault: fault.line)


def _named_fault(code: str, name: str, text: str, at: int, known: frozenset[str]) -> Fault:
    near = difflib.get_close_matches(name[:80], known, 1, 0.6)
    return Fault(code, text.count("\n", 0, max(at, 0)) + 1, marks.clean(name)[:80], *near)
