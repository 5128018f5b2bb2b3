"""CH023 · “Nhân dân” and “Nhà nước” without a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._slips import Slip, told_at_once

# Only where the words are nouns: the decree itself writes "quản lý nhà nước", "lực lượng vũ trang
# nhân dân", "Hội đồng nhân dân".
_WORDS = re.compile(r"(?:nhân dân|nhà nước)\b(?! tệ)")
_AS_NOUN = re.compile(
    r"\b(?:(?:tầng lớp|quần chúng|toàn thể|bà con|cán bộ và|cán bộ,|của|cho|trong) nhân dân"
    r"|Đảng(?:,| và) nhà nước|(?:pháp luật|chính sách|chế độ) của nhà nước)\Z"
)
_WIDEST = 32


@rule(
    "CH023",
    "viet-hoa-dac-biet",
    Severity.INFO,
    citations=(viet_hoa("khoản 1 Mục V", "Nhân dân, Nhà nước"),),
    since=IN_FORCE,
    messages={
        "small": Message(
            vi="Danh từ “{said}” viết thường ({count} chỗ).",
            en="The noun “{said}” is written small ({count} places).",
            advice_vi="Viết hoa: “{meant}”.",
            advice_en="Write it with a capital: “{meant}”.",
        ),
    },
)
def viet_hoa_dac_biet(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Danh từ “Nhân dân”, “Nhà nước” viết thường.
    The nouns “Nhân dân” and “Nhà nước” are written without a capital.

    Vì sao
        Hai danh từ này thuộc trường hợp viết hoa đặc biệt.
    Why
        The decree names these two nouns as special cases.
    Lưu ý
        Khi là một phần của từ khác thì viết thường: quản lý nhà nước, Hội đồng nhân dân.
    Note
        As part of another term they are small: quản lý nhà nước, Hội đồng nhân dân.
    Sai
        kinh_phi: Kinh phí huy động từ các tầng lớp nhân dân và nguồn hợp pháp khác năm 2023.
    Đúng
        kinh_phi: Kinh phí từ ngân sách nhà nước của Ủy ban nhân dân xã và các tầng lớp Nhân dân.
    """
    text = plan.document.text
    slips = [
        Slip(*word.span(), word[0].capitalize())
        for word in _WORDS.finditer(text)
        if _AS_NOUN.search(text, max(0, word.end() - _WIDEST), word.end())
    ]
    yield from told_at_once(plan, "small", slips)
