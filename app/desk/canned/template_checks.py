"""What keeps a template from being kept. Pure, any thread."""

from app.base.errors import Problem, UsageError
from app.base.problems import sentence
from app.base.rich import of_text
from app.desk.canned.template_values import PlacedFault
from app.inbox.values import Priority, Status
from app.templates.values import Act, Fault, Template

STATUSES = tuple(s.value for s in Status if s is not Status.SNOOZED)
PRIORITIES = tuple(p.value for p in Priority)


def faults(template: Template) -> tuple[PlacedFault, ...]:
    """Everything that is wrong with its forms and acts."""
    from app.templates import engine  # the template language: not for who only words a fault

    found = []
    for n, variant in enumerate(template.variants):
        for part, body in (
            ("subject", of_text(variant.subject)),
            ("body", variant.body),
            ("sms", of_text(variant.sms)),
        ):
            found += [PlacedFault(n, part, fault) for fault in engine.check(body)]
    for act in template.acts:
        found += [PlacedFault(0, "note", fault) for fault in _act(act)]
    return tuple(found)


def _act(act: Act) -> tuple[Fault, ...]:
    from app.templates import engine

    if act.deed == "note":
        return engine.check(of_text(act.value))
    known = {"status": STATUSES, "priority": PRIORITIES}.get(act.deed)
    wrong = not act.value.strip() if known is None else act.value not in known
    return (Fault("no-such-act", 0, f"{act.deed} {act.value}".strip()),) if wrong else ()


def problem_of(fault: Fault) -> Problem:
    """The fault as it is told."""
    if fault.code == "no-such-act":
        return Problem(fault.code, {"act": fault.name})
    return Problem(fault.code, {"name": fault.name, "hint": fault.hint})


def refuse(found: tuple[PlacedFault, ...]) -> None:
    """Raise for the first fault there is."""
    if found:
        fault = found[0].fault
        detail = sentence(problem_of(fault)).rstrip(".")
        raise UsageError("template-faulty", line=fault.line, detail=detail)
