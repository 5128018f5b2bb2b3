"""CH014, CH026-CH030 · misspelt, doubled, damaged and glued words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck import fold
from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.finding import DocumentReport
from plancheck.host import Loaded
from plancheck.testing import compose_example, read_draft
from plancheck_rules.chu._letters import CONSONANTS
from plancheck_rules.chu._misspellings import MISSPELLINGS
from plancheck_rules.chu._right_company import RIGHT_AFTER, RIGHT_BEFORE
from plancheck_rules.chu._syllables import IMPOSSIBLE, mended

Found = Callable[..., list]
Judge = Callable[[str, str], DocumentReport]


@pytest.mark.parametrize(
    ("rule", "said", "meant"),
    [
        ("CH014", "của của", "của"),
        ("CH014", "Các các", "Các"),
        ("CH014", "giới giới", "giới"),
        ("CH014", "phụ nữ phụ nữ", "phụ nữ"),
        ("CH026", "bổ xung", "bổ sung"),
        ("CH026", "Hổ trợ", "Hỗ trợ"),
        ("CH026", "SỬ LÝ", "XỬ LÝ"),
        ("CH026", "băng zôn", "băng rôn"),
        ("CH026", "phòng, chông", "phòng, chống"),
        ("CH026", "Băc Ninh", "Bắc Ninh"),
        ("CH027", "đuợc", "được"),
        ("CH027", "ngưòi", "người"),
        ("CH027", "nghành", "ngành"),
        ("CH027", "Nghành", "Ngành"),
        ("CH027", "hòan", "hoàn"),
        ("CH027", "họat", "hoạt"),
        ("CH027", "thưc", None),
        ("CH027", "viêc", None),
        ("CH028", "phịng", "phòng"),
        ("CH028", "Cơng tác", "Công"),
        ("CH028", "khơng", "không"),
        ("CH028", "vai trị", "vai trò"),
        ("CH028", "tồn diện", "toàn diện"),
        ("CH029", "đồngNhân", "đồng Nhân"),
        ("CH029", "BANHÀNH", "BAN HÀNH"),
        ("CH029", "bìnhđẳng", "bình đẳng"),
        ("CH029", "hoạtđộng", None),
        ("CH029", "UBNDxã", "UBND xã"),
    ],
)
def test_the_slip_and_its_right_form(found: Found, rule: str, said: str, meant: str | None) -> None:
    """The author's case is kept; where any tone or split could be meant, none is offered."""
    (finding,) = found(rule, f"Kinh phí gồm: {said} trong năm 2023.")

    assert said.startswith(finding.excerpt)
    assert finding.expected == meant
    assert (finding.fix is None) == (meant is None)


