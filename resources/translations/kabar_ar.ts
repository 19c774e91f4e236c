<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>يُسأل كل</translation>
    </message>
    <message>
        <source>Called (User-Agent)</source>
        <translation>الاسم (User-Agent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How this feed is asked</source>
        <translation>كيف يُسأل هذا المصدر</translation>
    </message>
    <message>
        <source>Kabar's own name</source>
        <translation>اسم «كبر» نفسه</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never more often than every {n} min.</source>
        <translation>ليس أكثر من مرة كل {n} د.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Such as socks5h://127.0.0.1:9050; none: no proxy at all</source>
        <translation>مثل socks5h://127.0.0.1:9050؛ none: بلا وكيل</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الخطأ الذي وقع</translation>
    </message>
    <message>
        <source>a header of the server's own</source>
        <translation>ترويسة خاصة بالخادم</translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation>كما يناسب المصدر</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>ملف ارتباط</translation>
    </message>
    <message>
        <source>kept in the system's keychain</source>
        <translation>محفوظ في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>اسم وكلمة مرور</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>token (Bearer)</source>
        <translation>رمز (Bearer)</translation>
    </message>
    <message>
        <source>{n} min – from category {name}</source>
        <translation>{n} د – من الفئة {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A look around</source>
        <translation>جولة سريعة</translation>
    </message>
    <message>
        <source>A page down, at the end the next unread</source>
        <translation>صفحة إلى الأسفل، وفي النهاية إلى غير المقروء التالي</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>الرجوع إلى حيث كنت</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>داكن أو فاتح</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>حذف المقال</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>مجمّعة حسب اليوم</translation>
    </message>
    <message>
        <source>Grouped by feed</source>
        <translation>مجمّعة حسب المصدر</translation>
    </message>
    <message>
        <source>Grouped by story</source>
        <translation>مجمّعة حسب القصة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Import feeds (OPML)</source>
        <translation>استيراد المصادر (OPML)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>List and article side by side</source>
        <translation>القائمة والمقال جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>مجلة</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>وضع علامة مقروء على كل ما في الأعلى</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>وضع علامة مقروء على كل ما في الأسفل</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Mark read what is older than a day</source>
        <translation>وضع علامة مقروء على ما مضى عليه يوم</translation>
    </message>
    <message>
        <source>Mark read what is older than a month</source>
        <translation>وضع علامة مقروء على ما مضى عليه شهر</translation>
    </message>
    <message>
        <source>Mark read what is older than a week</source>
        <translation>وضع علامة مقروء على ما مضى عليه أسبوع</translation>
    </message>
    <message>
        <source>Mark read with all that tell the same</source>
        <translation>وضع علامة مقروء عليه وعلى كل ما يروي الشيء نفسه</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>المقال غير المقروء التالي</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Rows with teaser and picture</source>
        <translation>صفوف بمقتطف وصورة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>إظهار القائمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show or hide trending</source>
        <translation>إظهار الرائج أو إخفاؤه</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Star, or take the star</source>
        <translation>تمييز بنجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Sync what is due</source>
        <translation>مزامنة ما حان وقته</translation>
    </message>
    <message>
        <source>System and notifications</source>
        <translation>النظام والإشعارات</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The article below the list</source>
        <translation>المقال أسفل القائمة</translation>
    </message>
    <message>
        <source>The article in place of the list</source>
        <translation>المقال مكان القائمة</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The original page in the window, or the article</source>
        <translation>الصفحة الأصلية في النافذة، أو المقال</translation>
    </message>
    <message>
        <source>The page's full text, or the feed's own</source>
        <translation>النص الكامل من الصفحة، أو نص المصدر</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أهم القصص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما كان يقوله من قبل</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add feeds</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>عدة عناوين معًا</translation>
    </message>
    <message>
        <source>One site</source>
        <translation>موقع واحد</translation>
    </message>
    <message>
        <source>Ways to add feeds</source>
        <translation>طرق إضافة المصادر</translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation>مصادر معروفة</translation>
    </message>
</context>
<context>
    <name>AddMany</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Found: {found} of {all}</source>
        <translation>وُجد: {found} من {all}</translation>
    </message>
    <message>
        <source>One address a line; a list of feeds (OPML) too</source>
        <translation>عنوان في كل سطر، أو قائمة مصادر (OPML)</translation>
    </message>
    <message>
        <source>Still to be asked: {n}</source>
        <translation>بقي للسؤال: {n}</translation>
    </message>
    <message>
        <source>Subscribe to {n}</source>
        <translation>متابعة المختار: {n}</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>جارٍ الاشتراك…</translation>
    </message>
    <message>
        <source>There is no address among these lines.</source>
        <translation>لا عنوان بين هذه السطور.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>أنت تتابع {title} من قبل.</translation>
    </message>
    <message>
        <source>the same feed as another line</source>
        <translation>المصدر نفسه في سطر آخر</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>AddOne</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>عنوان موقع أو مصدره</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>المصادر الموجودة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Kabar looks for the feeds of a site and shows what they are like before you follow one. Several addresses can be pasted at once.</source>
        <translation>يبحث «كبر» عن مصادر الموقع ويُريك كيف هي قبل أن تتابع أحدها. ويمكن لصق عدة عناوين معًا.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>أنت تتابع {title} من قبل.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Feeds added: {added} · there already: {known}</source>
        <translation>المصادر المضافة: {added} · الموجودة من قبل: {known}</translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation>المصادر المضافة: {n}</translation>
    </message>
    <message>
        <source>Subscribed to {title}</source>
        <translation>تم الاشتراك في {title}</translation>
    </message>
    <message>
        <source>logins that no keychain of this system could keep: {n}</source>
        <translation>بيانات دخول لم تستطع أي سلسلة مفاتيح في هذا النظام حفظها: {n}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>New articles: {n}</source>
        <translation>المقالات الجديدة: {n}</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أهم القصص</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ومعها أيضًا: {n}</translation>
    </message>
    <message>
        <source>{n} sources: {title}</source>
        <translation>المصادر: {n} · {title}</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>The whole table: {columns} columns</source>
        <translation>الجدول كاملًا، عدد أعمدته: {columns}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>حُدّث في {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>read {n} times</source>
        <translation>مرات القراءة: {n}</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>حُدّث في {date}</translation>
    </message>
    <message>
        <source>{n} min read</source>
        <translation>قراءة {n} د</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>قبل {time}</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>The page could not be shown here.</source>
        <translation>تعذّر عرض الصفحة هنا.</translation>
    </message>
</context>
<context>
    <name>ArticleDoors</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>This address is not opened: {url}</source>
        <translation>هذا العنوان لا يُفتح: {url}</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Also in other languages</source>
        <translation>بلغات أخرى أيضًا</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>المزيد للقراءة</translation>
    </message>
    <message>
        <source>Read at {site}</source>
        <translation>القراءة في {site}</translation>
    </message>
    <message>
        <source>via {source}</source>
        <translation>عبر {source}</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>From the publisher's own site</source>
        <translation>من موقع الناشر نفسه</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleOffers</name>
    <message>
        <source>Always for this feed</source>
        <translation>دائمًا لهذا المصدر</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>One picture was not loaded.</source>
        <translation>لم تُحمّل صورة واحدة.</translation>
    </message>
    <message>
        <source>This feed sends only the beginnings of its articles.</source>
        <translation>هذا المصدر لا يرسل إلا بدايات مقالاته.</translation>
    </message>
    <message>
        <source>{n} pictures were not loaded.</source>
        <translation>صور لم تُحمّل: {n}.</translation>
    </message>
</context>
<context>
    <name>ArticleOver</name>
    <message>
        <source>Its words have not changed since it came.</source>
        <translation>لم تتغير كلماته منذ وصوله.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>ArticleTaking</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشيفرة</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>جارٍ جلب الصور…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>ArticleToolbar</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy text with source</source>
        <translation>نسخ النص مع المصدر</translation>
    </message>
    <message>
        <source>Copy title and link</source>
        <translation>نسخ العنوان والرابط</translation>
    </message>
    <message>
        <source>Font, width, lines…</source>
        <translation>الخط والعرض والأسطر…</translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>النص الكامل للصفحة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>إرسال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Text size and font</source>
        <translation>حجم النص والخط</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بحروف مذيّلة</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بحروف غير مذيّلة</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Fetching the full text…</source>
        <translation>جارٍ جلب النص الكامل…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The library of {date} is back. The one from before is kept.</source>
        <translation>عادت المكتبة كما كانت في {date}. والسابقة محفوظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kabar closes its window and opens it again with the library as it was on {date}.

What came or changed since is not in it. The present library is kept and stands in this list then, so it can be brought back.</source>
        <translation>يغلق «كبر» نافذته ثم يفتحها بالمكتبة كما كانت في {date}.

ما وصل أو تغيّر بعد ذلك ليس فيها. وتُحفظ المكتبة الحالية وتظهر حينها في هذه القائمة، فيمكن استعادتها.</translation>
    </message>
    <message>
        <source>Kabar makes a backup every day when you do nothing else: seven of the last days are kept, and one of each of the four weeks before. They lie beside the library, so copy one to another disk now and then.</source>
        <translation>يصنع «كبر» نسخة احتياطية كل يوم حين لا تعمل شيئًا آخر: تُحفظ سبع من آخر الأيام، وواحدة لكل أسبوع من الأسابيع الأربعة قبلها. وهي بجوار المكتبة، فانسخ إحداها إلى قرص آخر بين حين وحين.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>جارٍ صنع نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>استعادة هذه…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>المقالات: {n}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For the feeds of this category that have no choice of their own.</source>
        <translation>لمصادر هذه الفئة التي ليس لها اختيار خاص.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Done again: {change}</source>
        <translation>أُعيد: {change}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone, but for what has changed again since: {n}</source>
        <translation>تُراجع عنه، إلا ما تغيّر مجددًا بعده: {n}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>تُراجع عن: {change}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Forget all changes? What was removed is then gone for good.</source>
        <translation>أتُنسى كل التغييرات؟ ما حُذف يذهب حينها بلا رجعة.</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>نسيان الكل…</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing yet. What you mark, tag, move or remove is listed here for 30 days and can be undone.</source>
        <translation>لا شيء بعد. ما تضع عليه علامة أو وسمًا أو تنقله أو تحذفه يُدرج هنا ٣٠ يومًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
</context>
<context>
    <name>CodeCopy</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import feeds (OPML)</source>
        <translation>استيراد المصادر (OPML)</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>قوائم مصادر (*.opml *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>السجل في {folder}.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>"{contact}" is neither a web address (https://…) nor a mail address.</source>
        <translation>‏"{contact}" ليس عنوان ويب (https://…) ولا عنوان بريد.</translation>
    </message>
    <message>
        <source>"{name}" is no number of a story or an article.</source>
        <translation>‏"{name}" ليس رقم قصة ولا مقال.</translation>
    </message>
    <message>
        <source>"{proxy}" is not the address of a proxy.</source>
        <translation>‏"{proxy}" ليس عنوان وكيل.</translation>
    </message>
    <message>
        <source>"{value}" is no number.</source>
        <translation>‏"{value}" ليس رقمًا.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup needs a file of its own.</source>
        <translation>تحتاج النسخة الاحتياطية إلى ملف خاص بها.</translation>
    </message>
    <message>
        <source>A category cannot be moved into itself.</source>
        <translation>لا يمكن نقل فئة إلى داخلها.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>تحتاج الفئة إلى اسم.</translation>
    </message>
    <message>
        <source>A login is one line of at most {n} characters.</source>
        <translation>بيانات الدخول سطر واحد، ولا تزيد أحرفه على {n}.</translation>
    </message>
    <message>
        <source>A login needs its secret: the password, the token or the cookie.</source>
        <translation>تحتاج بيانات الدخول إلى سرها: كلمة المرور أو الرمز أو ملف الارتباط.</translation>
    </message>
    <message>
        <source>A name may be {most} characters long.</source>
        <translation>لا تزيد أحرف الاسم على {most}.</translation>
    </message>
    <message>
        <source>A proxy's address must not hold a password; files would keep it.</source>
        <translation>لا يجوز أن يحمل عنوان الوكيل كلمة مرور؛ فالملفات ستحفظها.</translation>
    </message>
    <message>
        <source>A search may be {most} characters long.</source>
        <translation>لا تزيد أحرف البحث على {most}.</translation>
    </message>
    <message>
        <source>A search may have {most} parts.</source>
        <translation>لا تزيد أجزاء البحث على {most}.</translation>
    </message>
    <message>
        <source>A smart folder needs a name and a search.</source>
        <translation>يحتاج المجلد الذكي إلى اسم وبحث.</translation>
    </message>
    <message>
        <source>A tag may have {most} characters.</source>
        <translation>لا تزيد أحرف الوسم على {most}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>A user name must not be empty or hold a colon.</source>
        <translation>لا يجوز أن يكون اسم المستخدم فارغًا أو فيه نقطتان.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {file}.</source>
        <translation>برنامج آخر يكتب في المكتبة {file}.</translation>
    </message>
    <message>
        <source>Asked otherwise: {title}</source>
        <translation>يُسأل بطريقة أخرى: {title}</translation>
    </message>
    <message>
        <source>Before an update of Kabar</source>
        <translation>قبل تحديث «كبر»</translation>
    </message>
    <message>
        <source>Before another library took its place</source>
        <translation>قبل أن تحل مكتبة أخرى محلها</translation>
    </message>
    <message>
        <source>Category removed: {name}</source>
        <translation>حُذفت الفئة: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>Counts otherwise in trending: {title}</source>
        <translation>يُحسب في الرائج حسابًا آخر: {title}</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>حُذف: {n}</translation>
    </message>
    <message>
        <source>Either a statement, please, or --tables.</source>
        <translation>إما عبارة، وإما ‎--tables.</translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation>المصادر المضافة: {n}</translation>
    </message>
    <message>
        <source>Followed no more: {topic}</source>
        <translation>أُلغيت متابعة: {topic}</translation>
    </message>
    <message>
        <source>Followed: {topic}</source>
        <translation>متابَع: {topic}</translation>
    </message>
    <message>
        <source>Hidden from Today: {title}</source>
        <translation>أُخفي من اليوم: {title}</translation>
    </message>
    <message>
        <source>How it is read was changed</source>
        <translation>تغيّرت طريقة قراءته</translation>
    </message>
    <message>
        <source>How long articles stay was changed</source>
        <translation>تغيّرت مدة بقاء المقالات</translation>
    </message>
    <message>
        <source>In Today again: {title}</source>
        <translation>عاد إلى اليوم: {title}</translation>
    </message>
    <message>
        <source>It is like articles of {category}</source>
        <translation>يشبه مقالات {category}</translation>
    </message>
    <message>
        <source>It uses words of {category}: {words}</source>
        <translation>فيه كلمات من {category}: {words}</translation>
    </message>
    <message>
        <source>Kabar itself made a mistake with this feed; its log says more.</source>
        <translation>أخطأ «كبر» نفسه مع هذا المصدر؛ وفي سجله المزيد.</translation>
    </message>
    <message>
        <source>Marked read: {n}</source>
        <translation>وُضعت علامة مقروء: {n}</translation>
    </message>
    <message>
        <source>Marked unread: {n}</source>
        <translation>وُضعت علامة غير مقروء: {n}</translation>
    </message>
    <message>
        <source>Moved to {url}, which you follow already.</source>
        <translation>انتقل إلى {url}، وأنت تتابعه من قبل.</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>نُقل: {name}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>نُقل: {title}</translation>
    </message>
    <message>
        <source>Muted always: {topic}</source>
        <translation>مكتوم دائمًا: {topic}</translation>
    </message>
    <message>
        <source>Muted for 7 days: {topic}</source>
        <translation>مكتوم ٧ أيام: {topic}</translation>
    </message>
    <message>
        <source>Muted: {title}</source>
        <translation>مكتوم: {title}</translation>
    </message>
    <message>
        <source>Name a feed or a category.</source>
        <translation>اذكر مصدرًا أو فئة.</translation>
    </message>
    <message>
        <source>Name a story and the articles that are not of it, by their numbers.</source>
        <translation>اذكر قصة والمقالات التي ليست منها، بأرقامها.</translation>
    </message>
    <message>
        <source>Name one story by its number.</source>
        <translation>اذكر قصة واحدة برقمها.</translation>
    </message>
    <message>
        <source>Name two stories by their numbers.</source>
        <translation>اذكر قصتين برقميهما.</translation>
    </message>
    <message>
        <source>No article was found on this page.</source>
        <translation>لم يوجد مقال في هذه الصفحة.</translation>
    </message>
    <message>
        <source>No backup can be written into {folder}: {reason}</source>
        <translation>لا يمكن كتابة نسخة احتياطية في {folder}: {reason}</translation>
    </message>
    <message>
        <source>No feed could be fetched. `kabar feeds` says why for each.</source>
        <translation>لم يُجلب أي مصدر. يذكر الأمر `kabar feeds` السبب لكل منها.</translation>
    </message>
    <message>
        <source>No feed was found at {url}.</source>
        <translation>لم يوجد مصدر في {url}.</translation>
    </message>
    <message>
        <source>No longer tagged “{names}”: {n}</source>
        <translation>نُزع الوسم «{names}»: {n}</translation>
    </message>
    <message>
        <source>No more was removed: it was undone meanwhile.</source>
        <translation>لم يُحذف المزيد: فقد تُراجع عنه في الأثناء.</translation>
    </message>
    <message>
        <source>No safe connection to {host} can be made.</source>
        <translation>لا يمكن إقامة اتصال آمن بـ{host}.</translation>
    </message>
    <message>
        <source>No smart folder is called “{name}”.</source>
        <translation>لا مجلد ذكيًا اسمه «{name}».</translation>
    </message>
    <message>
        <source>No topic is called "{name}" at present. `kabar trends` lists them.</source>
        <translation>لا موضوع اسمه "{name}" الآن. يعرضها الأمر `kabar trends`.</translation>
    </message>
    <message>
        <source>No topics yet: {n} earlier articles are known, too few to tell what is unusual among {articles}. After some days there will be enough.</source>
        <translation>لا مواضيع بعد: المقالات السابقة المعروفة {n}، وهي أقل مما يكفي لمعرفة غير المعتاد بين {articles}. بعد أيام تكفي.</translation>
    </message>
    <message>
        <source>No two of your sources write about the same thing in this time.</source>
        <translation>لا يكتب مصدران من مصادرك عن الشيء نفسه في هذه المدة.</translation>
    </message>
    <message>
        <source>Nobody waits for this any more.</source>
        <translation>لا أحد ينتظر هذا بعد.</translation>
    </message>
    <message>
        <source>Nobody waits for this copy any more.</source>
        <translation>لا أحد ينتظر هذه النسخة بعد.</translation>
    </message>
    <message>
        <source>None of these can be taken out of that story.</source>
        <translation>لا يمكن إخراج أي من هذه من تلك القصة.</translation>
    </message>
    <message>
        <source>None of these sources published anything in this time.</source>
        <translation>لم ينشر أي من هذه المصادر شيئًا في هذه المدة.</translation>
    </message>
    <message>
        <source>Not muted any more: {title}</source>
        <translation>أُلغي كتم: {title}</translation>
    </message>
    <message>
        <source>Not paused any more: {title}</source>
        <translation>أُلغي إيقاف: {title}</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>لا شيء يجيب في {host}.</translation>
    </message>
    <message>
        <source>Nothing of this file can be read any more.</source>
        <translation>لم يعد يمكن قراءة شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was decided about that topic. `kabar trends topics` lists what was.</source>
        <translation>لم يُقرَّر شيء في ذلك الموضوع. يعرض الأمر `kabar trends topics` ما قُرّر.</translation>
    </message>
    <message>
        <source>One statement at a time, please.</source>
        <translation>عبارة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Only JSON Lines can be printed; the others need a file.</source>
        <translation>لا تُطبع إلا JSON Lines؛ والصيغ الأخرى تحتاج إلى ملف.</translation>
    </message>
    <message>
        <source>Only articles can be chosen: as jsonl or markdown.</source>
        <translation>لا تُختار إلا المقالات: بصيغة jsonl أو markdown.</translation>
    </message>
    <message>
        <source>Only desktops of Linux and its kin have such entries.</source>
        <translation>لا مثل هذه المداخل إلا في أسطح مكتب لينكس وأشباهها.</translation>
    </message>
    <message>
        <source>Only questions can be asked: statements that give rows.</source>
        <translation>لا يجوز إلا السؤال: عبارات تعطي صفوفًا.</translation>
    </message>
    <message>
        <source>Only the beginning is open to all; the rest is for subscribers.</source>
        <translation>البداية وحدها مفتوحة للجميع؛ والباقي للمشتركين.</translation>
    </message>
    <message>
        <source>Paused: it is asked only when you say so.</source>
        <translation>موقوف: لا يُسأل إلا متى قلت.</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>أُوقف: {title}</translation>
    </message>
    <message>
        <source>Posts about every {usual} days; days since the one before: {days}.</source>
        <translation>أيام ما بين مقالاته نحو {usual}؛ والأيام منذ السابق: {days}.</translation>
    </message>
    <message>
        <source>Quiet or not: {title}</source>
        <translation>هادئ أو لا: {title}</translation>
    </message>
    <message>
        <source>Removed by the rules of keeping: {n}</source>
        <translation>حُذف بقواعد البقاء: {n}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>أُعيدت تسمية: {title}</translation>
    </message>
    <message>
        <source>Room and unread articles are ruled for the whole library alone.</source>
        <translation>الحجم وغير المقروء تحكمهما قاعدة واحدة للمكتبة كلها.</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} days after the first</source>
        <translation>يشترك في {terms}؛ بعد الأول بأيام: {n}</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} h after the first</source>
        <translation>يشترك في {terms}؛ بعد الأول بـ{n} س</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} min after the first</source>
        <translation>يشترك في {terms}؛ بعد الأول بـ{n} د</translation>
    </message>
    <message>
        <source>Smart folder kept: {name}</source>
        <translation>حُفظ المجلد الذكي: {name}</translation>
    </message>
    <message>
        <source>Something went wrong inside Kabar: {error}</source>
        <translation>وقع خطأ داخل «كبر»: {error}</translation>
    </message>
    <message>
        <source>Star taken: {n}</source>
        <translation>نُزعت النجمة: {n}</translation>
    </message>
    <message>
        <source>Starred: {n}</source>
        <translation>وُضعت نجمة: {n}</translation>
    </message>
    <message>
        <source>Starting at login: {reason}</source>
        <translation>البدء مع الجلسة: {reason}</translation>
    </message>
    <message>
        <source>Tag deleted: {name}</source>
        <translation>حُذف الوسم: {name}</translation>
    </message>
    <message>
        <source>Tagged “{names}”: {n}</source>
        <translation>وُضع الوسم «{names}»: {n}</translation>
    </message>
    <message>
        <source>Tags changed: {names}</source>
        <translation>تغيّرت الأوسمة: {names}</translation>
    </message>
    <message>
        <source>Taken back: {topic}</source>
        <translation>تُراجع عنه: {topic}</translation>
    </message>
    <message>
        <source>Taken out of a story: {count}</source>
        <translation>أُخرج من قصة: {count}</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is for another name.</source>
        <translation>الاتصال بـ{host} غير آمن: شهادته لاسم آخر.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is not valid yet.</source>
        <translation>الاتصال بـ{host} غير آمن: شهادته لم تسرِ بعد.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is out of date.</source>
        <translation>الاتصال بـ{host} غير آمن: انتهت صلاحية شهادته.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody this computer trusts vouches for it.</source>
        <translation>الاتصال بـ{host} غير آمن: لا يضمنه أحد يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is full; {file} could not be written.</source>
        <translation>القرص ممتلئ؛ تعذّرت كتابة {file}.</translation>
    </message>
    <message>
        <source>The document broke off in the middle.</source>
        <translation>انقطع المستند في وسطه.</translation>
    </message>
    <message>
        <source>The document is larger than {size} MB.</source>
        <translation>المستند أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The document is larger than {size} MB; what stands first in it was read.</source>
        <translation>المستند أكبر من {size} م.ب؛ قُرئ ما في أوله.</translation>
    </message>
    <message>
        <source>The document is too large to be a feed.</source>
        <translation>المستند أكبر من أن يكون مصدرًا.</translation>
    </message>
    <message>
        <source>The drawing asks for other files.</source>
        <translation>الرسم يطلب ملفات أخرى.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>أُوقف التصدير، ولم يبق منه شيء.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of feeds.</source>
        <translation>الملف أكبر من أن يكون قائمة مصادر.</translation>
    </message>
    <message>
        <source>The helper process ended in the middle of its work.</source>
        <translation>انتهت العملية المساعدة في وسط عملها.</translation>
    </message>
    <message>
        <source>The keychain of this system no longer has the login of this feed.</source>
        <translation>لم تعد سلسلة مفاتيح هذا النظام تحمل بيانات دخول هذا المصدر.</translation>
    </message>
    <message>
        <source>The keychain of this system stays closed.</source>
        <translation>تبقى سلسلة مفاتيح هذا النظام مغلقة.</translation>
    </message>
    <message>
        <source>The library cannot lie inside the program's folder {folder}: an update would take it away.</source>
        <translation>لا يجوز أن تكون المكتبة داخل مجلد البرنامج {folder}: فالتحديث يذهب بها.</translation>
    </message>
    <message>
        <source>The library has {count} faults that remain.</source>
        <translation>بقي في المكتبة من العيوب: {count}.</translation>
    </message>
    <message>
        <source>The library is in use. Please close the reader first.</source>
        <translation>المكتبة قيد الاستعمال. أغلق برنامج القراءة أولًا.</translation>
    </message>
    <message>
        <source>The library is only read here: this statement would do more.</source>
        <translation>المكتبة هنا للقراءة فقط: وهذه العبارة تفعل أكثر.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened for writing: {reason}.</source>
        <translation>لا يمكن فتح المكتبة {file} للكتابة: {reason}.</translation>
    </message>
    <message>
        <source>The library {file} failed: {reason}.</source>
        <translation>تعطلت المكتبة {file}: {reason}.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. `kabar restore` puts a backup in its place.</source>
        <translation>المكتبة {file} متضررة. يضع الأمر `kabar restore` نسخة احتياطية مكانها.</translation>
    </message>
    <message>
        <source>The library {file} is missing, but copies of it are kept: {count}. `kabar restore` puts the newest back, `kabar restore --empty` begins anew.</source>
        <translation>المكتبة {file} مفقودة، لكن نسخًا منها محفوظة: {count}. يعيد الأمر `kabar restore` أحدثها، ويبدأ `kabar restore --empty` من جديد.</translation>
    </message>
    <message>
        <source>The library {file} must be opened by the reader once before it can be read.</source>
        <translation>يجب أن يفتح برنامج القراءة المكتبة {file} مرة قبل أن تُقرأ.</translation>
    </message>
    <message>
        <source>The library {file} was written by a newer Kabar. Please update this one.</source>
        <translation>كتب المكتبة {file} إصدار أحدث من «كبر». حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The name does not tell the format: --format says which.</source>
        <translation>الاسم لا يدل على الصيغة: يحددها ‎--format.</translation>
    </message>
    <message>
        <source>The page is too large to read ({size} MB).</source>
        <translation>الصفحة أكبر من أن تُقرأ ({size} م.ب).</translation>
    </message>
    <message>
        <source>The picture could not be written to {file}.</source>
        <translation>تعذّرت كتابة الصورة في {file}.</translation>
    </message>
    <message>
        <source>The picture is too large ({size} MB).</source>
        <translation>الصورة كبيرة جدًا ({size} م.ب).</translation>
    </message>
    <message>
        <source>The proxy does not let us through to {host}.</source>
        <translation>لا يسمح لنا الوكيل بالمرور إلى {host}.</translation>
    </message>
    <message>
        <source>The proxy for {host} is of a kind that we cannot use.</source>
        <translation>وكيل {host} من نوع لا نستطيع استعماله.</translation>
    </message>
    <message>
        <source>The search index did not fit the articles: {count} rows.</source>
        <translation>فهرس البحث لا يوافق المقالات، في صفوف عددها: {count}.</translation>
    </message>
    <message>
        <source>The server sent an empty document.</source>
        <translation>أرسل الخادم مستندًا فارغًا.</translation>
    </message>
    <message>
        <source>The server sent an error message instead of a feed.</source>
        <translation>أرسل الخادم رسالة خطأ بدل المصدر.</translation>
    </message>
    <message>
        <source>There is a category "{name}" already.</source>
        <translation>توجد فئة "{name}" من قبل.</translation>
    </message>
    <message>
        <source>There is a smart folder called “{name}” already.</source>
        <translation>يوجد مجلد ذكي اسمه «{name}» من قبل.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا عنوان.</translation>
    </message>
    <message>
        <source>There is no article {id}.</source>
        <translation>لا مقال {id}.</translation>
    </message>
    <message>
        <source>There is no category "{name}".</source>
        <translation>لا فئة "{name}".</translation>
    </message>
    <message>
        <source>There is no category {id}.</source>
        <translation>لا فئة {id}.</translation>
    </message>
    <message>
        <source>There is no change {id} to undo.</source>
        <translation>لا تغيير {id} يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no column "{name}". `kabar sql --tables` lists them.</source>
        <translation>لا عمود "{name}". يعرضها الأمر `kabar sql --tables`.</translation>
    </message>
    <message>
        <source>There is no feed "{name}". `kabar feeds` lists them.</source>
        <translation>لا مصدر "{name}". يعرضها الأمر `kabar feeds`.</translation>
    </message>
    <message>
        <source>There is no feed {id}.</source>
        <translation>لا مصدر {id}.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”. Is it “{near}:”?</source>
        <translation>لا حقل «{field}:». أهو «{near}:»؟</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا ملف {file}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا مجلد {folder}.</translation>
    </message>
    <message>
        <source>There is no library in {folder} yet.</source>
        <translation>لا مكتبة في {folder} بعد.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>لا شبكة.</translation>
    </message>
    <message>
        <source>There is no room for a backup: {needed} MB are needed, {free} MB are free.</source>
        <translation>لا مكان لنسخة احتياطية: اللازم {needed} م.ب، والمتاح {free} م.ب.</translation>
    </message>
    <message>
        <source>There is no screen here. `kabar --help` lists what works without one.</source>
        <translation>لا شاشة هنا. يعرض الأمر `kabar --help` ما يعمل بدونها.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>لا نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>There is no story {number}. `kabar trends` lists them.</source>
        <translation>لا قصة {number}. يعرضها الأمر `kabar trends`.</translation>
    </message>
    <message>
        <source>There is no table "{name}". `kabar sql --tables` lists them.</source>
        <translation>لا جدول "{name}". يعرضها الأمر `kabar sql --tables`.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>لا وسم «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These are not two stories.</source>
        <translation>هاتان ليستا قصتين.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: what it changed has changed again since.</source>
        <translation>لم يعد يمكن التراجع عن هذا: فما غيّره تغيّر مجددًا بعده.</translation>
    </message>
    <message>
        <source>This describes a search, it is not a feed.</source>
        <translation>هذا يصف بحثًا، وليس مصدرًا.</translation>
    </message>
    <message>
        <source>This feed has been closed for good ({status}).</source>
        <translation>أُغلق هذا المصدر نهائيًا ({status}).</translation>
    </message>
    <message>
        <source>This feed has been closed for good.</source>
        <translation>أُغلق هذا المصدر نهائيًا.</translation>
    </message>
    <message>
        <source>This file is not a library of Kabar.</source>
        <translation>هذا الملف ليس مكتبة من «كبر».</translation>
    </message>
    <message>
        <source>This is JSON, but not a feed.</source>
        <translation>هذا JSON، لكنه ليس مصدرًا.</translation>
    </message>
    <message>
        <source>This is a list of feeds (OPML), not a feed. Import it instead.</source>
        <translation>هذه قائمة مصادر (OPML)، وليست مصدرًا. استوردها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is a site map, not a feed.</source>
        <translation>هذه خريطة موقع، وليست مصدرًا.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>هذه صفحة ويب، وليست مصدرًا.</translation>
    </message>
    <message>
        <source>This is neither a feed nor whole JSON.</source>
        <translation>هذا ليس مصدرًا ولا JSON كاملًا.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>هذا ليس مصدرًا.</translation>
    </message>
    <message>
        <source>This is not a web address: {url}</source>
        <translation>هذا ليس عنوان ويب: {url}</translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation>هذا ليس ملف OPML.</translation>
    </message>
    <message>
        <source>This is the library itself.</source>
        <translation>هذه هي المكتبة نفسها.</translation>
    </message>
    <message>
        <source>This login holds signs that no header can hold.</source>
        <translation>في بيانات الدخول هذه رموز لا تحملها أي ترويسة.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>This picture could not be fetched a short while ago.</source>
        <translation>تعذّر جلب هذه الصورة قبل قليل.</translation>
    </message>
    <message>
        <source>This smart folder is not there any more.</source>
        <translation>لم يعد هذا المجلد الذكي موجودًا.</translation>
    </message>
    <message>
        <source>This statement cannot be understood: {reason}.</source>
        <translation>لا تُفهم هذه العبارة: {reason}.</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep a login; Kabar writes none into files.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح تحفظ بيانات الدخول؛ و«كبر» لا يكتبها في ملفات.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} s and was broken off. --seconds gives it more.</source>
        <translation>استغرق هذا أكثر من {seconds} ث فقُطع. يعطيه ‎--seconds وقتًا أطول.</translation>
    </message>
    <message>
        <source>This took too long and was given up.</source>
        <translation>استغرق هذا وقتًا طويلًا فتُرك.</translation>
    </message>
    <message>
        <source>This was not undone.</source>
        <translation>لم يُتراجع عن هذا.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>تُراجع عن هذا من قبل.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another.</source>
        <translation>أقواس كثيرة متداخلة.</translation>
    </message>
    <message>
        <source>Trending is worked out after the next sync.</source>
        <translation>يُحسب الرائج بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources in this category; you have {n}.</source>
        <translation>يحتاج الرائج إلى عدد من مصادر هذه الفئة لا يقل عن {least}؛ ولديك {n}.</translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources; you have {n}.</source>
        <translation>يحتاج الرائج إلى عدد من المصادر لا يقل عن {least}؛ ولديك {n}.</translation>
    </message>
    <message>
        <source>Two stories became one</source>
        <translation>صارت القصتان واحدة</translation>
    </message>
    <message>
        <source>Unsubscribed from {title}</source>
        <translation>أُلغي الاشتراك في {title}</translation>
    </message>
    <message>
        <source>What came is not a picture that can be shown.</source>
        <translation>ما وصل ليس صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>What the page calls its feed is none: {url}</source>
        <translation>ما تسميه الصفحة مصدرها ليس مصدرًا: {url}</translation>
    </message>
    <message>
        <source>What {host} answers is not what a web server says.</source>
        <translation>جواب {host} ليس مما يقوله خادم ويب.</translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked.</source>
        <translation>لا يمكن فك ما أرسله {host}.</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>أنت تتابع {title} من قبل.</translation>
    </message>
    <message>
        <source>You put it into this story.</source>
        <translation>وضعته أنت في هذه القصة.</translation>
    </message>
    <message>
        <source>Your network answers in place of your feeds' servers; it seems to ask you to log in.</source>
        <translation>تجيب شبكتك بدل خوادم مصادرك؛ ويبدو أنها تطلب منك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>about {n} articles a day</source>
        <translation>المقالات في اليوم: نحو {n}</translation>
    </message>
    <message>
        <source>about {n} articles a month</source>
        <translation>المقالات في الشهر: نحو {n}</translation>
    </message>
    <message>
        <source>about {n} articles a week</source>
        <translation>المقالات في الأسبوع: نحو {n}</translation>
    </message>
    <message>
        <source>about {n} articles a year</source>
        <translation>المقالات في السنة: نحو {n}</translation>
    </message>
    <message>
        <source>as you want it: every {wait}</source>
        <translation>كما تريد: كل {wait}</translation>
    </message>
    <message>
        <source>checked {ago} ago, next in {wait}</source>
        <translation>سُئل قبل {ago}، والتالي بعد {wait}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>headlines alone; the texts stand on its pages</source>
        <translation>عناوين فقط؛ والنصوص على صفحاته</translation>
    </message>
    <message>
        <source>how often it publishes cannot be told from its dates</source>
        <translation>لا يُعرف من تواريخه كم ينشر</translation>
    </message>
    <message>
        <source>it failed; asked again after {wait}</source>
        <translation>فشل؛ يُسأل من جديد بعد {wait}</translation>
    </message>
    <message>
        <source>it may come back; asked again after {wait}</source>
        <translation>قد يعود؛ يُسأل من جديد بعد {wait}</translation>
    </message>
    <message>
        <source>it posts seldom: every {wait}</source>
        <translation>قلما ينشر: كل {wait}</translation>
    </message>
    <message>
        <source>its server has trouble</source>
        <translation>في خادمه عطل</translation>
    </message>
    <message>
        <source>its server is being asked just now</source>
        <translation>يُسأل خادمه الآن</translation>
    </message>
    <message>
        <source>less than an article a year</source>
        <translation>أقل من مقال في السنة</translation>
    </message>
    <message>
        <source>moved for good; it is asked at {url} now</source>
        <translation>انتقل نهائيًا؛ ويُسأل الآن في {url}</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>لم يُسأل قط</translation>
    </message>
    <message>
        <source>next in {wait}</source>
        <translation>التالي بعد {wait}</translation>
    </message>
    <message>
        <source>no articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>nothing there for a week; asked every {wait}</source>
        <translation>لا شيء هناك منذ أسبوع؛ يُسأل كل {wait}</translation>
    </message>
    <message>
        <source>some whole articles, some teasers</source>
        <translation>بعضها مقالات كاملة وبعضها مقتطفات</translation>
    </message>
    <message>
        <source>teasers; the whole texts stand on its pages</source>
        <translation>مقتطفات؛ والنصوص الكاملة على صفحاته</translation>
    </message>
    <message>
        <source>the document broke off in the middle; asked again after {wait}</source>
        <translation>انقطع المستند في وسطه؛ يُسأل من جديد بعد {wait}</translation>
    </message>
    <message>
        <source>the feed asks not to be visited before</source>
        <translation>يطلب المصدر ألا يُزار قبل ذلك</translation>
    </message>
    <message>
        <source>the server asked for {wait}</source>
        <translation>طلب الخادم {wait}</translation>
    </message>
    <message>
        <source>the server cannot say what is new; asked every {wait}</source>
        <translation>لا يستطيع الخادم أن يقول ما الجديد؛ يُسأل كل {wait}</translation>
    </message>
    <message>
        <source>the server does not let us in; asked every {wait}</source>
        <translation>لا يسمح لنا الخادم بالدخول؛ يُسأل كل {wait}</translation>
    </message>
    <message>
        <source>the server has trouble; asked again after {wait}</source>
        <translation>في الخادم عطل؛ يُسأل من جديد بعد {wait}</translation>
    </message>
    <message>
        <source>the server is overloaded and gave no time; asked again after {wait}</source>
        <translation>الخادم مثقل ولم يذكر وقتًا؛ يُسأل من جديد بعد {wait}</translation>
    </message>
    <message>
        <source>the server's pages keep for {wait}</source>
        <translation>تصلح صفحات الخادم مدة {wait}</translation>
    </message>
    <message>
        <source>the site asks for {wait}</source>
        <translation>يطلب الموقع {wait}</translation>
    </message>
    <message>
        <source>usual: every {wait}</source>
        <translation>المعتاد: كل {wait}</translation>
    </message>
    <message>
        <source>whole articles</source>
        <translation>مقالات كاملة</translation>
    </message>
    <message>
        <source>your network asks you to log in</source>
        <translation>تطلب شبكتك تسجيل الدخول</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days</source>
        <translation>المقالات: {articles} · المصادر: {sources} · الأيام: {days}</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, at least {factor}x the usual</source>
        <translation>المقالات: {articles} · المصادر: {sources} · الأيام: {days}، وهو {factor}× المعتاد على الأقل</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, {factor}x the usual</source>
        <translation>المقالات: {articles} · المصادر: {sources} · الأيام: {days}، وهو {factor}× المعتاد</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h</source>
        <translation>المقالات: {articles} · المصادر: {sources} · في {hours} س</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, at least {factor}x the usual</source>
        <translation>المقالات: {articles} · المصادر: {sources} · في {hours} س، وهو {factor}× المعتاد على الأقل</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, {factor}x the usual</source>
        <translation>المقالات: {articles} · المصادر: {sources} · في {hours} س، وهو {factor}× المعتاد</translation>
    </message>
    <message>
        <source>{category} is suggested no more for articles of {feed}</source>
        <translation>لن تُقترح {category} بعد لمقالات {feed}</translation>
    </message>
    <message>
        <source>{count} of {all} articles are like those of {category}</source>
        <translation>تشبه مقالات {category}: {count} من {all}</translation>
    </message>
    <message>
        <source>{count} of {all} articles use words of {category}: {words}</source>
        <translation>فيها كلمات من {category}: {count} من {all}: {words}</translation>
    </message>
    <message>
        <source>{count} rows refer to something that is gone.</source>
        <translation>صفوف تشير إلى ما لم يعد موجودًا: {count}.</translation>
    </message>
    <message>
        <source>{feed} is in {category} now</source>
        <translation>{feed} الآن في {category}</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation>{file} متضرر: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a library of Kabar.</source>
        <translation>{file} ليس مكتبة من «كبر».</translation>
    </message>
    <message>
        <source>{host} asked to be left alone; try again in {wait}.</source>
        <translation>طلب {host} أن يُترك؛ حاول من جديد بعد {wait}.</translation>
    </message>
    <message>
        <source>{host} asks us to come less often ({status}).</source>
        <translation>يطلب {host} أن تقل زياراتنا ({status}).</translation>
    </message>
    <message>
        <source>{host} broke off in the middle of its answer.</source>
        <translation>قطع {host} جوابه في وسطه.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is the address right?</source>
        <translation>لا يوجد {host}. أالعنوان صحيح؟</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>لا يمكن الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>لا يجيب {host}.</translation>
    </message>
    <message>
        <source>{host} does not let us in ({status}).</source>
        <translation>لا يسمح لنا {host} بالدخول ({status}).</translation>
    </message>
    <message>
        <source>{host} gave an answer that we cannot use ({status}).</source>
        <translation>أجاب {host} بما لا نستطيع استعماله ({status}).</translation>
    </message>
    <message>
        <source>{host} has a problem of its own ({status}).</source>
        <translation>في {host} عطل خاص به ({status}).</translation>
    </message>
    <message>
        <source>{host} has nothing at this address ({status}).</source>
        <translation>لا شيء لدى {host} في هذا العنوان ({status}).</translation>
    </message>
    <message>
        <source>{host} hung up before it answered.</source>
        <translation>أغلق {host} الاتصال قبل أن يجيب.</translation>
    </message>
    <message>
        <source>{host} is being asked just now; try again in a few minutes.</source>
        <translation>يُسأل {host} الآن؛ حاول من جديد بعد دقائق.</translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation>{host} ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>{host} is not available just now ({status}).</source>
        <translation>{host} غير متاح الآن ({status}).</translation>
    </message>
    <message>
        <source>{host} passes us on too often.</source>
        <translation>يحيلنا {host} مرات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>{host} sends us in a circle.</source>
        <translation>يديرنا {host} في حلقة.</translation>
    </message>
    <message>
        <source>{host} sends us to a place outside the web.</source>
        <translation>يحيلنا {host} إلى مكان خارج الويب.</translation>
    </message>
    <message>
        <source>{host} sends us to an address that is none.</source>
        <translation>يحيلنا {host} إلى ما ليس عنوانًا.</translation>
    </message>
    <message>
        <source>{host} sends us to an unprotected address.</source>
        <translation>يحيلنا {host} إلى عنوان غير محمي.</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <translation>استغرق {host} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>{host} wants a user name and a password.</source>
        <translation>يطلب {host} اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} breaks off in the middle: only the feeds before that were added.</source>
        <translation>ينقطع {name} في وسطه: لم يُضف إلا ما قبل ذلك من المصادر.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} is no name of a header that could hold a login.</source>
        <translation>{name} ليس اسم ترويسة تحمل بيانات دخول.</translation>
    </message>
    <message>
        <source>{name} is there already, and not empty.</source>
        <translation>{name} موجود من قبل وليس فارغًا.</translation>
    </message>
    <message>
        <source>{name} is there already. `--replace` writes over it.</source>
        <translation>{name} موجود من قبل. يكتب فوقه ‎`--replace`.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of feeds.</source>
        <translation>{name} أكبر من أن يكون قائمة مصادر.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} كبير جدًا.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{title} has not moved.</source>
        <translation>لم ينتقل {title}.</translation>
    </message>
    <message>
        <source>{value} is too much: at most {most}.</source>
        <translation>{value} كثير: الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation>صار اسم «{name}» الآن «{new}»</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Also covered by</source>
        <translation>رواه أيضًا</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Kabar ended abruptly the last time. Your library is safe: what you did is written as you do it.</source>
        <translation>انتهى «كبر» فجأة في المرة الماضية. مكتبتك سليمة: كل ما تفعله يُكتب حال فعله.</translation>
    </message>
    <message>
        <source>Kabar made a mistake. Your library is safe: what you did is written as you do it. You can go on, or quit and start again.</source>
        <translation>وقع «كبر» في خطأ. مكتبتك سليمة: كل ما تفعله يُكتب حال فعله. يمكنك المتابعة، أو الإنهاء والبدء من جديد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>وقع خطأ</translation>
    </message>
    <message>
        <source>This report helps to mend it. It names no titles and no logins, and is sent nowhere.</source>
        <translation>يساعد هذا التقرير على الإصلاح. لا عناوين فيه ولا بيانات دخول، ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>كُتب في {file}</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Followed and muted topics</source>
        <translation>المواضيع المتابَعة والمكتومة</translation>
    </message>
    <message>
        <source>Nothing yet. In the trending panel, F follows a topic and M mutes it.</source>
        <translation>لا شيء بعد. في لوحة الرائج يتابع F موضوعًا ويكتمه M.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>muted always</source>
        <translation>مكتوم دائمًا</translation>
    </message>
    <message>
        <source>muted for {time} more</source>
        <translation>مكتوم، وبقي {time}</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Keep these</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء فارغًا</translation>
    </message>
    <message>
        <source>These are sample feeds, so that you can look around.</source>
        <translation>هذه مصادر نموذجية لتتجول فيها.</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>full text and pictures</source>
        <translation>النص الكامل والصور</translation>
    </message>
    <message>
        <source>how it is asked</source>
        <translation>كيف يُسأل</translation>
    </message>
    <message>
        <source>how long articles stay</source>
        <translation>مدة بقاء المقالات</translation>
    </message>
    <message>
        <source>muted, paused or hidden</source>
        <translation>مكتوم أو موقوف أو مخفي</translation>
    </message>
    <message>
        <source>type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>weight in trending</source>
        <translation>وزنه في الرائج</translation>
    </message>
