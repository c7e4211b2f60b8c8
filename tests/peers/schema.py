"""Whether a value is what a published OpenAPI says, as far as those of our peers go.

Types, properties, required ones, no others where it says so, lists, choices, references and what
several say together.
"""

from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


class Schema:
    """The document and what is asked of it; ``violations`` of a value are sentences."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def violations(self, schema: dict[str, Any], value: Any, at: str = "") -> list[str]:
        if "$ref" in schema:
            return self.violations(self._found(schema["$ref"]), value, at)
        if choices := schema.get("anyOf") or schema.get("oneOf"):
            tried = [self.violations(one, value, at) for one in choices]
            return [] if [] in tried else [f"{at}: none of the choices: {min(tried, key=len)}"]
        if "allOf" in schema:
            return [v for one in schema["allOf"] for v in self.violations(one, value, at)]
        kind = schema.get("type", "object")
        wrong = isinstance(value, bool) and kind != "boolean"
        if wrong or not isinstance(value, _TYPES[kind]):
            return [f"{at}: {value!r} is no {kind}"]
        if "enum" in schema and value not in schema["enum"]:
            return [f"{at}: {value!r} is not among {schema['enum']}"]
        if isinstance(value, list):
            pairs = enumerate(value)
            return [
                v for n, one in pairs for v in self.violations(schema["items"], one, f"{at}/{n}")
            ]
        return self._of_object(schema, value, at) if isinstance(value, dict) else []

    def _of_object(self, schema: dict[str, Any], value: dict[str, Any], at: str) -> list[str]:
        known = schema.get("properties", {})
        found = [f"{at}: no {name}" for name in schema.get("required", ()) if name not in value]
        if schema.get("additionalProperties") is False:
            found += [f"{at}: {name} is not known" for name in value if name not in known]
        for name, one in value.items():
            if name in known:
                found += self.violations(known[name], one, f"{at}/{name}")
        return found

    def _found(self, reference: str) -> dict[str, Any]:
        found = self.document
        for name in reference.removeprefix("#/").split("/"):
            found = found[name]
        return found
