"""Words by which Persian and Arabic articles show films, festivals, prizes, persons; codes are the vocabularies'."""

from desktop_app.reading.tokens import same_length_fold
from desktop_app.reading.word_lists import phrases, words

STOP = words(
    """
    که در از به با را و یا تا برای بر این آن است بود شد شده شود می نمی خواهد هم نیز اما ولی اگر چون پس پیش بعد
    قبل روز سال ماه
    هفته امسال دیروز امروز فردا گفت گفته کرد کرده کردند دارد داشت داد داده گرفت برد رسید یافت پایان آغاز حضور
    بخش های ها ای اش
    ی نمایش اکران برگزار برگزاری ساخته کارگردانی نویسندگی تهیه بازی نقش جایزه جوایز تندیس سیمرغ لوح دیپلم
    بهترین مسابقه فیلم فیلمی سینمایی
    مستند کوتاه بلند انیمیشن سریال داستان درباره روایت خود او وی آنها ما من هر همه چند یک دو سه چهار پنج شش
    هفت هشت نه ده دیگر
    همچنین علاوه طی میان بین زیر روی نزد جهانی نخستین اولین دومین سومین آخرین تازه جدید ویژه خارج داخل حاضر
    مورد عنوان سوی جمله
    برگزیدگان داوران هیئت هیات دبیر رئیس مدیر کارگردان بازیگر تهیه‌کننده نویسنده منتقد آهنگساز فیلمبردار
    تدوینگر فیلمساز مستندساز عضو
    اعلام خبر گزارش نشست مراسم آیین اختتامیه افتتاحیه شامگاه صبح عصر شب ساعت دقیقه هزار میلیون تن نفر کشور شهر استان
    فی من الی علی عن مع قد لقد أن إن لا لم لن ما هو هی هذا هذه ذلک تلک الذی التی الذین کان کانت قال قالت فاز
    فازت نال نالت حصل حصلت
    حصد حصدت توج عرض یعرض ستعرض سیعرض یشارک تشارک شارک شارکت أعلن أعلنت أقیم أقیمت تقام یقام افتتح افتتحت
    اختتم اختتمت ضمن خلال بعد قبل
    بین عند حیث فیما بینما کما أیضا ثم أو إلا غیر کل بعض أول ثان الأول الثانی مساء صباح الیوم أمس غدا العام
    الماضی المقبل الحالی
    الفیلم فیلم الأفلام أفلام وثائقی الوثائقی قصیر القصیر الطویل طویل جائزة الجائزة جوائز لجنة التحکیم مخرج
    المخرج المخرجة الممثل
    الممثلة المنتج المنتجة الکاتب الکاتبة السیناریو دور بطولة إخراج تألیف إنتاج رئیس مدیر مدیرها مدیره المدیر
    دورة الدورة دورته دورتها
    النسخة فئة قسم مسابقة المسابقة الختام ختام حفل افتتاح عن أفضل ذهبت منحت تسلم تسلمت وقال وقالت وأضاف وأضافت
    صورة عکس منذ حتی بحسب
    دفتر بیانیه تسلیت برنامه البرنامج برنامج فرستاده منتشر فراخوان افزوده رایگان معرفی دبیرخانه
    تماشاگران منتقدان نامزد قدردانی تجلیل همین گذشته آینده
    جاری حاضران رسانه ایرانی خارجی نتایج
    المهرجان الحفل الجمهور اللجنه اللجان النقاد العالم المدینه الجشنواره جشنواره
    ناهز یناهز ناهزت نعی ونعی دریافت پروانه مشترک
    کلمتها کلمته بکلمته لها له لهم ومدته وتؤدی وترأست وأعلن وبلغ إدارة تنویه خاص شهادة تقدیر
    """
)
"""Words that end a name."""