</context>
<context>
    <name>DifferingDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Feeds that differ</source>
        <translation>مصادر مختلفة</translation>
    </message>
    <message>
        <source>No feed differs: the settings hold for all.</source>
        <translation>لا مصدر يختلف: الإعدادات تسري على الجميع.</translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation>الحالة والخصائص…</translation>
    </message>
    <message>
        <source>What stands in the settings holds for all feeds but these.</source>
        <translation>ما في الإعدادات يسري على كل المصادر إلا هذه.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>An earlier text</source>
        <translation>نص سابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>كلمات سابقة</translation>
    </message>
    <message>
        <source>Mark what has changed since</source>
        <translation>تمييز ما تغيّر بعده</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>{from_} until {until}</source>
        <translation>من {from_} إلى {until}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose an article</source>
        <translation>اختر مقالًا</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>next and previous</source>
        <translation>التالي والسابق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Addresses, names and categories, as other readers import them.</source>
        <translation>عناوين وأسماء وفئات، كما تستوردها برامج قراءة أخرى.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything in one file, as Kabar itself keeps it.</source>
        <translation>كل شيء في ملف واحد، كما يحفظه «كبر» نفسه.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>JSON Lines: all that is known</source>
        <translation>JSON Lines: كل ما هو معروف</translation>
    </message>
    <message>
        <source>Markdown: one file each</source>
        <translation>Markdown: ملف لكل مقال</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>المقالات المميزة بنجمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The feeds (OPML)</source>
        <translation>المصادر (OPML)</translation>
    </message>
    <message>
        <source>The whole library (SQLite)</source>
        <translation>المكتبة كاملة (SQLite)</translation>
    </message>
    <message>
        <source>This list: {title}</source>
        <translation>هذه القائمة: {title}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>With your tags, stars and read marks.</source>
        <translation>مع أوسمتك ونجومك وعلامات القراءة.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>أُوقف التصدير، ولم يبق منه شيء.</translation>
    </message>
    <message>
        <source>Written to {file}: {n}</source>
        <translation>كُتب في {file}: {n}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>The library is damaged: some of it cannot be read.</source>
        <translation>المكتبة متضررة: بعضها لا يُقرأ.</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Counts as any other</source>
        <translation>يُحسب كغيره</translation>
    </message>
    <message>
        <source>Counts less</source>
        <translation>يُحسب أقل</translation>
    </message>
    <message>
        <source>Counts more</source>
        <translation>يُحسب أكثر</translation>
    </message>
    <message>
        <source>Counts {n} times</source>
        <translation>يُحسب ×{n}</translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation>كيف يُسأل…</translation>
    </message>
    <message>
        <source>How much its articles count in trending</source>
        <translation>كم تُحسب مقالاته في الرائج</translation>
    </message>
    <message>
        <source>In trending</source>
        <translation>في الرائج</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>The feed's own name</source>
        <translation>اسم المصدر نفسه</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>المدقّقات</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>سبب الموعد</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان موعده</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>لن يُسأل بعد</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message>
        <source>Carries</source>
        <translation>يحمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>ينشر</translation>
    </message>
    <message>
        <source>The last articles</source>
        <translation>آخر المقالات</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن معرفته</translation>
    </message>
    <message>
        <source>no article has a date</source>
        <translation>لا تاريخ لأي مقال</translation>
    </message>
    <message>
        <source>{n} in its document</source>
        <translation>في مستنده: {n}</translation>
    </message>
