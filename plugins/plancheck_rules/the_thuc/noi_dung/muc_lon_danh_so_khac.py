"""TT067 · main sections are not numbered with Roman numerals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu
from plancheck_rules.the_thuc.noi_dung._headings import is_arabic, main_headings, parts

_FEWEST = 3


@rule(
    "TT067",
    "muc-lon-danh-so-khac",
    Severity.INFO,
    citations=(mau_chu("số thứ tự và tiêu đề của mục: “I. NHỮNG KẾT QUẢ...”"),),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Các mục lớn đánh số “{first}”, “{second}”, … thay cho chữ số La Mã.",
            en="The main sections are numbered “{first}”, “{second}”, … instead of Roman numerals.",
            advice_vi="Theo mẫu chữ, mục lớn ghi “I. TÊN MỤC”, khoản ghi “1.”, điểm ghi “a)”.",
            advice_en="By the type samples, sections are “I. TÊN MỤC”, clauses “1.”, points “a)”.",
        ),
    },
)
def muc_lon_danh_so_khac(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Các mục lớn của kế hoạch không đánh số La Mã.
    The main sections of the plan are not numbered with Roman numerals.

    Vì sao
        Kế hoạch bố cục theo mục, khoản, điểm; mẫu chữ của mục là “I. TÊN MỤC”.
    Why
        A plan is built of sections, clauses and points; the type sample of a section is Roman.
    Lưu ý
        Kế hoạch ngắn của trường học thường chỉ dùng chữ số Ả Rập, nên chỉ nêu ở mức lưu ý.
    Note
        Short plans of schools often use Arabic figures alone: this is only a note.
    Sai
        muc_dich_yeu_cau: 1. MỤC ĐÍCH, YÊU CẦU
        Nâng cao nhận thức của người dân.
        chu_de: 2. CHỦ ĐỀ
        “Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”.
        thoi_gian: 3. THỜI GIAN
        Từ ngày 15/11/2023 đến ngày 15/12/2023.
        noi_dung: 4. NỘI DUNG
        Tuyên truyền trên hệ thống loa truyền thanh xã.
        kinh_phi:
        to_chuc_thuc_hien: 5. TỔ CHỨC THỰC HIỆN
        Các thôn tổ chức thực hiện.
    Đúng
        @ xã 2023
    """
    main = main_headings(plan)
    if len(main) >= _FEWEST and all(map(is_arabic, main)) and not parts(plan):
        first, second = main[0].label, main[1].label
        yield Remark(main[0].span, "found", {"first": first, "second": second})
