<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Warraq</source>
        <translation>عن ورّاق</translation>
    </message>
    <message>
        <source>A reader for articles that run from right to left. It finds the names and dates in them, and a word however it is spelled. Everything happens on your own computer.</source>
        <translation>قارئ للمقالات المكتوبة من اليمين إلى اليسار. يجمع لك ما فيها من أسماء وتواريخ، ويجد الكلمة كيفما كُتبت. كل ما يفعله يجري على جهازك وحده.</translation>
    </message>
    <message>
        <source>Warraq is free software under the MIT licence. Its fonts, Amiri, Vazirmatn, Noto and JetBrains Mono, come under the SIL Open Font License. The window is made with Qt.</source>
        <translation>ورّاق برنامج حر برخصة MIT. وخطوطه «أميري» و«وزير متن» و«نوتو» و«جت برينز مونو» برخصة الخطوط المفتوحة SIL OFL. والنافذة مبنية على Qt.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>فتح مقالة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>إعادة قراءة الملف</translation>
    </message>
    <message>
        <source>Do so by itself when it changes</source>
        <translation>إعادة القراءة تلقائيًا عند تغيّره</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>عن هذه المقالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Forget these articles</source>
        <translation>محو هذه القائمة</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>تمييز: {colour}</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع التوثيق</translation>
    </message>
    <message>
        <source>Copy with plain citation</source>
        <translation>نسخ مع توثيق بسيط</translation>
    </message>
    <message>
        <source>Name these words…</source>
        <translation>تسمية هذه الكلمات…</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Take in marks…</source>
        <translation>استيراد علامات…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Words near each other, in any order</source>
        <translation>كلمات متقاربة بأي ترتيب</translation>
    </message>
    <message>
        <source>Tell vowel marks apart</source>
        <translation>التفريق بين الحركات</translation>
    </message>
    <message>
        <source>Tell letters such as أ and ا apart</source>
        <translation>التفريق بين الحروف مثل أ و ا</translation>
    </message>
    <message>
        <source>Other forms of the word, such as its plural</source>
        <translation>صيغ الكلمة الأخرى، كجمعها</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Forget what was sought</source>
        <translation>محو ما بُحث عنه</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>أ+</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>تصغير الخط</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>أ−</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>تقليب الصفحات</translation>
    </message>
    <message>
        <source>Even line ends</source>
        <translation>ضبط الأسطر من الجانبين</translation>
    </message>
    <message>
        <source>Lengthen letters to fill lines</source>
        <translation>تطويل الحروف بالكشيدة لملء السطور</translation>
    </message>
    <message>
        <source>Show vowel marks</source>
        <translation>إظهار علامات التشكيل</translation>
    </message>
    <message>
        <source>Mark names and dates on the page</source>
        <translation>تمييز الأسماء والتواريخ في الصفحة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Warraq</source>
        <translation>عن ورّاق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read with a caret</source>
        <translation>القراءة بمؤشّر الكتابة</translation>
    </message>
    <message>
        <source>Start lines on the other side</source>
        <translation>بدء السطور من الجهة الأخرى</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ورقيّ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Usual spacing</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيّقة</translation>
    </message>
    <message>
        <source>Usual margins</source>
        <translation>هوامش معتادة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>كما في اللغة</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message>
        <source>Your marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>You have marked nothing yet</source>
        <translation>لا علامات لك بعد</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>About this article</source>
        <translation>عن هذه المقالة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between authors</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%n دقائق للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ما أُصلح فيها</translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>This is the article as it is in the file.</source>
        <translation>هذه هي المقالة كما هي في الملف.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>إصلاحها</translation>
    </message>
    <message>
        <source>Show it as it is in the file</source>
        <translation>عرضها كما في الملف</translation>
    </message>
    <message>
        <source>Only the beginning of {file} has been read.</source>
        <translation>لم يُقرأ من {file} إلا أوله.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>اقرأ الباقي</translation>
    </message>
    <message>
        <source>{file} has changed since it was read.</source>
        <translation>تغيّر الملف {file} بعد أن قُرئ.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. What you are reading stays here until you leave it.</source>
        <translation>نُقل الملف {file} أو حُذف. وما تقرؤه باقٍ هنا إلى أن تغادره.</translation>
    </message>
    <message>
        <source>Warraq cannot print here: a part of Qt is missing.</source>
        <translation>لا يستطيع ورّاق الطباعة هنا، إذ ينقصه جزء من Qt.</translation>
    </message>
    <message>
        <source>The printer did not take the article.</source>
        <translation>لم تقبل الطابعة المقالة.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظت باسم {file}</translation>
    </message>
