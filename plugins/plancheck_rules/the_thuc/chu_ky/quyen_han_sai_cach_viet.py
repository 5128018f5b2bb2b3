"""TT092 · the abbreviation of the signer's authority is not written as ordered."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.chu_ky._foot import authorities

_ADVICE = {"advice_vi": "Ghi “{meant}”.", "advice_en": "Write “{meant}”."}


@rule(
    "TT092",
    "quyen-han-sai-cach-viet",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b, điểm đ khoản 7", "các chữ viết tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”"),
        mau_chu("quyền hạn của người ký: “TM. ỦY BAN NHÂN DÂN”, “KT. BỘ TRƯỞNG”"),
    ),
    since=IN_FORCE,
    messages={
        "form": Message(
            vi="Quyền hạn của người ký ghi “{said}”; quy định là “{code}”.",
            en="The signer's authority is written “{said}”; the rule is “{code}”.",
            **_ADVICE,
        ),
        "space": Message(
            vi="“{said}” thiếu dấu cách sau “{code}”.",
            en="“{said}” lacks the space after “{code}”.",
            **_ADVICE,
        ),
    },
)
def quyen_han_sai_cach_viet(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Chữ viết tắt quyền hạn của người ký viết sai, như “KT.CHỦ TỊCH”, “T/M ỦY BAN NHÂN DÂN”.
    The abbreviation of the signer's authority is miswritten, as in “KT.CHỦ TỊCH” or “T/M”.

    Vì sao
        Nghị định quy định các chữ viết tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”, có dấu chấm ở cuối;
        viết khác thì không thống nhất.
    Why
        The decree orders the abbreviations “TM.”, “Q.”, “KT.”, “TL.” and “TUQ.”, each with its full
        stop.
    Lưu ý
        Dấu cách sau dấu chấm chỉ có trong mẫu chữ, nên thiếu thì nêu ở mức lưu ý. Chỉ có một cách
        viết đúng nên sửa tự động được.
    Note
        Only the samples show the space behind the full stop, so without it there is but a note.
        There is one right way to write it, so the fix is safe.
    Sai
        quyen_han: TM. ỦY BAN NHÂN DÂN
        KT.CHỦ TỊCH
    Sai
        quyen_han: T/M ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
    Đúng
        quyen_han: TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
    """
    for authority in authorities(plan):
        written = plan.document.excerpt(authority.lead)
        meant = f"{authority.code}. "
        spelled = "".join(written.split()) == meant.strip()
        if spelled and written[-1:].isspace():
            continue
        whole = authority.lead._replace(end=authority.lead.end + len(authority.whom))
        said = plan.document.excerpt(whole)
        expected = meant + said[len(written) :]
        yield Remark(
            whole,
            "space" if spelled else "form",
            {"said": said, "meant": expected, "code": meant.strip()},
            expected=expected,
            fix=Fix(Safety.SAFE, (Edit(authority.lead, meant),)),
            severity=Severity.INFO if spelled else None,
        )
