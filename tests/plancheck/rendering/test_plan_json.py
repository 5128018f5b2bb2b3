"""What was read is told in the published shape, missing parts as missing."""

from __future__ import annotations

import jsonschema
import pytest

from plancheck.dates import PartialDate
from plancheck.document import Block, Document, FileKind, Part, Span
from plancheck.plan import (
    Designation,
    DocumentKind,
    Field,
    Level,
    Period,
    Plan,
    Recipient,
    RecipientList,
    Reference,
    Section,
    SectionKind,
    Signature,
    Stage,
)
from plancheck.rendering.plan_json import plan_to_json
from plancheck.schemas import load

PLACE = Span(2, 4, 2, 9)
AT_PLACE = {"block": 2, "start": 4, "end_block": 2, "end": 9}


@pytest.fixture
def blank() -> Plan:
    """A document of which nothing was understood."""
    document = Document("a.txt", "0" * 64, FileKind.TEXT, (Block(1, Part.BODY, "Chào."),))
    return Plan(document, DocumentKind.NOT_A_DOCUMENT)


def told(plan: Plan) -> dict[str, object]:
    """The plan as JSON, held against the schema."""
    rendered = plan_to_json(plan)
    jsonschema.Draft202012Validator(load("plan")).validate(rendered)
    return rendered


def field(value: object, text: str = "chữ") -> Field[object]:
    return Field(value, text, PLACE)


def test_what_was_not_understood_is_null_or_empty(blank: Plan) -> None:
    """Nothing is made up for a document that says nothing."""
    rendered = told(blank)
    nothing = [
        value for name, value in rendered.items() if name not in ("path", "kind", "evidence")
    ]
    assert all(value in (None, []) for value in nothing)
    assert all(value in (None, []) for value in rendered["evidence"].values())


def test_missing_parts_of_a_date_stay_missing(blank: Plan) -> None:
    """A draft's month without a day, a period without a year."""
    plan = blank._replace(
        stage=Stage.DRAFT,
        date=field(PartialDate(2023, 11, None), "tháng 11 năm 2023"),
        period=Period("đến 15/12", PLACE, None, field(PartialDate(None, 12, 15)), open_start=True),
    )
    rendered = told(plan)
    assert (rendered["stage"], rendered["date"]) == ("draft", "2023-11")
    assert rendered["period"] == {"start": None, "end": "--12-15"}
    assert rendered["evidence"]["date"] == {"text": "tháng 11 năm 2023", **AT_PLACE}
    assert rendered["evidence"]["period"] == {"text": "đến 15/12", **AT_PLACE}


def test_parts_are_told_with_their_places(blank: Plan) -> None:
    """Number, level, sections, references, recipients and signature, each with evidence."""
    plan = blank._replace(
        number=field(Designation("319", "KH-UBND"), "Số: 319 /KH-UBND"),
        level=field(Level.COMMUNE),
        outline=(
            Section("I.", "MỤC ĐÍCH", 1, PLACE, frozenset({SectionKind.MUC_DICH}), 3, empty=False),
        ),
        references=(
            Reference(
                text="Kế hoạch số 12",
                span=PLACE,
                type=field("Kế hoạch"),
                designation=field(Designation("12", None)),
                date=None,
                issuer=None,
                title=None,
                preamble=True,
                first=True,
                blank=False,
            ),
        ),
        recipients=RecipientList(
            field("Nơi nhận:"), (Recipient(field("Lưu: VT"), "-", ".", archive=True),)
        ),
        signature=Signature((field("TM. ỦY BAN NHÂN DÂN"),), field("CHỦ TỊCH"), None),
    )
    rendered = told(plan)
    assert (rendered["number"], rendered["level"]) == ("319/KH-UBND", "commune")
    assert rendered["sections"] == [{"label": "I.", "title": "MỤC ĐÍCH", "level": 1, "block": 2}]
    assert rendered["references"] == [
        {
            "type": "Kế hoạch",
            "number": "12",
            "symbol": None,
            "date": None,
            "issuer": None,
            "title": None,
            "text": "Kế hoạch số 12",
            "block": 2,
        }
    ]
    assert rendered["recipients"] == ["Lưu: VT"]
    assert rendered["signature"] == {
        "authority": ["TM. ỦY BAN NHÂN DÂN"],
        "post": "CHỦ TỊCH",
        "name": None,
    }
    assert rendered["evidence"]["sections"] == [{"text": "MỤC ĐÍCH", **AT_PLACE}]
    assert rendered["evidence"]["signature"] == [{"text": "chữ", **AT_PLACE}] * 2