FILM = words(
    """
    فیلم مستند سریال انیمیشن پویانمایی اثر درام الفیلم فیلمه فیلمها الوثائقی وثائقی مسلسل المسلسل شریط الشریط
    العمل عمله للفیلم بفیلم لفیلم وفیلم فیلمی فیلمه‌ها فیلم‌های
    """
)
SHOWING = words(
    """
    تهیه نمایش اکران سینما سینماها فیلمسازان یعرض عرض یعرضان تعرض العرض
    الصالات السینما فیلما فیلمان الشاشه
    """
)
"""Words of articles about films."""
FORMS = {
    "مستند": ("genre", "documentary"),
    "وثائقی": ("genre", "documentary"),
    "الوثائقی": ("genre", "documentary"),
    "کوتاه": ("form", "short"),
    "قصیر": ("form", "short"),
    "القصیر": ("form", "short"),
    "انیمیشن": ("genre", "animation"),
    "پویانمایی": ("genre", "animation"),
    "بلند": ("form", "feature"),
    "الطویل": ("form", "feature"),
    "سریال": ("form", "series"),
    "مسلسل": ("form", "series"),
    "المسلسل": ("form", "series"),
}
NOT_FILM = words(
    "کتاب رمان مقاله ترانه آهنگ نمایشنامه آلبوم روزنامه مجله شعار کتابه روایه روایته الکتاب مقال اغنیه قصیده مسرحیه "
    "نمایشگاه معرض معرضه صحیفه مجله خبرگزاری وکاله موقع سایت جریده مؤسسه موسسه شرکت شرکه گروه"
)
SECTION = words("بخش قسم القسم مسابقه مسابقات برنامج فئه تظاهره")
PRIZE = words("جایزه جایزه‌ی جوایز تندیس نشان لوح سیمرغ دیپلم جائزه الجائزه بجائزه جائزته وجائزه بالجائزه درع تمثال")
FESTIVAL_HEADS = {
    "جشنواره": "fa",
    "فستیوال": "fa",
    "روزهای": "fa",
    "مهرجان": "ar",
    "لمهرجان": "ar",
    "بمهرجان": "ar",
    "ومهرجان": "ar",
    "ایام": "ar",
    "هفته": "fa",
    "اسبوع": "ar",
    "ملتقی": "ar",
}
FESTIVAL_PERIODS = words("هفته أسبوع ملتقی")
"""Heads only with a word for film behind them: a week, a gathering."""
MENTION_FIRST = frozenset(["دیپلم", "تنویه", "تقدیر"])
"""First words of special mentions."""
PERIODS = FESTIVAL_PERIODS | words("روزهای أیام")
FILM_WORDS = words("أفلام فیلم فیلم‌های سینمای سینما الفیلم الأفلام السینما سینمائی")
FOR_FILMS = words("للفیلم للأفلام للسینما لأفلام لسینما")
"""«مهرجان بيروت لسينما المرأة»: what the films are of follows."""
FESTIVALS_OF_A_WORD = frozenset(["فجر", "کن", "لوکارنو", "تورنتو", "روتردام", "ساندنس"])
"""What stands behind "festival" and is its whole name, whatever follows."""
FESTIVALS = phrases("برلیناله|ایدفا|ساندنس|البرلینالة|برلینالة|إیدفا|صاندانس|ساندانس|دوک لایپزیگ|هات داکس")
"""Names that are festivals wherever they stand."""
FESTIVAL_WORDS = words(
    """
    فیلم فیلم‌های فیلمهای کوتاه مستند بین المللی جهانی ملی سراسری منطقه منطقه‌ای سینما سینمای سینمایی انیمیشن
    پویانمایی کودک کودکان نوجوان نوجوانان
    دانشجویی دانشجویان تجربی هنر هنری تئاتر موسیقی جوان جوانان مقاومت محیط زیست ورزشی رضوی
    مردمی استانی
    السینمائی السینمائیه الدولی الدولیه للفیلم للأفلام للافلام الأفلام السینما للسینما القصیر القصیره الوثائقی
    الوثائقیه الوطنی العربی العربیه الأوروبی
    المستقله المستقل العالمی للشباب الشباب الأطفال للطفل القصیره التسجیلی التسجیلیه الروائی لأفلام لسینما المتوسطی
    """
)
"""Words that belong to a festival's name and say what it is for."""