</context>
<context>
    <name>FeedReadingModel</name>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Share opened</source>
        <translation>نسبة ما فُتح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Match before (Shift+Enter)</source>
        <translation>المطابقة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>المطابقة التالية (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Go to a feed, do something, search…</source>
        <translation>انتقل إلى مصدر، أو افعل شيئًا، أو ابحث…</translation>
    </message>
    <message>
        <source>Search “{words}” in all articles</source>
        <translation>ابحث عن «{words}» في كل المقالات</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>بحث: {words}</translation>
    </message>
    <message>
        <source>category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Smart folder</source>
        <translation>مجلد ذكي</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Name and search…</source>
        <translation>الاسم والبحث…</translation>
    </message>
    <message>
        <source>Remove the smart folder</source>
        <translation>حذف المجلد الذكي</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Also new</source>
        <translation>جديد أيضًا</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>قصص أخرى</translation>
    </message>
    <message>
        <source>Most read by you</source>
        <translation>أكثر ما قرأت</translation>
    </message>
    <message>
        <source>No story yet that several of your sources tell; these are the newest.</source>
        <translation>لا قصة بعد ترويها عدة من مصادرك؛ هذه أحدث المقالات.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 3 days.</source>
        <translation>لا شيء يبرز اليوم؛ قصص آخر ٣ أيام.</translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 7 days.</source>
        <translation>لا شيء يبرز اليوم؛ قصص آخر ٧ أيام.</translation>
    </message>
    <message>
        <source>Quiet feeds</source>
        <translation>مصادر هادئة</translation>
    </message>
    <message>
        <source>newest articles</source>
        <translation>أحدث المقالات</translation>
    </message>
    <message>
        <source>of the last 3 days</source>
        <translation>من آخر ٣ أيام</translation>
    </message>
    <message>
        <source>of the last 7 days</source>
        <translation>من آخر ٧ أيام</translation>
    </message>
    <message>
        <source>{n} unread today</source>
        <translation>{n} غير مقروءة اليوم</translation>
    </message>
</context>
<context>
    <name>FrontScope</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>ما تدور عليه الصفحة</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Thirty of each feed are kept. Size: of the document, unpacked.</source>
        <translation>يُحفظ ثلاثون لكل مصدر. الحجم: حجم المستند بعد فكّه.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation>لم يأت بمقال قط</translation>
    </message>
    <message>
        <source>its server says that it moved to {url}</source>
        <translation>يقول خادمه إنه انتقل إلى {url}</translation>
    </message>
    <message>
        <source>its server takes {n} seconds to answer</source>
        <translation>زمن جواب خادمه: {n} ث</translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation>آخر مقال: {date}</translation>
    </message>
    <message>
        <source>next try: {time}</source>
        <translation>المحاولة التالية: {time}</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>لن يُسأل بعد</translation>
    </message>
    <message>
        <source>usually one every {time}</source>
        <translation>عادةً مقال كل {time}</translation>
    </message>
    <message>
        <source>{n} articles a day, over the last week</source>
        <translation>المقالات في اليوم خلال الأسبوع الماضي: {n}</translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation>وصل من المقالات: {n}، ولم يُفتح أي منها</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Every feed is well.</source>
        <translation>كل المصادر بخير.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعطلة</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Kabar follows by itself once a server has said so five times in three days.</source>
        <translation>يتبع «كبر» الانتقال بنفسه متى قاله الخادم خمس مرات في ثلاثة أيام.</translation>
    </message>
    <message>
        <source>More than five seconds, over the last requests.</source>
        <translation>أكثر من خمس ثوانٍ في آخر الطلبات.</translation>
    </message>
    <message>
        <source>More than forty articles a day.</source>
        <translation>أكثر من أربعين مقالًا في اليوم.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منتقلة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>لم تُفتح قط</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>كثيرة النشر</translation>
    </message>
    <message>
        <source>Nothing came for six times as long as usual, or a month.</source>
        <translation>لم يصل شيء مدة ستة أضعاف المعتاد، أو شهرًا.</translation>
    </message>
    <message>
        <source>Of these you have opened nothing for three months.</source>
        <translation>لم تفتح من هذه شيئًا منذ ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>استعمال العنوان الجديد</translation>
    </message>
    <message>
        <source>What the server said, and when it is asked next.</source>
        <translation>ما قاله الخادم، ومتى يُسأل من جديد.</translation>
    </message>
    <message>
        <source>{n} feeds to look at</source>
        <translation>مصادر تحتاج نظرة: {n}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Ctrl+K goes to any feed, action or article. ? shows all keys, Ctrl+F1 the manual, Ctrl+7 how your feeds fare.</source>
        <translation>يصل Ctrl+K إلى أي مصدر أو فعل أو مقال. يعرض ? كل المفاتيح، وCtrl+F1 الدليل، وCtrl+7 حال مصادرك.</translation>
    </message>
    <message>
        <source>Everything is a key away</source>
        <translation>كل شيء على بعد مفتاح</translation>
    </message>
    <message>
        <source>Here are today's articles, what is unread and starred, and your feeds by category. Ctrl+N adds more; a right click shows what can be done.</source>
        <translation>هنا مقالات اليوم، وغير المقروء، وذوات النجوم، ومصادرك حسب الفئة. يضيف Ctrl+N المزيد، والنقر بالزر الأيمن يعرض ما يمكن فعله.</translation>
    </message>
    <message>
        <source>J and K go down and up, N to the next unread. S stars, L tags, M marks read. Every change can be undone with Ctrl+Z.</source>
        <translation>ينزل J ويصعد K، وينتقل N إلى غير المقروء التالي. S للنجمة، وL للوسم، وM لعلامة المقروء. ويتراجع Ctrl+Z عن كل تغيير.</translation>
    </message>
    <message>
        <source>New here? A look around takes a minute.</source>
        <translation>جديد هنا؟ جولة سريعة في دقيقة.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Space goes on a page, at the end to the next unread. F fetches the full text, B opens the page in your browser.</source>
        <translation>تمضي المسافة صفحة، وفي النهاية إلى غير المقروء التالي. يجلب F النص الكامل، ويفتح B الصفحة في متصفحك.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>This is Kabar {version} now.</source>
        <translation>هذا الآن «كبر» {version}.</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>الرائج</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What your sources write about more than usual, and stories that several of them tell. It is worked out on this computer alone.</source>
        <translation>ما تكتب عنه مصادرك أكثر من المعتاد، وقصص ترويها عدة منها. يُحسب على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>مصادرك</translation>
    </message>
</context>
<context>
    <name>Inheriting</name>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} أيام</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{value} – from category {name}</source>
        <translation>{value} – من الفئة {name}</translation>
    </message>
    <message>
        <source>{value} – from the settings</source>
        <translation>{value} – من الإعدادات</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Find a story</source>
        <translation>البحث عن قصة</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>القصة نفسها</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Which story is the same as “{title}”?</source>
        <translation>أي قصة هي «{title}» نفسها؟</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search or jump…</source>
        <translation>ابحث أو انتقل…</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Articles stay</source>
        <translation>بقاء المقالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>How long articles stay</source>
        <translation>مدة بقاء المقالات</translation>
    </message>
    <message>
        <source>Newest of each feed</source>
        <translation>الأحدث من كل مصدر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and remove now</source>
        <translation>الحفظ والحذف الآن</translation>
    </message>
    <message>
        <source>Starred and tagged articles always stay. What goes does not come back with a sync; Ctrl+Z brings it back for thirty days. Feeds and categories may have rules of their own, in their menu.</source>
        <translation>تبقى المقالات ذات النجوم والأوسمة دائمًا. وما يذهب لا يعود بالمزامنة؛ ويعيده Ctrl+Z مدة ثلاثين يومًا. وقد تكون للمصادر والفئات قواعد خاصة، في قوائمها.</translation>
    </message>
    <message>
        <source>The library may take</source>
        <translation>أقصى حجم للمكتبة</translation>
    </message>
    <message>
        <source>These rules would remove nothing now.</source>
        <translation>هذه القواعد لا تحذف شيئًا الآن.</translation>
    </message>
    <message>
        <source>These rules would remove {n} articles of {feeds} feeds now.</source>
        <translation>تحذف هذه القواعد الآن من المقالات: {n}، ومن المصادر: {feeds}.</translation>
    </message>
    <message>
        <source>Unread articles stay, however old</source>
        <translation>تبقى المقالات غير المقروءة مهما قدمت</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>It has {key} already.</source>
        <translation>له {key} من قبل.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Tab, arrows, Home and End move the keyboard, so they stay as they are.</source>
        <translation>تحرّك مفاتيح Tab والأسهم وHome وEnd لوحة المفاتيح، فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>نزع {key}</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استعماله هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”, and would do “{this}” then.</source>
        <translation>{key} للفعل «{other}»، ويصير حينها للفعل «{this}».</translation>
    </message>
    <message>
        <source>{key} does it now.</source>
        <translation>صار {key} يفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>الأفعال ومفاتيحها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Give every action the keys back that it came with?</source>
        <translation>أتُعاد لكل فعل مفاتيحه الأصلية؟</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters and signs alone do something</source>
        <translation>الأحرف والعلامات وحدها تفعل شيئًا</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Without it J, S or / do nothing, and only keys with Ctrl do.</source>
        <translation>بدونه لا تفعل J وS و/ شيئًا، ولا تعمل إلا المفاتيح مع Ctrl.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>تعذّر تحميل الصورة.</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Fold what tells the same</source>
        <translation>طيّ ما يروي الشيء نفسه</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخر ما قُرئ</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Show the articles that came in</source>
        <translation>عرض المقالات التي وصلت</translation>
    </message>
    <message>
        <source>Sort, group and look</source>
        <translation>الفرز والتجميع والمظهر</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} جديدة</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Back to {page}</source>
        <translation>الرجوع إلى {page}</translation>
    </message>
    <message>
        <source>Feeds and categories</source>
        <translation>المصادر والفئات</translation>
    </message>
