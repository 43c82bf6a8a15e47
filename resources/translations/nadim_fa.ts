<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Persian. Not yet checked by a native speaker. Made by packaging/translations.py from the
     code: translate what is unfinished, then run it again. Named placeholders stay as they are. -->
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>(no catalogue is open)</source>
        <translation>(هیچ فهرستی باز نیست)</translation>
    </message>
    <message>
        <source>About Nadim</source>
        <translation>دربارهٔ ندیم</translation>
    </message>
    <message>
        <source>Nadim</source>
        <translation>ندیم</translation>
    </message>
    <message>
        <source>The archivist’s desk for the press on films and festivals. All stays on this computer.</source>
        <translation>میز بایگان برای مطبوعات فیلم و جشنواره. همه چیز در همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;باز کردن فهرست…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>باز کردن &amp;اخیر</translation>
    </message>
    <message>
        <source>New &amp;catalogue…</source>
        <translation>فهرست &amp;تازه…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;خوشامد</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>باز کردن فهرست</translation>
    </message>
    <message>
        <source>Where the new catalogue is to be</source>
        <translation>جای فهرست تازه</translation>
    </message>
    <message>
        <source>Making the sample catalogue</source>
        <translation>ساختن فهرست نمونه</translation>
    </message>
    <message>
        <source>Nadim was ended by an error the last time. All that was saved is there.</source>
        <translation>ندیم بار پیش بر اثر خطا بسته شد. هر چه ذخیره شده بود سر جای خود است.</translation>
    </message>
    <message>
        <source>Opening {path} …</source>
        <translation>باز کردن {path} …</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Read the &amp;text of all scans</source>
        <translation>خواندن &amp;حروف همهٔ اسکن‌ها</translation>
    </message>
    <message>
        <source>&amp;Larger article text</source>
        <translation>متن مقاله در&amp;شت‌تر</translation>
    </message>
    <message>
        <source>&amp;Smaller article text</source>
        <translation>متن مقاله ر&amp;یزتر</translation>
    </message>
    <message>
        <source>&amp;Usual article text</source>
        <translation>&amp;متن مقاله به اندازهٔ عادی</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>This line is no stated fact.</source>
        <translation>این سطر گزاره نیست.</translation>
    </message>
    <message>
        <source>A name stands on its words. Only a fact can stand on the whole article.</source>
        <translation>نام بر واژه‌های خود استوار است. تنها گزاره می‌تواند بر پایهٔ کل مقاله باشد.</translation>
    </message>
    <message>
        <source>This article has no picture of its page</source>
        <translation>این مقاله تصویر صفحه ندارد</translation>
    </message>
    <message>
        <source>The page cannot be shown: there is nothing to draw a rectangle on</source>
        <translation>صفحه نمایش‌پذیر نیست: جایی برای کشیدن مستطیل نیست</translation>
    </message>
    <message>
        <source>No rectangle was drawn: the page is out of sight</source>
        <translation>مستطیلی کشیده نشد: صفحه دیگر دیده نمی‌شود</translation>
    </message>
    <message>
        <source>The source: {modality}</source>
        <translation>منبع: {modality}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Select words first: G and two letters, Q for a name, Shift with the arrows</source>
        <translation>نخست واژه‌ها را برگزینید: G و دو حرف، Q برای نام، Shift با پیکان‌ها</translation>
    </message>
    <message>
        <source>Draw a rectangle first: R and the arrows, or the mouse</source>
        <translation>نخست مستطیلی بکشید: R و پیکان‌ها، یا ماوس</translation>
    </message>
    <message>
        <source>Words are selected in the text: I shows it</source>
        <translation>واژه‌ها را در متن انتخاب کنید: I متن را نشان می‌دهد</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>به چپ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>به راست</translation>
    </message>
    <message>
        <source>Straighten to the left</source>
        <translation>صاف‌کردن به چپ</translation>
    </message>
    <message>
        <source>Straighten to the right</source>
        <translation>صاف‌کردن به راست</translation>
    </message>
    <message>
        <source>Crop to the rectangle</source>
        <translation>برش به مستطیل</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>همان‌گونه که آمد</translation>
    </message>
    <message>
        <source>Draw a rectangle first: R and the arrows, or the mouse with Shift</source>
        <translation>نخست مستطیلی بکشید: R و پیکان‌ها، یا ماوس با Shift</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. A copy lies at {path}.</source>
        <translation>هیچ برنامه‌ای در این رایانه {name} را باز نمی‌کند. رونوشتی از آن در {path} است.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures are not in this copy.</source>
        <comment>{count} picture is not in this copy.</comment>
        <translation>
            <numerusform>{count} تصویر در این نسخه نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is longer than is shown here; open the original in another program.</source>
        <translation>صفحه بلندتر از آن است که اینجا نشان داده می‌شود؛ اصل را در برنامهٔ دیگری باز کنید.</translation>
    </message>
    <message>
        <source>It stands in the article now, as page data. Undo takes it back.</source>
        <translation>اکنون در مقاله است، به‌عنوان دادهٔ صفحه. واگرد آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation>&amp;یافتن در متن…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>یافتهٔ بع&amp;دی</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>یا&amp;فتهٔ پیشین</translation>
    </message>
    <message>
        <source>The &amp;page it came as</source>
        <translation>صف&amp;حه به شکل اصلی</translation>
    </message>
    <message>
        <source>Open the original outsi&amp;de Nadim</source>
        <translation>باز کردن اص&amp;ل در برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>&amp;Turn or crop the page</source>
        <translation>چرخش یا &amp;برش صفحه</translation>
    </message>
    <message>
        <source>S&amp;hade sentences without a statement</source>
        <translation>سایه بر جمله‌های بی‌&amp;گزاره</translation>
    </message>
    <message>
        <source>&amp;Kind of this part…</source>
        <translation>نوع این &amp;بخش…</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>ت&amp;صحیح متن…</translation>
    </message>
    <message>
        <source>&amp;Read the text of this scan</source>
        <translation>خواندن &amp;حروف این اسکن</translation>
    </message>
    <message>
        <source>&amp;Take the recognised text away</source>
        <translation>بر&amp;داشتن متن بازشناخته</translation>
    </message>
    <message>
        <source>&amp;Versions of the text…</source>
        <translation>&amp;نسخه‌های متن…</translation>
    </message>
    <message>
        <source>No article is here yet. They come in through the Inbox.</source>
        <translation>هنوز مقاله‌ای اینجا نیست. مقاله‌ها از راه صندوق ورودی می‌آیند.</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>به صندوق ورودی</translation>
    </message>
    <message>
        <source>No article has “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>هیچ مقاله‌ای «{words}» ندارد. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message>
        <source>{count} of {total} articles</source>
        <translation>{count} از {total} مقاله</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>فیلم‌ها</translation>
    </message>
    <message>
        <source>Festival edition</source>
        <translation>دورهٔ جشنواره</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>هنوز بی متن</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>{count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>The page that the article came as</source>
        <translation>صفحه‌ای که مقاله از آن آمده است</translation>
    </message>
    <message>
        <source>Why is the source wrong?</source>
        <translation>چرا منبع نادرست است؟</translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation>افزودن &amp;مقاله…</translation>
    </message>
    <message>
        <source>Add a &amp;folder of articles…</source>
        <translation>افزودن &amp;پوشهٔ مقاله‌ها…</translation>
    </message>
    <message>
        <source>&amp;Paste as an article</source>
        <translation>&amp;چسباندن به‌صورت مقاله</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>افزودن مقاله</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>افزودن پوشهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be an article.</source>
        <translation>در حافظهٔ رونوشت چیزی نیست که مقاله شود.</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles added</source>
        <comment>{count} article added</comment>
        <translation>
            <numerusform>{count} مقاله افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} updated</source>
        <comment>{count} updated</comment>
        <translation>
            <numerusform>{count} به‌روز شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} already here</source>
        <comment>{count} already here</comment>
        <translation>
            <numerusform>{count} از پیش موجود</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end; undo takes back what came in</source>
        <translation>پیش از پایان متوقف شد؛ با واگرد، آنچه وارد شده پس گرفته می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>Adding {count} files and folders</source>
        <comment>Adding {count} file or folder</comment>
        <translation>
            <numerusform>افزودن {count} پرونده و پوشه</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>افزودن {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be added.</source>
        <comment>{count} file could not be added.</comment>
        <translation>
            <numerusform>{count} پرونده افزوده نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>محل انتشار</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>نسخه</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Saving …</source>
        <translation>در حال ذخیره …</translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} records</source>
        <comment>Changing {count} record</comment>
        <translation>
            <numerusform>تغییر {count} رکورد در جریان است</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>Put behind</source>
        <translation>افزودن در پایان</translation>
    </message>
    <message>
        <source>Put before</source>
        <translation>افزودن در آغاز</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>خالی کردن</translation>
    </message>
    <message>
        <source>Move into another field</source>
        <translation>بردن به فیلدی دیگر</translation>
    </message>
    <message numerus="yes">
        <source>Change fields of {count} records</source>
        <comment>Change fields of {count} record</comment>
        <translation>
            <numerusform>تغییر فیلدهای {count} رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>What becomes of the records</source>
        <translation>رکوردها چه می‌شوند</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از این</translation>
    </message>
    <message>
        <source>{field} ({kind})</source>
        <translation>{field} ({kind})</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add as the first</source>
        <translation>افزودن در آغاز فهرست</translation>
    </message>
    <message>
        <source>Looking at all records: {done} of {count}…</source>
        <translation>بررسی همهٔ رکوردها: {done} از {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} records</source>
        <comment>Change {count} record</comment>
        <translation>
            <numerusform>تغییر {count} رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Looking at all records…</source>
        <translation>بررسی همهٔ رکوردها…</translation>
    </message>
    <message>
        <source>Change man&amp;y…</source>
        <translation>تغییر &amp;فیلدها…</translation>
    </message>
    <message>
        <source>Record {id}</source>
        <translation>رکورد {id}</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (تازه)</translation>
    </message>
    <message numerus="yes">
        <source>{count} records changed</source>
        <comment>{count} record changed</comment>
        <translation>
            <numerusform>{count} رکورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were so already</source>
        <comment>{count} was so already</comment>
        <translation>
            <numerusform>{count} رکورد از پیش چنین بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are</source>
        <comment>{count} was left as it is</comment>
        <translation>
            <numerusform>{count} رکورد همان‌گونه ماند</numerusform>
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
            <numerusform>{count} رکورد تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <comment>{count} stays as it is</comment>
        <translation>
            <numerusform>{count} رکورد همان می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be changed so and are left</source>
        <comment>{count} cannot and is left</comment>
        <translation>
            <numerusform>{count} رکورد را نمی‌توان چنین تغییر داد و همان می‌ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>Type the new value. To empty the field, choose “Clear”.</source>
        <translation>مقدار تازه را بنویسید. برای خالی کردن فیلد، «خالی کردن» را برگزینید.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;عبارت باقاعده</translation>
    </message>
    <message>
        <source>Groups in brackets are \1, \2 … in the replacement</source>
        <translation>گروه‌های درون پرانتز در جایگزین \1، \2 … هستند</translation>
    </message>
    <message>
        <source>Capital letters &amp;count</source>
        <translation>تفاوت حروف بزرگ و &amp;کوچک</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>تنها واژه‌های &amp;کامل</translation>
    </message>
    <message>
        <source>&amp;Any spelling</source>
        <translation>هر گونه &amp;نگارش</translation>
    </message>
    <message>
        <source>As in the search: marks, forms of letters and digits are alike</source>
        <translation>چون در جستجو: نشانه‌ها، شکل‌های حروف و رقم‌ها یکسان‌اند</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>آنچه هست</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Where something is there</source>
        <translation>آنجا که چیزی هست</translation>
    </message>
    <message>
        <source>leave the record as it is</source>
        <translation>رکورد همان بماند</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>جایگزین شود</translation>
    </message>
    <message>
        <source>put it behind</source>
        <translation>در پایان آن افزوده شود</translation>
    </message>
    <message>
        <source>No other field can hold this.</source>
        <translation>هیچ فیلد دیگری جای آن نیست.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>{count} more fit</source>
        <comment>{count} more fits</comment>
        <translation>
            <numerusform>{count} مورد دیگر هم می‌خواند</numerusform>
        </translation>
    </message>
    <message>
        <source>{award}: {listed}</source>
        <translation>{award}: {listed}</translation>
    </message>
    <message>
        <source>the sources differ</source>
        <translation>منابع یکسان نیستند</translation>
    </message>
    <message>
        <source>the archive’s reading</source>
        <translation>خوانش بایگانی</translation>
    </message>
    <message>
        <source>[i.e. {value}]</source>
        <translation>[یعنی {value}]</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>{count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>تاریخ ذکر نشده</translation>
    </message>
    <message>
        <source>There are more; the rooms list them all.</source>
        <translation>بیش از این هم هست؛ لیست‌ها همه را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>{press} · {count}</source>
        <translation>{press} · {count}</translation>
    </message>
    <message>
        <source>{press} · indexed {count}</source>
        <translation>{press} · نمایه‌شده {count}</translation>
    </message>
    <message>
        <source>Its press stands with its editions.</source>
        <translation>مطالب مطبوعات آن نزد دوره‌هایش است.</translation>
    </message>
    <message>
        <source>No article names it yet.</source>
        <translation>هنوز هیچ مقاله‌ای از آن نام نبرده است.</translation>
    </message>
    <message>
        <source>No article of it is here yet.</source>
        <translation>هنوز مقاله‌ای از آن اینجا نیست.</translation>
    </message>
    <message>
        <source>No article is indexed with it yet.</source>
        <translation>هنوز هیچ مطلبی با آن نمایه نشده است.</translation>
    </message>
    <message>
        <source>Named in the text, unchecked · {count}</source>
        <translation>نام‌برده در متن، بررسی‌نشده · {count}</translation>
    </message>
    <message>
        <source>The newest stand here; the room of the articles finds them all.</source>
        <translation>تازه‌ترین‌ها اینجاست؛ در لیست مقاله‌ها همه پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>sorts as “{form}”</source>
        <translation>ترتیب الفبایی: «{form}»</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>هیچ‌یک نام برده نشده</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <comment>{count} listed</comment>
        <translation>
            <numerusform>{count} نام برده شده</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>denied by another source</source>
        <translation>منبع دیگری رد می‌کند</translation>
    </message>
    <message>
        <source>never confirmed since {date}</source>
        <translation>از {date} تأیید نشده</translation>
    </message>
    <message>
        <source>No festival or award is stated in any source.</source>
        <translation>هیچ منبعی از جشنواره یا جایزه‌ای نگفته است.</translation>
    </message>
    <message>
        <source>No credit is stated in any source.</source>
        <translation>هیچ منبعی از عوامل نگفته است.</translation>
    </message>
    <message>
        <source>What it is about is not stated in any source.</source>
        <translation>هیچ منبعی موضوع آن را نگفته است.</translation>
    </message>
    <message>
        <source>No film or award is stated in any source.</source>
        <translation>هیچ منبعی از فیلم یا جایزه‌ای نگفته است.</translation>
    </message>
    <message>
        <source>No film is stated in any source.</source>
        <translation>هیچ منبعی از فیلمی نگفته است.</translation>
    </message>
    <message>
        <source>No result is stated in any source.</source>
        <translation>هیچ منبعی نتیجه‌ای نگفته است.</translation>
    </message>
    <message>
        <source>Nobody who took part is stated in any source.</source>
        <translation>هیچ منبعی شرکت‌کننده‌ای نام نبرده است.</translation>
    </message>
    <message>
        <source>No work about it is stated in any source.</source>
        <translation>هیچ منبعی اثری دربارهٔ آن نگفته است.</translation>
    </message>
    <message>
        <source>No post or organisation is stated in any source.</source>
        <translation>هیچ منبعی سمت یا نهادی نگفته است.</translation>
    </message>
    <message>
        <source>No figure is stated in any source.</source>
        <translation>هیچ منبعی رقمی نگفته است.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Awards given</source>
        <translation>جایزه‌های اهدایی</translation>
    </message>
    <message>
        <source>Awards named after it</source>
        <translation>جایزه‌هایی به نام آن</translation>
    </message>
    <message>
        <source>Festivals at home here</source>
        <translation>جشنواره‌های اینجا</translation>
    </message>
    <message>
        <source>Editions held here</source>
        <translation>دوره‌های برگزارشده در اینجا</translation>
    </message>
    <message>
        <source>Events here</source>
        <translation>رویدادهای اینجا</translation>
    </message>
    <message>
        <source>Born here</source>
        <translation>زادهٔ اینجا</translation>
    </message>
    <message>
        <source>Died here</source>
        <translation>درگذشته در اینجا</translation>
    </message>
    <message>
        <source>Bodies from here</source>
        <translation>نهادهای اینجا</translation>
    </message>
    <message>
        <source>Bodies last here</source>
        <translation>نهادهایی که واپسین بار اینجا بودند</translation>
    </message>
    <message>
        <source>Publications here</source>
        <translation>نشریه‌های اینجا</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>اجزا</translation>
    </message>
    <message>
        <source>In this collection</source>
        <translation>در این مجموعه</translation>
    </message>
    <message>
        <source>Festivals and awards</source>
        <translation>جشنواره‌ها و جایزه‌ها</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>فیلم‌ها</translation>
    </message>
    <message>
        <source>Posts and organisations</source>
        <translation>سمت‌ها و سازمان‌ها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>گفته‌های دیگر</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>تاریخ‌ها و شماره‌ها</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>مطبوعات</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>عوامل</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>نام‌ها و عنوان‌ها</translation>
    </message>
    <message>
        <source>Films and results</source>
        <translation>فیلم‌ها و نتایج</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>اشخاص و سازمان‌ها</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Who took part, and what came of it</source>
        <translation>شرکت‌کنندگان و نتیجه</translation>
    </message>
    <message>
        <source>Works about it</source>
        <translation>آثار دربارهٔ آن</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Where it lies, and works about it</source>
        <translation>جای آن، و آثار دربارهٔ آن</translation>
    </message>
    <message>
        <source>No words are given for this line.</source>
        <translation>برای این سطر عبارتی داده نشده است.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Add to “{section}”</source>
        <translation>افزودن به «{section}»</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مطمئن</translation>
    </message>
    <message>
        <source>{line}, marked</source>
        <translation>{line}، نشان‌دار</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>In the lists of what the sources say</source>
        <translation>در فهرست‌های گفته‌های منابع</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>کنار گذاشتن…</translation>
    </message>
    <message>
        <source>Put bac&amp;k on the list</source>
        <translation>بازگردا&amp;ندن به فهرست</translation>
    </message>
    <message>
        <source>Loo&amp;ked at and set aside</source>
        <translation>نمایش کنارگ&amp;ذاشته‌ها</translation>
    </message>
    <message>
        <source>Dates and numbers that &amp;fit</source>
        <translation>تاریخ‌ها و شماره‌هایی که می‌&amp;خواند</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <comment>{count} row</comment>
        <translation>
            <numerusform>{count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>آنچه می‌خواند</translation>
    </message>
    <message>
        <source>Nothing in this list stands at a record with “{words}”.</source>
        <translation>در این فهرست چیزی نزد رکوردی با «{words}» نیست.</translation>
    </message>
    <message>
        <source>Nothing in this list was set aside.</source>
        <translation>چیزی از این فهرست کنار گذاشته نشده است.</translation>
    </message>
    <message>
        <source>No dates and numbers here can be reckoned yet.</source>
        <translation>هنوز تاریخ و شماره‌ای برای سنجیدن اینجا نیست.</translation>
    </message>
    <message>
        <source>Show what fits</source>
        <translation>نشان دادنِ آنچه می‌خواند</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>ناهمخوانی‌ها</translation>
    </message>
    <message>
        <source>Nowhere do two sources say different things of one field.</source>
        <translation>هیچ‌جا دو منبع دربارهٔ یک فیلد دو چیز نمی‌گویند.</translation>
    </message>
    <message>
        <source>Announced, not confirmed</source>
        <translation>اعلام‌شده، تأییدنشده</translation>
    </message>
    <message>
        <source>Whatever was announced is confirmed, or its day has not come yet.</source>
        <translation>هرچه اعلام شده تأیید شده یا روزش هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بی‌شاهد</translation>
    </message>
    <message>
        <source>Words or another source stand behind every fact.</source>
        <translation>پشت هر واقعیت واژه‌هایی یا منبع دیگری هست.</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>تاریخ‌ها و شماره‌ها</translation>
    </message>
    <message>
        <source>All dates and numbers that can be reckoned fit each other.</source>
        <translation>همهٔ تاریخ‌ها و شماره‌های محاسبه‌پذیر با هم می‌خوانند.</translation>
    </message>
    <message>
        <source>the first {count} that fit</source>
        <translation>{count} موردِ نخستی که می‌خواند</translation>
    </message>
    <message numerus="yes">
        <source>{count} fit</source>
        <comment>{count} fits</comment>
        <translation>
            <numerusform>{count} مورد می‌خواند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to look at</source>
        <comment>{count} to look at</comment>
        <translation>
            <numerusform>{count} برای بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} to look at</source>
        <translation>{count} از {total} برای بررسی</translation>
    </message>
    <message numerus="yes">
        <source>{count} set aside</source>
        <comment>{count} set aside</comment>
        <translation>
            <numerusform>{count} مورد کنار گذاشته شده</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;دلیل</translation>
    </message>
    <message>
        <source>It leaves the list and comes back when what the sources say changes.</source>
        <translation>از فهرست بیرون می‌رود و اگر گفتهٔ منابع تغییر کند برمی‌گردد.</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;کنار گذاشتن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>آنچه منابع می‌گویند</translation>
    </message>
    <message>
        <source>Not confirmed since</source>
        <translation>تأییدنشده از</translation>
    </message>
    <message>
        <source>fits: {rhythm}</source>
        <translation>می‌خواند: {rhythm}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>می‌خواند</translation>
    </message>
    <message>
        <source>only a person can tell</source>
        <translation>تنها انسان می‌تواند بگوید</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>نمی‌خواند</translation>
    </message>
    <message>
        <source>set aside: {reason} ({who}, {when})</source>
        <translation>کنار گذاشته: {reason} ({who}، {when})</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>نه {value}</translation>
    </message>
    <message>
        <source>{value} ({sources})</source>
        <translation>{value} ({sources})</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>dated by its press</source>
        <translation>تاریخ از روی مطبوعات</translation>
    </message>
    <message>
        <source>number {first}: {before}; number {second}: {after}</source>
        <translation>شمارهٔ {first}: {before}؛ شمارهٔ {second}: {after}</translation>
    </message>
    <message>
        <source>stated: {rhythm}; number {first}: {before}; number {second}: {after}</source>
        <translation>گفته‌شده: {rhythm}؛ شمارهٔ {first}: {before}؛ شمارهٔ {second}: {after}</translation>
    </message>
    <message>
        <source>stated: {duration}; from {start} to {end}: {days} days</source>
        <translation>گفته‌شده: {duration}؛ از {start} تا {end}: {days} روز</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} تا {most}</translation>
    </message>
    <message>
        <source>printed “{words}”; read as {date}: {weekday}</source>
        <translation>چاپ‌شده «{words}»؛ خوانده‌شده {date}: {weekday}</translation>
    </message>
    <message>
        <source>counted: {counted}; listed: {rows}</source>
        <translation>شمرده: {counted}؛ فهرست‌شده: {rows}</translation>
    </message>
    <message>
        <source>day: {day}; the edition: {held}</source>
        <translation>روز: {day}؛ دوره: {held}</translation>
    </message>
    <message>
        <source>died: {death}; said to have acted: {act}</source>
        <translation>درگذشت: {death}؛ کار گفته‌شده: {act}</translation>
    </message>
    <message>
        <source>{week} if weeks begin on {weekday}</source>
        <translation>{week} اگر هفته از {weekday} آغاز شود</translation>
    </message>
    <message>
        <source>Number, year and rhythm</source>
        <translation>شماره، سال و تناوب</translation>
    </message>
    <message>
        <source>Duration and dates</source>
        <translation>مدت و تاریخ‌ها</translation>
    </message>
    <message>
        <source>Weekday and date</source>
        <translation>روز هفته و تاریخ</translation>
    </message>
    <message>
        <source>Count and list</source>
        <translation>شمار و فهرست</translation>
    </message>
    <message>
        <source>Day and edition</source>
        <translation>روز و دوره</translation>
    </message>
    <message>
        <source>Death and later acts</source>
        <translation>درگذشت و کارهای پسین</translation>
    </message>
    <message>
        <source>Which week?</source>
        <translation>کدام هفته؟</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>برچسب‌&amp;ها…</translation>
    </message>
    <message>
        <source>Co&amp;llections…</source>
        <translation>&amp;مجموعه‌ها…</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>یکی ک&amp;ردن با دیگری…</translation>
    </message>
    <message>
        <source>Move to the t&amp;rash</source>
        <translation>انداختن در &amp;سطل</translation>
    </message>
    <message>
        <source>Restore fro&amp;m the trash</source>
        <translation>برگرداندن از س&amp;طل</translation>
    </message>
    <message>
        <source>Copy &amp;with column titles</source>
        <translation>رونوشت با ع&amp;نوان ستون‌ها</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>سطرهای &amp;فشرده</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>ستو&amp;ن‌ها…</translation>
    </message>
    <message>
        <source>Usual c&amp;olumns</source>
        <translation>ستون‌های &amp;عادی</translation>
    </message>
    <message>
        <source>Order by rele&amp;vance</source>
        <translation>به ترتیب ارتبا&amp;ط</translation>
    </message>
    <message>
        <source>Only what is in a coll&amp;ection…</source>
        <translation>تنها آنچه در مجموعه‌ای ا&amp;ست…</translation>
    </message>
    <message>
        <source>Show all a&amp;gain</source>
        <translation>نشان دادن دوبارهٔ &amp;همه</translation>
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
        <translation>شمارهٔ {issue}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop it and close</source>
        <translation>توقف و بستن</translation>
    </message>
    <message>
        <source>What is done so far is kept and can be undone.</source>
        <translation>آنچه تاکنون انجام شده می‌ماند و واگردانده می‌شود.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message>
        <source>Still running: {work}. The window closes by itself as soon as it is done.</source>
        <translation>هنوز در جریان است: {work}. پنجره پس از پایان آن خودش بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Collections</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>Find or make a collection</source>
        <translation>یافتن یا ساختن مجموعه</translation>
    </message>
    <message>
        <source>Enter makes the collection “{name}”.</source>
        <translation>‏Enter مجموعهٔ «{name}» را می‌سازد.</translation>
    </message>
    <message>
        <source>There is no collection yet. Type the name of one.</source>
        <translation>هنوز مجموعه‌ای نیست. نام یکی را بنویسید.</translation>
    </message>
    <message>
        <source>Only what is in a collection</source>
        <translation>تنها آنچه در مجموعه‌ای است</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>یافتن مجموعه</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>هنوز مجموعه‌ای نیست.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Choose records in any room and put them into it.</source>
        <translation>هنوز چیزی در این مجموعه نیست. در هر لیستی رکوردهایی برگزینید و در آن بگذارید.</translation>
    </message>
    <message>
        <source>Nothing in this collection has “{words}”.</source>
        <translation>چیزی در این مجموعه «{words}» ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>{count} رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} از {total} رکورد</translation>
    </message>
    <message>
        <source>S&amp;how what is in it</source>
        <translation>&amp;نشان دادن محتوا</translation>
    </message>
    <message>
        <source>Take out of t&amp;he collection</source>
        <translation>بیرون آوردن از مجم&amp;وعه</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>همهٔ مجموعه‌ها</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>No collection is here yet. Make one for a box, a folder or a series.</source>
        <translation>هنوز مجموعه‌ای اینجا نیست. برای جعبه، پوشه یا سری یکی بسازید.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>No collection is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>مجموعه‌ای به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} collections</source>
        <comment>{count} collection</comment>
        <translation>
            <numerusform>{count} مجموعه</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} collections</source>
        <translation>{count} از {total} مجموعه</translation>
    </message>
    <message>
        <source>Changing collections</source>
        <translation>تغییر مجموعه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are no longer in “{collection}”. Undo puts them back.</source>
        <comment>{count} record is no longer in “{collection}”. Undo puts it back.</comment>
        <translation>
            <numerusform>{count} رکورد دیگر در «{collection}» نیست. واگرد آن‌ها را برمی‌گرداند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>ستون‌های &amp;عادی</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;چیدن ستون‌ها…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرعنوان</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;بالا بردن</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+بالا</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;پایین بردن</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+پایین</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>په&amp;نا</translation>
    </message>
    <message>
        <source>U&amp;sual columns</source>
        <translation>ستون‌های &amp;عادی</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ب&amp;ستن</translation>
    </message>
    <message>
        <source>Space shows a column or leaves it out.</source>
        <translation>کلید Space ستون را نشان می‌دهد یا برمی‌دارد.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>As there is room</source>
        <translation>به اندازهٔ جا</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Announced: {fact}</source>
        <translation>اعلام‌شده: {fact}</translation>
    </message>
    <message>
        <source>The first {count} of the chosen records are copied with their sources.</source>
        <translation>نخستین {count} رکورد از برگزیده‌ها با منابعشان رونوشت شد.</translation>
    </message>
    <message>
        <source>Copying facts with their sources</source>
        <translation>رونوشت گزاره‌ها با منابع</translation>
    </message>
    <message numerus="yes">
        <source>{count} facts copied with their sources</source>
        <comment>{count} fact copied with its sources</comment>
        <translation>
            <numerusform>{count} گزاره با منابعش رونوشت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <source>Name: {name} ({kind})</source>
        <translation>نام: {name} ({kind})</translation>
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
        <translation>منبع بیرونی: {source}</translation>
    </message>
    <message>
        <source>{source}: {words}</source>
        <translation>{source}: {words}</translation>
    </message>
    <message>
        <source>Against it: {source}</source>
        <translation>بر خلاف آن: {source}</translation>
    </message>
    <message numerus="yes">
        <source>These are {count} origins.</source>
        <comment>These are copies of one text.</comment>
        <translation>
            <numerusform>این‌ها {count} خاستگاه دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>منبعی داده نشده است.</translation>
    </message>
    <message>
        <source>page {number} of the copy</source>
        <translation>صفحهٔ {number} نسخه</translation>
    </message>
