"""TT094 · "TM." where one head decides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.chu_ky._foot import authorities

_HEADED = frozenset(
    ("sở", "phòng", "trường", "bộ", "cục", "chi cục", "tổng cục", "bệnh viện", "trung tâm", "viện")
)
_OF_ONE_HEAD = re.compile(
    r"(?:sở|phòng|nhà trường|trường|bộ|(?:tổng |chi )?cục|bệnh viện|trung tâm|viện|lãnh đạo)(?!\w)"
)


@rule(
    "TT094",
    "tm-thua",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("khoản 1 Điều 13", "cơ quan làm việc theo chế độ thủ trưởng"),
        phu_luc_1("điểm b khoản 7", "“TM.” dùng khi ký thay mặt tập thể"),
    ),
    since=IN_FORCE,
    messages={
        "other": Message(
            vi="Cơ quan ban hành không thuộc nhóm làm việc theo chế độ thủ trưởng.",
            en="The issuer is not known to be led by one head.",
        ),
        "needless": Message(
            vi="“{said}”: cơ quan làm việc theo chế độ thủ trưởng, người đứng đầu ký với chức vụ "
            "của mình, không ghi “TM.”.",
            en="“{said}”: the body is led by one head, who signs without “TM.”.",
            advice_vi="Bỏ dòng này, chỉ ghi chức vụ (hoặc “KT.” nếu cấp phó ký thay).",
            advice_en="Drop the line; state the post alone (or “KT.” if a deputy signs).",
        ),
    },
)
def tm_thua(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Sở, phòng, trường học ký “TM.” trong khi người đứng đầu quyết định.
    A department or a school signs with “TM.”, though one head decides.

    Vì sao
        “TM.” chỉ dùng khi ký thay mặt tập thể; sở, phòng, trường học làm việc theo chế độ thủ
        trưởng nên người đứng đầu ký trực tiếp.
    Why
        “TM.” is for signing on behalf of a collective; departments and schools are led by one
        head, who signs directly.
    Lưu ý
        “TM. HỘI ĐỒNG …”, “TM. BAN …” là ký thay mặt tập thể, không xét.
    Note
        “TM. HỘI ĐỒNG …” and “TM. BAN …” act for a collective and are not judged.
    Sai
        @ trường 2023
        quyen_han: TM. NHÀ TRƯỜNG
        chuc_vu: HIỆU TRƯỞNG
    Đúng
        @ trường 2023
    """
    if plan.issuer is None or plan.issuer.value.type not in _HEADED:
        yield Abstention("other", applicable=False)
        return
    for authority in authorities(plan):
        if authority.code == "TM" and _OF_ONE_HEAD.match(authority.whom):
            whole = authority.lead._replace(end=authority.lead.end + len(authority.whom))
            yield Remark(whole, "needless", {"said": plan.document.excerpt(whole)})
