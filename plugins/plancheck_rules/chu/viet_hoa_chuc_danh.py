"""CH019 · a post's name has a capital on every syllable."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._slips import Slip, outside, signing_ranges, told_by_wording

_POST = re.compile(
    r"\b(?<!Hồ )(?:Phó (?:Thủ Tướng|[Cc]hủ Tịch|Giám Đốc|Bí Thư|Hiệu Trưởng)"
    r"|Thủ Tướng|Chủ Tịch|Bộ Trưởng|Giám Đốc|Bí Thư|Hiệu Trưởng)\b"
)
_SIGNS = (" Tướng", " Tịch", " Trưởng", " Đốc", "Bí Thư")


@rule(
    "CH019",
    "viet-hoa-chuc-danh",
    Severity.WARNING,
    citations=(viet_hoa("khoản 3 Mục V", "tên chức vụ, học vị, danh hiệu"),),
    since=IN_FORCE,
    messages={
        "capitals": Message(
            vi="Tên chức vụ “{said}” viết hoa sai ({count} chỗ).",
            en="The post “{said}” has wrong capitals ({count} places).",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def viet_hoa_chuc_danh(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên chức vụ viết hoa mọi âm tiết.
    The name of a post has a capital on every syllable.

    Vì sao
        Chỉ âm tiết đầu của tên chức vụ viết hoa: Thủ tướng Chính phủ, Chủ tịch Quốc hội.
    Why
        Only the first syllable of a post is written with a capital.
    Lưu ý
        Phần chữ ký và chữ in hoa toàn bộ không bị xét.
    Note
        The signature and words all in capitals are not judged.
    Sai
        can_cu: Thực hiện Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ Tướng Chính phủ.
    Đúng
        can_cu: Thực hiện Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ.
    """
    document = plan.document
    if not any(sign in document.text for sign in _SIGNS):
        return
    posts = [Slip(*post.span(), _meant(post[0])) for post in _POST.finditer(document.text)]
    yield from told_by_wording(plan, "capitals", outside(posts, signing_ranges(plan)))


def _meant(post: str) -> str:
    deputy, post = ("Phó ", post[4:]) if post.startswith("Phó ") else ("", post)
    return deputy + post.capitalize()
