"""What can go wrong with templates, as sentences: a part of ``problems``."""

from app.base.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "no-such-template": QT_TRANSLATE_NOOP(
        "Problem", "There is no such template[: “{name}”]. Look it up in the list of templates."
    ),
    "template-without-title": QT_TRANSLATE_NOOP("Problem", "A template needs a title."),
    "code-taken": QT_TRANSLATE_NOOP(
        "Problem", "Another template has this short code already[: “{code}”]. Choose another one."
    ),
    "template-faulty": QT_TRANSLATE_NOOP(
        "Problem", "The template was not kept.[ Look at line {line}.][ “{detail}”.]"
    ),
    "no-such-variable": QT_TRANSLATE_NOOP(
        "Problem", "There is no variable[ “{name}”].[ The nearest there is: “{hint}”.]"
    ),
    "no-such-filter": QT_TRANSLATE_NOOP(
        "Problem", "There is no filter[ “{name}”].[ The nearest there is: “{hint}”.]"
    ),
    "template-unclosed": QT_TRANSLATE_NOOP("Problem", "Braces are opened here and never closed."),
    "template-wrong": QT_TRANSLATE_NOOP("Problem", "This cannot be understood[: “{name}”]."),
    "template-too-long": QT_TRANSLATE_NOOP(
        "Problem", "The text is too long for a template: 16,000 letters, 800 between braces."
    ),
    "template-too-deep": QT_TRANSLATE_NOOP("Problem", "Too much stands within each other here."),
    "template-too-much": QT_TRANSLATE_NOOP(
        "Problem", "This would grow too large or take too long. Make it simpler."
    ),
    "open-variable": QT_TRANSLATE_NOOP(
        "Problem", "Something is still without a value[: {names}]. Fill it in, then send."
    ),
    "no-such-act": QT_TRANSLATE_NOOP(
        "Problem", "A macro cannot do this[: “{act}”]. Choose one of the acts offered."
    ),
    "template-file-unreadable": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {path}] holds no templates that can be read[: {detail}]. It should be a CSV"
        " table with a line of titles, a text file, or an export of Nightdesk.",
    ),
    "no-such-playbook": QT_TRANSLATE_NOOP(
        "Problem", "There is no such playbook[: “{name}”]. Look it up in the list of playbooks."
    ),
    "playbook-without-title": QT_TRANSLATE_NOOP("Problem", "A playbook needs a title."),
    "playbook-without-steps": QT_TRANSLATE_NOOP("Problem", "A playbook needs at least one step."),
    "playbook-too-long": QT_TRANSLATE_NOOP(
        "Problem", "The playbook has too many steps[: the limit is {most}]. Make two of it."
    ),
    "playbook-running": QT_TRANSLATE_NOOP(
        "Problem", "This conversation is at the playbook[ “{name}”] already. Go on with that one."
    ),
    "no-playbook-here": QT_TRANSLATE_NOOP(
        "Problem", "This conversation is not at such a playbook[: “{name}”]. Begin it first."
    ),
    "several-playbooks-here": QT_TRANSLATE_NOOP(
        "Problem", "This conversation is at several playbooks. Say which[: {names}]."
    ),
    "no-such-step": QT_TRANSLATE_NOOP(
        "Problem", "The playbook has no such step[: {name}]. It may have changed meanwhile."
    ),
    "playbook-file-unreadable": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {path}] holds no playbook that can be read[: {detail}]. It should be a Markdown"
        " checklist, a folder of them, or an export of Nightdesk.",
    ),
    "template-file-too-large": QT_TRANSLATE_NOOP(
        "Problem", "The file[ “{name}”] is too large for a template[: the limit is {mb} MB]."
    ),
}
