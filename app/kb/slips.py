"""How many slips of the fingers lie between two words. Pure.

A slip is a letter too many, missing or wrong, or two neighbours that changed places: the optimal
string alignment distance (Damerau 1964), looked for no further than anybody asks.
"""


def slips_between(one: str, other: str, most: int) -> int:
    """The slips between them; more than ``most`` where there are more, however many."""
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, before, row = before, row, [at]
        for place, their in enumerate(other, 1):
            slips = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != their))
            swapped = at > 1 and place > 1 and letter == other[place - 2] and their == one[at - 2]
            row.append(min(slips, older[place - 2] + 1) if swapped else slips)
        if min(row) > most:
            return most + 1
    return row[-1]
