"""TT097 · an academic title before the signer's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Level,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1

_TITLE = re.compile(
    r"(?:(?:gs|pgs|tskh|ts|ths|th\.s|bs|bscki{1,2}|cki{1,2}|ks|cn|ds)\.*\s*)+(?=\s)"
)
_BY_THEIR_OWN_RULES = re.compile(
    r"trường|đại học|học viện|giáo dục|nhà trẻ|mầm non|y tế|bệnh viện|khoa học|viện|trung tâm"
    r"|công an|quân|bộ đội|biên phòng|quốc phòng"
)


@rule(
    "TT097",
    "ho-ten-kem-hoc-vi",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm c khoản 7", "trước họ tên không ghi học hàm, học vị, danh hiệu danh dự"),
    ),
    since=IN_FORCE,
    messages={
        "own_rules": Message(
            vi="Lực lượng vũ trang, giáo dục, y tế, khoa học ghi theo quy định của ngành.",
            en="Armed forces, education, health and science follow their ministries' rules.",
        ),
        "title": Message(
            vi="Trước họ tên người ký ghi “{said}”; quy định không ghi học hàm, học vị.",
            en="“{said}” stands before the signer's name; the rule is no academic title.",
            advice_vi="Chỉ ghi họ tên: “{meant}”.",
            advice_en="State the name alone: “{meant}”.",
        ),
    },
)
def ho_ten_kem_hoc_vi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Trước họ tên người ký có ghi học hàm, học vị.
    An academic title stands before the signer's name.

    Vì sao
        Người ký nhân danh cơ quan với chức vụ của mình; học hàm, học vị không liên quan đến thẩm
        quyền ký.
    Why
        The signer acts for the body by his or her post; degrees have nothing to do with it.
    Lưu ý
        Đơn vị vũ trang, tổ chức sự nghiệp giáo dục, y tế, khoa học có thể ghi thêm theo quy định
        của cơ quan quản lý ngành nên không xét.
    Note
        Armed forces and institutions of education, health and science may state them by rules of
        their own and are not judged.
    Sai
        ho_ten: ThS. Nguyễn Văn A
    Đúng
        ho_ten: Nguyễn Văn A
    Đúng
        @ trường 2023
        ho_ten: ThS. Nguyễn Văn A
    """
    name = plan.signature.name if plan.signature else None
    found = _TITLE.match(fold(name.text)) if name else None
    if name is None or found is None:
        return
    if _has_own_rules(plan):
        yield Abstention("own_rules", applicable=False)
        return
    said, meant = name.text[: found.end()], name.text[found.end() :].strip()
    yield Remark(
        name.span,
        "title",
        {"said": said.strip(), "meant": meant},
        expected=meant,
        fix=Fix(Safety.UNSAFE, (Edit(name.span, meant),)),
    )


def _has_own_rules(plan: Plan) -> bool:
    """Whether the issuer is of a field that may state titles, or is not known."""
    if plan.level and plan.level.value is Level.SCHOOL:
        return True
    return plan.issuer is None or bool(_BY_THEIR_OWN_RULES.search(fold(plan.issuer.value.name)))