ORDINALS: dict[tuple[str, ...], int] = {}
_FA = """
    یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم
    نوزدهم بیستم
"""
_FA_TENS = {"بیست": 20, "سی": 30, "چهل": 40, "پنجاه": 50, "شصت": 60, "هفتاد": 70, "هشتاد": 80, "نود": 90}
_AR = "الأولی الثانیه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره"
_AR_TENS = {
    "العشرین": 20,
    "العشرون": 20,
    "الثلاثین": 30,
    "الثلاثون": 30,
    "الأربعین": 40,
    "الأربعون": 40,
    "الخمسین": 50,
    "الخمسون": 50,
    "الستین": 60,
    "الستون": 60,
    "السبعین": 70,
    "السبعون": 70,
    "الثمانین": 80,
    "الثمانون": 80,
    "التسعین": 90,
}
for _n, _word in enumerate(_FA.split(), 1):
    for _ending in ("", "ین"):
        ORDINALS[(_word + _ending,)] = _n
        if _n < 10:
            for _ten, _value in _FA_TENS.items():
                ORDINALS[(_ten, "و", _word + _ending)] = _value + _n
                ORDINALS[(_ten, "و" + _word + _ending)] = _value + _n  # «پنجاه‌وچهارمین»
ORDINALS |= {
    ("نخستین",): 1,
    ("اولین",): 1,
    ("اول",): 1,
    ("یکمین",): 1,
    ("سی", "ام"): 30,
    ("سی", "امین"): 30,
    ("چهلمین",): 40,
    ("چهلم",): 40,
    ("پنجاهمین",): 50,
    ("سی‌امین",): 30,
}
_folded = {}
for _n, _word in enumerate(_AR.split(), 1):
    _folded[_word.replace("أ", "ا")] = _n
for _word, _n in _folded.items():
    ORDINALS[(_word,)] = _n
    ORDINALS[(_word, "عشره")] = _n + 10
    ORDINALS[("الحادیه" if _n == 1 else _word, "عشره")] = _n + 10
    for _ten, _value in _AR_TENS.items():
        ORDINALS[("الحادیه" if _n == 1 else _word, "و" + _ten.replace("أ", "ا"))] = _value + _n
for _ten, _value in _AR_TENS.items():
    ORDINALS[(_ten.replace("أ", "ا"),)] = _value
ORDINAL_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _key in sorted(ORDINALS, key=len, reverse=True):
    ORDINAL_FIRST.setdefault(_key[0], []).append(_key)
EDITION = words(
    """
    دوره دورهٔ الدوره دوره‌ی دورته دورتها نسخه النسخه نسخته نسختها بالدوره للدوره بدورته بدورتها بنسخته بنسختها
    لدورته لدورتها لنسخته لنسختها
    """
)

CATEGORIES = {
    "فیلم": "best_film",
    "کارگردانی": "best_director",
    "کارگردان": "best_director",
    "فیلمنامه": "best_screenplay",
    "بازیگر": "best_actor",
    "فیلمبرداری": "best_cinematography",
    "تدوین": "best_editing",
    "موسیقی": "best_music",
    "مستند": "best_documentary",
    "انیمیشن": "best_animation",
    "صدا": "best_sound",
    "صداگذاری": "best_sound",
    "مخرج": "best_director",
    "اخراج": "best_director",
    "سیناریو": "best_screenplay",
    "ممثل": "best_actor",
    "ممثله": "best_actress",
    "تصویر": "best_cinematography",
    "مونتاج": "best_editing",
    "موسیقا": "best_music",
    "وثائقی": "best_documentary",
    "عمل": "best_film",
    "طراحی": "best_production_design",
    "چهره‌پردازی": "best_make_up",
    "دستاورد": "other",
    "اثر": "best_film",
    "بازیگری": "best_actor",
    "دیکور": "best_production_design",
    "تحریک": "best_animation",
}
BEST = words("بهترین أفضل لأفضل بأفضل احسن")
CATEGORY_TAIL = words(
    """
    نقش اول مکمل مرد زن کوتاه بلند مستند داستانی اولین ساخته هنرمند قصیر طویل روائی وثائقی دور رئیسی ثانوی
    مساعد أول صورة مرکزی عربی اصلی
    """
)
WON = words(
    """
    گرفت برد دریافت دست کسب شد داد اهدا تعلق رسید برنده برنده‌ی ربود شناخته گرفتند کردند تقدیم
    فاز فازت یفوز تفوز نال نالت ینال تنال حصل حصلت یحصل تحصل حصد حصدت یحصد تحصد توج توجت یتوج انتزع انتزعت
    تسلم تسلمت ذهبت منحت منح
    حاز حازت ذهب آلت انتزع توجت وتوجت فوز الفائز الفائزه وفاز ونال وحصل وحصد ونالت وفازت وحصلت وتوج وذهبت ومنحت وحصدت
    """
)
NOMINATED = words("نامزد نامزدی نامزدهای کاندیدا رشح رشحت مرشح مرشحه ترشح ترشیح مرشحا")
HONOURED = words("وکرم وکرمت یکرم تکرم ویکرم وتکرم تجلیل قدردانی بزرگداشت تکریم کرم کرمت تکریما نکوداشت تقدیر")
MENTION = phrases(
    """
    تقدیر ویژه|تنویه خاص|بتنویه خاص|تنويه خاص|تنویها خاصا
    إشادة خاصة|دیپلم افتخار|لوح تقدیر|تقدیر ویژه هیئت داوران|شهادة تقدیر
    """
)

