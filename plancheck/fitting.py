"""TOML's values as the fields of records, each refused that is of another type."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from plancheck.tables import FAULTS

T = TypeVar("T")
Table = Mapping[str, Any]


def each(own: dict[str, Any], key: str, build: Callable[[Table], T]) -> tuple[T, ...]:
    """Take the list of tables at *key* out of *own* and build each; a fault notes its place."""
    built = []
    for index, table in enumerate(own.pop(key, ())):
        try:
            built.append(build(table))
        except FAULTS as fault:
            fault.add_note(f"{key}[{index}]")
            raise
    return tuple(built)


def fitted(record: Any, table: Table) -> dict[str, Any]:
    """Return the table's values as the record's fields want them; TOML leaves None unsaid.

    Raises:
        KeyError: the record has no such field.
        TypeError: a value is of another type.
    """
    wanted = _written_types(record)
    unsaid = {key: None for key, type_ in wanted.items() if type_.endswith("None")}
    return unsaid | {key: _FITTING[wanted[key]](value) for key, value in table.items()}


def _written_types(record: Any) -> dict[str, str]:
    """The types of a record's fields as its source writes them, which NamedTuple wraps."""
    return {
        key: getattr(type_, "__forward_arg__", type_)
        for key, type_ in record.__annotations__.items()
    }


def as_text(value: object) -> str:
    """Return *value* if it is text, else raise TypeError."""
    if not isinstance(value, str):
        raise TypeError(f"expected text, found {value!r}")
    return value


def as_number(value: object) -> int:
    """Return *value* if it is a whole number, else raise TypeError."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"expected a whole number, found {value!r}")
    return value


def as_flag(value: object) -> bool:
    """Return *value* if it is true or false, else raise TypeError."""
    if not isinstance(value, bool):
        raise TypeError(f"expected true or false, found {value!r}")
    return value


def as_date(value: object) -> dt.date:
    """TOML's own date, or one in quotation marks (the schema's format "date")."""
    if isinstance(value, str):
        return dt.date.fromisoformat(value)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise TypeError(f"expected a date, found {value!r}")
    return value


def _period(value: object) -> tuple[int, int]:
    first, last = map(as_number, value if isinstance(value, list) else ())
    if not dt.MINYEAR <= first <= last <= dt.MAXYEAR:
        raise ValueError(f"expected the first and the last year, found {value!r}")
    return first, last


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, found {value!r}")
    return tuple(map(as_text, value))


_FITTING: dict[str, Callable[[object], object]] = {
    "str": as_text,
    "str | None": as_text,
    "int": as_number,
    "int | None": as_number,
    "dt.date": as_date,
    "dt.date | None": as_date,
    "tuple[str, ...]": _texts,
    "tuple[int, int] | None": _period,
}
