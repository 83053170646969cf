"""Mentions gathered: who is one, and who stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extract.entities import entities_in
from reader.languages.ar_names import NAMES
from reader.languages.fa_names import NAMES as PERSIAN
from reader.languages.he_names import NAMES as HEBREW
from reader.languages.name_words import NameWords
from reader.languages.ur_names import NAMES as URDU
from reader.model.mention import Entity, NameKind, NameMention
from reader.model.span import Span

KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}


def gathered(marked: str, language: NameWords = NAMES) -> tuple[Entity, ...]:
    """The entities of a text whose names stand as [P:name]."""
    text, names = "", []
    for piece in marked.split("["):
        if "]" in piece:
            name, rest = piece.split("]")
            kind, letters = name.split(":")
            names.append(
                NameMention(Span(len(text), len(text) + len(letters)), KINDS[kind], 0.9, "test")
            )
            piece = letters + rest
        text += piece
    return entities_in(names, text, language)


def sizes(marked: str) -> dict[str, int]:
    return sizes_in(marked, NAMES)


def sizes_in(marked: str, language: NameWords) -> dict[str, int]:
    return {entity.name: len(entity.mentions) for entity in gathered(marked, language)}


def test_a_surname_alone_is_the_one_person_who_has_it() -> None:
    text = "[P:توكاييف] ثم [P:قاسم جومارت توكاييف] ثم [P:قاسم توكاييف] و[P:توكاييف]"
    assert sizes(text) == {"قاسم جومارت توكاييف": 4}


def test_a_doubtful_form_names_nothing_that_has_a_sure_one() -> None:
    text = "توكاييف وحضور توكاييف"
    sure = NameMention(Span(0, 7), NameKind.PERSON, 0.9, "test")
    doubtful = NameMention(Span(9, 21), NameKind.PERSON, 0.4, "test")
    assert [one.name for one in entities_in((sure, doubtful), text, NAMES)] == ["توكاييف"]
    assert [one.name for one in entities_in((doubtful,), text, NAMES)] == ["حضور توكاييف"]


def test_a_surname_that_two_people_share_stays_apart() -> None:
    text = "[P:حافظ الأسد] و[P:بشار الأسد] قال [P:الأسد]"
    assert sizes(text) == {"حافظ الأسد": 1, "بشار الأسد": 1, "الأسد": 1}


def test_a_surname_is_the_one_whom_the_reader_has_met_so_far() -> None:
    text = "[P:ميشال عون] قال. وأضاف [P:عون] أن [P:جوزاف عون] حضر، ثم غادر [P:عون]"
    assert sizes(text) == {"ميشال عون": 2, "جوزاف عون": 1, "عون": 1}


def test_a_surname_comes_before_a_first_name() -> None:
    text = "[P:صنع الله إبراهيم] و[P:إبراهيم عبد المجيد]، وكتب [P:إبراهيم]"
    assert sizes(text) == {"صنع الله إبراهيم": 2, "إبراهيم عبد المجيد": 1}


def test_a_first_name_alone_is_nobody_who_comes_later() -> None:
    assert len(gathered("[P:خالد] نام، وجاء [P:خالد أبو بكر]")) == 2
    assert len(gathered("[P:خالد أبو بكر] جاء، ثم نام [P:خالد]")) == 1


def test_a_son_is_not_his_father() -> None:
    text = "[P:النعمان بن المنذر] و[P:المنذر] و[P:النعمان]"
    assert sizes(text) == {"النعمان بن المنذر": 2, "المنذر": 1}
    assert len(gathered("[P:محمد بن سلمان بن عبد العزيز] ابن [P:سلمان بن عبد العزيز]")) == 2
    assert len(gathered("[P:أبو جعفر المنصور] و[P:جعفر]")) == 2


def test_whoever_is_told_from_his_father_is_still_called_by_his_surname() -> None:
    assert sizes("[P:جورج بوش الابن] ثم [P:بوش]") == {"جورج بوش الابن": 2}


def test_a_servant_of_god_may_be_called_by_the_name_of_god_where_no_father_follows() -> None:
    assert len(gathered("[P:عبدالسلام] اور [P:سلام]", URDU)) == 1
    assert len(gathered("[P:عبدالغنی برادر] و [P:غنی]", PERSIAN)) == 2
    assert len(gathered("[P:عبد السلام] و[P:سلام]")) == 2


def test_a_hebrew_place_or_body_is_one_with_and_without_the_article() -> None:
    assert sizes_in("[O:הליכוד] ב[O:ליכוד]", HEBREW) == {"הליכוד": 2}
    assert len(gathered("[P:הלוי] ו[P:לוי]", HEBREW)) == 2


@pytest.mark.parametrize(
    ("body", "acronym"),
    [("התעשייה האווירית", 'תע"א'), ("בתי זיקוק לנפט", 'בז"ן'), ("חיל המדע", 'חמ"ד')],
)
def test_a_hebrew_acronym_is_the_body_whose_words_it_begins_with(body: str, acronym: str) -> None:
    text = f"[O:{body}] ו[O:{acronym}], [O:רשות השידור]"
    assert sizes_in(text, HEBREW) == {body: 2, "רשות השידור": 1}


def test_what_follows_or_after_a_comma_is_another_name() -> None:
    assert len(gathered("[P:الخطيب]، أو «[P:بيبو]» كما ينادى")) == 1
    assert len(gathered("في [L:تونس] أو [L:باريس]")) == 2


def test_a_city_is_not_the_lake_or_castle_that_has_its_name() -> None:
    assert len(gathered("[L:دریاچه ارومیه] و [L:ارومیه]", PERSIAN)) == 2


def test_a_holy_city_is_one_with_and_without_its_honour() -> None:
    assert sizes("[L:مكة المكرمة] ثم [L:مكة]") == {"مكة المكرمة": 2}


def test_people_with_one_first_name_are_two() -> None:
    assert len(gathered("[P:محمد صلاح] و[P:محمد هنيدي]")) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عبدالله شهيد", "عبد الله شهيد"),
        ("أحمد بن علي", "احمد ابن علي"),
        ("مُحمّد عمر", "محمد عمر"),
        ("قاسم توكاييف", "قاسم توكايف"),
        ("ڤيتالي ياكوف", "فيتالي ياكوف"),
        ("أبو بكر خيرت", "أبوبكر خيرت"),
        ("ميخائيل غورباتشوف", "ميخائيل جورباتشوف"),
        ("محمداً الفاتح", "محمد الفاتح"),
        ("أبا جعفر محمد", "أبو جعفر محمد"),
        ("أبوبكر محمود خيرت", "أبو بكر خيرت"),
        ("شارل ديغول", "شارل ديجول"),
        ("محمود عباس", "أبو مازن"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert len(gathered(f"[P:{one}] ثم [P:{other}]")) == 1


@pytest.mark.parametrize(("one", "other"), [("محمد علي", "محمود علي"), ("سلمان", "سليمان")])
def test_a_vowel_makes_another_arab(one: str, other: str) -> None:
    assert len(gathered(f"[P:{one}] ثم [P:{other}]")) == 2


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("L", "ليختنشتاين", "ليختينشتاين"),
        ("L", "الرياض", "رياض"),
        ("L", "مدينة صلالة", "صلالة"),
        ("L", "قطاع غزة", "غزة"),
        ("L", "الولايات المتحدة الأمريكية", "أميركا"),
        ("L", "جمهورية مصر العربية", "مصر"),
        ("L", "مطار دمشق الدولي", "مطار دمشق"),
        ("O", "الجامعة العبرية في القدس", "الجامعة العبرية"),
        ("O", "منظمة الصحة العالمية", "الصحة العالمية"),
        ("O", "البنك المركزي المصري", "المركزي"),
        ("O", "حركة فتح", "فتح"),
        ("O", "صندوق النقد الدولي", "IMF"),
        ("O", "إم بي سي", "MBC"),
    ],
)
def test_a_short_name_is_its_place_or_body(kind: str, one: str, other: str) -> None:
    assert len(gathered(f"[{kind}:{one}] ثم [{kind}:{other}]")) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("L", "مطار الخرطوم", "الخرطوم"),
        ("L", "جمهورية فايمار", "فايمار"),
        ("L", "سانت كيتس ونيفيس", "سانت كيتس"),
        ("L", "ميامي ديد", "ميامي"),
        ("O", "الاتحاد الدولي لكرة القدم", "الاتحاد"),
    ],
)
def test_a_part_of_a_name_may_be_another_place_or_body(kind: str, one: str, other: str) -> None:
    assert len(gathered(f"[{kind}:{one}] ثم [{kind}:{other}]")) == 2


def test_two_ministries_of_defence_leave_the_ministry_apart() -> None:
    text = "[O:وزارة الدفاع الروسية] و[O:وزارة الدفاع الأوكرانية] و[O:وزارة الدفاع]"
    assert len(gathered(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "[P:محمود خليل]، الملقب «[P:أبو قتادة]»، غاب",
        "[P:محمد حمدان دقلو] المعروف بـ«[P:حميدتي]» قال",
        "[P:مارغريت] ([P:Marguerite]) ماتت",
        "[L:سيدني] (بالإنجليزية: [L:Sydney]) مدينة",
    ],
)
def test_a_name_that_the_text_explains_joins_the_one_before(text: str) -> None:
    assert len(gathered(text)) == 1


def test_two_places_of_which_one_stands_in_brackets_are_two() -> None:
    assert len(gathered("من [L:طبرق] ([L:طريق الفتائح])")) == 2


def test_a_name_is_shown_in_its_fullest_form_in_the_letters_of_the_article() -> None:
    assert sizes("[L:صربيا] ([L:Republika Srbija]) ثم [L:صربيا]") == {"صربيا": 3}


def test_letters_spelled_out_are_the_body_whose_words_begin_with_them() -> None:
    text = "[O:پاکستان تحریک انصاف] اور [O:پی ٹی آئی]، [O:پاکستان پیپلز پارٹی]"
    assert sizes_in(text, URDU) == {"پاکستان تحریک انصاف": 2, "پاکستان پیپلز پارٹی": 1}


def test_the_second_of_three_persian_names_may_be_the_surname() -> None:
    assert sizes_in("[P:ناصر مکارم شیرازی] و [P:مکارم]", PERSIAN) == {"ناصر مکارم شیرازی": 2}
    assert len(gathered("[P:فاطمة إبراهيم البلتاجي] و[P:إبراهيم]")) == 2


def test_the_alef_that_lam_swallowed_comes_back() -> None:
    assert sizes("امتنانه ل[O:لأمم المتحدة] و[O:الأمم المتحدة]") == {"الأمم المتحدة": 2}
    assert sizes("امتنانه ل[O:لأمم المتحدة]") == {"الأمم المتحدة": 1}
    assert sizes("سفره ل[L:لبنان] ومن [L:لبنان]") == {"لبنان": 2}
    assert sizes("سفره ل[L:ليختنشتاين] ومن [L:ليختنشتاين]") == {"ليختنشتاين": 2}


def test_an_abbreviation_in_brackets_joins_its_name() -> None:
    text = "[O:منظمة الصحة العالمية] ([O:WHO]) قالت، و[O:WHO] أعلنت"
    assert sizes(text) == {"منظمة الصحة العالمية": 3}


def test_a_place_and_a_person_of_one_name_are_two() -> None:
    assert len(gathered("[L:جورجيا] و[P:جورجيا]")) == 2


def test_a_body_is_not_its_department() -> None:
    assert len(gathered("[O:مكتب الأمم المتحدة في جنيف] و[O:الأمم المتحدة]")) == 2
    assert len(gathered("[O:مكتب الأمم المتحدة] و[O:الأمم المتحدة]")) == 2
    assert len(gathered("[O:إم بي سي العراق] و[O:إم بي سي]")) == 2


@given(st.lists(st.sampled_from(["علي", "عون", "ميشال عون", "جوزاف عون", "العون", "Aoun"])))
def test_no_two_entities_of_one_kind_have_one_name(people: list[str]) -> None:
    """By its name a reader chooses an entity, and a lesson knows it again."""
    names = [entity.name for entity in gathered(" ثم ".join(f"[P:{one}]" for one in people))]
    assert len(names) == len(set(names))


@given(
    st.lists(st.text(st.characters(exclude_characters="[]:"), min_size=1)),
    st.sampled_from([NAMES, PERSIAN, HEBREW, URDU]),
)
def test_every_mention_is_in_one_entity_whatever_its_letters(
    bodies: list[str], language: NameWords
) -> None:
    found = gathered(" ".join(f"[O:{body}]" for body in bodies), language)
    assert sum(len(entity.mentions) for entity in found) == len(bodies)


def test_entities_stand_in_the_order_of_their_first_mentions() -> None:
    names = [entity.name for entity in gathered("[L:مصر] [P:طه حسين] [L:تونس] [L:مصر]")]
    assert names == ["مصر", "طه حسين", "تونس"]