#: A person follows, perhaps with "the" and a country in between: word to role and the words in lists.
ROLES = {
    "کارگردان": ("director", "director"),
    "کارگردانی": ("director", "director"),
    "ساخته": ("director", "director"),
    "فیلمساز": ("filmmaker", "filmmaker"),
    "مستندساز": ("filmmaker", "filmmaker"),
    "تهیه‌کننده": ("producer", "producer"),
    "بازیگر": ("cast_member", "actor"),
    "نویسنده": ("writer", "screenwriter"),
    "نویسندگی": ("writer", "screenwriter"),
    "فیلمنامه‌نویس": ("writer", "screenwriter"),
    "آهنگساز": ("composer", "composer"),
    "فیلمبردار": ("cinematographer", "cinematographer"),
    "تدوینگر": ("film_editor", "editor"),
    "منتقد": ("", "critic"),
    "خبرنگار": ("", "journalist"),
    "دبیر": ("secretary", "secretary"),
    "رئیس": ("head", "head"),
    "رییس": ("head", "head"),
    "مدیر": ("head", "director"),
    "داور": ("juror", "juror"),
    "سخنگوی": ("spokesperson", "spokesperson"),
    "وزیر": ("minister", "minister"),
    "ریاست": ("jury_president", "jury president"),
    "هنرمند": ("", "artist"),
    "بازی": ("cast_member", "actor"),
    "المخرج": ("director", "director"),
    "المخرجه": ("director", "director"),
    "مخرج": ("director", "director"),
    "للمخرج": ("director", "director"),
    "للمخرجه": ("director", "director"),
    "والمخرج": ("director", "director"),
    "والمخرجه": ("director", "director"),
    "اخراج": ("director", "director"),
    "واخراج": ("director", "director"),
    "مخرجه": ("director", "director"),
    "الممثل": ("cast_member", "actor"),
    "الممثله": ("cast_member", "actor"),
    "للممثل": ("cast_member", "actor"),
    "للممثله": ("cast_member", "actor"),
    "والممثل": ("cast_member", "actor"),
    "والممثله": ("cast_member", "actor"),
    "بطوله": ("cast_member", "actor"),
    "المنتج": ("producer", "producer"),
    "المنتجه": ("producer", "producer"),
    "الکاتب": ("writer", "writer"),
    "الکاتبه": ("writer", "writer"),
    "تالیف": ("writer", "screenwriter"),
    "سیناریو": ("writer", "screenwriter"),
    "الموسیقار": ("composer", "composer"),
    "الناقد": ("", "critic"),
    "الناقده": ("", "critic"),
    "الفنان": ("", "artist"),
    "الفنانه": ("", "artist"),
    "مدیره": ("head", "director"),
    "المدیر": ("head", "director"),
    "الرییس": ("head", "president"),
    "رییسه": ("head", "head"),
    "الصحفی": ("", "journalist"),
    "مدیرها": ("head", "director"),
    "السینمایی": ("filmmaker", "filmmaker"),
    "ساز": ("filmmaker", "filmmaker"),
}
CREDITS = words("انتاج وانتاج ساخته کارگردانی نویسندگی للمخرج للمخرجه اخراج واخراج تالیف بطوله سیناریو بازی")
"""Those that follow a film and say who made it."""
HONORIFICS = words(
    """
    استاد دکتر آقای خانم شهید سردار سید حاج مرحوم زنده‌یاد الدکتور الدکتوره الشیخ الأستاذ السید السیده الراحل
    الراحله القدیر القدیره المخضرم المخضرمه الکبیر الکبیره الشاب الشابه العالمی
    """
)
FAMILY_ENDS: tuple[str, ...] = (
    "زاده",
    "پور",
    "نژاد",
    "فرد",
    "نیا",
    "آبادی",
    "خواه",
    "دوست",
    "منش",
    "راد",
    "یان",
    "وند",
    "چی",
)
FAMILY_TAILS = words("زاده پور نژاد فرد نیا فر راد دوست خواه تبار منش نیک حسینی موسوی")