</context>
<context>
    <name>ListViewActions</name>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>Articles that you open are kept here.</source>
        <translation>تُحفظ هنا المقالات التي تفتحها.</translation>
    </message>
    <message>
        <source>No articles yet. They come with the next sync.</source>
        <translation>لا مقالات بعد. ستأتي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>No stars here. Star an article to keep it.</source>
        <translation>لا نجوم هنا. ميّز مقالًا بنجمة لتحتفظ به.</translation>
    </message>
    <message>
        <source>No story that two of your sources tell. Each sync looks for them.</source>
        <translation>لا قصة يرويها مصدران من مصادرك. كل مزامنة تبحث عنها.</translation>
    </message>
    <message>
        <source>Nothing came in today yet.</source>
        <translation>لم يصل شيء اليوم بعد.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>لم يُعثر على شيء عن «{words}».</translation>
    </message>
    <message>
        <source>Nothing unread here. “Next unread article” goes on to what is unread elsewhere.</source>
        <translation>لا شيء غير مقروء هنا. «المقال غير المقروء التالي» ينتقل إلى غير المقروء في مكان آخر.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} من المقالات</translation>
    </message>
    <message>
        <source>{n} starred</source>
        <translation>{n} مميزة</translation>
    </message>
    <message>
        <source>{n} still being indexed</source>
        <translation>لا يزال يُفهرس: {n}</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} من القصص</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} غير مقروءة</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>ابحث في الدليل</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>1 other tells the same. Mark it read?</source>
        <translation>مقال آخر يروي الشيء نفسه. أتضع عليه علامة مقروء؟</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>{n} others tell the same. Mark them read?</source>
        <translation>{n} مقالات أخرى تروي الشيء نفسه. أتضع عليها علامة مقروء؟</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>It stays where it is as well</source>
        <translation>ويبقى حيث هو أيضًا</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>نقل {title}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Let its scripts run</source>
        <translation>السماح بنصوصها البرمجية</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back to where you were</source>
        <translation>الرجوع إلى حيث كنت</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>Updated: show</source>
        <translation>محدّث: عرض</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} جديدة</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to {page}</source>
        <translation>الرجوع إلى {page}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أهم القصص</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Kabar is in the tray</source>
        <translation>«كبر» في شريط النظام</translation>
    </message>
    <message>
        <source>The window is closed, syncing goes on. Quit in this menu ends it.</source>
        <translation>أُغلقت النافذة وتستمر المزامنة. «إنهاء» في هذه القائمة ينهيها.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إن&amp;قاص</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرا&amp;بط</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>Hide from Today</source>
        <translation>إخفاء من اليوم</translation>
    </message>
    <message>
        <source>Keep quiet</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>Mute: no number, not in Today, Unread, trending</source>
        <translation>كتم: بلا رقم، وليس في اليوم ولا غير المقروء ولا الرائج</translation>
    </message>
    <message>
        <source>Pause: not asked any more</source>
        <translation>إيقاف مؤقت: لا يُسأل بعد</translation>
    </message>
    <message>
        <source>from category {name}</source>
        <translation>من الفئة {name}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nothing is unread.</source>
        <translation>لا شيء غير مقروء.</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>No other source tells this story.</source>
        <translation>لا مصدر آخر يروي هذه القصة.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Begin with an empty library</source>
        <translation>البدء بمكتبة فارغة</translation>
    </message>
    <message>
        <source>Making an empty library…</source>
        <translation>جارٍ صنع مكتبة فارغة…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>استنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Recovering what can be read. This can take minutes…</source>
        <translation>جارٍ استنقاذ ما يمكن قراءته. قد يستغرق ذلك دقائق…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>جارٍ استعادة المكتبة…</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged: its file is not what Kabar wrote. This happens when a disk fails or another program writes into it.</source>
        <translation>المكتبة في {folder} متضررة: ملفها ليس ما كتبه «كبر». يحدث هذا حين يتعطل قرص أو يكتب فيه برنامج آخر.</translation>
    </message>
    <message>
        <source>The library is missing from {folder}, but copies of it are there.</source>
        <translation>المكتبة مفقودة من {folder}، لكن نسخًا منها موجودة هناك.</translation>
    </message>
    <message>
        <source>The newest copy that is sound takes its place; what is there now is kept.</source>
        <translation>تحل محلها أحدث نسخة سليمة، ويُحفظ الموجود الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, and so are backups.</source>
        <translation>يُحفظ الموجود الآن بجوارها، وكذلك النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Whatever is not damaged goes into a fresh library; the damaged one is kept.</source>
        <translation>كل ما لم يتضرر ينتقل إلى مكتبة جديدة، وتُحفظ المتضررة.</translation>
    </message>
