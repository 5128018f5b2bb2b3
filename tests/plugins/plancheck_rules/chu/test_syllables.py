"""CH027-CH029 · every syllable of Vietnamese and every place name is left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plancheck.engine import judge
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft
from plancheck_rules.chu._syllables import IMPOSSIBLE

RULES = ("CH014", "CH026", "CH027", "CH028", "CH029")
MANY = 8000
PLACES = Path(__file__).parents[4] / "plugins" / "plancheck_packs" / "don_vi_hanh_chinh.tsv"
ONSETS = (
    *("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh"),
    *("p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"),
)
# Rimes with the marks their vowels keep; "*" stands after the vowel that carries the tone.
RIMES = re.findall(
    r"\S+",
    "a* a*c a*ch a*i a*m a*n a*ng a*nh a*o a*p a*t a*u a*y ă*c ă*m ă*n ă*ng ă*p ă*t â*c â*m â*n "
    "â*ng â*p â*t â*u â*y e* e*c e*m e*n e*ng e*o e*p e*t ê* ê*ch ê*m ê*n ê*nh ê*p ê*t ê*u i* i*a "
    "i*ch iê*c iê*m iê*n iê*ng iê*p iê*t iê*u i*m i*n i*nh i*p i*t i*u o* o*a oa* oa*c oa*ch oa*i "
    "oa*n oa*ng oa*nh oa*t oa*y oă*c oă*n oă*ng oă*t o*c o*e oe* oe*n oe*o oe*t o*i o*m o*n o*ng "
    "oo*c o*p o*t ô* ô*c ô*i ô*m ô*n ô*ng ô*p ô*t ơ* ơ*i ơ*m ơ*n ơ*p ơ*t u* u*a uâ*n uâ*ng uâ*t "
    "uâ*y u*c uê* uê*ch uê*nh u*i u*m u*n u*ng uô*c uô*i uô*m uô*n uô*ng uô*t u*p u*t uơ* u*y uy* "
    "uy*a uy*ch uyê*n uyê*t uy*nh uy*t uy*u ư* ư*a ư*c ư*i ư*ng ươ*c ươ*i ươ*m ươ*n ươ*ng ươ*p "
    "ươ*t ươ*u ư*t ư*u y* yê*m yê*n yê*t yê*u",
)
TONES = dict(
    zip(
        "aăâeêioôơuưy",
        ("aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ",
         "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ"),
        strict=True,
    )
)  # fmt: skip
STOPS = ("c", "ch", "p", "t")


def syllables() -> Iterator[str]:
    """Every onset with every rime in the tones it can have; ngh- stands before e, ê, i only."""
    for rime in RIMES:
        at = rime.index("*")
        for tone in (1, 5) if rime.endswith(STOPS) else range(6):
            said = rime[: at - 1] + TONES[rime[at - 1]][tone] + rime[at + 1 :]
            yield from (onset + said for onset in ONSETS)
            if rime[0] in "eêi":
                yield f"ngh{said}"


def test_no_syllable_of_the_language_is_impossible() -> None:
    """What the rule refuses, no rule of spelling leaves room for."""
    assert [said for said in syllables() if IMPOSSIBLE.fullmatch(said)] == []


def place_names() -> list[str]:
    """The units of the country since 2021, each with its kind."""
    lines = PLACES.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return sorted({f"{kind} {name}" for name, kind, *_ in rows[1:]})


@pytest.mark.parametrize("cased", [str, str.upper])
def test_no_place_in_the_country_is_misspelt(cased: Callable[[str], str], loaded: Loaded) -> None:
    """Provinces, districts and communes, in words and in capitals."""
    names = place_names()
    said = "\n".join(cased(f"Tổ chức tuyên truyền tại {name} năm 2023.") for name in names)
    draft = compose_example("@ xã 2023", loaded.knowledge)._replace(kinh_phi=said)
    rules = [rule for rule in loaded.rules if rule.id in RULES]

    report = judge(read_draft(draft, loaded.knowledge), rules, loaded.knowledge)

    assert len(names) > MANY
    assert [(f.rule, f.excerpt) for f in report.findings] == []