BODY = words(
    """
    شورای سازمان بنیاد مرکز خانه موسسه مؤسسه شرکت انجمن وزارت دانشگاه کانون شبکه خبرگزاری فرهنگستان اداره شرکه
    المرکز وزاره جامعه اتحاد نقابه هیئه جمعیه وکاله قناه معهد المؤسسة المجلس مجلس اکادیمیه
    الهیئه أمانه المعهد الجامعه الاتحاد الشرکه النقابه صندوق الصندوق الأکادیمیه إذاعه تلفزیون الجمعیه الوکاله
    الوزاره أرشیف الأرشیف پژوهشگاه
    """
)
BODY_WORDS = words(
    """
    فیلم سینما سینمایی هنر هنری فرهنگ فرهنگی ملی اسلامی مستند تجربی گسترش کانون پرورش فکری ارشاد ایران صدا
    صنفی سیما السینما للسینما الثقافه الفنون للإنتاج الإنتاج الفنی الفنیه الوطنی القومی للفیلم السینمائی
    السینمائیین الملکیه العربیه رسانه ای تصویری
    """
)

FROM_ABROAD = words(
    """
    فرانسوی آلمانی ایتالیایی آمریکایی انگلیسی بریتانیایی کانادایی ژاپنی چینی هندی ترکیه‌ای روسی سوئدی نروژی ایرانی لبنانی
    فرنسیه ألمانیه إیطالیه أمریکیه بریطانیه مصریه لبنانیه تونسیه مغربیه سعودیه
    """
)
NO_TAILS = words("المخرج المخرجه الممثل الممثله المنتج الماضی المقبل الحالی الذی التی الیوم العام العالمی")
"""Words with an article that are no part of a body's name."""
VENUES = {
    "تالار": "",
    "فرهنگسرای": "",
    "فرهنگسرا": "",
    "برج": "",
    "پردیس": "",
    "سالن": "ه",
    "سینما": "ه",
    "موزه": "",
    "میدان": "",
    "بیمارستان": "",
    "مسجد": "",
    "المسرح": "ه",
    "جسر": "",
    "کنیسه": "",
    "خیابان": "",
    "مسرح": "ه",
    "سینما_": "ه",
    "قصر": "ه",
    "ساحه": "",
    "دار": "ه",
    "قاعه": "",
    "شارع": "",
    "متحف": "",
}
"""Words for a hall, a square, a museum; those with a mark need «در» or «في» in front."""
BEFORE_TOWN = words("ها های ایران جهان کشور شهر تازه جدید المهرجان")