</context>
<context>
    <name>Retaining</name>
    <message>
        <source>Removed: {n} articles</source>
        <translation>حُذف من المقالات: {n}</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Everything is up to date.</source>
        <translation>كل شيء محدّث.</translation>
    </message>
    <message>
        <source>Everything is up to date. Next: {wait}</source>
        <translation>كل شيء محدّث. التالي: {wait}</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>وضع علامة مقروء على كل ما في الأعلى</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>وضع علامة مقروء على كل ما في الأسفل</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة غير مقروء</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Perhaps {category}</source>
        <translation>ربما {category}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} من المقالات</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>+{n} more</source>
        <translation>+{n} أخرى</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Folded: 1 other tells the same</source>
        <translation>مطوي: مقال آخر يروي الشيء نفسه</translation>
    </message>
    <message>
        <source>Folded: {n} others tell the same</source>
        <translation>مطوي: مقالات أخرى تروي الشيء نفسه: {n}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>مقالات أخرى</translation>
    </message>
    <message>
        <source>Perhaps {category}</source>
        <translation>ربما {category}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميزة بنجمة</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>موسوم</translation>
    </message>
    <message>
        <source>Tells the same as the one above</source>
        <translation>يروي ما يرويه الذي فوقه</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>{category}?</source>
        <translation>{category}؟</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} من المقالات</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} مصادر</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Articles stay</source>
        <translation>بقاء المقالات</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>يُسأل كل</translation>
    </message>
    <message>
        <source>Fetched ahead of time</source>
        <translation>يُجلب مسبقًا</translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>النص الكامل للصفحة</translation>
    </message>
    <message>
        <source>Newest that stay</source>
        <translation>ما يبقى من الأحدث</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>صور من الويب</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation>كما يناسب المصدر</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>ScopeHeading</name>
    <message>
        <source>Choose another category</source>
        <translation>اختيار فئة أخرى</translation>
    </message>
