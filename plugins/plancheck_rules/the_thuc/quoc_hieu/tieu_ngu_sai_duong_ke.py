"""TT017 · no line below Tiêu ngữ as long as its words."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._ruling import UNSURE, head_rulings, judge_ruling

_ADVICE = {
    "advice_vi": "Vẽ dưới Tiêu ngữ một đường kẻ ngang, nét liền, dài bằng dòng chữ.",
    "advice_en": "Draw below it a solid horizontal line as long as the words.",
}


@rule(
    "TT017",
    "tieu-ngu-sai-duong-ke",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 1", "đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ"),
        mau_chu("dòng kẻ dưới Tiêu ngữ"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "absent": Message("Văn bản không có Tiêu ngữ.", "The document has no Tiêu ngữ."),
        "unsure": UNSURE,
        "missing": Message(
            vi="Dưới Tiêu ngữ không có đường kẻ.",
            en="There is no line below Tiêu ngữ.",
            **_ADVICE,
        ),
        "underlined": Message(
            vi="Tiêu ngữ được gạch chân thay cho đường kẻ ở phía dưới.",
            en="Tiêu ngữ is underlined in place of the line below it.",
            **_ADVICE,
        ),
        "length": Message(
            vi="Đường kẻ dưới Tiêu ngữ dài khoảng {share} dòng chữ; quy định là dài bằng dòng chữ.",
            en="The line below Tiêu ngữ is about {share} of its words; the rule is just as long.",
            **_ADVICE,
        ),
    },
)
def tieu_ngu_sai_duong_ke(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dưới Tiêu ngữ thiếu đường kẻ, hoặc đường kẻ không dài bằng dòng chữ.
    The line below the motto is missing or not as long as the words.

    Vì sao
        Nghị định quy định dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.
    Why
        The decree orders a solid horizontal line below Tiêu ngữ, as long as its words.
    Lưu ý
        Độ dài dòng chữ được tính theo bề rộng chữ Times New Roman, cho phép lệch 15%. Đường kẻ có
        thể gắn với đoạn khác trong phần đầu, nên chỉ báo thiếu khi chắc chắn.
    Note
        The words' length is worked out from the widths of Times New Roman, give or take 15%. A
        line may hang on another paragraph, so one is called missing only where that is sure.
    Sai
        ~ tieu_ngu: rule no
    Sai
        ~ tieu_ngu: rule 0.5
    Sai
        ~ tieu_ngu: rule no, underline yes
    Đúng
        ~ tieu_ngu: rule 0.95
    Đúng
        ~ page: layout tabs
    """
    issuer, tieu_ngu = head_rulings(plan)
    for found in judge_ruling(plan, tieu_ngu, issuer):
        if isinstance(found, Remark) and found.message == "underlined":
            yield found._replace(severity=Severity.INFO)
        else:
            yield found