</context>
<context>
    <name>ArticleLessons</name>
    <message>
        <source>Name changed</source>
        <translation>غُيّر الاسم</translation>
    </message>
    <message>
        <source>Names joined</source>
        <translation>ضُمّ الاسمان</translation>
    </message>
    <message>
        <source>Name parted</source>
        <translation>فُصل الاسم</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>غُيّر النوع</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>أُزيل الاسم</translation>
    </message>
    <message>
        <source>Name added</source>
        <translation>أُضيف الاسم</translation>
    </message>
</context>
<context>
    <name>ArticleMarks</name>
    <message>
        <source>Bookmark added</source>
        <translation>أُضيفت إشارة مرجعية</translation>
    </message>
    <message>
        <source>Highlight added</source>
        <translation>مُيّز النص</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>تغيّر اللون</translation>
    </message>
    <message>
        <source>Mark renamed</source>
        <translation>تغيّر عنوان العلامة</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كُتبت الملاحظة</translation>
    </message>
    <message>
        <source>Tags added</source>
        <translation>أُضيفت الوسوم</translation>
    </message>
    <message>
        <source>Mark attached</source>
        <translation>أُلحقت العلامة بالنص</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>لم تُزل علامة</numerusform>
            <numerusform>أُزيلت علامة</numerusform>
            <numerusform>أُزيلت علامتان</numerusform>
            <numerusform>أُزيلت %n علامات</numerusform>
            <numerusform>أُزيلت %n علامة</numerusform>
            <numerusform>أُزيلت %n علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>published %1</source>
        <translation>نُشر في %1</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>the Gregorian calendar</source>
        <translation>التقويم الميلادي</translation>
    </message>
    <message>
        <source>the Hijri calendar</source>
        <translation>التقويم الهجري</translation>
    </message>
    <message>
        <source>the Solar Hijri calendar</source>
        <translation>التقويم الهجري الشمسي</translation>
    </message>
    <message>
        <source>the Hebrew calendar</source>
        <translation>التقويم العبري</translation>
    </message>
    <message>
        <source>Muharram</source>
        <translation>محرم</translation>
    </message>
    <message>
        <source>Safar</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Rabi I</source>
        <translation>ربيع الأول</translation>
    </message>
    <message>
        <source>Rabi II</source>
        <translation>ربيع الآخر</translation>
    </message>
    <message>
        <source>Jumada I</source>
        <translation>جمادى الأولى</translation>
    </message>
    <message>
        <source>Jumada II</source>
        <translation>جمادى الآخرة</translation>
    </message>
    <message>
        <source>Rajab</source>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Sha’ban</source>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Dhu al-Qa’da</source>
        <translation>ذو القعدة</translation>
    </message>
    <message>
        <source>Dhu al-Hijja</source>
        <translation>ذو الحجة</translation>
    </message>
    <message>
        <source>Farvardin</source>
        <translation>فروردين</translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <translation>أرديبهشت</translation>
    </message>
    <message>
        <source>Khordad</source>
        <translation>خرداد</translation>
    </message>
    <message>
        <source>Tir</source>
        <translation>تير</translation>
    </message>
    <message>
        <source>Mordad</source>
        <translation>مرداد</translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <translation>شهريور</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>Aban</source>
        <translation>آبان</translation>
    </message>
    <message>
        <source>Azar</source>
        <translation>آذر</translation>
    </message>
    <message>
        <source>Dey</source>
        <translation>دي</translation>
    </message>
    <message>
        <source>Bahman</source>
        <translation>بهمن</translation>
    </message>
    <message>
        <source>Esfand</source>
        <translation>إسفند</translation>
    </message>
    <message>
        <source>Nisan</source>
        <translation>نيسان</translation>
    </message>
    <message>
        <source>Iyar</source>
        <translation>أيار</translation>
    </message>
    <message>
        <source>Sivan</source>
        <translation>سيوان</translation>
    </message>
    <message>
        <source>Tammuz</source>
        <translation>تموز</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>آب</translation>
    </message>
    <message>
        <source>Elul</source>
        <translation>أيلول</translation>
    </message>
    <message>
        <source>Tishri</source>
        <translation>تشري</translation>
    </message>
    <message>
        <source>Marheshvan</source>
        <translation>مرحشوان</translation>
    </message>
    <message>
        <source>Kislev</source>
        <translation>كسلو</translation>
    </message>
    <message>
        <source>Tevet</source>
        <translation>طيبت</translation>
    </message>
    <message>
        <source>Shevat</source>
        <translation>شباط</translation>
    </message>
    <message>
        <source>Adar</source>
        <translation>آذار</translation>
    </message>
    <message>
        <source>Adar II</source>
        <translation>آذار الثاني</translation>
    </message>
    <message>
        <source>%1 AH</source>
        <translation>%1 هـ</translation>
    </message>
    <message>
        <source>%1 SH</source>
        <translation>%1 هـ.ش</translation>
    </message>
    <message>
        <source>%1 AM</source>
        <translation>%1 عبرية</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month with its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Adar I</source>
        <translation>آذار الأول</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>moments</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and its headings will stand here.</source>
        <translation>افتح مقالة تظهر هنا عناوينها.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>لا عناوين</translation>
    </message>
    <message>
        <source>This article is short and goes on without a break.</source>
        <translation>هذه مقالة قصيرة متصلة لا عناوين فيها.</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>DateBadges</name>
    <message>
        <source>disagrees</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>The weekday, or the other calendar, tells of another day.</source>
        <translation>يوم الأسبوع، أو التقويم الآخر، يدلّ على يوم غيره.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>تقريبًا</translation>
    </message>
    <message>
        <source>The article does not say exactly.</source>
        <translation>المقالة لا تحدّد ذلك بدقة.</translation>
    </message>
    <message>
        <source>± 2 days</source>
        <translation>± يومان</translation>
    </message>
    <message>
        <source>Reckoned: the month may have begun a day or two earlier or later.</source>
        <translation>محسوب: ربما بدأ الشهر قبل ذلك أو بعده بيوم أو يومين.</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>السنة مستنتَجة</translation>
    </message>
    <message>
        <source>The year is not said here; it is inferred.</source>
        <translation>السنة غير مذكورة هنا، وهي مستنتَجة.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>نسبي</translation>
    </message>
    <message>
        <source>Counted from the day of the article, or another.</source>
        <translation>محسوب من يوم المقالة أو من يوم آخر.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>moments</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 ق.م</translation>
    </message>
    <message>
        <source>century %1</source>
        <translation>القرن %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>ربيع %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>صيف %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>خريف %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>شتاء %1</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>الربع الأول من %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>الربع الثاني من %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>الربع الثالث من %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>الربع الرابع من %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>النصف الأول من %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>النصف الثاني من %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>first decade of %2</comment>
        <translation>العقد الأول من %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>second decade of %2</comment>
        <translation>العقد الثاني من %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>twenties of %2</comment>
        <translation>عشرينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>thirties of %2</comment>
        <translation>ثلاثينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>forties of %2</comment>
        <translation>أربعينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>fifties of %2</comment>
        <translation>خمسينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>sixties of %2</comment>
        <translation>ستينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>seventies of %2</comment>
        <translation>سبعينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>eighties of %2</comment>
        <translation>ثمانينيات %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>nineties of %2</comment>
        <translation>تسعينيات %2</translation>
    </message>
    <message>
        <source>1st century</source>
        <translation>القرن الأول</translation>
    </message>
    <message>
        <source>2nd century</source>
        <translation>القرن الثاني</translation>
    </message>
    <message>
        <source>3rd century</source>
        <translation>القرن الثالث</translation>
    </message>
    <message>
        <source>4th century</source>
        <translation>القرن الرابع</translation>
    </message>
    <message>
        <source>5th century</source>
        <translation>القرن الخامس</translation>
    </message>
    <message>
        <source>6th century</source>
        <translation>القرن السادس</translation>
    </message>
    <message>
        <source>7th century</source>
        <translation>القرن السابع</translation>
    </message>
    <message>
        <source>8th century</source>
        <translation>القرن الثامن</translation>
    </message>
    <message>
        <source>9th century</source>
        <translation>القرن التاسع</translation>
    </message>
    <message>
        <source>10th century</source>
        <translation>القرن العاشر</translation>
    </message>
    <message>
        <source>11th century</source>
        <translation>القرن الحادي عشر</translation>
    </message>
    <message>
        <source>12th century</source>
        <translation>القرن الثاني عشر</translation>
    </message>
    <message>
        <source>13th century</source>
        <translation>القرن الثالث عشر</translation>
    </message>
    <message>
        <source>14th century</source>
        <translation>القرن الرابع عشر</translation>
    </message>
    <message>
        <source>15th century</source>
        <translation>القرن الخامس عشر</translation>
    </message>
    <message>
        <source>16th century</source>
        <translation>القرن السادس عشر</translation>
    </message>
    <message>
        <source>17th century</source>
        <translation>القرن السابع عشر</translation>
    </message>
    <message>
        <source>18th century</source>
        <translation>القرن الثامن عشر</translation>
    </message>
    <message>
        <source>19th century</source>
        <translation>القرن التاسع عشر</translation>
    </message>
    <message>
        <source>20th century</source>
        <translation>القرن العشرون</translation>
    </message>
    <message>
        <source>21st century</source>
        <translation>القرن الحادي والعشرون</translation>
    </message>
    <message>
        <source>20th century</source>
        <comment>genitive</comment>
        <translation>القرن العشرين</translation>
    </message>
    <message>
        <source>21st century</source>
        <comment>genitive</comment>
        <translation>القرن الحادي والعشرون</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Tell days in</source>
        <translation>عرض الأيام بحسب</translation>
    </message>
    <message>
        <source>Names of months</source>
        <translation>أسماء الشهور</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>بلا يوم معروف</translation>
    </message>
    <message>
        <source>Tell the day of the article…</source>
        <translation>حدّد يوم المقالة…</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>How long something lasts, whenever it was.</source>
        <translation>كم دام الشيء، لا متى كان.</translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n time(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>لا تواريخ</translation>
    </message>
    <message>
        <source>No date was recognised in this article.</source>
        <translation>لم يُعثر على تاريخ في هذه المقالة.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>without a known day</source>
        <translation>بلا يوم معروف</translation>
    </message>
    <message>
        <source>Relative dates, which the article&apos;s own day would tell.</source>
        <translation>تواريخ منسوبة إلى يوم كتابة المقالة، وهو غير معروف.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open an article, or drop a file here.</source>
        <translation>افتح مقالة، أو أفلت ملفًّا هنا.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>What would you like to read?</source>
        <translation>ماذا تقرأ اليوم؟</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقالة</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>قُرئ أخيرًا</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>All your marks</source>
        <translation>كل علاماتك</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>durations</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>durations that add up</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>بلا سنين</numerusform>
            <numerusform>سنة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>بلا أشهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>بلا أسابيع</numerusform>
            <numerusform>أسبوع</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>بلا ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingMenu</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربية</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>حروف عبرية</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{file} is not there any more, or was moved elsewhere.</source>
        <translation>الملف {file} غير موجود؛ لعله نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>{file} is a folder. Open one of the articles inside it.</source>
        <translation>{file} مجلد؛ افتح مقالة من المقالات التي فيه.</translation>
    </message>
    <message>
        <source>You do not have permission to read {file}.</source>
        <translation>لا تملك إذنًا بقراءة {file}.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file that can be read.</source>
        <translation>{file} جهاز، وليس ملفًا يُقرأ.</translation>
    </message>
    <message>
        <source>The disk gave an error while {file} was being read.</source>
        <translation>تعذّرت قراءة {file} بسبب خطأ في القرص.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing in it to read.</source>
        <translation>الملف {file} فارغ، ليس فيه ما يُقرأ.</translation>
    </message>
    <message>
        <source>{file} has {size} MB. Articles of up to {most} MB can be opened.</source>
        <translation>حجم {file} هو {size} ميغابايت، وأكبر ما يُفتح {most} ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is not a text, so there is nothing to read in it.</source>
        <translation>الملف {file} ليس نصًا، فليس فيه ما يُقرأ.</translation>
    </message>
    <message>
        <source>The encoding of {file} is not one that Warraq can read.</source>
        <translation>الملف {file} مكتوب بترميز لا يقرؤه ورّاق.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read.</source>
        <translation>الملف {file} تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than is safe, and was not opened.</source>
        <translation>لم يُفتح {file} لأن محتواه المضغوط أكبر بكثير من الحد الآمن.</translation>
    </message>
    <message>
        <source>{file} takes too long or too much memory to read.</source>
        <translation>تتطلب قراءة {file} وقتًا أو ذاكرة فوق الحد، فلم يُفتح.</translation>
    </message>
    <message>
        <source>{file} holds several files. Unpack it, and open one of them.</source>
        <translation>في {file} عدة ملفات. فكّ ضغطه وافتح واحدًا منها.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>الملف {file} محميّ بكلمة مرور.</translation>
    </message>
    <message>
        <source>{file} has pictures of pages, but no text that can be read.</source>
        <translation>في {file} صور صفحات، وليس فيه نص يُقرأ.</translation>
    </message>
    <message>
        <source>{file} was printed without its text: only shapes are in it.</source>
        <translation>طُبع {file} بلا نصّه، فليس فيه إلا أشكال الحروف.</translation>
    </message>
    <message>
        <source>Put right in {file}: {repairs}.</source>
        <translation>أُصلح في {file}: {repairs}.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between repairs</comment>
        <translation>، و</translation>
    </message>
    <message>
        <source>letters saved in a wrong encoding</source>
        <translation>حروف حُفظت بترميز خاطئ</translation>
    </message>
    <message>
        <source>shapes of letters in place of letters</source>
        <translation>صور حروف مكان الحروف</translation>
    </message>
    <message>
        <source>lines that ran backwards</source>
        <translation>أسطر معكوسة</translation>
    </message>
    <message>
        <source>other signs in place of half-spaces</source>
        <translation>علامات أخرى مكان نصف المسافة</translation>
    </message>
    <message>
        <source>stray control characters</source>
        <translation>محارف تحكّم شاردة</translation>
    </message>
    <message>
        <source>lines broken at a margin</source>
        <translation>أسطر مقطوعة عند الهامش</translation>
    </message>
    <message>
        <source>{file} is the file of this article, which is never written to. Save it under another name.</source>
        <translation>{file} هو ملف هذه المقالة نفسه، ولا يُكتب فيه أبدًا. احفظها باسم آخر.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ {file}: {reason}.</translation>
    </message>
    <message>
        <source>Marks and reading places cannot be kept: Warraq may not write to its own folder.</source>
        <translation>لن تُحفظ العلامات ومواضع القراءة، فليس لورّاق إذن بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Marks and reading places cannot be kept: the disk is full.</source>
        <translation>لن تُحفظ العلامات ومواضع القراءة، فالقرص ممتلئ.</translation>
    </message>
    <message>
        <source>Marks and reading places cannot be reached: another program holds the file that they are in.</source>
        <translation>تعذّر الوصول إلى العلامات ومواضع القراءة، فملفها مشغول ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Marks and reading places were kept by a later Warraq, and are left as they are.</source>
        <translation>العلامات ومواضع القراءة محفوظة بإصدار أحدث من ورّاق، وقد تُركت على حالها.</translation>
    </message>
    <message>
        <source>The file of marks and reading places is damaged.</source>
        <translation>ملف العلامات ومواضع القراءة تالف.</translation>
    </message>
    <message>
        <source>The file of marks and reading places cannot be opened.</source>
        <translation>تعذّر فتح ملف العلامات ومواضع القراءة.</translation>
    </message>
    <message>
        <source>The file of marks and reading places was damaged. It was kept as {file}, and a new one was begun.</source>
        <translation>وُجد ملف العلامات ومواضع القراءة تالفًا، فحُفظ باسم {file} وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>Your choices could not be kept for the next time: {reason}.</source>
        <translation>تعذّر حفظ اختياراتك للمرة القادمة: {reason}.</translation>
    </message>
    <message>
        <source>Looking for the names and dates of this article failed.</source>
        <translation>تعذّر استخراج الأسماء والتواريخ من هذه المقالة.</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Something went wrong in Warraq</source>
        <translation>حدث خطأ في ورّاق</translation>
    </message>
    <message>
        <source>You can go on reading. If you want to help us mend this, copy the report below and send it to the makers of Warraq: nothing is sent by itself.</source>
        <translation>يمكنك مواصلة القراءة. وإن أردت أن تعيننا على إصلاح الخطأ فانسخ التقرير أدناه وأرسله إلى صنّاع ورّاق؛ فلا شيء يُرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>لا مقالات هنا</translation>
    </message>
    <message>
        <source>In this folder and those in it there is no file that Warraq can read.</source>
        <translation>ليس في هذا المجلد ولا فيما تحته ملف يقرؤه ورّاق.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>Sample articles</source>
        <translation>مقالات للتجربة</translation>
    </message>
</context>
<context>
    <name>FontMenu</name>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>{family} (usual)</source>
        <translation>{family} (المعتاد)</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Opening {file}…</source>
        <translation>جارٍ فتح {file}…</translation>
    </message>
    <message>
        <source>The search went on from the beginning</source>
        <translation>بلغ البحث آخر المقالة فعاد إلى أولها</translation>
    </message>
    <message>
        <source>The search went on from the end</source>
        <translation>بلغ البحث أول المقالة فعاد إلى آخرها</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>What is searched</source>
        <translation>ما يجري البحث فيه</translation>
    </message>
    <message>
        <source>Names whom or what</source>
        <translation>تذكر مَن أو ماذا</translation>
    </message>
    <message>
        <source>Tells of when</source>
        <translation>تحكي عن أي زمن</translation>
    </message>
    <message>
        <source>A year, a month or a day; two, and all between are meant</source>
        <translation>سنة أو شهر أو يوم؛ واثنان لكل ما بينهما</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n article(s)</source>
        <translation>
            <numerusform>جارٍ تصفّح المجلدات</numerusform>
            <numerusform>جارٍ تصفّح المجلدات: مقالة واحدة</numerusform>
            <numerusform>جارٍ تصفّح المجلدات: مقالتان</numerusform>
            <numerusform>جارٍ تصفّح المجلدات: %n مقالات</numerusform>
            <numerusform>جارٍ تصفّح المجلدات: %n مقالة</numerusform>
            <numerusform>جارٍ تصفّح المجلدات: %n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Search no more</source>
        <translation>إخراج من البحث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>By names and dates in them</source>
        <translation>بحسب ما فيها من أسماء وتواريخ</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, or two with a dash between them.</source>
        <translation>اكتب سنةً أو شهرًا أو يومًا، أو اثنين بينهما شرطة.</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>ليس هذا تاريخًا</translation>
    </message>
    <message>
        <source>What is kept of the articles&apos; words cannot be used just now.</source>
        <translation>تعذّر استعمال فهرس المقالات الآن.</translation>
    </message>
    <message>
        <source>All articles cannot be searched</source>
        <translation>تعذّر البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Add a folder, and its articles can be searched together.</source>
        <translation>أضف مجلدًا ليشمل البحث كل ما فيه من مقالات.</translation>
    </message>
    <message>
        <source>No folder is searched</source>
        <translation>لا مجلدات للبحث فيها</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>واصل القراءة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>“%1” is in none of these articles.</source>
        <translation>لا يرد «%1» في أي من هذه المقالات.</translation>
    </message>
    <message>
        <source>None of these articles mentions that.</source>
        <translation>لا تذكر ذلك أيٌّ من هذه المقالات.</translation>
    </message>
    <message>
        <source>Type what you look for: what all articles have of it will stand here.</source>
        <translation>اكتب ما تبحث عنه، وسيظهر هنا كل ما في المقالات منه.</translation>
    </message>
    <message>
        <source>Nothing is sought</source>
        <translation>ابحث في كل مقالاتك</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Back to the desk</source>
        <translation>عودة إلى المكتب</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>ما يمكن فتحه</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Recent articles</source>
        <translation>مقالات قرأتها أخيرًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>تعليم النص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark these words</source>
        <translation>تعليم هذا النص</translation>
    </message>
</context>
<context>
    <name>MarkFilter</name>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Show one tag</source>
        <translation>عرض وسم واحد</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>بحسب اللون</translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message>
        <source>Label of the mark</source>
        <translation>عنوان العلامة</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تحته خط</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Copied with where it comes from</source>
        <translation>نُسخ النص مع مصدره</translation>
    </message>
    <message>
        <source>{file} has no annotations that can be read</source>
        <translation>لا حواشي تُقرأ في {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>لم تُستورد علامة جديدة</numerusform>
            <numerusform>استُوردت علامة</numerusform>
            <numerusform>استُوردت علامتان</numerusform>
            <numerusform>استُوردت %n علامات</numerusform>
            <numerusform>استُوردت %n علامة</numerusform>
            <numerusform>استُوردت %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words on the page first</source>
        <translation>حدّد كلمات في الصفحة أولًا</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>لم تعد في النص</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and your marks in it will stand here.</source>
        <translation>افتح مقالة تظهر هنا علاماتك فيها.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يوافق</translation>
    </message>
    <message>
        <source>No mark is as you want it.</source>
        <translation>لا علامة توافق ما اخترته.</translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation>لا علامات بعد</translation>
    </message>
    <message>
        <source>Press %1 while reading to keep a place. Select words to highlight them or to write a note.</source>
        <translation>اضغط %1 في أثناء القراءة لتحفظ موضعًا، وحدّد كلمات لتميّزها أو لتكتب ملاحظة عليها.</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم تعد في النص</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>حفظ قائمةً…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Attach to the selected words</source>
        <translation>إلحاقها بالكلمات المحدّدة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Note and tags…</source>
        <translation>ملاحظة ووسوم…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MentionPainter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>MentionPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and what it mentions will stand here.</source>
        <translation>افتح مقالة يظهر هنا ما ورد فيها.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>واصل القراءة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The search did not come to its end</source>
        <translation>لم يكتمل البحث</translation>
    </message>
    <message>
        <source>The article can be read all the same. Open it again to try once more.</source>
        <translation>يمكنك قراءة المقالة مع ذلك؛ أعد فتحها لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Copy all as CSV</source>
        <translation>نسخ الكل بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>نسخ الكل بصيغة JSON</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>NameKind</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>جهة</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>No names found</source>
        <translation>لا أعلام</translation>
    </message>
    <message>
        <source>No person, place or organisation was recognised in this article.</source>
        <translation>لم يُعثر على شخص أو مكان أو جهة في هذه المقالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, mentions</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Rather the name of a</source>
        <translation>بل هو اسم</translation>
    </message>
    <message>
        <source>Part from it</source>
        <translation>فصل اسم عنه</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>ليس اسمًا</translation>
    </message>
    <message>
        <source>Teach for all articles</source>
        <translation>التعليم لكل المقالات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Select words on the page first</source>
        <translation>حدّد كلمات في الصفحة أولًا</translation>
    </message>
    <message>
        <source>Another name of</source>
        <translation>اسم آخر لـ</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>اسم جهة</translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What do you think of these words?</source>
        <translation>ما رأيك في هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, apart by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>ليس هنا ما فيه «%1».</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken row</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PositionBar</name>
    <message>
        <source>Position in the article</source>
        <translation>الموضع في المقالة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>ReferenceDayWindow</name>
    <message>
        <source>The day of the article</source>
        <translation>يوم المقالة</translation>
    </message>
    <message>
        <source>Count from this day</source>
        <translation>احسب من هذا اليوم</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>كما في المقالة</translation>
    </message>
    <message>
        <source>Dates such as “yesterday” are counted from the day of the article.</source>
        <translation>التواريخ مثل «أمس» تُحسب من يوم المقالة.</translation>
    </message>
    <message>
        <source>The article says that it is of %1.</source>
        <translation>تقول المقالة إن يومها %1.</translation>
    </message>
    <message>
        <source>The article itself does not say its day at its head.</source>
        <translation>ولا تذكر المقالة يومها في أولها.</translation>
    </message>
    <message>
        <source>A day, a month and a year are needed.</source>
        <translation>لا بد من يوم وشهر وسنة.</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Places of matches and marks</source>
        <translation>مواضع النتائج والعلامات</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Save the article as</source>
        <translation>حفظ المقالة باسم</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بلا تنسيق</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>ماركداون</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Save the list as</source>
        <translation>حفظ القائمة باسم</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>How words are sought</source>
        <translation>طريقة البحث</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>This expression takes too long here; a simpler one may do.</source>
        <translation>يطول البحث بهذا التعبير هنا؛ جرّب تعبيرًا أبسط.</translation>
    </message>
    <message>
        <source>This expression is not complete yet.</source>
        <translation>هذا التعبير لم يكتمل بعد.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>“%1” is not in this article.</source>
        <translation>«%1» ليس في هذه المقالة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Also: dates of that time</source>
        <translation>وأيضًا: تواريخ من ذلك الزمن</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>وأيضًا: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>You can read on meanwhile.</source>
        <translation>واصل القراءة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Press %1 and type: what is found will stand here, line by line.</source>
        <translation>اضغط %1 واكتب ما تبحث عنه، تظهر نتائجه هنا سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Nothing is sought</source>
        <translation>لا بحث بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>To the next match, from the search field</source>
        <translation>إلى النتيجة التالية، من حقل البحث</translation>
    </message>
    <message>
        <source>To the previous match, from the search field</source>
        <translation>إلى النتيجة السابقة، من حقل البحث</translation>
    </message>
    <message>
        <source>Back to where the search began</source>
        <translation>العودة إلى حيث بدأ البحث</translation>
    </message>
    <message>
        <source>Type size, over the page</source>
        <translation>حجم الخط، فوق الصفحة</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl + العجلة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Panels</source>
        <translation>الألواح</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Close window</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Where you are</source>
        <translation>موضعك</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>إيقاف الفتح</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Pages {first} and {last} of {count}</source>
        <translation>الصفحتان {first} و{last} من {count}</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقي %n دقائق</numerusform>
            <numerusform>بقي %n دقيقة</numerusform>
            <numerusform>بقي %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation>الخط والصفحة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) to read</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة قراءة</numerusform>
            <numerusform>ساعتا قراءة</numerusform>
            <numerusform>%n ساعات قراءة</numerusform>
            <numerusform>%n ساعة قراءة</numerusform>
            <numerusform>%n ساعة قراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة قراءة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
</context>
<context>
    <name>article_to_open</name>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقالة</translation>
    </message>
</context>
<context>
    <name>marks_to_take_in</name>
    <message>
        <source>Annotations</source>
        <translation>حواشٍ</translation>
    </message>
    <message>
        <source>Take in marks</source>
        <translation>استيراد علامات</translation>
    </message>
</context>
</TS>
