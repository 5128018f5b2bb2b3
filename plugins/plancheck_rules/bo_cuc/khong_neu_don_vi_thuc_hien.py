"""BC010 · the organisation part names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    Plan,
    Remark,
    Section,
    SectionKind,
    Severity,
    rule,
)
from plancheck_rules._law import huong_dan
from plancheck_rules._sections import extent

_BODIES = re.compile(
    r"(?<!\w)(?:sở|phòng|ban|ngành|văn phòng|công an|trạm|trung tâm|hội|đoàn|đoàn thể|mặt trận"
    r"|trường|thôn|tổ dân phố|khu phố|ấp|bản|xã|phường|huyện|ubnd|ủy ban|công chức|cán bộ|bộ phận"
    r"|giáo viên|tổ|khoa|đơn vị|cơ quan|hiệu trưởng|ban giám hiệu|tổng phụ trách|giám đốc|chi đoàn"
    r"|đài|liên đoàn|công đoàn|lớp|chi hội|ông|bà|đồng chí|đ/c|địa phương|cá nhân|hộ gia đình"
    r"|buôn|bon|làng|khóm|khối|bộ môn|nhóm|kế toán|bgh|tpt|gvcn|vhxh|vp|bch|đảng ủy|doanh nghiệp"
    r"|công ty|bệnh viện|học sinh|chủ tịch)(?!\w)"
)


@rule(
    "BC010",
    "khong-neu-don-vi-thuc-hien",
    Severity.WARNING,
    citations=(huong_dan("phân công tổ chức thực hiện"),),
    messages={
        "no_section": Message(
            vi="Kế hoạch không có mục tổ chức thực hiện (xem quy tắc BC003).",
            en="The plan has no organisation part (see rule BC003).",
        ),
        "nobody": Message(
            vi="Mục tổ chức thực hiện không nêu đơn vị nào phải làm.",
            en="The organisation part names no unit that is to act.",
            advice_vi="Ghi rõ đơn vị chủ trì, đơn vị phối hợp của từng việc.",
            advice_en="Say for each task who leads and who takes part.",
        ),
    },
)
def khong_neu_don_vi_thuc_hien(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Mục tổ chức thực hiện không nêu đơn vị nào chịu trách nhiệm.
    The organisation part names no unit that is to act.

    Vì sao
        Việc không giao cho ai thì không ai làm, và không có ai để kiểm tra.
    Why
        Work that is given to nobody is done by nobody.
    Sai
        to_chuc_thuc_hien: Triển khai nghiêm túc các nội dung nêu trên; báo cáo theo quy định.
        ket_thuc: Trên đây là Kế hoạch năm 2023./.
    Đúng
        @ xã 2023
    """
    sections = plan.sections(SectionKind.TO_CHUC_THUC_HIEN)
    if not sections:
        yield Abstention("no_section", applicable=False)
        return
    if all(section.empty for section in sections):
        return
    if not any(_names_somebody(plan, section) for section in sections):
        yield Remark(sections[-1].span, "nobody")


def _names_somebody(plan: Plan, section: Section) -> bool:
    _, heading_end = plan.document.offsets(section.span)
    _, end = extent(plan, section)
    return _BODIES.search(plan.document.folded, heading_end, end) is not None