FA_PLACES = phrases(
    """
    ایران|عراق|سوریه|لبنان|ترکیه|افغانستان|پاکستان|هند|چین|ژاپن|روسیه|آلمان|فرانسه|ایتالیا|اسپانیا|انگلیس
    بریتانیا|انگلستان|آمریکا|امریکا|کانادا
    مصر|تونس|الجزایر|مراکش|فلسطین|اردن|کویت|قطر|امارات|عربستان|عمان|بحرین|یمن|سودان|لیبی|ارمنستان|آذربایجان
    گرجستان|تاجیکستان|ازبکستان
    ترکمنستان|قزاقستان|کره جنوبی|لهستان|مجارستان|بلژیک|هلند|سوئیس|سوئد|نروژ|دانمارک|فنلاند|اتریش|یونان|برزیل
    آرژانتین|مکزیک|استرالیا|پرتغال
    بندر انزلی|طبس|کاشان|بندرلنگه|قشم|ماسوله|دزفول|نیشابور|سبزوار|بم|خرم‌آباد|ایلام|یاسوج|شهرکرد|سمنان|بجنورد
    بیرجند|قزوین|زنجان|کرج|اردبیل
    تهران|اصفهان|شیراز|مشهد|تبریز|اهواز|قم|کرمان|یزد|رشت|همدان|کرمانشاه|ارومیه|اراک|ساری|گرگان|بندرعباس|بوشهر
    سنندج|کیش|آبادان|خرمشهر|زاهدان
    کابل|هرات|مزارشریف|بغداد|نجف|کربلا|بصره|موصل|دمشق|حلب|بیروت|پاریس|لندن|برلین|ونیز|مسکو|نیویورک|استانبول
    آنکارا|دهلی|بمبئی|رم|مادرید
    تورنتو|لس‌آنجلس|لوکارنو|روتردام|بوسان|توکیو|پکن|سئول|قاهره|غزه|قدس|خاورمیانه|اروپا|آسیا|آفریقا|هالیوود
    خوزستان|فارس|گیلان|مازندران|خراسان
    """
)
AR_PLACES = phrases(
    """
    إیران|العراق|سوریا|لبنان|ترکیا|أفغانستان|باکستان|الهند|الصین|الیابان|روسیا|ألمانیا|فرنسا|إیطالیا|إسبانیا
    بریطانیا|إنکلترا|إنجلترا|أمریکا|أمیرکا
    الولایات المتحدة|کندا|مصر|تونس|الجزائر|المغرب|فلسطین|الأردن|الکویت|قطر|الإمارات|السعودیة|عمان|البحرین|الیمن
    السودان|لیبیا|أرمینیا|أذربیجان
    موریتانیا|الصومال|کوریا الجنوبیة|بولندا|المجر|بلجیکا|هولندا|سویسرا|السوید|النرویج|الدنمارک|النمسا|الیونان
    البرازیل|الأرجنتین|المکسیک|أسترالیا
    طهران|القاهرة|الإسکندریة|الأقصر|أسوان|الجونة|دمشق|حلب|حمص|بیروت|عمّان|الریاض|جدة|أبوظبی|أبو ظبی|دبی|الشارقة
    الدوحة|المنامة|مسقط|صنعاء|عدن
    البصرة|بغداد|النجف|کربلاء|أربیل|الموصل|القدس|رام الله|غزة|الخرطوم|طرابلس|قرطاج|وهران|الرباط|مراکش
    الدار البیضاء|فاس|تطوان|نواکشوط|باریس|لندن
    برلین|البندقیة|فینیسیا|موسکو|نیویورک|إسطنبول|اسطنبول|أنقرة|روما|مدرید|تورونتو|لوس أنجلوس|لوکارنو|طوکیو|بکین
    الشرق الأوسط|أوروبا|آسیا|أفریقیا
    هولیوود|شفشاون|الصویرة|صیدا|صور|بنغازی|سوسة|صفاقس|الحمامات
    """
)

_MORE_ROLES = """
المغنی||singer
المغنیه||singer
المطرب||singer
المطربه||singer
المصور|cinematographer|cinematographer
المونتیر|film_editor|editor
السیناریست|writer|screenwriter
الإعلامی||presenter
الإعلامیه||presenter
الشاعر||poet
الشاعره||poet
الروائی||novelist
الروائیه||novelist
المؤرخ||historian
النجم|cast_member|actor
النجمه|cast_member|actor
الباحث||researcher
الباحثه||researcher
السینمائیه|filmmaker|filmmaker
وزیره|minister|minister
رئیس|head|head
مؤسس|founder|founder
بطولته|cast_member|actor
تصویر|cinematographer|cinematographer
بازیگران|cast_member|actor
خواننده||singer
شاعر||poet
عکاس||photographer
مجری||presenter
پژوهشگر||researcher
مترجم||translator
گوینده||narrator
انیماتور|animator|animator
صدابردار|sound_recordist|sound recordist
معاون|deputy_head|deputy head
مدیرعامل|managing_director|managing director
وانتاج|producer|producer
انتاج|producer|producer
نقیب|head|head
المدیره|head|director
"""
for _line in _MORE_ROLES.strip().splitlines():
    _said, _code, _shown = _line.split("|")
    ROLES.setdefault(_said, (_code, _shown))
for _said, _role in list(ROLES.items()):
    if _said.startswith("ال"):
        for _front in ("و", "ب", "ف"):
            ROLES.setdefault(_front + _said, _role)
        ROLES.setdefault("لل" + _said[2:], _role)
        ROLES.setdefault("ولل" + _said[2:], _role)