RIGHT = [
    "Dành cho cho vay; truyền thông truyền thông điệp; xã hội xã hội học; xã hội xã hội hóa.",
    "Chuyên gia Đinh Thị Hoa; quốc gia Đinh Tiên Hoàng; điều chỉnh Sữa học đường; ảnh Hường.",
    "Sữa chữa bệnh; hộp sữa đổi quà; thế kỷ thuật số; suy nghĩ hưu trí; dân vận đông đảo.",
    "Xúc phạm vị khách; nguy cơ sơ sinh; bảo đảm bão hòa; tìm kỹ lục lọi; xem xét sử liệu.",
    "Đạt Xã Nông thôn mới, Phường Văn minh đô thị; tại Phường Hà Huy Tập, Phường Đề Thám.",
    "Theo điều 1 trong Năm điều Bác Hồ dạy; nam:nữ là 1:1; Sở VH,TT&DL; Phòng LĐ,TB&XH.",
    "Bà Nguyễn Thị Hoà, ông Trần Văn Hòa; xã Thuỷ An và xã Thủy Xuân; quới nhân, tân quới.",
    "Kông Lơng Khơng, Đăk Dơng, Đắk Pơng, Cư Drơng, Krông Nô, Ea H'leo, Pleiku, Kon Plông.",
    "Tờ rơi, áp phích,....; tài trợ, ủng hộ, ....; nhóm trẻ <năm tuổi; và >hai tuổi.",
    "Vắcxin, ôtô, bêtông, sôcôla, sêri, micrô, axít, i-ốt, ca-ta-lô, xích-lô, pa-nô, băng-rôn.",
    "Các tổ chức tổ chức thực hiện; kết quả đạt được được đánh giá; nêu trên trên địa bàn.",
    "Từ từ, dần dần, luôn luôn, thường thường; năm năm; nhà nhà, người người; xa xa.",
    "Bình đẳng giới giới thiệu mô hình; bình đẳng giới, giới tính; lý do do thời tiết.",
    "Chế độ xã hội xã hội chủ nghĩa; giá trị của của cải; tồn tại tại cơ sở.",
    "Sở Thông tin và Truyền thông truyền thông rộng rãi; các Sở, ban, ngành.",
    "Lịch sử lý luận; điều chỉnh chu kỳ; khảo sát nhập liệu; tiếp xúc tích cực.",
    "Vấn đề suất ăn; tuyệt đối sử dụng; ngăn chăn thả; hữu cơ sơ chế; sinh hoạt đông người.",
    "Nghiên cứu kỹ nguyên nhân; vật nổ lực lượng chức năng thu; cư trú trọng điểm.",
    "Thuở trước, quở trách, huơ tay, khoẻ, thuỷ, toàn, loại, ngoài, khoảng, nghiệm, nghề.",
    "Áp phích, pa nô, mít tinh, clip, ô-tô, cát-xét, gích, áp-phích, in-tơ-nét, ma-két, lô gích.",
    "Đăk Hà, Krông Pắk, Ê-đê, H’Mông, K’Ho, Plei Kần, Đắk Lắk, ĐắkLắk, Ea Súp, Ia Grai.",
    "Mịn màng, xin, chín, tin, nhìn, định, tình, kính; sơn, đơn, hơn, ơn, lớn; Y Tịnh.",
    "Tâm hồn thiện lương; bảo tồn bộ cồng chiêng; linh hồn thiện; sinh tồn toàn diện.",
    "VNeID, YouTube, Facebook, iOffice, LĐTB&XH, QyĐ, CTr, PGD&ĐT, LĐTBvàXH, VnExpress.",
    "#BìnhĐẳngGiới, xem tại https://binhan.langson.gov.vn/bìnhĐẳng và gửi a.bìnhAn@gmail.com.",
    "Cán bộ y tế, cán bộ tài chính, nội bộ tư pháp, các phòng nội vụ, phòng y tế nhà trường.",
    "Sở xây dựng kế hoạch; Phòng xây dựng dự toán; Bộ công cụ; Hội đồng nhân dân xã.",
    "Pháp luật lao động; pháp luật bình đẳng giới; luật trẻ em nói chung; LUẬT BÌNH ĐẲNG GIỚI.",
    "Ba điều 1 lần; 5 điều Bác dạy; theo Điều 5, khoản 2 Điều 10; Khoản thu này; điểm a khoản 2.",
    "Quản lý nhà nước, ngân sách nhà nước, công an nhân dân, nhân dân tệ, Ủy ban nhân dân xã.",
    "Lần thứ hai, ngày 15/11/2023; thứ nhất; vào thứ Sáu, ngày 17/11/2023; đợt thứ ba 20/11.",
    "Tại Quận 1, Phường Điện Biên Phủ, Thành phố Hồ Chí Minh, phường Trần Phú; cấp Huyện Đoàn.",
    "Hồ Chủ Tịch; Chủ tịch, các Phó Chủ tịch; CHỦ TỊCH; Thủ tướng Chính phủ; Bí thư Đảng ủy.",
    "Kinh phí 1,5 triệu; 1.500.000 đồng; 7:30; TP.Lạng Sơn; ThS.Nguyễn Thị B; v.v., ...",
    "Điện thoại: 02053.812.345; thư điện tử: vanthu@binhan.gov.vn; trang binhan.langson.gov.vn./.",
]


@pytest.mark.parametrize("right", RIGHT)
def test_right_words_in_any_company_are_left_alone(found: Found, right: str) -> None:
    """No rule on letters remarks on a right sentence."""
    assert [(f.rule, f.excerpt) for f in found("CH", right)] == []


