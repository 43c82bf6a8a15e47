<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Arabic. Not yet checked by a native speaker. Made by packaging/translations.py from the
     code: translate what is unfinished, then run it again. Named placeholders stay as they are. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>(no catalogue is open)</source>
        <translation>(لا فهرس مفتوح)</translation>
    </message>
    <message>
        <source>About Nadim</source>
        <translation>عن نديم</translation>
    </message>
    <message>
        <source>Nadim</source>
        <translation>نديم</translation>
    </message>
    <message>
        <source>The archivist’s desk for the press on films and festivals. All stays on this computer.</source>
        <translation>مكتب المؤرشِف لصحافة الأفلام والمهرجانات. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;فتح فهرس…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>New &amp;catalogue…</source>
        <translation>فهرس &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;ترحيب</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>فتح فهرس</translation>
    </message>
    <message>
        <source>Where the new catalogue is to be</source>
        <translation>مكان الفهرس الجديد</translation>
    </message>
    <message>
        <source>Making the sample catalogue</source>
        <translation>إنشاء الفهرس النموذجي</translation>
    </message>
    <message>
        <source>Nadim was ended by an error the last time. All that was saved is there.</source>
        <translation>توقف «نديم» في المرة السابقة بسبب خطأ. كل ما حُفظ ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Opening {path} …</source>
        <translation>جارٍ فتح {path} …</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Read the &amp;text of all scans</source>
        <translation>&amp;قراءة نص كل المسوحات</translation>
    </message>
    <message>
        <source>&amp;Larger article text</source>
        <translation>تكبير &amp;نص المقال</translation>
    </message>
    <message>
        <source>&amp;Smaller article text</source>
        <translation>ت&amp;صغير نص المقال</translation>
    </message>
    <message>
        <source>&amp;Usual article text</source>
        <translation>الحجم ال&amp;معتاد لنص المقال</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>This line is no stated fact.</source>
        <translation>هذا السطر ليس معلومة مسجلة.</translation>
    </message>
    <message>
        <source>A name stands on its words. Only a fact can stand on the whole article.</source>
        <translation>الاسم يستند إلى كلماته. لا يستند إلى المقال كله إلا معلومة مسجلة.</translation>
    </message>
    <message>
        <source>This article has no picture of its page</source>
        <translation>ليس لهذا المقال صورة لصفحته</translation>
    </message>
    <message>
        <source>The page cannot be shown: there is nothing to draw a rectangle on</source>
        <translation>تعذر عرض الصفحة: لا شيء يُرسم عليه مستطيل</translation>
    </message>
    <message>
        <source>No rectangle was drawn: the page is out of sight</source>
        <translation>لم يُرسم مستطيل: الصفحة لم تعد ظاهرة</translation>
    </message>
    <message>
        <source>The source: {modality}</source>
        <translation>المصدر: {modality}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Select words first: G and two letters, Q for a name, Shift with the arrows</source>
        <translation>حدد الكلمات أولًا: G وحرفان، أو Q لاسم، أو Shift مع الأسهم</translation>
    </message>
    <message>
        <source>Draw a rectangle first: R and the arrows, or the mouse</source>
        <translation>ارسم مستطيلًا أولًا: R والأسهم، أو الفأرة</translation>
    </message>
    <message>
        <source>Words are selected in the text: I shows it</source>
        <translation>تُحدَّد الكلمات في النص: I يعرضه</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Straighten to the left</source>
        <translation>التعديل إلى اليسار</translation>
    </message>
    <message>
        <source>Straighten to the right</source>
        <translation>التعديل إلى اليمين</translation>
    </message>
    <message>
        <source>Crop to the rectangle</source>
        <translation>الاقتطاع إلى المستطيل</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Draw a rectangle first: R and the arrows, or the mouse with Shift</source>
        <translation>ارسم مستطيلًا أولًا: R والأسهم، أو الفأرة مع Shift</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. A copy lies at {path}.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتح {name}. توجد نسخة منه في {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are not in this copy.</source>
        <comment>{count} picture is not in this copy.</comment>
        <translation>
            <numerusform>لا صور ناقصة في هذه النسخة.</numerusform>
            <numerusform>صورة واحدة ليست في هذه النسخة.</numerusform>
            <numerusform>صورتان ليستا في هذه النسخة.</numerusform>
            <numerusform>{count} صور ليست في هذه النسخة.</numerusform>
            <numerusform>{count} صورة ليست في هذه النسخة.</numerusform>
            <numerusform>{count} صورة ليست في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is longer than is shown here; open the original in another program.</source>
        <translation>الصفحة أطول مما يُعرض هنا؛ افتح الأصل في برنامج آخر.</translation>
    </message>
    <message>
        <source>It stands in the article now, as page data. Undo takes it back.</source>
        <translation>هو الآن في المقالة، بوصفه من بيانات الصفحة. التراجع يزيله.</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>ب&amp;حث في النص…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>The &amp;page it came as</source>
        <translation>الصف&amp;حة كما وردت</translation>
    </message>
    <message>
        <source>Open the original outsi&amp;de Nadim</source>
        <translation>فتح الأصل خ&amp;ارج نديم</translation>
    </message>
    <message>
        <source>&amp;Turn or crop the page</source>
        <translation>تدوير الصفحة أو ا&amp;قتطاعها</translation>
    </message>
    <message>
        <source>S&amp;hade sentences without a statement</source>
        <translation>ت&amp;ظليل الجمل بلا معلومة</translation>
    </message>
    <message>
        <source>&amp;Kind of this part…</source>
        <translation>ن&amp;وع هذا الجزء…</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>ت&amp;صحيح النص…</translation>
    </message>
    <message>
        <source>&amp;Read the text of this scan</source>
        <translation>قراءة نص ه&amp;ذا المسح</translation>
    </message>
    <message>
        <source>&amp;Take the recognised text away</source>
        <translation>إ&amp;زالة النص المتعرَّف عليه</translation>
    </message>
    <message>
        <source>&amp;Versions of the text…</source>
        <translation>ن&amp;سخ النص…</translation>
    </message>
    <message>
        <source>No article is here yet. They come in through the Inbox.</source>
        <translation>لا مقال هنا بعد. تأتي المقالات من صندوق الوارد.</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>No article has “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا مقال فيه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message>
        <source>{count} of {total} articles</source>
        <translation>{count} من {total} من المقالات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>Festival edition</source>
        <translation>دورة المهرجان</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالًا</numerusform>
            <numerusform>{count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>The page that the article came as</source>
        <translation>الصفحة التي ورد بها المقال</translation>
    </message>
    <message>
        <source>Why is the source wrong?</source>
        <translation>لماذا أخطأ المصدر؟</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>إضافة &amp;مقالات…</translation>
    </message>
    <message>
        <source>Add a &amp;folder of articles…</source>
        <translation>إضافة مجل&amp;د مقالات…</translation>
    </message>
    <message>
        <source>&amp;Paste as an article</source>
        <translation>ل&amp;صق كمقال</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>إضافة مجلد مقالات</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be an article.</source>
        <translation>لا شيء في الحافظة يصلح مقالًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles added</source>
        <comment>{count} article added</comment>
        <translation>
            <numerusform>لم يُضف أي مقال</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت {count} مقالات</numerusform>
            <numerusform>أُضيف {count} مقالًا</numerusform>
            <numerusform>أُضيف {count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} updated</source>
        <comment>{count} updated</comment>
        <translation>
            <numerusform>لم يُحدَّث أي مقال</numerusform>
            <numerusform>حُدِّث مقال واحد</numerusform>
            <numerusform>حُدِّث مقالان</numerusform>
            <numerusform>حُدِّثت {count} مقالات</numerusform>
            <numerusform>حُدِّث {count} مقالًا</numerusform>
            <numerusform>حُدِّث {count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} already here</source>
        <comment>{count} already here</comment>
        <translation>
            <numerusform>لا مقال موجود من قبل</numerusform>
            <numerusform>مقال واحد موجود من قبل</numerusform>
            <numerusform>مقالان موجودان من قبل</numerusform>
            <numerusform>{count} مقالات موجودة من قبل</numerusform>
            <numerusform>{count} مقالًا موجودًا من قبل</numerusform>
            <numerusform>{count} مقال موجود من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end; undo takes back what came in</source>
        <translation>توقف قبل النهاية؛ التراجع يزيل ما أُدخل</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files and folders</source>
        <comment>Adding {count} file or folder</comment>
        <translation>
            <numerusform>لا ملفات لإضافتها</numerusform>
            <numerusform>إضافة ملف أو مجلد واحد</numerusform>
            <numerusform>إضافة ملفين أو مجلدين</numerusform>
            <numerusform>إضافة {count} ملفات ومجلدات</numerusform>
            <numerusform>إضافة {count} ملفًا ومجلدًا</numerusform>
            <numerusform>إضافة {count} ملف ومجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be added.</source>
        <comment>{count} file could not be added.</comment>
        <translation>
            <numerusform>أُضيفت كل الملفات.</numerusform>
            <numerusform>تعذّرت إضافة ملف واحد.</numerusform>
            <numerusform>تعذّرت إضافة ملفين.</numerusform>
            <numerusform>تعذّرت إضافة {count} ملفات.</numerusform>
            <numerusform>تعذّرت إضافة {count} ملفًا.</numerusform>
            <numerusform>تعذّرت إضافة {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>التوصيف</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>النسخة</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} records</source>
        <comment>Changing {count} record</comment>
        <translation>
            <numerusform>يجري تغيير 0 سجل</numerusform>
            <numerusform>يجري تغيير سجل</numerusform>
            <numerusform>يجري تغيير سجلين</numerusform>
            <numerusform>يجري تغيير {count} سجلات</numerusform>
            <numerusform>يجري تغيير {count} سجلًا</numerusform>
            <numerusform>يجري تغيير {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين القيمة</translation>
    </message>
    <message>
        <source>Put behind</source>
        <translation>إضافة في النهاية</translation>
    </message>
    <message>
        <source>Put before</source>
        <translation>إضافة في البداية</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Move into another field</source>
        <translation>نقل إلى حقل آخر</translation>
    </message>
    <message numerus="yes">
        <source>Change fields of {count} records</source>
        <comment>Change fields of {count} record</comment>
        <translation>
            <numerusform>تغيير حقول 0 سجل</numerusform>
            <numerusform>تغيير حقول سجل</numerusform>
            <numerusform>تغيير حقول سجلين</numerusform>
            <numerusform>تغيير حقول {count} سجلات</numerusform>
            <numerusform>تغيير حقول {count} سجلًا</numerusform>
            <numerusform>تغيير حقول {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What becomes of the records</source>
        <translation>ما تصير إليه السجلات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>{field} ({kind})</source>
        <translation>{field} ({kind})</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add as the first</source>
        <translation>إضافة في أول القائمة</translation>
    </message>
    <message>
        <source>Looking at all records: {done} of {count}…</source>
        <translation>فحص كل السجلات: {done} من {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} records</source>
        <comment>Change {count} record</comment>
        <translation>
            <numerusform>تغيير 0 سجل</numerusform>
            <numerusform>تغيير سجل</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير {count} سجلات</numerusform>
            <numerusform>تغيير {count} سجلًا</numerusform>
            <numerusform>تغيير {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Looking at all records…</source>
        <translation>فحص كل السجلات…</translation>
    </message>
    <message>
        <source>Change man&amp;y…</source>
        <translation>تغيير سجلات &amp;كثيرة…</translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation>السجل {id}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (جديد)</translation>
    </message>
    <message numerus="yes">
        <source>{count} records changed</source>
        <comment>{count} record changed</comment>
        <translation>
            <numerusform>لم يتغير أي سجل</numerusform>
            <numerusform>تغير سجل واحد</numerusform>
            <numerusform>تغير سجلان</numerusform>
            <numerusform>تغيرت {count} سجلات</numerusform>
            <numerusform>تغير {count} سجلًا</numerusform>
            <numerusform>تغير {count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were so already</source>
        <comment>{count} was so already</comment>
        <translation>
            <numerusform>لا سجل كان كذلك</numerusform>
            <numerusform>سجل واحد كان كذلك</numerusform>
            <numerusform>سجلان كانا كذلك</numerusform>
            <numerusform>{count} سجلات كانت كذلك</numerusform>
            <numerusform>{count} سجلًا كان كذلك</numerusform>
            <numerusform>{count} سجل كان كذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are</source>
        <comment>{count} was left as it is</comment>
        <translation>
            <numerusform>لم يُترك سجل</numerusform>
            <numerusform>تُرك سجل واحد كما هو</numerusform>
            <numerusform>تُرك سجلان كما هما</numerusform>
            <numerusform>تُركت {count} سجلات كما هي</numerusform>
            <numerusform>تُرك {count} سجلًا كما هو</numerusform>
            <numerusform>تُرك {count} سجل كما هو</numerusform>
        </translation>
    </message>
    <message>
        <source>“{record}” – {why}</source>
        <translation>«{record}» – {why}</translation>
    </message>
    <message>
        <source>{done}. {why}</source>
        <translation>{done}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} records change</source>
        <comment>{count} record changes</comment>
        <translation>
            <numerusform>لا يتغير أي سجل</numerusform>
            <numerusform>يتغير سجل واحد</numerusform>
            <numerusform>يتغير سجلان</numerusform>
            <numerusform>تتغير {count} سجلات</numerusform>
            <numerusform>يتغير {count} سجلًا</numerusform>
            <numerusform>يتغير {count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <comment>{count} stays as it is</comment>
        <translation>
            <numerusform>لا يبقى سجل كما هو</numerusform>
            <numerusform>يبقى سجل واحد كما هو</numerusform>
            <numerusform>يبقى سجلان كما هما</numerusform>
            <numerusform>تبقى {count} سجلات كما هي</numerusform>
            <numerusform>يبقى {count} سجلًا كما هو</numerusform>
            <numerusform>يبقى {count} سجل كما هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be changed so and are left</source>
        <comment>{count} cannot and is left</comment>
        <translation>
            <numerusform>لا سجل يتعذر تغييره</numerusform>
            <numerusform>سجل واحد لا يمكن تغييره هكذا ويُترك</numerusform>
            <numerusform>سجلان لا يمكن تغييرهما هكذا ويُتركان</numerusform>
            <numerusform>{count} سجلات لا يمكن تغييرها هكذا وتُترك</numerusform>
            <numerusform>{count} سجلًا لا يمكن تغييره هكذا ويُترك</numerusform>
            <numerusform>{count} سجل لا يمكن تغييره هكذا ويُترك</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Type the new value. To empty the field, choose “Clear”.</source>
        <translation>اكتب القيمة الجديدة. لإفراغ الحقل اختر «إفراغ».</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>يُستبدل بـ</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>Groups in brackets are \1, \2 … in the replacement</source>
        <translation>المجموعات بين الأقواس هي \1 و\2 … في البديل</translation>
    </message>
    <message>
        <source>Capital letters &amp;count</source>
        <translation>تمييز ال&amp;أحرف الكبيرة</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>الكلمات ال&amp;كاملة فقط</translation>
    </message>
    <message>
        <source>&amp;Any spelling</source>
        <translation>أي &amp;رسم</translation>
    </message>
    <message>
        <source>As in the search: marks, forms of letters and digits are alike</source>
        <translation>كما في البحث: العلامات وأشكال الحروف والأرقام سواء</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where something is there</source>
        <translation>حيث يوجد شيء</translation>
    </message>
    <message>
        <source>leave the record as it is</source>
        <translation>يُترك السجل كما هو</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>يُستبدل</translation>
    </message>
    <message>
        <source>put it behind</source>
        <translation>يُضاف في نهايته</translation>
    </message>
    <message>
        <source>No other field can hold this.</source>
        <translation>لا حقل آخر يسع هذا.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>{count} more fit</source>
        <comment>{count} more fits</comment>
        <translation>
            <numerusform>لا شيء آخر متوافق</numerusform>
            <numerusform>واحد آخر متوافق</numerusform>
            <numerusform>اثنان آخران متوافقان</numerusform>
            <numerusform>{count} أخرى متوافقة</numerusform>
            <numerusform>{count} آخر متوافقًا</numerusform>
            <numerusform>{count} آخر متوافق</numerusform>
        </translation>
    </message>
    <message>
        <source>{award}: {listed}</source>
        <translation>{award}: {listed}</translation>
    </message>
    <message>
        <source>the sources differ</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>the archive’s reading</source>
        <translation>قراءة الأرشيف</translation>
    </message>
    <message>
        <source>[i.e. {value}]</source>
        <translation>[أي {value}]</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالًا</numerusform>
            <numerusform>{count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <source>There are more; the rooms list them all.</source>
        <translation>هناك المزيد؛ تعرضها القوائم كلها.</translation>
    </message>
    <message>
        <source>{press} · {count}</source>
        <translation>{press} · {count}</translation>
    </message>
    <message>
        <source>{press} · indexed {count}</source>
        <translation>{press} · مفهرس {count}</translation>
    </message>
    <message>
        <source>Its press stands with its editions.</source>
        <translation>صحافته عند دوراته.</translation>
    </message>
    <message>
        <source>No article names it yet.</source>
        <translation>لم يذكره أي مقال بعد.</translation>
    </message>
    <message>
        <source>No article of it is here yet.</source>
        <translation>لا مقال منها هنا بعد.</translation>
    </message>
    <message>
        <source>No article is indexed with it yet.</source>
        <translation>لم يُفهرَس به أي مقال بعد.</translation>
    </message>
    <message>
        <source>Named in the text, unchecked · {count}</source>
        <translation>مذكور في النص، غير متحقق منه · {count}</translation>
    </message>
    <message>
        <source>The newest stand here; the room of the articles finds them all.</source>
        <translation>هنا أحدثها؛ وقائمة المقالات تجدها كلها.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>sorts as “{form}”</source>
        <translation>يُرتَّب على «{form}»</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>لم يُسمَّ أي منها</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <comment>{count} listed</comment>
        <translation>
            <numerusform>لم يُسمَّ أي منها</numerusform>
            <numerusform>سُمّي واحد منها</numerusform>
            <numerusform>سُمّي اثنان منها</numerusform>
            <numerusform>سُمّيت {count} منها</numerusform>
            <numerusform>سُمّي {count} منها</numerusform>
            <numerusform>سُمّي {count} منها</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>denied by another source</source>
        <translation>ينفيه مصدر آخر</translation>
    </message>
    <message>
        <source>never confirmed since {date}</source>
        <translation>لم يؤكَّد منذ {date}</translation>
    </message>
    <message>
        <source>No festival or award is stated in any source.</source>
        <translation>لا يذكر أي مصدر مهرجانًا أو جائزة.</translation>
    </message>
    <message>
        <source>No credit is stated in any source.</source>
        <translation>لا يذكر أي مصدر أسماء العاملين.</translation>
    </message>
    <message>
        <source>What it is about is not stated in any source.</source>
        <translation>لا يذكر أي مصدر موضوعه.</translation>
    </message>
    <message>
        <source>No film or award is stated in any source.</source>
        <translation>لا يذكر أي مصدر فيلمًا أو جائزة.</translation>
    </message>
    <message>
        <source>No film is stated in any source.</source>
        <translation>لا يذكر أي مصدر فيلمًا.</translation>
    </message>
    <message>
        <source>No result is stated in any source.</source>
        <translation>لا يذكر أي مصدر نتيجة.</translation>
    </message>
    <message>
        <source>Nobody who took part is stated in any source.</source>
        <translation>لا يذكر أي مصدر مشاركًا.</translation>
    </message>
    <message>
        <source>No work about it is stated in any source.</source>
        <translation>لا يذكر أي مصدر عملًا عنه.</translation>
    </message>
    <message>
        <source>No post or organisation is stated in any source.</source>
        <translation>لا يذكر أي مصدر منصبًا أو هيئة.</translation>
    </message>
    <message>
        <source>No figure is stated in any source.</source>
        <translation>لا يذكر أي مصدر رقمًا.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Awards given</source>
        <translation>الجوائز الممنوحة</translation>
    </message>
    <message>
        <source>Awards named after it</source>
        <translation>جوائز تحمل اسمه</translation>
    </message>
    <message>
        <source>Festivals at home here</source>
        <translation>مهرجانات مقرها هنا</translation>
    </message>
    <message>
        <source>Editions held here</source>
        <translation>دورات أقيمت هنا</translation>
    </message>
    <message>
        <source>Events here</source>
        <translation>أحداث جرت هنا</translation>
    </message>
    <message>
        <source>Born here</source>
        <translation>وُلد هنا</translation>
    </message>
    <message>
        <source>Died here</source>
        <translation>توفي هنا</translation>
    </message>
    <message>
        <source>Bodies from here</source>
        <translation>هيئات من هنا</translation>
    </message>
    <message>
        <source>Bodies last here</source>
        <translation>هيئات كانت هنا أخيرًا</translation>
    </message>
    <message>
        <source>Publications here</source>
        <translation>مطبوعات تصدر هنا</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>In this collection</source>
        <translation>في هذه المجموعة</translation>
    </message>
    <message>
        <source>Festivals and awards</source>
        <translation>المهرجانات والجوائز</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>Posts and organisations</source>
        <translation>المناصب والمنظمات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>أقوال أخرى</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>المعلن</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>التواريخ والأعداد</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>الأسماء والعناوين</translation>
    </message>
    <message>
        <source>Films and results</source>
        <translation>الأفلام والنتائج</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Who took part, and what came of it</source>
        <translation>المشاركون والنتائج</translation>
    </message>
    <message>
        <source>Works about it</source>
        <translation>أعمال عنه</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Where it lies, and works about it</source>
        <translation>موقعه وأعمال عنه</translation>
    </message>
    <message>
        <source>No words are given for this line.</source>
        <translation>لا كلمات لهذا السطر.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Add to “{section}”</source>
        <translation>إضافة إلى «{section}»</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>{line}, marked</source>
        <translation>{line}، معلَّم</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>In the lists of what the sources say</source>
        <translation>في قوائم ما تقوله المصادر</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>تنحية…</translation>
    </message>
    <message>
        <source>Put bac&amp;k on the list</source>
        <translation>إعادة إلى القا&amp;ئمة</translation>
    </message>
    <message>
        <source>Loo&amp;ked at and set aside</source>
        <translation>إظ&amp;هار ما نُحّي</translation>
    </message>
    <message>
        <source>Dates and numbers that &amp;fit</source>
        <translation>التواريخ &amp;والأعداد المتوافقة</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <comment>{count} row</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>نُظر فيه</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>المتوافق</translation>
    </message>
    <message>
        <source>Nothing in this list stands at a record with “{words}”.</source>
        <translation>لا شيء في هذه القائمة عند سجل فيه «{words}».</translation>
    </message>
    <message>
        <source>Nothing in this list was set aside.</source>
        <translation>لم يُنحَّ شيء من هذه القائمة.</translation>
    </message>
    <message>
        <source>No dates and numbers here can be reckoned yet.</source>
        <translation>لا تواريخ ولا أعداد هنا يمكن حسابها بعد.</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <translation>إظهار المتوافق</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Nowhere do two sources say different things of one field.</source>
        <translation>لا يوجد مصدران يقولان شيئين مختلفين عن حقل واحد.</translation>
    </message>
    <message>
        <source>Announced, not confirmed</source>
        <translation>معلن غير مؤكَّد</translation>
    </message>
    <message>
        <source>Whatever was announced is confirmed, or its day has not come yet.</source>
        <translation>كل ما أُعلن تأكّد أو لم يحن يومه بعد.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا شاهد</translation>
    </message>
    <message>
        <source>Words or another source stand behind every fact.</source>
        <translation>وراء كل حقيقة كلمات أو مصدر آخر.</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>التواريخ والأعداد</translation>
    </message>
    <message>
        <source>All dates and numbers that can be reckoned fit each other.</source>
        <translation>كل التواريخ والأعداد التي يمكن حسابها متوافقة.</translation>
    </message>
    <message>
        <source>the first {count} that fit</source>
        <translation>أول {count} من المتوافق</translation>
    </message>
    <message numerus="yes">
        <source>{count} fit</source>
        <comment>{count} fits</comment>
        <translation>
            <numerusform>لا شيء متوافق</numerusform>
            <numerusform>واحد متوافق</numerusform>
            <numerusform>اثنان متوافقان</numerusform>
            <numerusform>{count} متوافقة</numerusform>
            <numerusform>{count} متوافقًا</numerusform>
            <numerusform>{count} متوافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to look at</source>
        <comment>{count} to look at</comment>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>{count} للنظر فيها</numerusform>
            <numerusform>{count} للنظر فيها</numerusform>
            <numerusform>{count} للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} to look at</source>
        <translation>{count} من {total} للنظر فيها</translation>
    </message>
    <message numerus="yes">
        <source>{count} set aside</source>
        <comment>{count} set aside</comment>
        <translation>
            <numerusform>لم يُنحَّ شيء</numerusform>
            <numerusform>نُحّي واحد</numerusform>
            <numerusform>نُحّي اثنان</numerusform>
            <numerusform>نُحّيت {count}</numerusform>
            <numerusform>نُحّي {count}</numerusform>
            <numerusform>نُحّي {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>It leaves the list and comes back when what the sources say changes.</source>
        <translation>يخرج من القائمة ويعود إذا تغيّر ما تقوله المصادر.</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>ت&amp;نحية</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>ما تقوله المصادر</translation>
    </message>
    <message>
        <source>Not confirmed since</source>
        <translation>غير مؤكَّد منذ</translation>
    </message>
    <message>
        <source>fits: {rhythm}</source>
        <translation>متوافق: {rhythm}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>لا يحسم ذلك إلا إنسان</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <source>set aside: {reason} ({who}, {when})</source>
        <translation>نُحّي: {reason} ({who}، {when})</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>ليس {value}</translation>
    </message>
    <message>
        <source>{value} ({sources})</source>
        <translation>{value} ({sources})</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>dated by its press</source>
        <translation>مؤرَّخ بصحافته</translation>
    </message>
    <message>
        <source>number {first}: {before}; number {second}: {after}</source>
        <translation>الرقم {first}: {before}؛ الرقم {second}: {after}</translation>
    </message>
    <message>
        <source>stated: {rhythm}; number {first}: {before}; number {second}: {after}</source>
        <translation>المذكور: {rhythm}؛ الرقم {first}: {before}؛ الرقم {second}: {after}</translation>
    </message>
    <message>
        <source>stated: {duration}; from {start} to {end}: {days} days</source>
        <translation>المذكور: {duration}؛ من {start} إلى {end}: {days} يومًا</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} إلى {most}</translation>
    </message>
    <message>
        <source>printed “{words}”; read as {date}: {weekday}</source>
        <translation>المطبوع «{words}»؛ قُرئ {date}: {weekday}</translation>
    </message>
    <message>
        <source>counted: {counted}; listed: {rows}</source>
        <translation>المعدود: {counted}؛ المذكور: {rows}</translation>
    </message>
    <message>
        <source>day: {day}; the edition: {held}</source>
        <translation>اليوم: {day}؛ الدورة: {held}</translation>
    </message>
    <message>
        <source>died: {death}; said to have acted: {act}</source>
        <translation>الوفاة: {death}؛ الفعل المذكور: {act}</translation>
    </message>
    <message>
        <source>{week} if weeks begin on {weekday}</source>
        <translation>{week} إذا بدأ الأسبوع يوم {weekday}</translation>
    </message>
    <message>
        <source>Number, year and rhythm</source>
        <translation>الرقم والسنة والدورية</translation>
    </message>
    <message>
        <source>Duration and dates</source>
        <translation>المدة والتواريخ</translation>
    </message>
    <message>
        <source>Weekday and date</source>
        <translation>يوم الأسبوع والتاريخ</translation>
    </message>
    <message>
        <source>Count and list</source>
        <translation>العدد والقائمة</translation>
    </message>
    <message>
        <source>Day and edition</source>
        <translation>اليوم والدورة</translation>
    </message>
    <message>
        <source>Death and later acts</source>
        <translation>الوفاة وأفعال لاحقة</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>أي أسبوع؟</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>ا&amp;لوسوم…</translation>
    </message>
    <message>
        <source>Co&amp;llections…</source>
        <translation>الم&amp;جموعات…</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>جعل&amp;ه واحدا مع آخر…</translation>
    </message>
    <message>
        <source>Move to the t&amp;rash</source>
        <translation>نقل إلى ال&amp;مهملات</translation>
    </message>
    <message>
        <source>Restore fro&amp;m the trash</source>
        <translation>اس&amp;تعادة من المهملات</translation>
    </message>
    <message>
        <source>Copy &amp;with column titles</source>
        <translation>نسخ مع عناوين الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>أسطر م&amp;تراصة</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>Usual c&amp;olumns</source>
        <translation>ا&amp;لأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Order by rele&amp;vance</source>
        <translation>الترت&amp;يب بحسب الصلة</translation>
    </message>
    <message>
        <source>Only what is in a coll&amp;ection…</source>
        <translation>ما في مجموعة فق&amp;ط…</translation>
    </message>
    <message>
        <source>Show all a&amp;gain</source>
        <translation>عرض الكل &amp;ثانية</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <source>no. {issue}</source>
        <translation>العدد {issue}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop it and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>What is done so far is kept and can be undone.</source>
        <translation>ما أُنجز حتى الآن يبقى ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Still running: {work}. The window closes by itself as soon as it is done.</source>
        <translation>ما زال جاريًا: {work}. تُغلق النافذة تلقائيًا عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Find or make a collection</source>
        <translation>إيجاد مجموعة أو إنشاؤها</translation>
    </message>
    <message>
        <source>Enter makes the collection “{name}”.</source>
        <translation>‏Enter ينشئ المجموعة «{name}».</translation>
    </message>
    <message>
        <source>There is no collection yet. Type the name of one.</source>
        <translation>لا مجموعة بعد. اكتب اسم مجموعة.</translation>
    </message>
    <message>
        <source>Only what is in a collection</source>
        <translation>ما في مجموعة فقط</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>إيجاد مجموعة</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>لا مجموعة بعد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Choose records in any room and put them into it.</source>
        <translation>لا شيء في هذه المجموعة بعد. اختر سجلات من أي قائمة وضعها فيها.</translation>
    </message>
    <message>
        <source>Nothing in this collection has “{words}”.</source>
        <translation>لا شيء في هذه المجموعة فيه «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} من {total} من السجلات</translation>
    </message>
    <message>
        <source>S&amp;how what is in it</source>
        <translation>عرض ما &amp;فيها</translation>
    </message>
    <message>
        <source>Take out of t&amp;he collection</source>
        <translation>إ&amp;خراج من المجموعة</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>No collection is here yet. Make one for a box, a folder or a series.</source>
        <translation>لا مجموعة هنا بعد. أنشئ واحدة لصندوق أو ملف أو سلسلة.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>No collection is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا مجموعة اسمها «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <comment>{count} collection</comment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{count} مجموعات</numerusform>
            <numerusform>{count} مجموعة</numerusform>
            <numerusform>{count} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} collections</source>
        <translation>{count} من {total} من المجموعات</translation>
    </message>
    <message>
        <source>Changing collections</source>
        <translation>تغيير المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are no longer in “{collection}”. Undo puts them back.</source>
        <comment>{count} record is no longer in “{collection}”. Undo puts it back.</comment>
        <translation>
            <numerusform>لم يخرج شيء من «{collection}».</numerusform>
            <numerusform>سجل واحد لم يعد في «{collection}». التراجع يعيده.</numerusform>
            <numerusform>سجلان لم يعودا في «{collection}». التراجع يعيدهما.</numerusform>
            <numerusform>{count} سجلات لم تعد في «{collection}». التراجع يعيدها.</numerusform>
            <numerusform>{count} سجلًا لم تعد في «{collection}». التراجع يعيدها.</numerusform>
            <numerusform>{count} سجل لم تعد في «{collection}». التراجع يعيدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>ا&amp;لأعمدة المعتادة</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;ترتيب الأعمدة…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+أسفل</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>U&amp;sual columns</source>
        <translation>الأعمدة المع&amp;تادة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Space shows a column or leaves it out.</source>
        <translation>مفتاح Space يعرض العمود أو يسقطه.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>As there is room</source>
        <translation>بحسب المتاح</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Announced: {fact}</source>
        <translation>معلن: {fact}</translation>
    </message>
    <message>
        <source>The first {count} of the chosen records are copied with their sources.</source>
        <translation>نُسخت أول {count} من السجلات المختارة مع مصادرها.</translation>
    </message>
    <message>
        <source>Copying facts with their sources</source>
        <translation>نسخ المعلومات مع مصادرها</translation>
    </message>
    <message numerus="yes">
        <source>{count} facts copied with their sources</source>
        <comment>{count} fact copied with its sources</comment>
        <translation>
            <numerusform>لم يُنسخ شيء</numerusform>
            <numerusform>نُسخت معلومة مع مصادرها</numerusform>
            <numerusform>نُسخت معلومتان مع مصادرهما</numerusform>
            <numerusform>نُسخت {count} معلومات مع مصادرها</numerusform>
            <numerusform>نُسخت {count} معلومة مع مصادرها</numerusform>
            <numerusform>نُسخت {count} معلومة مع مصادرها</numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <source>Name: {name} ({kind})</source>
        <translation>الاسم: {name} ({kind})</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{fact} ({detail})</source>
        <translation>{fact} ({detail})</translation>
    </message>
    <message>
        <source>Outside source: {source}</source>
        <translation>مصدر خارجي: {source}</translation>
    </message>
    <message>
        <source>{source}: {words}</source>
        <translation>{source}: {words}</translation>
    </message>
    <message>
        <source>Against it: {source}</source>
        <translation>بخلافه: {source}</translation>
    </message>
    <message numerus="yes">
        <source>These are {count} origins.</source>
        <comment>These are copies of one text.</comment>
        <translation>
            <numerusform>لا أصل لها.</numerusform>
            <numerusform>هذه نسخ من نص واحد.</numerusform>
            <numerusform>هذه من أصلين.</numerusform>
            <numerusform>هذه من {count} أصول.</numerusform>
            <numerusform>هذه من {count} أصلًا.</numerusform>
            <numerusform>هذه من {count} أصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>لم يُذكر مصدر.</translation>
    </message>
    <message>
        <source>page {number} of the copy</source>
        <translation>الصفحة {number} من النسخة</translation>
    </message>
</context>
<context>
    <name>Cut</name>
    <message>
        <source>Cutting out articles</source>
        <translation>قص المقالات</translation>
    </message>
    <message>
        <source>This article has no page that can be cut</source>
        <translation>ليس لهذا المقال صفحة يمكن قصها</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles were cut out of “{label}”. The whole stays and waits no more.</source>
        <comment>{count} article was cut out of “{label}”. The whole stays and waits no more.</comment>
        <translation>
            <numerusform>لم يُقص أي مقال من «{label}».</numerusform>
            <numerusform>قُص مقال واحد من «{label}». يبقى الأصل ولا ينتظر بعد الآن.</numerusform>
            <numerusform>قُص مقالان من «{label}». يبقى الأصل ولا ينتظر بعد الآن.</numerusform>
            <numerusform>قُصت {count} مقالات من «{label}». يبقى الأصل ولا ينتظر بعد الآن.</numerusform>
            <numerusform>قُص {count} مقالًا من «{label}». يبقى الأصل ولا ينتظر بعد الآن.</numerusform>
            <numerusform>قُص {count} مقال من «{label}». يبقى الأصل ولا ينتظر بعد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut into articles</source>
        <translation>القص إلى مقالات</translation>
    </message>
    <message>
        <source>Articles to be cut out</source>
        <translation>المقالات التي ستُقص</translation>
    </message>
    <message>
        <source>&amp;Goes on here</source>
        <translation>&amp;يتابع هنا</translation>
    </message>
    <message>
        <source>The &amp;whole page</source>
        <translation>الصفحة &amp;كلها</translation>
    </message>
    <message>
        <source>&amp;Remove the frame</source>
        <translation>&amp;حذف الإطار</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cut out {count} articles</source>
        <comment>&amp;Cut out {count} article</comment>
        <translation>
            <numerusform>&amp;قص</numerusform>
            <numerusform>&amp;قص مقال واحد</numerusform>
            <numerusform>&amp;قص مقالين</numerusform>
            <numerusform>&amp;قص {count} مقالات</numerusform>
            <numerusform>&amp;قص {count} مقالًا</numerusform>
            <numerusform>&amp;قص {count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cut out</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Cut out before: {label}</source>
        <translation>قُص من قبل: {label}</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>المقال {number}</translation>
    </message>
    <message>
        <source>Article {number}, part {part} of {parts}</source>
        <translation>المقال {number}، الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>{line} · cut out before</source>
        <translation>{line} · قُص من قبل</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>بلا نص بعد</translation>
    </message>
    <message>
        <source>The next frame goes on with article {number}. Esc: it is a new article.</source>
        <translation>الإطار التالي يتابع المقال {number}. بالضغط على Esc يصبح مقالًا جديدًا.</translation>
    </message>
    <message>
        <source>Draw a frame around an article with the mouse, or press R.</source>
        <translation>ارسم بالفأرة إطارًا حول مقال، أو اضغط R.</translation>
    </message>
    <message>
        <source>Keys: R new · C goes on here · W whole page · E change · Del remove · [ and ] frames · PgDown page</source>
        <translation>المفاتيح: R إطار جديد · C يتابع هنا · W الصفحة كلها · E تغيير · Del حذف · [ و ] الإطارات · PgDown صفحة</translation>
    </message>
    <message>
        <source>{action} ({reason})</source>
        <translation>{action} ({reason})</translation>
    </message>
    <message>
        <source>Cut &amp;into articles…</source>
        <translation>ال&amp;قص إلى مقالات…</translation>
    </message>
    <message>
        <source>select one article</source>
        <translation>اختر مقالة واحدة</translation>
    </message>
    <message>
        <source>no page that can be cut</source>
        <translation>لا صفحة فيها يمكن قصّها</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>year not printed</source>
        <translation>السنة غير مطبوعة</translation>
    </message>
    <message>
        <source>month not printed</source>
        <translation>الشهر غير مطبوع</translation>
    </message>
    <message>
        <source>day not printed</source>
        <translation>اليوم غير مطبوع</translation>
    </message>
    <message>
        <source>year and month not printed</source>
        <translation>السنة والشهر غير مطبوعين</translation>
    </message>
    <message>
        <source>date not printed</source>
        <translation>التاريخ غير مطبوع</translation>
    </message>
    <message>
        <source>{parts}: {rule}</source>
        <translation>{parts}: {rule}</translation>
    </message>
    <message>
        <source>at the earliest {first}, at the latest {last}</source>
        <translation>ليس قبل {first} ولا بعد {last}</translation>
    </message>
    <message>
        <source>at the earliest {first}</source>
        <translation>ليس قبل {first}</translation>
    </message>
    <message>
        <source>at the latest {last}</source>
        <translation>ليس بعد {last}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose which record is meant first: a digit says it</source>
        <translation>اختر أولًا السجل المقصود: برقم</translation>
    </message>
    <message>
        <source>Several records are called so: a digit chooses, 0 makes a new one</source>
        <translation>عدة سجلات بهذا الاسم: الرقم يختار، و0 ينشئ سجلًا جديدًا</translation>
    </message>
    <message>
        <source>There is nothing to choose here: Enter accepts the suggestion</source>
        <translation>لا شيء للاختيار هنا: Enter يقبل الاقتراح</translation>
    </message>
    <message>
        <source>Nothing here has this number</source>
        <translation>لا شيء هنا بهذا الرقم</translation>
    </message>
    <message>
        <source>“{label}” could not be filed. {problem}</source>
        <translation>تعذّر حفظ «{label}». {problem}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept the suggestion (Enter)</source>
        <translation>قبول الاقتراح (Enter)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Dismiss the suggestion here (Backspace)</source>
        <translation>رفض الاقتراح هنا (Backspace)</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>إجراءات…</translation>
    </message>
    <message>
        <source>What else can be done with the suggestion</source>
        <translation>ما يمكن فعله أيضًا بالاقتراح</translation>
    </message>
    <message>
        <source>File as indexed</source>
        <translation>حفظ كمفهرس</translation>
    </message>
    <message>
        <source>Accept what has a dot, file the article as indexed, open the next one (Ctrl+Enter)</source>
        <translation>قبول ما عليه نقطة، وحفظ المقال كمفهرس، وفتح التالي (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing more to show</source>
        <translation>لا شيء آخر لعرضه</translation>
    </message>
    <message>
        <source>No suggestion is left</source>
        <translation>لم يبق اقتراح</translation>
    </message>
    <message>
        <source>The kind of the article is taken by Enter or a digit, and dismissed by Backspace</source>
        <translation>نوع المقال يُقبل بمفتاح Enter أو برقم، ويُرفض بمفتاح Backspace</translation>
    </message>
    <message>
        <source>The rest is closed: Enter shows it</source>
        <translation>البقية مطوية: Enter يظهرها</translation>
    </message>
    <message>
        <source>This is a heading: Enter or G accepts what is suggested below it</source>
        <translation>هذا السطر عنوان: Enter أو G يقبل ما يُقترح تحته</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>المزيد · {count}</translation>
    </message>
    <message>
        <source>Places, names, events and the rest: . shows them</source>
        <translation>الأماكن والأسماء والأحداث والبقية: يظهرها المفتاح .</translation>
    </message>
    <message>
        <source>indexed {count}</source>
        <translation>مفهرس {count}</translation>
    </message>
    <message>
        <source>core {count}</source>
        <translation>أساسي {count}</translation>
    </message>
    <message>
        <source>more {count}</source>
        <translation>المزيد {count}</translation>
    </message>
    <message>
        <source>All is decided. Ctrl+Enter files the article.</source>
        <translation>بُتّ في كل شيء. Ctrl+Enter يحفظ المقال.</translation>
    </message>
    <message>
        <source>This article is being read…</source>
        <translation>تجري قراءة هذا المقال…</translation>
    </message>
    <message>
        <source>Nothing recognised. Select words and press a letter, or Ctrl+Enter to file.</source>
        <translation>لم يُتعرّف على شيء. حدد كلمات واضغط حرفًا، أو Ctrl+Enter للحفظ.</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <translation>استنادًا إلى المقال كله</translation>
    </message>
    <message>
        <source>on a rectangle of page {page}</source>
        <translation>استنادًا إلى إطار في الصفحة {page}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
    <message>
        <source>Filed. No article follows it in the list.</source>
        <translation>حُفظ. لا مقال بعده في القائمة.</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>مفهرس</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>أيها؟</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>“{title}” becomes its translated title</source>
        <translation>«{title}» يصبح عنوانه المترجم</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالًا</numerusform>
            <numerusform>{count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>عُرض في</translation>
    </message>
    <message>
        <source>an award</source>
        <translation>جائزة</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>{count} years</source>
        <comment>{count} year</comment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{count} سنوات</numerusform>
            <numerusform>{count} سنة</numerusform>
            <numerusform>{count} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <comment>{count} month</comment>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{count} أشهر</numerusform>
            <numerusform>{count} شهرًا</numerusform>
            <numerusform>{count} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <comment>{count} week</comment>
        <translation>
            <numerusform>أقل من أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>{count} أسابيع</numerusform>
            <numerusform>{count} أسبوعًا</numerusform>
            <numerusform>{count} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A record</source>
        <translation>سجل</translation>
    </message>
    <message numerus="yes">
        <source>{names} were put into the trash in another window.</source>
        <comment>{names} was put into the trash in another window.</comment>
        <translation>
            <numerusform>نُقل {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
            <numerusform>نُقل {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
            <numerusform>نُقل {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
            <numerusform>نُقلت {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
            <numerusform>نُقلت {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
            <numerusform>نُقلت {names} إلى سلة المهملات في نافذة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>{names} are no longer there: the steps that made them were undone in another window.</source>
        <comment>{names} is no longer there: the step that made it was undone in another window.</comment>
        <translation>
            <numerusform>لم يعد {names} موجودًا: تُراجع عن إنشائه في نافذة أخرى.</numerusform>
            <numerusform>لم يعد {names} موجودًا: تُراجع عن إنشائه في نافذة أخرى.</numerusform>
            <numerusform>لم يعد {names} موجودين: تُراجع عن إنشائهما في نافذة أخرى.</numerusform>
            <numerusform>لم تعد {names} موجودة: تُراجع عن إنشائها في نافذة أخرى.</numerusform>
            <numerusform>لم تعد {names} موجودة: تُراجع عن إنشائها في نافذة أخرى.</numerusform>
            <numerusform>لم تعد {names} موجودة: تُراجع عن إنشائها في نافذة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No event is here yet. Make one for what happened, and say who took part.</source>
        <translation>لا حدث هنا بعد. أنشئ واحدًا لما جرى واذكر من شارك فيه.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>No event is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا حدث اسمه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <comment>{count} event</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{count} أحداث</numerusform>
            <numerusform>{count} حدثًا</numerusform>
            <numerusform>{count} حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} events</source>
        <translation>{count} من {total} من الأحداث</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search in all rooms</source>
        <translation>البحث في كل الغرف</translation>
    </message>
    <message>
        <source>Words, or a query as in the search box of a room</source>
        <translation>كلمات، أو استعلام كما في خانة البحث في أي غرفة</translation>
    </message>
    <message>
        <source>All hits in one list</source>
        <translation>كل النتائج في قائمة واحدة</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>“{words}” is found in no room.</source>
        <translation>لم يوجد «{words}» في أي غرفة.</translation>
    </message>
    <message>
        <source>What is typed is looked for in all rooms at once.</source>
        <translation>يُبحث عما يُكتب في كل الغرف معًا.</translation>
    </message>
    <message>
        <source>{room} · {count}</source>
        <translation>{room} · {count}</translation>
    </message>
    <message>
        <source>All in {room}</source>
        <translation>الكل في {room}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Find a value</source>
        <translation>البحث عن قيمة</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>ت&amp;ضييق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>No hit has a value that is called so.</source>
        <translation>لا نتيجة لها قيمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>{shown} of {all} are shown: type to find the others.</source>
        <translation>يُعرض {shown} من {all}: اكتب لتجد البقية.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Festival edition</source>
        <translation>دورة المهرجان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>المهرجان</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>{facet}: not {value}</source>
        <translation>{facet}: ليس {value}</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Show by what the list can be narrowed</source>
        <translation>عرض ما تُضيَّق به القائمة</translation>
    </message>
    <message>
        <source>Counted in the newest {count}: there are more.</source>
        <translation>عُدَّ في أحدث {count}: ويوجد المزيد.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>{choice}: take away</source>
        <translation>{choice}: إزالة</translation>
    </message>
    <message>
        <source>{value}, {count}</source>
        <translation>{value}، {count}</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}، مختار</translation>
    </message>
    <message>
        <source>{value}, left out</source>
        <translation>{value}، مستبعد</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>تضييق حسب</translation>
    </message>
    <message>
        <source>Space keeps what has the value, the minus key leaves it out.</source>
        <translation>مفتاح المسافة يُبقي ما له القيمة، ومفتاح الناقص يستبعده.</translation>
    </message>
    <message>
        <source>&amp;Keep what has it</source>
        <translation>إ&amp;بقاء ما له القيمة</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ا&amp;ستبعاده</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Nothing stands here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>هنا: {value}</translation>
    </message>
    <message>
        <source>Page data say otherwise: Enter takes it</source>
        <translation>بيانات الصفحة تقول غير ذلك: Enter يأخذه</translation>
    </message>
    <message>
        <source>No fact is stated in this article yet.</source>
        <translation>لم تُسجَّل أي معلومة من هذا المقال بعد.</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>معلومات هذا المقال</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>الكلمات غير موجودة</translation>
    </message>
    <message>
        <source>place not sure</source>
        <translation>الموضع غير مؤكد</translation>
    </message>
    <message>
        <source>These words are not in the newest text: “{words}”</source>
        <translation>هذه الكلمات ليست في أحدث نص: «{words}»</translation>
    </message>
    <message>
        <source>These words stand more than once in the newest text: “{words}”</source>
        <translation>هذه الكلمات ترد أكثر من مرة في أحدث نص: «{words}»</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>مذكور في النص</translation>
    </message>
</context>
<context>
    <name>Festivals</name>
    <message>
        <source>New ed&amp;ition</source>
        <translation>دو&amp;رة جديدة</translation>
    </message>
    <message>
        <source>New se&amp;ction</source>
        <translation>&amp;قسم جديد</translation>
    </message>
    <message>
        <source>New &amp;award</source>
        <translation>جائ&amp;زة جديدة</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>المهرجانات</translation>
    </message>
    <message>
        <source>Festival, edition, section, award</source>
        <translation>مهرجان، دورة، قسم، جائزة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أقيمت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind and state</source>
        <translation>النوع والحالة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <comment>{count} edition</comment>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>{count} دورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>competitive</source>
        <translation>تنافسي</translation>
    </message>
    <message>
        <source>No festival is here yet. Make one, then its editions, sections and awards.</source>
        <translation>لا مهرجان هنا بعد. أنشئ واحدًا، ثم دوراته وأقسامه وجوائزه.</translation>
    </message>
    <message>
        <source>New festival</source>
        <translation>مهرجان جديد</translation>
    </message>
    <message>
        <source>Neither a festival nor an award is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا مهرجان ولا جائزة باسم «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} festivals and awards</source>
        <comment>{count} festival or award</comment>
        <translation>
            <numerusform>لا مهرجانات ولا جوائز</numerusform>
            <numerusform>مهرجان أو جائزة</numerusform>
            <numerusform>مهرجانان أو جائزتان</numerusform>
            <numerusform>{count} مهرجانات وجوائز</numerusform>
            <numerusform>{count} مهرجانًا وجائزة</numerusform>
            <numerusform>{count} مهرجان وجائزة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} festivals and awards</source>
        <translation>{count} من {total} من المهرجانات والجوائز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>المهرجان</translation>
    </message>
    <message>
        <source>The festival</source>
        <translation>المهرجان</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Names of its own</source>
        <translation>أسماؤها الخاصة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>جائزة جديدة</translation>
    </message>
    <message>
        <source>The award</source>
        <translation>الجائزة</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Article kind</source>
        <translation>نوع المقال</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Headline is devised</source>
        <translation>العنوان من وضع المفهرس</translation>
    </message>
    <message>
        <source>Overline</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Print edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page section</source>
        <translation>قسم الصفحة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Printed time</source>
        <translation>الساعة المطبوعة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان الخبر وتاريخه</translation>
    </message>
    <message>
        <source>Dateline place</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Second article kind</source>
        <translation>النوع الثاني للمقال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Archived address</source>
        <translation>الرابط المؤرشف</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Shelf location</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>ورد من</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Running time (minutes)</source>
        <translation>المدة (بالدقائق)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Production status</source>
        <translation>حالة الإنتاج</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>التأسيس</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Place of death</source>
        <translation>مكان الوفاة</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>آخر مكان</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>دورية الانعقاد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Home place</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>المهرجان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>الرقم كما طُبع</translation>
    </message>
    <message>
        <source>Year label</source>
        <translation>سنة الدورة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>أقيمت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Competitive</source>
        <translation>تنافسي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Named after</source>
        <translation>على اسم</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>تُمنح عن</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>تبصرة المجال</translation>
    </message>
    <message>
        <source>Calendar of its datelines</source>
        <translation>تقويم تواريخها</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No film is here yet. Make one of what an article says.</source>
        <translation>لا فيلم هنا بعد. أنشئ واحدًا مما يقوله مقال.</translation>
    </message>
    <message>
        <source>New film</source>
        <translation>فيلم جديد</translation>
    </message>
    <message>
        <source>No film is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا فيلم عنوانه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} films</source>
        <comment>{count} film</comment>
        <translation>
            <numerusform>لا أفلام</numerusform>
            <numerusform>فيلم واحد</numerusform>
            <numerusform>فيلمان</numerusform>
            <numerusform>{count} أفلام</numerusform>
            <numerusform>{count} فيلمًا</numerusform>
            <numerusform>{count} فيلم</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} films</source>
        <translation>{count} من {total} من الأفلام</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>العاملون</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>ليس في هذا النص</translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <comment>{count} hit</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>لا سجل</translation>
    </message>
</context>
<context>
    <name>FoldingTable</name>
    <message>
        <source>{what}, unfolded</source>
        <translation>{what}، مفتوح</translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <translation>{what}، مطوي</translation>
    </message>
    <message>
        <source>{what}, level {level}</source>
        <translation>{what}، المستوى {level}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save ({key})</source>
        <translation>حفظ ({key})</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>&amp;Unsaved forms…</source>
        <translation>نماذج &amp;غير محفوظة…</translation>
    </message>
    <message numerus="yes">
        <source>What you had not saved in {count} forms is here again.</source>
        <comment>What you had not saved in a form is here again.</comment>
        <translation>
            <numerusform>لا شيء غير محفوظ.</numerusform>
            <numerusform>ما لم تحفظه في نموذج واحد عاد إلى هنا.</numerusform>
            <numerusform>ما لم تحفظه في نموذجين عاد إلى هنا.</numerusform>
            <numerusform>ما لم تحفظه في {count} نماذج عاد إلى هنا.</numerusform>
            <numerusform>ما لم تحفظه في {count} نموذجًا عاد إلى هنا.</numerusform>
            <numerusform>ما لم تحفظه في {count} نموذج عاد إلى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Unsaved forms</source>
        <translation>نماذج غير محفوظة</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>&amp;فتح النموذج</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;نسخ الكلمات</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>إل&amp;قاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} بايت</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} ك.ب</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} م.ب</translation>
    </message>
    <message>
        <source>this is a folder; add the files in it</source>
        <translation>هذا مجلد؛ أضف الملفات التي فيه</translation>
    </message>
    <message>
        <source>the file is larger than {count} MB</source>
        <translation>الملف أكبر من {count} م.ب</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Remove {value} (Delete)</source>
        <translation>إزالة {value} (Delete)</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Choose from the list: press Down to see it ({examples}, …).</source>
        <translation>اختر من القائمة: اضغط السهم السفلي لعرضها ({examples}، …).</translation>
    </message>
    <message>
        <source>“{text}” is not in the list: press Down to see it ({examples}, …).</source>
        <translation>«{text}» ليس في القائمة: اضغط السهم السفلي لعرضها ({examples}، …).</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بلا شاهد</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <comment>{count} source</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn when you save</source>
        <translation>يُسحب عند الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>withdrawn when you save, with {count} sources</source>
        <comment>withdrawn when you save, with its source</comment>
        <translation>
            <numerusform>يُسحب عند الحفظ، بلا مصدر</numerusform>
            <numerusform>يُسحب عند الحفظ مع مصدره</numerusform>
            <numerusform>يُسحب عند الحفظ مع مصدرين</numerusform>
            <numerusform>يُسحب عند الحفظ مع {count} مصادر</numerusform>
            <numerusform>يُسحب عند الحفظ مع {count} مصدرًا</numerusform>
            <numerusform>يُسحب عند الحفظ مع {count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>{action} (Delete)</source>
        <translation>{action} (Delete)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>شخص أو هيئة</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>إزالة هذا السطر (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>“{name}” has no role: choose one.</source>
        <translation>لا دور لـ«{name}»: اختر دورًا.</translation>
    </message>
    <message>
        <source>Add a credit</source>
        <translation>إضافة إلى العاملين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What you type cannot be kept beside the catalogue ({reason}): save it soon.</source>
        <translation>لا يمكن الاحتفاظ بما تكتبه بجانب الفهرس ({reason}): احفظه قريبًا.</translation>
    </message>
    <message>
        <source>Changed elsewhere. Which value holds?</source>
        <translation>تغيّر في مكان آخر. أي القيمتين صحيحة؟</translation>
    </message>
    <message>
        <source>1  Mine: {value}</source>
        <translation>١  قيمتي: {value}</translation>
    </message>
    <message>
        <source>2  The other: {value}</source>
        <translation>٢  الأخرى: {value}</translation>
    </message>
    <message>
        <source>Page data: {value} (Alt+Down takes it)</source>
        <translation>بيانات الصفحة: {value} (Alt+Down يأخذها)</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here; it is kept as it is.</source>
        <translation>هذه الصورة أكبر من أن تُعرض هنا؛ تبقى كما هي.</translation>
    </message>
    <message>
        <source>This file is damaged or no picture, and cannot be shown here; it is kept as it is.</source>
        <translation>هذا الملف تالف أو ليس صورة ولا يُعرض هنا؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>This file is locked by a password and cannot be shown here; it is kept as it is.</source>
        <translation>هذا الملف مقفل بكلمة مرور ولا يُعرض هنا؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>ليس في الملف هذه الصفحة.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The bytes of this file are missing from the catalogue's folder.</source>
        <translation>محتوى هذا الملف مفقود من مجلد الفهرس.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Remove this file (Ctrl+Delete)</source>
        <translation>إزالة هذا الملف (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>not held: the copy lacks it</source>
        <translation>غير محفوظ: النسخة تفتقر إليه</translation>
    </message>
    <message>
        <source>missing from the catalogue's folder</source>
        <translation>مفقود من مجلد الفهرس</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>Caption of {name}</source>
        <translation>تعليق {name}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>عرض {name}</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here.</source>
        <translation>ملفات هذا النوع لا تُعرض هنا.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Files can be dropped here, and files and pictures pasted (Ctrl+V).</source>
        <translation>يمكن إفلات الملفات هنا، ولصق الملفات والصور (Ctrl+V).</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are being read.</source>
        <comment>{count} file is being read.</comment>
        <translation>
            <numerusform>لا ملفات تُقرأ.</numerusform>
            <numerusform>يُقرأ ملف واحد.</numerusform>
            <numerusform>يُقرأ ملفان.</numerusform>
            <numerusform>تُقرأ {count} ملفات.</numerusform>
            <numerusform>يُقرأ {count} ملفًا.</numerusform>
            <numerusform>يُقرأ {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>{name} is here already</source>
        <translation>{name} موجود هنا من قبل</translation>
    </message>
    <message>
        <source>Scheme of the identifier</source>
        <translation>نظام المعرّف</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Number, or the address of its page</source>
        <translation>الرقم، أو رابط صفحته</translation>
    </message>
    <message>
        <source>Remove this identifier (Ctrl+Delete)</source>
        <translation>إزالة هذا المعرّف (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>إضافة معرّف</translation>
    </message>
    <message>
        <source>{number}: also on “{label}”</source>
        <translation>{number}: موجود أيضًا عند «{label}»</translation>
    </message>
    <message>
        <source>How this is known: {field} (Ctrl+.)</source>
        <translation>كيف عُرف هذا: {field} (Ctrl+.)</translation>
    </message>
    <message>
        <source>known by …</source>
        <translation>معروف من …</translation>
    </message>
    <message>
        <source>“{text}” is no language code: write one like fa, en or fa-Latn.</source>
        <translation>«{text}» ليس رمز لغة: اكتب رمزًا مثل fa أو en أو fa-Latn.</translation>
    </message>
    <message>
        <source>{count} characters: only the beginning is shown. Delete takes the text away.</source>
        <translation>{count} محرفًا: لا يظهر إلا أولها. Delete يحذف النص.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; {most} are the most here. It was not taken.</source>
        <translation>في النص الملصق {count} محرفًا، وأقصى ما هنا {most}. لم يؤخذ.</translation>
    </message>
    <message>
        <source>The text was cut: {most} characters are the most here.</source>
        <translation>قُصّ النص: أقصى ما هنا {most} محرفًا.</translation>
    </message>
    <message>
        <source>“{name}” is not chosen yet: press Down and take a record of the list, or create it.</source>
        <translation>«{name}» لم يُختر بعد: اضغط السهم السفلي وخذ سجلًا من القائمة، أو أنشئه.</translation>
    </message>
    <message>
        <source>new: made when you save</source>
        <translation>جديد: يُنشأ عند الحفظ</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>إنشاء «{name}»</translation>
    </message>
    <message>
        <source>edition of a new festival: {festival}</source>
        <translation>دورة مهرجان جديد: {festival}</translation>
    </message>
    <message>
        <source>edition of {festival}</source>
        <translation>دورة {festival}</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; {most} in words are the most here. It was not taken: keep it as a file.</source>
        <translation>في النص الملصق {count} محرفًا، وأقصى ما هنا {most} في كلمات. لم يؤخذ: احفظه ملفًا.</translation>
    </message>
    <message>
        <source>Add another text</source>
        <translation>إضافة نص آخر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sorts as</source>
        <translation>يُرتَّب على</translation>
    </message>
    <message>
        <source>Enter adds another form, Alt+Up and Alt+Down move this one</source>
        <translation>‏Enter يضيف صيغة أخرى، وAlt مع السهمين ينقل هذه الصيغة</translation>
    </message>
    <message>
        <source>Remove this form (Ctrl+Delete)</source>
        <translation>إزالة هذه الصيغة (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Hide romanisation and parts (Ctrl+.)</source>
        <translation>إخفاء الكتابة اللاتينية والأجزاء (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show romanisation and parts (Ctrl+.)</source>
        <translation>إظهار الكتابة اللاتينية والأجزاء (Ctrl+.)</translation>
    </message>
    <message>
        <source>Hide the romanisation (Ctrl+.)</source>
        <translation>إخفاء الكتابة اللاتينية (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show the romanisation (Ctrl+.)</source>
        <translation>إظهار الكتابة اللاتينية (Ctrl+.)</translation>
    </message>
    <message>
        <source>A form of the name has no text: write it, or remove the row (Ctrl+Delete).</source>
        <translation>إحدى صيغ الاسم بلا نص: اكتبها أو أزل السطر (Ctrl+Delete).</translation>
    </message>
    <message>
        <source>This is too long for a name: {most} characters are the most.</source>
        <translation>هذا أطول من أن يكون اسمًا: الأقصى {most} محرفًا.</translation>
    </message>
    <message>
        <source>“{word}” is an honorific: it has a place of its own beside the name (Ctrl+.).</source>
        <translation>«{word}» لقب: له مكان خاص بجانب الاسم (Ctrl+.).</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>أداة الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Romanisation</source>
        <translation>الكتابة اللاتينية</translation>
    </message>
    <message>
        <source>Add another form</source>
        <translation>إضافة صيغة أخرى</translation>
    </message>
    <message>
        <source>A {name} is needed.</source>
        <translation>يلزم {name}.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write one like {example}.</source>
        <translation>«{text}» ليس رقمًا: اكتب رقمًا مثل {example}.</translation>
    </message>
    <message>
        <source>The number is {most} at most.</source>
        <translation>الرقم {most} على الأكثر.</translation>
    </message>
    <message>
        <source>The number is {least} at least.</source>
        <translation>الرقم {least} على الأقل.</translation>
    </message>
    <message>
        <source>The number is from {least} to {most}.</source>
        <translation>الرقم من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>This record is in the trash, or was taken back: its form is closed.</source>
        <translation>هذا السجل في سلة المهملات أو أُلغي إنشاؤه: نموذجه مغلق.</translation>
    </message>
    <message>
        <source>What you had not saved ({time}) is here again. Revert goes back to what is saved.</source>
        <translation>ما لم تحفظه ({time}) عاد إلى هنا. الاسترجاع يعيد ما هو محفوظ.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>choose which of the two values holds (Alt+1 or Alt+2).</source>
        <translation>اختر أي القيمتين صحيحة (Alt+1 أو Alt+2).</translation>
    </message>
    <message>
        <source>Sources state this field: your value stands beside theirs, without evidence.</source>
        <translation>تذكر المصادر هذا الحقل: تقف قيمتك بجانب قيمها بلا شاهد.</translation>
    </message>
    <message>
        <source>{name} was made.</source>
        <translation>أُنشئ {name}.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>This was changed elsewhere. Choose for each marked field: Alt+1 keeps yours, Alt+2 takes the other.</source>
        <translation>تغيّر هذا في مكان آخر. اختر لكل حقل معلَّم: Alt+1 يبقي قيمتك، وAlt+2 يأخذ الأخرى.</translation>
    </message>
    <message>
        <source>This was changed elsewhere just now and is shown here. Save again to keep yours.</source>
        <translation>تغيّر هذا الآن في مكان آخر وهو معروض هنا. احفظ مرة أخرى لتبقي ما لديك.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there: it was taken back. Choose another, or create it.</source>
        <translation>«{name}» لم يعد موجودًا: أُلغي إنشاؤه. اختر غيره أو أنشئه.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash: restore it, or choose another.</source>
        <translation>«{name}» في سلة المهملات: استعده أو اختر غيره.</translation>
    </message>
    <message numerus="yes">
        <source>in {count} articles</source>
        <comment>in {count} article</comment>
        <translation>
            <numerusform>في لا مقالات</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في {count} مقالات</numerusform>
            <numerusform>في {count} مقالًا</numerusform>
            <numerusform>في {count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, nothing known yet</source>
        <translation>{kind}، لا شيء معروف بعد</translation>
    </message>
    <message>
        <source>Nothing can be part of itself: choose another one.</source>
        <translation>لا شيء يكون جزءا من نفسه: اختر غيره.</translation>
    </message>
    <message>
        <source>“{label}” is itself part of this record: choose another one.</source>
        <translation>«{label}» نفسه جزء من هذا السجل: اختر غيره.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>رأس الموضوع</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>مطبوعة جديدة</translation>
    </message>
    <message>
        <source>The publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} steps</source>
        <comment>Undoing {count} step</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>التراجع عن خطوة</numerusform>
            <numerusform>التراجع عن خطوتين</numerusform>
            <numerusform>التراجع عن {count} خطوات</numerusform>
            <numerusform>التراجع عن {count} خطوة</numerusform>
            <numerusform>التراجع عن {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoing {count} steps</source>
        <comment>Redoing {count} step</comment>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>إعادة خطوة</numerusform>
            <numerusform>إعادة خطوتين</numerusform>
            <numerusform>إعادة {count} خطوات</numerusform>
            <numerusform>إعادة {count} خطوة</numerusform>
            <numerusform>إعادة {count} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>Undoing “{what}” was cut off when Nadim ended. A part of it still stands.</source>
        <translation>انقطع التراجع عن «{what}» حين توقف «نديم». ما زال جزء منها قائمًا.</translation>
    </message>
    <message>
        <source>Finish undoing it</source>
        <translation>إتمام التراجع</translation>
    </message>
    <message>
        <source>“{what}” was cut off when Nadim ended. What was done until then is kept.</source>
        <translation>انقطع «{what}» حين توقف «نديم». ما أُنجز حتى حينه باقٍ.</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>إتمام الباقي</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>جارية الإعادة</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps undone</source>
        <comment>{count} step undone</comment>
        <translation>
            <numerusform>لم يُتراجع عن شيء</numerusform>
            <numerusform>تم التراجع عن خطوة</numerusform>
            <numerusform>تم التراجع عن خطوتين</numerusform>
            <numerusform>تم التراجع عن {count} خطوات</numerusform>
            <numerusform>تم التراجع عن {count} خطوة</numerusform>
            <numerusform>تم التراجع عن {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps done again</source>
        <comment>{count} step done again</comment>
        <translation>
            <numerusform>لم يُعد شيء</numerusform>
            <numerusform>أعيدت خطوة</numerusform>
            <numerusform>أعيدت خطوتان</numerusform>
            <numerusform>أعيدت {count} خطوات</numerusform>
            <numerusform>أعيدت {count} خطوة</numerusform>
            <numerusform>أعيدت {count} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أعيد: {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>متراجَع عنه نهائيًا</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>أُوقف قبل النهاية</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>half undone</source>
        <translation>متراجَع عن نصفه</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Undo this and the {count} after it</source>
        <comment>Undo this and the one after it</comment>
        <translation>
            <numerusform>التراجع عن هذه</numerusform>
            <numerusform>التراجع عن هذه وواحدة بعدها</numerusform>
            <numerusform>التراجع عن هذه واثنتين بعدها</numerusform>
            <numerusform>التراجع عن هذه و{count} بعدها</numerusform>
            <numerusform>التراجع عن هذه و{count} بعدها</numerusform>
            <numerusform>التراجع عن هذه و{count} بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo this and the {count} before it</source>
        <comment>Redo this and the one before it</comment>
        <translation>
            <numerusform>إعادة هذه</numerusform>
            <numerusform>إعادة هذه وواحدة قبلها</numerusform>
            <numerusform>إعادة هذه واثنتين قبلها</numerusform>
            <numerusform>إعادة هذه و{count} قبلها</numerusform>
            <numerusform>إعادة هذه و{count} قبلها</numerusform>
            <numerusform>إعادة هذه و{count} قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>التراجع عن هذه</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>إعادة هذه</translation>
    </message>
    <message>
        <source>Steps are undone and redone in their order.</source>
        <translation>يُتراجع عن الخطوات وتُعاد بترتيبها.</translation>
    </message>
    <message>
        <source>Undo and redo cannot reach this step any more.</source>
        <translation>لم يعد التراجع والإعادة يصلان إلى هذه الخطوة.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>ما أُن&amp;جز…</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Page data: {value} (Alt+Down takes it)</source>
        <translation>بيانات الصفحة: {value} (Alt+Down يأخذها)</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>ملفات لم تدخل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep as file only</source>
        <translation>إبقاؤه ملفًا فقط</translation>
    </message>
    <message>
        <source>An article with the file and without a text</source>
        <translation>مقال بالملف وبلا نص</translation>
    </message>
    <message>
        <source>All imports…</source>
        <translation>كل الواردات…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>رفعها من القائمة</translation>
    </message>
    <message>
        <source>All of them; the list of imports keeps them</source>
        <translation>كلها؛ تبقى في قائمة الواردات</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be added</source>
        <comment>{count} file could not be added</comment>
        <translation>
            <numerusform>أُضيفت كل الملفات</numerusform>
            <numerusform>تعذّرت إضافة ملف واحد</numerusform>
            <numerusform>تعذّرت إضافة ملفين</numerusform>
            <numerusform>تعذّرت إضافة {count} ملفات</numerusform>
            <numerusform>تعذّرت إضافة {count} ملفًا</numerusform>
            <numerusform>تعذّرت إضافة {count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Register: out of the In&amp;box</source>
        <translation>تسجيل: إخراج من صندوق ال&amp;وارد</translation>
    </message>
    <message>
        <source>T&amp;o the slip</source>
        <translation>إلى الب&amp;طاقة</translation>
    </message>
    <message>
        <source>Take the publications that the &amp;files name</source>
        <translation>أخذ المطبوعات التي تسميها ال&amp;ملفات</translation>
    </message>
    <message>
        <source>Fill in b&amp;y file names…</source>
        <translation>ملء من أ&amp;سماء الملفات…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>waits for another import</source>
        <translation>ينتظر انتهاء استيراد آخر</translation>
    </message>
    <message>
        <source>Adding {what} was not finished.</source>
        <translation>لم تكتمل إضافة {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Adding {what} was not finished: {count} files wait.</source>
        <comment>Adding {what} was not finished: {count} file waits.</comment>
        <translation>
            <numerusform>لم تكتمل إضافة {what}: لا ملفات تنتظر.</numerusform>
            <numerusform>لم تكتمل إضافة {what}: ملف واحد ينتظر.</numerusform>
            <numerusform>لم تكتمل إضافة {what}: ملفان ينتظران.</numerusform>
            <numerusform>لم تكتمل إضافة {what}: {count} ملفات تنتظر.</numerusform>
            <numerusform>لم تكتمل إضافة {what}: {count} ملفًا ينتظر.</numerusform>
            <numerusform>لم تكتمل إضافة {what}: {count} ملف ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders</source>
        <comment>{count} file or folder</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف أو مجلد واحد</numerusform>
            <numerusform>ملفان أو مجلدان</numerusform>
            <numerusform>{count} ملفات ومجلدات</numerusform>
            <numerusform>{count} ملفًا ومجلدًا</numerusform>
            <numerusform>{count} ملف ومجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing came in.</source>
        <translation>توقّف؛ لم يدخل شيء.</translation>
    </message>
    <message>
        <source>Reading failed files again</source>
        <translation>قراءة ما تعذّر من جديد</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Paused. What came in is here; the rest waits.</source>
        <translation>أُوقف مؤقتًا. ما دخل فهو هنا، والباقي ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are kept without a text, in the Inbox.</source>
        <comment>{count} file is kept without a text, in the Inbox.</comment>
        <translation>
            <numerusform>لم يُبقَ أي ملف.</numerusform>
            <numerusform>أُبقي ملف بلا نص في صندوق الوارد.</numerusform>
            <numerusform>أُبقي ملفان بلا نص في صندوق الوارد.</numerusform>
            <numerusform>أُبقيت {count} ملفات بلا نص في صندوق الوارد.</numerusform>
            <numerusform>أُبقي {count} ملفًا بلا نص في صندوق الوارد.</numerusform>
            <numerusform>أُبقي {count} ملف بلا نص في صندوق الوارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be kept.</source>
        <comment>{count} file could not be kept.</comment>
        <translation>
            <numerusform>أُبقيت كل الملفات.</numerusform>
            <numerusform>تعذّر إبقاء ملف واحد.</numerusform>
            <numerusform>تعذّر إبقاء ملفين.</numerusform>
            <numerusform>تعذّر إبقاء {count} ملفات.</numerusform>
            <numerusform>تعذّر إبقاء {count} ملفًا.</numerusform>
            <numerusform>تعذّر إبقاء {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>بحث عن الملفات</translation>
    </message>
    <message>
        <source>Nothing waits. Drop files here, press Ctrl+V, or choose a folder to watch.</source>
        <translation>لا شيء ينتظر. أفلت ملفات هنا، أو اضغط Ctrl+V، أو اختر مجلدًا لمراقبته.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Nothing in the Inbox has “{words}”.</source>
        <translation>لا شيء في صندوق الوارد فيه «{words}».</translation>
    </message>
    <message>
        <source>Registering articles</source>
        <translation>تسجيل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are registered. Undo brings them back.</source>
        <comment>{count} article is registered. Undo brings it back.</comment>
        <translation>
            <numerusform>لم يُسجَّل أي مقال.</numerusform>
            <numerusform>سُجّل مقال واحد. التراجع يعيده.</numerusform>
            <numerusform>سُجّل مقالان. التراجع يعيدهما.</numerusform>
            <numerusform>سُجّلت {count} مقالات. التراجع يعيدها.</numerusform>
            <numerusform>سُجّل {count} مقالًا. التراجع يعيدها.</numerusform>
            <numerusform>سُجّل {count} مقال. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles wait</source>
        <comment>{count} article waits</comment>
        <translation>
            <numerusform>لا مقالات تنتظر</numerusform>
            <numerusform>مقال واحد ينتظر</numerusform>
            <numerusform>مقالان ينتظران</numerusform>
            <numerusform>{count} مقالات تنتظر</numerusform>
            <numerusform>{count} مقالًا ينتظر</numerusform>
            <numerusform>{count} مقال ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} articles</source>
        <translation>{count} من {total} من المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait.</source>
        <comment>{count} more waits.</comment>
        <translation>
            <numerusform>لا شيء آخر ينتظر.</numerusform>
            <numerusform>تنتظر دفعة أخرى.</numerusform>
            <numerusform>تنتظر دفعتان أخريان.</numerusform>
            <numerusform>تنتظر {count} دفعات أخرى.</numerusform>
            <numerusform>تنتظر {count} دفعة أخرى.</numerusform>
            <numerusform>تنتظر {count} دفعة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came in stays; the files that wait are not read.</source>
        <translation>ما دخل يبقى، والملفات المنتظرة لا تُقرأ.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Printed on the copy.</source>
        <translation>مطبوع على النسخة.</translation>
    </message>
    <message>
        <source>From the data of the page; it is not printed.</source>
        <translation>من بيانات الصفحة؛ وليس مطبوعًا.</translation>
    </message>
    <message>
        <source>Stamped or written on the copy.</source>
        <translation>مختوم أو مكتوب على النسخة.</translation>
    </message>
    <message>
        <source>Supplied: the copy does not say it.</source>
        <translation>مضاف: النسخة لا تذكره.</translation>
    </message>
    <message>
        <source>Detected by Nadim. Please check.</source>
        <translation>استنتجه نديم. يرجى التحقق.</translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of one text</source>
        <comment>{count} copy of one text</comment>
        <translation>
            <numerusform>لا نسخ أخرى</numerusform>
            <numerusform>نسخة أخرى من النص نفسه</numerusform>
            <numerusform>نسختان أخريان من النص نفسه</numerusform>
            <numerusform>{count} نسخ أخرى من النص نفسه</numerusform>
            <numerusform>{count} نسخة أخرى من النص نفسه</numerusform>
            <numerusform>{count} نسخة أخرى من النص نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>بلا نص بعد</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>بلا ملف</translation>
    </message>
    <message numerus="yes">
        <source>{count} films</source>
        <comment>{count} film</comment>
        <translation>
            <numerusform>لا أفلام</numerusform>
            <numerusform>فيلم واحد</numerusform>
            <numerusform>فيلمان</numerusform>
            <numerusform>{count} أفلام</numerusform>
            <numerusform>{count} فيلمًا</numerusform>
            <numerusform>{count} فيلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <comment>{count} edition</comment>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>{count} دورات</numerusform>
            <numerusform>{count} دورة</numerusform>
            <numerusform>{count} دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <comment>{count} name</comment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{count} أسماء</numerusform>
            <numerusform>{count} اسمًا</numerusform>
            <numerusform>{count} اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names {value}, which is not filled in. Alt+Down takes it.</source>
        <translation>يسمي ملفها {value} ولم يُملأ بعد. Alt+Down يأخذه.</translation>
    </message>
    <message>
        <source>Page data: {value}</source>
        <translation>بيانات الصفحة: {value}</translation>
    </message>
    <message>
        <source>It has no headline; this is the name of its file.</source>
        <translation>ليس لها عنوان؛ هذا اسم ملفها.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>whole issue, {count} pages</source>
        <comment>whole issue, {count} page</comment>
        <translation>
            <numerusform>عدد كامل، بلا صفحات</numerusform>
            <numerusform>عدد كامل، صفحة واحدة</numerusform>
            <numerusform>عدد كامل، صفحتان</numerusform>
            <numerusform>عدد كامل، {count} صفحات</numerusform>
            <numerusform>عدد كامل، {count} صفحة</numerusform>
            <numerusform>عدد كامل، {count} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>to cut</source>
        <translation>يجب قصه</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles cut out</source>
        <comment>{count} article cut out</comment>
        <translation>
            <numerusform>لم يُقص منه مقال</numerusform>
            <numerusform>قُص منه مقال واحد</numerusform>
            <numerusform>قُص منه مقالان</numerusform>
            <numerusform>قُصت منه {count} مقالات</numerusform>
            <numerusform>قُص منه {count} مقالًا</numerusform>
            <numerusform>قُص منه {count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A whole issue of {count} pages: K in the list, or on the picture of a page, cuts it into articles.</source>
        <comment>A whole issue of {count} page: K in the list, or on the picture of a page, cuts it into articles.</comment>
        <translation>
            <numerusform>عدد كامل: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
            <numerusform>عدد كامل من صفحة واحدة: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
            <numerusform>عدد كامل من صفحتين: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
            <numerusform>عدد كامل من {count} صفحات: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
            <numerusform>عدد كامل من {count} صفحة: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
            <numerusform>عدد كامل من {count} صفحة: يقصّه K في القائمة أو على صورة الصفحة إلى مقالات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages without text</source>
        <comment>{count} page without text</comment>
        <translation>
            <numerusform>لا صفحات بلا نص</numerusform>
            <numerusform>صفحة واحدة بلا نص</numerusform>
            <numerusform>صفحتان بلا نص</numerusform>
            <numerusform>{count} صفحات بلا نص</numerusform>
            <numerusform>{count} صفحة بلا نص</numerusform>
            <numerusform>{count} صفحة بلا نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>&amp;Join into one article…</source>
        <translation>ال&amp;ضم في مقال واحد…</translation>
    </message>
    <message>
        <source>select two or more articles</source>
        <translation>اختر مقالتين أو أكثر</translation>
    </message>
    <message>
        <source>Joining articles</source>
        <translation>ضم المقالات</translation>
    </message>
    <message>
        <source>Join into one article</source>
        <translation>الضم في مقال واحد</translation>
    </message>
    <message>
        <source>Pages in order</source>
        <translation>الصفحات بالترتيب</translation>
    </message>
    <message>
        <source>The first one stays and takes over the files, texts and facts of the others, which go to the trash.</source>
        <translation>يبقى الأول ويأخذ ملفات الأخرى ونصوصها وحقائقها، وتذهب الأخرى إلى المهملات.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Ctrl and the arrow up move it, too</source>
        <translation>يحركه أيضًا Ctrl مع السهم إلى أعلى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Ctrl and the arrow down move it, too</source>
        <translation>يحركه أيضًا Ctrl مع السهم إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;ضم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <comment>{count} file</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>بلا نص بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are one now: “{label}”. Undo parts them again.</source>
        <comment>{count} article is one now: “{label}”. Undo parts them again.</comment>
        <translation>
            <numerusform>لم يُضم أي مقال: «{label}».</numerusform>
            <numerusform>مقال واحد الآن: «{label}». التراجع يفصله من جديد.</numerusform>
            <numerusform>المقالان الآن مقال واحد: «{label}». التراجع يفصلهما من جديد.</numerusform>
            <numerusform>{count} مقالات أصبحت مقالًا واحدًا: «{label}». التراجع يفصلها من جديد.</numerusform>
            <numerusform>{count} مقالًا أصبحت مقالًا واحدًا: «{label}». التراجع يفصلها من جديد.</numerusform>
            <numerusform>{count} مقال أصبحت مقالًا واحدًا: «{label}». التراجع يفصلها من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>إيجاد مفتاح بعمله</translation>
    </message>
    <message>
        <source>No key does “{words}”.</source>
        <translation>لا مفتاح لـ«{words}».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>It belongs to the system.</source>
        <translation>يخص النظام.</translation>
    </message>
    <message>
        <source>It leads out of wherever you are.</source>
        <translation>يخرجك من حيث أنت.</translation>
    </message>
    <message>
        <source>It leads from field to field.</source>
        <translation>ينقلك من حقل إلى حقل.</translation>
    </message>
    <message>
        <source>It opens and accepts.</source>
        <translation>يفتح ويقبل.</translation>
    </message>
    <message>
        <source>It moves and selects in lists and texts.</source>
        <translation>ينقل ويحدد في القوائم والنصوص.</translation>
    </message>
    <message>
        <source>It is for typing and choosing.</source>
        <translation>للكتابة والاختيار.</translation>
    </message>
    <message>
        <source>It opens the menus.</source>
        <translation>يفتح القوائم.</translation>
    </message>
    <message>
        <source>It works in every text.</source>
        <translation>يعمل في كل نص.</translation>
    </message>
    <message>
        <source>Single letters and signs are for typing.</source>
        <translation>الحروف والعلامات المفردة للكتابة.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field.</source>
        <translation>‏Alt مع حرف يفتح قائمة أو ينتقل إلى حقل.</translation>
    </message>
    <message>
        <source>It types a sign on some keyboards.</source>
        <translation>يكتب علامة في بعض لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>Change it before it is stored</source>
        <translation>تعديله قبل الحفظ</translation>
    </message>
    <message>
        <source>Accept all of this record</source>
        <translation>قبول كل ما يخص هذا السجل</translation>
    </message>
    <message>
        <source>How surely it is said</source>
        <translation>درجة اليقين في القول</translation>
    </message>
    <message>
        <source>Wrong in the source; then what is right</source>
        <translation>خطأ في المصدر؛ ثم ما هو الصحيح</translation>
    </message>
    <message>
        <source>Never suggest these words as this again</source>
        <translation>عدم اقتراح هذه الكلمات بهذا المعنى مرة أخرى</translation>
    </message>
    <message>
        <source>Let it stand on the whole article</source>
        <translation>ليستند إلى المقال كله</translation>
    </message>
    <message>
        <source>Let it stand on a rectangle of the page</source>
        <translation>ليستند إلى إطار في الصفحة</translation>
    </message>
    <message>
        <source>Select the next name or quoted words</source>
        <translation>تحديد الاسم أو الاقتباس التالي</translation>
    </message>
    <message>
        <source>Select any words by the letters over them</source>
        <translation>تحديد أي كلمات بالحروف فوقها</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>Select the last words again</source>
        <translation>تحديد الكلمات الأخيرة ثانية</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>From lit words to their fact</source>
        <translation>من الكلمات المضاءة إلى معلومتها</translation>
    </message>
    <message>
        <source>To the lit words before</source>
        <translation>إلى الكلمات المضاءة السابقة</translation>
    </message>
    <message>
        <source>To the next lit words</source>
        <translation>إلى الكلمات المضاءة التالية</translation>
    </message>
    <message>
        <source>Say what this part is</source>
        <translation>تحديد نوع هذا الجزء</translation>
    </message>
    <message>
        <source>The page it came as, or the text again</source>
        <translation>الصفحة كما وردت، أو النص من جديد</translation>
    </message>
    <message>
        <source>Shade sentences without a statement</source>
        <translation>تظليل الجمل بلا معلومة</translation>
    </message>
    <message>
        <source>State with the whole article as evidence</source>
        <translation>تسجيل والمقال كله شاهد</translation>
    </message>
    <message>
        <source>Select on by a word</source>
        <translation>تحديد حتى الكلمة التالية</translation>
    </message>
    <message>
        <source>On by a letter</source>
        <translation>حتى الحرف التالي</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>إلى الجملة التالية</translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation>تسجيل معلومة</translation>
    </message>
    <message>
        <source>The words are a film</source>
        <translation>الكلمات فيلم</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>A festival</source>
        <translation>مهرجان</translation>
    </message>
    <message>
        <source>An edition</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>An award</source>
        <translation>جائزة</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>The value of a field</source>
        <translation>قيمة حقل</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>Named or pictured only</source>
        <translation>مذكور أو مصوَّر فقط</translation>
    </message>
    <message>
        <source>A film, and the one that is spoken of from now on; so with each letter</source>
        <translation>فيلم، ويكون الحديث عنه من الآن؛ وكذا مع كل حرف</translation>
    </message>
    <message>
        <source>The source’s loaded word</source>
        <translation>كلمة المصدر المنحازة</translation>
    </message>
    <message>
        <source>Put behind the current fact</source>
        <translation>جعلها شاهدًا للمعلومة الحالية</translation>
    </message>
    <message>
        <source>Put behind another fact</source>
        <translation>جعلها شاهدًا لمعلومة أخرى</translation>
    </message>
    <message>
        <source>Another end for what is selected</source>
        <translation>نهاية أخرى للمحدد</translation>
    </message>
    <message>
        <source>Move the beginning of the selection</source>
        <translation>نقل بداية التحديد</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>نقل نهاية التحديد</translation>
    </message>
    <message>
        <source>Select other words by the letters over them</source>
        <translation>تحديد كلمات أخرى بالحروف فوقها</translation>
    </message>
    <message>
        <source>Make the words a part of their own</source>
        <translation>جعل الكلمات جزءًا مستقلًا</translation>
    </message>
    <message>
        <source>A new rectangle; arrows move it, with Shift they size it</source>
        <translation>مستطيل جديد؛ الأسهم تحرّكه، ومع Shift تغيّر حجمه</translation>
    </message>
    <message>
        <source>Take the rectangle</source>
        <translation>أخذ المستطيل</translation>
    </message>
    <message>
        <source>The text again</source>
        <translation>النص ثانية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>بعرض المشهد</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>الصفحة كلها</translation>
    </message>
    <message>
        <source>To the rectangle before</source>
        <translation>إلى المستطيل السابق</translation>
    </message>
    <message>
        <source>To the next rectangle</source>
        <translation>إلى المستطيل التالي</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>Turn the page to the left</source>
        <translation>تدوير الصفحة إلى اليسار</translation>
    </message>
    <message>
        <source>Turn the page to the right</source>
        <translation>تدوير الصفحة إلى اليمين</translation>
    </message>
    <message>
        <source>Straighten it to the left by a tenth of a degree</source>
        <translation>تعديلها إلى اليسار بمقدار عُشر درجة</translation>
    </message>
    <message>
        <source>Straighten it to the right by a tenth of a degree</source>
        <translation>تعديلها إلى اليمين بمقدار عُشر درجة</translation>
    </message>
    <message>
        <source>Crop the page to the rectangle</source>
        <translation>اقتطاع الصفحة إلى المستطيل</translation>
    </message>
    <message>
        <source>The page as it came</source>
        <translation>الصفحة كما وردت</translation>
    </message>
    <message>
        <source>Cut the page or issue into articles</source>
        <translation>قص الصفحة أو العدد إلى مقالات</translation>
    </message>
    <message>
        <source>Change the fact</source>
        <translation>تغيير المعلومة</translation>
    </message>
    <message>
        <source>Wrong in the source</source>
        <translation>خطأ في المصدر</translation>
    </message>
    <message>
        <source>The archive’s reading, or an ordinary one</source>
        <translation>قراءة الأرشيف، أو قراءة عادية</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <source>Withdraw the fact</source>
        <translation>سحب المعلومة</translation>
    </message>
    <message>
        <source>Accept the suggestion and what it needs</source>
        <translation>قبول الاقتراح وما يحتاج إليه</translation>
    </message>
    <message>
        <source>Dismiss it here</source>
        <translation>رفضه هنا</translation>
    </message>
    <message>
        <source>Accept what has a dot, file, open the next article</source>
        <translation>قبول ما عليه نقطة، والحفظ، وفتح المقال التالي</translation>
    </message>
    <message>
        <source>The same, and back to the list</source>
        <translation>الشيء نفسه، والعودة إلى القائمة</translation>
    </message>
    <message>
        <source>To the next suggestion</source>
        <translation>إلى الاقتراح التالي</translation>
    </message>
    <message>
        <source>Show or hide the rest</source>
        <translation>إظهار البقية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Which record is meant: its digit; 0 makes a new one</source>
        <translation>أي سجل هو المقصود: رقمه؛ و0 ينشئ سجلًا جديدًا</translation>
    </message>
    <message>
        <source>Make a new record, whatever is called so</source>
        <translation>إنشاء سجل جديد أيًا كان ما يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>On a suggestion</source>
        <translation>على اقتراح</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>في مقال</translation>
    </message>
    <message>
        <source>On selected words of an article</source>
        <translation>على كلمات محددة في مقال</translation>
    </message>
    <message>
        <source>On the picture of a page</source>
        <translation>على صورة صفحة</translation>
    </message>
    <message>
        <source>On a fact of an article</source>
        <translation>على معلومة في مقال</translation>
    </message>
    <message>
        <source>Join the selected scans into one article</source>
        <translation>ضم الصور المختارة في مقال واحد</translation>
    </message>
    <message>
        <source>A new frame; arrows move it, with Shift they size it</source>
        <translation>إطار جديد؛ تحركه الأسهم وتغير حجمه مع Shift</translation>
    </message>
    <message>
        <source>Take the frame, or change the current one</source>
        <translation>قبول الإطار، أو تغيير الإطار الحالي</translation>
    </message>
    <message>
        <source>The article goes on in the next frame</source>
        <translation>يتابع المقال في الإطار التالي</translation>
    </message>
    <message>
        <source>The whole page is a frame</source>
        <translation>الصفحة كلها إطار</translation>
    </message>
    <message>
        <source>Change the current frame</source>
        <translation>تغيير الإطار الحالي</translation>
    </message>
    <message>
        <source>Remove the current frame</source>
        <translation>حذف الإطار الحالي</translation>
    </message>
    <message>
        <source>To the frame before</source>
        <translation>إلى الإطار السابق</translation>
    </message>
    <message>
        <source>To the next frame</source>
        <translation>إلى الإطار التالي</translation>
    </message>
    <message>
        <source>Cut the articles out</source>
        <translation>قص المقالات</translation>
    </message>
    <message>
        <source>On a list of articles</source>
        <translation>في قائمة مقالات</translation>
    </message>
    <message>
        <source>While a page is cut into articles</source>
        <translation>أثناء قص صفحة إلى مقالات</translation>
    </message>
    <message>
        <source>To the slip, which fills the selected rows</source>
        <translation>إلى البطاقة التي تملأ الأسطر المختارة</translation>
    </message>
    <message>
        <source>Edit a cell; Enter keeps it and goes one down, Tab along</source>
        <translation>تحرير خانة؛ Enter يحفظها وينزل، وTab على السطر</translation>
    </message>
    <message>
        <source>Take what the page data say; in the list, the publications that are named</source>
        <translation>أخذ ما تقوله بيانات الصفحة؛ وفي القائمة المطبوعات المسماة</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>اختيار أسطر أخرى</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>اختيار كل الأسطر</translation>
    </message>
    <message>
        <source>Unfold the copies of a text</source>
        <translation>فتح نسخ النص</translation>
    </message>
    <message>
        <source>Fill in the empty cells</source>
        <translation>ملء الخانات الفارغة</translation>
    </message>
    <message>
        <source>Fill in and replace</source>
        <translation>ملء واستبدال</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>العودة إلى الأسطر</translation>
    </message>
    <message>
        <source>Keep it and begin the next</source>
        <translation>حفظها وبدء التالية</translation>
    </message>
    <message>
        <source>Repeat what stands above</source>
        <translation>تكرار ما فوقها</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <translation>في صندوق الوارد</translation>
    </message>
    <message>
        <source>In the slip</source>
        <translation>في البطاقة</translation>
    </message>
    <message>
        <source>In a new clipping</source>
        <translation>في قصاصة جديدة</translation>
    </message>
    <message>
        <source>{key} {does}</source>
        <translation>{key} {does}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>في «بحث أو تنفيذ»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>فتح في لسان</translation>
    </message>
    <message>
        <source>In the search in all rooms</source>
        <translation>في البحث في كل الغرف</translation>
    </message>
    <message>
        <source>In the list of keys</source>
        <translation>في قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>In the rooms at the side</source>
        <translation>في القوائم الجانبية</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>اختيار عدة أسطر</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>اختيار كل الأسطر</translation>
    </message>
    <message>
        <source>Menu of the chosen rows</source>
        <translation>قائمة الأسطر المختارة</translation>
    </message>
    <message>
        <source>Unfold what stands inside</source>
        <translation>فتح ما بداخله</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>طيّه ثانية</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>إلى أول سطر</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>إلى آخر سطر</translation>
    </message>
    <message>
        <source>On a line</source>
        <translation>على سطر</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>To the line before</source>
        <translation>إلى السطر السابق</translation>
    </message>
    <message>
        <source>To the next line</source>
        <translation>إلى السطر التالي</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في صفحة</translation>
    </message>
    <message>
        <source>In the right pane</source>
        <translation>في الجزء الجانبي</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>في مربع البحث</translation>
    </message>
    <message>
        <source>To what is offered</source>
        <translation>إلى الاقتراحات</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>About searching</source>
        <translation>عن البحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>في نموذج</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation>استعماله أيضًا</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>All keys back to defaults</source>
        <translation>إعادة كل المفاتيح إلى الافتراضي</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (مغيَّر)</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>لا شيء (مغيَّر)</translation>
    </message>
    <message>
        <source>{key} cannot be used. {reason}</source>
        <translation>لا يمكن استعمال {key}. {reason}</translation>
    </message>
    <message>
        <source>{key} is the key of this action already.</source>
        <translation>{key} مفتاح هذا الأمر من قبل.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”, which would lose it.</source>
        <translation>{key} مفتاح «{action}» وسيفقده.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} غير مستعمل.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Persian in Latin letters</source>
        <translation>الفارسية بحروف لاتينية</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>الدرية</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic in Latin letters</source>
        <translation>العربية بحروف لاتينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>الكردية الوسطى</translation>
    </message>
    <message>
        <source>Central Kurdish in Latin letters</source>
        <translation>الكردية الوسطى بحروف لاتينية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Azerbaijani in Arabic letters</source>
        <translation>الأذربيجانية بحروف عربية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>التركية العثمانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Russian in Latin letters</source>
        <translation>الروسية بحروف لاتينية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;سجل</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>الن&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Join two records</source>
        <translation>جعل سجلين سجلا واحدا</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>السجل الآخر</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>اكتب اسمه</translation>
    </message>
    <message>
        <source>&amp;Swap: keep the other one</source>
        <translation>&amp;تبديل: يبقى الآخر</translation>
    </message>
    <message>
        <source>It is stated that these two are different.</source>
        <translation>ورد أن هذين مختلفان.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Nothing in the two contradicts the other.</source>
        <translation>لا شيء في أحدهما يناقض الآخر.</translation>
    </message>
    <message>
        <source>They differ here. What is chosen holds:</source>
        <translation>يختلفان هنا. يبقى ما يُختار:</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Goes into it, and to the trash</source>
        <translation>يدخل فيه، وينتقل إلى المهملات</translation>
    </message>
    <message>
        <source>Merging two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>“{label}” is one with “{kept}” now and lies in the trash. Undo parts them again.</source>
        <translation>«{label}» صار واحدا مع «{kept}» وهو في المهملات. التراجع يفصل بينهما.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Fill in from file names</source>
        <translation>ملء من أسماء الملفات</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Fields stand in braces: {publication}, {date} or {date:dd.mm.yyyy}, {page}, {issue}, {headline}, {byline}, {language}; {*} is anything. A name that does not fit says nothing.</source>
        <translation>تُكتب الحقول بين أقواس: {publication} و{date} أو {date:dd.mm.yyyy} و{page} و{issue} و{headline} و{byline} و{language}؛ و{*} أي شيء. والاسم الذي لا يطابق لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>What the names say</source>
        <translation>ما تقوله الأسماء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What its name says</source>
        <translation>ما يقوله اسمه</translation>
    </message>
    <message>
        <source>Fill in the empty cells</source>
        <translation>ملء الخانات الفارغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>{count} names fit.</source>
        <comment>{count} name fits.</comment>
        <translation>
            <numerusform>لا اسم يطابق.</numerusform>
            <numerusform>اسم واحد يطابق.</numerusform>
            <numerusform>اسمان يطابقان.</numerusform>
            <numerusform>{count} أسماء تطابق.</numerusform>
            <numerusform>{count} اسمًا يطابق.</numerusform>
            <numerusform>{count} اسم يطابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not and are left alone.</source>
        <comment>{count} does not and is left alone.</comment>
        <translation>
            <numerusform>كلها تطابق.</numerusform>
            <numerusform>واحد لا يطابق ويُترك.</numerusform>
            <numerusform>اثنان لا يطابقان ويُتركان.</numerusform>
            <numerusform>{count} لا تطابق وتُترك.</numerusform>
            <numerusform>{count} لا تطابق وتُترك.</numerusform>
            <numerusform>{count} لا تطابق وتُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the catalogue, so the publication stays empty: {names}.</source>
        <translation>ليست في الفهرس، فتبقى المطبوعة فارغة: {names}.</translation>
    </message>
    <message>
        <source>Filling in from file names</source>
        <translation>ملء من أسماء الملفات</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong inside Nadim. Your data are safe: what was saved is saved, and the step that failed changed nothing.</source>
        <translation>حدث خطأ داخل «نديم». بياناتك سليمة: ما حُفظ محفوظ، والخطوة التي فشلت لم تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>يرجى الانتباه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Fault in Nadim</source>
        <translation>خلل في «نديم»</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>{time}  {kind}: {text}</source>
        <translation>{time}  {kind}: {text}</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>لا رسائل.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>New grou&amp;p</source>
        <translation>جما&amp;عة جديدة</translation>
    </message>
    <message>
        <source>New &amp;family</source>
        <translation>عائلة جد&amp;يدة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
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
        <source>Existed</source>
        <translation>مدة الوجود</translation>
    </message>
    <message>
        <source>No organisation is here yet. They come in with the credits of a film, or by hand.</source>
        <translation>لا منظمة هنا بعد. تأتي مع العاملين في فيلم أو يدويًا.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>منظمة جديدة</translation>
    </message>
    <message>
        <source>No organisation is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا منظمة اسمها «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} organisations</source>
        <comment>{count} organisation</comment>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>{count} منظمات</numerusform>
            <numerusform>{count} منظمة</numerusform>
            <numerusform>{count} منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} organisations</source>
        <translation>{count} من {total} من المنظمات</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>المنظمة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Enter strikes the words; what is right is asked next.</source>
        <translation>‏Enter يشطب الكلمات؛ ثم يُسأل عن الصحيح.</translation>
    </message>
    <message>
        <source>By words of the texts</source>
        <translation>بكلمات من النصوص</translation>
    </message>
    <message>
        <source>By a whole article</source>
        <translation>بمقال كله</translation>
    </message>
    <message>
        <source>By an area of a page</source>
        <translation>بمساحة من صفحة</translation>
    </message>
    <message>
        <source>By a source outside the press</source>
        <translation>بمصدر خارج الصحافة</translation>
    </message>
    <message>
        <source>Take away “{source}”</source>
        <translation>إزالة «{source}»</translation>
    </message>
    <message>
        <source>What does this line stand on?</source>
        <translation>علام يستند هذا السطر؟</translation>
    </message>
    <message>
        <source>Which source outside the press?</source>
        <translation>أي مصدر خارج الصحافة؟</translation>
    </message>
    <message>
        <source>A catalogue with its page, the film’s own credits, a letter. Enter takes it.</source>
        <translation>دليل مع صفحته، أو شارة الفيلم نفسه، أو رسالة. Enter يعتمده.</translation>
    </message>
    <message>
        <source>Which article says it?</source>
        <translation>أي مقال يقوله؟</translation>
    </message>
    <message>
        <source>On a page of which article?</source>
        <translation>على صفحة أي مقال؟</translation>
    </message>
    <message>
        <source>What is printed there?</source>
        <translation>ما المطبوع هناك؟</translation>
    </message>
    <message>
        <source>Enter puts the area behind the fact; the words may be left out.</source>
        <translation>‏Enter يجعل المساحة شاهدًا للمعلومة؛ ويمكن ترك الكلمات.</translation>
    </message>
    <message>
        <source>No text names both.</source>
        <translation>لا نص يذكر الاثنين.</translation>
    </message>
    <message>
        <source>This article has no page that can be shown.</source>
        <translation>لا صفحة لهذا المقال يمكن عرضها.</translation>
    </message>
    <message>
        <source>Enter saves the field.</source>
        <translation>‏Enter يحفظ الحقل.</translation>
    </message>
    <message>
        <source>Type words of the headline or the text, then choose.</source>
        <translation>اكتب كلمات من العنوان أو النص ثم اختر.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>لا مقال فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Enter chooses.</source>
        <translation>‏Enter يختار.</translation>
    </message>
    <message>
        <source>Enter chooses. Esc leaves it as it is.</source>
        <translation>‏Enter يختار. Esc يتركه كما هو.</translation>
    </message>
    <message>
        <source>Sentences that name both</source>
        <translation>جمل تذكر الاثنين</translation>
    </message>
    <message>
        <source>Enter puts the sentence behind the fact. Esc leaves it as it is.</source>
        <translation>‏Enter يجعل الجملة شاهدًا للمعلومة. Esc يتركها كما هي.</translation>
    </message>
    <message>
        <source>The source: {modality}</source>
        <translation>المصدر: {modality}</translation>
    </message>
    <message>
        <source>Why is the source wrong?</source>
        <translation>لماذا أخطأ المصدر؟</translation>
    </message>
    <message>
        <source>What could not be decided?</source>
        <translation>ما الذي لم يُحسم؟</translation>
    </message>
    <message>
        <source>Enter notes the question; an empty one takes it away.</source>
        <translation>‏Enter يدوّن السؤال؛ والفارغ يزيله.</translation>
    </message>
    <message>
        <source>This line follows from another record; it is changed there.</source>
        <translation>هذا السطر من سجل آخر؛ ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>This record is in the trash.</source>
        <translation>هذا السجل في سلة المهملات.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>صيغة الاسم</translation>
    </message>
    <message>
        <source>Enter saves it. Parts, language and kind stand in the form (Ctrl+E).</source>
        <translation>‏Enter يحفظها. الأجزاء واللغة والنوع في النموذج (Ctrl+E).</translation>
    </message>
    <message>
        <source>This line is no stated fact.</source>
        <translation>هذا السطر ليس معلومة مسجلة.</translation>
    </message>
    <message>
        <source>Area of a page</source>
        <translation>مساحة من صفحة</translation>
    </message>
    <message>
        <source>R begins an area: arrows move it, with Shift they size it, Enter takes it. Esc leaves.</source>
        <translation>‏R يبدأ مساحة: الأسهم تحرّكها، ومع Shift تغيّر حجمها، وEnter يأخذها. Esc للخروج.</translation>
    </message>
    <message>
        <source>The page is being read …</source>
        <translation>تُقرأ الصفحة …</translation>
    </message>
    <message>
        <source>This file cannot be shown. It is kept as it came in.</source>
        <translation>لا يمكن عرض هذا الملف. وهو محفوظ كما ورد.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>إيجاد كلمات</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Wrong in source</source>
        <translation>خطأ في المصدر</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>جعله واحدا مع آخر</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>On a line of a record's page</source>
        <translation>على سطر من صفحة سجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Nothing was done with it yet.</source>
        <translation>لم يُعمل به شيء بعد.</translation>
    </message>
    <message>
        <source>person not named</source>
        <translation>شخص غير مسمى</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>No source is given for this line.</source>
        <translation>لم يُذكر مصدر لهذا السطر.</translation>
    </message>
    <message>
        <source>Source {number} of {count}: {name}</source>
        <translation>المصدر {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>Outside source: {source}</source>
        <translation>مصدر خارجي: {source}</translation>
    </message>
    <message>
        <source>Nothing in the press stands behind this line. V looks for words that do.</source>
        <translation>لا شيء في الصحافة يسند هذا السطر. V يبحث عن كلمات تسنده.</translation>
    </message>
    <message>
        <source>Edit form</source>
        <translation>تحرير النموذج</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>نسخ مع المصادر</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Page view</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>New rectangle</source>
        <translation>مستطيل جديد</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, with Shift they size it, Enter takes it</source>
        <translation>الأسهم تنقل المستطيل، ومع Shift تغيّر حجمه، وEnter يعتمده</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The page is being read …</source>
        <translation>تُقرأ الصفحة …</translation>
    </message>
    <message>
        <source>This file is too large to be shown. It is kept as it came in.</source>
        <translation>هذا الملف أكبر من أن يُعرض. حُفظ كما ورد.</translation>
    </message>
    <message>
        <source>This file needs a password. It is kept as it came in.</source>
        <translation>هذا الملف يحتاج إلى كلمة مرور. حُفظ كما ورد.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>ليس في هذا الملف هذه الصفحة.</translation>
    </message>
    <message>
        <source>This file is damaged or of a kind that cannot be shown. It is kept as it came in.</source>
        <translation>هذا الملف تالف أو من نوع لا يُعرض. حُفظ كما ورد.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Its file is kept as it came in.</source>
        <translation>لا يمكن عرض هذه الصفحة. ملفها محفوظ كما ورد.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a record or do something</source>
        <translation>انتقل إلى سجل أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>A record by any of its names, or something to do</source>
        <translation>سجل بأي من أسمائه، أو أمر للتنفيذ</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <translation>لا شيء اسمه «{words}».</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>آخر ما شوهد</translation>
    </message>
    <message>
        <source>Looked for last</source>
        <translation>آخر ما بُحث عنه</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>PartRules</name>
    <message>
        <source>“{words}”: {kind}</source>
        <translation>«{words}»: {kind}</translation>
    </message>
    <message>
        <source>Begins with “{words}”: {kind}</source>
        <translation>يبدأ بـ«{words}»: {kind}</translation>
    </message>
    <message>
        <source>A mark like “{words}”: {kind}</source>
        <translation>علامة مثل «{words}»: {kind}</translation>
    </message>
    <message>
        <source>Stands in “{words}” of its pages: {kind}</source>
        <translation>يرد في «{words}» من صفحاتها: {kind}</translation>
    </message>
    <message>
        <source>above the text</source>
        <translation>فوق المتن</translation>
    </message>
    <message>
        <source>below the text</source>
        <translation>تحت المتن</translation>
    </message>
    <message>
        <source>applied once a second article says so</source>
        <translation>يُطبَّق بعد أن تؤكده مقالة ثانية</translation>
    </message>
    <message>
        <source>Only ticked ones are applied to articles that come in.</source>
        <translation>لا يُطبَّق على المقالات الواردة إلا ما وُضعت عليه علامة.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. Change the kind of a part in one of its articles: the next ones follow.</source>
        <translation>لم يُتعلَّم شيء بعد. غيّر نوع جزء في إحدى مقالاتها، فتتبعها المقالات التالية.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Parts of articles in {name}</source>
        <translation>أجزاء مقالات {name}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>الحياة</translation>
    </message>
    <message>
        <source>Nobody is here yet. People come in with the credits of a film, or by hand.</source>
        <translation>لا أحد هنا بعد. يأتي الأشخاص مع العاملين في فيلم أو يدويًا.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا أحد اسمه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <comment>{count} person</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} people</source>
        <translation>{count} من {total} من الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>جماعة جديدة</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>عائلة جديدة</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>العائلة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No place is here yet. Make one, or name one in a form.</source>
        <translation>لا مكان هنا بعد. أنشئ واحدًا أو سمِّه في نموذج.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>No place is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا مكان اسمه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <comment>{count} place</comment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>{count} أماكن</numerusform>
            <numerusform>{count} مكانًا</numerusform>
            <numerusform>{count} مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} places</source>
        <translation>{count} من {total} من الأماكن</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>There is no catalogue at {path}. Check the name, or create one there.</source>
        <translation>لا فهرس في {path}. تحقق من الاسم أو أنشئ فهرسًا هناك.</translation>
    </message>
    <message>
        <source>{path} is not a Nadim catalogue. Nothing was changed; choose a folder that holds catalogue.db.</source>
        <translation>{path} ليس فهرس «نديم». لم يتغير شيء؛ اختر مجلدًا فيه catalogue.db.</translation>
    </message>
    <message>
        <source>{path} already exists and is not empty. Choose another name for the new catalogue.</source>
        <translation>{path} موجود من قبل وليس فارغًا. اختر اسمًا آخر للفهرس الجديد.</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be created ({reason}). Choose a folder that you may write to.</source>
        <translation>تعذّر إنشاء الفهرس {path} ({reason}). اختر مجلدًا يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The catalogue {path} was made by a newer Nadim (format {found}; this one knows {known}). Nothing was changed; install the newer Nadim to open it.</source>
        <translation>أُنشئ الفهرس {path} بإصدار أحدث من «نديم» (الصيغة {found}؛ وهذا الإصدار يعرف {known}). لم يتغير شيء؛ ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>The catalogue {path} was made by an older Nadim and must be brought up to date before it can be read. Nothing was changed; open it once where it may be written to.</source>
        <translation>أُنشئ الفهرس {path} بإصدار أقدم من «نديم» ويجب تحديثه قبل قراءته. لم يتغير شيء؛ افتحه مرة حيث تُسمح الكتابة فيه.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read: the database is damaged ({reason}). Nothing was changed; restore the newest file in its backups folder.</source>
        <translation>تتعذر قراءة الفهرس {path}: قاعدة البيانات تالفة ({reason}). لم يتغير شيء؛ استعد أحدث ملف من مجلد backups فيه.</translation>
    </message>
    <message>
        <source>The catalogue {path} is open in {holder}. Close it there first; nothing was changed.</source>
        <translation>الفهرس {path} مفتوح في {holder}. أغلقه هناك أولًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The catalogue {path} may not be written to. Nothing was changed; ask for the right to write, or copy the folder to a place of your own.</source>
        <translation>لا يُسمح بالكتابة في الفهرس {path}. لم يتغير شيء؛ اطلب حق الكتابة أو انسخ المجلد إلى مكان لك.</translation>
    </message>
    <message>
        <source>The catalogue {path} may not be written to and was not closed properly the last time. Nothing was changed; copy the folder to a place of your own and open the copy.</source>
        <translation>لا يُسمح بالكتابة في الفهرس {path} ولم يُغلق كما يجب في المرة السابقة. لم يتغير شيء؛ انسخ المجلد إلى مكان لك وافتح النسخة.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was saved and nothing else was lost; free some room and repeat it.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء من هذه الخطوة ولم يُفقد شيء آخر؛ أفرغ بعض المساحة وكررها.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}). Nothing of this step was saved; check the disk.</source>
        <translation>تعذّرت قراءة القرص أو الكتابة عليه ({reason}). لم يُحفظ شيء من هذه الخطوة؛ افحص القرص.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. Nothing was changed; try again.</source>
        <translation>برنامج آخر يكتب في الفهرس. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What has come in since stands on this step, so it was left as it is. Try again when the import has ended; what came in is then undone first.</source>
        <translation>ما ورد بعد هذه الخطوة يستند إليها، فبقيت كما هي. أعد المحاولة بعد انتهاء الاستيراد؛ عندئذ يُتراجع أولًا عمّا ورد.</translation>
    </message>
    <message>
        <source>A step that was undone concerns this record too; it can still be done again. Nothing was changed.</source>
        <translation>خطوة جرى التراجع عنها تخص هذا السجل أيضًا، ولا تزال إعادتها ممكنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be brought to this version of Nadim ({reason}). It is as it was before; a copy lies in {backup}.</source>
        <translation>تعذّرت ترقية الفهرس {path} إلى هذا الإصدار من «نديم» ({reason}). هو كما كان؛ ونسخة منه في {backup}.</translation>
    </message>
    <message>
        <source>This SQLite ({found}) can lose data; Nadim needs {needed} or newer. Install Nadim again.</source>
        <translation>قد يُفقد هذا الإصدار من SQLite ({found}) بيانات؛ يحتاج «نديم» إلى {needed} أو أحدث. أعد تثبيت «نديم».</translation>
    </message>
    <message>
        <source>There is no record {id} in this catalogue.</source>
        <translation>لا سجل رقمه {id} في هذا الفهرس.</translation>
    </message>
    <message>
        <source>The record was changed elsewhere since you opened it. Look at both versions before you save.</source>
        <translation>تغيّر السجل في مكان آخر منذ فتحته. انظر في النسختين قبل الحفظ.</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>The expression is wrong at character {at}: {reason}.</source>
        <translation>التعبير خاطئ عند الحرف {at}: {reason}.</translation>
    </message>
    <message>
        <source>The replacement is wrong at character {at}: {reason}.</source>
        <translation>البديل خاطئ عند الحرف {at}: {reason}.</translation>
    </message>
    <message>
        <source>The expression takes too long with “{label}”. Nothing was changed; write it more simply.</source>
        <translation>يستغرق التعبير وقتًا أطول مما ينبغي مع «{label}». لم يتغير شيء؛ اكتبه بصورة أبسط.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>أُوقف كما طُلب.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Publications</source>
        <translation>المطبوعات</translation>
    </message>
    <message>
        <source>Rules of the pu&amp;blication…</source>
        <translation>قواعد المط&amp;بوعة…</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No publication is here yet. Make one for each newspaper, agency or site that you keep.</source>
        <translation>لا مطبوعة هنا بعد. أنشئ واحدة لكل صحيفة أو وكالة أو موقع تحفظه.</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>مطبوعة جديدة</translation>
    </message>
    <message>
        <source>No publication is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا مطبوعة اسمها «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} publications</source>
        <comment>{count} publication</comment>
        <translation>
            <numerusform>لا مطبوعات</numerusform>
            <numerusform>مطبوعة واحدة</numerusform>
            <numerusform>مطبوعتان</numerusform>
            <numerusform>{count} مطبوعات</numerusform>
            <numerusform>{count} مطبوعة</numerusform>
            <numerusform>{count} مطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} publications</source>
        <translation>{count} من {total} من المطبوعات</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>Only the first {most} signs are read.</source>
        <translation>تُقرأ أول {most} محرف فقط.</translation>
    </message>
    <message>
        <source>Only the first {most} words are searched.</source>
        <translation>يُبحث عن أول {most} كلمة فقط.</translation>
    </message>
    <message>
        <source>Brackets within brackets are read {most} deep; these are left out.</source>
        <translation>تُقرأ الأقواس المتداخلة حتى {most} مستوى؛ وقد تُركت هذه.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>هذا القوس لم يُفتح.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets.</source>
        <translation>لا شيء بين هذين القوسين.</translation>
    </message>
    <message>
        <source>These quotation marks are not closed.</source>
        <translation>علامتا الاقتباس هاتان غير مغلقتين.</translation>
    </message>
    <message>
        <source>There is nothing in these quotation marks.</source>
        <translation>لا شيء بين علامتي الاقتباس هاتين.</translation>
    </message>
    <message>
        <source>{operator} needs something on both sides.</source>
        <translation>يحتاج {operator} إلى شيء على جانبيه.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>يجب أن يلي {operator} شيء.</translation>
    </message>
    <message>
        <source>A star alone finds nothing; write at least {least} letters before it.</source>
        <translation>النجمة وحدها لا تجد شيئًا؛ اكتب {least} أحرف على الأقل قبلها.</translation>
    </message>
    <message>
        <source>At least {least} letters must stand before a star; the word is searched as it is.</source>
        <translation>يجب أن يسبق النجمة {least} أحرف على الأقل؛ يُبحث عن الكلمة كما هي.</translation>
    </message>
    <message>
        <source>A star counts only at the end of a word.</source>
        <translation>لا تُحتسب النجمة إلا في آخر الكلمة.</translation>
    </message>
    <message>
        <source>There are no words in this.</source>
        <translation>لا كلمات في هذا.</translation>
    </message>
    <message>
        <source>“{field}” is no search word.</source>
        <translation>«{field}» ليست كلمة بحث.</translation>
    </message>
    <message>
        <source>“{field}” is no search word; perhaps you mean “{near}”.</source>
        <translation>«{field}» ليست كلمة بحث؛ لعلك تقصد «{near}».</translation>
    </message>
    <message>
        <source>Nothing follows “{field}:”.</source>
        <translation>لا شيء بعد «{field}:».</translation>
    </message>
    <message>
        <source>“{value}” cannot follow “{field}:”; it takes {choices}.</source>
        <translation>لا تأتي «{value}» بعد «{field}:»؛ بل يأتي: {choices}.</translation>
    </message>
    <message>
        <source>“{field}:” cannot be compared with &lt;, &gt; or a range.</source>
        <translation>لا تُقارن «{field}:» بـ &lt; أو &gt; أو بمدى.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>«{value}» ليس عددًا.</translation>
    </message>
    <message>
        <source>“{value}” is no date; write it like 2020, 2020-11, 1399, h1442 or 2019..2021.</source>
        <translation>«{value}» ليس تاريخًا؛ اكتبه مثل 2020 أو 2020-11 أو 1399 أو h1442 أو 2019..2021.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>ينتهي المدى قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“{value}” is no record number.</source>
        <translation>«{value}» ليس رقم سجل.</translation>
    </message>
    <message>
        <source>“{field}:” takes no record number.</source>
        <translation>«{field}:» لا تقبل رقم سجل.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>مصدر خارجي</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>المقال كله</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>These words are</source>
        <translation>هذه الكلمات</translation>
    </message>
    <message>
        <source>This part is</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>These parts are</source>
        <translation>هذه الأجزاء</translation>
    </message>
    <message>
        <source>Now {kind}</source>
        <translation>الآن {kind}</translation>
    </message>
    <message>
        <source>Now outside the article: not searched any more</source>
        <translation>الآن خارج المقال: لا يُبحث فيه بعد</translation>
    </message>
    <message numerus="yes">
        <source>Apply to {count} other articles of this publication</source>
        <comment>Apply to one other article of this publication</comment>
        <translation>
            <numerusform>لا مقالات أخرى للتطبيق</numerusform>
            <numerusform>تطبيق على مقالة أخرى من هذه المطبوعة</numerusform>
            <numerusform>تطبيق على مقالتين أخريين من هذه المطبوعة</numerusform>
            <numerusform>تطبيق على {count} مقالات أخرى من هذه المطبوعة</numerusform>
            <numerusform>تطبيق على {count} مقالة أخرى من هذه المطبوعة</numerusform>
            <numerusform>تطبيق على {count} مقالة أخرى من هذه المطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered for the next articles of this publication</source>
        <translation>حُفظ لمقالات هذه المطبوعة التالية</translation>
    </message>
    <message numerus="yes">
        <source>Changed in {count} articles</source>
        <comment>Changed in {count} article</comment>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر في مقالة واحدة</numerusform>
            <numerusform>تغيّر في مقالتين</numerusform>
            <numerusform>تغيّر في {count} مقالات</numerusform>
            <numerusform>تغيّر في {count} مقالة</numerusform>
            <numerusform>تغيّر في {count} مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Now what is right, with the source that says so. Esc leaves it open.</source>
        <translation>والآن الصحيح، مع المصدر الذي يقوله. ‏Esc يتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>about {record}</source>
        <translation>عن {record}</translation>
    </message>
    <message>
        <source>Go to the fact first that these words say too</source>
        <translation>اذهب أولًا إلى المعلومة التي تقولها هذه الكلمات أيضًا</translation>
    </message>
    <message>
        <source>These words stand behind the fact now</source>
        <translation>هذه الكلمات شاهد على المعلومة الآن</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>عرض ما يسبق</translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation>عرض ما يلي</translation>
    </message>
    <message>
        <source>Hide what is outside the article</source>
        <translation>إخفاء ما هو خارج المقال</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} paragraphs outside the article</source>
        <comment>Show one paragraph outside the article</comment>
        <translation>
            <numerusform>لا فقرات خارج المقال</numerusform>
            <numerusform>عرض فقرة واحدة خارج المقال</numerusform>
            <numerusform>عرض فقرتين خارج المقال</numerusform>
            <numerusform>عرض {count} فقرات خارج المقال</numerusform>
            <numerusform>عرض {count} فقرة خارج المقال</numerusform>
            <numerusform>عرض {count} فقرة خارج المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the letters over the first word, then those over the last one</source>
        <translation>اكتب الحرفين فوق الكلمة الأولى، ثم الحرفين فوق الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>{count} words selected</source>
        <comment>{count} word selected</comment>
        <translation>
            <numerusform>لا كلمات محددة</numerusform>
            <numerusform>كلمة واحدة محددة</numerusform>
            <numerusform>كلمتان محددتان</numerusform>
            <numerusform>{count} كلمات محددة</numerusform>
            <numerusform>{count} كلمة محددة</numerusform>
            <numerusform>{count} كلمة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} (suggested)</source>
        <translation>{what} (مقترح)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>الكتابة اللاتينية</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>النص المطبوع</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>طريقة القول</translation>
    </message>
    <message>
        <source>attributed words</source>
        <translation>القائل بالكلمات</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>متسلّمها</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>programme place</source>
        <translation>موضع البرنامج</translation>
    </message>
    <message>
        <source>premiere level</source>
        <translation>مستوى العرض الأول</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>16 Nov 2020, May 2019, c. 1980, 1399/8/26 or 2019-2020</source>
        <translation>١٦ نوفمبر ٢٠٢٠ أو مايو ٢٠١٩ أو نحو ١٩٨٠ أو ٢٠٢٠/١١/١٦ أو ٢٠١٩-٢٠٢٠</translation>
    </message>
    <message>
        <source>26 Aban 1399</source>
        <translation>٢٦ آبان ١٣٩٩</translation>
    </message>
    <message>
        <source>30 Rabi I 1442 as ٣٠ ربيع الأول ١٤٤٢</source>
        <translation>٣٠ ربيع الأول ١٤٤٢</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>{program} of {user} on {computer} (process {process}, since {since})</source>
        <translation>{program} للمستخدم {user} على {computer} (العملية {process}، منذ {since})</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بالوصول</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>هذا غير مسموح</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>انقطع الاتصال بقرص الشبكة</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في قراءة القرص أو كتابته</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>تعذّر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>قاعدة البيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>this cannot be done with this field</source>
        <translation>لا يمكن فعل هذا بهذا الحقل</translation>
    </message>
    <message>
        <source>choose the field that it goes into</source>
        <translation>اختر الحقل الذي ينتقل إليه</translation>
    </message>
    <message>
        <source>type what is to be replaced</source>
        <translation>اكتب ما يُستبدل</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>no more than {longest} characters can be looked for</source>
        <translation>لا يمكن البحث عن أكثر من {longest} حرف</translation>
    </message>
    <message>
        <source>these numbers of repeats cannot be</source>
        <translation>هذا العدد من التكرار غير ممكن</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>هذا متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>there is no group of this number or name</source>
        <translation>لا توجد مجموعة بهذا الرقم أو الاسم</translation>
    </message>
    <message>
        <source>this means nothing after \; for the sign \ itself type it twice</source>
        <translation>لا معنى لهذا بعد \؛ للعلامة \ نفسها اكتبها مرتين</translation>
    </message>
    <message>
        <source>nothing of this counts where letters are alike</source>
        <translation>لا شيء من هذا يُحسب حيث تتساوى الحروف</translation>
    </message>
    <message>
        <source>a bracket is opened here or before and not closed</source>
        <translation>قوس فُتح هنا أو قبله ولم يُغلق</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>قوس أُغلق ولم يُفتح</translation>
    </message>
    <message>
        <source>there is nothing before this that could be repeated</source>
        <translation>لا شيء قبل هذا يمكن تكراره</translation>
    </message>
    <message>
        <source>this range runs backwards</source>
        <translation>هذا النطاق معكوس</translation>
    </message>
    <message>
        <source>there is no kind of letters of this name</source>
        <translation>لا يوجد نوع من الحروف بهذا الاسم</translation>
    </message>
    <message>
        <source>this cannot be read as an expression</source>
        <translation>لا يمكن قراءة هذا تعبيرًا</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>a pattern needs one run of # for the running number, as in {year}-#####</source>
        <translation>يحتاج النمط إلى سلسلة # واحدة للرقم المتسلسل، مثل {year}-#####</translation>
    </message>
    <message>
        <source>only {year} may stand in braces</source>
        <translation>لا يأتي بين المعقوفتين إلا {year}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>“{level}” is not known</source>
        <translation>«{level}» غير معروف</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>جزء النص</translation>
    </message>
    <message>
        <source>a kind is needed</source>
        <translation>النوع لازم</translation>
    </message>
    <message>
        <source>known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>record {article_id} is no article</source>
        <translation>السجل {article_id} ليس مقالًا</translation>
    </message>
    <message>
        <source>records of the kind {kind} have no such field</source>
        <translation>ليس لسجلات النوع «{kind}» هذا الحقل</translation>
    </message>
    <message>
        <source>the text would be longer than {most} characters</source>
        <translation>سيصبح النص أطول من {most} حرف</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>يوجد شيء من قبل</translation>
    </message>
    <message>
        <source>this field holds one value only</source>
        <translation>هذا الحقل يسع قيمة واحدة فقط</translation>
    </message>
    <message>
        <source>a value is needed</source>
        <translation>القيمة لازمة</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>choose what is to be replaced</source>
        <translation>اختر ما يُستبدل</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>هذا لازم</translation>
    </message>
    <message>
        <source>nothing can be part of itself</source>
        <translation>لا شيء يكون جزءا من نفسه</translation>
    </message>
    <message>
        <source>“{label}” is itself part of this record</source>
        <translation>«{label}» نفسه جزء من هذا السجل</translation>
    </message>
    <message>
        <source>another article has “{value}”</source>
        <translation>«{value}» لمقال آخر</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«{value}» ليس رقمًا</translation>
    </message>
    <message>
        <source>“{code}” is not in the list</source>
        <translation>«{code}» ليس في القائمة</translation>
    </message>
    <message>
        <source>no record is called “{text}”</source>
        <translation>لا سجل يُسمى «{text}»</translation>
    </message>
    <message>
        <source>several records are called “{text}”</source>
        <translation>عدة سجلات تُسمى «{text}»</translation>
    </message>
    <message>
        <source>record {record_id} is of the kind {kind}; expected {allowed}</source>
        <translation>السجل {record_id} من النوع «{kind}»؛ والمطلوب هنا {allowed}</translation>
    </message>
    <message>
        <source>“{code}” only gathers other terms; choose one of those</source>
        <translation>«{code}» يجمع مصطلحات أخرى فقط؛ اختر واحدًا منها</translation>
    </message>
    <message>
        <source>{start}–{end} is not within the text</source>
        <translation>{start}–{end} ليس داخل النص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>article {article_id} has no text that could be corrected</source>
        <translation>ليس للمقال {article_id} نص يُصحَّح</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>there is no passage {evidence_id}</source>
        <translation>لا مقطع رقمه {evidence_id}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>this is the text of another article</source>
        <translation>هذا نص مقال آخر</translation>
    </message>
    <message>
        <source>there is no text {text_id}</source>
        <translation>لا نص رقمه {text_id}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>draw a frame first</source>
        <translation>ارسم إطارًا أولًا</translation>
    </message>
    <message>
        <source>an article needs a frame</source>
        <translation>يحتاج المقال إلى إطار واحد على الأقل</translation>
    </message>
    <message>
        <source>this is no file of the article</source>
        <translation>هذا ليس ملفًا من ملفات المقال</translation>
    </message>
    <message>
        <source>page {page} is none of the article</source>
        <translation>الصفحة {page} ليست من هذا المقال</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>يلزم ذكر سبب</translation>
    </message>
    <message>
        <source>at most {longest_reason} characters</source>
        <translation>{longest_reason} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>there is no statement {statement_id}</source>
        <translation>لا معلومة رقمها {statement_id}</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>الذكر</translation>
    </message>
    <message>
        <source>there is no mention {mention_id}</source>
        <translation>لا ذكر رقمه {mention_id}</translation>
    </message>
    <message>
        <source>there is no evidence {evidence_id}</source>
        <translation>لا شاهد رقمه {evidence_id}</translation>
    </message>
    <message>
        <source>only a passage of a text has words to mark</source>
        <translation>لمقطع النص وحده كلمات تُعلَّم</translation>
    </message>
    <message>
        <source>either a record or words are needed</source>
        <translation>يلزم سجل أو كلمات</translation>
    </message>
    <message>
        <source>“{role}” is no role of a mention</source>
        <translation>«{role}» ليس دورًا لذكر</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>say what the source is</source>
        <translation>اذكر ما هو المصدر</translation>
    </message>
    <message>
        <source>page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>this is no file of an article</source>
        <translation>هذا ليس ملفًا لمقال</translation>
    </message>
    <message>
        <source>the rectangle is not within the page</source>
        <translation>المستطيل ليس داخل الصفحة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>“{role}” is no role of a file</source>
        <translation>«{role}» ليس دورًا لملف</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed: the text of the article was made of it</source>
        <translation>لا يمكن حذف «{name}»: نص المقال مأخوذ منه</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed: facts stand on it; remove their evidence first</source>
        <translation>لا يمكن حذف «{name}»: تستند إليه معلومات؛ احذف شواهدها أولًا</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>a word is needed</source>
        <translation>تلزم كلمة</translation>
    </message>
    <message>
        <source>join</source>
        <translation>الضم</translation>
    </message>
    <message>
        <source>two articles are needed</source>
        <translation>يلزم مقالان</translation>
    </message>
    <message>
        <source>at most {most} articles are joined at once</source>
        <translation>لا يُضم أكثر من {most} مقالًا دفعة واحدة</translation>
    </message>
    <message>
        <source>“{label}” is in the trash; restore it first</source>
        <translation>«{label}» في المهملات؛ استعده أولا</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>the two are parts of each other through a third record; change that statement first</source>
        <translation>كل منهما جزء من الآخر عبر سجل ثالث؛ غيّر تلك العبارة أولا</translation>
    </message>
    <message>
        <source>two records are needed</source>
        <translation>يلزم سجلان</translation>
    </message>
    <message>
        <source>only records of one kind can be one and the same</source>
        <translation>لا يكون واحدا إلا سجلان من نوع واحد</translation>
    </message>
    <message>
        <source>copies of one article stay apart, as one text</source>
        <translation>نسخ المقال الواحد تبقى منفصلة، بنص واحد</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>two articles or more are needed</source>
        <translation>يلزم مقالان أو أكثر</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>an article does not correct itself</source>
        <translation>لا يصحح المقال نفسه</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>{turn} quarters and {straighten} degrees are none</source>
        <translation>لا يوجد تدوير بمقدار {turn} أرباع و{straighten} درجة</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>this article was cut out of the page; the rest of it belongs to others</source>
        <translation>قُصّ هذا المقال من الصفحة، وبقيتها لمقالات أخرى</translation>
    </message>
    <message>
        <source>this file is not here any more</source>
        <translation>لم يعد هذا الملف هنا</translation>
    </message>
    <message>
        <source>the rule says nothing</source>
        <translation>القاعدة لا تقول شيئًا</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>لا توجد قاعدة كهذه</translation>
    </message>
    <message>
        <source>words are needed</source>
        <translation>الكلمات لازمة</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>nothing is suggested under the number {number}</source>
        <translation>لا اقتراح تحت الرقم {number}</translation>
    </message>
    <message>
        <source>a record is needed</source>
        <translation>يلزم سجل</translation>
    </message>
    <message>
        <source>choose which record “{name}” is</source>
        <translation>اختر أي سجل هو «{name}»</translation>
    </message>
    <message>
        <source>record {record_id} is of the kind {kind}</source>
        <translation>السجل {record_id} من النوع {kind}</translation>
    </message>
    <message>
        <source>about</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>choose the record that is spoken of</source>
        <translation>اختر السجل المتحدَّث عنه</translation>
    </message>
    <message>
        <source>a person has made or corrected the text of this article</source>
        <translation>نص هذا المقال كتبه شخص أو صححه</translation>
    </message>
    <message>
        <source>there is a newer text of this article</source>
        <translation>يوجد نص أحدث لهذه المقالة</translation>
    </message>
    <message>
        <source>no program has read it on the pages of this article</source>
        <translation>لم يقرأه أي برنامج من صفحات هذه المقالة</translation>
    </message>
    <message>
        <source>no text field of an article on the copy</source>
        <translation>ليس حقلًا نصيًا للمقال على النسخة</translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation>لا يُعرف كيف</translation>
    </message>
    <message>
        <source>it is not said what read it</source>
        <translation>لم يُذكر أي برنامج قرأه</translation>
    </message>
    <message>
        <source>a page is given twice</source>
        <translation>ذُكرت صفحة مرتين</translation>
    </message>
    <message>
        <source>page {number} is not within the text</source>
        <translation>الصفحة {number} ليست داخل النص</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of record that is made here</source>
        <translation>لا يُنشأ هنا سجل من النوع «{kind}»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>الاسم لازم</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>scheme and value are needed</source>
        <translation>يلزم النظام والقيمة</translation>
    </message>
    <message>
        <source>no field that says how it is known</source>
        <translation>ليس حقلًا يقول كيف عُرف</translation>
    </message>
    <message>
        <source>heading status</source>
        <translation>حالة المدخل</translation>
    </message>
    <message>
        <source>“{code}” is no kind of name for a {kind}</source>
        <translation>«{code}» ليس نوع اسم لسجل من النوع «{kind}»</translation>
    </message>
    <message>
        <source>the press uses this form; withdraw its statement first</source>
        <translation>تستعمل الصحافة هذه الصيغة؛ اسحب معلومتها أولًا</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>there is no room “{room}”</source>
        <translation>لا غرفة باسم «{room}»</translation>
    </message>
    <message>
        <source>no more than {most} searches are kept</source>
        <translation>لا يُحفظ أكثر من {most} بحثًا</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>a title is needed</source>
        <translation>يلزم عنوان</translation>
    </message>
    <message>
        <source>another search is called “{words}”</source>
        <translation>بحث آخر اسمه «{words}»</translation>
    </message>
    <message>
        <source>query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>at most {longest_query} characters are kept</source>
        <translation>يُحفظ {longest_query} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>this is no name of the record</source>
        <translation>هذا ليس اسمًا للسجل</translation>
    </message>
    <message>
        <source>object</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>only an unnamed person stands for a body</source>
        <translation>الشخص غير المسمى وحده ينوب عن هيئة</translation>
    </message>
    <message>
        <source>film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>either a film or words are needed</source>
        <translation>يلزم فيلم أو كلمات</translation>
    </message>
    <message>
        <source>entry status</source>
        <translation>حالة المشاركة</translation>
    </message>
    <message>
        <source>a status is needed (“not stated” is one)</source>
        <translation>الحالة لازمة («غير مذكور» حالة)</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>a number from 1 to {largest} is needed</source>
        <translation>يلزم رقم من ١ إلى {largest}</translation>
    </message>
    <message>
        <source>an article's fields stand on its segments</source>
        <translation>حقول المقال تقوم على أجزاء نصه</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>a measure is needed</source>
        <translation>المقياس لازم</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>a role is needed</source>
        <translation>الدور لازم</translation>
    </message>
    <message>
        <source>“{role}” does not take the kind {kind} here; it takes {kinds}</source>
        <translation>«{role}» لا يقبل هنا النوع «{kind}»؛ بل يقبل {kinds}</translation>
    </message>
    <message>
        <source>this is not filled for several articles at once</source>
        <translation>لا يُملأ هذا لعدة مقالات معًا</translation>
    </message>
    <message>
        <source>it cannot be part of itself</source>
        <translation>لا يكون جزءًا من نفسه</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>say why the source is wrong</source>
        <translation>اذكر لماذا أخطأ المصدر</translation>
    </message>
    <message>
        <source>what a source denies cannot be the preferred reading</source>
        <translation>ما ينفيه مصدر لا يكون القراءة المفضلة</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>there is no list “{vocabulary}”</source>
        <translation>لا قائمة اسمها «{vocabulary}»</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>use small letters a–z, figures and _</source>
        <translation>استعمل الحروف الصغيرة a–z والأرقام و_</translation>
    </message>
    <message>
        <source>“{code}” is taken</source>
        <translation>«{code}» مأخوذ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>a label is needed</source>
        <translation>التسمية لازمة</translation>
    </message>
    <message>
        <source>“{value}” is no {wanted}</source>
        <translation>«{value}» ليس من النوع «{wanted}»</translation>
    </message>
    <message>
        <source>“{value}” is beyond the limits</source>
        <translation>«{value}» خارج الحدود</translation>
    </message>
    <message>
        <source>it is not within the page</source>
        <translation>ليس داخل الصفحة</translation>
    </message>
    <message>
        <source>The {calendar} year {year} is outside the years {first} to {last}.</source>
        <translation>السنة {year} ({calendar}) خارج السنوات {first} إلى {last}.</translation>
    </message>
    <message>
        <source>There is no month {month}: months are 1 to 12.</source>
        <translation>لا شهر رقمه {month}: الشهور من ١ إلى ١٢.</translation>
    </message>
    <message>
        <source>There is no day {day} in month {month} of the {calendar} year {year}: it has {last} days.</source>
        <translation>لا يوم {day} في الشهر {month} من السنة {year} ({calendar}): أيامه {last}.</translation>
    </message>
    <message>
        <source>The Julian day {jdn} is outside the {calendar} years {years} to {years_}.</source>
        <translation>اليوم اليولياني {jdn} خارج السنوات {years} إلى {years_} ({calendar}).</translation>
    </message>
    <message>
        <source>The date has a day ({day}) but no month.</source>
        <translation>في التاريخ يوم ({day}) بلا شهر.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>التاريخ فارغ.</translation>
    </message>
    <message>
        <source>The date is longer than {longest} characters.</source>
        <translation>التاريخ أطول من {longest} محرفًا.</translation>
    </message>
    <message>
        <source>“{text}” holds a time: a date is kept without one.</source>
        <translation>في «{text}» وقت: يُحفظ التاريخ بلا وقت.</translation>
    </message>
    <message>
        <source>“{text}” holds a space: EDTF is written without spaces.</source>
        <translation>في «{text}» مسافة: يُكتب EDTF بلا مسافات.</translation>
    </message>
    <message>
        <source>“{text}” holds a year outside 0000 to 9999, which this catalogue cannot place.</source>
        <translation>في «{text}» سنة خارج 0000 إلى 9999 لا يستوعبها هذا الفهرس.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {problem}</source>
        <translation>«{text}» ليس تاريخًا: {problem}</translation>
    </message>
    <message>
        <source>“{whole}” is not a date in EDTF: write 2020, 2020-11, 2020-11-16, or X for a digit not known.</source>
        <translation>«{whole}» ليس تاريخًا بصيغة EDTF: اكتب 2020 أو 2020-11 أو 2020-11-16، أو X لرقم مجهول.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: there is no month {months}.</source>
        <translation>«{whole}» ليس تاريخًا: لا شهر رقمه {months}.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: no such month has a day {day}.</source>
        <translation>«{whole}» ليس تاريخًا: لا يوم {day} في ذلك الشهر.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: {code} is neither a month (01 to 12) nor a season (21 to 24).</source>
        <translation>«{whole}» ليس تاريخًا: {code} ليس شهرًا (01 إلى 12) ولا فصلًا (21 إلى 24).</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: a season has no day.</source>
        <translation>«{whole}» ليس تاريخًا: لا يوم للفصل.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: write one / between its start and its end.</source>
        <translation>«{text}» ليس مدة: اكتب / واحدة بين البداية والنهاية.</translation>
    </message>
    <message>
        <source>“{whole}” has neither a start nor an end: leave the date empty.</source>
        <translation>لا بداية لـ«{whole}» ولا نهاية: اترك التاريخ فارغًا.</translation>
    </message>
    <message>
        <source>“{whole}” ends before it starts.</source>
        <translation>«{whole}» ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>“{text}” is not a set of dates: it starts with {text_} but does not end so.</source>
        <translation>«{text}» ليس مجموعة تواريخ: يبدأ بـ{text_} ولا ينتهي به.</translation>
    </message>
    <message>
        <source>“{whole}” gives a year on one side only: write it on both, or XXXX on both.</source>
        <translation>في «{whole}» سنة في جانب واحد فقط: اكتبها في الجانبين، أو XXXX فيهما.</translation>
    </message>
    <message>
        <source>This is too long for a date: write it like {examples}.</source>
        <translation>هذا أطول من تاريخ: اكتبه مثل {examples}.</translation>
    </message>
    <message>
        <source>“{words}” is a range with one more word of time: write it like 2019-2020 or before 2019.</source>
        <translation>«{words}» مدة معها كلمة زمن زائدة: اكتبها مثل ٢٠١٩-٢٠٢٠ أو قبل ٢٠١٩.</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read: write it like {examples}.</source>
        <translation>«{words}» ليس تاريخًا مقروءًا: اكتبه مثل {examples}.</translation>
    </message>
    <message>
        <source>“{words}” has no year: write it in four digits, as in {examples}.</source>
        <translation>لا سنة في «{words}»: اكتبها بأربعة أرقام، مثل {examples}.</translation>
    </message>
    <message>
        <source>“{words}” has a year of two digits: write all four, as in {examples}.</source>
        <translation>السنة في «{words}» برقمين: اكتب الأرقام الأربعة، مثل {examples}.</translation>
    </message>
    <message>
        <source>“{plain}” can be read in two ways: write the month as a word or the year first, as in {year}-11-16.</source>
        <translation>يُقرأ «{plain}» على وجهين: اكتب الشهر كلمة أو السنة أولًا، مثل {year}-11-16.</translation>
    </message>
    <message>
        <source>The calendar of the year {year} cannot be told: write {choices}.</source>
        <translation>لا يُعرف تقويم السنة {year}: اكتب {choices}.</translation>
    </message>
    <message>
        <source>“{words}” has a Hijri month with a Gregorian year: write both alike, as in {example}.</source>
        <translation>في «{words}» شهر هجري مع سنة ميلادية: اكتبهما بتقويم واحد، مثل {example}.</translation>
    </message>
    <message>
        <source>“{words}” has a Gregorian month with a Hijri year: write both alike, as in May 2019.</source>
        <translation>في «{words}» شهر ميلادي مع سنة هجرية: اكتبهما بتقويم واحد، مثل مايو ٢٠١٩.</translation>
    </message>
    <message>
        <source>“{unknown}” cannot be inferred in a date: only year, month and day can.</source>
        <translation>لا يُستنتج «{unknown}» في تاريخ: تُستنتج السنة والشهر واليوم فقط.</translation>
    </message>
    <message>
        <source>The words of the date hold a NUL character.</source>
        <translation>في كلمات التاريخ محرف NUL.</translation>
    </message>
    <message>
        <source>“{rule}” is not a known rule for dates.</source>
        <translation>«{rule}» ليست قاعدة معروفة للتواريخ.</translation>
    </message>
    <message>
        <source>The anchor “{anchor}” has no year, so nothing can be counted from it.</source>
        <translation>لا سنة في المرجع «{anchor}» فلا يُحسب منه شيء.</translation>
    </message>
    <message>
        <source>The date has an anchor but no rule that counts from it.</source>
        <translation>للتاريخ مرجع وليس له قاعدة تحسب منه.</translation>
    </message>
    <message>
        <source>A date that is not resolved cannot have inferred parts.</source>
        <translation>التاريخ غير المحلول ليست له أجزاء مستنتجة.</translation>
    </message>
    <message>
        <source>This is too long for a number: {longest} characters at most.</source>
        <translation>هذا أطول من أن يكون رقمًا: {longest} محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>An item of Wikidata is a Q and a number: Q42.</source>
        <translation>معرّف ويكي بيانات حرف Q ورقم: Q42.</translation>
    </message>
    <message>
        <source>A number of IMDb is tt, nm or co and seven digits or more: tt0111161.</source>
        <translation>رقم IMDb هو tt أو nm أو co وسبعة أرقام أو أكثر: tt0111161.</translation>
    </message>
    <message>
        <source>The number of {what} at IMDb begins with {letters}.</source>
        <translation>رقم {what} في IMDb يبدأ بـ{letters}.</translation>
    </message>
    <message>
        <source>An EIDR is 10.5240/, five groups of four and a check sign: 10.5240/….</source>
        <translation>‏EIDR هو 10.5240/ وخمس مجموعات رباعية وعلامة تحقق: 10.5240/….</translation>
    </message>
    <message>
        <source>An ISAN is four groups of four, a check sign, and two groups for a version.</source>
        <translation>‏ISAN أربع مجموعات رباعية وعلامة تحقق، ومجموعتان للنسخة.</translation>
    </message>
    <message>
        <source>A number of VIAF has digits only: 24604287.</source>
        <translation>رقم VIAF أرقام فقط: 24604287.</translation>
    </message>
    <message>
        <source>An ISNI has sixteen digits, the last may be X: 0000 0001 2103 2683.</source>
        <translation>‏ISNI ستة عشر رقمًا، وقد يكون آخرها X: 0000 0001 2103 2683.</translation>
    </message>
    <message>
        <source>A number of GeoNames has digits only: 112931.</source>
        <translation>رقم GeoNames أرقام فقط: 112931.</translation>
    </message>
    <message>
        <source>An ISSN has eight digits, the last may be X: 0317-8471.</source>
        <translation>‏ISSN ثمانية أرقام، وقد يكون آخرها X: 0317-8471.</translation>
    </message>
    <message>
        <source>A digit is wrong: the check sign at the end would be {wanted}, not {found}.</source>
        <translation>رقم خاطئ: علامة التحقق في آخره تكون {wanted} لا {found}.</translation>
    </message>
    <message>
        <source>the segment {start}–{end} is not within the text</source>
        <translation>الجزء {start}–{end} ليس داخل النص</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>يلزم تاريخ.</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>في النص محرف NUL</translation>
    </message>
    <message>
        <source>the text holds half a character</source>
        <translation>في النص نصف محرف</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>a spreadsheet holds {most_rows} rows; choose CSV, or fewer rows</source>
        <translation>يسع جدول البيانات {most_rows} صف؛ اختر CSV أو صفوفًا أقل</translation>
    </message>
    <message>
        <source>its text is longer than {largest} million signs. Cut it into its articles first.</source>
        <translation>نصه أطول من {largest} مليون محرف. قطّعه إلى مقالاته أولًا.</translation>
    </message>
    <message>
        <source>a part of a page</source>
        <translation>جزء من صفحة</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>the file holds no words.</source>
        <translation>لا كلمات في الملف.</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <source>its parts are nested too deeply to be read.</source>
        <translation>أجزاؤه متداخلة أعمق مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>a box of mails</source>
        <translation>صندوق رسائل بريد</translation>
    </message>
    <message>
        <source>the file is larger than {largest} MB. Cut it into its articles first.</source>
        <translation>الملف أكبر من {largest} ميغابايت. قسّمه أولًا إلى مقالاته.</translation>
    </message>
    <message>
        <source>a web page saved as one file</source>
        <translation>صفحة ويب محفوظة في ملف واحد</translation>
    </message>
    <message>
        <source>the saved page is damaged or was cut off: there is no page in it. Save it again.</source>
        <translation>الصفحة المحفوظة تالفة أو مقطوعة: لا صفحة فيها. احفظها من جديد.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>it is protected with a password. Save it without one and add it again.</source>
        <translation>محمي بكلمة مرور. احفظه بدونها وأضفه من جديد.</translation>
    </message>
    <message>
        <source>an Outlook mail</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <source>it has more parts than a mail should. Save what belongs to the catalogue as files.</source>
        <translation>أجزاؤه أكثر مما ينبغي لرسالة. احفظ ما يخص الفهرس في ملفات.</translation>
    </message>
    <message>
        <source>it holds files within files more deeply than is read.</source>
        <translation>فيه ملفات داخل ملفات أعمق مما يُقرأ.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>the PDF file is damaged and cannot be opened. Look for another copy.</source>
        <translation>ملف PDF تالف ولا يُفتح. ابحث عن نسخة أخرى.</translation>
    </message>
    <message>
        <source>the PDF file needs a password. Open it, save a copy without one and add that.</source>
        <translation>ملف PDF محمي بكلمة مرور. افتحه واحفظ نسخة بدونها ثم أضفها.</translation>
    </message>
    <message>
        <source>the PDF file takes more memory than there is. Cut it into its issues first.</source>
        <translation>يحتاج ملف PDF إلى ذاكرة أكثر من المتاح. قطّعه إلى أعداده أولا.</translation>
    </message>
    <message>
        <source>the file cannot be read ({error}).</source>
        <translation>لا يمكن قراءة الملف ({error}).</translation>
    </message>
    <message>
        <source>the PDF file has more than {most_pages} pages. Cut it into its issues first.</source>
        <translation>في ملف PDF أكثر من {most_pages} صفحة. قطّعه إلى أعداده أولا.</translation>
    </message>
    <message>
        <source>the PDF file has no pages.</source>
        <translation>لا صفحات في ملف PDF.</translation>
    </message>
    <message>
        <source>the PDF file holds more text than one article may have. Cut it into its issues first.</source>
        <translation>في ملف PDF نص أكثر مما يسعه مقال واحد. قطّعه إلى أعداده أولا.</translation>
    </message>
    <message>
        <source>page {number} holds too much to be read. Its words are not in the text.</source>
        <translation>في الصفحة {number} أكثر مما يمكن قراءته. كلماتها ليست في النص.</translation>
    </message>
    <message>
        <source>page {number} is damaged. Its words are not in the text.</source>
        <translation>الصفحة {number} تالفة. كلماتها ليست في النص.</translation>
    </message>
    <message>
        <source>the picture is larger than {most_bytes} MB. Save it with fewer points an inch.</source>
        <translation>الصورة أكبر من {most_bytes} ميغابايت. احفظها بنقاط أقل في البوصة.</translation>
    </message>
    <message>
        <source>the picture takes more memory than there is. Save it smaller.</source>
        <translation>تحتاج الصورة إلى ذاكرة أكثر من المتاح. احفظها أصغر.</translation>
    </message>
    <message>
        <source>the picture is damaged and cannot be shown. Scan it again or look for another copy.</source>
        <translation>الصورة تالفة ولا يمكن عرضها. امسحها من جديد أو ابحث عن نسخة أخرى.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} points, more than can be unpacked. Save it smaller.</source>
        <translation>في الصورة {width} × {height} نقطة، أكثر مما يمكن فكه. احفظها أصغر.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} points: too small to hold words.</source>
        <translation>في الصورة {width} × {height} نقطة: أصغر من أن تحمل كلمات.</translation>
    </message>
    <message>
        <source>the picture is cut off: a part of the file is missing. Scan it again or look for another copy.</source>
        <translation>الصورة مبتورة: جزء من الملف مفقود. امسحها من جديد أو ابحث عن نسخة أخرى.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>the encoding of the text cannot be told. Save it as UTF-8.</source>
        <translation>لا يُعرف ترميز النص. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>this is not a text file. Nadim cannot read this kind yet.</source>
        <translation>هذا ليس ملفًا نصيًا. لا يقرأ «نديم» هذا النوع بعد.</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>ملف RTF</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>صفحة ويب حفظها سفاري</translation>
    </message>
    <message>
        <source>the saved page is damaged or was cut off. Save it again.</source>
        <translation>الصفحة المحفوظة تالفة أو مقطوعة. احفظها من جديد.</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <source>a web archive with its pages</source>
        <translation>أرشيف ويب مع صفحاته</translation>
    </message>
    <message>
        <source>the web archive holds no pages.</source>
        <translation>لا صفحات في أرشيف الويب.</translation>
    </message>
    <message>
        <source>the archive lists this page and does not hold it.</source>
        <translation>الصفحة مذكورة في قائمة الأرشيف وليست فيه.</translation>
    </message>
    <message>
        <source>the page was cut off when it was fetched. What there is of it is in the text.</source>
        <translation>انقطعت الصفحة عند جلبها. ما وُجد منها موجود في النص.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>the page holds more words than an article can have. Cut it first.</source>
        <translation>في الصفحة كلمات أكثر مما يسعه مقال. قطّعها أولًا.</translation>
    </message>
    <message>
        <source>the page shows no words without its scripts. Save it again with SingleFile, or copy its text.</source>
        <translation>لا تعرض الصفحة كلمات بلا برامجها النصية. احفظها ثانية بـSingleFile أو انسخ نصها.</translation>
    </message>
    <message>
        <source>a zipped folder</source>
        <translation>مجلد مضغوط</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>a PowerPoint file</source>
        <translation>ملف PowerPoint</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>رسم Visio</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>a Pages or Keynote file</source>
        <translation>ملف Pages أو Keynote</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>the zipped file holds no files.</source>
        <translation>الملف المضغوط لا يحوي أي ملفات.</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوت</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>ملف صوت أو فيلم</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>ملف فيلم أو صورة</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>this is an old Word file. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>هذا ملف Word قديم. افتحه في Word أو LibreOffice واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>this is {label}. Save it as PDF, or its text as a .txt file.</source>
        <translation>هذا {label}. احفظه بصيغة PDF، أو احفظ نصه في ملف ‎.txt.</translation>
    </message>
    <message>
        <source>this is {label}. Nadim cannot read this kind yet; save its text as a .txt file.</source>
        <translation>هذا {label}. لا يقرأ «نديم» هذا النوع بعد؛ احفظ نصه في ملف ‎.txt.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>a file of an old Office program</source>
        <translation>ملف لبرنامج Office قديم</translation>
    </message>
    <message>
        <source>an Office file with a password</source>
        <translation>ملف Office بكلمة مرور</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>ملف Word قديم</translation>
    </message>
    <message>
        <source>an old Excel table</source>
        <translation>جدول Excel قديم</translation>
    </message>
    <message>
        <source>an old PowerPoint file</source>
        <translation>ملف PowerPoint قديم</translation>
    </message>
    <message>
        <source>the file is damaged or was cut off. Copy or download it again.</source>
        <translation>الملف تالف أو مقطوع. انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>the link leads nowhere.</source>
        <translation>الرابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <source>the link leads back to itself.</source>
        <translation>الوصلة تعود إلى نفسها.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>this is a catalogue; name the files that are to be added.</source>
        <translation>هذا فهرس؛ سمِّ الملفات المراد إضافتها.</translation>
    </message>
    <message>
        <source>the folder holds no files.</source>
        <translation>المجلد لا يحوي ملفات.</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder.</source>
        <translation>هذا ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>لا يمكن قراءته ({reason}).</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة المجلد ({reason}).</translation>
    </message>
    <message>
        <source>the file changed while it was read. Add it again when it is complete.</source>
        <translation>تغيّر الملف أثناء قراءته. أضفه من جديد حين يكتمل.</translation>
    </message>
    <message>
        <source>the pages in this folder are no longer what they were. Add it again.</source>
        <translation>لم تعد صفحات هذا المجلد كما كانت. أضفه من جديد.</translation>
    </message>
    <message>
        <source>it needs more memory than there is. Cut it into smaller files.</source>
        <translation>يحتاج إلى ذاكرة أكثر من المتاح. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Nadim cannot cope with this file ({error}). Keep it as a file only, and report it.</source>
        <translation>لا يستطيع نديم معالجة هذا الملف ({error}). احفظه كملف فقط وأبلغ عنه.</translation>
    </message>
    <message>
        <source>the program that read it stopped ({how}). The file may be damaged; keep it as a file only.</source>
        <translation>توقف البرنامج الذي كان يقرؤه ({how}). قد يكون الملف تالفًا؛ احفظه كملف فقط.</translation>
    </message>
    <message>
        <source>it took longer than {seconds} seconds to read. Cut it into smaller files, or keep it as a file only.</source>
        <translation>استغرقت قراءته أكثر من {seconds} ثانية. قسّمه إلى ملفات أصغر أو احفظه كملف فقط.</translation>
    </message>
    <message>
        <source>the same file came in before.</source>
        <translation>سبق أن أُدخل الملف نفسه.</translation>
    </message>
    <message>
        <source>the same file came in before and is in the trash.</source>
        <translation>سبق أن أُدخل الملف نفسه وهو في سلة المهملات.</translation>
    </message>
    <message>
        <source>the same file as {other}.</source>
        <translation>الملف نفسه مثل {other}.</translation>
    </message>
    <message>
        <source>the same text as that of article {article}; both stand in one group of copies.</source>
        <translation>النص نفسه في المقال {article}؛ كلاهما في مجموعة نسخ واحدة.</translation>
    </message>
    <message>
        <source>nearly the same text as that of article {article}; both stand in one group of copies.</source>
        <translation>نص يكاد يطابق نص المقال {article}؛ كلاهما في مجموعة نسخ واحدة.</translation>
    </message>
    <message>
        <source>the same text came in from there before.</source>
        <translation>سبق أن أُدخل النص نفسه من المصدر نفسه.</translation>
    </message>
    <message>
        <source>its text has changed and is a new version of the article.</source>
        <translation>تغيّر نصه وصار نسخة جديدة من المقال.</translation>
    </message>
    <message>
        <source>its text has changed. The file was added to the article, whose text stays because work was done on it.</source>
        <translation>تغيّر نصه. أُضيف الملف إلى المقال ويبقى نص المقال لأن عملًا أُنجز عليه.</translation>
    </message>
    <message>
        <source>it filled fields of the article that were empty.</source>
        <translation>ملأ حقولًا كانت فارغة في المقال.</translation>
    </message>
    <message>
        <source>what is in it is listed by itself.</source>
        <translation>ما في داخله مدرج على حدة.</translation>
    </message>
    <message>
        <source>it holds nothing that can be read.</source>
        <translation>لا يحوي شيئًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>nothing in it could be taken.</source>
        <translation>لم يمكن أخذ شيء منه.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>it declares abbreviations of its own (XML entities), which can unfold without end. It is not read.</source>
        <translation>يعرّف اختصارات خاصة به (كيانات XML) قد تتضخم بلا نهاية. لا يُقرأ.</translation>
    </message>
    <message>
        <source>its text part is damaged or was cut off ({error}).</source>
        <translation>جزء النص فيه تالف أو مقطوع ({error}).</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>it holds more files than one file should. Unpack it and add the folder.</source>
        <translation>فيه ملفات أكثر مما ينبغي لملف واحد. فُكّه وأضف المجلد.</translation>
    </message>
    <message>
        <source>it unfolds to more than it may. Unpack it and add what belongs to the catalogue.</source>
        <translation>ما بداخله أكبر من المسموح. فُكّه وأضف ما يخص الفهرس.</translation>
    </message>
    <message>
        <source>it holds nothing.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>the file is not whole: this part of it is missing.</source>
        <translation>الملف غير كامل: هذا الجزء منه مفقود.</translation>
    </message>
    <message>
        <source>it is protected with a password. Unpack it and add the file.</source>
        <translation>محمي بكلمة مرور. فُكّه وأضف الملف.</translation>
    </message>
    <message>
        <source>it is a link to another file and holds nothing itself.</source>
        <translation>هو رابط إلى ملف آخر ولا يحوي شيئًا بنفسه.</translation>
    </message>
    <message>
        <source>it is damaged in the zipped file and cannot be unpacked.</source>
        <translation>تالف داخل الملف المضغوط ولا يمكن فكه.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB. Unpack it and add what belongs to the catalogue.</source>
        <translation>أكبر من {most} ميغابايت. فُكّه وأضف ما يخص الفهرس.</translation>
    </message>
    <message>
        <source>it unfolds to hundreds of times its size, as files do that are made to harm.</source>
        <translation>يتضخم عند فكه إلى مئات أضعاف حجمه كما تفعل الملفات المصنوعة للإضرار.</translation>
    </message>
    <message>
        <source>the page was packed for the transfer in a way that is not read here ({packing}).</source>
        <translation>ضُغطت الصفحة للنقل بطريقة لا تُقرأ هنا ({packing}).</translation>
    </message>
    <message>
        <source>it was packed with a dictionary that it does not hold. Unpack it where it was made.</source>
        <translation>ضُغط بقاموس لا يحتوي عليه. فُكّ ضغطه حيث أُنشئ.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>a statement stays a statement: choose what it says</source>
        <translation>تبقى المعلومة معلومة: اختر ما تقوله</translation>
    </message>
    <message>
        <source>choose what the words also support</source>
        <translation>اختر ما تدعمه الكلمات أيضًا</translation>
    </message>
    <message>
        <source>it has no passage in this text</source>
        <translation>لا مقطع لها في هذا النص</translation>
    </message>
    <message>
        <source>choose what is said</source>
        <translation>اختر ما قيل</translation>
    </message>
    <message>
        <source>words of a text are needed</source>
        <translation>تلزم كلمات من نص</translation>
    </message>
    <message>
        <source>an article is needed that mentions it</source>
        <translation>يلزم مقال يذكره</translation>
    </message>
    <message>
        <source>name the festival, and the number if there is one</source>
        <translation>سمِّ المهرجان، والرقم إن وُجد</translation>
    </message>
    <message>
        <source>choose the edition</source>
        <translation>اختر الدورة</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>يلزم رقم</translation>
    </message>
    <message>
        <source>a record is needed: where it is only given in words, say it from the other side</source>
        <translation>يلزم سجل: إن ورد بالكلمات فقط فقله من الجانب الآخر</translation>
    </message>
    <message>
        <source>choose what the award went to</source>
        <translation>اختر ما نال الجائزة</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>مفكوك</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>أُبقي ملفًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>This file became no article.</source>
        <translation>لم يصر هذا الملف مقالًا.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما دخل</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما تعذّر</translation>
    </message>
    <message>
        <source>What was here already</source>
        <translation>ما كان موجودًا</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} تعذّر</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الواردات</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي الملفات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Keep as file only</source>
        <translation>إ&amp;بقاؤه ملفًا فقط</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;فتح المقال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>لم يدخل شيء بعد.</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>الواردا&amp;ت…</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>{count} rows copied</source>
        <comment>{count} row copied</comment>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت {count} أسطر</numerusform>
            <numerusform>نُسخ {count} سطرًا</numerusform>
            <numerusform>نُسخ {count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records changed</source>
        <comment>{count} record changed</comment>
        <translation>
            <numerusform>لم يتغير سجل</numerusform>
            <numerusform>تغيّر سجل واحد</numerusform>
            <numerusform>تغيّر سجلان</numerusform>
            <numerusform>تغيّرت {count} سجلات</numerusform>
            <numerusform>تغيّر {count} سجلًا</numerusform>
            <numerusform>تغيّر {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل ثانية</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>بحسب الصلة</translation>
    </message>
    <message>
        <source>The best first: how well they fit is counted for the newest {count} hits</source>
        <translation>الأوثق صلة أولًا: تُحسب الصلة لأحدث {count} نتيجة</translation>
    </message>
    <message>
        <source>In {collection}  ×</source>
        <translation>في {collection}  ×</translation>
    </message>
    <message>
        <source>Only what is in {collection}: show all again</source>
        <translation>ما في {collection} فقط: عرض الكل ثانية</translation>
    </message>
    <message>
        <source>Too many articles lead to these: not all were looked at. Narrow the search.</source>
        <translation>مقالات كثيرة جدًا تؤدي إلى هذه: لم يُنظر فيها كلها. ضيّق البحث.</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} م.ث</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <comment>{count} selected</comment>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>{count} محددة</numerusform>
            <numerusform>{count} محددًا</numerusform>
            <numerusform>{count} محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in “{collection}” belongs into this list.</source>
        <translation>لا شيء في «{collection}» من هذه القائمة.</translation>
    </message>
    <message>
        <source>Nothing to read here: the list is empty.</source>
        <translation>لا شيء يُقرأ هنا: القائمة فارغة.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>{count} على الأقل</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>{said}: more than {most} at once are left out</source>
        <translation>{said}: ما زاد على {most} دفعة واحدة يُترك</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans</source>
        <translation>المسوحات</translation>
    </message>
    <message>
        <source>No text yet: install Tesseract for Windows with its Persian and Arabic data, and Nadim reads this scan.</source>
        <translation>لا نص بعد: ثبّت Tesseract لويندوز مع بيانات الفارسية والعربية ليقرأ نديم هذا المسح.</translation>
    </message>
    <message>
        <source>No text yet: install Tesseract with “brew install tesseract tesseract-lang”, and Nadim reads this scan.</source>
        <translation>لا نص بعد: ثبّت Tesseract بالأمر «brew install tesseract tesseract-lang» ليقرأ نديم هذا المسح.</translation>
    </message>
    <message>
        <source>No text yet: install the packages tesseract-ocr, tesseract-ocr-fas and tesseract-ocr-ara, and Nadim reads this scan.</source>
        <translation>لا نص بعد: ثبّت الحزم tesseract-ocr وtesseract-ocr-fas وtesseract-ocr-ara ليقرأ نديم هذا المسح.</translation>
    </message>
    <message>
        <source>A page of it is damaged or too large to be read.</source>
        <translation>صفحة منه تالفة أو أكبر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>Tesseract took too long on a page of it and was ended.</source>
        <translation>استغرق Tesseract وقتا طويلا في صفحة منه فأُنهي.</translation>
    </message>
    <message>
        <source>Tesseract has no data for its language; install them.</source>
        <translation>لا بيانات لدى Tesseract للغته؛ ثبّتها.</translation>
    </message>
    <message>
        <source>There is no room for the temporary picture of a page.</source>
        <translation>لا مكان للصورة المؤقتة لصفحة.</translation>
    </message>
    <message>
        <source>Tesseract could not be started.</source>
        <translation>تعذر تشغيل Tesseract.</translation>
    </message>
    <message>
        <source>Tesseract gave an answer that cannot be read.</source>
        <translation>أعطى Tesseract جوابا لا يُقرأ.</translation>
    </message>
    <message>
        <source>Tesseract ended with an error.</source>
        <translation>انتهى Tesseract بخطأ.</translation>
    </message>
    <message>
        <source>No scan waits for its text.</source>
        <translation>لا مسح ينتظر نصه.</translation>
    </message>
    <message>
        <source>Its text was taken away. “Read the text of this scan” reads it again.</source>
        <translation>أُزيل نصها. «قراءة نص هذا المسح» تقرؤه من جديد.</translation>
    </message>
    <message>
        <source>No words were found on this scan. “Correct the text” lets you type them.</source>
        <translation>لم توجد كلمات في هذا المسح. يمكنك كتابتها بـ«تصحيح النص».</translation>
    </message>
    <message>
        <source>No text yet: this scan is being read.</source>
        <translation>لا نص بعد: هذا المسح قيد القراءة.</translation>
    </message>
    <message>
        <source>No text yet. {why}</source>
        <translation>لا نص بعد. {why}</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>لا نص بعد.</translation>
    </message>
    <message>
        <source>No text yet: this scan waits to be read.</source>
        <translation>لا نص بعد: هذا المسح ينتظر القراءة.</translation>
    </message>
    <message>
        <source>No text yet. “Read the text of this scan” reads it.</source>
        <translation>لا نص بعد. يقرؤه «قراءة نص هذا المسح».</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages have no text yet.</source>
        <comment>{count} page has no text yet.</comment>
        <translation>
            <numerusform>لا صفحات بلا نص.</numerusform>
            <numerusform>صفحة واحدة بلا نص بعد.</numerusform>
            <numerusform>صفحتان بلا نص بعد.</numerusform>
            <numerusform>{count} صفحات بلا نص بعد.</numerusform>
            <numerusform>{count} صفحة بلا نص بعد.</numerusform>
            <numerusform>{count} صفحة بلا نص بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>تجري القراءة الآن.</translation>
    </message>
    <message>
        <source>“Correct the text” lets you type it.</source>
        <translation>يتيح «تصحيح النص» كتابته.</translation>
    </message>
    <message>
        <source>Install Tesseract ({packages}), and Nadim reads it.</source>
        <translation>ثبّت Tesseract ({packages}) فيقرأه نديم.</translation>
    </message>
    <message>
        <source>This waits to be read.</source>
        <translation>ينتظر القراءة.</translation>
    </message>
    <message>
        <source>“Read the text of this scan” reads it.</source>
        <translation>يقرؤه «قراءة نص هذا المسح».</translation>
    </message>
    <message>
        <source>Reading a scan</source>
        <translation>قراءة مسح</translation>
    </message>
    <message numerus="yes">
        <source>Reading scans, {count} more wait</source>
        <comment>Reading scans, {count} more waits</comment>
        <translation>
            <numerusform>قراءة المسوحات، لا شيء ينتظر</numerusform>
            <numerusform>قراءة المسوحات، ينتظر مسح آخر</numerusform>
            <numerusform>قراءة المسوحات، ينتظر مسحان آخران</numerusform>
            <numerusform>قراءة المسوحات، تنتظر {count} مسوحات أخرى</numerusform>
            <numerusform>قراءة المسوحات، ينتظر {count} مسحًا آخر</numerusform>
            <numerusform>قراءة المسوحات، ينتظر {count} مسح آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} scans was read.</source>
        <comment>The text of a scan was read.</comment>
        <translation>
            <numerusform>لم يُقرأ نص أي مسح.</numerusform>
            <numerusform>قُرئ نص مسح.</numerusform>
            <numerusform>قُرئ نص مسحين.</numerusform>
            <numerusform>قُرئ نص {count} مسوحات.</numerusform>
            <numerusform>قُرئ نص {count} مسحًا.</numerusform>
            <numerusform>قُرئ نص {count} مسح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scans could not be read.</source>
        <comment>A scan could not be read.</comment>
        <translation>
            <numerusform>لم يتعذر قراءة أي مسح.</numerusform>
            <numerusform>تعذرت قراءة مسح.</numerusform>
            <numerusform>تعذرت قراءة مسحين.</numerusform>
            <numerusform>تعذرت قراءة {count} مسوحات.</numerusform>
            <numerusform>تعذرت قراءة {count} مسحًا.</numerusform>
            <numerusform>تعذرت قراءة {count} مسح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>Not yet indexed: {count} files of an import are still to come</source>
        <comment>Not yet indexed: {count} file of an import is still to come</comment>
        <translation>
            <numerusform>لا ملفات تنتظر الفهرسة</numerusform>
            <numerusform>لم يُفهرس بعد: ملف واحد من استيراد لم يصل</numerusform>
            <numerusform>لم يُفهرس بعد: ملفان من استيراد لم يصلا</numerusform>
            <numerusform>لم يُفهرس بعد: {count} ملفات من استيراد لم تصل</numerusform>
            <numerusform>لم يُفهرس بعد: {count} ملفًا من استيراد لم تصل</numerusform>
            <numerusform>لم يُفهرس بعد: {count} ملف من استيراد لم تصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} offers: Down goes to them</source>
        <comment>{count} offer: Down goes to it</comment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد: السهم إلى أسفل ينتقل إليه</numerusform>
            <numerusform>اقتراحان: السهم إلى أسفل ينتقل إليهما</numerusform>
            <numerusform>{count} اقتراحات: السهم إلى أسفل ينتقل إليها</numerusform>
            <numerusform>{count} اقتراحًا: السهم إلى أسفل ينتقل إليها</numerusform>
            <numerusform>{count} اقتراح: السهم إلى أسفل ينتقل إليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Search words of this room</source>
        <translation>كلمات البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>About searching</source>
        <translation>عن البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>any form of a name</source>
        <translation>أي صيغة من الاسم</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>date of the record</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message>
        <source>came into the catalogue</source>
        <translation>وقت الدخول إلى الفهرس</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>number of the record</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>status of an entry</source>
        <translation>حالة المشاركة</translation>
    </message>
    <message>
        <source>place in the programme</source>
        <translation>الموضع في البرنامج</translation>
    </message>
    <message>
        <source>premiere level</source>
        <translation>مستوى العرض الأول</translation>
    </message>
    <message>
        <source>person or organisation</source>
        <translation>شخص أو منظمة</translation>
    </message>
    <message>
        <source>festival edition</source>
        <translation>دورة المهرجان</translation>
    </message>
    <message>
        <source>named in the article</source>
        <translation>مذكور في المقال</translation>
    </message>
    <message>
        <source>indexed in the article</source>
        <translation>مكشَّف في المقال</translation>
    </message>
    <message>
        <source>anybody in the credits</source>
        <translation>أي أحد من العاملين</translation>
    </message>
    <message>
        <source>has a post at</source>
        <translation>له منصب في</translation>
    </message>
    <message>
        <source>whose words they are</source>
        <translation>كلام من هو</translation>
    </message>
    <message>
        <source>rank of a statement</source>
        <translation>رتبة الإفادة</translation>
    </message>
    <message>
        <source>how a source says it</source>
        <translation>كيف يقولها المصدر</translation>
    </message>
    <message>
        <source>state or kind of the record</source>
        <translation>حالة السجل أو نوعه</translation>
    </message>
    <message>
        <source>what there is</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ما هو ناقص</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مراجَع</translation>
    </message>
    <message>
        <source>headline is devised</source>
        <translation>العنوان موضوع</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <translation>نسخة من مقال آخر</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>صورة ممسوحة</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>original</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Keep the change in the saved search</source>
        <translation>إبقاء الت&amp;عديل في البحث المحفوظ</translation>
    </message>
    <message>
        <source>Rena&amp;me the saved search…</source>
        <translation>إعادة تس&amp;مية البحث المحفوظ…</translation>
    </message>
    <message>
        <source>Move the saved search &amp;up</source>
        <translation>ن&amp;قل البحث المحفوظ إلى أعلى</translation>
    </message>
    <message>
        <source>Move the saved search do&amp;wn</source>
        <translation>نقل البحث المحفو&amp;ظ إلى أسفل</translation>
    </message>
    <message>
        <source>Delete the saved sea&amp;rch</source>
        <translation>ح&amp;ذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Narrow the list b&amp;y…</source>
        <translation>ت&amp;ضييق القائمة حسب…</translation>
    </message>
    <message>
        <source>&amp;Bars over time</source>
        <translation>النتائج عبر ال&amp;زمن</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>The saved search “{title}” is deleted. Undo brings it back.</source>
        <translation>حُذف البحث المحفوظ «{title}». التراجع يعيده.</translation>
    </message>
    <message>
        <source>“{title}” looks for this from now on.</source>
        <translation>«{title}» يبحث عن هذا من الآن.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Suggest what articles say</source>
        <translation>اقتراح ما تقوله المقالات</translation>
    </message>
    <message>
        <source>Articles are read while nothing else is done. What is suggested is no fact until you accept it.</source>
        <translation>تُقرأ المقالات حين لا يجري عمل آخر. وما يُقترح ليس معلومة حتى تقبله.</translation>
    </message>
    <message>
        <source>Read the text of scans by itself</source>
        <translation>قراءة نص المسوحات تلقائيا</translation>
    </message>
    <message>
        <source>Scans without a text are read one after another while nothing else is done.</source>
        <translation>تُقرأ المسوحات التي لا نص لها واحدا بعد آخر حين لا يجري عمل آخر.</translation>
    </message>
    <message>
        <source>Tesseract, the program that reads scans</source>
        <translation>برنامج Tesseract، البرنامج الذي يقرأ المسوحات</translation>
    </message>
    <message>
        <source>Where it is installed; empty where Nadim is to look for it.</source>
        <translation>أين ثُبّت؛ فارغ إن كان على نديم أن يبحث عنه.</translation>
    </message>
    <message>
        <source>Shade sentences without a statement</source>
        <translation>تظليل الجمل بلا معلومة</translation>
    </message>
    <message>
        <source>C in an article shades them, and takes the shade away.</source>
        <translation>‏C في المقال يظللها ويزيل التظليل.</translation>
    </message>
    <message>
        <source>Text size of articles</source>
        <translation>حجم نص المقالات</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Larger, or with a minus smaller, than the text of the window.</source>
        <translation>أكبر من نص النافذة، أو أصغر مع علامة ناقص.</translation>
    </message>
    <message>
        <source>What is assumed where the record of a publication does not say it.</source>
        <translation>ما يُفترض حيث لا يذكره سجل المطبوعة.</translation>
    </message>
    <message>
        <source>Calendar of the dates</source>
        <translation>تقويم التواريخ</translation>
    </message>
    <message>
        <source>Decides for a Hijri date in numbers that could be of two calendars, such as 1445/3/12.</source>
        <translation>يحسم تاريخًا هجريًا بالأرقام قد يكون من تقويمين، مثل ١٤٤٥/٣/١٢.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>“Earlier last week” is counted from it.</source>
        <translation>منه تُحسب عبارة «أوائل الأسبوع الماضي».</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Stands for a text that is too short to tell its language.</source>
        <translation>لنص أقصر من أن تُعرف لغته.</translation>
    </message>
    <message>
        <source>Kept with the catalogue. It holds for articles that come in from now on.</source>
        <translation>يُحفظ مع الفهرس، ويسري على المقالات التي ترد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Nothing is assumed</source>
        <translation>لا يُفترض شيء</translation>
    </message>
    <message>
        <source>Folder that a list was exported to last</source>
        <translation>المجلد الذي صُدّرت إليه القائمة آخر مرة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change; without it, the name of your account does.</source>
        <translation>يظهر في السجل الزمني بجانب ما تغيّره؛ ومن دونه يظهر اسم حسابك.</translation>
    </message>
    <message>
        <source>Dates are shown in</source>
        <translation>تُعرض التواريخ وفق</translation>
    </message>
    <message>
        <source>The calendar of the language</source>
        <translation>تقويم اللغة</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>الهجري الشمسي</translation>
    </message>
    <message>
        <source>The other calendar beside it</source>
        <translation>التقويم الآخر بجانبه</translation>
    </message>
    <message>
        <source>Where there is room for both.</source>
        <translation>حيث يتسع المكان لكليهما.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Black and white with strong lines, in light and in dark.</source>
        <translation>أبيض وأسود بخطوط قوية، في الفاتح والداكن.</translation>
    </message>
    <message>
        <source>Text size of the window</source>
        <translation>حجم نص النافذة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>From 100 to 200 percent of what the system uses.</source>
        <translation>من ١٠٠ إلى ٢٠٠ بالمئة من حجم النظام.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>أسطر القوائم</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Columns of a list</source>
        <translation>أعمدة قائمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>فتح النافذة من جديد</translation>
    </message>
    <message>
        <source>Some of what was changed shows in a new window only.</source>
        <translation>بعض ما تغيّر لا يظهر إلا في نافذة جديدة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Default: {setting}</source>
        <translation>الافتراضي: {setting}</translation>
    </message>
    <message>
        <source>Shows in the next window.</source>
        <translation>يظهر في النافذة التالية.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>اكتب رقمًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>At most {count} characters, and none that do not show.</source>
        <translation>‏{count} محرفًا على الأكثر، ولا محارف خفية.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Choose a row to read it here.</source>
        <translation>اختر سطرًا لقراءته هنا.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search in {room}</source>
        <translation>بحث في {room}</translation>
    </message>
    <message>
        <source>Nadim</source>
        <translation>نديم</translation>
    </message>
    <message>
        <source>{title} – Nadim</source>
        <translation>{title} – نديم</translation>
    </message>
    <message>
        <source>Nothing can be added or changed here: the catalogue may only be read.</source>
        <translation>لا يُضاف شيء هنا ولا يُغيَّر: الفهرس للقراءة فقط.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with s&amp;ources</source>
        <translation>نسخ &amp;مع المصادر</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Search in all roo&amp;ms…</source>
        <translation>البحث في كل ال&amp;غرف…</translation>
    </message>
    <message>
        <source>Find or &amp;do…</source>
        <translation>بحث أو ت&amp;نفيذ…</translation>
    </message>
    <message>
        <source>Looked at l&amp;ast</source>
        <translation>آخر ما &amp;شوهد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>ا&amp;لإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>الر&amp;سائل</translation>
    </message>
    <message>
        <source>&amp;Running work</source>
        <translation>الأعمال ال&amp;جارية</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>About &amp;searching</source>
        <translation>عن ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;About Nadim</source>
        <translation>&amp;عن نديم</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>ج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>Open in a &amp;tab</source>
        <translation>&amp;فتح في لسان</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>فتح في &amp;نافذة</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>اللسان التا&amp;لي</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>اللسان السا&amp;بق</translation>
    </message>
    <message>
        <source>C&amp;lose the tab</source>
        <translation>إ&amp;غلاق اللسان</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;كالنظام</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}، {count}</translation>
    </message>
    <message>
        <source>{title}, being counted again</source>
        <translation>{title}، يُعدّ من جديد</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>{work} {part} %</source>
        <translation>{work} {part}٪</translation>
    </message>
    <message>
        <source>{work} and {count} more</source>
        <translation>{work} و{count} غيره</translation>
    </message>
    <message numerus="yes">
        <source>{count} new messages</source>
        <comment>{count} new message</comment>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>{count} رسائل جديدة</numerusform>
            <numerusform>{count} رسالة جديدة</numerusform>
            <numerusform>{count} رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Show the recent messages</source>
        <translation>عرض أحدث الرسائل</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>How the values are known</source>
        <translation>كيف عُرفت القيم</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المطبوعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Box or shelf</source>
        <translation>الصندوق أو الرف</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>مطبوع</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>New paper clipping</source>
        <translation>قصاصة ورقية جديدة</translation>
    </message>
    <message>
        <source>Enter keeps it and begins the next; Ctrl+D repeats what stands above; Esc ends.</source>
        <translation>‏Enter يحفظها ويبدأ التالية؛ Ctrl+D يكرر ما فوقها؛ Esc ينهي.</translation>
    </message>
    <message>
        <source>A clipping needs a headline or a page.</source>
        <translation>تحتاج القصاصة إلى عنوان أو صفحة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} filled</source>
        <comment>{count} filled</comment>
        <translation>
            <numerusform>لم يُملأ شيء</numerusform>
            <numerusform>مُلئت واحدة</numerusform>
            <numerusform>مُلئت اثنتان</numerusform>
            <numerusform>مُلئت {count}</numerusform>
            <numerusform>مُلئت {count}</numerusform>
            <numerusform>مُلئت {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as printed</source>
        <comment>{count} left as printed</comment>
        <translation>
            <numerusform>لم يبق شيء كما طُبع</numerusform>
            <numerusform>بقيت واحدة كما طُبعت</numerusform>
            <numerusform>بقيت اثنتان كما طُبعتا</numerusform>
            <numerusform>بقيت {count} كما طُبعت</numerusform>
            <numerusform>بقيت {count} كما طُبعت</numerusform>
            <numerusform>بقيت {count} كما طُبعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as they were</source>
        <comment>{count} left as it was</comment>
        <translation>
            <numerusform>لم يبق شيء كما كان</numerusform>
            <numerusform>بقيت واحدة كما كانت</numerusform>
            <numerusform>بقيت اثنتان كما كانتا</numerusform>
            <numerusform>بقيت {count} كما كانت</numerusform>
            <numerusform>بقيت {count} كما كانت</numerusform>
            <numerusform>بقيت {count} كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in the collection</source>
        <comment>{count} in the collection</comment>
        <translation>
            <numerusform>لا شيء في المجموعة</numerusform>
            <numerusform>واحد في المجموعة</numerusform>
            <numerusform>اثنان في المجموعة</numerusform>
            <numerusform>{count} في المجموعة</numerusform>
            <numerusform>{count} في المجموعة</numerusform>
            <numerusform>{count} في المجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} numbers given</source>
        <comment>{count} number given</comment>
        <translation>
            <numerusform>لم يُعطَ رقم</numerusform>
            <numerusform>أُعطي رقم واحد</numerusform>
            <numerusform>أُعطي رقمان</numerusform>
            <numerusform>أُعطيت {count} أرقام</numerusform>
            <numerusform>أُعطي {count} رقمًا</numerusform>
            <numerusform>أُعطي {count} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter fills it in.</source>
        <translation>‏Enter يملؤها.</translation>
    </message>
    <message numerus="yes">
        <source>Enter fills {count} empty cells.</source>
        <comment>Enter fills {count} empty cell.</comment>
        <translation>
            <numerusform>لا خانات فارغة ليملأها Enter.</numerusform>
            <numerusform>‏Enter يملأ خانة فارغة واحدة.</numerusform>
            <numerusform>‏Enter يملأ خانتين فارغتين.</numerusform>
            <numerusform>‏Enter يملأ {count} خانات فارغة.</numerusform>
            <numerusform>‏Enter يملأ {count} خانة فارغة.</numerusform>
            <numerusform>‏Enter يملأ {count} خانة فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have something already; Shift+Enter replaces it.</source>
        <comment>{count} has something already; Shift+Enter replaces it.</comment>
        <translation>
            <numerusform>لا خانات ممتلئة؛ Shift+Enter يستبدل.</numerusform>
            <numerusform>خانة ممتلئة من قبل؛ Shift+Enter يستبدلها.</numerusform>
            <numerusform>خانتان ممتلئتان من قبل؛ Shift+Enter يستبدلهما.</numerusform>
            <numerusform>{count} خانات ممتلئة من قبل؛ Shift+Enter يستبدلها.</numerusform>
            <numerusform>{count} خانة ممتلئة من قبل؛ Shift+Enter يستبدلها.</numerusform>
            <numerusform>{count} خانة ممتلئة من قبل؛ Shift+Enter يستبدلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is selected: press Esc, then Ctrl+A for all.</source>
        <translation>لا سطر مختار: اضغط Esc ثم Ctrl+A للكل.</translation>
    </message>
    <message numerus="yes">
        <source>Filling {count} rows</source>
        <comment>Filling {count} row</comment>
        <translation>
            <numerusform>لا أسطر لملئها</numerusform>
            <numerusform>ملء سطر واحد</numerusform>
            <numerusform>ملء سطرين</numerusform>
            <numerusform>ملء {count} أسطر</numerusform>
            <numerusform>ملء {count} سطرًا</numerusform>
            <numerusform>ملء {count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folded copies were left as they are: unfold them to fill them, too.</source>
        <comment>{count} folded copy was left as it is: unfold it to fill it, too.</comment>
        <translation>
            <numerusform>لم تتغير أي نسخة مطوية.</numerusform>
            <numerusform>بقيت نسخة مطوية واحدة كما هي: افتحها لملئها أيضًا.</numerusform>
            <numerusform>بقيت نسختان مطويتان كما هما: افتحهما لملئهما أيضًا.</numerusform>
            <numerusform>بقيت {count} نسخ مطوية كما هي: افتحها لملئها أيضًا.</numerusform>
            <numerusform>بقيت {count} نسخة مطوية كما هي: افتحها لملئها أيضًا.</numerusform>
            <numerusform>بقيت {count} نسخة مطوية كما هي: افتحها لملئها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Something else was done since: Ctrl+Z takes that back first.</source>
        <translation>أُنجز شيء آخر بعدها: Ctrl+Z يتراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>No file of these rows names a publication that is not filled in.</source>
        <translation>لا يسمي أي ملف من هذه الصفوف مطبوعة لم تُملأ بعد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>وارد من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Pattern of accession numbers for rows without one, as {year}-#####</source>
        <translation>نمط أرقام التسجيل للأسطر التي لا رقم لها، مثل {year}-#####</translation>
    </message>
    <message>
        <source>Slip: fills the selected rows</source>
        <translation>البطاقة: تملأ الأسطر المختارة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter fills the empty cells of the selected rows; Shift+Enter replaces, too.</source>
        <translation>‏Enter يملأ الخانات الفارغة في الصفوف المختارة؛ وShift+Enter يستبدل أيضًا.</translation>
    </message>
    <message>
        <source>Fills the selected rows</source>
        <translation>يملأ الصفوف المختارة</translation>
    </message>
    <message>
        <source>Type what is to be filled in, then press Enter.</source>
        <translation>اكتب ما يُملأ ثم اضغط Enter.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>outside source: {words}</source>
        <translation>مصدر خارجي: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} contradict</source>
        <comment>{count} contradicts</comment>
        <translation>
            <numerusform>لا يناقضه مصدر</numerusform>
            <numerusform>يناقضه مصدر واحد</numerusform>
            <numerusform>يناقضه مصدران</numerusform>
            <numerusform>تناقضه {count} مصادر</numerusform>
            <numerusform>يناقضه {count} مصدرًا</numerusform>
            <numerusform>يناقضه {count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>words not found again</source>
        <translation>لم يُعثر على الكلمات ثانية</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بلا شاهد</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <comment>{count} source</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} origins</source>
        <comment>{count} origin</comment>
        <translation>
            <numerusform>لا أصل</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>{count} أصول</numerusform>
            <numerusform>{count} أصلًا</numerusform>
            <numerusform>{count} أصل</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources} ({origins})</source>
        <translation>{sources} ({origins})</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>{who}, for {what}</source>
        <translation>{who}، عن {what}</translation>
    </message>
    <message>
        <source>{level} premiere</source>
        <translation>عرض أول {level}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>المرتبة {number}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مناصفة</translation>
    </message>
    <message>
        <source>award not stated</source>
        <translation>الجائزة غير مذكورة</translation>
    </message>
    <message>
        <source>Festival not stated</source>
        <translation>المهرجان غير مذكور</translation>
    </message>
    <message>
        <source>to {who}</source>
        <translation>لـ{who}</translation>
    </message>
    <message>
        <source>{award} for {what}</source>
        <translation>{award} عن {what}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} categories</source>
        <comment>in {count} category</comment>
        <translation>
            <numerusform>في أي فئة</numerusform>
            <numerusform>في فئة واحدة</numerusform>
            <numerusform>في فئتين</numerusform>
            <numerusform>في {count} فئات</numerusform>
            <numerusform>في {count} فئة</numerusform>
            <numerusform>في {count} فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} awards</source>
        <comment>{count} award</comment>
        <translation>
            <numerusform>لا جوائز</numerusform>
            <numerusform>جائزة واحدة</numerusform>
            <numerusform>جائزتان</numerusform>
            <numerusform>{count} جوائز</numerusform>
            <numerusform>{count} جائزة</numerusform>
            <numerusform>{count} جائزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>يسمى</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>{who} of {body}</source>
        <translation>{who}، {body}</translation>
    </message>
    <message>
        <source>wrong in the source</source>
        <translation>خطأ في المصدر</translation>
    </message>
    <message>
        <source>no longer so</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>طُبع «{words}»</translation>
    </message>
    <message>
        <source>open: {question}</source>
        <translation>سؤال مفتوح: {question}</translation>
    </message>
    <message>
        <source>according to {who}</source>
        <translation>بحسب {who}</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>only in words, not dated</source>
        <translation>بالكلمات فقط، بلا تاريخ</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>No statement is chosen yet: press Down and take one of the list.</source>
        <translation>لم تُختر معلومة بعد: اضغط السهم السفلي وخذ واحدة من القائمة.</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}” near here.</source>
        <translation>ليس في المقال كلمات «{words}» قرب هذا الموضع.</translation>
    </message>
    <message>
        <source>Alt+{letter}</source>
        <translation>Alt+{letter}</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Said by (words)</source>
        <translation>قاله (بالكلمات)</translation>
    </message>
    <message>
        <source>Qualified by</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>كلمة منحازة</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>مصدر خارجي</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>العرض الأول</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>نوع الصيغة</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>لغتها</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>الكتابة اللاتينية</translation>
    </message>
    <message>
        <source>Told by the rule</source>
        <translation>وفق القاعدة</translation>
    </message>
    <message>
        <source>Counted from (date)</source>
        <translation>محسوب من (تاريخ)</translation>
    </message>
    <message>
        <source>Counted from (record)</source>
        <translation>محسوب من (سجل)</translation>
    </message>
    <message>
        <source>Inferred parts</source>
        <translation>الأجزاء المستنتجة</translation>
    </message>
    <message>
        <source>Printed, as EDTF</source>
        <translation>المطبوع بصيغة EDTF</translation>
    </message>
    <message>
        <source>{part} of “{name}”</source>
        <translation>{part} من «{name}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Kind of the name</source>
        <translation>نوع الاسم</translation>
    </message>
    <message>
        <source>At the edition</source>
        <translation>في الدورة</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>متسلّمها</translation>
    </message>
    <message>
        <source>Received by (words)</source>
        <translation>متسلّمها (بالكلمات)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مناصفة</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>محسوب ضمن</translation>
    </message>
    <message>
        <source>For the credit</source>
        <translation>عن الدور</translation>
    </message>
    <message>
        <source>Choose the fact that the words belong to.</source>
        <translation>اختر المعلومة التي تخصها الكلمات.</translation>
    </message>
    <message>
        <source>Choose the record that is spoken of, or make it.</source>
        <translation>اختر السجل المتحدَّث عنه أو أنشئه.</translation>
    </message>
    <message>
        <source>Choose what is said: two letters find it.</source>
        <translation>اختر ما قيل: حرفان يكفيان.</translation>
    </message>
    <message>
        <source>Choose a record of the list, or make it.</source>
        <translation>اختر سجلًا من القائمة أو أنشئه.</translation>
    </message>
    <message>
        <source>Words are needed here.</source>
        <translation>تلزم هنا كلمات.</translation>
    </message>
    <message>
        <source>A date is needed: type it like 16 Nov 2020, May 2019 or 1399/8/26.</source>
        <translation>يلزم تاريخ: اكتبه مثل ١٦ نوفمبر ٢٠٢٠ أو مايو ٢٠١٩ أو ٢٠٢٠/١١/١٦.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>يلزم هنا رقم.</translation>
    </message>
    <message>
        <source>Choose a term of the list: press Down to see it.</source>
        <translation>اختر مصطلحًا من القائمة: اضغط السهم السفلي لعرضها.</translation>
    </message>
    <message>
        <source>The new record needs a name.</source>
        <translation>يحتاج السجل الجديد إلى اسم.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>new {kind}: {name}</source>
        <translation>{kind} جديد: {name}</translation>
    </message>
    <message>
        <source>new festival</source>
        <translation>مهرجان جديد</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>award or category</source>
        <translation>جائزة أو فئة</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them</source>
        <comment>{count} of them</comment>
        <translation>
            <numerusform>لا شيء منها</numerusform>
            <numerusform>واحد منها</numerusform>
            <numerusform>اثنان منها</numerusform>
            <numerusform>{count} منها</numerusform>
            <numerusform>{count} منها</numerusform>
            <numerusform>{count} منها</numerusform>
        </translation>
    </message>
    <message>
        <source>in words: “{words}”</source>
        <translation>بالكلمات: «{words}»</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>جديد: {names}</translation>
    </message>
    <message>
        <source>Enter stores · Ctrl+↑ speak of another record · Ctrl+B of this one · Ctrl+. details · Ctrl+M how surely · Ctrl+D as before · Esc leaves</source>
        <translation>‏Enter يحفظ · Ctrl+↑‎ الحديث عن سجل آخر · Ctrl+B عن هذا · Ctrl+.‎ التفاصيل · Ctrl+M اليقين · Ctrl+D كالسابق · Esc خروج</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>يسمى</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Also evidence for</source>
        <translation>شاهد أيضًا على</translation>
    </message>
    <message>
        <source>Loaded word in</source>
        <translation>كلمة منحازة في</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation>مشارك في</translation>
    </message>
    <message>
        <source>Film entered</source>
        <translation>الفيلم المشارك</translation>
    </message>
    <message>
        <source>In competition</source>
        <translation>في المسابقة</translation>
    </message>
    <message>
        <source>Out of competition</source>
        <translation>خارج المسابقة</translation>
    </message>
    <message>
        <source>Opening film</source>
        <translation>فيلم الافتتاح</translation>
    </message>
    <message>
        <source>Closing film</source>
        <translation>فيلم الختام</translation>
    </message>
    <message>
        <source>Special screening</source>
        <translation>عرض خاص</translation>
    </message>
    <message>
        <source>At the market</source>
        <translation>في السوق</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>This could not be stored. What you filled in stays here.</source>
        <translation>تعذّر حفظ هذا. ما ملأته يبقى هنا.</translation>
    </message>
    <message>
        <source>the first after {date}</source>
        <translation>الأول بعد {date}</translation>
    </message>
    <message>
        <source>the last before {date}</source>
        <translation>الأخير قبل {date}</translation>
    </message>
    <message>
        <source>with the year of {date}</source>
        <translation>بسنة {date}</translation>
    </message>
    <message>
        <source>some day before {date}</source>
        <translation>يوم ما قبل {date}</translation>
    </message>
    <message>
        <source>some day after {date}</source>
        <translation>يوم ما بعد {date}</translation>
    </message>
    <message>
        <source>, from {date}</source>
        <translation>، من {date}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Subjects</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>تبصرة المجال</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No subject is here yet. Make one for what articles speak of.</source>
        <translation>لا موضوع هنا بعد. أنشئ واحدًا لما تتحدث عنه المقالات.</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>No subject is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>لا موضوع اسمه «{words}». كلمات أقل، أو بداية كلمة مع *، تجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} subjects</source>
        <comment>{count} subject</comment>
        <translation>
            <numerusform>لا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>{count} موضوعات</numerusform>
            <numerusform>{count} موضوعًا</numerusform>
            <numerusform>{count} موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} subjects</source>
        <translation>{count} من {total} من الموضوعات</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>الألسنة</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>إغلاق {title}</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>إيجاد وسم أو إنشاؤه</translation>
    </message>
    <message>
        <source>Enter makes the tag “{name}”.</source>
        <translation>‏Enter ينشئ الوسم «{name}».</translation>
    </message>
    <message>
        <source>There is no tag yet. Type one.</source>
        <translation>لا وسم بعد. اكتب وسمًا.</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>{count} citations copied</source>
        <comment>{count} citation copied</comment>
        <translation>
            <numerusform>لم تُنسخ إحالات</numerusform>
            <numerusform>نُسخت إحالة واحدة</numerusform>
            <numerusform>نُسخت إحالتان</numerusform>
            <numerusform>نُسخت {count} إحالات</numerusform>
            <numerusform>نُسخت {count} إحالة</numerusform>
            <numerusform>نُسخت {count} إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y as CSV</source>
        <translation>نسخ بص&amp;يغة CSV</translation>
    </message>
    <message>
        <source>Copy as citat&amp;ion</source>
        <translation>نسخ &amp;كإحالة</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>ت&amp;صدير القائمة…</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copying citations</source>
        <translation>نسخ الإحالات</translation>
    </message>
    <message>
        <source>No article is chosen: only these are cited.</source>
        <translation>لم تُختر مقالة: لا يُحال إلا إلى المقالات.</translation>
    </message>
    <message>
        <source>{said}: more than {most} at once are left out. A file takes all.</source>
        <translation>{said}: ما زاد على {most} دفعة واحدة يُترك. الملف يسع الكل.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel, marked as UTF-8 (*.csv)</source>
        <translation>‏CSV لبرنامج Excel بعلامة UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} rows</source>
        <comment>Exporting {count} row</comment>
        <translation>
            <numerusform>تصدير 0 صف</numerusform>
            <numerusform>تصدير صف واحد</numerusform>
            <numerusform>تصدير صفين</numerusform>
            <numerusform>تصدير {count} صفوف</numerusform>
            <numerusform>تصدير {count} صفًا</numerusform>
            <numerusform>تصدير {count} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in “{file}”.</source>
        <comment>{count} row is in “{file}”.</comment>
        <translation>
            <numerusform>لا صفوف في «{file}».</numerusform>
            <numerusform>صف واحد في «{file}».</numerusform>
            <numerusform>صفان في «{file}».</numerusform>
            <numerusform>{count} صفوف في «{file}».</numerusform>
            <numerusform>{count} صفًا في «{file}».</numerusform>
            <numerusform>{count} صف في «{file}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts are too long for a cell and were cut: CSV holds them whole.</source>
        <comment>{count} text is too long for a cell and was cut: CSV holds it whole.</comment>
        <translation>
            <numerusform>لا نصوص مقصوصة.</numerusform>
            <numerusform>نص واحد أطول من أن تسعه خلية وقُصّ: يحفظه CSV كاملًا.</numerusform>
            <numerusform>نصان أطول من أن تسعهما خلية وقُصّا: يحفظهما CSV كاملين.</numerusform>
            <numerusform>{count} نصوص أطول من أن تسعها خلية وقُصّت: يحفظها CSV كاملة.</numerusform>
            <numerusform>{count} نصًا أطول من أن تسعه خلية وقُصّ: يحفظه CSV كاملًا.</numerusform>
            <numerusform>{count} نص أطول من أن تسعه خلية وقُصّ: يحفظه CSV كاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: too many articles lead to these to look at all of them.</source>
        <translation>قد يكون هناك المزيد: المقالات التي تؤدي إلى هذه أكثر من أن يُنظر فيها كلها.</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{when}: {count}</source>
        <translation>{when}: {count}</translation>
    </message>
    <message>
        <source>{bar}, chosen</source>
        <translation>{bar}، مختار</translation>
    </message>
    <message>
        <source>Hits over time</source>
        <translation>النتائج عبر الزمن</translation>
    </message>
    <message>
        <source>Enter keeps the hits of the chosen bars, Delete shows all times, + and - zoom.</source>
        <translation>‏Enter يُبقي نتائج الأعمدة المختارة، وDelete يعرض كل الأزمنة، و+ و- للتكبير والتصغير.</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Correct the text of “{label}”</source>
        <translation>تصحيح نص «{label}»</translation>
    </message>
    <message>
        <source>Crop the page of “{label}”</source>
        <translation>اقتطاع صفحة «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Cut {count} articles out of “{label}”</source>
        <comment>Cut an article out of “{label}”</comment>
        <translation>
            <numerusform>لا مقال يُقص من «{label}»</numerusform>
            <numerusform>قص مقال من «{label}»</numerusform>
            <numerusform>قص مقالين من «{label}»</numerusform>
            <numerusform>قص {count} مقالات من «{label}»</numerusform>
            <numerusform>قص {count} مقالًا من «{label}»</numerusform>
            <numerusform>قص {count} مقال من «{label}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how far an article is indexed</source>
        <translation>تحديد مستوى تكشيف المقال</translation>
    </message>
    <message>
        <source>Say what a part of “{label}” is</source>
        <translation>تحديد نوع جزء من «{label}»</translation>
    </message>
    <message>
        <source>Turn the page of “{label}”</source>
        <translation>تدوير صفحة «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Say what parts of {count} articles are</source>
        <comment>Say what parts of an article are</comment>
        <translation>
            <numerusform>تحديد أجزاء مقالات</numerusform>
            <numerusform>تحديد أجزاء من مقالة</numerusform>
            <numerusform>تحديد أجزاء من مقالتين</numerusform>
            <numerusform>تحديد أجزاء من {count} مقالات</numerusform>
            <numerusform>تحديد أجزاء من {count} مقالة</numerusform>
            <numerusform>تحديد أجزاء من {count} مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the clipping “{label}”</source>
        <translation>إدخال القصاصة «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Fill fields of {count} articles</source>
        <comment>Fill fields of an article</comment>
        <translation>
            <numerusform>لا مقالات لملء حقولها</numerusform>
            <numerusform>ملء حقول مقال</numerusform>
            <numerusform>ملء حقول مقالين</numerusform>
            <numerusform>ملء حقول {count} مقالات</numerusform>
            <numerusform>ملء حقول {count} مقالًا</numerusform>
            <numerusform>ملء حقول {count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the publications that {count} files name</source>
        <comment>Take the publication that a file names</comment>
        <translation>
            <numerusform>أخذ المطبوعات المسماة</numerusform>
            <numerusform>أخذ المطبوعة التي يسميها ملف واحد</numerusform>
            <numerusform>أخذ المطبوعات التي يسميها ملفان</numerusform>
            <numerusform>أخذ المطبوعات التي تسميها {count} ملفات</numerusform>
            <numerusform>أخذ المطبوعات التي يسميها {count} ملفًا</numerusform>
            <numerusform>أخذ المطبوعات التي يسميها {count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {count} articles accession numbers</source>
        <comment>Give an article an accession number</comment>
        <translation>
            <numerusform>لا مقالات لترقيمها</numerusform>
            <numerusform>إعطاء مقال رقم تسجيل</numerusform>
            <numerusform>إعطاء مقالين رقمي تسجيل</numerusform>
            <numerusform>إعطاء {count} مقالات أرقام تسجيل</numerusform>
            <numerusform>إعطاء {count} مقالًا أرقام تسجيل</numerusform>
            <numerusform>إعطاء {count} مقال أرقام تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register {count} articles</source>
        <comment>Register an article</comment>
        <translation>
            <numerusform>لا مقالات لتسجيلها</numerusform>
            <numerusform>تسجيل مقال</numerusform>
            <numerusform>تسجيل مقالين</numerusform>
            <numerusform>تسجيل {count} مقالات</numerusform>
            <numerusform>تسجيل {count} مقالًا</numerusform>
            <numerusform>تسجيل {count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add articles from {count} files</source>
        <comment>Add an article from a file</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>إضافة مقال من ملف</numerusform>
            <numerusform>إضافة مقالات من ملفين</numerusform>
            <numerusform>إضافة مقالات من {count} ملفات</numerusform>
            <numerusform>إضافة مقالات من {count} ملفًا</numerusform>
            <numerusform>إضافة مقالات من {count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {count} files as they are</source>
        <comment>Keep a file as it is</comment>
        <translation>
            <numerusform>حفظ {count} ملف كما هو</numerusform>
            <numerusform>حفظ ملف كما هو</numerusform>
            <numerusform>حفظ ملفين كما هما</numerusform>
            <numerusform>حفظ {count} ملفات كما هي</numerusform>
            <numerusform>حفظ {count} ملفًا كما هي</numerusform>
            <numerusform>حفظ {count} ملف كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “{label}” of {count} articles</source>
        <translation>جعل {count} من المقالات مقالًا واحدًا: «{label}»</translation>
    </message>
    <message>
        <source>Read the text of a scan</source>
        <translation>قراءة نص مسح</translation>
    </message>
    <message>
        <source>Group copies of one text</source>
        <translation>جمع نسخ النص الواحد</translation>
    </message>
    <message>
        <source>Take the recognised text of “{label}” away</source>
        <translation>إزالة النص المتعرَّف عليه من «{label}»</translation>
    </message>
    <message>
        <source>Repair the catalogue</source>
        <translation>إصلاح الفهرس</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} suggestions</source>
        <comment>Accept a suggestion</comment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>قبول اقتراح</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول {count} اقتراحات</numerusform>
            <numerusform>قبول {count} اقتراحًا</numerusform>
            <numerusform>قبول {count} اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss the suggestion “{label}”</source>
        <translation>رفض الاقتراح «{label}»</translation>
    </message>
    <message>
        <source>File “{label}” as indexed</source>
        <translation>حفظ «{label}» كمفهرس</translation>
    </message>
    <message>
        <source>Never suggest “{label}” as this again</source>
        <translation>عدم اقتراح «{label}» بهذا المعنى مرة أخرى</translation>
    </message>
    <message>
        <source>Note what is wrong in a source</source>
        <translation>تسجيل خطأ في مصدر</translation>
    </message>
    <message numerus="yes">
        <source>Add evidence to {count} facts</source>
        <comment>Add evidence to a fact</comment>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>إضافة شاهد إلى معلومة</numerusform>
            <numerusform>إضافة شاهد إلى معلومتين</numerusform>
            <numerusform>إضافة شاهد إلى {count} معلومات</numerusform>
            <numerusform>إضافة شاهد إلى {count} معلومة</numerusform>
            <numerusform>إضافة شاهد إلى {count} معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a loaded word</source>
        <translation>تعليم كلمة منحازة</translation>
    </message>
    <message>
        <source>Place words behind a fact</source>
        <translation>جعل كلمات شاهدًا على معلومة</translation>
    </message>
    <message>
        <source>Take evidence away</source>
        <translation>إزالة شاهد</translation>
    </message>
    <message numerus="yes">
        <source>Set {count} findings aside</source>
        <comment>Set a finding aside</comment>
        <translation>
            <numerusform>عدم تنحية أي نتيجة</numerusform>
            <numerusform>تنحية نتيجة</numerusform>
            <numerusform>تنحية نتيجتين</numerusform>
            <numerusform>تنحية {count} نتائج</numerusform>
            <numerusform>تنحية {count} نتيجة</numerusform>
            <numerusform>تنحية {count} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {count} findings back on their list</source>
        <comment>Put a finding back on its list</comment>
        <translation>
            <numerusform>عدم إعادة أي نتيجة إلى قائمتها</numerusform>
            <numerusform>إعادة نتيجة إلى قائمتها</numerusform>
            <numerusform>إعادة نتيجتين إلى قائمتهما</numerusform>
            <numerusform>إعادة {count} نتائج إلى قائمتها</numerusform>
            <numerusform>إعادة {count} نتيجة إلى قائمتها</numerusform>
            <numerusform>إعادة {count} نتيجة إلى قائمتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a mention</source>
        <translation>إضافة ذكر</translation>
    </message>
    <message>
        <source>Change a mention</source>
        <translation>تغيير ذكر</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} mentions</source>
        <comment>Remove a mention</comment>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>إزالة ذكر</numerusform>
            <numerusform>إزالة ذكرين</numerusform>
            <numerusform>إزالة {count} مواضع ذكر</numerusform>
            <numerusform>إزالة {count} موضع ذكر</numerusform>
            <numerusform>إزالة {count} موضع ذكر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is known of the articles in “{label}”</source>
        <translation>تغيير ما يُعرف عن مقالات «{label}»</translation>
    </message>
    <message>
        <source>Make “{label}”</source>
        <translation>إنشاء «{label}»</translation>
    </message>
    <message>
        <source>Make “{label}” one with “{kept}”</source>
        <translation>جعل «{label}» واحدا مع «{kept}»</translation>
    </message>
    <message>
        <source>Edit “{label}”</source>
        <translation>تحرير «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of {count} records</source>
        <comment>Change {field} of a record</comment>
        <translation>
            <numerusform>تغيير {field} في 0 سجل</numerusform>
            <numerusform>تغيير {field} في سجل</numerusform>
            <numerusform>تغيير {field} في سجلين</numerusform>
            <numerusform>تغيير {field} في {count} سجلات</numerusform>
            <numerusform>تغيير {field} في {count} سجلًا</numerusform>
            <numerusform>تغيير {field} في {count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {count} records into collections or take them out</source>
        <comment>Collections of “{label}”</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>وضع سجل في مجموعات أو إخراجه</numerusform>
            <numerusform>وضع سجلين في مجموعات أو إخراجهما</numerusform>
            <numerusform>وضع {count} سجلات في مجموعات أو إخراجها</numerusform>
            <numerusform>وضع {count} سجلًا في مجموعات أو إخراجها</numerusform>
            <numerusform>وضع {count} سجل في مجموعات أو إخراجها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {count} records from the trash</source>
        <comment>Restore “{label}” from the trash</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>استعادة سجل من المهملات</numerusform>
            <numerusform>استعادة سجلين من المهملات</numerusform>
            <numerusform>استعادة {count} سجلات من المهملات</numerusform>
            <numerusform>استعادة {count} سجلًا من المهملات</numerusform>
            <numerusform>استعادة {count} سجل من المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of {count} records</source>
        <comment>Change the tags of “{label}”</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>تغيير وسوم سجل</numerusform>
            <numerusform>تغيير وسوم سجلين</numerusform>
            <numerusform>تغيير وسوم {count} سجلات</numerusform>
            <numerusform>تغيير وسوم {count} سجلًا</numerusform>
            <numerusform>تغيير وسوم {count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {count} records to the trash</source>
        <comment>Move “{label}” to the trash</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>نقل سجل إلى المهملات</numerusform>
            <numerusform>نقل سجلين إلى المهملات</numerusform>
            <numerusform>نقل {count} سجلات إلى المهملات</numerusform>
            <numerusform>نقل {count} سجلًا إلى المهملات</numerusform>
            <numerusform>نقل {count} سجل إلى المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sample catalogue</source>
        <translation>إنشاء الفهرس النموذجي</translation>
    </message>
    <message>
        <source>Change what the saved search “{label}” looks for</source>
        <translation>تغيير ما يبحث عنه البحث المحفوظ «{label}»</translation>
    </message>
    <message>
        <source>Delete the saved search “{label}”</source>
        <translation>حذف البحث المحفوظ «{label}»</translation>
    </message>
    <message>
        <source>Put the saved searches into another order</source>
        <translation>تغيير ترتيب عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Rename the saved search “{before}” to “{label}”</source>
        <translation>إعادة تسمية البحث المحفوظ «{before}» إلى «{label}»</translation>
    </message>
    <message>
        <source>Save the search “{label}”</source>
        <translation>حفظ البحث «{label}»</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>إضافة معلومة</translation>
    </message>
    <message>
        <source>Change a fact</source>
        <translation>تغيير معلومة</translation>
    </message>
    <message>
        <source>Change how surely a fact is said</source>
        <translation>تغيير يقين معلومة</translation>
    </message>
    <message>
        <source>Note an open question on a fact</source>
        <translation>تدوين سؤال مفتوح على معلومة</translation>
    </message>
    <message>
        <source>Weigh a fact</source>
        <translation>تقدير معلومة</translation>
    </message>
    <message>
        <source>Withdraw a fact</source>
        <translation>سحب معلومة</translation>
    </message>
    <message>
        <source>Mark a fact as wrong in its source</source>
        <translation>تعليم معلومة خطأً في مصدرها</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw {count} facts</source>
        <comment>Withdraw a fact</comment>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>سحب معلومة</numerusform>
            <numerusform>سحب معلومتين</numerusform>
            <numerusform>سحب {count} معلومات</numerusform>
            <numerusform>سحب {count} معلومة</numerusform>
            <numerusform>سحب {count} معلومة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hits in all rooms</source>
        <translation>النتائج في كل الغرف</translation>
    </message>
    <message>
        <source>What is looked for here is found in all rooms and stands in one list.</source>
        <translation>ما يُبحث عنه هنا يوجد في كل الغرف ويأتي في قائمة واحدة.</translation>
    </message>
    <message>
        <source>No room has “{words}”.</source>
        <translation>لا توجد «{words}» في أي غرفة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} من {total} من السجلات</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>وقت الحذف</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted anywhere comes here and can be restored.</source>
        <translation>المهملات فارغة. ما يُحذف في أي مكان يأتي إلى هنا ويمكن استعادته.</translation>
    </message>
    <message>
        <source>Nothing in the trash is called “{words}”.</source>
        <translation>لا شيء في المهملات اسمه «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} من {total} من السجلات</translation>
    </message>
    <message>
        <source>Moving records to the trash</source>
        <translation>نقل السجلات إلى المهملات</translation>
    </message>
    <message>
        <source>Restoring records</source>
        <translation>استعادة السجلات</translation>
    </message>
    <message>
        <source>“{label}” is in the trash. Undo brings it back, or Restore in the trash.</source>
        <translation>«{label}» في المهملات. التراجع يعيده، أو الاستعادة في المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are in the trash. Undo brings them back, or Restore in the trash.</source>
        <comment>{count} record is in the trash. Undo brings it back, or Restore in the trash.</comment>
        <translation>
            <numerusform>لا شيء في المهملات.</numerusform>
            <numerusform>سجل واحد في المهملات. التراجع يعيده، أو الاستعادة فيها.</numerusform>
            <numerusform>سجلان في المهملات. التراجع يعيدهما، أو الاستعادة فيها.</numerusform>
            <numerusform>{count} سجلات في المهملات. التراجع يعيدها، أو الاستعادة فيها.</numerusform>
            <numerusform>{count} سجلًا في المهملات. التراجع يعيدها، أو الاستعادة فيها.</numerusform>
            <numerusform>{count} سجل في المهملات. التراجع يعيدها، أو الاستعادة فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” is back where it was.</source>
        <translation>عاد «{label}» إلى مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are back where they were.</source>
        <comment>{count} record is back.</comment>
        <translation>
            <numerusform>لم يعد شيء.</numerusform>
            <numerusform>عاد سجل واحد إلى مكانه.</numerusform>
            <numerusform>عاد سجلان إلى مكانهما.</numerusform>
            <numerusform>عادت {count} سجلات إلى مكانها.</numerusform>
            <numerusform>عاد {count} سجلًا إلى مكانها.</numerusform>
            <numerusform>عاد {count} سجل إلى مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>{restored} Also restored, as it belongs there: {names}.</source>
        <translation>{restored} واستُعيد معه ما ينتمي إليه: {names}.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>النسخة {number}، الأحدث</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>مصحَّحة يدويًا</translation>
    </message>
    <message>
        <source>{tool} from {files}</source>
        <translation>{tool} من {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <comment>{count} passage</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{count} مقاطع</numerusform>
            <numerusform>{count} مقطعًا</numerusform>
            <numerusform>{count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised text taken away</source>
        <translation>أُزيل النص المتعرَّف عليه</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>The correction is kept as it is until you come back to it</source>
        <translation>يبقى التصحيح كما هو حتى تعود إليه</translation>
    </message>
    <message>
        <source>The corrected text is the newest version now</source>
        <translation>النص المصحَّح هو أحدث نسخة الآن</translation>
    </message>
    <message numerus="yes">
        <source>the words of {count} facts are gone</source>
        <comment>the words of {count} fact are gone</comment>
        <translation>
            <numerusform>لم تضع كلمات</numerusform>
            <numerusform>ضاعت كلمات معلومة</numerusform>
            <numerusform>ضاعت كلمات معلومتين</numerusform>
            <numerusform>ضاعت كلمات {count} معلومات</numerusform>
            <numerusform>ضاعت كلمات {count} معلومة</numerusform>
            <numerusform>ضاعت كلمات {count} معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of {count} facts stand more than once</source>
        <comment>the words of {count} fact stand more than once</comment>
        <translation>
            <numerusform>لا كلمات مكررة</numerusform>
            <numerusform>كلمات معلومة ترد أكثر من مرة</numerusform>
            <numerusform>كلمات معلومتين ترد أكثر من مرة</numerusform>
            <numerusform>كلمات {count} معلومات ترد أكثر من مرة</numerusform>
            <numerusform>كلمات {count} معلومة ترد أكثر من مرة</numerusform>
            <numerusform>كلمات {count} معلومة ترد أكثر من مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Mark where the newest version differs</source>
        <translation>ت&amp;عليم المواضع التي تختلف فيها أحدث نسخة</translation>
    </message>
    <message>
        <source>C&amp;orrect the newest text…</source>
        <translation>تص&amp;حيح أحدث نص…</translation>
    </message>
    <message>
        <source>&amp;Back to the article</source>
        <translation>&amp;رجوع إلى المقال</translation>
    </message>
    <message>
        <source>The newest version is different here</source>
        <translation>أحدث نسخة مختلفة هنا</translation>
    </message>
    <message numerus="yes">
        <source>{count} places differ</source>
        <comment>{count} place differs</comment>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>موضع واحد مختلف</numerusform>
            <numerusform>موضعان مختلفان</numerusform>
            <numerusform>{count} مواضع مختلفة</numerusform>
            <numerusform>{count} موضعًا مختلفًا</numerusform>
            <numerusform>{count} موضع مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>&amp;حفظ نسخةً جديدة</translation>
    </message>
    <message>
        <source>The older text stays. Facts keep their words where these still stand in the text.</source>
        <translation>يبقى النص الأقدم. وتحتفظ المعلومات بكلماتها حيث ما زالت في النص.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>Watch it now</source>
        <translation>مراقبته الآن</translation>
    </message>
    <message>
        <source>Folders below it, too</source>
        <translation>والمجلدات التي تحته</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Watch no longer</source>
        <translation>إيقاف ال&amp;مراقبة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>A folder to watch</source>
        <translation>مجلد للمراقبة</translation>
    </message>
    <message>
        <source>Seconds without a change before a file is taken</source>
        <translation>عدد الثواني دون تغيير قبل أخذ الملف</translation>
    </message>
    <message>
        <source>Publication, where a file names none</source>
        <translation>المطبوعة حيث لا يذكرها الملف</translation>
    </message>
    <message>
        <source>File names, as {publication}_{date}_{page}</source>
        <translation>أسماء الملفات، مثل {publication}_{date}_{page}</translation>
    </message>
    <message>
        <source>Accession numbers, as {year}-#####</source>
        <translation>أرقام التسجيل، مثل {year}-#####</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{folder} (not watched now)</source>
        <translation>{folder} (غير مراقب الآن)</translation>
    </message>
    <message>
        <source>No folder is watched. What is put into a watched folder comes in by itself.</source>
        <translation>لا مجلد مراقب. ما يوضع في مجلد مراقب يدخل من نفسه.</translation>
    </message>
    <message>
        <source>Keep it, and its files come in.</source>
        <translation>احفظه فتدخل ملفاته.</translation>
    </message>
    <message>
        <source>Write a number of seconds.</source>
        <translation>اكتب عدد الثواني.</translation>
    </message>
    <message>
        <source>The folder is kept.</source>
        <translation>حُفظ المجلد.</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>المجلدات المراق&amp;بة…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Catalogues that were open last</source>
        <translation>الفهارس المفتوحة حديثًا</translation>
    </message>
    <message>
        <source>{name}  ·  {folder}</source>
        <translation>{name}  ·  {folder}</translation>
    </message>
    <message>
        <source>{name}  ·  not there: {folder}</source>
        <translation>{name}  ·  ليس هناك: {folder}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Welcome to Nadim</source>
        <translation>مرحبًا بك في «نديم»</translation>
    </message>
    <message>
        <source>Open last</source>
        <translation>المفتوح أخيرًا</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Or drop files, folders or a catalogue anywhere on this window.</source>
        <translation>أو أفلت ملفات أو مجلدات أو فهرسًا في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>The desk of the film-press archivist. How do you want to begin?</source>
        <translation>مكتب مؤرشِف صحافة السينما. كيف تريد أن تبدأ؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders wait. Make a catalogue for them, or open the one that they belong to.</source>
        <comment>{count} file or folder waits. Make a catalogue for it, or open the one that it belongs to.</comment>
        <translation>
            <numerusform>لا ملفات تنتظر.</numerusform>
            <numerusform>ملف أو مجلد ينتظر. أنشئ له فهرسًا أو افتح فهرسه.</numerusform>
            <numerusform>ملفان أو مجلدان ينتظران. أنشئ لهما فهرسًا أو افتح فهرسهما.</numerusform>
            <numerusform>{count} ملفات ومجلدات تنتظر. أنشئ لها فهرسًا أو افتح فهرسها.</numerusform>
            <numerusform>{count} ملفًا ومجلدًا تنتظر. أنشئ لها فهرسًا أو افتح فهرسها.</numerusform>
            <numerusform>{count} ملف ومجلد تنتظر. أنشئ لها فهرسًا أو افتح فهرسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Thirty invented articles and what was made of them, to look round and try everything.</source>
        <translation>ثلاثون مقالًا مختلقًا وما استُخرج منها، للتجول وتجربة كل شيء.</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>فهرس &amp;جديد…</translation>
    </message>
    <message>
        <source>An empty one, in a folder of its own that can be copied and kept.</source>
        <translation>فهرس فارغ في مجلد خاص به يمكن نسخه وحفظه.</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;فتح فهرس…</translation>
    </message>
    <message>
        <source>A folder that holds a catalogue of Nadim.</source>
        <translation>مجلد فيه فهرس «نديم».</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>in the headline</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>يسمى أيضًا</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{what}: </source>
        <translation>{what}: </translation>
    </message>
    <message>
        <source>speaks of</source>
        <translation>يتحدث عن</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} in a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes left</source>
        <comment>{count} minute left</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت {count} دقائق</numerusform>
            <numerusform>بقيت {count} دقيقة</numerusform>
            <numerusform>بقيت {count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds left</source>
        <comment>{count} second left</comment>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت {count} ثوانٍ</numerusform>
            <numerusform>بقيت {count} ثانية</numerusform>
            <numerusform>بقيت {count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing …</source>
        <translation>جارٍ الإيقاف المؤقت …</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>إيقاف: {work}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>It can go on later, even after a restart.</source>
        <translation>يمكن أن يستمر لاحقًا، ولو بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Pause: {work}</source>
        <translation>إيقاف مؤقت: {work}</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>الأعمال الجارية</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا شيء جارٍ.</translation>
    </message>
</context>
</TS>
