"""CH032 · one of several parallel paragraphs alone has a dash, or alone has none."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._paragraphs import Paragraph, running_paragraphs
from plancheck_rules.chu._slips import SOAN_THAO, Slip, told_at_once

_FEWEST = 4


@rule(
    "CH032",
    "dau-dong-khong-thong-nhat",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "dash": Message(
            vi="Trong {count} đoạn song song chỉ một đoạn có gạch đầu dòng.",
            en="Of {count} parallel paragraphs one alone has a dash.",
            advice_vi="Bỏ gạch đầu dòng, hoặc đặt ở mọi đoạn.",
            advice_en="Take the dash out, or put one before each.",
        ),
        "no_dash": Message(
            vi="Trong {count} ý song song chỉ một ý không có gạch đầu dòng.",
            en="Of {count} parallel items one alone has no dash.",
            advice_vi="Đặt gạch đầu dòng trước ý này.",
            advice_en="Put a dash before it.",
        ),
    },
)
def dau_dong_khong_thong_nhat(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Trong các đoạn song song chỉ một đoạn có, hoặc không có, gạch đầu dòng.
    One of several parallel paragraphs alone has a dash, or alone has none.

    Vì sao
        Gạch đầu dòng lẻ loi làm người đọc tưởng đoạn ấy phụ thuộc đoạn trên.
    Why
        A lonely dash makes the paragraph look like a part of the one above.
    Lưu ý
        Chỉ xét từ bốn đoạn liền nhau, không có đoạn nào mở đầu một danh sách bằng dấu hai chấm.
    Note
        Only four or more paragraphs in a row are judged, none of which opens a list with a colon.
    Sai
        noi_dung: Tổ chức tuyên truyền trên hệ thống truyền thanh xã.
        Treo băng rôn, khẩu hiệu tại trụ sở cơ quan, trường học.
        Thăm hỏi, hỗ trợ phụ nữ, trẻ em có hoàn cảnh khó khăn.
        - Tuyên truyền lưu động trên các trục đường chính của xã.
    Đúng
        noi_dung: Tổ chức tuyên truyền trên hệ thống truyền thanh xã.
        Treo băng rôn, khẩu hiệu tại trụ sở cơ quan, trường học.
        Thăm hỏi, hỗ trợ phụ nữ, trẻ em có hoàn cảnh khó khăn.
        Tuyên truyền lưu động trên các trục đường chính của xã.
    """
    for group in _groups(running_paragraphs(plan)):
        count = {"count": str(len(group))}
        for remark in told_at_once(plan, "dash", _lonely_dash(group)):
            yield remark._replace(arguments=count)
        for remark in told_at_once(plan, "no_dash", _lonely_plain(group)):
            yield remark._replace(arguments=count)


def _groups(paragraphs: list[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield the runs of four or more paragraphs with no number and nothing between them."""
    group: list[Paragraph] = []
    for paragraph in paragraphs:
        follows = group and paragraph.block == group[-1].block + 1
        if paragraph.number or not follows:
            if len(group) >= _FEWEST:
                yield group
            group = []
        if not paragraph.number:
            group.append(paragraph)
    if len(group) >= _FEWEST:
        yield group


def _lonely_dash(group: list[Paragraph]) -> list[Slip]:
    dashed = [one for one in group if one.bullet]
    others = [one for one in group if not one.bullet]
    if len(dashed) != 1 or not all(one.text.endswith((".", ";")) for one in others):
        return []
    text = dashed[0].text
    if not text[0].isalnum() and all(one.text[0].isupper() for one in others):
        return [Slip(dashed[0].start, dashed[0].start + len(text) - len(text[1:].lstrip()), "")]
    return []


def _lonely_plain(group: list[Paragraph]) -> list[Slip]:
    """One plain item between dashed ones, closed by a semicolon as they are."""
    plain = [one for one in group[1:-1] if not one.bullet]
    dashed = [one for one in group if one.bullet and one.text[:2] == "- "]
    alike = len(plain) == 1 and len(dashed) == len(group) - 1
    if alike and all(one.text.endswith(";") for one in (*group[:-1],)):
        return [Slip(plain[0].start, plain[0].start + 1, f"- {plain[0].text[0]}")]
    return []
