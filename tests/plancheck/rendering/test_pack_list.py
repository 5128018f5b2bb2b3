"""The list of packs tells what is known, how surely, and since when."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from plancheck.pack import Pack, load_pack
from plancheck.rendering.pack_list import render_packs_json, render_packs_text
from plancheck.rendering.paper import Paper
from plancheck.units import COLUMNS

PACK = """
id = "tinh-x"
title = "Tỉnh X"
reviewed = 2026-11-01
source = "Cổng tỉnh X"
confidence = "medium"
units = "don_vi.tsv"

document = [
  { designation = "12/KH-UBND", type = "Kế hoạch", confidence = "high", source = "Công báo" },
  { designation = "13/KH-UBND", type = "Kế hoạch" },
  { designation = "14/KH-UBND", type = "Kế hoạch" },
]

[[office]]
name = "Sở Xanh"

[[campaign]]
id = "xanh"
keyword = "Tháng hành động xanh"
year = [
  { year = 2024, start = 2024-11-01, end = 2024-11-30 },
  { year = 2025, start = 2025-11-01, end = 2025-11-30, orders = ["9/CV-X"] },
]

[[campaign.theme]]
years = [2025]
text = "Trồng cây"
province = "X"
"""
UNITS = "\n".join(
    (
        "# source\ta\thigh\tNghị quyết",
        "\t".join(COLUMNS),
        "Bắc\txã\tX\t\t\t2025-06-30\t\ta",
        "Nam\txã\tX\t\t2025-07-01\t\t\ta",
        "Tây\txã\tX\t\t2025-07-01\t\t\ta",
        "Trung\txã\tX\t\t2020-01-01\t2021-12-31\t\ta",
        "Đông\txã\tX\t\t\t\t\ta",
    )
)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    (tmp_path / "don_vi.tsv").write_text(UNITS, encoding="utf-8")
    path = tmp_path / "x.toml"
    path.write_text(PACK, encoding="utf-8")
    return load_pack(path, {}, validate=False)._replace(origin="tinh_x 1.0")


def test_a_pack_in_vietnamese(pack: Pack) -> None:
    """Who it is, since when, each year, numbers by confidence and by era, sources by name."""
    assert render_packs_text([pack], Paper("vi", width=200)) == (
        "tinh-x · Tỉnh X\n"
        "  Rà soát ngày 01/11/2026; thuộc phần mở rộng tinh_x 1.0.\n"
        "  Tháng hành động xanh:\n"
        "    2024  chưa có chủ đề; chưa rõ văn bản chỉ đạo\n"
        "    2025  có chủ đề (tin cậy vừa, X); 9/CV-X\n"
        "  3 văn bản theo độ tin cậy: cao 1, vừa 2.\n"
        "  1 cơ quan.\n"
        "  5 đơn vị hành chính theo thời kỳ: từ 01/07/2025: 2; đến 30/06/2025: 1; "
        "từ 01/01/2020 đến 31/12/2021: 1; không rõ ngày kết thúc: 1.\n"
        "  Nguồn: Công báo; Cổng tỉnh X; Nghị quyết.\n"
        "\n"
        "1 gói.\n"
    )


def test_a_pack_that_the_user_named_tells_its_file(pack: Pack) -> None:
    """In English, too."""
    text = render_packs_text([pack._replace(origin="")], Paper("en", width=400))
    assert f"  Reviewed on 2026-11-01; {pack.source}.\n" in text
    assert "    2025  theme known (medium confidence, X); 9/CV-X\n" in text
    assert text.endswith("\n\n1 pack.\n")


def test_many_sources_are_counted(pack: Pack) -> None:
    """A reader gets the number, a program the names."""
    documents = pack.knowledge.documents
    many = tuple(
        one._replace(source=one.source._replace(reference=f"Tin {number}"))
        for number, one in enumerate(documents)
    )
    text = render_packs_text(
        [pack._replace(knowledge=pack.knowledge._replace(documents=many))], Paper("vi")
    )
    assert "  5 nguồn, nêu tên trong --format json.\n" in text


def test_json_tells_the_same_with_every_source(pack: Pack) -> None:
    """For programs, the words of no language."""
    (told,) = json.loads(render_packs_json([pack]))
    assert (told["id"], told["plugin"], told["reviewed"]) == ("tinh-x", "tinh_x 1.0", "2026-11-01")
    assert told["documents"] == {"high": 1, "medium": 2, "low": 0}
    assert (told["offices"], told["provinces"], told["rules"]) == (1, 0, 0)
    assert told["units"][0] == {"from": "2025-07-01", "to": None, "rows": 2}
    assert told["campaigns"][0]["years"][1] == {
        "year": 2025,
        "start": dt.date(2025, 11, 1).isoformat(),
        "end": "2025-11-30",
        "themes": [
            {
                "text": "Trồng cây",
                "province": "X",
                "reference": "Cổng tỉnh X",
                "confidence": "medium",
            }
        ],
        "orders": ["9/CV-X"],
    }
    assert {"reference": "Nghị quyết", "confidence": "high", "records": 5} in told["sources"]