</context>
<context>
    <name>ScopeMenu</name>
    <message>
        <source>All feeds</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>As in the sidebar</source>
        <translation>كما في الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Ways to go on</source>
        <translation>طرق المتابعة</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How searches are written</source>
        <translation>كيف تُكتب عمليات البحث</translation>
    </message>
    <message>
        <source>also audio, video, fulltext</source>
        <translation>وأيضًا audio وvideo وfulltext</translation>
    </message>
    <message>
        <source>also read, starred, updated, tagged</source>
        <translation>وأيضًا read وstarred وupdated وtagged</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>كلتا الكلمتين، في أي مكان</translation>
    </message>
    <message>
        <source>by language and length</source>
        <translation>حسب اللغة والطول</translation>
    </message>
    <message>
        <source>from a feed, in a category</source>
        <translation>من مصدر، في فئة</translation>
    </message>
    <message>
        <source>in the title, by an author</source>
        <translation>في العنوان، لكاتب</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>إحداهما</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>الكلمة الأولى بلا الثانية</translation>
    </message>
    <message>
        <source>the words beside each other</source>
        <translation>الكلمات متجاورة</translation>
    </message>
    <message>
        <source>with a tag of your own</source>
        <translation>بوسم من أوسمتك</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <source>younger than seven days; also h, w, m, y</source>
        <translation>أحدث من سبعة أيام؛ وأيضًا h وw وm وy</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>How searches are written</source>
        <translation>كيف تُكتب عمليات البحث</translation>
    </message>
    <message>
        <source>Keep as a smart folder</source>
        <translation>حفظه مجلدًا ذكيًا</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>ابحث في كل المقالات</translation>
    </message>
    <message>
        <source>Search, like: bank is:unread age:&lt;7d</source>
        <translation>البحث، مثل: بنك is:unread age:&lt;7d</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Search: {words}</source>
        <translation>بحث: {words}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>SectionPill</name>
    <message>
        <source>Perhaps {category}</source>
        <translation>ربما {category}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Like {category}</source>
        <translation>يشبه {category}</translation>
    </message>
    <message>
        <source>Not for articles of {feed}</source>
        <translation>ليس لمقالات {feed}</translation>
    </message>
    <message>
        <source>Put {feed} into {category}</source>
        <translation>وضع {feed} في {category}</translation>
    </message>
    <message>
        <source>Show all articles like {category}</source>
        <translation>عرض كل المقالات الشبيهة بـ{category}</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One service a line: its name, then an address with {url} and, if you like, {title}. Nothing is sent before you choose it.</source>
        <translation>خدمة في كل سطر: اسمها، ثم عنوان فيه {url}، وإن شئت {title}. لا يُرسل شيء قبل أن تختارها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Services to share with</source>
        <translation>خدمات المشاركة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>This line names no service: {line}</source>
        <translation>هذا السطر لا يسمّي خدمة: {line}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>12 hours</source>
        <translation>١٢ ساعة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>٣٠ دقيقة</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>٤ ساعات</translation>
    </message>
    <message>
        <source>A feed may have its own.</source>
        <translation>يمكن أن يكون لكل مصدر خطه.</translation>
    </message>
    <message>
        <source>A small picture beside each article.</source>
        <translation>صورة صغيرة بجوار كل مقال.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>An address or a mail address where owners of sites reach you.</source>
        <translation>عنوان أو بريد يصل منه أصحاب المواقع إليك.</translation>
    </message>
    <message>
        <source>An article that is opened counts as read</source>
        <translation>المقال الذي يُفتح يُعدّ مقروءًا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>At the earliest after</source>
        <translation>على الأقل بعد</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مضغوطة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Every action can have other keys.</source>
        <translation>يمكن أن تكون لكل فعل مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Feeds that differ…</source>
        <translation>مصادر مختلفة…</translation>
    </message>
    <message>
        <source>Fetch pictures from the web</source>
        <translation>جلب الصور من الشبكة</translation>
    </message>
    <message>
        <source>Fetch pictures of new articles ahead</source>
        <translation>جلب صور المقالات الجديدة مسبقًا</translation>
    </message>
    <message>
        <source>Font of articles</source>
        <translation>خط المقالات</translation>
    </message>
    <message>
        <source>For all feeds; each feed and category may say otherwise.</source>
        <translation>لكل المصادر؛ ولكل مصدر وفئة أن يختلف.</translation>
    </message>
    <message>
        <source>For reading without a network; full texts too, where they are shown.</source>
        <translation>للقراءة بلا شبكة؛ والنصوص الكاملة أيضًا حيث تُعرض.</translation>
    </message>
    <message>
        <source>Full text of the page instead of the feed's</source>
        <translation>النص الكامل للصفحة بدل نص المصدر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>In force the next time Kabar starts.</source>
        <translation>يسري عند تشغيل «كبر» في المرة القادمة.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>الاحتفاظ…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>Letters and signs alone do something</source>
        <translation>الأحرف والعلامات وحدها تفعل شيئًا</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>عدد الأحرف في السطر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Menus open at once and pictures stand still; also where the system asks for it.</source>
        <translation>تُفتح القوائم فورًا وتبقى الصور ساكنة؛ وكذلك حين يطلب النظام ذلك.</translation>
    </message>
    <message>
        <source>Of articles, in pixels.</source>
        <translation>للمقالات، بالبكسل.</translation>
    </message>
    <message>
        <source>Of the theme</source>
        <translation>لون السمة</translation>
    </message>
    <message>
        <source>Of the window; articles stay as is.</source>
        <translation>لغة النافذة؛ وتبقى المقالات كما هي.</translation>
    </message>
    <message>
        <source>Of those that tell the same.</source>
        <translation>مما يروي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Of what is chosen, new or a link.</source>
        <translation>لما هو مختار أو جديد أو رابط.</translation>
    </message>
    <message>
        <source>Once it stood in view, and only where you scroll. It can be undone.</source>
        <translation>بعد أن يظهر، وحيث تمرّر أنت فقط. ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Once one is read</source>
        <translation>بعد قراءة واحد</translation>
    </message>
    <message>
        <source>Only what is due by then.</source>
        <translation>ما حان موعده حينها فقط.</translation>
    </message>
    <message>
        <source>Otherwise only the key, the menu and the button mark it.</source>
        <translation>وإلا فالمفتاح والقائمة والزر وحدها تضع العلامة.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Play moving pictures</source>
        <translation>تشغيل الصور المتحركة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Requests name as contact</source>
        <translation>جهة الاتصال المذكورة في الطلبات</translation>
    </message>
    <message>
        <source>Room for what was fetched</source>
        <translation>المساحة لما جُلب</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Sans (Noto Sans)</source>
        <translation>بلا زوائد (Noto Sans)</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي داكن</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>بزوائد (Noto Serif)</translation>
    </message>
    <message>
        <source>Servers that ask for longer waits are left alone for longer.</source>
        <translation>الخوادم التي تطلب انتظارًا أطول تُترك مدة أطول.</translation>
    </message>
    <message>
        <source>Services to share articles with.</source>
        <translation>خدمات لمشاركة المقالات.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>المشاركة…</translation>
    </message>
    <message>
        <source>Short lines read faster.</source>
        <translation>الأسطر القصيرة أسرع قراءة.</translation>
    </message>
    <message>
        <source>Show once what several sources tell</source>
        <translation>عرض ما ترويه عدة مصادر مرة واحدة</translation>
    </message>
    <message>
        <source>Single feeds</source>
        <translation>مصادر بعينها</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Source and headline only, in lists for which you chose no look.</source>
        <translation>المصدر والعنوان فقط، في القوائم التي لم تختر لها شكلًا.</translation>
    </message>
    <message>
        <source>Sync when the program starts</source>
        <translation>المزامنة عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أخضر مزرق</translation>
    </message>
    <message>
        <source>The colours of everything.</source>
        <translation>ألوان كل شيء.</translation>
    </message>
    <message>
        <source>The row says how many more there are, and opens.</source>
        <translation>يذكر الصف عدد البقية، ويُفتح.</translation>
    </message>
    <message>
        <source>Their own type, rhythm, full text, time to stay: which differ, and in what.</source>
        <translation>خطها وإيقاعها ونصها الكامل ومدة بقائها: أيها يختلف، وفيمَ.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Tray, start at login, notifications, quiet times.</source>
        <translation>شريط النظام، البدء مع الجلسة، الإشعارات، أوقات الهدوء.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>What is scrolled past counts as read</source>
        <translation>ما يُمرَّر عليه يُعدّ مقروءًا</translation>
    </message>
    <message>
        <source>What was made by itself; make one now, or bring one back.</source>
        <translation>ما صُنع تلقائيًا؛ اصنع واحدة الآن أو استعد واحدة.</translation>
    </message>
    <message>
        <source>What was used longest ago goes first; starred articles keep theirs.</source>
        <translation>يذهب أولًا ما لم يُستعمل منذ أطول وقت؛ وتحتفظ ذوات النجوم بما لها.</translation>
    </message>
    <message>
        <source>What went wrong, without logins and secrets.</source>
        <translation>ما وقع من أخطاء، بلا بيانات دخول ولا أسرار.</translation>
    </message>
    <message>
        <source>Where nothing else asks for stillness; a click starts and stops them.</source>
        <translation>حيث لا يطلب شيء آخر السكون؛ والنقر يشغّلها ويوقفها.</translation>
    </message>
    <message>
        <source>Which old articles go, and when.</source>
        <translation>أي المقالات القديمة تُزال، ومتى.</translation>
    </message>
    <message>
        <source>Without it J, S or / do nothing, and only keys with Ctrl do.</source>
        <translation>بدونه لا تفعل J وS و/ شيئًا، ولا تعمل إلا المفاتيح مع Ctrl.</translation>
    </message>
    <message>
        <source>Without it, sites do not see that you read them.</source>
        <translation>بدونه لا ترى المواقع أنك تقرؤها.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>ask about the others</source>
        <translation>السؤال عن البقية</translation>
    </message>
    <message>
        <source>leave the others</source>
        <translation>ترك البقية</translation>
    </message>
    <message>
        <source>mark the others read</source>
        <translation>وضع علامة مقروء على البقية</translation>
    </message>
    <message>
        <source>none: requests name the program alone</source>
        <translation>بلا: لا تذكر الطلبات إلا البرنامج</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Feeds that differ: {n}…</source>
        <translation>المصادر المختلفة: {n}…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>No setting is called so.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>المجلدات الذكية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>not in Today</source>
        <translation>ليس في «اليوم»</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} من المقالات</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} من القصص</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} غير مقروءة</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message>
        <source>Dark mode</source>
        <translation>الوضع الداكن</translation>
    </message>
    <message>
        <source>Light mode</source>
        <translation>الوضع الفاتح</translation>
    </message>
    <message>
        <source>Looking for stories and topics…</source>
        <translation>البحث عن القصص والمواضيع…</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>لا مصادر بعد</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تُزامَن بعد</translation>
    </message>
    <message>
        <source>Synced: {time}</source>
        <translation>آخر مزامنة: {time}</translation>
    </message>
    <message>
        <source>Syncing {done} of {total} sources…</source>
        <translation>مزامنة {done} من {total} من المصادر…</translation>
    </message>
    <message>
        <source>failing: {n}</source>
        <translation>متعثرة: {n}</translation>
    </message>