def test_a_word_doubled_over_a_soft_line_break(loaded: Loaded) -> None:
    """Within a paragraph a line break changes nothing; between paragraphs it does."""
    plan = read_draft(compose_example("@ xã 2023", loaded.knowledge), loaded.knowledge)
    first, second = plan.document.blocks[8:10]
    soft = (first._replace(text="Kinh phí của\ncủa xã"), second)
    hard = (first._replace(text="Kinh phí của"), second._replace(text="của xã"))

    def excerpts(pair: tuple) -> list[str]:
        blocks = (*plan.document.blocks[:8], *pair)
        document = replace(plan.document, blocks=blocks)
        changed = extract(document, loaded.knowledge)
        rules = [rule for rule in loaded.rules if rule.id == "CH014"]
        return [found.excerpt for found in judge(changed, rules, loaded.knowledge).findings]

    assert (excerpts(soft), excerpts(hard)) == (["của\ncủa"], [])


def test_the_list_of_misspellings_is_well_kept() -> None:
    """Its entries are folded, are no right words themselves, and its exceptions exist."""
    entries = list(MISSPELLINGS)

    assert entries == [fold(entry) for entry in entries]
    assert not set(MISSPELLINGS) & set(map(fold, MISSPELLINGS.values()))
    assert set(RIGHT_AFTER) | set(RIGHT_BEFORE) <= set(MISSPELLINGS)


def test_a_slip_in_the_campaigns_name_is_told_once(judged: Judge) -> None:
    """CD005 tells of it."""
    example = "trich_yeu: Triển khai Tháng hành động vì bình đăng giới năm 2023"

    assert judged("CD005", example).findings != ()
    assert judged("CH026", example).findings == ()


@pytest.mark.parametrize("rime", ["anh", "oàn", "ước", "uống", "iệt", "oạch", "uyết", "ương"])
@pytest.mark.parametrize("onset", ["", *CONSONANTS, "ch", "kh", "nh", "ph", "th", "tr"])
def test_possible_syllables_are_possible(onset: str, rime: str) -> None:
    """No onset with a right rime is taken for an impossible syllable."""
    assert IMPOSSIBLE.fullmatch(onset + rime) is None


def test_a_mended_syllable_is_possible() -> None:
    """What is offered is never itself refused."""
    for wrong in ("truờng", "huớng", "nguời", "trưòng", "tòan", "khỏang", "xọet", "nghoại"):
        right = mended(wrong)

        assert right is not None
        assert IMPOSSIBLE.fullmatch(right) is None


def test_mixed_tone_places_are_counted(found: Found) -> None:
    """The rarer spelling is marked, and the edits make it like the other."""
    (finding,) = found("CH030", "Nhà văn hóa, nhà văn hóa, nhà văn hoá; xoá đói, xóa nhà tạm.")

    assert finding.arguments == {"pairs": "“hóa” (4), “hoá” (1); “xóa” (2), “xoá” (1)"}
    assert [edit.replacement for edit in finding.fix.edits] == ["hóa", "xóa"]


def test_a_name_is_compared_with_itself(found: Found) -> None:
    """Two places may be spelt in two ways, one may not."""
    (finding,) = found("CH030", "Họp tại Thanh Hoá và Thanh Hóa, Thanh Hóa.")

    assert finding.arguments == {"pairs": "“Hóa” (2), “Hoá” (1)"}


@pytest.mark.parametrize(
    "right",
    [
        "Nhà văn hóa và tổ hoà giải; xóa đói, thuỷ lợi.",
        "Họp tại Hoà Bình bàn việc hòa giải.",
        "Họp tại xã Hoà An và xã Hòa Bình.",
        "Quý, quỹ, quỷ, tuý luý của bản.",
    ],
)
def test_two_words_may_differ(found: Found, right: str) -> None:
    """Each spelling is right; names and common words are compared apart."""
    assert found("CH030", right) == []


def test_a_post_glued_to_the_signers_name_is_told_once(judged: Judge) -> None:
    """Rule TT098 tells of it, and knows where to cut."""
    assert judged("CH029", "chuc_vu: PHÓ CHỦ TỊCHNguyễn Văn A\nho_ten:").findings == ()
