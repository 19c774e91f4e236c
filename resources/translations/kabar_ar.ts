<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called (User-Agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How this feed is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar's own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never more often than every {n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as socks5h://127.0.0.1:9050; none: no proxy at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header of the server's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the system's keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token (Bearer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min – from category {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A look around</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to add feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddMany</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {found} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line; a list of feeds (OPML) too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be asked: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address among these lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same feed as another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOne</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>عنوان موقع أو مصدره</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar looks for the feeds of a site and shows what they are like before you follow one. Several addresses can be pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Feeds added: {added} · there already: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins that no keychain of this system could keep: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>New articles: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>أهم القصص</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>The whole table: {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>read {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>The page could not be shown here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Also in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>From the publisher's own site</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed sends only the beginnings of its articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures were not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleOver</name>
    <message>
        <source>Its words have not changed since it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The library of {date} is back. The one from before is kept.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar makes a backup every day when you do nothing else: seven of the last days are kept, and one of each of the four weeks before. They lie beside the library, so copy one to another disk now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all changes? What was removed is then gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing yet. What you mark, tag, move or remove is listed here for 30 days and can be undone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>"{contact}" is neither a web address (https://…) nor a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" is no number of a story or an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{proxy}" is not the address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{value}" is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup needs a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login is one line of at most {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login needs its secret: the password, the token or the cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may be {most} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy's address must not hold a password; files would keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search may be {most} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search may have {most} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smart folder needs a name and a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag may have {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name must not be empty or hold a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked otherwise: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update of Kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before another library took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts otherwise in trending: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a statement, please, or --tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed no more: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden from Today: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long articles stay was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Today again: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is like articles of {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses words of {category}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar itself made a mistake with this feed; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked read: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked unread: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {url}, which you follow already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted always: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted for 7 days: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a feed or a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a story and the articles that are not of it, by their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one story by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two stories by their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be written into {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed could be fetched. `kabar feeds` says why for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed was found at {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer tagged “{names}”: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more was removed: it was undone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to {host} can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smart folder is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is called "{name}" at present. `kabar trends` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet: {n} earlier articles are known, too few to tell what is unusual among {articles}. After some days there will be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of your sources write about the same thing in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for this copy any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be taken out of that story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these sources published anything in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not muted any more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paused any more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided about that topic. `kabar trends topics` lists what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One statement at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only JSON Lines can be printed; the others need a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles can be chosen: as jsonl or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only desktops of Linux and its kin have such entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only questions can be asked: statements that give rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is open to all; the rest is for subscribers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: it is asked only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts about every {usual} days; days since the one before: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet or not: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by the rules of keeping: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room and unread articles are ruled for the whole library alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares {terms}; {n} days after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares {terms}; {n} h after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares {terms}; {n} min after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart folder kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Kabar: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star taken: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at login: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “{names}”: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of a story: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody this computer trusts vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than {size} MB; what stands first in it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large to be a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing asks for other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a list of feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper process ended in the middle of its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system no longer has the login of this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot lie inside the program's folder {folder}: an update would take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has {count} faults that remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in use. Please close the reader first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is only read here: this statement would do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} cannot be opened for writing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is damaged. `kabar restore` puts a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is missing, but copies of it are kept: {count}. `kabar restore` puts the newest back, `kabar restore --empty` begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} must be opened by the reader once before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} was written by a newer Kabar. Please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not tell the format: --format says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large to read ({size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large ({size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let us through to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy for {host} is of a kind that we cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index did not fit the articles: {count} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an empty document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an error message instead of a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a category "{name}" already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a smart folder called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category "{name}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {id} to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column "{name}". `kabar sql --tables` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed "{name}". `kabar feeds` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}:”. Is it “{near}:”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup: {needed} MB are needed, {free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here. `kabar --help` lists what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story {number}. `kabar trends` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table "{name}". `kabar sql --tables` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These are not two stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: what it changed has changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This describes a search, it is not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed has been closed for good ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed has been closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a library of Kabar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of feeds (OPML), not a feed. Import it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a site map, not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a feed nor whole JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the library itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login holds signs that no header can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be fetched a short while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This smart folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement cannot be understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that could keep a login; Kabar writes none into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took longer than {seconds} s and was broken off. --seconds gives it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many brackets stand in one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending is worked out after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources in this category; you have {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources; you have {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stories became one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed from {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not a picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page calls its feed is none: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answers is not what a web server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put it into this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network answers in place of your feeds' servers; it seems to ask you to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} articles a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} articles a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} articles a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} articles a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you want it: every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {ago} ago, next in {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headlines alone; the texts stand on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it publishes cannot be told from its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed; asked again after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may come back; asked again after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it posts seldom: every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server is being asked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an article a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved for good; it is asked at {url} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there for a week; asked every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some whole articles, some teasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teasers; the whole texts stand on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document broke off in the middle; asked again after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed asks not to be visited before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server asked for {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot say what is new; asked every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not let us in; asked every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has trouble; asked again after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is overloaded and gave no time; asked again after {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server's pages keep for {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site asks for {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual: every {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your network asks you to log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, at least {factor}x the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, {factor}x the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, at least {factor}x the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, {factor}x the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} is suggested no more for articles of {feed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} articles are like those of {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} articles use words of {category}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows refer to something that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed} is in {category} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a library of Kabar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asked to be left alone; try again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks us to come less often ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke off in the middle of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be found. Is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let us in ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave an answer that we cannot use ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a problem of its own ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has nothing at this address ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} hung up before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is being asked just now; try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not available just now ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} passes us on too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends us in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends us to a place outside the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends us to an address that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends us to an unprotected address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} breaks off in the middle: only the feeds before that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name of a header that could hold a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already, and not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. `--replace` writes over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a list of feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is too much: at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Also covered by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar ended abruptly the last time. Your library is safe: what you did is written as you do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar made a mistake. Your library is safe: what you did is written as you do it. You can go on, or quit and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report helps to mend it. It names no titles and no logins, and is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. In the trending panel, F follows a topic and M mutes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted for {time} more</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted, paused or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight in trending</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed differs: the settings hold for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the settings holds for all feeds but these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>An earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_} until {until}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything in one file, as Kabar itself keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines: all that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: one file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds (OPML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library (SQLite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your tags, stars and read marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}: {n}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much its articles count in trending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed's own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in its document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedReadingModel</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Share opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the smart folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Also new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most read by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story yet that several of your sources tell; these are the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the last 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the last 7 days</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty of each feed are kept. Size: of the document, unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server says that it moved to {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server takes {n} seconds to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually one every {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles a day, over the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every feed is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Kabar follows by itself once a server has said so five times in three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five seconds, over the last requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than forty articles a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came for six times as long as usual, or a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these you have opened nothing for three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said, and when it is asked next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Ctrl+K goes to any feed, action or article. ? shows all keys, Ctrl+F1 the manual, Ctrl+7 how your feeds fare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is a key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are today's articles, what is unread and starred, and your feeds by category. Ctrl+N adds more; a right click shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go down and up, N to the next unread. S stars, L tags, M marks read. Every change can be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? A look around takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes on a page, at the end to the next unread. F fetches the full text, B opens the page in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Kabar {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>الرائج</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your sources write about more than usual, and stories that several of them tell. It is worked out on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inheriting</name>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} – from the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Find a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Which story is the same as “{title}”?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and remove now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred and tagged articles always stay. What goes does not come back with a sync; Ctrl+Z brings it back for thirty days. Feeds and categories may have rules of their own, in their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules would remove nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules would remove {n} articles of {feeds} feeds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread articles stay, however old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”, and would do “{this}” then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Give every action the keys back that it came with?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its scripts run</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>Updated: show</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is closed, syncing goes on. Quit in this menu ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>Hide from Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute: no number, not in Today, Unread, trending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: not asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهادئة</translation>
    </message>
    <message>
        <source>from category {name}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an empty library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering what can be read. This can take minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} is damaged: its file is not what Kabar wrote. This happens when a disk fails or another program writes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is missing from {folder}, but copies of it are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy that is sound takes its place; what is there now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept beside it, and so are backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is not damaged goes into a fresh library; the damaged one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retaining</name>
    <message>
        <source>Removed: {n} articles</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded: {n} others tell the same</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>النص الكامل للصفحة</translation>
    </message>
    <message>
        <source>Newest that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeHeading</name>
    <message>
        <source>Choose another category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeMenu</name>
    <message>
        <source>All feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How searches are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also audio, video, fulltext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also read, starred, updated, tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by language and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a feed, in a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title, by an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a tag of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>younger than seven days; also h, w, m, y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How searches are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a smart folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, like: bank is:unread age:&lt;7d</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for articles of {feed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {feed} into {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles like {category}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One service a line: its name, then an address with {url} and, if you like, {title}. Nothing is sent before you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Services to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line names no service: {line}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or a mail address where owners of sites reach you.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds that differ…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading without a network; full texts too, where they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text of the page instead of the feed's</source>
        <translation>النص الكامل للصفحة بدل نص المصدر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window; articles stay as is.</source>
        <translation>لغة النافذة؛ وتبقى المقالات كما هي.</translation>
    </message>
    <message>
        <source>Of those that tell the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is chosen, new or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it stood in view, and only where you scroll. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once one is read</source>
        <translation>بعد قراءة واحد</translation>
    </message>
    <message>
        <source>Only what is due by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the key, the menu and the button mark it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans (Noto Sans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي داكن</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that ask for longer waits are left alone for longer.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Tray, start at login, notifications, quiet times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scrolled past counts as read</source>
        <translation>ما يُمرَّر عليه يُعدّ مقروءًا</translation>
    </message>
    <message>
        <source>What was made by itself; make one now, or bring one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was used longest ago goes first; starred articles keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, without logins and secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing else asks for stillness; a click starts and stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which old articles go, and when.</source>
        <translation>أي المقالات القديمة تُزال، ومتى.</translation>
    </message>
    <message>
        <source>Without it J, S or / do nothing, and only keys with Ctrl do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, sites do not see that you read them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>وضع علامة مقروء على الكل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name (empty: the feed's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; “News/Local” makes one inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”? Its feeds stay, without a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarTree</name>
    <message>
        <source>Places, categories and feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Not the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles are not of “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow these ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nobody checked from here whether these addresses still answer. Once you follow a feed, its health tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed already</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of your feeds dated {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Counted since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different articles you opened in this time, however old they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what you opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell it of yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is counted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened {opened} of the {arrived} articles that arrived since {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} articles that you opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what arrived was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {n} times · {feed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrived} arrived: {opened} opened, {marked} marked read, {left} left unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of what arrived ({arrived}), {o} of what you opened ({opened})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {arrived} arrived, {opened} opened, {read} read, {share}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsCards</name>
    <message>
        <source>A feed in two categories counts in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the feeds state their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Every feed answers, and none has been silent for three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing for three days, gone, or silent for three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>صحة المصادر</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds failing or silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run of days with an article opened: {n} days, {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most read articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most read topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article arrived in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two days in a row with an article opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these you opened nothing since {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told when openings have been counted for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was opened to say: a word counts from three articles on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the articles that arrived since {date}. Read: opened or marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that tell what an article is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened something of every feed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Clear the reading history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the reading history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Forget when you opened which article, and for how long? Statistics begin anew; what is read stays read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings and times are kept in your library on this computer. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>إحصاءات القراءة</translation>
    </message>
    <message>
        <source>The reading history is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <source>All of it is read.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same story as…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another story is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Mark the whole story read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Same story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text as {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected articles out of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfollow “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>both say: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take {category}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on syncing and telling; Quit (Ctrl+Q) ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles of these feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None unless you ask for it, and none while the window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much is unread; its menu syncs, pauses and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories from so many sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System and notifications</source>
        <translation>النظام والإشعارات</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the icon appears once it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathered, at most one a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathered, at most one an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathered, at most one in 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a headline, between commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Articles tagged {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag {name} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>A tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag; Enter puts it on or takes it off</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics are followed and muted; this row is none.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks back {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهادئة</translation>
    </message>
    <message>
        <source>Quiet feeds: they seldom post, and did</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendListModel</name>
    <message>
        <source>All {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Usual in this time: about {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual in this time: {n} at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened it {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually every {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} جديدة</translation>
    </message>
    <message>
        <source>{n} new since you looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendSaying</name>
    <message>
        <source>In all your feeds, {n} sources tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are newer figures – show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated: {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trending</name>
    <message>
        <source>Articles that you open are counted here, by nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>No feed that seldom posts has posted in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story that two of your sources tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough days yet to know what is usual. Until then, topics are what several of your sources name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual in the last {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sources in {category} count here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>عدد الأحرف في السطر</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Type of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeStory</name>
    <message>
        <source>All {n} articles of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
</context>
</TS>