</context>
<context>
    <name>SidebarMenu</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation>كيف يُقرأ…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (empty: the feed's own)</source>
        <translation>الاسم (فارغ: اسم المصدر نفسه)</translation>
    </message>
    <message>
        <source>Name; “News/Local” makes one inside another</source>
        <translation>الاسم؛ «أخبار/محلية» يصنع واحدة داخل أخرى</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>فئة جديدة…</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>حذف الفئة</translation>
    </message>
    <message>
        <source>Remove the category…</source>
        <translation>حذف الفئة…</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its feeds stay, without a category.</source>
        <translation>أتُحذف «{name}»؟ تبقى مصادرها بلا فئة.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation>الحالة والخصائص…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
</context>
<context>
    <name>SidebarTree</name>
    <message>
        <source>Places, categories and feeds</source>
        <translation>الأماكن والفئات والمصادر</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Not the same story</source>
        <translation>ليست القصة نفسها</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Which articles are not of “{title}”?</source>
        <translation>أي المقالات ليست من «{title}»؟</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Follow these ({n})</source>
        <translation>متابعة هذه ({n})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nobody checked from here whether these addresses still answer. Once you follow a feed, its health tells.</source>
        <translation>لم يتحقق أحد من هنا من أن هذه العناوين لا تزال تجيب. متى تابعت مصدرًا أخبرتك صحته.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>ابحث في الدليل المصنف</translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation>مصادر معروفة</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>متابَع من قبل</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>An article in view, this window in front, and a key or the mouse used within a minute.</source>
        <translation>مقال ظاهر، وهذه النافذة في المقدمة، ومفتاح أو فأرة استُعملا خلال دقيقة.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Articles of your feeds dated {first} to {last}.</source>
        <translation>مقالات مصادرك المؤرخة من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Counted since {date}</source>
        <translation>العدّ منذ {date}</translation>
    </message>
    <message>
        <source>Different articles you opened in this time, however old they are.</source>
        <translation>مقالات مختلفة فتحتها في هذه المدة، مهما قدمت.</translation>
    </message>
    <message>
        <source>Each column is a day.</source>
        <translation>كل عمود يوم.</translation>
    </message>
    <message>
        <source>Each column is a month.</source>
        <translation>كل عمود شهر.</translation>
    </message>
    <message>
        <source>Each column is a week.</source>
        <translation>كل عمود أسبوع.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language not stated</source>
        <translation>لغة غير مذكورة</translation>
    </message>
    <message>
        <source>Left unread</source>
        <translation>تُرك غير مقروء</translation>
    </message>
    <message>
        <source>Marked read</source>
        <translation>وُضعت عليه علامة مقروء</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Of what arrived</source>
        <translation>مما وصل</translation>
    </message>
    <message>
        <source>Of what you opened</source>
        <translation>مما فتحته</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>مرات الفتح</translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation>عرض الكل: {n}</translation>
    </message>
    <message>
        <source>There is nothing to tell it of yet.</source>
        <translation>لا شيء يُروى عنه بعد.</translation>
    </message>
    <message>
        <source>Time is counted from now on.</source>
        <translation>يُحسب الوقت من الآن.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>You opened {opened} of the {arrived} articles that arrived since {date}.</source>
        <translation>فتحت {opened} من {arrived} وصلت منذ {date}.</translation>
    </message>
    <message>
        <source>articles arrived</source>
        <translation>مقالات وصلت</translation>
    </message>
    <message>
        <source>articles opened</source>
        <translation>مقالات فُتحت</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>ذهب بلا رجعة</translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation>لم يأت بمقال قط</translation>
    </message>
    <message>
        <source>in {n} articles that you opened</source>
        <translation>في مقالات فتحتها: {n}</translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation>آخر مقال: {date}</translation>
    </message>
    <message>
        <source>of what arrived was opened</source>
        <translation>مما وصل فُتح</translation>
    </message>
    <message>
        <source>opened {n} times</source>
        <translation>مرات الفتح: {n}</translation>
    </message>
    <message>
        <source>opened {n} times · {feed}</source>
        <translation>مرات الفتح: {n} · {feed}</translation>
    </message>
    <message>
        <source>spent reading</source>
        <translation>في القراءة</translation>
    </message>
    <message>
        <source>{arrived} arrived: {opened} opened, {marked} marked read, {left} left unread</source>
        <translation>وصل {arrived}: فُتح {opened}، وعُلّم مقروءًا {marked}، وبقي غير مقروء {left}</translation>
    </message>
    <message>
        <source>{a} of what arrived ({arrived}), {o} of what you opened ({opened})</source>
        <translation>{a} مما وصل ({arrived})، و{o} مما فتحته ({opened})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation>وصل من المقالات: {n}، ولم يُفتح أي منها</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} opened</source>
        <translation>فُتح: {n}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{title}: {arrived} arrived, {opened} opened, {read} read, {share}, {time}</source>
        <translation>{title}: وصل {arrived}، فُتح {opened}، قُرئ {read}، {share}، {time}</translation>
    </message>