</context>
<context>
    <name>Cut</name>
    <message>
        <source>Cutting out articles</source>
        <translation>بریدن مقاله‌ها</translation>
    </message>
    <message>
        <source>This article has no page that can be cut</source>
        <translation>این مقاله صفحه‌ای ندارد که بریده شود</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles were cut out of “{label}”. The whole stays and waits no more.</source>
        <comment>{count} article was cut out of “{label}”. The whole stays and waits no more.</comment>
        <translation>
            <numerusform>{count} مقاله از «{label}» بریده شد. اصل می‌ماند و دیگر در انتظار نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut into articles</source>
        <translation>بریدن به مقاله‌ها</translation>
    </message>
    <message>
        <source>Articles to be cut out</source>
        <translation>مقاله‌هایی که بریده می‌شوند</translation>
    </message>
    <message>
        <source>&amp;Goes on here</source>
        <translation>&amp;ادامه در اینجا</translation>
    </message>
    <message>
        <source>The &amp;whole page</source>
        <translation>&amp;همهٔ صفحه</translation>
    </message>
    <message>
        <source>&amp;Remove the frame</source>
        <translation>&amp;حذف کادر</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;بستن</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cut out {count} articles</source>
        <comment>&amp;Cut out {count} article</comment>
        <translation>
            <numerusform>بر&amp;یدن {count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cut out</source>
        <translation>بر&amp;یدن</translation>
    </message>
    <message>
        <source>Cut out before: {label}</source>
        <translation>پیش‌تر بریده شده: {label}</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>مقالهٔ {number}</translation>
    </message>
    <message>
        <source>Article {number}, part {part} of {parts}</source>
        <translation>مقالهٔ {number}، بخش {part} از {parts}</translation>
    </message>
    <message>
        <source>{line} · cut out before</source>
        <translation>{line} · پیش‌تر بریده شده</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحهٔ {page}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>هنوز بی‌متن</translation>
    </message>
    <message>
        <source>The next frame goes on with article {number}. Esc: it is a new article.</source>
        <translation>کادر بعدی ادامهٔ مقالهٔ {number} است. با Esc مقاله‌ای تازه می‌شود.</translation>
    </message>
    <message>
        <source>Draw a frame around an article with the mouse, or press R.</source>
        <translation>با ماوس کادری دور مقاله بکشید، یا R را بزنید.</translation>
    </message>
    <message>
        <source>Keys: R new · C goes on here · W whole page · E change · Del remove · [ and ] frames · PgDown page</source>
        <translation>کلیدها: R کادر تازه · C ادامه در اینجا · W همهٔ صفحه · E تغییر · Del حذف · [ و ] کادرها · PgDown صفحه</translation>
    </message>
    <message>
        <source>{action} ({reason})</source>
        <translation>{action} ({reason})</translation>
    </message>
    <message>
        <source>Cut &amp;into articles…</source>
        <translation>ب&amp;ریدن به مقاله‌ها…</translation>
    </message>
    <message>
        <source>select one article</source>
        <translation>یک مقاله برگزینید</translation>
    </message>
    <message>
        <source>no page that can be cut</source>
        <translation>صفحه‌ای برای بریدن ندارد</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>year not printed</source>
        <translation>سال چاپ نشده</translation>
    </message>
    <message>
        <source>month not printed</source>
        <translation>ماه چاپ نشده</translation>
    </message>
    <message>
        <source>day not printed</source>
        <translation>روز چاپ نشده</translation>
    </message>
    <message>
        <source>year and month not printed</source>
        <translation>سال و ماه چاپ نشده</translation>
    </message>
    <message>
        <source>date not printed</source>
        <translation>تاریخ چاپ نشده</translation>
    </message>
    <message>
        <source>{parts}: {rule}</source>
        <translation>{parts}: {rule}</translation>
    </message>
    <message>
        <source>at the earliest {first}, at the latest {last}</source>
        <translation>نه زودتر از {first}، نه دیرتر از {last}</translation>
    </message>
    <message>
        <source>at the earliest {first}</source>
        <translation>نه زودتر از {first}</translation>
    </message>
    <message>
        <source>at the latest {last}</source>
        <translation>نه دیرتر از {last}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose which record is meant first: a digit says it</source>
        <translation>نخست رکورد موردنظر را انتخاب کنید: با یک رقم</translation>
    </message>
    <message>
        <source>Several records are called so: a digit chooses, 0 makes a new one</source>
        <translation>چند رکورد این نام را دارند: رقم انتخاب می‌کند، ۰ رکورد تازه می‌سازد</translation>
    </message>
    <message>
        <source>There is nothing to choose here: Enter accepts the suggestion</source>
        <translation>اینجا چیزی برای انتخاب نیست: Enter پیشنهاد را می‌پذیرد</translation>
    </message>
    <message>
        <source>Nothing here has this number</source>
        <translation>چیزی با این شماره اینجا نیست</translation>
    </message>
    <message>
        <source>“{label}” could not be filed. {problem}</source>
        <translation>«{label}» ثبت نشد. {problem}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Accept the suggestion (Enter)</source>
        <translation>پذیرفتن پیشنهاد (Enter)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Dismiss the suggestion here (Backspace)</source>
        <translation>رد کردن پیشنهاد در اینجا (Backspace)</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>کارها…</translation>
    </message>
    <message>
        <source>What else can be done with the suggestion</source>
        <translation>کارهای دیگری که با این پیشنهاد می‌توان کرد</translation>
    </message>
    <message>
        <source>File as indexed</source>
        <translation>ثبت به‌عنوان نمایه‌شده</translation>
    </message>
    <message>
        <source>Accept what has a dot, file the article as indexed, open the next one (Ctrl+Enter)</source>
        <translation>پذیرفتن آنچه نقطه دارد، ثبت مقاله به‌عنوان نمایه‌شده و گشودن مقالهٔ بعدی (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing more to show</source>
        <translation>چیز دیگری برای نمایش نیست</translation>
    </message>
    <message>
        <source>No suggestion is left</source>
        <translation>پیشنهادی نمانده است</translation>
    </message>
    <message>
        <source>The kind of the article is taken by Enter or a digit, and dismissed by Backspace</source>
        <translation>نوع مقاله با Enter یا یک رقم پذیرفته و با Backspace رد می‌شود</translation>
    </message>
    <message>
        <source>The rest is closed: Enter shows it</source>
        <translation>بقیه بسته است: Enter نشان می‌دهد</translation>
    </message>
    <message>
        <source>This is a heading: Enter or G accepts what is suggested below it</source>
        <translation>این سطر عنوان است: Enter یا G پیشنهادهای زیر آن را می‌پذیرد</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>بیشتر · {count}</translation>
    </message>
    <message>
        <source>Places, names, events and the rest: . shows them</source>
        <translation>مکان‌ها، نام‌ها، رویدادها و بقیه: کلید . نشان می‌دهد</translation>
    </message>
    <message>
        <source>indexed {count}</source>
        <translation>نمایه‌شده {count}</translation>
    </message>
    <message>
        <source>core {count}</source>
        <translation>اصلی {count}</translation>
    </message>
    <message>
        <source>more {count}</source>
        <translation>بیشتر {count}</translation>
    </message>
    <message>
        <source>All is decided. Ctrl+Enter files the article.</source>
        <translation>دربارهٔ همه تصمیم گرفته شد. Ctrl+Enter مقاله را ثبت می‌کند.</translation>
    </message>
    <message>
        <source>This article is being read…</source>
        <translation>این مقاله در حال خوانده‌شدن است…</translation>
    </message>
    <message>
        <source>Nothing recognised. Select words and press a letter, or Ctrl+Enter to file.</source>
        <translation>چیزی شناخته نشد. واژه‌هایی برگزینید و حرفی بزنید، یا Ctrl+Enter برای ثبت.</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <translation>بر پایهٔ کل مقاله</translation>
    </message>
    <message>
        <source>on a rectangle of page {page}</source>
        <translation>بر پایهٔ کادری از صفحهٔ {page}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} از {count}</translation>
    </message>
    <message>
        <source>Filed. No article follows it in the list.</source>
        <translation>ثبت شد. پس از آن مقاله‌ای در فهرست نیست.</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>نمایه‌شده</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>کدام؟</translation>
    </message>
    <message>
        <source>known</source>
        <translation>شناخته</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>“{title}” becomes its translated title</source>
        <translation>«{title}» عنوان ترجمه‌شدهٔ آن می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <comment>{count} article</comment>
        <translation>
            <numerusform>{count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>رکورد تازه</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>نمایش در</translation>
    </message>
    <message>
        <source>an award</source>
        <translation>یک جایزه</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>{count} years</source>
        <comment>{count} year</comment>
        <translation>
            <numerusform>{count} سال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <comment>{count} month</comment>
        <translation>
            <numerusform>{count} ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <comment>{count} week</comment>
        <translation>
            <numerusform>{count} هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation>
            <numerusform>{count} روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation>
            <numerusform>{count} ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation>
            <numerusform>{count} دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation>
            <numerusform>{count} ثانیه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A record</source>
        <translation>یک رکورد</translation>
    </message>
    <message numerus="yes">
        <source>{names} were put into the trash in another window.</source>
        <comment>{names} was put into the trash in another window.</comment>
        <translation>
            <numerusform>{names} در پنجره‌ای دیگر به سطل زباله رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>برگرداندن</translation>
    </message>
    <message numerus="yes">
        <source>{names} are no longer there: the steps that made them were undone in another window.</source>
        <comment>{names} is no longer there: the step that made it was undone in another window.</comment>
        <translation>
            <numerusform>{names} دیگر نیست: ساختن آن در پنجره‌ای دیگر واگرد شد.</numerusform>
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
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No event is here yet. Make one for what happened, and say who took part.</source>
        <translation>هنوز رویدادی اینجا نیست. برای آنچه رخ داده یکی بسازید و بگویید چه کسانی در آن بودند.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>رویداد تازه</translation>
    </message>
    <message>
        <source>No event is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>رویدادی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <comment>{count} event</comment>
        <translation>
            <numerusform>{count} رویداد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} events</source>
        <translation>{count} از {total} رویداد</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Search in all rooms</source>
        <translation>جست‌وجو در همهٔ بخش‌ها</translation>
    </message>
    <message>
        <source>Words, or a query as in the search box of a room</source>
        <translation>واژه‌ها، یا پرسشی مانند کادر جست‌وجوی هر بخش</translation>
    </message>
    <message>
        <source>All hits in one list</source>
        <translation>همهٔ یافته‌ها در یک فهرست</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>“{words}” is found in no room.</source>
        <translation>«{words}» در هیچ بخشی یافته نشد.</translation>
    </message>
    <message>
        <source>What is typed is looked for in all rooms at once.</source>
        <translation>آنچه نوشته شود در همهٔ بخش‌ها با هم جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>{room} · {count}</source>
        <translation>{room} · {count}</translation>
    </message>
    <message>
        <source>All in {room}</source>
        <translation>همه در {room}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Find a value</source>
        <translation>یافتن یک مقدار</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>&amp;محدود کردن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
    <message>
        <source>No hit has a value that is called so.</source>
        <translation>هیچ یافته‌ای مقداری به این نام ندارد.</translation>
    </message>
    <message>
        <source>{shown} of {all} are shown: type to find the others.</source>
        <translation>{shown} از {all} نشان داده شده است: برای یافتن بقیه بنویسید.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Festival edition</source>
        <translation>دورهٔ جشنواره</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>جشنواره</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>کارگردان</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>{facet}: not {value}</source>
        <translation>{facet}: نه {value}</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>محدود کردن</translation>
    </message>
    <message>
        <source>Show by what the list can be narrowed</source>
        <translation>نشان دادن آنچه لیست را محدود می‌کند</translation>
    </message>
    <message>
        <source>Counted in the newest {count}: there are more.</source>
        <translation>در {count} مورد تازه‌تر شمرده شد: بیشتر هم هست.</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>{choice}: take away</source>
        <translation>{choice}: برداشتن</translation>
    </message>
    <message>
        <source>{value}, {count}</source>
        <translation>{value}، {count}</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}، انتخاب‌شده</translation>
    </message>
    <message>
        <source>{value}, left out</source>
        <translation>{value}، کنار گذاشته</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>محدود کردن بر اساس</translation>
    </message>
    <message>
        <source>Space keeps what has the value, the minus key leaves it out.</source>
        <translation>کلید فاصله آنچه را این مقدار دارد نگه می‌دارد، کلید منها آن را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>&amp;Keep what has it</source>
        <translation>&amp;نگه داشتن آنچه دارد</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Nothing stands here yet</source>
        <translation>این‌جا هنوز خالی است</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>در این‌جا: {value}</translation>
    </message>
    <message>
        <source>Page data say otherwise: Enter takes it</source>
        <translation>دادهٔ صفحه چیز دیگری می‌گوید: Enter آن را می‌گذارد</translation>
    </message>
    <message>
        <source>No fact is stated in this article yet.</source>
        <translation>هنوز گزاره‌ای از این مقاله ثبت نشده است.</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>گزاره‌های این مقاله</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>یادشده</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>واژه‌ها یافت نشد</translation>
    </message>
    <message>
        <source>place not sure</source>
        <translation>جای نامطمئن</translation>
    </message>
    <message>
        <source>These words are not in the newest text: “{words}”</source>
        <translation>این واژه‌ها در تازه‌ترین متن نیست: «{words}»</translation>
    </message>
    <message>
        <source>These words stand more than once in the newest text: “{words}”</source>
        <translation>این واژه‌ها در تازه‌ترین متن بیش از یک بار آمده است: «{words}»</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>نام‌برده در متن</translation>
    </message>