POST_OF = words(
    """
    الفنی الفنیه العام العامه الممثلین الفنانین السینمائیین
    المهرجان الثقافه الدوره المهرجانات الجمعیه السینما الملتقی
    """
)
"""Between a post and a name: «رئيسة المهرجان سوسن الطراونة»."""
CAST_BEFORE = words("بطوله بطولته بطولتها وبطوله ببطوله بازی بازیگران هنرمندی")
KNOWN_BODIES = phrases(
    """
    حوزه هنری|هنر و تجربه|فیلمیران|نماوا|فیلیمو|فیلم‌نت|هدایت فیلم|سوره سینما|نتفلیکس|خانه هنرمندان ایران
    نتفلیکس|روتانا|إم بی سی|إم بی سی ستودیوز|منصة شاهد|الجزیرة الوثائقیة|الجزیرة|سینرجی|فیلم کلینک|ماد سولیوشنز
    """
)
"""Bodies that no word for one introduces."""
POSTS = {
    "الفنی": ("artistic_director", "artistic director"),
    "الفنیه": ("artistic_director", "artistic director"),
    "هنری": ("artistic_director", "artistic director"),
    "التنفیذی": ("executive_director", "executive director"),
    "التنفیذیه": ("executive_director", "executive director"),
    "اجرایی": ("executive_director", "executive director"),
    "عامل": ("managing_director", "managing director"),
    "فیلمبرداری": ("cinematographer", "cinematographer"),
    "تصویربرداری": ("cinematographer", "cinematographer"),
}
"""Behind «مدير» they say which."""
CHARGES = {
    "فیلمبرداری": ("cinematographer", "cinematographer"),
    "تصویربرداری": ("cinematographer", "cinematographer"),
    "تدوین": ("film_editor", "editor"),
    "موسیقی": ("composer", "composer"),
    "آهنگسازی": ("composer", "composer"),
    "کارگردانی": ("director", "director"),
    "نویسندگی": ("writer", "screenwriter"),
    "فیلمنامه": ("writer", "screenwriter"),
    "صداگذاری": ("sound_designer", "sound designer"),
    "المونتاج": ("film_editor", "editor"),
    "مونتاج": ("film_editor", "editor"),
    "التصویر": ("cinematographer", "cinematographer"),
    "تصویر": ("cinematographer", "cinematographer"),
    "الإخراج": ("director", "director"),
    "السیناریو": ("writer", "screenwriter"),
    "سیناریو": ("writer", "screenwriter"),
    "الموسیقی": ("composer", "composer"),
}
"""What somebody is in charge of, to role and the words in lists."""
MAKING_VERBS = {
    "أنتج": ("producer", "producer"),
    "أنتجت": ("producer", "producer"),
    "أنتجه": ("producer", "producer"),
    "أخرج": ("director", "director"),
    "أخرجت": ("director", "director"),
    "أخرجه": ("director", "director"),
    "أخرجته": ("director", "director"),
    "وضع": ("", ""),
    "وضعت": ("", ""),
    "تولی": ("", ""),
    "تولت": ("", ""),
    "کتب": ("", ""),
    "کتبت": ("", ""),
}
"""Arabic verbs in front of a name; those without a role need what it is in charge of."""

METALS = words(
    "الذهبی الذهبیه الفضی الفضیه البرونزی البرونزیه البلوری البلوریه الکریستالی طلایی طلا نقره زرین سیمین بلورین برنزی"
)
"""Behind a noun they make the name of a prize."""
NO_METALS = words("العصر الفتره الیوبیل الفرصه السنوات الحقبه الرقم القاعده الشاشه المرحله النسخه")
METAL_HEADS = words(
    "نخل خرس شیر پلنگ لاله غزال پروانه صدف گوی یوز ببر هرم فانوس ماهی خوشه سرو قلم نی ستاره اسب گرگ مروارید"
)
"""Nouns of prizes in Persian, which has no article to tell them."""

FORMS = {same_length_fold(word): form for word, form in FORMS.items()}
FESTIVAL_HEADS = {same_length_fold(word): language for word, language in FESTIVAL_HEADS.items()}
CATEGORIES = {same_length_fold(word): code for word, code in CATEGORIES.items()}
ROLES = {same_length_fold(word): role for word, role in ROLES.items()}
CHARGES = {same_length_fold(word): role for word, role in CHARGES.items()}
MAKING_VERBS = {same_length_fold(word): role for word, role in MAKING_VERBS.items()}
VERBS = words("یافت یافته یابد شد شده شود می است بود کرد کند کنند خواهد گردید نشد نشده نیست کردن کنید دهد داده داد")
"""Light verbs: the word before them is no name."""