</context>
<context>
    <name>StatisticsCards</name>
    <message>
        <source>A feed in two categories counts in both.</source>
        <translation>المصدر الذي في فئتين يُحسب في كلتيهما.</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>المقالات المفتوحة</translation>
    </message>
    <message>
        <source>As the feeds state their language.</source>
        <translation>كما تذكر المصادر لغتها.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Every feed answers, and none has been silent for three months.</source>
        <translation>كل المصادر تجيب، ولم يصمت أي منها ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Failing for three days, gone, or silent for three months.</source>
        <translation>متعطلة منذ ثلاثة أيام، أو زالت، أو صامتة منذ ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Feeds failing or silent</source>
        <translation>مصادر متعطلة أو صامتة</translation>
    </message>
    <message>
        <source>Feeds never opened</source>
        <translation>مصادر لم تُفتح قط</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Longest run of days with an article opened: {n} days, {first} to {last}.</source>
        <translation>أطول سلسلة أيام فُتح فيها مقال، بالأيام: {n}، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Most read articles</source>
        <translation>أكثر المقالات قراءة</translation>
    </message>
    <message>
        <source>Most read topics</source>
        <translation>أكثر المواضيع قراءة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>No article arrived in this time.</source>
        <translation>لم يصل مقال في هذه المدة.</translation>
    </message>
    <message>
        <source>No time was counted yet.</source>
        <translation>لم يُحسب وقت بعد.</translation>
    </message>
    <message>
        <source>No two days in a row with an article opened.</source>
        <translation>لا يومان متتاليان فُتح فيهما مقال.</translation>
    </message>
    <message>
        <source>Nothing was opened in this time.</source>
        <translation>لم يُفتح شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Of these you opened nothing since {date}.</source>
        <translation>لم تفتح من هذه شيئًا منذ {date}.</translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation>عرض الكل: {n}</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>الترتيب حسب: {column}</translation>
    </message>
    <message>
        <source>Time spent reading</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Told when openings have been counted for two weeks.</source>
        <translation>يُذكر بعد عدّ مرات الفتح أسبوعين.</translation>
    </message>
    <message>
        <source>Too little was opened to say: a word counts from three articles on.</source>
        <translation>فُتح أقل مما يكفي للقول: تُحسب الكلمة من ثلاثة مقالات.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>What arrived, and what became of it</source>
        <translation>ما وصل، وما آل إليه</translation>
    </message>
    <message>
        <source>What became of the articles that arrived since {date}. Read: opened or marked.</source>
        <translation>ما آلت إليه المقالات التي وصلت منذ {date}. مقروء: فُتح أو وُضعت عليه علامة.</translation>
    </message>
    <message>
        <source>When you read</source>
        <translation>متى تقرأ</translation>
    </message>
    <message>
        <source>Words that tell what an article is about.</source>
        <translation>كلمات تدل على ما يدور عليه المقال.</translation>
    </message>
    <message>
        <source>You have opened something of every feed.</source>
        <translation>فتحت شيئًا من كل مصدر.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Clear the reading history</source>
        <translation>محو سجل القراءة</translation>
    </message>
    <message>
        <source>Clear the reading history…</source>
        <translation>محو سجل القراءة…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Forget when you opened which article, and for how long? Statistics begin anew; what is read stays read.</source>
        <translation>أيُنسى متى فتحت كل مقال وكم دام ذلك؟ تبدأ الإحصاءات من جديد، ويبقى المقروء مقروءًا.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي زمن مضى</translation>
    </message>
    <message>
        <source>Openings and times are kept in your library on this computer. Nothing is sent.</source>
        <translation>تُحفظ مرات الفتح والأوقات في مكتبتك على هذا الحاسوب. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>إحصاءات القراءة</translation>
    </message>
    <message>
        <source>The reading history is cleared.</source>
        <translation>مُحي سجل القراءة.</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <source>All of it is read.</source>
        <translation>كلها مقروءة.</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StoryMenus</name>
    <message>
        <source>Not the same story…</source>
        <translation>ليست القصة نفسها…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Same story as…</source>
        <translation>القصة نفسها كـ…</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Adds</source>
        <translation>يضيف</translation>
    </message>
    <message>
        <source>Also in other languages</source>
        <translation>بلغات أخرى أيضًا</translation>
    </message>
    <message>
        <source>Also in {languages}</source>
        <translation>وأيضًا بـ{languages}</translation>
    </message>
    <message>
        <source>Another story is the same</source>
        <translation>قصة أخرى هي نفسها</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>فصول سابقة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow “{topic}”</source>
        <translation>متابعة «{topic}»</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>كيف وصلت</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Mark the whole story read</source>
        <translation>وضع علامة مقروء على القصة كلها</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>ليست القصة نفسها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Same story…</source>
        <translation>القصة نفسها…</translation>
    </message>
    <message>
        <source>Same text as {source}</source>
        <translation>النص نفسه كما في {source}</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Take the selected articles out of the story</source>
        <translation>إخراج المقالات المختارة من القصة</translation>
    </message>
    <message>
        <source>This story is not there any more.</source>
        <translation>لم تعد هذه القصة موجودة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Unfollow “{topic}”</source>
        <translation>إلغاء متابعة «{topic}»</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>من يرويها</translation>
    </message>
    <message>
        <source>Why it stands out</source>
        <translation>لماذا تبرز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>both say: {terms}</source>
        <translation>كلاهما يذكر: {terms}</translation>
    </message>
    <message>
        <source>shown first</source>
        <translation>يُعرض أولًا</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take {category}</source>
        <translation>استعمال {category}</translation>
    </message>
</context>
<context>
    <name>SystemDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closing the window leaves Kabar in the tray</source>
        <translation>إغلاق النافذة يبقي «كبر» في شريط النظام</translation>
    </message>
    <message>
        <source>Every new article</source>
        <translation>كل مقال جديد</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>في شريط النظام، حيث يوجد.</translation>
    </message>
    <message>
        <source>It goes on syncing and telling; Quit (Ctrl+Q) ends it.</source>
        <translation>تستمر المزامنة والإشعار؛ «إنهاء» (Ctrl+Q) ينهيهما.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New articles of these feeds</source>
        <translation>مقالات هذه المصادر الجديدة</translation>
    </message>
    <message>
        <source>None unless you ask for it, and none while the window is in front.</source>
        <translation>لا شيء ما لم تطلبه، ولا شيء والنافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Of these feeds</source>
        <translation>من هذه المصادر</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء إلى</translation>
    </message>
    <message>
        <source>Shows how much is unread; its menu syncs, pauses and quits.</source>
        <translation>تُظهر كم غير المقروء؛ وقائمتها تزامن وتوقف وتنهي.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>البدء مع الجلسة</translation>
    </message>
    <message>
        <source>Stories from so many sources</source>
        <translation>القصص من هذا العدد من المصادر</translation>
    </message>
    <message>
        <source>System and notifications</source>
        <translation>النظام والإشعارات</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the icon appears once it does.</source>
        <translation>سطح المكتب هذا لا يعرض شريط النظام: تظهر الأيقونة متى عرضه.</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>بهذه الكلمات</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>gathered, at most one a day</source>
        <translation>مجمّعة، مرة في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>gathered, at most one an hour</source>
        <translation>مجمّعة، مرة في الساعة على الأكثر</translation>
    </message>
    <message>
        <source>gathered, at most one in 4 hours</source>
        <translation>مجمّعة، مرة كل ٤ ساعات على الأكثر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>words of a headline, between commas</source>
        <translation>كلمات من العنوان، بينها فواصل</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Articles tagged {name}</source>
        <translation>مقالات موسومة بـ{name}</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>نزع الوسم</translation>
    </message>
    <message>
        <source>Take the tag {name} off</source>
        <translation>نزع الوسم {name}</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>أوسمتك</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>A tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>A tag; Enter puts it on or takes it off</source>
        <translation>وسم؛ يضعه Enter أو ينزعه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} من المقالات</translation>
    </message>
</context>
<context>
    <name>TextPictures</name>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>تعذّر تحميل الصورة.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>في الوقت نفسه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} أيام</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>قبل ذلك بـ {time}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>بعد ذلك بـ {time}</translation>
    </message>
</context>
<context>
    <name>TopicDeeds</name>
    <message>
        <source>Follow no more</source>
        <translation>إلغاء المتابعة</translation>
    </message>
    <message>
        <source>Follow this topic</source>
        <translation>متابعة هذا الموضوع</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>كتم دائم</translation>
    </message>
    <message>
        <source>Mute for 7 days</source>
        <translation>كتم ٧ أيام</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>تخطٍّ (Esc)</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} من {of}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Kabar</source>
        <translation>فتح «كبر»</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Sync what is due</source>
        <translation>مزامنة ما حان وقته</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} غير مقروءة</translation>
    </message>
</context>
<context>
    <name>TrendDoings</name>
    <message>
        <source>Followed and muted topics…</source>
        <translation>المواضيع المتابَعة والمكتومة…</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>عرض مقالاته</translation>
    </message>
    <message>
        <source>Topics are followed and muted; this row is none.</source>
        <translation>تُتابع المواضيع وتُكتم؛ وهذا الصف ليس موضوعًا.</translation>
    </message>
</context>
<context>
    <name>TrendHead</name>
    <message>
        <source>24 h</source>
        <translation>٢٤ ساعة</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>٣ أيام</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>٦ ساعات</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>Followed and muted topics…</source>
        <translation>المواضيع المتابَعة والمكتومة…</translation>
    </message>
    <message>
        <source>Looks back {time}</source>
        <translation>ينظر إلى ما مضى: {time}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهادئة</translation>
    </message>
    <message>
        <source>Quiet feeds: they seldom post, and did</source>
        <translation>مصادر هادئة: قلما تنشر، وقد نشرت</translation>
    </message>
    <message>
        <source>Read most</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>الرائج</translation>
    </message>
    <message>
        <source>Trending in {category}</source>
        <translation>الرائج في {category}</translation>
    </message>
    <message>
        <source>What you open most often; only for you, nobody else is counted</source>
        <translation>أكثر ما تفتحه؛ لك وحدك، ولا يُحسب غيرك</translation>
    </message>
</context>
<context>
    <name>TrendListModel</name>
    <message>
        <source>All {n} articles</source>
        <translation>كل المقالات: {n}</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>عرض المزيد: {n}</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Usual in this time: about {n}</source>
        <translation>المعتاد في هذه المدة: نحو {n}</translation>
    </message>
    <message>
        <source>Usual in this time: {n} at the most</source>
        <translation>المعتاد في هذه المدة: {n} على الأكثر</translation>
    </message>
    <message>
        <source>You opened it {n} times.</source>
        <translation>مرات فتحك له: {n}.</translation>
    </message>
    <message>
        <source>usually every {n} days</source>
        <translation>عادةً كل {n} من الأيام</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} جديدة</translation>
    </message>
    <message>
        <source>{n} new since you looked</source>
        <translation>جديد منذ نظرت: {n}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
</context>
<context>
    <name>TrendSaying</name>
    <message>
        <source>In all your feeds, {n} sources tell it.</source>
        <translation>عدد مصادرك كلها التي ترويها: {n}.</translation>
    </message>
    <message>
        <source>There are newer figures – show them</source>
        <translation>هناك أرقام أحدث – اعرضها</translation>
    </message>
    <message>
        <source>Updated: {age}</source>
        <translation>حُدّث: {age}</translation>
    </message>
</context>
<context>
    <name>Trending</name>
    <message>
        <source>Articles that you open are counted here, by nobody but you.</source>
        <translation>تُحسب هنا المقالات التي تفتحها أنت، لا غيرك.</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>No feed that seldom posts has posted in this time.</source>
        <translation>لم ينشر في هذه المدة أي مصدر قليل النشر.</translation>
    </message>
    <message>
        <source>No story that two of your sources tell.</source>
        <translation>لا قصة يرويها مصدران من مصادرك.</translation>
    </message>
    <message>
        <source>Not enough days yet to know what is usual. Until then, topics are what several of your sources name.</source>
        <translation>الأيام لا تكفي بعد لمعرفة المعتاد. وإلى ذلك الحين فالمواضيع هي ما تذكره عدة من مصادرك.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last {time}.</source>
        <translation>لا شيء غير معتاد في آخر {time}.</translation>
    </message>
    <message>
        <source>Only the sources in {category} count here.</source>
        <translation>لا تُحسب هنا إلا مصادر {category}.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أهم القصص</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} أيام</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} من الساعات</translation>
    </message>
</context>
<context>
    <name>TrendingPanel</name>
    <message>
        <source>Trending</source>
        <translation>الرائج</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>As above</source>
        <translation>كما في الأعلى</translation>
    </message>
    <message>
        <source>As for all feeds</source>
        <translation>كما لكل المصادر</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>كما صُنع</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>الحافتان مستقيمتان</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>ارتفاع السطور</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>عدد الأحرف في السطر</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Type of articles</source>
        <translation>خط المقالات</translation>
    </message>
    <message>
        <source>about {n}</source>
        <translation>نحو {n}</translation>
    </message>
    <message>
        <source>all feeds</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>الفئة {name}</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} بكسل</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>عنوان موقع أو مصدره</translation>
    </message>
    <message>
        <source>Fetching the sample feeds…</source>
        <translation>جارٍ جلب مصادر المثال…</translation>
    </message>
    <message>
        <source>Import feeds from another reader (OPML)</source>
        <translation>استيراد المصادر من قارئ آخر (OPML)</translation>
    </message>
    <message>
        <source>Look around with sample feeds</source>
        <translation>تجوّل مع مصادر نموذجية</translation>
    </message>
    <message>
        <source>Or choose some to begin with</source>
        <translation>أو اختر بعضها للبدء</translation>
    </message>
    <message>
        <source>Syncing {done} of {total} sources…</source>
        <translation>مزامنة {done} من {total} من المصادر…</translation>
    </message>
    <message>
        <source>The articles of the sites you follow, on your computer alone.</source>
        <translation>مقالات المواقع التي تتابعها، على حاسوبك وحده.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This story is not there any more.</source>
        <translation>لم تعد هذه القصة موجودة.</translation>
    </message>
</context>
<context>
    <name>WholeStory</name>
    <message>
        <source>All {n} articles of this story</source>
        <translation>كل مقالات هذه القصة: {n}</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
</context>
</TS>