</context>
<context>
    <name>Festivals</name>
    <message>
        <source>New ed&amp;ition</source>
        <translation>&amp;دورهٔ تازه</translation>
    </message>
    <message>
        <source>New se&amp;ction</source>
        <translation>بخ&amp;ش تازه</translation>
    </message>
    <message>
        <source>New &amp;award</source>
        <translation>جای&amp;زهٔ تازه</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>جشنواره‌ها</translation>
    </message>
    <message>
        <source>Festival, edition, section, award</source>
        <translation>جشنواره، دوره، بخش، جایزه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Kind and state</source>
        <translation>نوع و وضعیت</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <comment>{count} edition</comment>
        <translation>
            <numerusform>{count} دوره</numerusform>
        </translation>
    </message>
    <message>
        <source>competitive</source>
        <translation>رقابتی</translation>
    </message>
    <message>
        <source>No festival is here yet. Make one, then its editions, sections and awards.</source>
        <translation>هنوز جشنواره‌ای اینجا نیست. یکی بسازید، سپس دوره‌ها، بخش‌ها و جایزه‌هایش را.</translation>
    </message>
    <message>
        <source>New festival</source>
        <translation>جشنوارهٔ تازه</translation>
    </message>
    <message>
        <source>Neither a festival nor an award is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>نه جشنواره‌ای و نه جایزه‌ای به نام «{words}» هست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} festivals and awards</source>
        <comment>{count} festival or award</comment>
        <translation>
            <numerusform>{count} جشنواره و جایزه</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} festivals and awards</source>
        <translation>{count} از {total} جشنواره و جایزه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>جشنواره</translation>
    </message>
    <message>
        <source>The festival</source>
        <translation>جشنواره</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>دورهٔ تازه</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Names of its own</source>
        <translation>نام‌های خود آن</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>بخش تازه</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>New award</source>
        <translation>جایزهٔ تازه</translation>
    </message>
    <message>
        <source>The award</source>
        <translation>جایزه</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Article kind</source>
        <translation>نوع مقاله</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Headline is devised</source>
        <translation>تیتر ساختهٔ فهرست‌نویس است</translation>
    </message>
    <message>
        <source>Overline</source>
        <translation>روتیتر</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>زیرتیتر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>نام نویسنده</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Print edition</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Page section</source>
        <translation>بخش صفحه</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Printed time</source>
        <translation>ساعت چاپ‌شده</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>محل و تاریخ خبر</translation>
    </message>
    <message>
        <source>Dateline place</source>
        <translation>محل خبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Second article kind</source>
        <translation>نوع دوم مقاله</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Archived address</source>
        <translation>نشانی بایگانی‌شده</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>چکیده</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Shelf location</source>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>دریافت از</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ژانرها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Running time (minutes)</source>
        <translation>مدت (دقیقه)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Production status</source>
        <translation>وضعیت تولید</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>زادروز</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>پایه‌گذاری</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>زادگاه</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>درگذشت</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Place of death</source>
        <translation>محل درگذشت</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>واپسین مکان</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>ملیت</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>پیشه‌ها</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>نوع سازمان</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>تناوب برگزاری</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>رشته‌ها</translation>
    </message>
    <message>
        <source>Home place</source>
        <translation>محل همیشگی</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>جشنواره</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>شماره چنان‌که چاپ شده</translation>
    </message>
    <message>
        <source>Year label</source>
        <translation>سال در نام</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزاری</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>شیوهٔ برگزاری</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Competitive</source>
        <translation>رقابتی</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>مضمون</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>اهداکننده</translation>
    </message>
    <message>
        <source>Named after</source>
        <translation>به نام</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>عرض جغرافیایی</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>طول جغرافیایی</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>یادداشت دامنه</translation>
    </message>
    <message>
        <source>Calendar of its datelines</source>
        <translation>گاه‌شماری تاریخ‌ها</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>نخستین روز هفته</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعه‌ها</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>Films</source>
        <translation>فیلم‌ها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>کارگردان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No film is here yet. Make one of what an article says.</source>
        <translation>هنوز فیلمی اینجا نیست. از گفتهٔ مقاله‌ای یکی بسازید.</translation>
    </message>
    <message>
        <source>New film</source>
        <translation>فیلم تازه</translation>
    </message>
    <message>
        <source>No film is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>فیلمی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} films</source>
        <comment>{count} film</comment>
        <translation>
            <numerusform>{count} فیلم</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} films</source>
        <translation>{count} از {total} فیلم</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>عنوان‌ها</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>عوامل</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the text</source>
        <translation>یافتن در متن</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>یافتهٔ پیشین (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>یافتهٔ بعدی (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>در این متن نیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <comment>{count} hit</comment>
        <translation>
            <numerusform>{count} یافته</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} از {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Without a headline</source>
        <translation>بی‌تیتر</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>هیچ رکوردی</translation>
    </message>
</context>
<context>
    <name>FoldingTable</name>
    <message>
        <source>{what}, unfolded</source>
        <translation>{what}، گشوده</translation>
    </message>
    <message>
        <source>{what}, folded</source>
        <translation>{what}، بسته</translation>
    </message>
    <message>
        <source>{what}, level {level}</source>
        <translation>{what}، سطح {level}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save ({key})</source>
        <translation>ذخیره ({key})</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>تصویرها و پرونده‌ها</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <source>&amp;Unsaved forms…</source>
        <translation>برگه‌های ذ&amp;خیره‌نشده…</translation>
    </message>
    <message numerus="yes">
        <source>What you had not saved in {count} forms is here again.</source>
        <comment>What you had not saved in a form is here again.</comment>
        <translation>
            <numerusform>آنچه در {count} برگه ذخیره نکرده بودید دوباره اینجاست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Unsaved forms</source>
        <translation>برگه‌های ذخیره‌نشده</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>آنچه نوشته شده</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>همه چیز ذخیره است.</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>&amp;باز کردن برگه</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>&amp;رونوشت از واژه‌ها</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;دور انداختن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;نگه داشتن</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} بایت</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} کیلوبایت</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} مگابایت</translation>
    </message>
    <message>
        <source>this is a folder; add the files in it</source>
        <translation>این پوشه است؛ پرونده‌های درون آن را بیفزایید</translation>
    </message>
    <message>
        <source>the file is larger than {count} MB</source>
        <translation>پرونده بزرگ‌تر از {count} مگابایت است</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>پرونده خالی است</translation>
    </message>
    <message>
        <source>Remove {value} (Delete)</source>
        <translation>حذف {value} (Delete)</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>به بیان خودتان</translation>
    </message>
    <message>
        <source>Choose from the list: press Down to see it ({examples}, …).</source>
        <translation>از لیست برگزینید: برای دیدن آن کلید پایین را بزنید ({examples}، …).</translation>
    </message>
    <message>
        <source>“{text}” is not in the list: press Down to see it ({examples}, …).</source>
        <translation>«{text}» در لیست نیست: برای دیدن آن کلید پایین را بزنید ({examples}، …).</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بی‌شاهد</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <comment>{count} source</comment>
        <translation>
            <numerusform>{count} منبع</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn when you save</source>
        <translation>با ذخیره پس گرفته می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>withdrawn when you save, with {count} sources</source>
        <comment>withdrawn when you save, with its source</comment>
        <translation>
            <numerusform>با ذخیره، همراه {count} منبع پس گرفته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>{action} (Delete)</source>
        <translation>{action} (Delete)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>شخص یا نهاد</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>حذف این سطر (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>“{name}” has no role: choose one.</source>
        <translation>«{name}» نقشی ندارد: یکی را برگزینید.</translation>
    </message>
    <message>
        <source>Add a credit</source>
        <translation>افزودن به عوامل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>What you type cannot be kept beside the catalogue ({reason}): save it soon.</source>
        <translation>آنچه می‌نویسید کنار فهرست نگه داشته نمی‌شود ({reason}): زود ذخیره کنید.</translation>
    </message>
    <message>
        <source>Changed elsewhere. Which value holds?</source>
        <translation>جای دیگری تغییر کرده است. کدام مقدار درست است؟</translation>
    </message>
    <message>
        <source>1  Mine: {value}</source>
        <translation>۱  از من: {value}</translation>
    </message>
    <message>
        <source>2  The other: {value}</source>
        <translation>۲  دیگری: {value}</translation>
    </message>
    <message>
        <source>Page data: {value} (Alt+Down takes it)</source>
        <translation>دادهٔ صفحه: {value} (Alt+Down آن را برمی‌گیرد)</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here; it is kept as it is.</source>
        <translation>این تصویر برای نمایش در اینجا بزرگ است؛ همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This file is damaged or no picture, and cannot be shown here; it is kept as it is.</source>
        <translation>این پرونده آسیب دیده یا تصویر نیست و اینجا نمایش داده نمی‌شود؛ همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This file is locked by a password and cannot be shown here; it is kept as it is.</source>
        <translation>این پرونده گذرواژه دارد و اینجا نمایش داده نمی‌شود؛ همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>پرونده چنین صفحه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>The bytes of this file are missing from the catalogue's folder.</source>
        <translation>محتوای این پرونده در پوشهٔ فهرست نیست.</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Remove this file (Ctrl+Delete)</source>
        <translation>حذف این پرونده (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>not held: the copy lacks it</source>
        <translation>موجود نیست: نسخه آن را ندارد</translation>
    </message>
    <message>
        <source>missing from the catalogue's folder</source>
        <translation>در پوشهٔ فهرست نیست</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>نقش {name}</translation>
    </message>
    <message>
        <source>Caption of {name}</source>
        <translation>شرح {name}</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>دیدن {name}</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here.</source>
        <translation>پرونده‌های این نوع اینجا نمایش داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>افزودن پرونده…</translation>
    </message>
    <message>
        <source>Files can be dropped here, and files and pictures pasted (Ctrl+V).</source>
        <translation>پرونده‌ها را می‌توان اینجا رها کرد، و پرونده و تصویر را چسباند (Ctrl+V).</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are being read.</source>
        <comment>{count} file is being read.</comment>
        <translation>
            <numerusform>{count} پرونده خوانده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>افزودن پرونده</translation>
    </message>
    <message>
        <source>{name} is here already</source>
        <translation>{name} از پیش اینجاست</translation>
    </message>
    <message>
        <source>Scheme of the identifier</source>
        <translation>طرح شناسه</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Number, or the address of its page</source>
        <translation>شماره، یا نشانی صفحهٔ آن</translation>
    </message>
    <message>
        <source>Remove this identifier (Ctrl+Delete)</source>
        <translation>حذف این شناسه (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>افزودن شناسه</translation>
    </message>
    <message>
        <source>{number}: also on “{label}”</source>
        <translation>{number}: نزد «{label}» هم هست</translation>
    </message>
    <message>
        <source>How this is known: {field} (Ctrl+.)</source>
        <translation>این از کجا دانسته است: {field} (Ctrl+.)</translation>
    </message>
    <message>
        <source>known by …</source>
        <translation>دانسته از …</translation>
    </message>
    <message>
        <source>“{text}” is no language code: write one like fa, en or fa-Latn.</source>
        <translation>«{text}» کد زبان نیست: کدی مانند fa، en یا fa-Latn بنویسید.</translation>
    </message>
    <message>
        <source>{count} characters: only the beginning is shown. Delete takes the text away.</source>
        <translation>{count} نویسه: تنها آغاز آن دیده می‌شود. Delete متن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; {most} are the most here. It was not taken.</source>
        <translation>متن چسبانده {count} نویسه دارد و اینجا {most} بیشینه است. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The text was cut: {most} characters are the most here.</source>
        <translation>متن بریده شد: اینجا {most} نویسه بیشینه است.</translation>
    </message>
    <message>
        <source>“{name}” is not chosen yet: press Down and take a record of the list, or create it.</source>
        <translation>«{name}» هنوز برگزیده نشده است: کلید پایین را بزنید و رکوردی از لیست برگزینید، یا آن را بسازید.</translation>
    </message>
    <message>
        <source>new: made when you save</source>
        <translation>تازه: با ذخیره ساخته می‌شود</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>ساختن «{name}»</translation>
    </message>
    <message>
        <source>edition of a new festival: {festival}</source>
        <translation>دورهٔ جشنوارهٔ تازه: {festival}</translation>
    </message>
    <message>
        <source>edition of {festival}</source>
        <translation>دورهٔ {festival}</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; {most} in words are the most here. It was not taken: keep it as a file.</source>
        <translation>متن چسبانده {count} نویسه دارد و اینجا {most} نویسه در واژه‌ها بیشینه است. پذیرفته نشد: آن را چون پرونده نگه دارید.</translation>
    </message>
    <message>
        <source>Add another text</source>
        <translation>افزودن متن دیگر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Sorts as</source>
        <translation>ترتیب بر پایهٔ</translation>
    </message>
    <message>
        <source>Enter adds another form, Alt+Up and Alt+Down move this one</source>
        <translation>‏Enter صورت دیگری می‌افزاید، Alt+بالا و Alt+پایین این را جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>Remove this form (Ctrl+Delete)</source>
        <translation>حذف این صورت (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Hide romanisation and parts (Ctrl+.)</source>
        <translation>پنهان کردن لاتین‌نویسی و اجزا (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show romanisation and parts (Ctrl+.)</source>
        <translation>نشان دادن لاتین‌نویسی و اجزا (Ctrl+.)</translation>
    </message>
    <message>
        <source>Hide the romanisation (Ctrl+.)</source>
        <translation>پنهان کردن لاتین‌نویسی (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show the romanisation (Ctrl+.)</source>
        <translation>نشان دادن لاتین‌نویسی (Ctrl+.)</translation>
    </message>
    <message>
        <source>A form of the name has no text: write it, or remove the row (Ctrl+Delete).</source>
        <translation>یکی از صورت‌های نام خالی است: آن را بنویسید یا سطر را حذف کنید (Ctrl+Delete).</translation>
    </message>
    <message>
        <source>This is too long for a name: {most} characters are the most.</source>
        <translation>برای نام بیش از اندازه بلند است: {most} نویسه بیشینه است.</translation>
    </message>
    <message>
        <source>“{word}” is an honorific: it has a place of its own beside the name (Ctrl+.).</source>
        <translation>«{word}» لقب است: کنار نام جای خود را دارد (Ctrl+.).</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>پیشوند نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Romanisation</source>
        <translation>لاتین‌نویسی</translation>
    </message>
    <message>
        <source>Add another form</source>
        <translation>افزودن صورت دیگر</translation>
    </message>
    <message>
        <source>A {name} is needed.</source>
        <translation>{name} لازم است.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write one like {example}.</source>
        <translation>«{text}» عدد نیست: عددی مانند {example} بنویسید.</translation>
    </message>
    <message>
        <source>The number is {most} at most.</source>
        <translation>عدد حداکثر {most} است.</translation>
    </message>
    <message>
        <source>The number is {least} at least.</source>
        <translation>عدد حداقل {least} است.</translation>
    </message>
    <message>
        <source>The number is from {least} to {most}.</source>
        <translation>عدد از {least} تا {most} است.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>This record is in the trash, or was taken back: its form is closed.</source>
        <translation>این رکورد در سطل زباله است یا پس گرفته شده: برگهٔ آن بسته است.</translation>
    </message>
    <message>
        <source>What you had not saved ({time}) is here again. Revert goes back to what is saved.</source>
        <translation>آنچه ذخیره نکرده بودید ({time}) دوباره اینجاست. بازگرداندن به آنچه ذخیره است برمی‌گردد.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>این لازم است.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>choose which of the two values holds (Alt+1 or Alt+2).</source>
        <translation>برگزینید کدام‌یک از دو مقدار درست است (Alt+1 یا Alt+2).</translation>
    </message>
    <message>
        <source>Sources state this field: your value stands beside theirs, without evidence.</source>
        <translation>منابع این فیلد را گفته‌اند: مقدار شما کنار مقدار آن‌ها و بی‌شاهد می‌ماند.</translation>
    </message>
    <message>
        <source>{name} was made.</source>
        <translation>{name} ساخته شد.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} ذخیره شد.</translation>
    </message>
    <message>
        <source>This was changed elsewhere. Choose for each marked field: Alt+1 keeps yours, Alt+2 takes the other.</source>
        <translation>این جای دیگری تغییر کرده است. برای هر فیلد نشان‌دار برگزینید: Alt+1 مقدار شما را نگه می‌دارد، Alt+2 دیگری را می‌گیرد.</translation>
    </message>
    <message>
        <source>This was changed elsewhere just now and is shown here. Save again to keep yours.</source>
        <translation>این همین حالا جای دیگری تغییر کرد و اینجا نشان داده شده است. برای نگه داشتن مقدار خود دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there: it was taken back. Choose another, or create it.</source>
        <translation>«{name}» دیگر نیست: پس گرفته شده است. دیگری را برگزینید یا آن را بسازید.</translation>
    </message>
    <message>
        <source>“{name}” is in the trash: restore it, or choose another.</source>
        <translation>«{name}» در سطل زباله است: آن را برگردانید یا دیگری را برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>in {count} articles</source>
        <comment>in {count} article</comment>
        <translation>
            <numerusform>در {count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, nothing known yet</source>
        <translation>{kind}، هنوز چیزی دانسته نیست</translation>
    </message>
    <message>
        <source>Nothing can be part of itself: choose another one.</source>
        <translation>هیچ‌چیز بخشی از خودش نیست: دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>“{label}” is itself part of this record: choose another one.</source>
        <translation>«{label}» خود بخشی از این رکورد است: دیگری را برگزینید.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>رویداد تازه</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مکان تازه</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>موضوع تازه</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرعنوان</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>نشریهٔ تازه</translation>
    </message>
    <message>
        <source>The publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>مجموعه</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} steps</source>
        <comment>Undoing {count} step</comment>
        <translation>
            <numerusform>واگرد {count} گام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redoing {count} steps</source>
        <comment>Redoing {count} step</comment>
        <translation>
            <numerusform>ازنوی {count} گام</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>واگرد آن</translation>
    </message>
    <message>
        <source>Undoing “{what}” was cut off when Nadim ended. A part of it still stands.</source>
        <translation>واگرد «{what}» با پایان ندیم نیمه‌کاره ماند. بخشی از آن هنوز برجاست.</translation>
    </message>
    <message>
        <source>Finish undoing it</source>
        <translation>به پایان بردن واگرد</translation>
    </message>
    <message>
        <source>“{what}” was cut off when Nadim ended. What was done until then is kept.</source>
        <translation>«{what}» با پایان ندیم نیمه‌کاره ماند. آنچه تا آن زمان انجام شده می‌ماند.</translation>
    </message>
    <message>
        <source>Do the rest</source>
        <translation>انجام باقی‌مانده</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>در حال ازنو</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps undone</source>
        <comment>{count} step undone</comment>
        <translation>
            <numerusform>{count} گام واگردانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps done again</source>
        <comment>{count} step done again</comment>
        <translation>
            <numerusform>{count} گام دوباره انجام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>واگردانده شد: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>دوباره انجام شد: {what}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگردانده</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>واگردانده برای همیشه</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>زود متوقف شده</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>نیمه‌کاره</translation>
    </message>
    <message>
        <source>half undone</source>
        <translation>نیمه‌واگردانده</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>آنچه انجام شده</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>Undo this and the {count} after it</source>
        <comment>Undo this and the one after it</comment>
        <translation>
            <numerusform>واگرد این و {count} گام پس از آن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo this and the {count} before it</source>
        <comment>Redo this and the one before it</comment>
        <translation>
            <numerusform>ازنوی این و {count} گام پیش از آن</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>واگرد این</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>ازنوی این</translation>
    </message>
    <message>
        <source>Steps are undone and redone in their order.</source>
        <translation>گام‌ها به ترتیب خود واگرد و ازنو می‌شوند.</translation>
    </message>
    <message>
        <source>Undo and redo cannot reach this step any more.</source>
        <translation>واگرد و ازنو دیگر به این گام نمی‌رسد.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>هنوز کاری انجام نشده است.</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>آنچه انجام &amp;شده…</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Page data: {value} (Alt+Down takes it)</source>
        <translation>دادهٔ صفحه: {value} (Alt+Down آن را برمی‌گیرد)</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>پرونده‌های نیامده</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Keep as file only</source>
        <translation>نگه داشتن به‌صورت پرونده</translation>
    </message>
    <message>
        <source>An article with the file and without a text</source>
        <translation>مقاله‌ای با پرونده و بی‌متن</translation>
    </message>
    <message>
        <source>All imports…</source>
        <translation>همهٔ واردشده‌ها…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>برداشتن از این فهرست</translation>
    </message>
    <message>
        <source>All of them; the list of imports keeps them</source>
        <translation>همه را؛ در فهرست واردشده‌ها می‌مانند</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be added</source>
        <comment>{count} file could not be added</comment>
        <translation>
            <numerusform>{count} پرونده افزوده نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Register: out of the In&amp;box</source>
        <translation>ثبت: &amp;بیرون از صندوق ورودی</translation>
    </message>
    <message>
        <source>T&amp;o the slip</source>
        <translation>به &amp;فیش</translation>
    </message>
    <message>
        <source>Take the publications that the &amp;files name</source>
        <translation>برگرفتن &amp;نشریه‌هایی که فایل‌ها نام می‌برند</translation>
    </message>
    <message>
        <source>Fill in b&amp;y file names…</source>
        <translation>پر کردن از نام &amp;پرونده‌ها…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق ورودی</translation>
    </message>
    <message>
        <source>waits for another import</source>
        <translation>در انتظار پایان ورودی دیگر</translation>
    </message>
    <message>
        <source>Adding {what} was not finished.</source>
        <translation>افزودن {what} به پایان نرسید.</translation>
    </message>
    <message numerus="yes">
        <source>Adding {what} was not finished: {count} files wait.</source>
        <comment>Adding {what} was not finished: {count} file waits.</comment>
        <translation>
            <numerusform>افزودن {what} به پایان نرسید: {count} پرونده در انتظار است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders</source>
        <comment>{count} file or folder</comment>
        <translation>
            <numerusform>{count} پرونده و پوشه</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing came in.</source>
        <translation>متوقف شد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>Reading failed files again</source>
        <translation>خواندن دوبارهٔ پرونده‌های نیامده</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>نشان دادن فهرست</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>به صندوق ورودی</translation>
    </message>
    <message>
        <source>Paused. What came in is here; the rest waits.</source>
        <translation>درنگ شد. آنچه آمده اینجاست و بقیه در انتظار است.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are kept without a text, in the Inbox.</source>
        <comment>{count} file is kept without a text, in the Inbox.</comment>
        <translation>
            <numerusform>{count} پرونده بی‌متن در صندوق ورودی نگه داشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be kept.</source>
        <comment>{count} file could not be kept.</comment>
        <translation>
            <numerusform>{count} پرونده نگه داشته نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>از سر گرفتن</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>در جست‌وجوی پرونده‌ها</translation>
    </message>
    <message>
        <source>Nothing waits. Drop files here, press Ctrl+V, or choose a folder to watch.</source>
        <translation>چیزی در انتظار نیست. پرونده‌ها را اینجا رها کنید، Ctrl+V را بزنید، یا پوشه‌ای برای زیر نظر گرفتن برگزینید.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>زیر نظر گرفتن پوشه…</translation>
    </message>
    <message>
        <source>Nothing in the Inbox has “{words}”.</source>
        <translation>چیزی در صندوق ورودی «{words}» ندارد.</translation>
    </message>
    <message>
        <source>Registering articles</source>
        <translation>ثبت مقاله‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are registered. Undo brings them back.</source>
        <comment>{count} article is registered. Undo brings it back.</comment>
        <translation>
            <numerusform>{count} مقاله ثبت شد. واگرد برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles wait</source>
        <comment>{count} article waits</comment>
        <translation>
            <numerusform>{count} مقاله در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} articles</source>
        <translation>{count} از {total} مقاله</translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait.</source>
        <comment>{count} more waits.</comment>
        <translation>
            <numerusform>{count} مورد دیگر در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came in stays; the files that wait are not read.</source>
        <translation>آنچه وارد شده می‌ماند؛ پرونده‌های در انتظار خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Printed on the copy.</source>
        <translation>روی نسخه چاپ شده است.</translation>
    </message>
    <message>
        <source>From the data of the page; it is not printed.</source>
        <translation>از داده‌های صفحه؛ چاپ نشده است.</translation>
    </message>
    <message>
        <source>Stamped or written on the copy.</source>
        <translation>روی نسخه مهر یا نوشته شده است.</translation>
    </message>
    <message>
        <source>Supplied: the copy does not say it.</source>
        <translation>افزودهٔ فهرست‌نویس: نسخه آن را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Detected by Nadim. Please check.</source>
        <translation>ندیم آن را دریافته است. لطفاً بررسی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of one text</source>
        <comment>{count} copy of one text</comment>
        <translation>
            <numerusform>{count} رونوشت از یک متن</numerusform>
        </translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>هنوز بی‌متن</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>بی‌پرونده</translation>
    </message>
    <message numerus="yes">
        <source>{count} films</source>
        <comment>{count} film</comment>
        <translation>
            <numerusform>{count} فیلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} editions</source>
        <comment>{count} edition</comment>
        <translation>
            <numerusform>{count} دوره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <comment>{count} name</comment>
        <translation>
            <numerusform>{count} نام</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names {value}, which is not filled in. Alt+Down takes it.</source>
        <translation>فایل آن {value} را نام می‌برد که پر نشده است. Alt+Down آن را برمی‌گیرد.</translation>
    </message>
    <message>
        <source>Page data: {value}</source>
        <translation>داده‌های صفحه: {value}</translation>
    </message>
    <message>
        <source>It has no headline; this is the name of its file.</source>
        <translation>تیتر ندارد؛ این نام پروندهٔ آن است.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>whole issue, {count} pages</source>
        <comment>whole issue, {count} page</comment>
        <translation>
            <numerusform>شمارهٔ کامل، {count} صفحه</numerusform>
        </translation>
    </message>
    <message>
        <source>to cut</source>
        <translation>نبریده</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles cut out</source>
        <comment>{count} article cut out</comment>
        <translation>
            <numerusform>{count} مقاله بریده شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A whole issue of {count} pages: K in the list, or on the picture of a page, cuts it into articles.</source>
        <comment>A whole issue of {count} page: K in the list, or on the picture of a page, cuts it into articles.</comment>
        <translation>
            <numerusform>شمارهٔ کامل در {count} صفحه: بریدن به مقاله‌ها با K در فهرست یا روی تصویر صفحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages without text</source>
        <comment>{count} page without text</comment>
        <translation>
            <numerusform>{count} صفحه بی‌متن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>&amp;Join into one article…</source>
        <translation>&amp;پیوستن در یک مقاله…</translation>
    </message>
    <message>
        <source>select two or more articles</source>
        <translation>دو مقاله یا بیشتر برگزینید</translation>
    </message>
    <message>
        <source>Joining articles</source>
        <translation>پیوستن مقاله‌ها</translation>
    </message>
    <message>
        <source>Join into one article</source>
        <translation>پیوستن در یک مقاله</translation>
    </message>
    <message>
        <source>Pages in order</source>
        <translation>ترتیب صفحه‌ها</translation>
    </message>
    <message>
        <source>The first one stays and takes over the files, texts and facts of the others, which go to the trash.</source>
        <translation>اولی می‌ماند و فایل‌ها، متن‌ها و گزاره‌های بقیه را می‌گیرد؛ بقیه به سطل زباله می‌روند.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>با&amp;لا</translation>
    </message>
    <message>
        <source>Ctrl and the arrow up move it, too</source>
        <translation>با Ctrl و پیکان بالا هم جابه‌جا می‌شود</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;پایین</translation>
    </message>
    <message>
        <source>Ctrl and the arrow down move it, too</source>
        <translation>با Ctrl و پیکان پایین هم جابه‌جا می‌شود</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>پ&amp;یوستن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <comment>{count} file</comment>
        <translation>
            <numerusform>{count} فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحهٔ {page}</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>هنوز بی‌متن</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles are one now: “{label}”. Undo parts them again.</source>
        <comment>{count} article is one now: “{label}”. Undo parts them again.</comment>
        <translation>
            <numerusform>{count} مقاله اکنون یکی است: «{label}». واگرد آن‌ها را باز جدا می‌کند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>یافتن کلید از کارش</translation>
    </message>
    <message>
        <source>No key does “{words}”.</source>
        <translation>کلیدی برای «{words}» نیست.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>It belongs to the system.</source>
        <translation>از آنِ سیستم است.</translation>
    </message>
    <message>
        <source>It leads out of wherever you are.</source>
        <translation>از هر جا که هستید بیرون می‌برد.</translation>
    </message>
    <message>
        <source>It leads from field to field.</source>
        <translation>از فیلدی به فیلد دیگر می‌برد.</translation>
    </message>
    <message>
        <source>It opens and accepts.</source>
        <translation>باز می‌کند و می‌پذیرد.</translation>
    </message>
    <message>
        <source>It moves and selects in lists and texts.</source>
        <translation>در لیست‌ها و متن‌ها جابه‌جا می‌کند و برمی‌گزیند.</translation>
    </message>
    <message>
        <source>It is for typing and choosing.</source>
        <translation>برای نوشتن و برگزیدن است.</translation>
    </message>
    <message>
        <source>It opens the menus.</source>
        <translation>منوها را باز می‌کند.</translation>
    </message>
    <message>
        <source>It works in every text.</source>
        <translation>در هر متنی کار می‌کند.</translation>
    </message>
    <message>
        <source>Single letters and signs are for typing.</source>
        <translation>حرف‌ها و نشانه‌های تنها برای نوشتن‌اند.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field.</source>
        <translation>‏Alt با حرف، منو را باز می‌کند یا به فیلد می‌رود.</translation>
    </message>
    <message>
        <source>It types a sign on some keyboards.</source>
        <translation>در برخی صفحه‌کلیدها نشانه‌ای می‌نویسد.</translation>
    </message>
    <message>
        <source>Change it before it is stored</source>
        <translation>تغییر پیش از ذخیره</translation>
    </message>
    <message>
        <source>Accept all of this record</source>
        <translation>پذیرفتن همه دربارهٔ این رکورد</translation>
    </message>
    <message>
        <source>How surely it is said</source>
        <translation>با چه قطعیتی گفته شده</translation>
    </message>
    <message>
        <source>Wrong in the source; then what is right</source>
        <translation>در منبع نادرست است؛ سپس آنچه درست است</translation>
    </message>
    <message>
        <source>Never suggest these words as this again</source>
        <translation>این واژه‌ها دیگر چنین پیشنهاد نشوند</translation>
    </message>
    <message>
        <source>Let it stand on the whole article</source>
        <translation>بر پایهٔ کل مقاله باشد</translation>
    </message>
    <message>
        <source>Let it stand on a rectangle of the page</source>
        <translation>بر پایهٔ کادری از صفحه باشد</translation>
    </message>
    <message>
        <source>Select the next name or quoted words</source>
        <translation>برگزیدن نام یا نقل‌قول بعدی</translation>
    </message>
    <message>
        <source>Select any words by the letters over them</source>
        <translation>برگزیدن واژه‌ها با حرف‌های روی آن‌ها</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>برگزیدن جمله</translation>
    </message>
    <message>
        <source>Select the last words again</source>
        <translation>برگزیدن دوبارهٔ آخرین واژه‌ها</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>یافتن در متن</translation>
    </message>
    <message>
        <source>From lit words to their fact</source>
        <translation>از واژه‌های روشن به گزاره‌شان</translation>
    </message>
    <message>
        <source>To the lit words before</source>
        <translation>به واژه‌های روشن پیشین</translation>
    </message>
    <message>
        <source>To the next lit words</source>
        <translation>به واژه‌های روشن بعدی</translation>
    </message>
    <message>
        <source>Say what this part is</source>
        <translation>گفتن اینکه این بخش چیست</translation>
    </message>
    <message>
        <source>The page it came as, or the text again</source>
        <translation>صفحه به شکل اصلی، یا دوباره متن</translation>
    </message>
    <message>
        <source>Shade sentences without a statement</source>
        <translation>سایه بر جمله‌های بی‌گزاره</translation>
    </message>
    <message>
        <source>State with the whole article as evidence</source>
        <translation>ثبت با همهٔ مقاله چون شاهد</translation>
    </message>
    <message>
        <source>Select on by a word</source>
        <translation>برگزیدن تا واژهٔ بعد</translation>
    </message>
    <message>
        <source>On by a letter</source>
        <translation>تا حرف بعد</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>به جملهٔ بعد</translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation>ثبت گزاره</translation>
    </message>
    <message>
        <source>The words are a film</source>
        <translation>واژه‌ها فیلم‌اند</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>A festival</source>
        <translation>جشنواره</translation>
    </message>
    <message>
        <source>An edition</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>An award</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>A subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>The value of a field</source>
        <translation>مقدار فیلد</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>Named or pictured only</source>
        <translation>تنها نام‌برده یا در تصویر</translation>
    </message>
    <message>
        <source>A film, and the one that is spoken of from now on; so with each letter</source>
        <translation>فیلم، که از این پس سخن از آن است؛ با هر حرف نیز چنین</translation>
    </message>
    <message>
        <source>The source’s loaded word</source>
        <translation>واژهٔ جانبدار منبع</translation>
    </message>
    <message>
        <source>Put behind the current fact</source>
        <translation>شاهدِ گزارهٔ کنونی کردن</translation>
    </message>
    <message>
        <source>Put behind another fact</source>
        <translation>شاهدِ گزارهٔ دیگری کردن</translation>
    </message>
    <message>
        <source>Another end for what is selected</source>
        <translation>پایان دیگر برای برگزیده</translation>
    </message>
    <message>
        <source>Move the beginning of the selection</source>
        <translation>جابه‌جایی آغاز برگزیده</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>جابه‌جایی پایان برگزیده</translation>
    </message>
    <message>
        <source>Select other words by the letters over them</source>
        <translation>برگزیدن واژه‌های دیگر با حرف‌های روی آن‌ها</translation>
    </message>
    <message>
        <source>Make the words a part of their own</source>
        <translation>بخشی جدا از این واژه‌ها ساختن</translation>
    </message>
    <message>
        <source>A new rectangle; arrows move it, with Shift they size it</source>
        <translation>مستطیل تازه؛ پیکان‌ها جابه‌جایش می‌کنند و با Shift اندازه‌اش را</translation>
    </message>
    <message>
        <source>Take the rectangle</source>
        <translation>گرفتن مستطیل</translation>
    </message>
    <message>
        <source>The text again</source>
        <translation>دوباره متن</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>به پهنای نما</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>همهٔ صفحه</translation>
    </message>
    <message>
        <source>To the rectangle before</source>
        <translation>به مستطیل پیشین</translation>
    </message>
    <message>
        <source>To the next rectangle</source>
        <translation>به مستطیل بعدی</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>به صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Turn the page to the left</source>
        <translation>چرخاندن صفحه به چپ</translation>
    </message>
    <message>
        <source>Turn the page to the right</source>
        <translation>چرخاندن صفحه به راست</translation>
    </message>
    <message>
        <source>Straighten it to the left by a tenth of a degree</source>
        <translation>صاف‌کردن آن به چپ به اندازهٔ یک‌دهم درجه</translation>
    </message>
    <message>
        <source>Straighten it to the right by a tenth of a degree</source>
        <translation>صاف‌کردن آن به راست به اندازهٔ یک‌دهم درجه</translation>
    </message>
    <message>
        <source>Crop the page to the rectangle</source>
        <translation>برش صفحه به مستطیل</translation>
    </message>
    <message>
        <source>The page as it came</source>
        <translation>صفحه همان‌گونه که آمد</translation>
    </message>
    <message>
        <source>Cut the page or issue into articles</source>
        <translation>بریدن صفحه یا شماره به مقاله‌ها</translation>
    </message>
    <message>
        <source>Change the fact</source>
        <translation>تغییر گزاره</translation>
    </message>
    <message>
        <source>Wrong in the source</source>
        <translation>نادرست در منبع</translation>
    </message>
    <message>
        <source>The archive’s reading, or an ordinary one</source>
        <translation>خوانش بایگانی، یا خوانشی عادی</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>دیگر چنین نیست</translation>
    </message>
    <message>
        <source>Withdraw the fact</source>
        <translation>پس گرفتن گزاره</translation>
    </message>
    <message>
        <source>Accept the suggestion and what it needs</source>
        <translation>پذیرفتن پیشنهاد و آنچه لازم دارد</translation>
    </message>
    <message>
        <source>Dismiss it here</source>
        <translation>رد کردن در اینجا</translation>
    </message>
    <message>
        <source>Accept what has a dot, file, open the next article</source>
        <translation>پذیرفتن آنچه نقطه دارد، ثبت و گشودن مقالهٔ بعدی</translation>
    </message>
    <message>
        <source>The same, and back to the list</source>
        <translation>همان، و بازگشت به فهرست</translation>
    </message>
    <message>
        <source>To the next suggestion</source>
        <translation>به پیشنهاد بعدی</translation>
    </message>
    <message>
        <source>Show or hide the rest</source>
        <translation>نمایش یا پنهان‌کردن بقیه</translation>
    </message>
    <message>
        <source>Which record is meant: its digit; 0 makes a new one</source>
        <translation>کدام رکورد منظور است: رقم آن؛ ۰ رکورد تازه می‌سازد</translation>
    </message>
    <message>
        <source>Make a new record, whatever is called so</source>
        <translation>ساختن رکوردی تازه، هر چه همین نام را داشته باشد</translation>
    </message>
    <message>
        <source>On a suggestion</source>
        <translation>روی یک پیشنهاد</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>در مقاله</translation>
    </message>
    <message>
        <source>On selected words of an article</source>
        <translation>روی واژه‌های برگزیدهٔ مقاله</translation>
    </message>
    <message>
        <source>On the picture of a page</source>
        <translation>روی تصویر صفحه</translation>
    </message>
    <message>
        <source>On a fact of an article</source>
        <translation>روی گزارهٔ مقاله</translation>
    </message>
    <message>
        <source>Join the selected scans into one article</source>
        <translation>پیوستن اسکن‌های انتخاب‌شده در یک مقاله</translation>
    </message>
    <message>
        <source>A new frame; arrows move it, with Shift they size it</source>
        <translation>کادر تازه؛ پیکان‌ها آن را جابه‌جا می‌کنند و با Shift اندازه‌اش را تغییر می‌دهند</translation>
    </message>
    <message>
        <source>Take the frame, or change the current one</source>
        <translation>پذیرفتن کادر، یا تغییر کادر جاری</translation>
    </message>
    <message>
        <source>The article goes on in the next frame</source>
        <translation>مقاله در کادر بعدی ادامه می‌یابد</translation>
    </message>
    <message>
        <source>The whole page is a frame</source>
        <translation>همهٔ صفحه یک کادر است</translation>
    </message>
    <message>
        <source>Change the current frame</source>
        <translation>تغییر کادر جاری</translation>
    </message>
    <message>
        <source>Remove the current frame</source>
        <translation>حذف کادر جاری</translation>
    </message>
    <message>
        <source>To the frame before</source>
        <translation>به کادر پیشین</translation>
    </message>
    <message>
        <source>To the next frame</source>
        <translation>به کادر بعدی</translation>
    </message>
    <message>
        <source>Cut the articles out</source>
        <translation>بریدن مقاله‌ها</translation>
    </message>
    <message>
        <source>On a list of articles</source>
        <translation>در فهرست مقاله‌ها</translation>
    </message>
    <message>
        <source>While a page is cut into articles</source>
        <translation>هنگام بریدن صفحه به مقاله‌ها</translation>
    </message>
    <message>
        <source>To the slip, which fills the selected rows</source>
        <translation>به فیش، که سطرهای برگزیده را پر می‌کند</translation>
    </message>
    <message>
        <source>Edit a cell; Enter keeps it and goes one down, Tab along</source>
        <translation>ویرایش خانه؛ Enter نگه می‌دارد و پایین می‌رود، Tab در سطر</translation>
    </message>
    <message>
        <source>Take what the page data say; in the list, the publications that are named</source>
        <translation>برگرفتن آنچه دادهٔ صفحه می‌گوید؛ در فهرست، نشریه‌هایی که نام برده شده‌اند</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>برگزیدن سطرهای بیشتر</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>برگزیدن همهٔ سطرها</translation>
    </message>
    <message>
        <source>Unfold the copies of a text</source>
        <translation>باز کردن رونوشت‌های یک متن</translation>
    </message>
    <message>
        <source>Fill in the empty cells</source>
        <translation>پر کردن خانه‌های خالی</translation>
    </message>
    <message>
        <source>Fill in and replace</source>
        <translation>پر کردن و جایگزینی</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>بازگشت به سطرها</translation>
    </message>
    <message>
        <source>Keep it and begin the next</source>
        <translation>نگه داشتن و آغاز بعدی</translation>
    </message>
    <message>
        <source>Repeat what stands above</source>
        <translation>تکرار آنچه بالاست</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <translation>در صندوق ورودی</translation>
    </message>
    <message>
        <source>In the slip</source>
        <translation>در فیش</translation>
    </message>
    <message>
        <source>In a new clipping</source>
        <translation>در بریدهٔ تازه</translation>
    </message>
    <message>
        <source>{key} {does}</source>
        <translation>{key} {does}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>در «یافتن یا انجام»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>باز کردن در زبانه</translation>
    </message>
    <message>
        <source>In the search in all rooms</source>
        <translation>در جست‌وجوی همهٔ بخش‌ها</translation>
    </message>
    <message>
        <source>In the list of keys</source>
        <translation>در لیست کلیدها</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>انجام دادن</translation>
    </message>
    <message>
        <source>In the rooms at the side</source>
        <translation>در لیست‌های کنار</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>به لیست</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>در لیست</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>برگزیدن چند سطر</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>برگزیدن همهٔ سطرها</translation>
    </message>
    <message>
        <source>Menu of the chosen rows</source>
        <translation>منوی سطرهای برگزیده</translation>
    </message>
    <message>
        <source>Unfold what stands inside</source>
        <translation>گشودن محتوا</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>بستن دوباره</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>به نخستین سطر</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>به واپسین سطر</translation>
    </message>
    <message>
        <source>On a line</source>
        <translation>روی سطر</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>باز کردن رکورد</translation>
    </message>
    <message>
        <source>To the line before</source>
        <translation>به سطر پیشین</translation>
    </message>
    <message>
        <source>To the next line</source>
        <translation>به سطر بعدی</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>در صفحه</translation>
    </message>
    <message>
        <source>In the right pane</source>
        <translation>در قاب کناری</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>در جعبهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>To what is offered</source>
        <translation>به پیشنهادها</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>چه می‌توان نوشت</translation>
    </message>
    <message>
        <source>About searching</source>
        <translation>دربارهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>در برگه</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>فیلد بعدی</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>کلید تازه را بزنید</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>جست‌وجوی فرمان یا کلید</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>به کار بردن</translation>
    </message>
    <message>
        <source>Use it too</source>
        <translation>این هم به کار رود</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>All keys back to defaults</source>
        <translation>بازگشت همهٔ کلیدها به پیش‌فرض</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <translation>{keys} (تغییریافته)</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>هیچ (تغییریافته)</translation>
    </message>
    <message>
        <source>{key} cannot be used. {reason}</source>
        <translation>{key} به کار نمی‌رود. {reason}</translation>
    </message>
    <message>
        <source>{key} is the key of this action already.</source>
        <translation>{key} هم‌اکنون کلید همین فرمان است.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”, which would lose it.</source>
        <translation>{key} کلید «{action}» است که آن را از دست می‌دهد.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} آزاد است.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>گرفتن</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Persian in Latin letters</source>
        <translation>فارسی با حروف لاتین</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>دری</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>تاجیکی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Arabic in Latin letters</source>
        <translation>عربی با حروف لاتین</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>کردی مرکزی</translation>
    </message>
    <message>
        <source>Central Kurdish in Latin letters</source>
        <translation>کردی مرکزی با حروف لاتین</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>کردی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>ترکی آذربایجانی</translation>
    </message>
    <message>
        <source>Azerbaijani in Arabic letters</source>
        <translation>ترکی آذربایجانی با حروف عربی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی استانبولی</translation>
    </message>
    <message>
        <source>Ottoman Turkish</source>
        <translation>ترکی عثمانی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>هندی</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ازبکی</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ارمنی</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>گرجی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Russian in Latin letters</source>
        <translation>روسی با حروف لاتین</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چکی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>و&amp;یرایش</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ر&amp;کورد</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>م&amp;تن</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ابزارها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>را&amp;هنما</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Join two records</source>
        <translation>یکی کردن دو رکورد</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>رکورد دیگر</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>نامش را بنویسید</translation>
    </message>
    <message>
        <source>&amp;Swap: keep the other one</source>
        <translation>&amp;جابه‌جا: دیگری بماند</translation>
    </message>
    <message>
        <source>It is stated that these two are different.</source>
        <translation>گفته شده که این دو یکی نیستند.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;یکی کن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
    <message>
        <source>Nothing in the two contradicts the other.</source>
        <translation>هیچ‌چیز این دو با هم ناسازگار نیست.</translation>
    </message>
    <message>
        <source>They differ here. What is chosen holds:</source>
        <translation>این‌جا با هم فرق دارند. آنچه برگزیده شود می‌ماند:</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>Goes into it, and to the trash</source>
        <translation>در آن می‌رود، و به سطل</translation>
    </message>
    <message>
        <source>Merging two records</source>
        <translation>یکی کردن دو رکورد</translation>
    </message>
    <message>
        <source>“{label}” is one with “{kept}” now and lies in the trash. Undo parts them again.</source>
        <translation>«{label}» اکنون با «{kept}» یکی است و در سطل زباله است. واگرد دوباره جداشان می‌کند.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Fill in from file names</source>
        <translation>پر کردن از نام پرونده‌ها</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Fields stand in braces: {publication}, {date} or {date:dd.mm.yyyy}, {page}, {issue}, {headline}, {byline}, {language}; {*} is anything. A name that does not fit says nothing.</source>
        <translation>فیلدها در آکولاد می‌آیند: {publication}، {date} یا {date:dd.mm.yyyy}، {page}، {issue}، {headline}، {byline}، {language}؛ {*} هر چیزی است. نامی که نخواند چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>What the names say</source>
        <translation>آنچه نام‌ها می‌گویند</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>What its name says</source>
        <translation>آنچه نامش می‌گوید</translation>
    </message>
    <message>
        <source>Fill in the empty cells</source>
        <translation>پر کردن خانه‌های خالی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>{count} names fit.</source>
        <comment>{count} name fits.</comment>
        <translation>
            <numerusform>{count} نام می‌خواند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not and are left alone.</source>
        <comment>{count} does not and is left alone.</comment>
        <translation>
            <numerusform>{count} نام نمی‌خواند و رها می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the catalogue, so the publication stays empty: {names}.</source>
        <translation>در فهرست نیست، پس نشریه خالی می‌ماند: {names}.</translation>
    </message>
    <message>
        <source>Filling in from file names</source>
        <translation>پر کردن از نام پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Something went wrong inside Nadim. Your data are safe: what was saved is saved, and the step that failed changed nothing.</source>
        <translation>در ندیم خطایی رخ داد. داده‌های شما امن است: آنچه ذخیره شده ذخیره است و گامی که نشد چیزی را تغییر نداد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>لطفاً ببینید</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Fault in Nadim</source>
        <translation>خطا در ندیم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>پاک کردن لیست</translation>
    </message>
    <message>
        <source>{time}  {kind}: {text}</source>
        <translation>{time}  {kind}: {text}</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>پیامی نیست.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Show the report</source>
        <translation>نشان دادن گزارش</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>New grou&amp;p</source>
        <translation>&amp;گروه تازه</translation>
    </message>
    <message>
        <source>New &amp;family</source>
        <translation>خانوادهٔ &amp;تازه</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>سازمان‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Existed</source>
        <translation>دوران</translation>
    </message>
    <message>
        <source>No organisation is here yet. They come in with the credits of a film, or by hand.</source>
        <translation>هنوز سازمانی اینجا نیست. سازمان‌ها با عوامل فیلم یا دستی می‌آیند.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>سازمان تازه</translation>
    </message>
    <message>
        <source>No organisation is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>سازمانی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} organisations</source>
        <comment>{count} organisation</comment>
        <translation>
            <numerusform>{count} سازمان</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} organisations</source>
        <translation>{count} از {total} سازمان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>سازمان</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Enter strikes the words; what is right is asked next.</source>
        <translation>‏Enter روی واژه‌ها خط می‌کشد؛ سپس درست آن پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>By words of the texts</source>
        <translation>با واژه‌های متن‌ها</translation>
    </message>
    <message>
        <source>By a whole article</source>
        <translation>با همهٔ یک مقاله</translation>
    </message>
    <message>
        <source>By an area of a page</source>
        <translation>با ناحیه‌ای از صفحه</translation>
    </message>
    <message>
        <source>By a source outside the press</source>
        <translation>با منبعی بیرون از مطبوعات</translation>
    </message>
    <message>
        <source>Take away “{source}”</source>
        <translation>برداشتن «{source}»</translation>
    </message>
    <message>
        <source>What does this line stand on?</source>
        <translation>این سطر بر چه استوار است؟</translation>
    </message>
    <message>
        <source>Which source outside the press?</source>
        <translation>کدام منبع بیرون از مطبوعات؟</translation>
    </message>
    <message>
        <source>A catalogue with its page, the film’s own credits, a letter. Enter takes it.</source>
        <translation>کتاب جشنواره با صفحه، تیتراژ خود فیلم، نامه. Enter می‌پذیرد.</translation>
    </message>
    <message>
        <source>Which article says it?</source>
        <translation>کدام مقاله می‌گوید؟</translation>
    </message>
    <message>
        <source>On a page of which article?</source>
        <translation>روی صفحهٔ کدام مقاله؟</translation>
    </message>
    <message>
        <source>What is printed there?</source>
        <translation>آنجا چه چاپ شده؟</translation>
    </message>
    <message>
        <source>Enter puts the area behind the fact; the words may be left out.</source>
        <translation>‏Enter ناحیه را شاهد گزاره می‌کند؛ واژه‌ها را می‌توان ننوشت.</translation>
    </message>
    <message>
        <source>No text names both.</source>
        <translation>هیچ متنی هر دو را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>This article has no page that can be shown.</source>
        <translation>این مقاله صفحه‌ای ندارد که بتوان نشان داد.</translation>
    </message>
    <message>
        <source>Enter saves the field.</source>
        <translation>‏Enter فیلد را ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Type words of the headline or the text, then choose.</source>
        <translation>واژه‌هایی از تیتر یا متن بنویسید و برگزینید.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>هیچ مقاله‌ای این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Enter chooses.</source>
        <translation>‏Enter برمی‌گزیند.</translation>
    </message>
    <message>
        <source>Enter chooses. Esc leaves it as it is.</source>
        <translation>‏Enter برمی‌گزیند. Esc به حال خود می‌گذارد.</translation>
    </message>
    <message>
        <source>Sentences that name both</source>
        <translation>جمله‌هایی که هر دو را نام می‌برند</translation>
    </message>
    <message>
        <source>Enter puts the sentence behind the fact. Esc leaves it as it is.</source>
        <translation>‏Enter جمله را شاهد گزاره می‌کند. Esc به حال خود می‌گذارد.</translation>
    </message>
    <message>
        <source>The source: {modality}</source>
        <translation>منبع: {modality}</translation>
    </message>
    <message>
        <source>Why is the source wrong?</source>
        <translation>چرا منبع نادرست است؟</translation>
    </message>
    <message>
        <source>What could not be decided?</source>
        <translation>چه چیزی روشن نشد؟</translation>
    </message>
    <message>
        <source>Enter notes the question; an empty one takes it away.</source>
        <translation>‏Enter پرسش را یادداشت می‌کند؛ پرسش خالی آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>This line follows from another record; it is changed there.</source>
        <translation>این سطر از رکورد دیگری می‌آید؛ آنجا تغییر می‌کند.</translation>
    </message>
    <message>
        <source>This record is in the trash.</source>
        <translation>این رکورد در سطل زباله است.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>صورت نام</translation>
    </message>
    <message>
        <source>Enter saves it. Parts, language and kind stand in the form (Ctrl+E).</source>
        <translation>‏Enter ذخیره می‌کند. اجزا، زبان و نوع در برگه است (Ctrl+E).</translation>
    </message>
    <message>
        <source>This line is no stated fact.</source>
        <translation>این سطر گزاره نیست.</translation>
    </message>
    <message>
        <source>Area of a page</source>
        <translation>ناحیه‌ای از صفحه</translation>
    </message>
    <message>
        <source>R begins an area: arrows move it, with Shift they size it, Enter takes it. Esc leaves.</source>
        <translation>‏R ناحیه‌ای را آغاز می‌کند: پیکان‌ها جابه‌جایش می‌کنند، با Shift اندازه‌اش را، Enter آن را می‌گیرد. Esc رها می‌کند.</translation>
    </message>
    <message>
        <source>The page is being read …</source>
        <translation>صفحه خوانده می‌شود …</translation>
    </message>
    <message>
        <source>This file cannot be shown. It is kept as it came in.</source>
        <translation>این پرونده را نمی‌توان نشان داد. همان‌گونه که آمده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>یافتن واژه‌ها</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>Wrong in source</source>
        <translation>نادرست در منبع</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>پرسش باز</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>یکی کردن با دیگری</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>On a line of a record's page</source>
        <translation>روی سطری از صفحهٔ رکورد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Nothing was done with it yet.</source>
        <translation>هنوز کاری با آن نشده است.</translation>
    </message>
    <message>
        <source>person not named</source>
        <translation>شخص بی‌نام</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واگردانده</translation>
    </message>
    <message>
        <source>No source is given for this line.</source>
        <translation>برای این سطر منبعی داده نشده است.</translation>
    </message>
    <message>
        <source>Source {number} of {count}: {name}</source>
        <translation>منبع {number} از {count}: {name}</translation>
    </message>
    <message>
        <source>Outside source: {source}</source>
        <translation>منبع بیرونی: {source}</translation>
    </message>
    <message>
        <source>Nothing in the press stands behind this line. V looks for words that do.</source>
        <translation>چیزی در مطبوعات پشت این سطر نیست. V واژه‌هایی برای آن می‌جوید.</translation>
    </message>
    <message>
        <source>Edit form</source>
        <translation>ویرایش برگه</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>رونوشت با منابع</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>Page view</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>New rectangle</source>
        <translation>مستطیل تازه</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, with Shift they size it, Enter takes it</source>
        <translation>پیکان‌ها مستطیل را جابه‌جا می‌کنند، با Shift اندازه‌اش را تغییر می‌دهند، Enter آن را می‌پذیرد</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The page is being read …</source>
        <translation>صفحه خوانده می‌شود …</translation>
    </message>
    <message>
        <source>This file is too large to be shown. It is kept as it came in.</source>
        <translation>این پرونده برای نمایش بزرگ است. همان‌گونه که آمده نگه داشته شده است.</translation>
    </message>
    <message>
        <source>This file needs a password. It is kept as it came in.</source>
        <translation>این پرونده گذرواژه می‌خواهد. همان‌گونه که آمده نگه داشته شده است.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>این پرونده چنین صفحه‌ای ندارد.</translation>
    </message>
    <message>
        <source>This file is damaged or of a kind that cannot be shown. It is kept as it came in.</source>
        <translation>این پرونده آسیب دیده یا از نوعی است که نمایش داده نمی‌شود. همان‌گونه که آمده نگه داشته شده است.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Its file is kept as it came in.</source>
        <translation>این صفحه را نمی‌توان نشان داد. فایل آن همان‌گونه که آمده نگه داشته شده است.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a record or do something</source>
        <translation>رفتن به رکورد یا انجام کاری</translation>
    </message>
    <message>
        <source>A record by any of its names, or something to do</source>
        <translation>رکورد با هر یک از نام‌هایش، یا کاری برای انجام</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <translation>چیزی به نام «{words}» نیست.</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>آخرین دیده‌ها</translation>
    </message>
    <message>
        <source>Looked for last</source>
        <translation>آخرین جست‌وجوها</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>فرمان‌ها</translation>
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
        <translation>با «{words}» آغاز می‌شود: {kind}</translation>
    </message>
    <message>
        <source>A mark like “{words}”: {kind}</source>
        <translation>نشانه‌ای مانند «{words}»: {kind}</translation>
    </message>
    <message>
        <source>Stands in “{words}” of its pages: {kind}</source>
        <translation>در «{words}» صفحه‌های آن می‌آید: {kind}</translation>
    </message>
    <message>
        <source>above the text</source>
        <translation>بالای متن</translation>
    </message>
    <message>
        <source>below the text</source>
        <translation>پایین متن</translation>
    </message>
    <message>
        <source>applied once a second article says so</source>
        <translation>پس از تأیید در مقالهٔ دوم اعمال می‌شود</translation>
    </message>
    <message>
        <source>Only ticked ones are applied to articles that come in.</source>
        <translation>تنها موردهای تیک‌خورده بر مقاله‌هایی که وارد می‌شوند اعمال می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was learned yet. Change the kind of a part in one of its articles: the next ones follow.</source>
        <translation>هنوز چیزی آموخته نشده است. نوع بخشی از یکی از مقاله‌های آن را تغییر دهید؛ مقاله‌های بعدی پیروی می‌کنند.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Parts of articles in {name}</source>
        <translation>بخش‌های مقاله‌های {name}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>پیشه</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>زندگی</translation>
    </message>
    <message>
        <source>Nobody is here yet. People come in with the credits of a film, or by hand.</source>
        <translation>هنوز کسی اینجا نیست. اشخاص با عوامل فیلم یا دستی می‌آیند.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص تازه</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>کسی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <comment>{count} person</comment>
        <translation>
            <numerusform>{count} نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} people</source>
        <translation>{count} از {total} نفر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>خانوادهٔ تازه</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>خانواده</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No place is here yet. Make one, or name one in a form.</source>
        <translation>هنوز مکانی اینجا نیست. یکی بسازید یا در برگه‌ای نام ببرید.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مکان تازه</translation>
    </message>
    <message>
        <source>No place is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>مکانی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <comment>{count} place</comment>
        <translation>
            <numerusform>{count} مکان</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} places</source>
        <translation>{count} از {total} مکان</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} یا {other}</translation>
    </message>
    <message>
        <source>There is no catalogue at {path}. Check the name, or create one there.</source>
        <translation>در {path} فهرستی نیست. نام را بررسی کنید یا آنجا یکی بسازید.</translation>
    </message>
    <message>
        <source>{path} is not a Nadim catalogue. Nothing was changed; choose a folder that holds catalogue.db.</source>
        <translation>{path} فهرست ندیم نیست. چیزی تغییر نکرد؛ پوشه‌ای را برگزینید که catalogue.db در آن است.</translation>
    </message>
    <message>
        <source>{path} already exists and is not empty. Choose another name for the new catalogue.</source>
        <translation>{path} از پیش هست و خالی نیست. نام دیگری برای فهرست تازه برگزینید.</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be created ({reason}). Choose a folder that you may write to.</source>
        <translation>فهرست {path} ساخته نشد ({reason}). پوشه‌ای را برگزینید که اجازهٔ نوشتن در آن دارید.</translation>
    </message>
    <message>
        <source>The catalogue {path} was made by a newer Nadim (format {found}; this one knows {known}). Nothing was changed; install the newer Nadim to open it.</source>
        <translation>فهرست {path} با ندیم تازه‌تری ساخته شده است (قالب {found}؛ این نسخه تا {known} می‌شناسد). چیزی تغییر نکرد؛ برای باز کردن آن ندیم تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>The catalogue {path} was made by an older Nadim and must be brought up to date before it can be read. Nothing was changed; open it once where it may be written to.</source>
        <translation>فهرست {path} با ندیم قدیمی‌تری ساخته شده و پیش از خواندن باید به‌روز شود. چیزی تغییر نکرد؛ یک بار آن را جایی باز کنید که نوشتن در آن مجاز است.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read: the database is damaged ({reason}). Nothing was changed; restore the newest file in its backups folder.</source>
        <translation>فهرست {path} خوانده نمی‌شود: پایگاه داده آسیب دیده است ({reason}). چیزی تغییر نکرد؛ تازه‌ترین پرونده در پوشهٔ backups آن را برگردانید.</translation>
    </message>
    <message>
        <source>The catalogue {path} is open in {holder}. Close it there first; nothing was changed.</source>
        <translation>فهرست {path} در {holder} باز است. نخست آن را آنجا ببندید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The catalogue {path} may not be written to. Nothing was changed; ask for the right to write, or copy the folder to a place of your own.</source>
        <translation>نوشتن در فهرست {path} مجاز نیست. چیزی تغییر نکرد؛ اجازهٔ نوشتن بگیرید یا پوشه را به جای خودتان رونوشت کنید.</translation>
    </message>
    <message>
        <source>The catalogue {path} may not be written to and was not closed properly the last time. Nothing was changed; copy the folder to a place of your own and open the copy.</source>
        <translation>نوشتن در فهرست {path} مجاز نیست و بار پیش درست بسته نشده است. چیزی تغییر نکرد؛ پوشه را به جای خودتان رونوشت کنید و رونوشت را باز کنید.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was saved and nothing else was lost; free some room and repeat it.</source>
        <translation>دیسک پر است. از این گام چیزی ذخیره نشد و چیز دیگری از دست نرفت؛ جا باز کنید و تکرار کنید.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}). Nothing of this step was saved; check the disk.</source>
        <translation>خواندن یا نوشتن دیسک ممکن نشد ({reason}). از این گام چیزی ذخیره نشد؛ دیسک را بررسی کنید.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue. Nothing was changed; try again.</source>
        <translation>برنامهٔ دیگری در فهرست می‌نویسد. چیزی تغییر نکرد؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <source>What has come in since stands on this step, so it was left as it is. Try again when the import has ended; what came in is then undone first.</source>
        <translation>آنچه پس از این گام وارد شده بر آن استوار است؛ این گام دست نخورد. پس از پایان ورود دوباره بکوشید؛ آن‌گاه نخست آنچه وارد شده واگرد می‌شود.</translation>
    </message>
    <message>
        <source>A step that was undone concerns this record too; it can still be done again. Nothing was changed.</source>
        <translation>گامی که واگرد شده به این رکورد هم مربوط است و هنوز می‌توان آن را دوباره انجام داد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be brought to this version of Nadim ({reason}). It is as it was before; a copy lies in {backup}.</source>
        <translation>فهرست {path} به این نسخهٔ ندیم ارتقا نیافت ({reason}). همان است که بود؛ رونوشتی در {backup} هست.</translation>
    </message>
    <message>
        <source>This SQLite ({found}) can lose data; Nadim needs {needed} or newer. Install Nadim again.</source>
        <translation>این SQLite ({found}) ممکن است داده از دست بدهد؛ ندیم به {needed} یا تازه‌تر نیاز دارد. ندیم را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>There is no record {id} in this catalogue.</source>
        <translation>رکورد {id} در این فهرست نیست.</translation>
    </message>
    <message>
        <source>The record was changed elsewhere since you opened it. Look at both versions before you save.</source>
        <translation>این رکورد پس از باز کردن شما جای دیگری تغییر کرده است. پیش از ذخیره هر دو صورت را ببینید.</translation>
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
        <translation>عبارت در نویسهٔ {at} نادرست است: {reason}.</translation>
    </message>
    <message>
        <source>The replacement is wrong at character {at}: {reason}.</source>
        <translation>جایگزین در نویسهٔ {at} نادرست است: {reason}.</translation>
    </message>
    <message>
        <source>The expression takes too long with “{label}”. Nothing was changed; write it more simply.</source>
        <translation>این عبارت برای «{label}» بیش از اندازه زمان می‌برد. چیزی تغییر نکرد؛ آن را ساده‌تر بنویسید.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای ازنو نیست.</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>چنان‌که خواسته شد، متوقف شد.</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Publications</source>
        <translation>نشریه‌ها</translation>
    </message>
    <message>
        <source>Rules of the pu&amp;blication…</source>
        <translation>&amp;قاعده‌های نشریه…</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No publication is here yet. Make one for each newspaper, agency or site that you keep.</source>
        <translation>هنوز نشریه‌ای اینجا نیست. برای هر روزنامه، خبرگزاری یا سایتی که نگه می‌دارید یکی بسازید.</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>نشریهٔ تازه</translation>
    </message>
    <message>
        <source>No publication is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>نشریه‌ای به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} publications</source>
        <comment>{count} publication</comment>
        <translation>
            <numerusform>{count} نشریه</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} publications</source>
        <translation>{count} از {total} نشریه</translation>
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
        <translation>فقط {most} نویسهٔ نخست خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Only the first {most} words are searched.</source>
        <translation>فقط {most} واژهٔ نخست جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Brackets within brackets are read {most} deep; these are left out.</source>
        <translation>پرانتز در پرانتز تا {most} لایه خوانده می‌شود؛ این‌ها کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>این پرانتز بسته نشده است.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>این پرانتز باز نشده است.</translation>
    </message>
    <message>
        <source>There is nothing in these brackets.</source>
        <translation>در این پرانتز چیزی نیست.</translation>
    </message>
    <message>
        <source>These quotation marks are not closed.</source>
        <translation>این گیومه بسته نشده است.</translation>
    </message>
    <message>
        <source>There is nothing in these quotation marks.</source>
        <translation>در این گیومه چیزی نیست.</translation>
    </message>
    <message>
        <source>{operator} needs something on both sides.</source>
        <translation>{operator} در هر دو سو چیزی لازم دارد.</translation>
    </message>
    <message>
        <source>Something must follow {operator}.</source>
        <translation>پس از {operator} باید چیزی بیاید.</translation>
    </message>
    <message>
        <source>A star alone finds nothing; write at least {least} letters before it.</source>
        <translation>ستاره به‌تنهایی چیزی نمی‌یابد؛ دست‌کم {least} حرف پیش از آن بنویسید.</translation>
    </message>
    <message>
        <source>At least {least} letters must stand before a star; the word is searched as it is.</source>
        <translation>پیش از ستاره دست‌کم {least} حرف لازم است؛ واژه همان‌گونه که هست جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>A star counts only at the end of a word.</source>
        <translation>ستاره فقط در پایان واژه به حساب می‌آید.</translation>
    </message>
    <message>
        <source>There are no words in this.</source>
        <translation>در این هیچ واژه‌ای نیست.</translation>
    </message>
    <message>
        <source>“{field}” is no search word.</source>
        <translation>«{field}» واژهٔ جست‌وجو نیست.</translation>
    </message>
    <message>
        <source>“{field}” is no search word; perhaps you mean “{near}”.</source>
        <translation>«{field}» واژهٔ جست‌وجو نیست؛ شاید منظور «{near}» است.</translation>
    </message>
    <message>
        <source>Nothing follows “{field}:”.</source>
        <translation>پس از «{field}:» چیزی نیامده است.</translation>
    </message>
    <message>
        <source>“{value}” cannot follow “{field}:”; it takes {choices}.</source>
        <translation>«{value}» پس از «{field}:» نمی‌آید؛ این‌ها می‌آید: {choices}.</translation>
    </message>
    <message>
        <source>“{field}:” cannot be compared with &lt;, &gt; or a range.</source>
        <translation>«{field}:» با &lt;، &gt; یا بازه سنجیده نمی‌شود.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>«{value}» عدد نیست.</translation>
    </message>
    <message>
        <source>“{value}” is no date; write it like 2020, 2020-11, 1399, h1442 or 2019..2021.</source>
        <translation>«{value}» تاریخ نیست؛ آن را مانند 2020، 2020-11، 1399، h1442 یا 2019..2021 بنویسید.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>بازه پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>“{value}” is no record number.</source>
        <translation>«{value}» شمارهٔ رکورد نیست.</translation>
    </message>
    <message>
        <source>“{field}:” takes no record number.</source>
        <translation>«{field}:» شمارهٔ رکورد نمی‌پذیرد.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>منبع بیرونی</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>همهٔ مقاله</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>These words are</source>
        <translation>این واژه‌ها</translation>
    </message>
    <message>
        <source>This part is</source>
        <translation>این بخش</translation>
    </message>
    <message>
        <source>These parts are</source>
        <translation>این بخش‌ها</translation>
    </message>
    <message>
        <source>Now {kind}</source>
        <translation>اکنون {kind}</translation>
    </message>
    <message>
        <source>Now outside the article: not searched any more</source>
        <translation>اکنون بیرون از مقاله: دیگر جست‌وجو نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>Apply to {count} other articles of this publication</source>
        <comment>Apply to one other article of this publication</comment>
        <translation>
            <numerusform>بر {count} مقالهٔ دیگر این نشریه اعمال شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered for the next articles of this publication</source>
        <translation>برای مقاله‌های بعدی این نشریه به خاطر سپرده شد</translation>
    </message>
    <message numerus="yes">
        <source>Changed in {count} articles</source>
        <comment>Changed in {count} article</comment>
        <translation>
            <numerusform>در {count} مقاله تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Now what is right, with the source that says so. Esc leaves it open.</source>
        <translation>حالا آنچه درست است، با منبعی که آن را می‌گوید. Esc آن را باز می‌گذارد.</translation>
    </message>
    <message>
        <source>about {record}</source>
        <translation>دربارهٔ {record}</translation>
    </message>
    <message>
        <source>Go to the fact first that these words say too</source>
        <translation>نخست به گزاره‌ای بروید که این واژه‌ها هم آن را می‌گویند</translation>
    </message>
    <message>
        <source>These words stand behind the fact now</source>
        <translation>این واژه‌ها اکنون شاهد گزاره‌اند</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Show what comes before</source>
        <translation>نشان دادن پیشین</translation>
    </message>
    <message>
        <source>Show what follows</source>
        <translation>نشان دادن دنباله</translation>
    </message>
    <message>
        <source>Hide what is outside the article</source>
        <translation>پنهان کردن آنچه بیرون از مقاله است</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} paragraphs outside the article</source>
        <comment>Show one paragraph outside the article</comment>
        <translation>
            <numerusform>نشان دادن {count} بند بیرون از مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the letters over the first word, then those over the last one</source>
        <translation>حروف روی نخستین واژه، سپس حروف روی واپسین واژه را بنویسید</translation>
    </message>
    <message numerus="yes">
        <source>{count} words selected</source>
        <comment>{count} word selected</comment>
        <translation>
            <numerusform>{count} واژه برگزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} (suggested)</source>
        <translation>{what} (پیشنهادی)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>romanisation</source>
        <translation>لاتین‌نویسی</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>متن چاپ‌شده</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>نحوهٔ گفتن</translation>
    </message>
    <message>
        <source>attributed words</source>
        <translation>گوینده به واژه</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>قید</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>چنان‌که چاپ شده</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>پرسش باز</translation>
    </message>
    <message>
        <source>when</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>award</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>دریافت‌کننده</translation>
    </message>
    <message>
        <source>category</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>یکا</translation>
    </message>
    <message>
        <source>programme place</source>
        <translation>جای برنامه</translation>
    </message>
    <message>
        <source>premiere level</source>
        <translation>نوع نخستین نمایش</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>عدد صحیح</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>16 Nov 2020, May 2019, c. 1980, 1399/8/26 or 2019-2020</source>
        <translation>۲۶ آبان ۱۳۹۹، مه ۲۰۱۹، حدود ۱۹۸۰، ۱۳۹۹/۸/۲۶ یا ۲۰۱۹-۲۰۲۰</translation>
    </message>
    <message>
        <source>26 Aban 1399</source>
        <translation>۲۶ آبان ۱۳۹۹</translation>
    </message>
    <message>
        <source>30 Rabi I 1442 as ٣٠ ربيع الأول ١٤٤٢</source>
        <translation>۳۰ ربیع‌الاول ۱۴۴۲</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامه‌ای دیگر</translation>
    </message>
    <message>
        <source>{program} of {user} on {computer} (process {process}, since {since})</source>
        <translation>{program}، کاربر {user}، روی {computer} (فرایند {process}، از {since})</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازهٔ دسترسی نیست</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>این کار مجاز نیست</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>چنین پرونده یا پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>پرونده از پیش هست</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>این پوشه است</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>این پوشه نیست</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>نام پرونده بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>دیسک تنها خواندنی است</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطای خواندن یا نوشتن</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>پرونده‌های باز بیش از اندازه است</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>دستگاه مشغول است</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>پیوند با دیسک شبکه قطع شده است</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>پایگاه داده آسیب دیده است</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>پرونده پایگاه داده نیست</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطای خواندن یا نوشتن دیسک</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>پروندهٔ پایگاه داده باز نمی‌شود</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>پایگاه داده تنها خواندنی است</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>پایگاه داده قفل است</translation>
    </message>
    <message>
        <source>this cannot be done with this field</source>
        <translation>این کار با این فیلد شدنی نیست</translation>
    </message>
    <message>
        <source>choose the field that it goes into</source>
        <translation>فیلدی را که به آن می‌رود برگزینید</translation>
    </message>
    <message>
        <source>type what is to be replaced</source>
        <translation>آنچه را باید جایگزین شود بنویسید</translation>
    </message>
    <message>
        <source>words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>no more than {longest} characters can be looked for</source>
        <translation>بیش از {longest} نویسه را نمی‌توان جست</translation>
    </message>
    <message>
        <source>these numbers of repeats cannot be</source>
        <translation>این شمار تکرار شدنی نیست</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>این بیش از اندازه تودرتو است</translation>
    </message>
    <message>
        <source>there is no group of this number or name</source>
        <translation>گروهی با این شماره یا نام نیست</translation>
    </message>
    <message>
        <source>this means nothing after \; for the sign \ itself type it twice</source>
        <translation>این پس از \ معنایی ندارد؛ برای خود نشانهٔ \ آن را دو بار بنویسید</translation>
    </message>
    <message>
        <source>nothing of this counts where letters are alike</source>
        <translation>آنجا که حروف یکسان شمرده می‌شوند چیزی از این به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>a bracket is opened here or before and not closed</source>
        <translation>پرانتزی اینجا یا پیش از این باز شده و بسته نشده است</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>پرانتزی بسته شده که باز نشده است</translation>
    </message>
    <message>
        <source>there is nothing before this that could be repeated</source>
        <translation>پیش از این چیزی نیست که تکرار شود</translation>
    </message>
    <message>
        <source>this range runs backwards</source>
        <translation>این بازه وارونه است</translation>
    </message>
    <message>
        <source>there is no kind of letters of this name</source>
        <translation>دسته‌ای از حروف با این نام نیست</translation>
    </message>
    <message>
        <source>this cannot be read as an expression</source>
        <translation>این را نمی‌توان عبارت خواند</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>a pattern needs one run of # for the running number, as in {year}-#####</source>
        <translation>الگو برای شمارهٔ ترتیب یک رشته # می‌خواهد، مانند {year}-#####</translation>
    </message>
    <message>
        <source>only {year} may stand in braces</source>
        <translation>تنها {year} می‌تواند درون آکولاد بیاید</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>“{level}” is not known</source>
        <translation>«{level}» شناخته نیست</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>بخش متن</translation>
    </message>
    <message>
        <source>a kind is needed</source>
        <translation>نوع لازم است</translation>
    </message>
    <message>
        <source>known</source>
        <translation>نحوهٔ دانستن</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>record {article_id} is no article</source>
        <translation>رکورد {article_id} مقاله نیست</translation>
    </message>
    <message>
        <source>records of the kind {kind} have no such field</source>
        <translation>رکوردهای نوع {kind} چنین فیلدی ندارند</translation>
    </message>
    <message>
        <source>the text would be longer than {most} characters</source>
        <translation>متن از {most} نویسه درازتر می‌شد</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>از پیش چیزی هست</translation>
    </message>
    <message>
        <source>this field holds one value only</source>
        <translation>این فیلد تنها یک مقدار دارد</translation>
    </message>
    <message>
        <source>a value is needed</source>
        <translation>مقدار لازم است</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>لیست انتظار می‌رود</translation>
    </message>
    <message>
        <source>choose what is to be replaced</source>
        <translation>آنچه را باید جایگزین شود برگزینید</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>این لازم است</translation>
    </message>
    <message>
        <source>nothing can be part of itself</source>
        <translation>هیچ‌چیز بخشی از خودش نیست</translation>
    </message>
    <message>
        <source>“{label}” is itself part of this record</source>
        <translation>«{label}» خود بخشی از این رکورد است</translation>
    </message>
    <message>
        <source>another article has “{value}”</source>
        <translation>مقالهٔ دیگری «{value}» را دارد</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«{value}» عدد نیست</translation>
    </message>
    <message>
        <source>“{code}” is not in the list</source>
        <translation>«{code}» در لیست نیست</translation>
    </message>
    <message>
        <source>no record is called “{text}”</source>
        <translation>رکوردی با نام «{text}» نیست</translation>
    </message>
    <message>
        <source>several records are called “{text}”</source>
        <translation>چند رکورد با نام «{text}» هست</translation>
    </message>
    <message>
        <source>record {record_id} is of the kind {kind}; expected {allowed}</source>
        <translation>رکورد {record_id} از نوع {kind} است؛ اینجا {allowed} لازم است</translation>
    </message>
    <message>
        <source>“{code}” only gathers other terms; choose one of those</source>
        <translation>«{code}» تنها اصطلاح‌های دیگر را گرد می‌آورد؛ یکی از آن‌ها را برگزینید</translation>
    </message>
    <message>
        <source>{start}–{end} is not within the text</source>
        <translation>{start}–{end} درون متن نیست</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>article {article_id} has no text that could be corrected</source>
        <translation>مقالهٔ {article_id} متنی برای تصحیح ندارد</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>there is no passage {evidence_id}</source>
        <translation>قطعهٔ {evidence_id} نیست</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>this is the text of another article</source>
        <translation>این متن مقالهٔ دیگری است</translation>
    </message>
    <message>
        <source>there is no text {text_id}</source>
        <translation>متن {text_id} نیست</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>draw a frame first</source>
        <translation>نخست یک کادر بکشید</translation>
    </message>
    <message>
        <source>an article needs a frame</source>
        <translation>هر مقاله دست‌کم یک کادر می‌خواهد</translation>
    </message>
    <message>
        <source>this is no file of the article</source>
        <translation>این فایلِ مقاله نیست</translation>
    </message>
    <message>
        <source>page {page} is none of the article</source>
        <translation>صفحهٔ {page} از این مقاله نیست</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>دلیلی لازم است</translation>
    </message>
    <message>
        <source>at most {longest_reason} characters</source>
        <translation>حداکثر {longest_reason} نویسه</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>گزاره</translation>
    </message>
    <message>
        <source>there is no statement {statement_id}</source>
        <translation>گزارهٔ {statement_id} نیست</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>یادکرد</translation>
    </message>
    <message>
        <source>there is no mention {mention_id}</source>
        <translation>یادکرد {mention_id} نیست</translation>
    </message>
    <message>
        <source>there is no evidence {evidence_id}</source>
        <translation>شاهد {evidence_id} نیست</translation>
    </message>
    <message>
        <source>only a passage of a text has words to mark</source>
        <translation>تنها قطعهٔ متن واژه‌هایی برای نشان کردن دارد</translation>
    </message>
    <message>
        <source>either a record or words are needed</source>
        <translation>یا رکورد یا واژه‌ها لازم است</translation>
    </message>
    <message>
        <source>“{role}” is no role of a mention</source>
        <translation>«{role}» نقش یادکرد نیست</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>say what the source is</source>
        <translation>بگویید منبع چیست</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>this is no file of an article</source>
        <translation>این پروندهٔ مقاله نیست</translation>
    </message>
    <message>
        <source>the rectangle is not within the page</source>
        <translation>مستطیل درون صفحه نیست</translation>
    </message>
    <message>
        <source>file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>“{role}” is no role of a file</source>
        <translation>«{role}» نقش پرونده نیست</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed: the text of the article was made of it</source>
        <translation>«{name}» را نمی‌توان برداشت: متن مقاله از آن ساخته شده است</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed: facts stand on it; remove their evidence first</source>
        <translation>«{name}» را نمی‌توان برداشت: گزاره‌هایی بر آن استوارند؛ نخست شاهد آن‌ها را بردارید</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>a word is needed</source>
        <translation>واژه‌ای لازم است</translation>
    </message>
    <message>
        <source>join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>two articles are needed</source>
        <translation>دو مقاله لازم است</translation>
    </message>
    <message>
        <source>at most {most} articles are joined at once</source>
        <translation>در هر بار حداکثر {most} مقاله به هم می‌پیوندند</translation>
    </message>
    <message>
        <source>“{label}” is in the trash; restore it first</source>
        <translation>«{label}» در سطل زباله است؛ نخست برش گردانید</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>the two are parts of each other through a third record; change that statement first</source>
        <translation>این دو از راه رکورد سومی بخشی از هم‌اند؛ نخست آن گزاره را تغییر دهید</translation>
    </message>
    <message>
        <source>two records are needed</source>
        <translation>دو رکورد لازم است</translation>
    </message>
    <message>
        <source>only records of one kind can be one and the same</source>
        <translation>تنها رکوردهای یک نوع می‌توانند یکی باشند</translation>
    </message>
    <message>
        <source>copies of one article stay apart, as one text</source>
        <translation>نسخه‌های یک مقاله، با یک متن، جدا می‌مانند</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>two articles or more are needed</source>
        <translation>دو مقاله یا بیشتر لازم است</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>an article does not correct itself</source>
        <translation>مقاله خودش را تصحیح نمی‌کند</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>چرخش</translation>
    </message>
    <message>
        <source>{turn} quarters and {straighten} degrees are none</source>
        <translation>چرخش {turn} ربع و {straighten} درجه وجود ندارد</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>کادر</translation>
    </message>
    <message>
        <source>this article was cut out of the page; the rest of it belongs to others</source>
        <translation>این مقاله از صفحه بریده شده است؛ بقیهٔ صفحه از آنِ مقاله‌های دیگر است</translation>
    </message>
    <message>
        <source>this file is not here any more</source>
        <translation>این فایل دیگر اینجا نیست</translation>
    </message>
    <message>
        <source>the rule says nothing</source>
        <translation>قاعده چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>there is no such rule</source>
        <translation>چنین قاعده‌ای نیست</translation>
    </message>
    <message>
        <source>words are needed</source>
        <translation>واژه‌ها لازم است</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>nothing is suggested under the number {number}</source>
        <translation>با شمارهٔ {number} چیزی پیشنهاد نشده است</translation>
    </message>
    <message>
        <source>a record is needed</source>
        <translation>یک رکورد لازم است</translation>
    </message>
    <message>
        <source>choose which record “{name}” is</source>
        <translation>انتخاب کنید «{name}» کدام رکورد است</translation>
    </message>
    <message>
        <source>record {record_id} is of the kind {kind}</source>
        <translation>رکورد {record_id} از گونهٔ {kind} است</translation>
    </message>
    <message>
        <source>about</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>choose the record that is spoken of</source>
        <translation>رکوردی را که سخن از آن است برگزینید</translation>
    </message>
    <message>
        <source>a person has made or corrected the text of this article</source>
        <translation>متن این مقاله را کسی نوشته یا اصلاح کرده است</translation>
    </message>
    <message>
        <source>there is a newer text of this article</source>
        <translation>متن تازه‌تری از این مقاله هست</translation>
    </message>
    <message>
        <source>no program has read it on the pages of this article</source>
        <translation>هیچ برنامه‌ای آن را از صفحه‌های این مقاله نخوانده است</translation>
    </message>
    <message>
        <source>no text field of an article on the copy</source>
        <translation>فیلد متنی مقاله روی نسخه نیست</translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation>چگونگی آن دانسته نیست</translation>
    </message>
    <message>
        <source>it is not said what read it</source>
        <translation>گفته نشده چه برنامه‌ای آن را خوانده است</translation>
    </message>
    <message>
        <source>a page is given twice</source>
        <translation>یک صفحه دو بار داده شده است</translation>
    </message>
    <message>
        <source>page {number} is not within the text</source>
        <translation>صفحهٔ {number} درون متن نیست</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of record that is made here</source>
        <translation>رکوردی از نوع «{kind}» اینجا ساخته نمی‌شود</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>نام لازم است</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>scheme and value are needed</source>
        <translation>طرح و مقدار لازم است</translation>
    </message>
    <message>
        <source>no field that says how it is known</source>
        <translation>فیلدی نیست که نحوهٔ دانستن را بگوید</translation>
    </message>
    <message>
        <source>heading status</source>
        <translation>وضعیت سرعنوان</translation>
    </message>
    <message>
        <source>“{code}” is no kind of name for a {kind}</source>
        <translation>«{code}» نوع نام برای {kind} نیست</translation>
    </message>
    <message>
        <source>the press uses this form; withdraw its statement first</source>
        <translation>مطبوعات این صورت را به کار برده‌اند؛ نخست گزارهٔ آن را پس بگیرید</translation>
    </message>
    <message>
        <source>search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>there is no room “{room}”</source>
        <translation>اتاقی به نام «{room}» نیست</translation>
    </message>
    <message>
        <source>no more than {most} searches are kept</source>
        <translation>بیش از {most} جست‌وجو نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a title is needed</source>
        <translation>عنوان لازم است</translation>
    </message>
    <message>
        <source>another search is called “{words}”</source>
        <translation>جست‌وجوی دیگری «{words}» نام دارد</translation>
    </message>
    <message>
        <source>query</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>at most {longest_query} characters are kept</source>
        <translation>دست بالا {longest_query} نویسه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>this is no name of the record</source>
        <translation>این نام این رکورد نیست</translation>
    </message>
    <message>
        <source>object</source>
        <translation>طرف دیگر</translation>
    </message>
    <message>
        <source>body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>only an unnamed person stands for a body</source>
        <translation>تنها شخص بی‌نام به جای نهاد می‌آید</translation>
    </message>
    <message>
        <source>film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>either a film or words are needed</source>
        <translation>یا فیلم یا واژه‌ها لازم است</translation>
    </message>
    <message>
        <source>entry status</source>
        <translation>وضعیت حضور</translation>
    </message>
    <message>
        <source>a status is needed (“not stated” is one)</source>
        <translation>وضعیت لازم است («ذکر نشده» هم یکی است)</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>a number from 1 to {largest} is needed</source>
        <translation>عددی از ۱ تا {largest} لازم است</translation>
    </message>
    <message>
        <source>an article's fields stand on its segments</source>
        <translation>فیلدهای مقاله بر بخش‌های متن آن استوار است</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>a measure is needed</source>
        <translation>سنجه لازم است</translation>
    </message>
    <message>
        <source>role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>a role is needed</source>
        <translation>نقش لازم است</translation>
    </message>
    <message>
        <source>“{role}” does not take the kind {kind} here; it takes {kinds}</source>
        <translation>«{role}» اینجا {kind} نمی‌پذیرد؛ {kinds} می‌پذیرد</translation>
    </message>
    <message>
        <source>this is not filled for several articles at once</source>
        <translation>این برای چند مقاله با هم پر نمی‌شود</translation>
    </message>
    <message>
        <source>it cannot be part of itself</source>
        <translation>نمی‌تواند بخشی از خودش باشد</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>say why the source is wrong</source>
        <translation>بگویید چرا منبع نادرست است</translation>
    </message>
    <message>
        <source>what a source denies cannot be the preferred reading</source>
        <translation>آنچه منبعی تکذیب می‌کند خوانش ترجیحی نمی‌شود</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>واژگان</translation>
    </message>
    <message>
        <source>there is no list “{vocabulary}”</source>
        <translation>لیست «{vocabulary}» نیست</translation>
    </message>
    <message>
        <source>code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>use small letters a–z, figures and _</source>
        <translation>از حروف کوچک a–z، رقم و _ استفاده کنید</translation>
    </message>
    <message>
        <source>“{code}” is taken</source>
        <translation>«{code}» گرفته شده است</translation>
    </message>
    <message>
        <source>label</source>
        <translation>برچسب نمایشی</translation>
    </message>
    <message>
        <source>a label is needed</source>
        <translation>برچسب نمایشی لازم است</translation>
    </message>
    <message>
        <source>“{value}” is no {wanted}</source>
        <translation>«{value}» {wanted} نیست</translation>
    </message>
    <message>
        <source>“{value}” is beyond the limits</source>
        <translation>«{value}» بیرون از اندازه است</translation>
    </message>
    <message>
        <source>it is not within the page</source>
        <translation>درون صفحه نیست</translation>
    </message>
    <message>
        <source>The {calendar} year {year} is outside the years {first} to {last}.</source>
        <translation>سال {year} ({calendar}) بیرون از سال‌های {first} تا {last} است.</translation>
    </message>
    <message>
        <source>There is no month {month}: months are 1 to 12.</source>
        <translation>ماه {month} نیست: ماه‌ها ۱ تا ۱۲ است.</translation>
    </message>
    <message>
        <source>There is no day {day} in month {month} of the {calendar} year {year}: it has {last} days.</source>
        <translation>روز {day} در ماه {month} سال {year} ({calendar}) نیست: این ماه {last} روز دارد.</translation>
    </message>
    <message>
        <source>The Julian day {jdn} is outside the {calendar} years {years} to {years_}.</source>
        <translation>روز ژولینی {jdn} بیرون از سال‌های {years} تا {years_} ({calendar}) است.</translation>
    </message>
    <message>
        <source>The date has a day ({day}) but no month.</source>
        <translation>تاریخ روز دارد ({day}) ولی ماه ندارد.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>تاریخ خالی است.</translation>
    </message>
    <message>
        <source>The date is longer than {longest} characters.</source>
        <translation>تاریخ بلندتر از {longest} نویسه است.</translation>
    </message>
    <message>
        <source>“{text}” holds a time: a date is kept without one.</source>
        <translation>«{text}» ساعت دارد: تاریخ بی‌ساعت نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>“{text}” holds a space: EDTF is written without spaces.</source>
        <translation>«{text}» فاصله دارد: EDTF بی‌فاصله نوشته می‌شود.</translation>
    </message>
    <message>
        <source>“{text}” holds a year outside 0000 to 9999, which this catalogue cannot place.</source>
        <translation>«{text}» سالی بیرون از 0000 تا 9999 دارد که این فهرست جای نمی‌دهد.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {problem}</source>
        <translation>«{text}» تاریخ نیست: {problem}</translation>
    </message>
    <message>
        <source>“{whole}” is not a date in EDTF: write 2020, 2020-11, 2020-11-16, or X for a digit not known.</source>
        <translation>«{whole}» تاریخ EDTF نیست: 2020، 2020-11، 2020-11-16 یا برای رقم نامعلوم X بنویسید.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: there is no month {months}.</source>
        <translation>«{whole}» تاریخ نیست: ماه {months} وجود ندارد.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: no such month has a day {day}.</source>
        <translation>«{whole}» تاریخ نیست: آن ماه روز {day} ندارد.</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: {code} is neither a month (01 to 12) nor a season (21 to 24).</source>
        <translation>«{whole}» تاریخ نیست: {code} نه ماه است (01 تا 12) نه فصل (21 تا 24).</translation>
    </message>
    <message>
        <source>“{whole}” is not a date: a season has no day.</source>
        <translation>«{whole}» تاریخ نیست: فصل روز ندارد.</translation>
    </message>
    <message>
        <source>“{text}” is not an interval: write one / between its start and its end.</source>
        <translation>«{text}» بازه نیست: میان آغاز و پایان آن یک / بنویسید.</translation>
    </message>
    <message>
        <source>“{whole}” has neither a start nor an end: leave the date empty.</source>
        <translation>«{whole}» نه آغاز دارد نه پایان: تاریخ را خالی بگذارید.</translation>
    </message>
    <message>
        <source>“{whole}” ends before it starts.</source>
        <translation>«{whole}» پیش از آغاز پایان می‌یابد.</translation>
    </message>
    <message>
        <source>“{text}” is not a set of dates: it starts with {text_} but does not end so.</source>
        <translation>«{text}» مجموعهٔ تاریخ نیست: با {text_} آغاز می‌شود ولی چنان پایان نمی‌یابد.</translation>
    </message>
    <message>
        <source>“{whole}” gives a year on one side only: write it on both, or XXXX on both.</source>
        <translation>«{whole}» تنها در یک سو سال دارد: آن را در هر دو سو بنویسید، یا در هر دو XXXX.</translation>
    </message>
    <message>
        <source>This is too long for a date: write it like {examples}.</source>
        <translation>این برای تاریخ بلند است: آن را مانند {examples} بنویسید.</translation>
    </message>
    <message>
        <source>“{words}” is a range with one more word of time: write it like 2019-2020 or before 2019.</source>
        <translation>«{words}» بازه‌ای با یک واژهٔ زمانی اضافه است: آن را مانند ۲۰۱۹-۲۰۲۰ یا پیش از ۲۰۱۹ بنویسید.</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read: write it like {examples}.</source>
        <translation>«{words}» تاریخ خواندنی نیست: آن را مانند {examples} بنویسید.</translation>
    </message>
    <message>
        <source>“{words}” has no year: write it in four digits, as in {examples}.</source>
        <translation>«{words}» سال ندارد: آن را چهاررقمی بنویسید، مانند {examples}.</translation>
    </message>
    <message>
        <source>“{words}” has a year of two digits: write all four, as in {examples}.</source>
        <translation>«{words}» سال دورقمی دارد: هر چهار رقم را بنویسید، مانند {examples}.</translation>
    </message>
    <message>
        <source>“{plain}” can be read in two ways: write the month as a word or the year first, as in {year}-11-16.</source>
        <translation>«{plain}» دو گونه خوانده می‌شود: ماه را با حروف یا سال را نخست بنویسید، مانند {year}-11-16.</translation>
    </message>
    <message>
        <source>The calendar of the year {year} cannot be told: write {choices}.</source>
        <translation>گاه‌شماری سال {year} روشن نیست: بنویسید {choices}.</translation>
    </message>
    <message>
        <source>“{words}” has a Hijri month with a Gregorian year: write both alike, as in {example}.</source>
        <translation>«{words}» ماه هجری با سال میلادی دارد: هر دو را یکسان بنویسید، مانند {example}.</translation>
    </message>
    <message>
        <source>“{words}” has a Gregorian month with a Hijri year: write both alike, as in May 2019.</source>
        <translation>«{words}» ماه میلادی با سال هجری دارد: هر دو را یکسان بنویسید، مانند مه ۲۰۱۹.</translation>
    </message>
    <message>
        <source>“{unknown}” cannot be inferred in a date: only year, month and day can.</source>
        <translation>«{unknown}» در تاریخ استنباط نمی‌شود: تنها سال، ماه و روز می‌شود.</translation>
    </message>
    <message>
        <source>The words of the date hold a NUL character.</source>
        <translation>واژه‌های تاریخ نویسهٔ NUL دارد.</translation>
    </message>
    <message>
        <source>“{rule}” is not a known rule for dates.</source>
        <translation>«{rule}» قاعدهٔ شناخته‌ای برای تاریخ نیست.</translation>
    </message>
    <message>
        <source>The anchor “{anchor}” has no year, so nothing can be counted from it.</source>
        <translation>مبنای «{anchor}» سال ندارد و چیزی از آن شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>The date has an anchor but no rule that counts from it.</source>
        <translation>تاریخ مبنا دارد ولی قاعده‌ای که از آن بشمارد ندارد.</translation>
    </message>
    <message>
        <source>A date that is not resolved cannot have inferred parts.</source>
        <translation>تاریخ حل‌نشده جزء استنباطی ندارد.</translation>
    </message>
    <message>
        <source>This is too long for a number: {longest} characters at most.</source>
        <translation>برای شماره بیش از اندازه بلند است: حداکثر {longest} نویسه.</translation>
    </message>
    <message>
        <source>An item of Wikidata is a Q and a number: Q42.</source>
        <translation>شناسهٔ ویکی‌داده Q و یک عدد است: Q42.</translation>
    </message>
    <message>
        <source>A number of IMDb is tt, nm or co and seven digits or more: tt0111161.</source>
        <translation>شمارهٔ IMDb یکی از tt، nm یا co و هفت رقم یا بیشتر است: tt0111161.</translation>
    </message>
    <message>
        <source>The number of {what} at IMDb begins with {letters}.</source>
        <translation>شمارهٔ {what} در IMDb با {letters} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>An EIDR is 10.5240/, five groups of four and a check sign: 10.5240/….</source>
        <translation>‏EIDR عبارت است از 10.5240/، پنج گروه چهارتایی و یک نشانهٔ وارسی: 10.5240/….</translation>
    </message>
    <message>
        <source>An ISAN is four groups of four, a check sign, and two groups for a version.</source>
        <translation>‏ISAN چهار گروه چهارتایی، یک نشانهٔ وارسی، و برای نسخه دو گروه دیگر است.</translation>
    </message>
    <message>
        <source>A number of VIAF has digits only: 24604287.</source>
        <translation>شمارهٔ VIAF تنها رقم دارد: 24604287.</translation>
    </message>
    <message>
        <source>An ISNI has sixteen digits, the last may be X: 0000 0001 2103 2683.</source>
        <translation>‏ISNI شانزده رقم دارد و واپسین می‌تواند X باشد: 0000 0001 2103 2683.</translation>
    </message>
    <message>
        <source>A number of GeoNames has digits only: 112931.</source>
        <translation>شمارهٔ GeoNames تنها رقم دارد: 112931.</translation>
    </message>
    <message>
        <source>An ISSN has eight digits, the last may be X: 0317-8471.</source>
        <translation>‏ISSN هشت رقم دارد و واپسین می‌تواند X باشد: 0317-8471.</translation>
    </message>
    <message>
        <source>A digit is wrong: the check sign at the end would be {wanted}, not {found}.</source>
        <translation>رقمی نادرست است: نشانهٔ وارسی پایان باید {wanted} می‌بود، نه {found}.</translation>
    </message>
    <message>
        <source>the segment {start}–{end} is not within the text</source>
        <translation>بخش {start}–{end} درون متن نیست</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>پرونده خالی است</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>تاریخ لازم است.</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>متن نویسهٔ NUL دارد</translation>
    </message>
    <message>
        <source>the text holds half a character</source>
        <translation>متن نیم‌نویسه دارد</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>a spreadsheet holds {most_rows} rows; choose CSV, or fewer rows</source>
        <translation>صفحه‌گسترده {most_rows} سطر جا دارد؛ CSV یا سطرهای کمتر برگزینید</translation>
    </message>
    <message>
        <source>its text is longer than {largest} million signs. Cut it into its articles first.</source>
        <translation>متن آن بلندتر از {largest} میلیون نویسه است. نخست آن را به مقاله‌هایش ببُرید.</translation>
    </message>
    <message>
        <source>a part of a page</source>
        <translation>بخشی از یک صفحه</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>پرونده خالی است.</translation>
    </message>
    <message>
        <source>the file holds no words.</source>
        <translation>پرونده واژه‌ای ندارد.</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>پروندهٔ Word</translation>
    </message>
    <message>
        <source>its parts are nested too deeply to be read.</source>
        <translation>بخش‌هایش تودرتوتر از آن است که خوانده شود.</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>نامهٔ الکترونیکی</translation>
    </message>
    <message>
        <source>a box of mails</source>
        <translation>صندوق نامه‌های الکترونیکی</translation>
    </message>
    <message>
        <source>the file is larger than {largest} MB. Cut it into its articles first.</source>
        <translation>پرونده از {largest} مگابایت بزرگ‌تر است. نخست آن را به مقاله‌هایش ببرید.</translation>
    </message>
    <message>
        <source>a web page saved as one file</source>
        <translation>صفحهٔ وبی که در یک پرونده ذخیره شده</translation>
    </message>
    <message>
        <source>the saved page is damaged or was cut off: there is no page in it. Save it again.</source>
        <translation>صفحهٔ ذخیره‌شده آسیب دیده یا ناتمام است: صفحه‌ای در آن نیست. دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>متن OpenDocument</translation>
    </message>
    <message>
        <source>it is protected with a password. Save it without one and add it again.</source>
        <translation>گذرواژه دارد. آن را بدون گذرواژه ذخیره کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>an Outlook mail</source>
        <translation>نامهٔ Outlook</translation>
    </message>
    <message>
        <source>it has more parts than a mail should. Save what belongs to the catalogue as files.</source>
        <translation>بیش از اندازهٔ یک نامه بخش دارد. آنچه را به فهرست مربوط است جداگانه ذخیره کنید.</translation>
    </message>
    <message>
        <source>it holds files within files more deeply than is read.</source>
        <translation>پرونده‌های تودرتوی آن ژرف‌تر از آن است که خوانده شود.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>پروندهٔ PDF</translation>
    </message>
    <message>
        <source>the PDF file is damaged and cannot be opened. Look for another copy.</source>
        <translation>فایل PDF آسیب دیده است و باز نمی‌شود. نسخهٔ دیگری پیدا کنید.</translation>
    </message>
    <message>
        <source>the PDF file needs a password. Open it, save a copy without one and add that.</source>
        <translation>فایل PDF گذرواژه می‌خواهد. آن را باز کنید، نسخه‌ای بی گذرواژه ذخیره کنید و آن را بیفزایید.</translation>
    </message>
    <message>
        <source>the PDF file takes more memory than there is. Cut it into its issues first.</source>
        <translation>فایل PDF بیش از حافظهٔ موجود جا می‌گیرد. نخست آن را به شماره‌هایش ببُرید.</translation>
    </message>
    <message>
        <source>the file cannot be read ({error}).</source>
        <translation>فایل خوانده نمی‌شود ({error}).</translation>
    </message>
    <message>
        <source>the PDF file has more than {most_pages} pages. Cut it into its issues first.</source>
        <translation>فایل PDF بیش از {most_pages} صفحه دارد. نخست آن را به شماره‌هایش ببُرید.</translation>
    </message>
    <message>
        <source>the PDF file has no pages.</source>
        <translation>فایل PDF صفحه‌ای ندارد.</translation>
    </message>
    <message>
        <source>the PDF file holds more text than one article may have. Cut it into its issues first.</source>
        <translation>متن فایل PDF بیش از آن است که یک مقاله داشته باشد. نخست آن را به شماره‌هایش ببُرید.</translation>
    </message>
    <message>
        <source>page {number} holds too much to be read. Its words are not in the text.</source>
        <translation>صفحهٔ {number} پرتر از آن است که خوانده شود. واژه‌های آن در متن نیست.</translation>
    </message>
    <message>
        <source>page {number} is damaged. Its words are not in the text.</source>
        <translation>صفحهٔ {number} آسیب دیده است. واژه‌های آن در متن نیست.</translation>
    </message>
    <message>
        <source>the picture is larger than {most_bytes} MB. Save it with fewer points an inch.</source>
        <translation>تصویر بزرگ‌تر از {most_bytes} مگابایت است. آن را با نقطه‌های کمتر در اینچ ذخیره کنید.</translation>
    </message>
    <message>
        <source>the picture takes more memory than there is. Save it smaller.</source>
        <translation>تصویر بیش از حافظهٔ موجود جا می‌گیرد. آن را کوچک‌تر ذخیره کنید.</translation>
    </message>
    <message>
        <source>the picture is damaged and cannot be shown. Scan it again or look for another copy.</source>
        <translation>تصویر آسیب دیده است و نشان داده نمی‌شود. دوباره آن را اسکن کنید یا نسخهٔ دیگری پیدا کنید.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} points, more than can be unpacked. Save it smaller.</source>
        <translation>تصویر {width} × {height} نقطه دارد، بیش از آنچه باز می‌شود. آن را کوچک‌تر ذخیره کنید.</translation>
    </message>
    <message>
        <source>the picture has {width} × {height} points: too small to hold words.</source>
        <translation>تصویر {width} × {height} نقطه دارد: کوچک‌تر از آن که نوشته‌ای در آن باشد.</translation>
    </message>
    <message>
        <source>the picture is cut off: a part of the file is missing. Scan it again or look for another copy.</source>
        <translation>تصویر ناقص است: بخشی از فایل نیست. دوباره آن را اسکن کنید یا نسخهٔ دیگری پیدا کنید.</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>the encoding of the text cannot be told. Save it as UTF-8.</source>
        <translation>رمزگذاری متن روشن نیست. آن را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>this is not a text file. Nadim cannot read this kind yet.</source>
        <translation>این پروندهٔ متنی نیست. ندیم هنوز این نوع را نمی‌خواند.</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>پروندهٔ RTF</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>صفحهٔ وبی که سافاری ذخیره کرده</translation>
    </message>
    <message>
        <source>the saved page is damaged or was cut off. Save it again.</source>
        <translation>صفحهٔ ذخیره‌شده آسیب دیده یا ناتمام است. دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>بایگانی وب</translation>
    </message>
    <message>
        <source>a web archive with its pages</source>
        <translation>بایگانی وب با صفحه‌هایش</translation>
    </message>
    <message>
        <source>the web archive holds no pages.</source>
        <translation>بایگانی وب صفحه‌ای ندارد.</translation>
    </message>
    <message>
        <source>the archive lists this page and does not hold it.</source>
        <translation>بایگانی این صفحه را در لیست دارد ولی خود آن را ندارد.</translation>
    </message>
    <message>
        <source>the page was cut off when it was fetched. What there is of it is in the text.</source>
        <translation>صفحه هنگام دریافت ناتمام مانده است. آنچه از آن هست در متن آمده است.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>the page holds more words than an article can have. Cut it first.</source>
        <translation>صفحه بیش از گنجایش یک مقاله واژه دارد. نخست آن را ببُرید.</translation>
    </message>
    <message>
        <source>the page shows no words without its scripts. Save it again with SingleFile, or copy its text.</source>
        <translation>صفحه بی‌اسکریپت‌هایش واژه‌ای نشان نمی‌دهد. آن را دوباره با SingleFile ذخیره کنید، یا متنش را رونوشت کنید.</translation>
    </message>
    <message>
        <source>a zipped folder</source>
        <translation>پوشهٔ فشرده</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>جدول Excel</translation>
    </message>
    <message>
        <source>a PowerPoint file</source>
        <translation>پروندهٔ PowerPoint</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>نقشهٔ Visio</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>کتاب الکترونیکی (EPUB)</translation>
    </message>
    <message>
        <source>a Pages or Keynote file</source>
        <translation>پروندهٔ Pages یا Keynote</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>the zipped file holds no files.</source>
        <translation>پروندهٔ فشرده هیچ پرونده‌ای ندارد.</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>پروندهٔ فشرده</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>پروندهٔ صدا</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>پروندهٔ صدا یا فیلم</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>پروندهٔ فیلم یا تصویر</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>پروندهٔ XML</translation>
    </message>
    <message>
        <source>this is an old Word file. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>این پروندهٔ قدیمی Word است. آن را در Word یا LibreOffice باز و به ‎.docx ذخیره کنید.</translation>
    </message>
    <message>
        <source>this is {label}. Save it as PDF, or its text as a .txt file.</source>
        <translation>این {label} است. آن را به PDF یا متن آن را در پروندهٔ ‎.txt ذخیره کنید.</translation>
    </message>
    <message>
        <source>this is {label}. Nadim cannot read this kind yet; save its text as a .txt file.</source>
        <translation>این {label} است. ندیم هنوز این نوع را نمی‌خواند؛ متن آن را در پروندهٔ ‎.txt ذخیره کنید.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>نام پرونده‌ها</translation>
    </message>
    <message>
        <source>a file of an old Office program</source>
        <translation>پروندهٔ یک برنامهٔ قدیمی Office</translation>
    </message>
    <message>
        <source>an Office file with a password</source>
        <translation>پروندهٔ Office با گذرواژه</translation>
    </message>
    <message>
        <source>an old Word file</source>
        <translation>پروندهٔ قدیمی Word</translation>
    </message>
    <message>
        <source>an old Excel table</source>
        <translation>جدول قدیمی Excel</translation>
    </message>
    <message>
        <source>an old PowerPoint file</source>
        <translation>پروندهٔ قدیمی PowerPoint</translation>
    </message>
    <message>
        <source>the file is damaged or was cut off. Copy or download it again.</source>
        <translation>پرونده آسیب دیده یا ناتمام است. دوباره کپی یا بارگیری کنید.</translation>
    </message>
    <message>
        <source>the link leads nowhere.</source>
        <translation>پیوند به جایی نمی‌رسد.</translation>
    </message>
    <message>
        <source>the link leads back to itself.</source>
        <translation>پیوند به خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>چنین پرونده یا پوشه‌ای نیست.</translation>
    </message>
    <message>
        <source>this is a catalogue; name the files that are to be added.</source>
        <translation>این یک فهرست است؛ پرونده‌هایی را که باید افزوده شوند نام ببرید.</translation>
    </message>
    <message>
        <source>the folder holds no files.</source>
        <translation>پوشه هیچ پرونده‌ای ندارد.</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder.</source>
        <translation>این نه پرونده است و نه پوشه.</translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>خوانده نمی‌شود ({reason}).</translation>
    </message>
    <message>
        <source>the folder cannot be read ({reason}).</source>
        <translation>پوشه خوانده نمی‌شود ({reason}).</translation>
    </message>
    <message>
        <source>the file changed while it was read. Add it again when it is complete.</source>
        <translation>پرونده هنگام خواندن تغییر کرد. وقتی کامل شد دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>the pages in this folder are no longer what they were. Add it again.</source>
        <translation>صفحه‌های این پوشه دیگر همان نیستند. آن را دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>it needs more memory than there is. Cut it into smaller files.</source>
        <translation>بیش از حافظهٔ موجود می‌خواهد. آن را به پرونده‌های کوچک‌تر ببُرید.</translation>
    </message>
    <message>
        <source>Nadim cannot cope with this file ({error}). Keep it as a file only, and report it.</source>
        <translation>ندیم از پس این پرونده برنمی‌آید ({error}). آن را تنها به‌صورت پرونده نگه دارید و گزارش کنید.</translation>
    </message>
    <message>
        <source>the program that read it stopped ({how}). The file may be damaged; keep it as a file only.</source>
        <translation>برنامه‌ای که آن را می‌خواند متوقف شد ({how}). شاید پرونده آسیب دیده باشد؛ آن را تنها به‌صورت پرونده نگه دارید.</translation>
    </message>
    <message>
        <source>it took longer than {seconds} seconds to read. Cut it into smaller files, or keep it as a file only.</source>
        <translation>خواندنش بیش از {seconds} ثانیه کشید. آن را به پرونده‌های کوچک‌تر ببُرید یا تنها به‌صورت پرونده نگه دارید.</translation>
    </message>
    <message>
        <source>the same file came in before.</source>
        <translation>همین پرونده پیش‌تر آمده است.</translation>
    </message>
    <message>
        <source>the same file came in before and is in the trash.</source>
        <translation>همین پرونده پیش‌تر آمده و در سطل زباله است.</translation>
    </message>
    <message>
        <source>the same file as {other}.</source>
        <translation>همان پروندهٔ {other}.</translation>
    </message>
    <message>
        <source>the same text as that of article {article}; both stand in one group of copies.</source>
        <translation>همان متن مقالهٔ {article}؛ هر دو در یک گروه از نسخه‌ها هستند.</translation>
    </message>
    <message>
        <source>nearly the same text as that of article {article}; both stand in one group of copies.</source>
        <translation>تقریباً همان متن مقالهٔ {article}؛ هر دو در یک گروه از نسخه‌ها هستند.</translation>
    </message>
    <message>
        <source>the same text came in from there before.</source>
        <translation>همین متن پیش‌تر از همان‌جا آمده است.</translation>
    </message>
    <message>
        <source>its text has changed and is a new version of the article.</source>
        <translation>متنش تغییر کرده و نسخهٔ تازه‌ای از مقاله است.</translation>
    </message>
    <message>
        <source>its text has changed. The file was added to the article, whose text stays because work was done on it.</source>
        <translation>متنش تغییر کرده است. پرونده به مقاله افزوده شد و متن مقاله می‌ماند، چون روی آن کار شده است.</translation>
    </message>
    <message>
        <source>it filled fields of the article that were empty.</source>
        <translation>فیلدهای خالی مقاله را پر کرد.</translation>
    </message>
    <message>
        <source>what is in it is listed by itself.</source>
        <translation>آنچه درون آن است جداگانه فهرست شده است.</translation>
    </message>
    <message>
        <source>it holds nothing that can be read.</source>
        <translation>چیزی که بتوان خواند در آن نیست.</translation>
    </message>
    <message>
        <source>nothing in it could be taken.</source>
        <translation>هیچ‌چیز آن پذیرفته نشد.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>یک تصویر</translation>
    </message>
    <message>
        <source>it declares abbreviations of its own (XML entities), which can unfold without end. It is not read.</source>
        <translation>کوته‌نوشت‌های خودش را تعریف می‌کند (موجودیت‌های XML) که می‌توانند بی‌پایان باز شوند. خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>its text part is damaged or was cut off ({error}).</source>
        <translation>بخش متن آن آسیب دیده یا ناتمام است ({error}).</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>چنین پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>این پرونده نیست.</translation>
    </message>
    <message>
        <source>it holds more files than one file should. Unpack it and add the folder.</source>
        <translation>بیش از اندازه پرونده در خود دارد. آن را باز کنید و پوشه‌اش را بیفزایید.</translation>
    </message>
    <message>
        <source>it unfolds to more than it may. Unpack it and add what belongs to the catalogue.</source>
        <translation>باز شدهٔ آن بزرگ‌تر از اندازه است. آن را باز کنید و آنچه از آنِ فهرست است بیفزایید.</translation>
    </message>
    <message>
        <source>it holds nothing.</source>
        <translation>چیزی در آن نیست.</translation>
    </message>
    <message>
        <source>the file is not whole: this part of it is missing.</source>
        <translation>پرونده کامل نیست: این بخش آن نیست.</translation>
    </message>
    <message>
        <source>it is protected with a password. Unpack it and add the file.</source>
        <translation>گذرواژه دارد. آن را باز کنید و پرونده را بیفزایید.</translation>
    </message>
    <message>
        <source>it is a link to another file and holds nothing itself.</source>
        <translation>پیوندی به پرونده‌ای دیگر است و خودش چیزی ندارد.</translation>
    </message>
    <message>
        <source>it is damaged in the zipped file and cannot be unpacked.</source>
        <translation>در پروندهٔ فشرده آسیب دیده است و باز نمی‌شود.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB. Unpack it and add what belongs to the catalogue.</source>
        <translation>از {most} مگابایت بزرگ‌تر است. آن را باز کنید و آنچه را به فهرست مربوط است بیفزایید.</translation>
    </message>
    <message>
        <source>it unfolds to hundreds of times its size, as files do that are made to harm.</source>
        <translation>هنگام باز شدن صدها برابر می‌شود، مانند پرونده‌هایی که برای آسیب زدن ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>the page was packed for the transfer in a way that is not read here ({packing}).</source>
        <translation>صفحه برای انتقال به شیوه‌ای فشرده شده که اینجا خوانده نمی‌شود ({packing}).</translation>
    </message>
    <message>
        <source>it was packed with a dictionary that it does not hold. Unpack it where it was made.</source>
        <translation>با واژه‌نامه‌ای فشرده شده است که در خود آن نیست. آن را همان‌جا که ساخته شده است باز کنید.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>a statement stays a statement: choose what it says</source>
        <translation>گزاره گزاره می‌ماند: برگزینید چه می‌گوید</translation>
    </message>
    <message>
        <source>choose what the words also support</source>
        <translation>برگزینید واژه‌ها پشتیبان چه چیز دیگری است</translation>
    </message>
    <message>
        <source>it has no passage in this text</source>
        <translation>قطعه‌ای در این متن ندارد</translation>
    </message>
    <message>
        <source>choose what is said</source>
        <translation>برگزینید چه گفته شده است</translation>
    </message>
    <message>
        <source>words of a text are needed</source>
        <translation>واژه‌های متنی لازم است</translation>
    </message>
    <message>
        <source>an article is needed that mentions it</source>
        <translation>مقاله‌ای که از آن یاد کند لازم است</translation>
    </message>
    <message>
        <source>name the festival, and the number if there is one</source>
        <translation>جشنواره را نام ببرید، و اگر هست شماره را</translation>
    </message>
    <message>
        <source>choose the edition</source>
        <translation>دوره را برگزینید</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>عددی لازم است</translation>
    </message>
    <message>
        <source>a record is needed: where it is only given in words, say it from the other side</source>
        <translation>رکوردی لازم است: اگر تنها با واژه آمده، از سوی دیگر بگویید</translation>
    </message>
    <message>
        <source>choose what the award went to</source>
        <translation>برگزینید جایزه به چه رسید</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>بازشده</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>از پیش موجود</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>به‌روز شده</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>kept as a file</source>
        <translation>نگه‌داشته به‌صورت پرونده</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>This file became no article.</source>
        <translation>این پرونده مقاله‌ای نشد.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>آنچه آمد</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>آنچه نیامد</translation>
    </message>
    <message>
        <source>What was here already</source>
        <translation>آنچه از پیش بود</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>آنچه در انتظار است</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>درنگ‌کرده</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} نیامده</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>واردشده‌ها</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>کدام پرونده‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>از سر گرفتن</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;دوباره خواندن</translation>
    </message>
    <message>
        <source>&amp;Keep as file only</source>
        <translation>نگه داشتن به‌صورت &amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>&amp;باز کردن مقاله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>هنوز چیزی نیامده است.</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>وارد&amp;شده‌ها…</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>اکنون ممکن نیست</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>{count} rows copied</source>
        <comment>{count} row copied</comment>
        <translation>
            <numerusform>{count} سطر رونوشت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records changed</source>
        <comment>{count} record changed</comment>
        <translation>
            <numerusform>{count} رکورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>نشان دادن دوبارهٔ همه</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>به ترتیب ارتباط</translation>
    </message>
    <message>
        <source>The best first: how well they fit is counted for the newest {count} hits</source>
        <translation>بهترین‌ها نخست: میزان ارتباط برای {count} یافتهٔ تازه‌تر سنجیده می‌شود</translation>
    </message>
    <message>
        <source>In {collection}  ×</source>
        <translation>در {collection}  ×</translation>
    </message>
    <message>
        <source>Only what is in {collection}: show all again</source>
        <translation>تنها آنچه در {collection} است: نشان دادن دوبارهٔ همه</translation>
    </message>
    <message>
        <source>Too many articles lead to these: not all were looked at. Narrow the search.</source>
        <translation>مقاله‌های بسیاری به این‌ها می‌رسد: همه دیده نشد. جست‌وجو را محدودتر کنید.</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} میلی‌ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <comment>{count} selected</comment>
        <translation>
            <numerusform>{count} برگزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in “{collection}” belongs into this list.</source>
        <translation>چیزی در «{collection}» از این لیست نیست.</translation>
    </message>
    <message>
        <source>Nothing to read here: the list is empty.</source>
        <translation>اینجا چیزی برای خواندن نیست: لیست خالی است.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>بیش از {count}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>دست‌کم {count}</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>رونوشت سطرها</translation>
    </message>
    <message>
        <source>{said}: more than {most} at once are left out</source>
        <translation>{said}: بیش از {most} در یک بار کنار گذاشته می‌شود</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans</source>
        <translation>اسکن‌ها</translation>
    </message>
    <message>
        <source>No text yet: install Tesseract for Windows with its Persian and Arabic data, and Nadim reads this scan.</source>
        <translation>هنوز متنی نیست: Tesseract ویندوز را با داده‌های فارسی و عربی نصب کنید تا ندیم این اسکن را بخواند.</translation>
    </message>
    <message>
        <source>No text yet: install Tesseract with “brew install tesseract tesseract-lang”, and Nadim reads this scan.</source>
        <translation>هنوز متنی نیست: Tesseract را با «brew install tesseract tesseract-lang» نصب کنید تا ندیم این اسکن را بخواند.</translation>
    </message>
    <message>
        <source>No text yet: install the packages tesseract-ocr, tesseract-ocr-fas and tesseract-ocr-ara, and Nadim reads this scan.</source>
        <translation>هنوز متنی نیست: بسته‌های tesseract-ocr و tesseract-ocr-fas و tesseract-ocr-ara را نصب کنید تا ندیم این اسکن را بخواند.</translation>
    </message>
    <message>
        <source>A page of it is damaged or too large to be read.</source>
        <translation>صفحه‌ای از آن آسیب دیده یا بزرگ‌تر از آن است که خوانده شود.</translation>
    </message>
    <message>
        <source>Tesseract took too long on a page of it and was ended.</source>
        <translation>برنامهٔ Tesseract بر صفحه‌ای از آن بیش از اندازه ماند و پایان داده شد.</translation>
    </message>
    <message>
        <source>Tesseract has no data for its language; install them.</source>
        <translation>برنامهٔ Tesseract دادهٔ زبان آن را ندارد؛ آن را نصب کنید.</translation>
    </message>
    <message>
        <source>There is no room for the temporary picture of a page.</source>
        <translation>برای تصویر موقت صفحه جا نیست.</translation>
    </message>
    <message>
        <source>Tesseract could not be started.</source>
        <translation>برنامهٔ Tesseract آغاز نشد.</translation>
    </message>
    <message>
        <source>Tesseract gave an answer that cannot be read.</source>
        <translation>پاسخ Tesseract خواندنی نیست.</translation>
    </message>
    <message>
        <source>Tesseract ended with an error.</source>
        <translation>برنامهٔ Tesseract با خطا پایان یافت.</translation>
    </message>
    <message>
        <source>No scan waits for its text.</source>
        <translation>اسکنی چشم‌به‌راه متن نیست.</translation>
    </message>
    <message>
        <source>Its text was taken away. “Read the text of this scan” reads it again.</source>
        <translation>متن آن برداشته شد. «خواندن متن این اسکن» آن را دوباره می‌خواند.</translation>
    </message>
    <message>
        <source>No words were found on this scan. “Correct the text” lets you type them.</source>
        <translation>واژه‌ای در این اسکن پیدا نشد. با «اصلاح متن» می‌توانید آنها را بنویسید.</translation>
    </message>
    <message>
        <source>No text yet: this scan is being read.</source>
        <translation>هنوز متنی نیست: این اسکن خوانده می‌شود.</translation>
    </message>
    <message>
        <source>No text yet. {why}</source>
        <translation>هنوز متنی نیست. {why}</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>هنوز متنی نیست.</translation>
    </message>
    <message>
        <source>No text yet: this scan waits to be read.</source>
        <translation>هنوز متنی نیست: این اسکن در نوبت خواندن است.</translation>
    </message>
    <message>
        <source>No text yet. “Read the text of this scan” reads it.</source>
        <translation>هنوز متنی نیست. «خواندن حروف این اسکن» آن را می‌خواند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages have no text yet.</source>
        <comment>{count} page has no text yet.</comment>
        <translation>
            <numerusform>{count} صفحه هنوز متن ندارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>اکنون خوانده می‌شود.</translation>
    </message>
    <message>
        <source>“Correct the text” lets you type it.</source>
        <translation>با «تصحیح متن» می‌توانید آن را بنویسید.</translation>
    </message>
    <message>
        <source>Install Tesseract ({packages}), and Nadim reads it.</source>
        <translation>‏Tesseract را نصب کنید ({packages}) تا ندیم آن را بخواند.</translation>
    </message>
    <message>
        <source>This waits to be read.</source>
        <translation>در نوبت خواندن است.</translation>
    </message>
    <message>
        <source>“Read the text of this scan” reads it.</source>
        <translation>«خواندن حروف این اسکن» آن را می‌خواند.</translation>
    </message>
    <message>
        <source>Reading a scan</source>
        <translation>خواندن یک اسکن</translation>
    </message>
    <message numerus="yes">
        <source>Reading scans, {count} more wait</source>
        <comment>Reading scans, {count} more waits</comment>
        <translation>
            <numerusform>خواندن اسکن‌ها، {count} اسکن دیگر در نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} scans was read.</source>
        <comment>The text of a scan was read.</comment>
        <translation>
            <numerusform>متن {count} اسکن خوانده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scans could not be read.</source>
        <comment>A scan could not be read.</comment>
        <translation>
            <numerusform>{count} اسکن خوانده نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>Not yet indexed: {count} files of an import are still to come</source>
        <comment>Not yet indexed: {count} file of an import is still to come</comment>
        <translation>
            <numerusform>هنوز نمایه نشده: {count} پروندهٔ یک ورود هنوز نرسیده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} offers: Down goes to them</source>
        <comment>{count} offer: Down goes to it</comment>
        <translation>
            <numerusform>{count} پیشنهاد: با کلید پایین به آن‌ها بروید</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Search words of this room</source>
        <translation>واژه‌های جست‌وجوی این بخش</translation>
    </message>
    <message>
        <source>About searching</source>
        <translation>دربارهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>any form of a name</source>
        <translation>هر شکلی از نام</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>واژه‌های متن</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>date of the record</source>
        <translation>تاریخ رکورد</translation>
    </message>
    <message>
        <source>came into the catalogue</source>
        <translation>زمان ورود به فهرست</translation>
    </message>
    <message>
        <source>changed last</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>number of the record</source>
        <translation>شمارهٔ رکورد</translation>
    </message>
    <message>
        <source>status of an entry</source>
        <translation>وضعیت شرکت در جشنواره</translation>
    </message>
    <message>
        <source>place in the programme</source>
        <translation>جایگاه در برنامه</translation>
    </message>
    <message>
        <source>premiere level</source>
        <translation>سطح نخستین نمایش</translation>
    </message>
    <message>
        <source>person or organisation</source>
        <translation>شخص یا سازمان</translation>
    </message>
    <message>
        <source>festival edition</source>
        <translation>دورهٔ جشنواره</translation>
    </message>
    <message>
        <source>named in the article</source>
        <translation>نام‌برده در مقاله</translation>
    </message>
    <message>
        <source>indexed in the article</source>
        <translation>نمایه‌شده در مقاله</translation>
    </message>
    <message>
        <source>anybody in the credits</source>
        <translation>هر کس در عوامل فیلم</translation>
    </message>
    <message>
        <source>has a post at</source>
        <translation>دارای سمت در</translation>
    </message>
    <message>
        <source>whose words they are</source>
        <translation>گفتهٔ چه کسی است</translation>
    </message>
    <message>
        <source>rank of a statement</source>
        <translation>رتبهٔ گزاره</translation>
    </message>
    <message>
        <source>how a source says it</source>
        <translation>شیوهٔ بیان منبع</translation>
    </message>
    <message>
        <source>state or kind of the record</source>
        <translation>وضعیت یا نوع رکورد</translation>
    </message>
    <message>
        <source>what there is</source>
        <translation>آنچه هست</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>آنچه نیست</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>headline is devised</source>
        <translation>تیتر ساختگی است</translation>
    </message>
    <message>
        <source>copy of another article</source>
        <translation>رونوشت مقاله‌ای دیگر</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>پوستر</translation>
    </message>
    <message>
        <source>original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>یادکرد</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>گزاره</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>پرسش باز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;ذخیرهٔ این جست‌وجو…</translation>
    </message>
    <message>
        <source>&amp;Keep the change in the saved search</source>
        <translation>&amp;حفظ تغییر در جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>Rena&amp;me the saved search…</source>
        <translation>تغییر نا&amp;م جست‌وجوی ذخیره‌شده…</translation>
    </message>
    <message>
        <source>Move the saved search &amp;up</source>
        <translation>بردن جست‌وجوی ذخیره‌شده به با&amp;لا</translation>
    </message>
    <message>
        <source>Move the saved search do&amp;wn</source>
        <translation>بردن جست‌وجوی ذخیره‌شده به پای&amp;ین</translation>
    </message>
    <message>
        <source>Delete the saved sea&amp;rch</source>
        <translation>حذ&amp;ف جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>Narrow the list b&amp;y…</source>
        <translation>محدود &amp;کردن لیست بر اساس…</translation>
    </message>
    <message>
        <source>&amp;Bars over time</source>
        <translation>یافته‌ها &amp;در گذر زمان</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>ذخیرهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>تغییر نام جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغییر نام</translation>
    </message>
    <message>
        <source>The saved search “{title}” is deleted. Undo brings it back.</source>
        <translation>جست‌وجوی ذخیره‌شدهٔ «{title}» حذف شد. واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>“{title}” looks for this from now on.</source>
        <translation>«{title}» از این پس این را می‌جوید.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Suggest what articles say</source>
        <translation>پیشنهاد آنچه مقاله‌ها می‌گویند</translation>
    </message>
    <message>
        <source>Articles are read while nothing else is done. What is suggested is no fact until you accept it.</source>
        <translation>مقاله‌ها زمانی خوانده می‌شوند که کار دیگری در جریان نیست. پیشنهاد تا نپذیرفته‌اید داده نیست.</translation>
    </message>
    <message>
        <source>Read the text of scans by itself</source>
        <translation>خودبه‌خود خواندن متن اسکن‌ها</translation>
    </message>
    <message>
        <source>Scans without a text are read one after another while nothing else is done.</source>
        <translation>اسکن‌های بی متن یکی پس از دیگری خوانده می‌شوند، هنگامی که کار دیگری در میان نیست.</translation>
    </message>
    <message>
        <source>Tesseract, the program that reads scans</source>
        <translation>برنامهٔ Tesseract، برنامه‌ای که اسکن‌ها را می‌خواند</translation>
    </message>
    <message>
        <source>Where it is installed; empty where Nadim is to look for it.</source>
        <translation>جایی که نصب شده است؛ خالی اگر ندیم خود باید بجوید.</translation>
    </message>
    <message>
        <source>Shade sentences without a statement</source>
        <translation>سایه بر جمله‌های بی‌گزاره</translation>
    </message>
    <message>
        <source>C in an article shades them, and takes the shade away.</source>
        <translation>‏C در مقاله سایه می‌زند و برمی‌دارد.</translation>
    </message>
    <message>
        <source>Text size of articles</source>
        <translation>اندازهٔ نوشتهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>points</source>
        <translation>پوینت</translation>
    </message>
    <message>
        <source>Larger, or with a minus smaller, than the text of the window.</source>
        <translation>درشت‌تر از نوشتهٔ پنجره، یا با منها ریزتر.</translation>
    </message>
    <message>
        <source>What is assumed where the record of a publication does not say it.</source>
        <translation>آنچه فرض می‌شود، جایی که رکورد نشریه آن را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Calendar of the dates</source>
        <translation>گاه‌شماری تاریخ‌ها</translation>
    </message>
    <message>
        <source>Decides for a Hijri date in numbers that could be of two calendars, such as 1445/3/12.</source>
        <translation>برای تاریخ هجری به عدد که می‌تواند از دو گاه‌شماری باشد، مانند ۱۴۴۵/۳/۱۲، تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>نخستین روز هفته</translation>
    </message>
    <message>
        <source>“Earlier last week” is counted from it.</source>
        <translation>«اوایل هفتهٔ پیش» از آن شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Stands for a text that is too short to tell its language.</source>
        <translation>برای متنی که برای شناختن زبانش کوتاه است.</translation>
    </message>
    <message>
        <source>Kept with the catalogue. It holds for articles that come in from now on.</source>
        <translation>همراه فهرست نگه داشته می‌شود و برای مقاله‌هایی است که از این پس وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is assumed</source>
        <translation>چیزی فرض نمی‌شود</translation>
    </message>
    <message>
        <source>Folder that a list was exported to last</source>
        <translation>پوشه‌ای که لیست آخرین بار به آن برون‌برد شد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change; without it, the name of your account does.</source>
        <translation>در تاریخچه کنار آنچه تغییر می‌دهید می‌آید؛ اگر نباشد، نام حساب شما می‌آید.</translation>
    </message>
    <message>
        <source>Dates are shown in</source>
        <translation>نمایش تاریخ‌ها با</translation>
    </message>
    <message>
        <source>The calendar of the language</source>
        <translation>گاه‌شماری زبان</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>The other calendar beside it</source>
        <translation>گاه‌شماری دیگر در کنار آن</translation>
    </message>
    <message>
        <source>Where there is room for both.</source>
        <translation>هر جا که جا برای هر دو هست.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد زیاد</translation>
    </message>
    <message>
        <source>Black and white with strong lines, in light and in dark.</source>
        <translation>سیاه و سفید با خط‌های پررنگ، در روشن و تیره.</translation>
    </message>
    <message>
        <source>Text size of the window</source>
        <translation>اندازهٔ نوشتهٔ پنجره</translation>
    </message>
    <message>
        <source>%</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>From 100 to 200 percent of what the system uses.</source>
        <translation>از ۱۰۰ تا ۲۰۰ درصد اندازهٔ سیستم.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>سطرهای لیست‌ها</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Columns of a list</source>
        <translation>ستون‌های لیست</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>جست‌وجو در تنظیمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>بازگشت به پیش‌فرض‌ها</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>باز کردن دوبارهٔ پنجره</translation>
    </message>
    <message>
        <source>Some of what was changed shows in a new window only.</source>
        <translation>برخی تغییرها تنها در پنجرهٔ تازه دیده می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Default: {setting}</source>
        <translation>پیش‌فرض: {setting}</translation>
    </message>
    <message>
        <source>Shows in the next window.</source>
        <translation>در پنجرهٔ بعدی دیده می‌شود.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>عددی از {low} تا {high} بنویسید.</translation>
    </message>
    <message>
        <source>At most {count} characters, and none that do not show.</source>
        <translation>حداکثر {count} نویسه، و بی‌نویسهٔ ناپیدا.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Choose a row to read it here.</source>
        <translation>سطری را برگزینید تا اینجا خوانده شود.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>رونوشت جزئیات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Search in {room}</source>
        <translation>جست‌وجو در {room}</translation>
    </message>
    <message>
        <source>Nadim</source>
        <translation>ندیم</translation>
    </message>
    <message>
        <source>{title} – Nadim</source>
        <translation>{title} – ندیم</translation>
    </message>
    <message>
        <source>Nothing can be added or changed here: the catalogue may only be read.</source>
        <translation>اینجا چیزی افزوده نمی‌شود و تغییر نمی‌کند: فهرست تنها خواندنی است.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>ب&amp;ستن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Copy with s&amp;ources</source>
        <translation>رونوشت با &amp;منابع</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;جست‌وجو</translation>
    </message>
    <message>
        <source>Search in all roo&amp;ms…</source>
        <translation>جست‌وجو در همهٔ ب&amp;خش‌ها…</translation>
    </message>
    <message>
        <source>Find or &amp;do…</source>
        <translation>یافتن یا ان&amp;جام…</translation>
    </message>
    <message>
        <source>Looked at l&amp;ast</source>
        <translation>آخرین دیده‌&amp;ها</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ب&amp;ازگشت</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;پیش</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>قاب ب&amp;عدی</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>قاب &amp;قبلی</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;پیام‌ها</translation>
    </message>
    <message>
        <source>&amp;Running work</source>
        <translation>کارهای در &amp;جریان</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>About &amp;searching</source>
        <translation>دربارهٔ &amp;جست‌وجو</translation>
    </message>
    <message>
        <source>&amp;About Nadim</source>
        <translation>&amp;دربارهٔ ندیم</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>ت&amp;ازه</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>و&amp;یرایش</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>Open in a &amp;tab</source>
        <translation>باز &amp;کردن در زبانه</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>باز کردن در پن&amp;جره</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>زبانهٔ بع&amp;دی</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>زبانهٔ پی&amp;شین</translation>
    </message>
    <message>
        <source>C&amp;lose the tab</source>
        <translation>&amp;بستن زبانه</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>م&amp;انند سیستم</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تضاد &amp;زیاد</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms</source>
        <translation>لیست‌ها</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}، {count}</translation>
    </message>
    <message>
        <source>{title}, being counted again</source>
        <translation>{title}، دوباره شمرده می‌شود</translation>
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
        <translation>{work} و {count} کار دیگر</translation>
    </message>
    <message numerus="yes">
        <source>{count} new messages</source>
        <comment>{count} new message</comment>
        <translation>
            <numerusform>{count} پیام تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Show the recent messages</source>
        <translation>نشان دادن پیام‌های اخیر</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>How the values are known</source>
        <translation>این‌ها از کجا دانسته است</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>تیتر</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشریه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Box or shelf</source>
        <translation>جعبه یا قفسه</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>چاپ‌شده</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>مهرخورده</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>New paper clipping</source>
        <translation>بریدهٔ کاغذی تازه</translation>
    </message>
    <message>
        <source>Enter keeps it and begins the next; Ctrl+D repeats what stands above; Esc ends.</source>
        <translation>‏Enter نگه می‌دارد و بعدی را آغاز می‌کند؛ Ctrl+D آنچه را بالاست تکرار می‌کند؛ Esc پایان می‌دهد.</translation>
    </message>
    <message>
        <source>A clipping needs a headline or a page.</source>
        <translation>بریده تیتر یا صفحه می‌خواهد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} filled</source>
        <comment>{count} filled</comment>
        <translation>
            <numerusform>{count} پر شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as printed</source>
        <comment>{count} left as printed</comment>
        <translation>
            <numerusform>{count} چنان‌که چاپ شده ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left as they were</source>
        <comment>{count} left as it was</comment>
        <translation>
            <numerusform>{count} چنان‌که بود ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in the collection</source>
        <comment>{count} in the collection</comment>
        <translation>
            <numerusform>{count} در مجموعه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} numbers given</source>
        <comment>{count} number given</comment>
        <translation>
            <numerusform>{count} شماره داده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter fills it in.</source>
        <translation>‏Enter پر می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>Enter fills {count} empty cells.</source>
        <comment>Enter fills {count} empty cell.</comment>
        <translation>
            <numerusform>‏Enter {count} خانهٔ خالی را پر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have something already; Shift+Enter replaces it.</source>
        <comment>{count} has something already; Shift+Enter replaces it.</comment>
        <translation>
            <numerusform>{count} خانه از پیش پر است؛ Shift+Enter جایگزین می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is selected: press Esc, then Ctrl+A for all.</source>
        <translation>سطری برگزیده نیست: Esc و سپس برای همه Ctrl+A را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>Filling {count} rows</source>
        <comment>Filling {count} row</comment>
        <translation>
            <numerusform>پر کردن {count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folded copies were left as they are: unfold them to fill them, too.</source>
        <comment>{count} folded copy was left as it is: unfold it to fill it, too.</comment>
        <translation>
            <numerusform>{count} نسخهٔ تاشده همان‌گونه ماند: برای پر کردن باز کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>واگردانده شد.</translation>
    </message>
    <message>
        <source>Something else was done since: Ctrl+Z takes that back first.</source>
        <translation>پس از آن کار دیگری انجام شده: Ctrl+Z نخست آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>No file of these rows names a publication that is not filled in.</source>
        <translation>هیچ فایلی از این سطرها نشریه‌ای را نام نمی‌برد که پر نشده باشد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>رسیده از</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Pattern of accession numbers for rows without one, as {year}-#####</source>
        <translation>الگوی شمارهٔ ثبت برای سطرهای بی‌شماره، چون {year}-#####</translation>
    </message>
    <message>
        <source>Slip: fills the selected rows</source>
        <translation>فیش: سطرهای برگزیده را پر می‌کند</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Enter fills the empty cells of the selected rows; Shift+Enter replaces, too.</source>
        <translation>‏Enter خانه‌های خالی سطرهای برگزیده را پر می‌کند؛ Shift+Enter جایگزین هم می‌کند.</translation>
    </message>
    <message>
        <source>Fills the selected rows</source>
        <translation>سطرهای برگزیده را پر می‌کند</translation>
    </message>
    <message>
        <source>Type what is to be filled in, then press Enter.</source>
        <translation>آنچه باید پر شود بنویسید و Enter را بزنید.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>outside source: {words}</source>
        <translation>منبع بیرونی: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{count} contradict</source>
        <comment>{count} contradicts</comment>
        <translation>
            <numerusform>{count} منبع رد می‌کند</numerusform>
        </translation>
    </message>
    <message>
        <source>words not found again</source>
        <translation>واژه‌ها دوباره پیدا نشد</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>بی‌شاهد</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <comment>{count} source</comment>
        <translation>
            <numerusform>{count} منبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} origins</source>
        <comment>{count} origin</comment>
        <translation>
            <numerusform>{count} خاستگاه</numerusform>
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
        <translation>به نقل</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>تکذیب‌شده</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>{who}, for {what}</source>
        <translation>{who}، از سوی {what}</translation>
    </message>
    <message>
        <source>{level} premiere</source>
        <translation>نخستین نمایش {level}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>رتبهٔ {number}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>award not stated</source>
        <translation>جایزه ذکر نشده</translation>
    </message>
    <message>
        <source>Festival not stated</source>
        <translation>جشنواره ذکر نشده</translation>
    </message>
    <message>
        <source>to {who}</source>
        <translation>به {who}</translation>
    </message>
    <message>
        <source>{award} for {what}</source>
        <translation>{award} برای {what}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} categories</source>
        <comment>in {count} category</comment>
        <translation>
            <numerusform>در {count} رشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} awards</source>
        <comment>{count} award</comment>
        <translation>
            <numerusform>{count} جایزه</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نامیده</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>{who} of {body}</source>
        <translation>{who}، {body}</translation>
    </message>
    <message>
        <source>wrong in the source</source>
        <translation>نادرست در منبع</translation>
    </message>
    <message>
        <source>no longer so</source>
        <translation>دیگر چنین نیست</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>چاپ‌شده «{words}»</translation>
    </message>
    <message>
        <source>open: {question}</source>
        <translation>پرسش باز: {question}</translation>
    </message>
    <message>
        <source>according to {who}</source>
        <translation>به گفتهٔ {who}</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>only in words, not dated</source>
        <translation>تنها به واژه، بی‌تاریخ</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» عدد درست نیست.</translation>
    </message>
    <message>
        <source>No statement is chosen yet: press Down and take one of the list.</source>
        <translation>هنوز گزاره‌ای برگزیده نشده است: کلید پایین را بزنید و یکی از لیست برگزینید.</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}” near here.</source>
        <translation>مقاله واژه‌های «{words}» را این نزدیکی ندارد.</translation>
    </message>
    <message>
        <source>Alt+{letter}</source>
        <translation>Alt+{letter}</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>با چه قطعیتی</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>گفتهٔ</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Said by (words)</source>
        <translation>گفتهٔ (واژه‌ها)</translation>
    </message>
    <message>
        <source>Qualified by</source>
        <translation>قید</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>چنان‌که چاپ شده</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>پرسش باز</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>واژهٔ جانبدار</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>همهٔ مقاله</translation>
    </message>
    <message>
        <source>Outside source</source>
        <translation>منبع بیرونی</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>به جای</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>نخستین نمایش</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یکا</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>نوع صورت</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>زبان آن</translation>
    </message>
    <message>
        <source>Romanised</source>
        <translation>لاتین‌نویسی</translation>
    </message>
    <message>
        <source>Told by the rule</source>
        <translation>بر پایهٔ قاعده</translation>
    </message>
    <message>
        <source>Counted from (date)</source>
        <translation>شمرده از (تاریخ)</translation>
    </message>
    <message>
        <source>Counted from (record)</source>
        <translation>شمرده از (رکورد)</translation>
    </message>
    <message>
        <source>Inferred parts</source>
        <translation>اجزای استنباطی</translation>
    </message>
    <message>
        <source>Printed, as EDTF</source>
        <translation>چاپ‌شده، به EDTF</translation>
    </message>
    <message>
        <source>{part} of “{name}”</source>
        <translation>{part} «{name}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Kind of the name</source>
        <translation>نوع نام</translation>
    </message>
    <message>
        <source>At the edition</source>
        <translation>در دورهٔ</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>جایزه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>دریافت‌کننده</translation>
    </message>
    <message>
        <source>Received by (words)</source>
        <translation>دریافت‌کننده (واژه‌ها)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>شمرده در</translation>
    </message>
    <message>
        <source>For the credit</source>
        <translation>برای نقش</translation>
    </message>
    <message>
        <source>Choose the fact that the words belong to.</source>
        <translation>گزاره‌ای را که واژه‌ها از آن است برگزینید.</translation>
    </message>
    <message>
        <source>Choose the record that is spoken of, or make it.</source>
        <translation>رکوردی را که سخن از آن است برگزینید یا بسازید.</translation>
    </message>
    <message>
        <source>Choose what is said: two letters find it.</source>
        <translation>برگزینید چه گفته شده: دو حرف آن را می‌یابد.</translation>
    </message>
    <message>
        <source>Choose a record of the list, or make it.</source>
        <translation>رکوردی از لیست برگزینید یا بسازید.</translation>
    </message>
    <message>
        <source>Words are needed here.</source>
        <translation>اینجا واژه‌ها لازم است.</translation>
    </message>
    <message>
        <source>A date is needed: type it like 16 Nov 2020, May 2019 or 1399/8/26.</source>
        <translation>تاریخ لازم است: آن را مانند ۲۶ آبان ۱۳۹۹، مه ۲۰۱۹ یا ۱۳۹۹/۸/۲۶ بنویسید.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>اینجا عدد لازم است.</translation>
    </message>
    <message>
        <source>Choose a term of the list: press Down to see it.</source>
        <translation>اصطلاحی از لیست برگزینید: برای دیدن آن کلید پایین را بزنید.</translation>
    </message>
    <message>
        <source>The new record needs a name.</source>
        <translation>رکورد تازه نام می‌خواهد.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>new {kind}: {name}</source>
        <translation>{kind} تازه: {name}</translation>
    </message>
    <message>
        <source>new festival</source>
        <translation>جشنوارهٔ تازه</translation>
    </message>
    <message>
        <source>words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>award or category</source>
        <translation>جایزه یا رشته</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them</source>
        <comment>{count} of them</comment>
        <translation>
            <numerusform>{count} تا از آن‌ها</numerusform>
        </translation>
    </message>
    <message>
        <source>in words: “{words}”</source>
        <translation>با واژه: «{words}»</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>تازه: {names}</translation>
    </message>
    <message>
        <source>Enter stores · Ctrl+↑ speak of another record · Ctrl+B of this one · Ctrl+. details · Ctrl+M how surely · Ctrl+D as before · Esc leaves</source>
        <translation>‏Enter ذخیره · Ctrl+↑‎ سخن از رکورد دیگر · Ctrl+B سخن از این · Ctrl+.‎ جزئیات · Ctrl+M قطعیت · Ctrl+D مانند پیش · Esc رها کردن</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>به چه</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نامیده</translation>
    </message>
    <message>
        <source>Number of the edition</source>
        <translation>شمارهٔ دوره</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Also evidence for</source>
        <translation>شاهد برای</translation>
    </message>
    <message>
        <source>Loaded word in</source>
        <translation>واژهٔ جانبدار در</translation>
    </message>
    <message>
        <source>Entered in</source>
        <translation>حضور در</translation>
    </message>
    <message>
        <source>Film entered</source>
        <translation>فیلم شرکت‌کننده</translation>
    </message>
    <message>
        <source>In competition</source>
        <translation>در مسابقه</translation>
    </message>
    <message>
        <source>Out of competition</source>
        <translation>خارج از مسابقه</translation>
    </message>
    <message>
        <source>Opening film</source>
        <translation>فیلم افتتاحیه</translation>
    </message>
    <message>
        <source>Closing film</source>
        <translation>فیلم اختتامیه</translation>
    </message>
    <message>
        <source>Special screening</source>
        <translation>نمایش ویژه</translation>
    </message>
    <message>
        <source>At the market</source>
        <translation>در بازار</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>This could not be stored. What you filled in stays here.</source>
        <translation>این ذخیره نشد. آنچه پر کرده‌اید اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>the first after {date}</source>
        <translation>نخستین پس از {date}</translation>
    </message>
    <message>
        <source>the last before {date}</source>
        <translation>واپسین پیش از {date}</translation>
    </message>
    <message>
        <source>with the year of {date}</source>
        <translation>با سال {date}</translation>
    </message>
    <message>
        <source>some day before {date}</source>
        <translation>روزی پیش از {date}</translation>
    </message>
    <message>
        <source>some day after {date}</source>
        <translation>روزی پس از {date}</translation>
    </message>
    <message>
        <source>, from {date}</source>
        <translation>، از {date}</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Subjects</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>یادداشت دامنه</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No subject is here yet. Make one for what articles speak of.</source>
        <translation>هنوز موضوعی اینجا نیست. برای آنچه مقاله‌ها از آن می‌گویند یکی بسازید.</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>موضوع تازه</translation>
    </message>
    <message>
        <source>No subject is called “{words}”. Fewer words, or a beginning with *, find more.</source>
        <translation>موضوعی به نام «{words}» نیست. با واژه‌های کمتر، یا آغاز واژه و *، بیشتر می‌یابید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} subjects</source>
        <comment>{count} subject</comment>
        <translation>
            <numerusform>{count} موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} subjects</source>
        <translation>{count} از {total} موضوع</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>بستن {title}</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>یافتن یا ساختن برچسب</translation>
    </message>
    <message>
        <source>Enter makes the tag “{name}”.</source>
        <translation>‏Enter برچسب «{name}» را می‌سازد.</translation>
    </message>
    <message>
        <source>There is no tag yet. Type one.</source>
        <translation>هنوز برچسبی نیست. یکی بنویسید.</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>تغییر برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>{count} citations copied</source>
        <comment>{count} citation copied</comment>
        <translation>
            <numerusform>{count} ارجاع رونوشت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y as CSV</source>
        <translation>رونوشت به &amp;گونهٔ CSV</translation>
    </message>
    <message>
        <source>Copy as citat&amp;ion</source>
        <translation>رونوشت ب&amp;ه شکل ارجاع</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>برون‌برد &amp;لیست…</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>رونوشت سطرها</translation>
    </message>
    <message>
        <source>Copying citations</source>
        <translation>رونوشت ارجاع‌ها</translation>
    </message>
    <message>
        <source>No article is chosen: only these are cited.</source>
        <translation>مقاله‌ای برگزیده نیست: تنها به مقاله‌ها ارجاع داده می‌شود.</translation>
    </message>
    <message>
        <source>{said}: more than {most} at once are left out. A file takes all.</source>
        <translation>{said}: بیش از {most} در یک بار کنار گذاشته می‌شود. در فایل همه جا می‌گیرند.</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>صفحه‌گسترده (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel, marked as UTF-8 (*.csv)</source>
        <translation>‏CSV برای Excel، با نشانهٔ UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>برون‌برد لیست</translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} rows</source>
        <comment>Exporting {count} row</comment>
        <translation>
            <numerusform>برون‌برد {count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in “{file}”.</source>
        <comment>{count} row is in “{file}”.</comment>
        <translation>
            <numerusform>{count} سطر در «{file}» است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts are too long for a cell and were cut: CSV holds them whole.</source>
        <comment>{count} text is too long for a cell and was cut: CSV holds it whole.</comment>
        <translation>
            <numerusform>{count} متن برای خانه بیش از اندازه بلند بود و بریده شد: CSV آن‌ها را کامل نگه می‌دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: too many articles lead to these to look at all of them.</source>
        <translation>شاید بیش از این باشد: مقاله‌هایی که به این‌ها می‌رسد آن‌قدر زیاد است که همه دیده نشد.</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;تأیید</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;انصراف</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>چیزی به این نام نیست.</translation>
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
        <translation>{bar}، انتخاب‌شده</translation>
    </message>
    <message>
        <source>Hits over time</source>
        <translation>یافته‌ها در گذر زمان</translation>
    </message>
    <message>
        <source>Enter keeps the hits of the chosen bars, Delete shows all times, + and - zoom.</source>
        <translation>‏Enter یافته‌های ستون‌های انتخاب‌شده را نگه می‌دارد، Delete همهٔ زمان‌ها را نشان می‌دهد، + و - بزرگ و کوچک می‌کنند.</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>کوچک‌نمایی (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>بزرگ‌نمایی (+)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Correct the text of “{label}”</source>
        <translation>تصحیح متن «{label}»</translation>
    </message>
    <message>
        <source>Crop the page of “{label}”</source>
        <translation>برش صفحهٔ «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Cut {count} articles out of “{label}”</source>
        <comment>Cut an article out of “{label}”</comment>
        <translation>
            <numerusform>بریدن {count} مقاله از «{label}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how far an article is indexed</source>
        <translation>تعیین سطح نمایه‌سازی مقاله</translation>
    </message>
    <message>
        <source>Say what a part of “{label}” is</source>
        <translation>تعیین نوع بخشی از «{label}»</translation>
    </message>
    <message>
        <source>Turn the page of “{label}”</source>
        <translation>چرخاندن صفحهٔ «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Say what parts of {count} articles are</source>
        <comment>Say what parts of an article are</comment>
        <translation>
            <numerusform>تعیین نوع بخش‌هایی از {count} مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the clipping “{label}”</source>
        <translation>وارد کردن بریدهٔ «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Fill fields of {count} articles</source>
        <comment>Fill fields of an article</comment>
        <translation>
            <numerusform>پر کردن فیلدهای {count} مقاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the publications that {count} files name</source>
        <comment>Take the publication that a file names</comment>
        <translation>
            <numerusform>برگرفتن نشریه‌هایی که {count} فایل نام می‌برند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {count} articles accession numbers</source>
        <comment>Give an article an accession number</comment>
        <translation>
            <numerusform>دادن شمارهٔ ثبت به {count} مقاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register {count} articles</source>
        <comment>Register an article</comment>
        <translation>
            <numerusform>ثبت {count} مقاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add articles from {count} files</source>
        <comment>Add an article from a file</comment>
        <translation>
            <numerusform>افزودن مقاله از {count} پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {count} files as they are</source>
        <comment>Keep a file as it is</comment>
        <translation>
            <numerusform>{count} پرونده همان‌گونه که هستند نگه داشته شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “{label}” of {count} articles</source>
        <translation>ساختن «{label}» از {count} مقاله</translation>
    </message>
    <message>
        <source>Read the text of a scan</source>
        <translation>خواندن متن یک اسکن</translation>
    </message>
    <message>
        <source>Group copies of one text</source>
        <translation>دسته کردن نسخه‌های یک متن</translation>
    </message>
    <message>
        <source>Take the recognised text of “{label}” away</source>
        <translation>برداشتن متن بازشناختهٔ «{label}»</translation>
    </message>
    <message>
        <source>Repair the catalogue</source>
        <translation>تعمیر فهرست</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} suggestions</source>
        <comment>Accept a suggestion</comment>
        <translation>
            <numerusform>پذیرفتن {count} پیشنهاد</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss the suggestion “{label}”</source>
        <translation>رد پیشنهاد «{label}»</translation>
    </message>
    <message>
        <source>File “{label}” as indexed</source>
        <translation>ثبت «{label}» به‌عنوان نمایه‌شده</translation>
    </message>
    <message>
        <source>Never suggest “{label}” as this again</source>
        <translation>«{label}» دیگر چنین پیشنهاد نشود</translation>
    </message>
    <message>
        <source>Note what is wrong in a source</source>
        <translation>یادداشت نادرستی یک منبع</translation>
    </message>
    <message numerus="yes">
        <source>Add evidence to {count} facts</source>
        <comment>Add evidence to a fact</comment>
        <translation>
            <numerusform>افزودن شاهد به {count} گزاره</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a loaded word</source>
        <translation>نشان کردن واژهٔ جانبدار</translation>
    </message>
    <message>
        <source>Place words behind a fact</source>
        <translation>نهادن واژه‌ها پشت گزاره</translation>
    </message>
    <message>
        <source>Take evidence away</source>
        <translation>برداشتن شاهد</translation>
    </message>
    <message numerus="yes">
        <source>Set {count} findings aside</source>
        <comment>Set a finding aside</comment>
        <translation>
            <numerusform>کنار گذاشتن {count} یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {count} findings back on their list</source>
        <comment>Put a finding back on its list</comment>
        <translation>
            <numerusform>بازگرداندن {count} یافته به فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a mention</source>
        <translation>افزودن یادکرد</translation>
    </message>
    <message>
        <source>Change a mention</source>
        <translation>تغییر یادکرد</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} mentions</source>
        <comment>Remove a mention</comment>
        <translation>
            <numerusform>حذف {count} یادکرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is known of the articles in “{label}”</source>
        <translation>تغییر آنچه از مقاله‌های «{label}» دانسته است</translation>
    </message>
    <message>
        <source>Make “{label}”</source>
        <translation>ساختن «{label}»</translation>
    </message>
    <message>
        <source>Make “{label}” one with “{kept}”</source>
        <translation>یکی کردن «{label}» با «{kept}»</translation>
    </message>
    <message>
        <source>Edit “{label}”</source>
        <translation>ویرایش «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>Change {field} of {count} records</source>
        <comment>Change {field} of a record</comment>
        <translation>
            <numerusform>تغییر {field} در {count} رکورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {count} records into collections or take them out</source>
        <comment>Collections of “{label}”</comment>
        <translation>
            <numerusform>گذاشتن {count} رکورد در مجموعه‌ها یا برداشتن از آن‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {count} records from the trash</source>
        <comment>Restore “{label}” from the trash</comment>
        <translation>
            <numerusform>برگرداندن {count} رکورد از سطل زباله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of {count} records</source>
        <comment>Change the tags of “{label}”</comment>
        <translation>
            <numerusform>تغییر برچسب‌های {count} رکورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {count} records to the trash</source>
        <comment>Move “{label}” to the trash</comment>
        <translation>
            <numerusform>انداختن {count} رکورد در سطل زباله</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sample catalogue</source>
        <translation>ساختن فهرست نمونه</translation>
    </message>
    <message>
        <source>Change what the saved search “{label}” looks for</source>
        <translation>تغییر آنچه جست‌وجوی ذخیره‌شدهٔ «{label}» می‌جوید</translation>
    </message>
    <message>
        <source>Delete the saved search “{label}”</source>
        <translation>حذف جست‌وجوی ذخیره‌شدهٔ «{label}»</translation>
    </message>
    <message>
        <source>Put the saved searches into another order</source>
        <translation>تغییر ترتیب جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Rename the saved search “{before}” to “{label}”</source>
        <translation>تغییر نام جست‌وجوی ذخیره‌شدهٔ «{before}» به «{label}»</translation>
    </message>
    <message>
        <source>Save the search “{label}”</source>
        <translation>ذخیرهٔ جست‌وجوی «{label}»</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>افزودن گزاره</translation>
    </message>
    <message>
        <source>Change a fact</source>
        <translation>تغییر گزاره</translation>
    </message>
    <message>
        <source>Change how surely a fact is said</source>
        <translation>تغییر قطعیت گزاره</translation>
    </message>
    <message>
        <source>Note an open question on a fact</source>
        <translation>یادداشت پرسش باز بر گزاره</translation>
    </message>
    <message>
        <source>Weigh a fact</source>
        <translation>سنجش گزاره</translation>
    </message>
    <message>
        <source>Withdraw a fact</source>
        <translation>پس گرفتن گزاره</translation>
    </message>
    <message>
        <source>Mark a fact as wrong in its source</source>
        <translation>نشان کردن گزاره به‌عنوان نادرست در منبع</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw {count} facts</source>
        <comment>Withdraw a fact</comment>
        <translation>
            <numerusform>پس گرفتن {count} گزاره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>All rooms</source>
        <translation>همهٔ بخش‌ها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Hits in all rooms</source>
        <translation>یافته‌ها در همهٔ بخش‌ها</translation>
    </message>
    <message>
        <source>What is looked for here is found in all rooms and stands in one list.</source>
        <translation>آنچه اینجا جست‌وجو شود در همهٔ بخش‌ها یافته می‌شود و در یک فهرست می‌آید.</translation>
    </message>
    <message>
        <source>No room has “{words}”.</source>
        <translation>هیچ بخشی «{words}» ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>{count} رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} از {total} رکورد</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>زمان حذف</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted anywhere comes here and can be restored.</source>
        <translation>سطل زباله خالی است. هر چه حذف شود به اینجا می‌آید و می‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>Nothing in the trash is called “{words}”.</source>
        <translation>چیزی در سطل زباله به نام «{words}» نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <comment>{count} record</comment>
        <translation>
            <numerusform>{count} رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} از {total} رکورد</translation>
    </message>
    <message>
        <source>Moving records to the trash</source>
        <translation>انداختن رکوردها در سطل زباله</translation>
    </message>
    <message>
        <source>Restoring records</source>
        <translation>برگرداندن رکوردها</translation>
    </message>
    <message>
        <source>“{label}” is in the trash. Undo brings it back, or Restore in the trash.</source>
        <translation>«{label}» در سطل زباله است. واگرد، یا برگرداندن در سطل، آن را برمی‌گرداند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are in the trash. Undo brings them back, or Restore in the trash.</source>
        <comment>{count} record is in the trash. Undo brings it back, or Restore in the trash.</comment>
        <translation>
            <numerusform>{count} رکورد در سطل زباله است. واگرد، یا برگرداندن در سطل، آن‌ها را برمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” is back where it was.</source>
        <translation>«{label}» به جای خود برگشت.</translation>
    </message>
    <message numerus="yes">
        <source>{count} records are back where they were.</source>
        <comment>{count} record is back.</comment>
        <translation>
            <numerusform>{count} رکورد به جای خود برگشت.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>{restored} Also restored, as it belongs there: {names}.</source>
        <translation>{restored} آنچه به آن تعلق دارد نیز برگشت: {names}.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>نسخهٔ {number}، تازه‌ترین</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>تصحیح‌شده با دست</translation>
    </message>
    <message>
        <source>{tool} from {files}</source>
        <translation>{tool} از {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passages</source>
        <comment>{count} passage</comment>
        <translation>
            <numerusform>{count} قطعه</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised text taken away</source>
        <translation>متن بازشناخته برداشته شد</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>The correction is kept as it is until you come back to it</source>
        <translation>تصحیح تا بازگشت شما همین‌گونه می‌ماند</translation>
    </message>
    <message>
        <source>The corrected text is the newest version now</source>
        <translation>متن تصحیح‌شده اکنون تازه‌ترین نسخه است</translation>
    </message>
    <message numerus="yes">
        <source>the words of {count} facts are gone</source>
        <comment>the words of {count} fact are gone</comment>
        <translation>
            <numerusform>واژه‌های {count} گزاره از میان رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of {count} facts stand more than once</source>
        <comment>the words of {count} fact stand more than once</comment>
        <translation>
            <numerusform>واژه‌های {count} گزاره بیش از یک بار آمده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>نسخه‌های متن</translation>
    </message>
    <message>
        <source>&amp;Mark where the newest version differs</source>
        <translation>&amp;نشان کردن جاهایی که تازه‌ترین نسخه فرق دارد</translation>
    </message>
    <message>
        <source>C&amp;orrect the newest text…</source>
        <translation>&amp;تصحیح تازه‌ترین متن…</translation>
    </message>
    <message>
        <source>&amp;Back to the article</source>
        <translation>&amp;بازگشت به مقاله</translation>
    </message>
    <message>
        <source>The newest version is different here</source>
        <translation>تازه‌ترین نسخه اینجا متفاوت است</translation>
    </message>
    <message numerus="yes">
        <source>{count} places differ</source>
        <comment>{count} place differs</comment>
        <translation>
            <numerusform>{count} جا متفاوت است</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>متن مقاله</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>&amp;ذخیره به‌عنوان نسخهٔ تازه</translation>
    </message>
    <message>
        <source>The older text stays. Facts keep their words where these still stand in the text.</source>
        <translation>متن کهنه‌تر می‌ماند. گزاره‌ها واژه‌های خود را هر جا که هنوز در متن هست نگه می‌دارند.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watched folders</source>
        <translation>پوشه‌های زیر نظر</translation>
    </message>
    <message>
        <source>Watch it now</source>
        <translation>اکنون زیر نظر باشد</translation>
    </message>
    <message>
        <source>Folders below it, too</source>
        <translation>پوشه‌های درون آن هم</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;افزودن پوشه…</translation>
    </message>
    <message>
        <source>&amp;Watch no longer</source>
        <translation>&amp;دیگر زیر نظر نباشد</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;نگه داشتن</translation>
    </message>
    <message>
        <source>A folder to watch</source>
        <translation>پوشه‌ای برای زیر نظر گرفتن</translation>
    </message>
    <message>
        <source>Seconds without a change before a file is taken</source>
        <translation>چند ثانیه بی‌تغییر بماند تا پرونده گرفته شود</translation>
    </message>
    <message>
        <source>Publication, where a file names none</source>
        <translation>نشریه، هر جا که پرونده نام نمی‌برد</translation>
    </message>
    <message>
        <source>File names, as {publication}_{date}_{page}</source>
        <translation>نام پرونده‌ها، چون {publication}_{date}_{page}</translation>
    </message>
    <message>
        <source>Accession numbers, as {year}-#####</source>
        <translation>شماره‌های ثبت، چون {year}-#####</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>{folder} (not watched now)</source>
        <translation>{folder} (اکنون زیر نظر نیست)</translation>
    </message>
    <message>
        <source>No folder is watched. What is put into a watched folder comes in by itself.</source>
        <translation>هیچ پوشه‌ای زیر نظر نیست. آنچه در پوشهٔ زیر نظر گذاشته شود خودبه‌خود می‌آید.</translation>
    </message>
    <message>
        <source>Keep it, and its files come in.</source>
        <translation>نگهش دارید تا پرونده‌هایش بیاید.</translation>
    </message>
    <message>
        <source>Write a number of seconds.</source>
        <translation>شمار ثانیه‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>The folder is kept.</source>
        <translation>پوشه نگه داشته شد.</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>پوشه‌های زیر &amp;نظر…</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Catalogues that were open last</source>
        <translation>فهرست‌هایی که اخیراً باز بودند</translation>
    </message>
    <message>
        <source>{name}  ·  {folder}</source>
        <translation>{name}  ·  {folder}</translation>
    </message>
    <message>
        <source>{name}  ·  not there: {folder}</source>
        <translation>{name}  ·  آنجا نیست: {folder}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوشامد</translation>
    </message>
    <message>
        <source>Welcome to Nadim</source>
        <translation>به ندیم خوش آمدید</translation>
    </message>
    <message>
        <source>Open last</source>
        <translation>بازشده‌های اخیر</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>برداشتن از لیست</translation>
    </message>
    <message>
        <source>Or drop files, folders or a catalogue anywhere on this window.</source>
        <translation>یا پرونده، پوشه یا فهرستی را هر جای این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>The desk of the film-press archivist. How do you want to begin?</source>
        <translation>میز بایگان مطبوعات سینما. چگونه آغاز می‌کنید؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders wait. Make a catalogue for them, or open the one that they belong to.</source>
        <comment>{count} file or folder waits. Make a catalogue for it, or open the one that it belongs to.</comment>
        <translation>
            <numerusform>{count} پرونده و پوشه منتظر است. برایشان فهرستی بسازید، یا فهرست خودشان را باز کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>باز کردن &amp;نمونه</translation>
    </message>
    <message>
        <source>Thirty invented articles and what was made of them, to look round and try everything.</source>
        <translation>سی مقالهٔ ساختگی و آنچه از آن‌ها برآمده، برای گشتن و آزمودن همه چیز.</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>فهرست &amp;تازه…</translation>
    </message>
    <message>
        <source>An empty one, in a folder of its own that can be copied and kept.</source>
        <translation>فهرستی خالی، در پوشه‌ای از خود که رونوشت و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;باز کردن فهرست…</translation>
    </message>
    <message>
        <source>A folder that holds a catalogue of Nadim.</source>
        <translation>پوشه‌ای که فهرست ندیم در آن است.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>in the headline</source>
        <translation>در تیتر</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>{what}: </source>
        <translation>{what}: </translation>
    </message>
    <message>
        <source>speaks of</source>
        <translation>دربارهٔ</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>{rate} in a second</source>
        <translation>{rate} در ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes left</source>
        <comment>{count} minute left</comment>
        <translation>
            <numerusform>{count} دقیقه مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds left</source>
        <comment>{count} second left</comment>
        <translation>
            <numerusform>{count} ثانیه مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing …</source>
        <translation>در حال درنگ …</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>در حال توقف …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop: {work}</source>
        <translation>توقف: {work}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درنگ</translation>
    </message>
    <message>
        <source>It can go on later, even after a restart.</source>
        <translation>می‌تواند بعداً ادامه یابد، حتی پس از راه‌اندازی دوباره.</translation>
    </message>
    <message>
        <source>Pause: {work}</source>
        <translation>درنگ: {work}</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>کارهای در جریان</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>کاری در جریان نیست.</translation>
    </message>
</context>
</TS>
