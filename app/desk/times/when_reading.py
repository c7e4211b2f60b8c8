"""Reads the pieces of a text about time, one after the other, as a moment. Pure."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from app.desk.times.when_days import monthly, months_on, yearly
from app.desk.times.when_moments import Code, Here, NotUnderstood, Understood, after, moment
from app.desk.times.when_pieces import MOST, Piece
from app.desk.times.when_words import DAY, HOUR, MINUTE, MONTH, MORNING, NOON, WEEK


class Stop(Exception):  # noqa: N818  not an error: why there is no moment
    def __init__(self, code: Code, part: str = "") -> None:
        super().__init__(code)
        self.found = NotUnderstood(code, part)


class Reader:
    """Reads pieces from left to right; each says a part of the moment, none says it twice."""

    def __init__(self, pieces: list[Piece], here: Here) -> None:
        self._pieces, self._here = pieces, here
        self._now = here.local.replace(tzinfo=None)
        self._at = 0
        self._date: date | None = None
        self._weekday: int | None = None
        self._week: int | None = None
        self._month_day: tuple[int, int] | None = None
        self._monthly = 0
        self._time: tuple[int, int] | None = None
        self._part: int | None = None
        self._minutes = 0.0
        self._days = self._months = 0
        self._lasts = False
        self._said = False

    def moment(self) -> Understood | NotUnderstood:
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            read = getattr(self, f"_{piece.kind}_", None)
            if read is None:
                raise Stop("unknown", piece.text)
            self._at += 1
            read(piece)
        return self._result()

    def _month_follows(self) -> bool:
        """ "3 dec", "3 de dezembro"."""
        here, then = self._peek().kind, self._peek(1).kind
        return here == "month" or (here == "filler" and then == "month")

    def _peek(self, ahead: int = 0) -> Piece:
        at = self._at + ahead
        return self._pieces[at] if at < len(self._pieces) else Piece("end", 0, "")

    def _take(self) -> Piece:
        self._at += 1
        return self._pieces[self._at - 1]

    # what a piece says

    def _filler_(self, _piece: Piece) -> None:
        pass

    def _in_(self, _piece: Piece) -> None:
        """Often it says nothing ("em dezembro"); before a number with a unit it is a duration."""
        if self._peek().kind in ("num", "decimal") and self._peek(1).kind == "unit":
            self._duration(self._take())

    def _the_(self, _piece: Piece) -> None:
        if self._peek().kind == "num" and self._peek(1).kind not in ("month", "unit"):
            following = [p.kind for p in self._pieces[self._at + 1 : self._at + 3]]
            if following != ["filler", "month"]:
                self._day_of_month(self._take())

    def _at_(self, _piece: Piece) -> None:
        """A time of day: "at 9", "às 9 horas", "a las 9 y media"."""
        if self._peek().kind in ("the", "filler"):
            self._take()
        if self._peek().kind == "unit" and self._peek(1).kind == "num":
            self._take()
        if self._peek().kind == "num":
            number = self._take()
            if self._month_follows():
                self._month_after(number)
                return
            self._hour(number)
            if self._peek().kind == "unit" and self._peek().value == HOUR:
                self._take()

    def _num_(self, piece: Piece) -> None:
        follows = self._peek()
        if follows.kind == "unit":
            dated = self._has_day() and follows.value == HOUR and not self._lasts
            if dated:
                self._take()
                self._hour(piece)
                return
            self._duration(piece)
        elif self._month_follows():
            self._month_after(piece)
        elif follows.kind == "am":
            self._hour(piece)
        elif piece.value >= 1000 and self._month_day is not None:
            self._year(piece)
        elif self._lasts and not self._has_day() and self._time is None and not self._days:
            self._minutes_after(piece)
        elif self._weekday is not None and 23 < piece.value <= 31:
            self._day_of_month(piece)
        elif self._has_day() or self._part is not None or self._lasts or self._day_follows():
            self._hour(piece)
        else:
            raise Stop("unknown", piece.text)

    def _day_follows(self) -> bool:
        kinds = {p.kind for p in self._pieces[self._at :]}
        return bool(kinds & {"day", "weekday", "part", "today", "tomorrow", "nextweek"})

    def _decimal_(self, piece: Piece) -> None:
        if self._peek().kind != "unit":
            raise Stop("unknown", piece.text)
        self._duration(piece)

    def _ordinal_(self, piece: Piece) -> None:
        if self._month_follows():
            self._month_after(piece)
        else:
            self._day_of_month(piece)

    def _unit_(self, piece: Piece) -> None:
        """Without a number before it: "dia 15", "ore 9"."""
        if self._peek().kind == "num" and piece.value == DAY:
            number = self._take()
            if self._month_follows():
                self._month_after(number)
            else:
                self._day_of_month(number)
        elif self._peek().kind in ("num", "time") and piece.value == HOUR:
            following = self._take()
            self._hour(following) if following.kind == "num" else self._time_(following)
        else:
            raise Stop("unknown", piece.text)

    def _lasts_(self, piece: Piece) -> None:
        self._once(not self._has_day())
        self._minutes += piece.value
        self._lasts = True

    def _half_(self, piece: Piece) -> None:
        """After an hour of the day or after a duration in hours."""
        if self._time is not None and self._time[1] == 0:
            self._time = (self._time[0], 30)
        elif self._lasts and self._minutes and self._minutes % 60 == 0:
            self._minutes += 30
        else:
            raise Stop("unknown", piece.text)

    def _past_(self, piece: Piece) -> None:
        """ "half past 9"; below zero: after the hour, "las 9 y cuarto"."""
        if piece.value < 0:
            self._shift(-piece.value, piece)
            return
        self._hour(self._number(piece))
        self._shift(piece.value, piece)

    def _to_(self, piece: Piece) -> None:
        if piece.value < 0:
            self._shift(piece.value, piece)
            return
        self._hour(self._number(piece))
        self._shift(-piece.value, piece)

    def _quarts_(self, piece: Piece) -> None:
        """Catalan counts the quarters towards the hour: "dos quarts de deu" is 9:30."""
        self._hour(self._number(piece))
        self._shift(15 * piece.value - 60, piece)

    def _day_(self, piece: Piece) -> None:
        self._set_date(self._now.date() + timedelta(days=piece.value))

    def _today_(self, piece: Piece) -> None:
        self._set_date(self._now.date())
        self._part_(piece)

    def _tomorrow_(self, piece: Piece) -> None:
        self._set_date(self._now.date() + timedelta(days=1))
        self._part_(piece)

    def _part_(self, piece: Piece) -> None:
        self._once(self._part is None)
        self._part = piece.value

    def _am_(self, piece: Piece) -> None:
        if self._time is None or not 1 <= self._time[0] <= 12:
            raise Stop("unknown", piece.text)
        self._time = (self._time[0] % 12 + piece.value, self._time[1])

    def _weekday_(self, piece: Piece) -> None:
        self._once(self._weekday is None and self._date is None and self._monthly == 0)
        self._weekday = piece.value

    def _next_(self, piece: Piece) -> None:
        if self._peek().kind != "weekday":
            raise Stop("unknown", piece.text)
        self._week = 1

    def _coming_(self, piece: Piece) -> None:
        if self._weekday is None and self._peek().kind != "weekday":
            raise Stop("unknown", piece.text)

    def _nextweek_(self, _piece: Piece) -> None:
        self._once(self._week is None)
        self._week = 1

    def _nextmonth_(self, _piece: Piece) -> None:
        first = self._now.date().replace(day=1)
        self._set_date(months_on(first, 1))

    def _weekend_(self, piece: Piece) -> None:
        self._once(self._weekday is None)
        self._weekday = 5
        self._week = 1 if piece.value else self._week

    def _month_(self, piece: Piece) -> None:
        """ "dec 3", "december the 3rd"."""
        while self._peek().kind in ("the", "filler"):
            self._take()
        if self._peek().kind not in ("num", "ordinal"):
            raise Stop("unknown", piece.text)
        day = self._take()
        self._set_month_day(piece.value, day)

    def _iso_(self, piece: Piece) -> None:
        year, month, day = (int(part) for part in piece.text.rstrip("t").split("-"))
        self._set_date(date(year, month, day))

    def _dmy_(self, piece: Piece) -> None:
        one, two, year = (int(part) for part in re.split(r"[/.-]", piece.text))
        month, day = self._month_and_day(one, two)
        self._set_date(date(year if year > 99 else 2000 + year, month, day))

    def _dm_(self, piece: Piece) -> None:
        one, two = (int(part) for part in piece.text.split("/"))
        month, day = self._month_and_day(one, two)
        self._set_month_day(month, Piece("num", day, piece.text))

    def _time_(self, piece: Piece) -> None:
        hour, minute = (int(part) for part in re.split(r"[:.h]", piece.text)[:2])
        self._set_time(hour, minute, piece)

    # the parts of a moment

    def _once(self, fresh: bool) -> None:
        if not fresh:
            raise Stop("unknown", self._pieces[self._at - 1].text)

    def _has_day(self) -> bool:
        return (
            self._date is not None
            or self._weekday is not None
            or self._month_day is not None
            or self._monthly > 0
            or self._week is not None
        )

    def _set_date(self, day: date) -> None:
        self._once(not self._has_day() and not self._lasts)
        self._date = day

    def _month_and_day(self, one: int, two: int) -> tuple[int, int]:
        if self._here.month_first and one <= 12:
            return one, two
        return (two, one) if two <= 12 else (one, two)

    def _set_month_day(self, month: int, day: Piece) -> None:
        self._once(self._month_day is None and self._date is None and not self._monthly)
        if not 1 <= day.value <= 31 or not 1 <= month <= 12:
            raise Stop("no-such-date", day.text)
        self._month_day = (month, day.value)

    def _month_after(self, day: Piece) -> None:
        if self._peek().kind == "filler":
            self._take()
        self._set_month_day(self._take().value, day)
        if self._peek().kind == "filler" and self._peek(1).value >= 1000:
            self._take()

    def _year(self, piece: Piece) -> None:
        if self._month_day is None or self._date is not None:
            raise Stop("unknown", piece.text)
        self._date = date(piece.value, *self._month_day)

    def _day_of_month(self, piece: Piece) -> None:
        self._once(self._monthly == 0 and self._date is None and self._month_day is None)
        if not 1 <= piece.value <= 31:
            raise Stop("no-such-date", piece.text)
        self._monthly = piece.value

    def _hour(self, piece: Piece) -> None:
        self._set_time(piece.value, 0, piece)

    def _number(self, piece: Piece) -> Piece:
        if self._peek().kind == "filler":
            self._take()
        if self._peek().kind != "num":
            raise Stop("unknown", piece.text)
        return self._take()

    def _set_time(self, hour: int, minute: int, piece: Piece) -> None:
        self._once(self._time is None)
        if hour > 23 or minute > 59:
            raise Stop("unknown", piece.text)
        self._time = (hour, minute)

    def _shift(self, minutes: int, piece: Piece) -> None:
        if self._time is None or self._time[1]:
            raise Stop("unknown", piece.text)
        total = (self._time[0] * 60 + minutes) % 1440
        self._time = divmod(total, 60)

    def _duration(self, piece: Piece) -> None:
        self._once(not self._has_day())
        unit = self._take().value
        amount = float(piece.text.replace(",", ".")) if piece.kind == "decimal" else piece.value
        if unit in (MINUTE, HOUR):
            self._minutes += amount * (60 if unit == HOUR else 1)
        elif unit in (DAY, WEEK) and amount == int(amount):
            self._days += int(amount) * (7 if unit == WEEK else 1)
        elif unit == MONTH and amount == int(amount):
            self._months += int(amount)
        else:
            raise Stop("unknown", piece.text)
        if self._minutes > MOST * 60 or self._days > MOST or self._months > 1200:
            raise Stop("too-far")
        self._lasts = True

    def _minutes_after(self, piece: Piece) -> None:
        """ "1 h 30"."""
        if self._minutes == 0 or self._minutes % 60 or piece.value > 59:
            raise Stop("unknown", piece.text)
        self._minutes += piece.value

    # the moment

    def _result(self) -> Understood | NotUnderstood:
        if self._lasts:
            return self._later()
        hour, minute = self._time_of_day()
        if not self._has_day():
            if self._time is None and self._part is None:
                raise Stop("unknown", self._pieces[-1].text if self._pieces else "")
            return self._first(self._every_day(), hour, minute)
        if self._date is not None and self._date == self._now.date() and not self._timed():
            raise Stop("no-time")
        return self._first(self._days_meant(), hour, minute)

    def _timed(self) -> bool:
        return self._time is not None or self._part is not None

    def _later(self) -> Understood | NotUnderstood:
        if not self._days and not self._months:
            self._once(not self._timed())
            return after(round(self._minutes), self._here)
        if self._minutes:
            raise Stop("unknown", self._pieces[-1].text)
        day = months_on(self._now.date(), self._months) + timedelta(days=self._days)
        return moment(datetime.combine(day, time(*self._time_of_day())), self._here)

    def _time_of_day(self) -> tuple[int, int]:
        """The time named; a part of the day alone stands for its hour, beside one for am or pm."""
        if self._time is None:
            return (MORNING if self._part is None else self._part), 0
        hour, minute = self._time
        later_half = self._part is not None and self._part > NOON
        return (hour + 12 if later_half and 1 <= hour <= 11 else hour), minute

    def _every_day(self) -> Iterator[date]:
        for days in range(3):
            yield self._now.date() + timedelta(days=days)

    def _days_meant(self) -> Iterator[date]:
        """The days that fit what was said, from today on."""
        today = self._now.date()
        if self._date is not None:
            self._agrees(self._date)
            yield self._date
        elif self._month_day is not None:
            yield from self._fitting(yearly(today, *self._month_day))
        elif self._monthly:
            yield from self._fitting(monthly(today, self._monthly))
        elif self._week is not None:
            monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
            yield monday + timedelta(days=self._weekday or 0)
        elif self._weekday is not None:
            ahead = (self._weekday - today.weekday()) % 7
            yield today + timedelta(days=ahead)
            yield today + timedelta(days=ahead + 7)

    def _fitting(self, days: Iterable[date]) -> Iterator[date]:
        """The first day from now on has to be the weekday that was named, too."""
        for day in days:
            if self._weekday is None or day.weekday() == self._weekday:
                yield day
            elif day >= self._now.date():
                raise Stop("no-such-date")

    def _agrees(self, day: date) -> None:
        if self._weekday is not None and day.weekday() != self._weekday:
            raise Stop("no-such-date")

    def _first(self, days: Iterable[date], hour: int, minute: int) -> Understood | NotUnderstood:
        """The first of the days on which that time is still to come."""
        found: Understood | NotUnderstood = NotUnderstood("no-such-date")
        for day in days:
            found = moment(datetime.combine(day, time(hour, minute)), self._here)
            if not isinstance(found, NotUnderstood) or found.code != "past":
                break
        return found
