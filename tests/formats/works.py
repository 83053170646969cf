"""The articles of the corpus: one in four languages, with all that an article may have."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile


@dataclass(frozen=True, slots=True)
class Work:
    """The parts of an article."""

    language: str
    title: str
    opening: str  # and after it, in bold, and then a link:
    bold: str
    link: str
    section: str
    steps: tuple[str, str, str]
    points: tuple[str, str]
    head: tuple[str, str]
    row: tuple[str, str]
    noted: str
    note: str

    @property
    def text(self) -> str:
        """The article as it should be read, one block a line."""
        return "\n".join(
            (
                self.title,
                f"{self.opening} {self.bold} {self.link}",
                self.section,
                *self.steps,
                *self.points,
                *self.head,
                *self.row,
                f"{self.noted}1",
                self.note,
            )
        )


ADDRESS = "https://example.org/a?b=1"
WORKS = (
    Work(
        "ar",
        "افتتاح المكتبة الجديدة",
        "افتُتحت في ١٢ مارس ٢٠١١ مكتبة المدينة، وفيها 70.96٪ من المخطوطات",
        "النادرة",
        "موقعها",
        "ما فيها",
        ("قاعة القراءة", "قاعة الخرائط", "قاعة الصور"),
        ("كتب عربية", "كتب فارسية (مترجمة)"),
        ("السنة", "العدد"),
        ("2011", "١٢٬٥٠٠"),
        "وقال المدير إن الأبواب مفتوحة",
        "من حديثه إلى الصحيفة.",
    ),
    Work(
        "fa",
        "گشایش کتابخانهٔ تازه",
        "کتابخانهٔ شهر در ۲۱ اسفند ۱۳۸۹ گشوده شد و کتاب‌های آن",
        "کمیاب",
        "وب‌گاه",
        "بخش‌ها",
        ("تالار مطالعه", "تالار نقشه", "تالار عکس"),
        ("کتاب‌های عربی", "کتاب‌های فارسی"),
        ("سال", "شمار"),
        ("۱۳۸۹", "۱۲٬۵۰۰"),
        "مدیر گفت که درها باز است",
        "از گفت‌وگوی او با روزنامه.",
    ),
    Work(
        "he",
        "הספרייה החדשה נפתחה",
        "הספרייה העירונית נפתחה ב־12 במרץ 2011, ובה אוסף של ספרים",
        "נדירים",
        "האתר",
        "מה יש בה",
        ("אולם הקריאה", "אולם המפות", "אולם התמונות"),
        ("ספרים בערבית", "ספרים בעברית"),
        ("שנה", "מספר"),
        ("2011", "12,500"),
        "המנהל אמר שהדלתות פתוחות",
        "מתוך דבריו לעיתון.",
    ),
    Work(
        "ur",
        "نئے کتب خانے کا افتتاح",
        "شہر کا کتب خانہ ۱۲ مارچ ۲۰۱۱ کو کھولا گیا اور اس میں کتابیں",
        "نایاب",
        "ویب گاہ",
        "اس میں کیا ہے",
        ("مطالعے کا کمرہ", "نقشوں کا کمرہ", "تصویروں کا کمرہ"),
        ("عربی کتابیں", "اردو کتابیں"),
        ("سال", "تعداد"),
        ("۲۰۱۱", "۱۲٬۵۰۰"),
        "ناظم نے کہا کہ دروازے کھلے ہیں",
        "اخبار سے ان کی گفتگو میں سے۔",
    ),
)


def zipped(files: Mapping[str, str | bytes], stored: str = "") -> bytes:
    """A zip file of `files`; the one named `stored` comes first and is not compressed."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda name: name != stored):
            kind = ZIP_STORED if name == stored else ZIP_DEFLATED
            archive.writestr(name, files[name], kind)
    return data.getvalue()
