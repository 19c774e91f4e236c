<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source> min</source>
        <translation> menit</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Diminta setiap</translation>
    </message>
    <message>
        <source>Called (User-Agent)</source>
        <translation>Disebut (User-Agent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>How this feed is asked</source>
        <translation>Cara sumber ini diminta</translation>
    </message>
    <message>
        <source>Kabar's own name</source>
        <translation>nama Kabar sendiri</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Data masuk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Never more often than every {n} min.</source>
        <translation>Tidak pernah lebih sering dari setiap {n} menit.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Such as socks5h://127.0.0.1:9050; none: no proxy at all</source>
        <translation>Misalnya socks5h://127.0.0.1:9050; none: tanpa proksi sama sekali</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Apa yang salah</translation>
    </message>
    <message>
        <source>a header of the server's own</source>
        <translation>header khusus server</translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation>sesuai sumbernya</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>mengikuti sistem</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>kept in the system's keychain</source>
        <translation>tersimpan di rantai kunci sistem</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>nama dan kata sandi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>token (Bearer)</source>
        <translation>token (Bearer)</translation>
    </message>
    <message>
        <source>{n} min – from category {name}</source>
        <translation>{n} mnt – dari kategori {name}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A look around</source>
        <translation>Melihat-lihat</translation>
    </message>
    <message>
        <source>A page down, at the end the next unread</source>
        <translation>Turun satu layar, di akhir lanjut ke yang belum dibaca</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Tambah sumber</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Kembali ke tempat semula</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Cadangan…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Ubah tombol…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Baris ringkas</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Gelap atau terang</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>Hapus artikel</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Ulangi yang diurungkan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Kesehatan sumber</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Cari di artikel</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Halaman depan</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Lompat ke mana saja</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Berpindah</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>Dikelompokkan per hari</translation>
    </message>
    <message>
        <source>Grouped by feed</source>
        <translation>Dikelompokkan per sumber</translation>
    </message>
    <message>
        <source>Grouped by story</source>
        <translation>Dikelompokkan per kabar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat baca</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Import feeds (OPML)</source>
        <translation>Impor sumber (OPML)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>List and article side by side</source>
        <translation>Daftar dan artikel berdampingan</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Majalah</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>Tandai semua di atas sudah dibaca</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tandai semua sudah dibaca</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>Tandai semua di bawah sudah dibaca</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>Tandai sudah atau belum dibaca</translation>
    </message>
    <message>
        <source>Mark read what is older than a day</source>
        <translation>Tandai sudah dibaca yang lebih tua dari sehari</translation>
    </message>
    <message>
        <source>Mark read what is older than a month</source>
        <translation>Tandai sudah dibaca yang lebih tua dari sebulan</translation>
    </message>
    <message>
        <source>Mark read what is older than a week</source>
        <translation>Tandai sudah dibaca yang lebih tua dari seminggu</translation>
    </message>
    <message>
        <source>Mark read with all that tell the same</source>
        <translation>Tandai sudah dibaca bersama semua yang memberitakan hal sama</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artikel berikutnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Artikel belum dibaca berikutnya</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Tidak dikelompokkan</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dulu</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Buka folder log</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artikel sebelumnya</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Rows with teaser and picture</source>
        <translation>Baris dengan cuplikan dan gambar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Tampilkan atau sembunyikan daftar</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Tampilkan atau sembunyikan bilah sisi</translation>
    </message>
    <message>
        <source>Show or hide trending</source>
        <translation>Tampilkan atau sembunyikan trending</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Star, or take the star</source>
        <translation>Beri atau lepas bintang</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Sync what is due</source>
        <translation>Selaraskan yang sudah waktunya</translation>
    </message>
    <message>
        <source>System and notifications</source>
        <translation>Sistem dan pemberitahuan</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tanda…</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The article below the list</source>
        <translation>Artikel di bawah daftar</translation>
    </message>
    <message>
        <source>The article in place of the list</source>
        <translation>Artikel menggantikan daftar</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>The original page in the window, or the article</source>
        <translation>Halaman asli di jendela ini, atau artikelnya</translation>
    </message>
    <message>
        <source>The page's full text, or the feed's own</source>
        <translation>Teks lengkap halaman, atau teks dari umpan</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Kabar selengkapnya</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Kabar utama</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yang baru</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Versi sebelum diubah</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add feeds</source>
        <translation>Tambah sumber</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Banyak sekaligus</translation>
    </message>
    <message>
        <source>One site</source>
        <translation>Satu situs</translation>
    </message>
    <message>
        <source>Ways to add feeds</source>
        <translation>Cara menambah sumber</translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation>Sumber terkenal</translation>
    </message>
</context>
<context>
    <name>AddMany</name>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Found: {found} of {all}</source>
        <translation>Ditemukan: {found} dari {all}</translation>
    </message>
    <message>
        <source>One address a line; a list of feeds (OPML) too</source>
        <translation>Satu alamat per baris; daftar sumber (OPML) juga bisa</translation>
    </message>
    <message>
        <source>Still to be asked: {n}</source>
        <translation>Masih akan ditanya: {n}</translation>
    </message>
    <message>
        <source>Subscribe to {n}</source>
        <translation>Ikuti {n}</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Sedang mengikuti…</translation>
    </message>
    <message>
        <source>There is no address among these lines.</source>
        <translation>Tidak ada alamat di antara baris ini.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>Anda sudah mengikuti {title}.</translation>
    </message>
    <message>
        <source>the same feed as another line</source>
        <translation>sumber yang sama dengan baris lain</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
</context>
<context>
    <name>AddOne</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>Alamat situs atau umpannya</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Sumber yang ada</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Kabar looks for the feeds of a site and shows what they are like before you follow one. Several addresses can be pasted at once.</source>
        <translation>Kabar mencari sumber di sebuah situs dan menunjukkan seperti apa isinya sebelum Anda ikuti. Beberapa alamat dapat ditempel sekaligus.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>Anda sudah mengikuti {title}.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Feeds added: {added} · there already: {known}</source>
        <translation>Sumber ditambahkan: {added} · sudah ada: {known}</translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation>Umpan ditambahkan: {n}</translation>
    </message>
    <message>
        <source>Subscribed to {title}</source>
        <translation>Berlangganan {title}</translation>
    </message>
    <message>
        <source>logins that no keychain of this system could keep: {n}</source>
        <translation>data masuk yang tidak dapat disimpan karena sistem ini tidak punya rantai kunci: {n}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>New articles: {n}</source>
        <translation>Artikel baru: {n}</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Kabar utama</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>{n} sources: {title}</source>
        <translation>{n} sumber: {title}</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>The whole table: {columns} columns</source>
        <translation>Seluruh tabel: {columns} kolom</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Diperbarui {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>read {n} times</source>
        <translation>dibaca {n} kali</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>diperbarui {date}</translation>
    </message>
    <message>
        <source>{n} min read</source>
        <translation>{n} mnt baca</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} lalu</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Text of the article</source>
        <translation>Isi artikel</translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>The page could not be shown here.</source>
        <translation>Halaman ini tidak dapat ditampilkan di sini.</translation>
    </message>
</context>
<context>
    <name>ArticleDoors</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>This address is not opened: {url}</source>
        <translation>Alamat ini tidak dibuka: {url}</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Also in other languages</source>
        <translation>Juga dalam bahasa lain</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Baca Lainnya</translation>
    </message>
    <message>
        <source>Read at {site}</source>
        <translation>Baca di {site}</translation>
    </message>
    <message>
        <source>via {source}</source>
        <translation>lewat {source}</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>From the publisher's own site</source>
        <translation>Dari situs penerbitnya sendiri</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleOffers</name>
    <message>
        <source>Always for this feed</source>
        <translation>Selalu untuk umpan ini</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Teks lengkap</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>One picture was not loaded.</source>
        <translation>Satu gambar tidak dimuat.</translation>
    </message>
    <message>
        <source>This feed sends only the beginnings of its articles.</source>
        <translation>Umpan ini hanya mengirim bagian awal artikelnya.</translation>
    </message>
    <message>
        <source>{n} pictures were not loaded.</source>
        <translation>{n} gambar tidak dimuat.</translation>
    </message>
</context>
<context>
    <name>ArticleOver</name>
    <message>
        <source>Its words have not changed since it came.</source>
        <translation>Teksnya tidak berubah sejak diterima.</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleTaking</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Salin alamat tautan</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Salin kode ini</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Salin dengan sumber</translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>Mengambil gambar…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkas tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>ArticleToolbar</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Copy text with source</source>
        <translation>Salin teks dengan sumber</translation>
    </message>
    <message>
        <source>Copy title and link</source>
        <translation>Salin judul dan tautan</translation>
    </message>
    <message>
        <source>Font, width, lines…</source>
        <translation>Huruf, lebar, baris…</translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>Teks lengkap dari halaman</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artikel berikutnya</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artikel sebelumnya</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Kirim lewat surel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Beri bintang</translation>
    </message>
    <message>
        <source>Text size and font</source>
        <translation>Ukuran teks dan huruf</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Ukuran biasa</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Berkait</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Tanpa kait</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Fetching the full text…</source>
        <translation>Mengambil teks lengkap…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The library of {date} is back. The one from before is kept.</source>
        <translation>Pustaka {date} sudah kembali. Yang sebelumnya disimpan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Kabar closes its window and opens it again with the library as it was on {date}.

What came or changed since is not in it. The present library is kept and stands in this list then, so it can be brought back.</source>
        <translation>Kabar menutup jendelanya dan membukanya lagi dengan pustaka seperti pada {date}.

Yang datang atau berubah sejak itu tidak ada di dalamnya. Pustaka sekarang disimpan dan nanti ada dalam daftar ini, jadi bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Kabar makes a backup every day when you do nothing else: seven of the last days are kept, and one of each of the four weeks before. They lie beside the library, so copy one to another disk now and then.</source>
        <translation>Kabar membuat cadangan setiap hari ketika Anda tidak melakukan apa-apa: tujuh hari terakhir disimpan, dan satu dari tiap minggu selama empat minggu sebelumnya. Cadangan berada di samping pustaka, jadi salinlah satu ke cakram lain sesekali.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Membuat cadangan…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Pulihkan yang ini…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>artikel: {n}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>CategoryChoice</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>For the feeds of this category that have no choice of their own.</source>
        <translation>Untuk umpan dalam kategori ini yang tidak punya pilihan sendiri.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Done again: {change}</source>
        <translation>Diulangi: {change}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Undone, but for what has changed again since: {n}</source>
        <translation>Diurungkan, kecuali yang sudah berubah lagi sejak itu: {n}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Diurungkan: {change}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Forget all changes? What was removed is then gone for good.</source>
        <translation>Lupakan semua perubahan? Yang sudah dihapus akan hilang selamanya.</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Lupakan semua…</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>Nothing yet. What you mark, tag, move or remove is listed here for 30 days and can be undone.</source>
        <translation>Belum ada. Yang Anda tandai, pindahkan, atau hapus tercatat di sini selama 30 hari dan dapat diurungkan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
</context>
<context>
    <name>CodeCopy</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import feeds (OPML)</source>
        <translation>Impor sumber (OPML)</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Daftar sumber (*.opml *.xml);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>Log ada di {folder}.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>"{contact}" is neither a web address (https://…) nor a mail address.</source>
        <translation>"{contact}" bukan alamat web (https://…) dan bukan pula alamat surel.</translation>
    </message>
    <message>
        <source>"{name}" is no number of a story or an article.</source>
        <translation>"{name}" bukan nomor kabar atau artikel.</translation>
    </message>
    <message>
        <source>"{proxy}" is not the address of a proxy.</source>
        <translation>"{proxy}" bukan alamat proksi.</translation>
    </message>
    <message>
        <source>"{value}" is no number.</source>
        <translation>"{value}" bukan angka.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>A backup needs a file of its own.</source>
        <translation>Cadangan perlu berkas tersendiri.</translation>
    </message>
    <message>
        <source>A category cannot be moved into itself.</source>
        <translation>Kategori tidak dapat dipindahkan ke dalam dirinya sendiri.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Kategori perlu nama.</translation>
    </message>
    <message>
        <source>A login is one line of at most {n} characters.</source>
        <translation>Data masuk harus satu baris, paling banyak {n} karakter.</translation>
    </message>
    <message>
        <source>A login needs its secret: the password, the token or the cookie.</source>
        <translation>Data masuk memerlukan rahasianya: kata sandi, token, atau cookie.</translation>
    </message>
    <message>
        <source>A name may be {most} characters long.</source>
        <translation>Nama paling panjang {most} huruf.</translation>
    </message>
    <message>
        <source>A proxy's address must not hold a password; files would keep it.</source>
        <translation>Alamat proksi tidak boleh memuat kata sandi, karena akan tersimpan dalam berkas.</translation>
    </message>
    <message>
        <source>A search may be {most} characters long.</source>
        <translation>Pencarian boleh sepanjang {most} karakter.</translation>
    </message>
    <message>
        <source>A search may have {most} parts.</source>
        <translation>Pencarian boleh terdiri atas {most} bagian.</translation>
    </message>
    <message>
        <source>A smart folder needs a name and a search.</source>
        <translation>Folder pintar perlu nama dan pencarian.</translation>
    </message>
    <message>
        <source>A tag may have {most} characters.</source>
        <translation>Tanda boleh sepanjang {most} karakter.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Tanda perlu nama.</translation>
    </message>
    <message>
        <source>A user name must not be empty or hold a colon.</source>
        <translation>Nama pengguna tidak boleh kosong atau memuat titik dua.</translation>
    </message>
    <message>
        <source>Another program is writing to the library {file}.</source>
        <translation>Program lain sedang menulis ke pustaka {file}.</translation>
    </message>
    <message>
        <source>Asked otherwise: {title}</source>
        <translation>Cara memintanya diubah: {title}</translation>
    </message>
    <message>
        <source>Before an update of Kabar</source>
        <translation>Sebelum pembaruan Kabar</translation>
    </message>
    <message>
        <source>Before another library took its place</source>
        <translation>Sebelum pustaka lain menggantikannya</translation>
    </message>
    <message>
        <source>Category removed: {name}</source>
        <translation>Kategori dihapus: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Diubah: {name}</translation>
    </message>
    <message>
        <source>Counts otherwise in trending: {title}</source>
        <translation>Bobotnya di tren diubah: {title}</translation>
    </message>
    <message>
        <source>Deleted: {n}</source>
        <translation>Dihapus: {n}</translation>
    </message>
    <message>
        <source>Either a statement, please, or --tables.</source>
        <translation>Sebuah pernyataan, atau --tables.</translation>
    </message>
    <message>
        <source>Feeds added: {n}</source>
        <translation>Umpan ditambahkan: {n}</translation>
    </message>
    <message>
        <source>Followed no more: {topic}</source>
        <translation>Tidak lagi diikuti: {topic}</translation>
    </message>
    <message>
        <source>Followed: {topic}</source>
        <translation>Diikuti: {topic}</translation>
    </message>
    <message>
        <source>Hidden from Today: {title}</source>
        <translation>Disembunyikan dari Hari ini: {title}</translation>
    </message>
    <message>
        <source>How it is read was changed</source>
        <translation>Cara membacanya diubah</translation>
    </message>
    <message>
        <source>How long articles stay was changed</source>
        <translation>Berapa lama artikel disimpan diubah</translation>
    </message>
    <message>
        <source>In Today again: {title}</source>
        <translation>Di Hari ini lagi: {title}</translation>
    </message>
    <message>
        <source>It is like articles of {category}</source>
        <translation>Mirip artikel-artikel {category}</translation>
    </message>
    <message>
        <source>It uses words of {category}: {words}</source>
        <translation>Memakai kata-kata {category}: {words}</translation>
    </message>
    <message>
        <source>Kabar itself made a mistake with this feed; its log says more.</source>
        <translation>Kabar sendiri keliru menangani sumber ini; catatannya memuat lebih banyak.</translation>
    </message>
    <message>
        <source>Marked read: {n}</source>
        <translation>Ditandai sudah dibaca: {n}</translation>
    </message>
    <message>
        <source>Marked unread: {n}</source>
        <translation>Ditandai belum dibaca: {n}</translation>
    </message>
    <message>
        <source>Moved to {url}, which you follow already.</source>
        <translation>Pindah ke {url}, yang sudah Anda ikuti.</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>Dipindahkan: {name}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Dipindahkan: {title}</translation>
    </message>
    <message>
        <source>Muted always: {topic}</source>
        <translation>Dibisukan selamanya: {topic}</translation>
    </message>
    <message>
        <source>Muted for 7 days: {topic}</source>
        <translation>Dibisukan selama 7 hari: {topic}</translation>
    </message>
    <message>
        <source>Muted: {title}</source>
        <translation>Dibisukan: {title}</translation>
    </message>
    <message>
        <source>Name a feed or a category.</source>
        <translation>Sebutkan satu umpan atau kategori.</translation>
    </message>
    <message>
        <source>Name a story and the articles that are not of it, by their numbers.</source>
        <translation>Sebutkan nomor kabar, lalu nomor artikel yang bukan bagiannya.</translation>
    </message>
    <message>
        <source>Name one story by its number.</source>
        <translation>Sebutkan satu kabar dengan nomornya.</translation>
    </message>
    <message>
        <source>Name two stories by their numbers.</source>
        <translation>Sebutkan dua kabar dengan nomornya.</translation>
    </message>
    <message>
        <source>No article was found on this page.</source>
        <translation>Tidak ada artikel di halaman ini.</translation>
    </message>
    <message>
        <source>No backup can be written into {folder}: {reason}</source>
        <translation>Cadangan tidak dapat ditulis ke {folder}: {reason}</translation>
    </message>
    <message>
        <source>No feed could be fetched. `kabar feeds` says why for each.</source>
        <translation>Tidak ada sumber yang dapat diambil. `kabar feeds` menyebut sebabnya satu per satu.</translation>
    </message>
    <message>
        <source>No feed was found at {url}.</source>
        <translation>Tidak ada umpan di {url}.</translation>
    </message>
    <message>
        <source>No longer tagged “{names}”: {n}</source>
        <translation>Tidak lagi bertanda “{names}”: {n}</translation>
    </message>
    <message>
        <source>No more was removed: it was undone meanwhile.</source>
        <translation>Tidak ada lagi yang dihapus: sementara itu sudah diurungkan.</translation>
    </message>
    <message>
        <source>No safe connection to {host} can be made.</source>
        <translation>Sambungan aman ke {host} tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>No smart folder is called “{name}”.</source>
        <translation>Tidak ada folder pintar bernama “{name}”.</translation>
    </message>
    <message>
        <source>No topic is called "{name}" at present. `kabar trends` lists them.</source>
        <translation>Saat ini tidak ada topik bernama "{name}". `kabar trends` mendaftarnya.</translation>
    </message>
    <message>
        <source>No topics yet: {n} earlier articles are known, too few to tell what is unusual among {articles}. After some days there will be enough.</source>
        <translation>Belum ada topik: {n} artikel sebelumnya dikenal, terlalu sedikit untuk tahu apa yang luar biasa di antara {articles}. Setelah beberapa hari akan cukup.</translation>
    </message>
    <message>
        <source>No two of your sources write about the same thing in this time.</source>
        <translation>Belum ada dua sumber Anda yang menulis hal yang sama dalam kurun ini.</translation>
    </message>
    <message>
        <source>Nobody waits for this any more.</source>
        <translation>Ini tidak ditunggu lagi.</translation>
    </message>
    <message>
        <source>Nobody waits for this copy any more.</source>
        <translation>Salinan ini tidak ditunggu lagi.</translation>
    </message>
    <message>
        <source>None of these can be taken out of that story.</source>
        <translation>Tidak satu pun dapat dikeluarkan dari kabar itu.</translation>
    </message>
    <message>
        <source>None of these sources published anything in this time.</source>
        <translation>Tidak satu pun sumber ini menerbitkan sesuatu dalam kurun ini.</translation>
    </message>
    <message>
        <source>Not muted any more: {title}</source>
        <translation>Tidak dibisukan lagi: {title}</translation>
    </message>
    <message>
        <source>Not paused any more: {title}</source>
        <translation>Tidak dijeda lagi: {title}</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>Tidak ada yang menjawab di {host}.</translation>
    </message>
    <message>
        <source>Nothing of this file can be read any more.</source>
        <translation>Tidak ada lagi yang dapat dibaca dari berkas ini.</translation>
    </message>
    <message>
        <source>Nothing was decided about that topic. `kabar trends topics` lists what was.</source>
        <translation>Belum ada keputusan tentang topik itu. `kabar trends topics` mendaftar yang sudah ada.</translation>
    </message>
    <message>
        <source>One statement at a time, please.</source>
        <translation>Satu pernyataan setiap kali.</translation>
    </message>
    <message>
        <source>Only JSON Lines can be printed; the others need a file.</source>
        <translation>Hanya JSON Lines yang dapat dicetak; yang lain memerlukan berkas.</translation>
    </message>
    <message>
        <source>Only articles can be chosen: as jsonl or markdown.</source>
        <translation>Hanya artikel yang dapat dipilih: sebagai jsonl atau markdown.</translation>
    </message>
    <message>
        <source>Only desktops of Linux and its kin have such entries.</source>
        <translation>Hanya desktop Linux dan kerabatnya yang memiliki entri seperti itu.</translation>
    </message>
    <message>
        <source>Only questions can be asked: statements that give rows.</source>
        <translation>Hanya pertanyaan yang dapat diajukan: pernyataan yang menghasilkan baris.</translation>
    </message>
    <message>
        <source>Only the beginning is open to all; the rest is for subscribers.</source>
        <translation>Hanya bagian awal yang terbuka untuk umum; selebihnya khusus pelanggan.</translation>
    </message>
    <message>
        <source>Paused: it is asked only when you say so.</source>
        <translation>Dijeda: hanya diminta bila Anda menyuruhnya.</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Dijeda: {title}</translation>
    </message>
    <message>
        <source>Posts about every {usual} days; days since the one before: {days}.</source>
        <translation>Biasanya terbit sekitar {usual} hari sekali; yang ini setelah {days} hari.</translation>
    </message>
    <message>
        <source>Quiet or not: {title}</source>
        <translation>Tenang atau tidak: {title}</translation>
    </message>
    <message>
        <source>Removed by the rules of keeping: {n}</source>
        <translation>Dihapus oleh aturan penyimpanan: {n}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Dihapus: {name}</translation>
    </message>
    <message>
        <source>Renamed: {title}</source>
        <translation>Diganti namanya: {title}</translation>
    </message>
    <message>
        <source>Room and unread articles are ruled for the whole library alone.</source>
        <translation>Ruang dan artikel belum dibaca hanya diatur untuk seluruh pustaka.</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} days after the first</source>
        <translation>Sama-sama menyebut {terms}; {n} hari setelah yang pertama</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} h after the first</source>
        <translation>Sama-sama menyebut {terms}; {n} jam setelah yang pertama</translation>
    </message>
    <message>
        <source>Shares {terms}; {n} min after the first</source>
        <translation>Sama-sama menyebut {terms}; {n} menit setelah yang pertama</translation>
    </message>
    <message>
        <source>Smart folder kept: {name}</source>
        <translation>Folder pintar disimpan: {name}</translation>
    </message>
    <message>
        <source>Something went wrong inside Kabar: {error}</source>
        <translation>Ada yang salah di dalam Kabar: {error}</translation>
    </message>
    <message>
        <source>Star taken: {n}</source>
        <translation>Bintang dilepas: {n}</translation>
    </message>
    <message>
        <source>Starred: {n}</source>
        <translation>Diberi bintang: {n}</translation>
    </message>
    <message>
        <source>Starting at login: {reason}</source>
        <translation>Mulai saat masuk: {reason}</translation>
    </message>
    <message>
        <source>Tag deleted: {name}</source>
        <translation>Tanda dihapus: {name}</translation>
    </message>
    <message>
        <source>Tagged “{names}”: {n}</source>
        <translation>Diberi tanda “{names}”: {n}</translation>
    </message>
    <message>
        <source>Tags changed: {names}</source>
        <translation>Tanda diubah: {names}</translation>
    </message>
    <message>
        <source>Taken back: {topic}</source>
        <translation>Dibatalkan: {topic}</translation>
    </message>
    <message>
        <source>Taken out of a story: {count}</source>
        <translation>Dikeluarkan dari sebuah berita: {count}</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is for another name.</source>
        <translation>Sambungan ke {host} tidak aman: sertifikatnya untuk nama lain.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is not valid yet.</source>
        <translation>Sambungan ke {host} tidak aman: sertifikatnya belum berlaku.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate is out of date.</source>
        <translation>Sambungan ke {host} tidak aman: sertifikatnya sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody this computer trusts vouches for it.</source>
        <translation>Sambungan ke {host} tidak aman: tidak ada yang dipercaya komputer ini yang menjaminnya.</translation>
    </message>
    <message>
        <source>The disk is full; {file} could not be written.</source>
        <translation>Diska penuh; {file} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The document broke off in the middle.</source>
        <translation>Dokumennya terputus di tengah.</translation>
    </message>
    <message>
        <source>The document is larger than {size} MB.</source>
        <translation>Dokumen lebih besar dari {size} MB.</translation>
    </message>
    <message>
        <source>The document is larger than {size} MB; what stands first in it was read.</source>
        <translation>Dokumennya lebih besar dari {size} MB; yang dibaca hanya bagian awalnya.</translation>
    </message>
    <message>
        <source>The document is too large to be a feed.</source>
        <translation>Dokumen terlalu besar untuk sebuah umpan.</translation>
    </message>
    <message>
        <source>The drawing asks for other files.</source>
        <translation>Gambar ini meminta berkas lain.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>Ekspor dihentikan; tidak ada yang tersisa darinya.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of feeds.</source>
        <translation>Berkas terlalu besar untuk daftar sumber.</translation>
    </message>
    <message>
        <source>The helper process ended in the middle of its work.</source>
        <translation>Proses pembantu berhenti di tengah pekerjaan.</translation>
    </message>
    <message>
        <source>The keychain of this system no longer has the login of this feed.</source>
        <translation>Rantai kunci sistem ini tidak lagi menyimpan data masuk sumber ini.</translation>
    </message>
    <message>
        <source>The keychain of this system stays closed.</source>
        <translation>Rantai kunci sistem ini tetap terkunci.</translation>
    </message>
    <message>
        <source>The library cannot lie inside the program's folder {folder}: an update would take it away.</source>
        <translation>Pustaka tidak boleh berada di dalam folder program {folder}: pembaruan akan membawanya pergi.</translation>
    </message>
    <message>
        <source>The library has {count} faults that remain.</source>
        <translation>Pustaka masih punya {count} kerusakan.</translation>
    </message>
    <message>
        <source>The library is in use. Please close the reader first.</source>
        <translation>Pustaka sedang dipakai. Tutup dulu pembacanya.</translation>
    </message>
    <message>
        <source>The library is only read here: this statement would do more.</source>
        <translation>Di sini pustaka hanya dibaca: pernyataan ini akan melakukan lebih dari itu.</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened for writing: {reason}.</source>
        <translation>Pustaka {file} tidak dapat dibuka untuk ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The library {file} failed: {reason}.</source>
        <translation>Pustaka {file} gagal: {reason}.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. `kabar restore` puts a backup in its place.</source>
        <translation>Pustaka {file} rusak. `kabar restore` menggantinya dengan sebuah cadangan.</translation>
    </message>
    <message>
        <source>The library {file} is missing, but copies of it are kept: {count}. `kabar restore` puts the newest back, `kabar restore --empty` begins anew.</source>
        <translation>Pustaka {file} hilang, tetapi salinannya tersimpan: {count}. `kabar restore` mengembalikan yang terbaru, `kabar restore --empty` mulai dari awal.</translation>
    </message>
    <message>
        <source>The library {file} must be opened by the reader once before it can be read.</source>
        <translation>Pustaka {file} harus dibuka sekali oleh pembacanya sebelum dapat dibaca.</translation>
    </message>
    <message>
        <source>The library {file} was written by a newer Kabar. Please update this one.</source>
        <translation>Pustaka {file} ditulis oleh Kabar yang lebih baru. Perbarui Kabar ini.</translation>
    </message>
    <message>
        <source>The name does not tell the format: --format says which.</source>
        <translation>Nama itu tidak menunjukkan formatnya: --format menyebutkannya.</translation>
    </message>
    <message>
        <source>The page is too large to read ({size} MB).</source>
        <translation>Halaman terlalu besar untuk dibaca ({size} MB).</translation>
    </message>
    <message>
        <source>The picture could not be written to {file}.</source>
        <translation>Gambar tidak dapat ditulis ke {file}.</translation>
    </message>
    <message>
        <source>The picture is too large ({size} MB).</source>
        <translation>Gambar terlalu besar ({size} MB).</translation>
    </message>
    <message>
        <source>The proxy does not let us through to {host}.</source>
        <translation>Proksi tidak meneruskan kita ke {host}.</translation>
    </message>
    <message>
        <source>The proxy for {host} is of a kind that we cannot use.</source>
        <translation>Proksi untuk {host} berjenis yang tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The search index did not fit the articles: {count} rows.</source>
        <translation>Indeks pencarian tidak cocok dengan artikel: {count} baris.</translation>
    </message>
    <message>
        <source>The server sent an empty document.</source>
        <translation>Server mengirim dokumen kosong.</translation>
    </message>
    <message>
        <source>The server sent an error message instead of a feed.</source>
        <translation>Server mengirim pesan kesalahan, bukan umpan.</translation>
    </message>
    <message>
        <source>There is a category "{name}" already.</source>
        <translation>Kategori "{name}" sudah ada.</translation>
    </message>
    <message>
        <source>There is a smart folder called “{name}” already.</source>
        <translation>Sudah ada folder pintar bernama “{name}”.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Alamatnya belum ada.</translation>
    </message>
    <message>
        <source>There is no article {id}.</source>
        <translation>Tidak ada artikel {id}.</translation>
    </message>
    <message>
        <source>There is no category "{name}".</source>
        <translation>Tidak ada kategori "{name}".</translation>
    </message>
    <message>
        <source>There is no category {id}.</source>
        <translation>Tidak ada kategori {id}.</translation>
    </message>
    <message>
        <source>There is no change {id} to undo.</source>
        <translation>Tidak ada perubahan {id} untuk diurungkan.</translation>
    </message>
    <message>
        <source>There is no column "{name}". `kabar sql --tables` lists them.</source>
        <translation>Tidak ada kolom "{name}". `kabar sql --tables` mendaftarnya.</translation>
    </message>
    <message>
        <source>There is no feed "{name}". `kabar feeds` lists them.</source>
        <translation>Tidak ada sumber "{name}". `kabar feeds` menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>There is no feed {id}.</source>
        <translation>Tidak ada sumber {id}.</translation>
    </message>
    <message>
        <source>There is no field “{field}:”. Is it “{near}:”?</source>
        <translation>Tidak ada bidang “{field}:”. Maksudnya “{near}:”?</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Tidak ada berkas {file}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Folder {folder} tidak ada.</translation>
    </message>
    <message>
        <source>There is no library in {folder} yet.</source>
        <translation>Belum ada pustaka di {folder}.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Tidak ada jaringan.</translation>
    </message>
    <message>
        <source>There is no room for a backup: {needed} MB are needed, {free} MB are free.</source>
        <translation>Tidak ada ruang untuk cadangan: perlu {needed} MB, tersedia {free} MB.</translation>
    </message>
    <message>
        <source>There is no screen here. `kabar --help` lists what works without one.</source>
        <translation>Di sini tidak ada layar. `kabar --help` menyebut apa yang jalan tanpa layar.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Tidak ada cadangan yang utuh.</translation>
    </message>
    <message>
        <source>There is no story {number}. `kabar trends` lists them.</source>
        <translation>Tidak ada kabar {number}. `kabar trends` mendaftarnya.</translation>
    </message>
    <message>
        <source>There is no table "{name}". `kabar sql --tables` lists them.</source>
        <translation>Tidak ada tabel "{name}". `kabar sql --tables` mendaftarnya.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Tidak ada tanda “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>These are not two stories.</source>
        <translation>Ini bukan dua kabar yang berbeda.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: what it changed has changed again since.</source>
        <translation>Ini tidak dapat diurungkan lagi: yang diubahnya sudah berubah lagi sejak itu.</translation>
    </message>
    <message>
        <source>This describes a search, it is not a feed.</source>
        <translation>Ini keterangan tentang pencarian, bukan umpan.</translation>
    </message>
    <message>
        <source>This feed has been closed for good ({status}).</source>
        <translation>Sumber ini sudah ditutup selamanya ({status}).</translation>
    </message>
    <message>
        <source>This feed has been closed for good.</source>
        <translation>Sumber ini sudah ditutup selamanya.</translation>
    </message>
    <message>
        <source>This file is not a library of Kabar.</source>
        <translation>Berkas ini bukan pustaka Kabar.</translation>
    </message>
    <message>
        <source>This is JSON, but not a feed.</source>
        <translation>Ini JSON, tetapi bukan umpan.</translation>
    </message>
    <message>
        <source>This is a list of feeds (OPML), not a feed. Import it instead.</source>
        <translation>Ini daftar sumber (OPML), bukan umpan. Imporlah daftar ini.</translation>
    </message>
    <message>
        <source>This is a site map, not a feed.</source>
        <translation>Ini peta situs, bukan umpan.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ini halaman web, bukan umpan.</translation>
    </message>
    <message>
        <source>This is neither a feed nor whole JSON.</source>
        <translation>Ini bukan umpan, bukan pula JSON yang utuh.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ini bukan umpan.</translation>
    </message>
    <message>
        <source>This is not a web address: {url}</source>
        <translation>Ini bukan alamat web: {url}</translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation>Ini bukan berkas OPML.</translation>
    </message>
    <message>
        <source>This is the library itself.</source>
        <translation>Ini pustaka itu sendiri.</translation>
    </message>
    <message>
        <source>This login holds signs that no header can hold.</source>
        <translation>Data masuk ini memuat tanda yang tidak dapat dikirim.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Gambar ini tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>This picture could not be fetched a short while ago.</source>
        <translation>Gambar ini baru saja gagal diambil.</translation>
    </message>
    <message>
        <source>This smart folder is not there any more.</source>
        <translation>Folder pintar ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This statement cannot be understood: {reason}.</source>
        <translation>Pernyataan ini tidak dapat dipahami: {reason}.</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep a login; Kabar writes none into files.</source>
        <translation>Sistem ini tidak punya rantai kunci untuk menyimpan data masuk; Kabar tidak menulisnya ke dalam berkas.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} s and was broken off. --seconds gives it more.</source>
        <translation>Ini memakan waktu lebih dari {seconds} detik dan dihentikan. --seconds memberinya lebih.</translation>
    </message>
    <message>
        <source>This took too long and was given up.</source>
        <translation>Ini terlalu lama dan dihentikan.</translation>
    </message>
    <message>
        <source>This was not undone.</source>
        <translation>Ini tidak sedang diurungkan.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Ini sudah diurungkan.</translation>
    </message>
    <message>
        <source>Too many brackets stand in one another.</source>
        <translation>Terlalu banyak kurung di dalam kurung.</translation>
    </message>
    <message>
        <source>Trending is worked out after the next sync.</source>
        <translation>Trending dihitung setelah penyelarasan berikutnya.</translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources in this category; you have {n}.</source>
        <translation>Trending perlu sedikitnya {least} sumber di kategori ini; Anda punya {n}.</translation>
    </message>
    <message>
        <source>Trending needs at least {least} sources; you have {n}.</source>
        <translation>Trending perlu sedikitnya {least} sumber; Anda punya {n}.</translation>
    </message>
    <message>
        <source>Two stories became one</source>
        <translation>Dua berita menjadi satu</translation>
    </message>
    <message>
        <source>Unsubscribed from {title}</source>
        <translation>Berhenti berlangganan {title}</translation>
    </message>
    <message>
        <source>What came is not a picture that can be shown.</source>
        <translation>Yang datang bukan gambar yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>What the page calls its feed is none: {url}</source>
        <translation>Yang disebut halaman ini sebagai umpan ternyata bukan: {url}</translation>
    </message>
    <message>
        <source>What {host} answers is not what a web server says.</source>
        <translation>Jawaban {host} bukan jawaban server web.</translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked.</source>
        <translation>Kiriman {host} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>You follow {title} already.</source>
        <translation>Anda sudah mengikuti {title}.</translation>
    </message>
    <message>
        <source>You put it into this story.</source>
        <translation>Anda yang memasukkannya ke kabar ini.</translation>
    </message>
    <message>
        <source>Your network answers in place of your feeds' servers; it seems to ask you to log in.</source>
        <translation>Jaringan Anda menjawab menggantikan server sumber Anda; tampaknya Anda diminta masuk dulu.</translation>
    </message>
    <message>
        <source>about {n} articles a day</source>
        <translation>sekitar {n} artikel sehari</translation>
    </message>
    <message>
        <source>about {n} articles a month</source>
        <translation>sekitar {n} artikel sebulan</translation>
    </message>
    <message>
        <source>about {n} articles a week</source>
        <translation>sekitar {n} artikel seminggu</translation>
    </message>
    <message>
        <source>about {n} articles a year</source>
        <translation>sekitar {n} artikel setahun</translation>
    </message>
    <message>
        <source>as you want it: every {wait}</source>
        <translation>sesuai keinginan Anda: setiap {wait}</translation>
    </message>
    <message>
        <source>checked {ago} ago, next in {wait}</source>
        <translation>dicek {ago} lalu, berikutnya {wait} lagi</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>headlines alone; the texts stand on its pages</source>
        <translation>judul saja; teksnya ada di halamannya</translation>
    </message>
    <message>
        <source>how often it publishes cannot be told from its dates</source>
        <translation>seberapa sering terbit tidak terlihat dari tanggalnya</translation>
    </message>
    <message>
        <source>it failed; asked again after {wait}</source>
        <translation>gagal; dicoba lagi setelah {wait}</translation>
    </message>
    <message>
        <source>it may come back; asked again after {wait}</source>
        <translation>mungkin kembali; dicoba lagi setelah {wait}</translation>
    </message>
    <message>
        <source>it posts seldom: every {wait}</source>
        <translation>jarang menerbitkan: tiap {wait}</translation>
    </message>
    <message>
        <source>its server has trouble</source>
        <translation>servernya sedang bermasalah</translation>
    </message>
    <message>
        <source>its server is being asked just now</source>
        <translation>servernya sedang diminta saat ini</translation>
    </message>
    <message>
        <source>less than an article a year</source>
        <translation>kurang dari satu artikel setahun</translation>
    </message>
    <message>
        <source>moved for good; it is asked at {url} now</source>
        <translation>pindah selamanya; kini diambil dari {url}</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>belum pernah diambil</translation>
    </message>
    <message>
        <source>next in {wait}</source>
        <translation>berikutnya {wait} lagi</translation>
    </message>
    <message>
        <source>no articles yet</source>
        <translation>belum ada artikel</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum pernah diambil</translation>
    </message>
    <message>
        <source>nothing there for a week; asked every {wait}</source>
        <translation>seminggu tidak ada apa-apa; dicoba tiap {wait}</translation>
    </message>
    <message>
        <source>some whole articles, some teasers</source>
        <translation>sebagian artikel utuh, sebagian cuplikan</translation>
    </message>
    <message>
        <source>teasers; the whole texts stand on its pages</source>
        <translation>cuplikan; teks utuh ada di halamannya</translation>
    </message>
    <message>
        <source>the document broke off in the middle; asked again after {wait}</source>
        <translation>dokumennya terputus di tengah; dicoba lagi setelah {wait}</translation>
    </message>
    <message>
        <source>the feed asks not to be visited before</source>
        <translation>sumber meminta tidak dikunjungi sebelum itu</translation>
    </message>
    <message>
        <source>the server asked for {wait}</source>
        <translation>server meminta jeda {wait}</translation>
    </message>
    <message>
        <source>the server cannot say what is new; asked every {wait}</source>
        <translation>server tidak dapat menyebut apa yang baru; diambil tiap {wait}</translation>
    </message>
    <message>
        <source>the server does not let us in; asked every {wait}</source>
        <translation>server menolak; dicoba tiap {wait}</translation>
    </message>
    <message>
        <source>the server has trouble; asked again after {wait}</source>
        <translation>server bermasalah; dicoba lagi setelah {wait}</translation>
    </message>
    <message>
        <source>the server is overloaded and gave no time; asked again after {wait}</source>
        <translation>server kelebihan beban tanpa menyebut waktu; dicoba lagi setelah {wait}</translation>
    </message>
    <message>
        <source>the server's pages keep for {wait}</source>
        <translation>halaman server berlaku {wait}</translation>
    </message>
    <message>
        <source>the site asks for {wait}</source>
        <translation>situs meminta jeda {wait}</translation>
    </message>
    <message>
        <source>usual: every {wait}</source>
        <translation>biasa: tiap {wait}</translation>
    </message>
    <message>
        <source>whole articles</source>
        <translation>artikel utuh</translation>
    </message>
    <message>
        <source>your network asks you to log in</source>
        <translation>jaringan Anda meminta Anda masuk dulu</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days</source>
        <translation>{articles} artikel dari {sources} sumber dalam {days} hari</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, at least {factor}x the usual</source>
        <translation>{articles} artikel dari {sources} sumber dalam {days} hari, sedikitnya {factor}× dari biasanya</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {days} days, {factor}x the usual</source>
        <translation>{articles} artikel dari {sources} sumber dalam {days} hari, {factor}× dari biasanya</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h</source>
        <translation>{articles} artikel dari {sources} sumber dalam {hours} jam</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, at least {factor}x the usual</source>
        <translation>{articles} artikel dari {sources} sumber dalam {hours} jam, sedikitnya {factor}× dari biasanya</translation>
    </message>
    <message>
        <source>{articles} articles from {sources} sources in {hours} h, {factor}x the usual</source>
        <translation>{articles} artikel dari {sources} sumber dalam {hours} jam, {factor}× dari biasanya</translation>
    </message>
    <message>
        <source>{category} is suggested no more for articles of {feed}</source>
        <translation>{category} tidak lagi disarankan untuk artikel {feed}</translation>
    </message>
    <message>
        <source>{count} of {all} articles are like those of {category}</source>
        <translation>{count} dari {all} artikel mirip dengan artikel {category}</translation>
    </message>
    <message>
        <source>{count} of {all} articles use words of {category}: {words}</source>
        <translation>{count} dari {all} artikel memakai kata-kata {category}: {words}</translation>
    </message>
    <message>
        <source>{count} rows refer to something that is gone.</source>
        <translation>{count} baris merujuk ke sesuatu yang sudah tiada.</translation>
    </message>
    <message>
        <source>{feed} is in {category} now</source>
        <translation>{feed} sekarang ada di {category}</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation>{file} rusak: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a library of Kabar.</source>
        <translation>{file} bukan pustaka Kabar.</translation>
    </message>
    <message>
        <source>{host} asked to be left alone; try again in {wait}.</source>
        <translation>{host} minta tidak diganggu; coba lagi {wait} lagi.</translation>
    </message>
    <message>
        <source>{host} asks us to come less often ({status}).</source>
        <translation>{host} meminta kita lebih jarang datang ({status}).</translation>
    </message>
    <message>
        <source>{host} broke off in the middle of its answer.</source>
        <translation>{host} putus di tengah jawabannya.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is the address right?</source>
        <translation>{host} tidak ditemukan. Apakah alamatnya benar?</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} tidak menjawab.</translation>
    </message>
    <message>
        <source>{host} does not let us in ({status}).</source>
        <translation>{host} menolak kita ({status}).</translation>
    </message>
    <message>
        <source>{host} gave an answer that we cannot use ({status}).</source>
        <translation>{host} memberi jawaban yang tidak dapat dipakai ({status}).</translation>
    </message>
    <message>
        <source>{host} has a problem of its own ({status}).</source>
        <translation>{host} sedang bermasalah ({status}).</translation>
    </message>
    <message>
        <source>{host} has nothing at this address ({status}).</source>
        <translation>{host} tidak punya apa-apa di alamat ini ({status}).</translation>
    </message>
    <message>
        <source>{host} hung up before it answered.</source>
        <translation>{host} memutus sambungan sebelum menjawab.</translation>
    </message>
    <message>
        <source>{host} is being asked just now; try again in a few minutes.</source>
        <translation>{host} sedang dihubungi; coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>{host} is not a web address.</source>
        <translation>{host} bukan alamat web.</translation>
    </message>
    <message>
        <source>{host} is not available just now ({status}).</source>
        <translation>{host} sedang tidak tersedia ({status}).</translation>
    </message>
    <message>
        <source>{host} passes us on too often.</source>
        <translation>{host} terlalu sering mengalihkan kita.</translation>
    </message>
    <message>
        <source>{host} sends us in a circle.</source>
        <translation>{host} mengalihkan kita berputar-putar.</translation>
    </message>
    <message>
        <source>{host} sends us to a place outside the web.</source>
        <translation>{host} mengalihkan kita ke luar web.</translation>
    </message>
    <message>
        <source>{host} sends us to an address that is none.</source>
        <translation>{host} mengalihkan kita ke alamat yang bukan alamat.</translation>
    </message>
    <message>
        <source>{host} sends us to an unprotected address.</source>
        <translation>{host} mengalihkan kita ke alamat yang tidak terlindung.</translation>
    </message>
    <message>
        <source>{host} took too long.</source>
        <translation>{host} terlalu lama menjawab.</translation>
    </message>
    <message>
        <source>{host} wants a user name and a password.</source>
        <translation>{host} meminta nama pengguna dan kata sandi.</translation>
    </message>
    <message>
        <source>{name} breaks off in the middle: only the feeds before that were added.</source>
        <translation>{name} terputus di tengah: hanya sumber sebelum itu yang ditambahkan.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} tidak dapat dibaca: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>{name} tidak dapat ditulis: {reason}</translation>
    </message>
    <message>
        <source>{name} is no name of a header that could hold a login.</source>
        <translation>{name} bukan nama header yang dapat memuat data masuk.</translation>
    </message>
    <message>
        <source>{name} is there already, and not empty.</source>
        <translation>{name} sudah ada, dan tidak kosong.</translation>
    </message>
    <message>
        <source>{name} is there already. `--replace` writes over it.</source>
        <translation>{name} sudah ada. `--replace` akan menimpanya.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of feeds.</source>
        <translation>{name} terlalu besar untuk daftar sumber.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} terlalu besar.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{title} has not moved.</source>
        <translation>{title} tidak pindah.</translation>
    </message>
    <message>
        <source>{value} is too much: at most {most}.</source>
        <translation>{value} terlalu besar: paling banyak {most}.</translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation>“{name}” kini “{new}”</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>Also covered by</source>
        <translation>Diberitakan juga oleh</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Kabar ended abruptly the last time. Your library is safe: what you did is written as you do it.</source>
        <translation>Terakhir kali Kabar berakhir mendadak. Pustaka Anda aman: yang Anda lakukan langsung ditulis.</translation>
    </message>
    <message>
        <source>Kabar made a mistake. Your library is safe: what you did is written as you do it. You can go on, or quit and start again.</source>
        <translation>Kabar membuat kesalahan. Pustaka Anda aman: yang Anda lakukan langsung ditulis. Anda bisa melanjutkan, atau keluar dan mulai lagi.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Simpan laporan…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ada yang salah</translation>
    </message>
    <message>
        <source>This report helps to mend it. It names no titles and no logins, and is sent nowhere.</source>
        <translation>Laporan ini membantu memperbaikinya. Tidak ada judul dan data masuk di dalamnya, dan tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Ditulis ke {file}</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Followed and muted topics</source>
        <translation>Topik yang diikuti dan dibisukan</translation>
    </message>
    <message>
        <source>Nothing yet. In the trending panel, F follows a topic and M mutes it.</source>
        <translation>Belum ada. Di panel trending, F mengikuti topik dan M membisukannya.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>diikuti</translation>
    </message>
    <message>
        <source>muted always</source>
        <translation>dibisukan selamanya</translation>
    </message>
    <message>
        <source>muted for {time} more</source>
        <translation>dibisukan {time} lagi</translation>
    </message>
</context>
<context>
    <name>DemoBanner</name>
    <message>
        <source>Keep these</source>
        <translation>Simpan ini</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Mulai kosong</translation>
    </message>
    <message>
        <source>These are sample feeds, so that you can look around.</source>
        <translation>Ini sumber contoh, supaya Anda dapat melihat-lihat.</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>full text and pictures</source>
        <translation>teks lengkap dan gambar</translation>
    </message>
    <message>
        <source>how it is asked</source>
        <translation>cara ditanya</translation>
    </message>
    <message>
        <source>how long articles stay</source>
        <translation>lama artikel disimpan</translation>
    </message>
    <message>
        <source>muted, paused or hidden</source>
        <translation>dibisukan, dijeda, atau disembunyikan</translation>
    </message>
    <message>
        <source>type</source>
        <translation>huruf</translation>
    </message>
    <message>
        <source>weight in trending</source>
        <translation>bobot di trending</translation>
    </message>
</context>
<context>
    <name>DifferingDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Feeds that differ</source>
        <translation>Sumber yang berbeda</translation>
    </message>
    <message>
        <source>No feed differs: the settings hold for all.</source>
        <translation>Tidak ada sumber yang berbeda: pengaturan berlaku untuk semua.</translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation>Keadaan dan properti…</translation>
    </message>
    <message>
        <source>What stands in the settings holds for all feeds but these.</source>
        <translation>Isi pengaturan berlaku untuk semua sumber kecuali yang ini.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>An earlier text</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>Mark what has changed since</source>
        <translation>Tandai yang berubah sejak itu</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Isi artikel</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Versi teks</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>{from_} until {until}</source>
        <translation>{from_} sampai {until}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose an article</source>
        <translation>Pilih artikel</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>semua tombol</translation>
    </message>
    <message>
        <source>next and previous</source>
        <translation>berikutnya dan sebelumnya</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>search</source>
        <translation>cari</translation>
    </message>
    <message>
        <source>star</source>
        <translation>bintang</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Addresses, names and categories, as other readers import them.</source>
        <translation>Alamat, nama dan kategori, seperti yang diimpor pembaca lain.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Everything in one file, as Kabar itself keeps it.</source>
        <translation>Semuanya dalam satu berkas, seperti yang disimpan Kabar sendiri.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Sejauh mana ekspornya</translation>
    </message>
    <message>
        <source>JSON Lines: all that is known</source>
        <translation>JSON Lines: semua yang diketahui</translation>
    </message>
    <message>
        <source>Markdown: one file each</source>
        <translation>Markdown: satu berkas per artikel</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Artikel berbintang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The feeds (OPML)</source>
        <translation>Sumber (OPML)</translation>
    </message>
    <message>
        <source>The whole library (SQLite)</source>
        <translation>Seluruh pustaka (SQLite)</translation>
    </message>
    <message>
        <source>This list: {title}</source>
        <translation>Daftar ini: {title}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>With your tags, stars and read marks.</source>
        <translation>Dengan tanda, bintang dan status dibaca Anda.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The export was stopped; nothing of it is left.</source>
        <translation>Ekspor dihentikan; tidak ada yang tersisa darinya.</translation>
    </message>
    <message>
        <source>Written to {file}: {n}</source>
        <translation>Ditulis ke {file}: {n}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Backups…</source>
        <translation>Cadangan…</translation>
    </message>
    <message>
        <source>The library is damaged: some of it cannot be read.</source>
        <translation>Pustaka rusak: sebagian tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Counts as any other</source>
        <translation>Berbobot biasa</translation>
    </message>
    <message>
        <source>Counts less</source>
        <translation>Berbobot lebih kecil</translation>
    </message>
    <message>
        <source>Counts more</source>
        <translation>Berbobot lebih besar</translation>
    </message>
    <message>
        <source>Counts {n} times</source>
        <translation>Berbobot {n} kali</translation>
    </message>
    <message>
        <source>How it is asked…</source>
        <translation>Cara memintanya…</translation>
    </message>
    <message>
        <source>How much its articles count in trending</source>
        <translation>Seberapa besar bobot artikelnya di trending</translation>
    </message>
    <message>
        <source>In trending</source>
        <translation>Di trending</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Terakhir diambil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Pengambilan berikutnya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Selaraskan sekarang</translation>
    </message>
    <message>
        <source>The feed's own name</source>
        <translation>Nama dari sumbernya</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>due</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>tidak lagi</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message>
        <source>Carries</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>The last articles</source>
        <translation>Artikel terakhir</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>no article has a date</source>
        <translation>tidak ada artikel yang bertanggal</translation>
    </message>
    <message>
        <source>{n} in its document</source>
        <translation>{n} di dokumennya</translation>
    </message>
</context>
<context>
    <name>FeedReadingModel</name>
    <message>
        <source>Arrived</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Share opened</source>
        <translation>Bagian dibuka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Cari di artikel ini</translation>
    </message>
    <message>
        <source>Match before (Shift+Enter)</source>
        <translation>Hasil sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Hasil berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} dari {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Go to a feed, do something, search…</source>
        <translation>Lompat ke sumber, lakukan sesuatu, cari…</translation>
    </message>
    <message>
        <source>Search “{words}” in all articles</source>
        <translation>Cari “{words}” di semua artikel</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Cari: {words}</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tanda</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Smart folder</source>
        <translation>Folder pintar</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Name and search…</source>
        <translation>Nama dan pencarian…</translation>
    </message>
    <message>
        <source>Remove the smart folder</source>
        <translation>Hapus folder pintar</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Also new</source>
        <translation>Juga baru</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Halaman depan</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Kabar lainnya</translation>
    </message>
    <message>
        <source>Most read by you</source>
        <translation>Paling sering Anda baca</translation>
    </message>
    <message>
        <source>No story yet that several of your sources tell; these are the newest.</source>
        <translation>Belum ada kabar yang diberitakan beberapa sumber Anda; ini yang terbaru.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Belum ada artikel yang masuk.</translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 3 days.</source>
        <translation>Tidak ada yang menonjol hari ini; kabar 3 hari terakhir.</translation>
    </message>
    <message>
        <source>Nothing stands out today; stories of the last 7 days.</source>
        <translation>Tidak ada yang menonjol hari ini; kabar 7 hari terakhir.</translation>
    </message>
    <message>
        <source>Quiet feeds</source>
        <translation>Sumber yang jarang menulis</translation>
    </message>
    <message>
        <source>newest articles</source>
        <translation>artikel terbaru</translation>
    </message>
    <message>
        <source>of the last 3 days</source>
        <translation>3 hari terakhir</translation>
    </message>
    <message>
        <source>of the last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>{n} unread today</source>
        <translation>{n} belum dibaca hari ini</translation>
    </message>
</context>
<context>
    <name>FrontScope</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>Isi halaman</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Permintaan terakhir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Thirty of each feed are kept. Size: of the document, unpacked.</source>
        <translation>Tiga puluh dari setiap sumber disimpan. Ukuran: dokumen setelah dibuka kemasannya.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation>belum pernah membawa artikel</translation>
    </message>
    <message>
        <source>its server says that it moved to {url}</source>
        <translation>servernya mengatakan pindah ke {url}</translation>
    </message>
    <message>
        <source>its server takes {n} seconds to answer</source>
        <translation>servernya menjawab setelah {n} detik</translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation>artikel terakhir: {date}</translation>
    </message>
    <message>
        <source>next try: {time}</source>
        <translation>percobaan berikut: {time}</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>tidak ditanya lagi</translation>
    </message>
    <message>
        <source>usually one every {time}</source>
        <translation>biasanya satu setiap {time}</translation>
    </message>
    <message>
        <source>{n} articles a day, over the last week</source>
        <translation>{n} artikel sehari, selama seminggu terakhir</translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation>{n} artikel masuk, tidak satu pun dibuka</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} dtk</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Details…</source>
        <translation>Rincian…</translation>
    </message>
    <message>
        <source>Every feed is well.</source>
        <translation>Semua sumber sehat.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Kesehatan sumber</translation>
    </message>
    <message>
        <source>Kabar follows by itself once a server has said so five times in three days.</source>
        <translation>Kabar mengikuti sendiri setelah server mengatakannya lima kali dalam tiga hari.</translation>
    </message>
    <message>
        <source>More than five seconds, over the last requests.</source>
        <translation>Lebih dari lima detik, pada permintaan terakhir.</translation>
    </message>
    <message>
        <source>More than forty articles a day.</source>
        <translation>Lebih dari empat puluh artikel sehari.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bisukan</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Tak pernah dibuka</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>Ramai</translation>
    </message>
    <message>
        <source>Nothing came for six times as long as usual, or a month.</source>
        <translation>Tidak ada yang datang selama enam kali jarak biasanya, atau sebulan.</translation>
    </message>
    <message>
        <source>Of these you have opened nothing for three months.</source>
        <translation>Dari sumber ini tidak ada yang dibuka selama tiga bulan.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Diam</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lambat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Berhenti langganan</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Pakai alamat baru</translation>
    </message>
    <message>
        <source>What the server said, and when it is asked next.</source>
        <translation>Apa kata server, dan kapan ditanya lagi.</translation>
    </message>
    <message>
        <source>{n} feeds to look at</source>
        <translation>{n} sumber perlu dilihat</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Ctrl+K goes to any feed, action or article. ? shows all keys, Ctrl+F1 the manual, Ctrl+7 how your feeds fare.</source>
        <translation>Ctrl+K menuju sumber, tindakan, atau artikel mana pun. ? menampilkan semua tombol, Ctrl+F1 manual, Ctrl+7 keadaan sumber Anda.</translation>
    </message>
    <message>
        <source>Everything is a key away</source>
        <translation>Semuanya sejauh satu tombol</translation>
    </message>
    <message>
        <source>Here are today's articles, what is unread and starred, and your feeds by category. Ctrl+N adds more; a right click shows what can be done.</source>
        <translation>Di sini ada artikel hari ini, yang belum dibaca dan berbintang, serta sumber menurut kategori. Ctrl+N menambah; klik kanan menunjukkan apa yang bisa dilakukan.</translation>
    </message>
    <message>
        <source>J and K go down and up, N to the next unread. S stars, L tags, M marks read. Every change can be undone with Ctrl+Z.</source>
        <translation>J dan K turun dan naik, N ke yang belum dibaca berikutnya. S membintangi, L memberi tag, M menandai dibaca. Setiap perubahan dapat diurungkan dengan Ctrl+Z.</translation>
    </message>
    <message>
        <source>New here? A look around takes a minute.</source>
        <translation>Baru di sini? Melihat-lihat hanya semenit.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Space goes on a page, at the end to the next unread. F fetches the full text, B opens the page in your browser.</source>
        <translation>Spasi maju satu halaman, di akhir ke yang belum dibaca berikutnya. F mengambil teks lengkap, B membuka halamannya di peramban.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>This is Kabar {version} now.</source>
        <translation>Ini Kabar {version} sekarang.</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Trending</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yang baru</translation>
    </message>
    <message>
        <source>What your sources write about more than usual, and stories that several of them tell. It is worked out on this computer alone.</source>
        <translation>Yang ditulis sumber Anda lebih dari biasanya, dan kabar dari beberapa sumber. Semuanya dihitung di komputer ini saja.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Sumber Anda</translation>
    </message>
</context>
<context>
    <name>Inheriting</name>
    <message>
        <source>Always</source>
        <translation>Selalu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{value} – from category {name}</source>
        <translation>{value} – dari kategori {name}</translation>
    </message>
    <message>
        <source>{value} – from the settings</source>
        <translation>{value} – dari pengaturan</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Find a story</source>
        <translation>Cari kabar</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Kabar yang sama</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Kabar</translation>
    </message>
    <message>
        <source>Which story is the same as “{title}”?</source>
        <translation>Kabar mana yang sama dengan “{title}”?</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search or jump…</source>
        <translation>Cari atau lompat…</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Articles stay</source>
        <translation>Artikel disimpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>How long articles stay</source>
        <translation>Berapa lama artikel disimpan</translation>
    </message>
    <message>
        <source>Newest of each feed</source>
        <translation>Terbaru dari tiap sumber</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save and remove now</source>
        <translation>Simpan dan hapus sekarang</translation>
    </message>
    <message>
        <source>Starred and tagged articles always stay. What goes does not come back with a sync; Ctrl+Z brings it back for thirty days. Feeds and categories may have rules of their own, in their menu.</source>
        <translation>Artikel berbintang dan bertanda selalu tinggal. Yang pergi tidak kembali pada sinkronisasi; Ctrl+Z mengembalikannya selama tiga puluh hari. Sumber dan kategori boleh punya aturan sendiri, di menunya.</translation>
    </message>
    <message>
        <source>The library may take</source>
        <translation>Pustaka boleh memakan</translation>
    </message>
    <message>
        <source>These rules would remove nothing now.</source>
        <translation>Aturan ini tidak akan menghapus apa pun sekarang.</translation>
    </message>
    <message>
        <source>These rules would remove {n} articles of {feeds} feeds now.</source>
        <translation>Aturan ini akan menghapus {n} artikel dari {feeds} sumber sekarang.</translation>
    </message>
    <message>
        <source>Unread articles stay, however old</source>
        <translation>Artikel yang belum dibaca tinggal, setua apa pun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>selamanya</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>tanpa batas</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Tekan tombol baru di sini</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>It has {key} already.</source>
        <translation>{key} sudah miliknya.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Tab, arrows, Home and End move the keyboard, so they stay as they are.</source>
        <translation>Tab, panah, Home, dan End memindahkan papan ketik, jadi tetap seperti semula.</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Buang {key}</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Pakai di sini saja</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tanpa tombol</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”, and would do “{this}” then.</source>
        <translation>{key} milik “{other}”, dan nantinya menjadi “{this}”.</translation>
    </message>
    <message>
        <source>{key} does it now.</source>
        <translation>Kini {key} melakukannya.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Tindakan dan tombolnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Give every action the keys back that it came with?</source>
        <translation>Kembalikan tombol asal semua tindakan?</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Letters and signs alone do something</source>
        <translation>Huruf dan tanda saja melakukan sesuatu</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Kembalikan semua…</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Cari tindakan atau tombol</translation>
    </message>
    <message>
        <source>Without it J, S or / do nothing, and only keys with Ctrl do.</source>
        <translation>Tanpa itu J, S, atau / tidak melakukan apa-apa, hanya tombol dengan Ctrl.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tanpa tombol</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Enlarge</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Perbesar gambar</translation>
    </message>
</context>
<context>
    <name>Lightbox</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Gambar berikutnya</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Gambar sebelumnya</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Gambar tidak dapat dimuat.</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Paling cocok</translation>
    </message>
    <message>
        <source>Fold what tells the same</source>
        <translation>Lipat berita yang sama</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Terakhir dibaca</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Show the articles that came in</source>
        <translation>Tampilkan artikel yang masuk</translation>
    </message>
    <message>
        <source>Sort, group and look</source>
        <translation>Urutan, kelompok, dan tampilan</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} baru</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Back to {page}</source>
        <translation>Kembali ke {page}</translation>
    </message>
    <message>
        <source>Feeds and categories</source>
        <translation>Sumber dan kategori</translation>
    </message>
</context>
<context>
    <name>ListViewActions</name>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>Articles that you open are kept here.</source>
        <translation>Artikel yang Anda buka tersimpan di sini.</translation>
    </message>
    <message>
        <source>No articles yet. They come with the next sync.</source>
        <translation>Belum ada artikel. Artikel datang pada penyelarasan berikutnya.</translation>
    </message>
    <message>
        <source>No stars here. Star an article to keep it.</source>
        <translation>Belum ada bintang. Beri bintang pada artikel untuk menyimpannya.</translation>
    </message>
    <message>
        <source>No story that two of your sources tell. Each sync looks for them.</source>
        <translation>Belum ada kabar yang ditulis dua sumber Anda. Tiap penyelarasan mencarinya.</translation>
    </message>
    <message>
        <source>Nothing came in today yet.</source>
        <translation>Belum ada yang masuk hari ini.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Tidak ada hasil untuk “{words}”.</translation>
    </message>
    <message>
        <source>Nothing unread here. “Next unread article” goes on to what is unread elsewhere.</source>
        <translation>Tidak ada yang belum dibaca di sini. “Artikel belum dibaca berikutnya” melanjutkan ke yang belum dibaca di tempat lain.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>{n} starred</source>
        <translation>{n} berbintang</translation>
    </message>
    <message>
        <source>{n} still being indexed</source>
        <translation>{n} masih diindeks</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} kabar</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} belum dibaca</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cari di manual</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>1 other tells the same. Mark it read?</source>
        <translation>1 lainnya memberitakan hal yang sama. Tandai sudah dibaca?</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Tandai dibaca</translation>
    </message>
    <message>
        <source>{n} others tell the same. Mark them read?</source>
        <translation>{n} lainnya memberitakan hal yang sama. Tandai sudah dibaca?</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Cari kategori</translation>
    </message>
    <message>
        <source>It stays where it is as well</source>
        <translation>Tetap juga di tempatnya sekarang</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>Pindahkan {title}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Tanpa kategori</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Paling atas</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yang baru</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Back to the article</source>
        <translation>Kembali ke artikel</translation>
    </message>
    <message>
        <source>Let its scripts run</source>
        <translation>Izinkan skripnya berjalan</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Back to where you were</source>
        <translation>Kembali ke tempat semula</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Kabar selengkapnya</translation>
    </message>
    <message>
        <source>Updated: show</source>
        <translation>Ada pembaruan: tampilkan</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} baru</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to {page}</source>
        <translation>Kembali ke {page}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Feed health</source>
        <translation>Kesehatan sumber</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Halaman depan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat baca</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Kabar utama</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Kabar is in the tray</source>
        <translation>Kabar ada di baki sistem</translation>
    </message>
    <message>
        <source>The window is closed, syncing goes on. Quit in this menu ends it.</source>
        <translation>Jendelanya tertutup, sinkronisasi berjalan terus. Keluar di menu ini mengakhirinya.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>T&amp;urun</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin &amp;alamat tautan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>Hide from Today</source>
        <translation>Sembunyikan dari Hari ini</translation>
    </message>
    <message>
        <source>Keep quiet</source>
        <translation>Tenang</translation>
    </message>
    <message>
        <source>Mute: no number, not in Today, Unread, trending</source>
        <translation>Bisukan: tanpa angka, tidak di Hari ini, Belum dibaca, trending</translation>
    </message>
    <message>
        <source>Pause: not asked any more</source>
        <translation>Jeda: tidak diminta lagi</translation>
    </message>
    <message>
        <source>from category {name}</source>
        <translation>dari kategori {name}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nothing is unread.</source>
        <translation>Semua sudah dibaca.</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>No other source tells this story.</source>
        <translation>Tidak ada sumber lain yang memberitakan ini.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Begin with an empty library</source>
        <translation>Mulai dengan pustaka kosong</translation>
    </message>
    <message>
        <source>Making an empty library…</source>
        <translation>Membuat pustaka kosong…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Selamatkan yang masih terbaca</translation>
    </message>
    <message>
        <source>Recovering what can be read. This can take minutes…</source>
        <translation>Menyelamatkan yang masih terbaca. Ini bisa memakan beberapa menit…</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Pulihkan cadangan terbaru</translation>
    </message>
    <message>
        <source>Restoring the library…</source>
        <translation>Memulihkan pustaka…</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged: its file is not what Kabar wrote. This happens when a disk fails or another program writes into it.</source>
        <translation>Pustaka di {folder} rusak: berkasnya bukan seperti yang ditulis Kabar. Ini terjadi bila cakram rusak atau program lain menulis ke dalamnya.</translation>
    </message>
    <message>
        <source>The library is missing from {folder}, but copies of it are there.</source>
        <translation>Pustaka tidak ada di {folder}, tetapi salinannya ada.</translation>
    </message>
    <message>
        <source>The newest copy that is sound takes its place; what is there now is kept.</source>
        <translation>Salinan terbaru yang baik menggantikannya; yang ada sekarang disimpan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, and so are backups.</source>
        <translation>Yang ada sekarang disimpan di sampingnya, begitu pula cadangan.</translation>
    </message>
    <message>
        <source>Whatever is not damaged goes into a fresh library; the damaged one is kept.</source>
        <translation>Semua yang tidak rusak masuk ke pustaka baru; yang rusak disimpan.</translation>
    </message>
</context>
<context>
    <name>Retaining</name>
    <message>
        <source>Removed: {n} articles</source>
        <translation>Dihapus: {n} artikel</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Everything is up to date.</source>
        <translation>Semuanya sudah terbaru.</translation>
    </message>
    <message>
        <source>Everything is up to date. Next: {wait}</source>
        <translation>Semuanya sudah terbaru. Berikutnya: {wait}</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Copy the link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>Tandai semua di atas sudah dibaca</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>Tandai semua di bawah sudah dibaca</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Tandai belum dibaca</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Perhaps {category}</source>
        <translation>Mungkin {category}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Beri bintang</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tanda…</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>Lepas bintang</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>+{n} more</source>
        <translation>+{n} lagi</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 sumber</translation>
    </message>
    <message>
        <source>Folded: 1 other tells the same</source>
        <translation>Terlipat: 1 lainnya memberitakan hal yang sama</translation>
    </message>
    <message>
        <source>Folded: {n} others tell the same</source>
        <translation>Terlipat: {n} lainnya memberitakan hal yang sama</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Artikel lain</translation>
    </message>
    <message>
        <source>Perhaps {category}</source>
        <translation>Mungkin {category}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Bertanda</translation>
    </message>
    <message>
        <source>Tells the same as the one above</source>
        <translation>Memberitakan hal yang sama dengan yang di atas</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sejak kemarin</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <source>{category}?</source>
        <translation>{category}?</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} sumber</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Articles stay</source>
        <translation>Artikel disimpan</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Diminta setiap</translation>
    </message>
    <message>
        <source>Fetched ahead of time</source>
        <translation>Diambil lebih awal</translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>Teks lengkap dari halaman</translation>
    </message>
    <message>
        <source>Newest that stay</source>
        <translation>Terbaru yang tinggal</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Gambar dari web</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>as it suits the feed</source>
        <translation>sesuai sumbernya</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>selamanya</translation>
    </message>
</context>
<context>
    <name>ScopeHeading</name>
    <message>
        <source>Choose another category</source>
        <translation>Pilih kategori lain</translation>
    </message>
</context>
<context>
    <name>ScopeMenu</name>
    <message>
        <source>All feeds</source>
        <translation>Semua sumber</translation>
    </message>
    <message>
        <source>As in the sidebar</source>
        <translation>Ikuti bilah sisi</translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>Ways to go on</source>
        <translation>Lanjutan yang mungkin</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How searches are written</source>
        <translation>Cara menulis pencarian</translation>
    </message>
    <message>
        <source>also audio, video, fulltext</source>
        <translation>juga audio, video, fulltext</translation>
    </message>
    <message>
        <source>also read, starred, updated, tagged</source>
        <translation>juga read, starred, updated, tagged</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>di antara dua hari</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>kedua kata, di mana saja</translation>
    </message>
    <message>
        <source>by language and length</source>
        <translation>menurut bahasa dan panjang</translation>
    </message>
    <message>
        <source>from a feed, in a category</source>
        <translation>dari sebuah umpan, dalam sebuah kategori</translation>
    </message>
    <message>
        <source>in the title, by an author</source>
        <translation>di judul, oleh penulis</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>salah satunya</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>kata pertama tanpa yang kedua</translation>
    </message>
    <message>
        <source>the words beside each other</source>
        <translation>kata-kata yang berdampingan</translation>
    </message>
    <message>
        <source>with a tag of your own</source>
        <translation>dengan tanda Anda sendiri</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>kata yang berawalan begitu</translation>
    </message>
    <message>
        <source>younger than seven days; also h, w, m, y</source>
        <translation>lebih baru dari tujuh hari; juga h, w, m, y</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>How searches are written</source>
        <translation>Cara menulis pencarian</translation>
    </message>
    <message>
        <source>Keep as a smart folder</source>
        <translation>Simpan sebagai folder pintar</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Cari di semua artikel</translation>
    </message>
    <message>
        <source>Search, like: bank is:unread age:&lt;7d</source>
        <translation>Cari, misalnya: bank is:unread age:&lt;7d</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Search: {words}</source>
        <translation>Cari: {words}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
</context>
<context>
    <name>SectionPill</name>
    <message>
        <source>Perhaps {category}</source>
        <translation>Mungkin {category}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Like {category}</source>
        <translation>Seperti {category}</translation>
    </message>
    <message>
        <source>Not for articles of {feed}</source>
        <translation>Jangan untuk artikel {feed}</translation>
    </message>
    <message>
        <source>Put {feed} into {category}</source>
        <translation>Masukkan {feed} ke {category}</translation>
    </message>
    <message>
        <source>Show all articles like {category}</source>
        <translation>Tampilkan semua artikel seperti {category}</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>As it was at first</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>One service a line: its name, then an address with {url} and, if you like, {title}. Nothing is sent before you choose it.</source>
        <translation>Satu layanan per baris: namanya, lalu alamat dengan {url} dan, bila mau, {title}. Tidak ada yang dikirim sebelum Anda memilihnya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Services to share with</source>
        <translation>Layanan untuk berbagi</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Berbagi</translation>
    </message>
    <message>
        <source>This line names no service: {line}</source>
        <translation>Baris ini bukan nama layanan: {line}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>12 hours</source>
        <translation>12 jam</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 jam</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 menit</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 jam</translation>
    </message>
    <message>
        <source>A feed may have its own.</source>
        <translation>Satu sumber boleh punya fontnya sendiri.</translation>
    </message>
    <message>
        <source>A small picture beside each article.</source>
        <translation>Gambar kecil di samping tiap artikel.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Warna aksen</translation>
    </message>
    <message>
        <source>An address or a mail address where owners of sites reach you.</source>
        <translation>Alamat web atau surel tempat pemilik situs dapat menghubungi Anda.</translation>
    </message>
    <message>
        <source>An article that is opened counts as read</source>
        <translation>Artikel yang dibuka dianggap sudah dibaca</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>At the earliest after</source>
        <translation>Paling cepat setiap</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Ubah tombol…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Baris ringkas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Every action can have other keys.</source>
        <translation>Setiap tindakan boleh punya tombol lain.</translation>
    </message>
    <message>
        <source>Feeds that differ…</source>
        <translation>Sumber yang berbeda…</translation>
    </message>
    <message>
        <source>Fetch pictures from the web</source>
        <translation>Ambil gambar dari web</translation>
    </message>
    <message>
        <source>Fetch pictures of new articles ahead</source>
        <translation>Ambil gambar artikel baru lebih awal</translation>
    </message>
    <message>
        <source>Font of articles</source>
        <translation>Huruf artikel</translation>
    </message>
    <message>
        <source>For all feeds; each feed and category may say otherwise.</source>
        <translation>Untuk semua sumber; tiap sumber dan kategori boleh berbeda.</translation>
    </message>
    <message>
        <source>For reading without a network; full texts too, where they are shown.</source>
        <translation>Untuk membaca tanpa jaringan; juga teks lengkap, bila itu yang ditampilkan.</translation>
    </message>
    <message>
        <source>Full text of the page instead of the feed's</source>
        <translation>Teks lengkap halaman sebagai ganti teks umpan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>In force the next time Kabar starts.</source>
        <translation>Berlaku saat Kabar dimulai berikutnya.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Penyimpanan…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>Jangan ada yang bergerak</translation>
    </message>
    <message>
        <source>Letters and signs alone do something</source>
        <translation>Huruf dan tanda saja melakukan sesuatu</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Huruf per baris</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Menus open at once and pictures stand still; also where the system asks for it.</source>
        <translation>Menu langsung terbuka dan gambar diam; juga bila sistem memintanya.</translation>
    </message>
    <message>
        <source>Of articles, in pixels.</source>
        <translation>Teks artikel, dalam piksel.</translation>
    </message>
    <message>
        <source>Of the theme</source>
        <translation>Dari tema</translation>
    </message>
    <message>
        <source>Of the window; articles stay as is.</source>
        <translation>Bahasa jendela; artikel tetap apa adanya.</translation>
    </message>
    <message>
        <source>Of those that tell the same.</source>
        <translation>Dari yang menceritakan hal yang sama.</translation>
    </message>
    <message>
        <source>Of what is chosen, new or a link.</source>
        <translation>Untuk yang terpilih, yang baru, atau tautan.</translation>
    </message>
    <message>
        <source>Once it stood in view, and only where you scroll. It can be undone.</source>
        <translation>Setelah terlihat, dan hanya bila Anda yang menggulir. Dapat diurungkan.</translation>
    </message>
    <message>
        <source>Once one is read</source>
        <translation>Setelah satu dibaca</translation>
    </message>
    <message>
        <source>Only what is due by then.</source>
        <translation>Hanya yang sudah waktunya.</translation>
    </message>
    <message>
        <source>Otherwise only the key, the menu and the button mark it.</source>
        <translation>Jika tidak, hanya tombol, menu, dan ikon yang menandainya.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Play moving pictures</source>
        <translation>Putar gambar bergerak</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Requests name as contact</source>
        <translation>Kontak dalam permintaan</translation>
    </message>
    <message>
        <source>Room for what was fetched</source>
        <translation>Ruang untuk yang telah diambil</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Sans (Noto Sans)</source>
        <translation>Tanpa kait (Noto Sans)</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>Berkait (Noto Serif)</translation>
    </message>
    <message>
        <source>Servers that ask for longer waits are left alone for longer.</source>
        <translation>Server yang meminta jeda lebih panjang dibiarkan lebih lama.</translation>
    </message>
    <message>
        <source>Services to share articles with.</source>
        <translation>Layanan untuk membagikan artikel.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Berbagi…</translation>
    </message>
    <message>
        <source>Short lines read faster.</source>
        <translation>Baris pendek lebih cepat dibaca.</translation>
    </message>
    <message>
        <source>Show once what several sources tell</source>
        <translation>Tampilkan sekali kabar yang sama dari beberapa sumber</translation>
    </message>
    <message>
        <source>Single feeds</source>
        <translation>Sumber tertentu</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Ukuran semuanya</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Source and headline only, in lists for which you chose no look.</source>
        <translation>Hanya sumber dan judul, pada daftar yang tampilannya tidak Anda pilih.</translation>
    </message>
    <message>
        <source>Sync when the program starts</source>
        <translation>Selaraskan saat program dibuka</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Penyelarasan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Hijau kebiruan</translation>
    </message>
    <message>
        <source>The colours of everything.</source>
        <translation>Warna semuanya.</translation>
    </message>
    <message>
        <source>The row says how many more there are, and opens.</source>
        <translation>Barisnya menyebut berapa lagi yang ada, dan dapat dibuka.</translation>
    </message>
    <message>
        <source>Their own type, rhythm, full text, time to stay: which differ, and in what.</source>
        <translation>Huruf, irama, teks lengkap, masa simpan sendiri: sumber mana yang berbeda, dan dalam hal apa.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tray, start at login, notifications, quiet times.</source>
        <translation>Baki sistem, mulai saat masuk, pemberitahuan, jam tenang.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>What is scrolled past counts as read</source>
        <translation>Yang terlewati saat digulir dianggap sudah dibaca</translation>
    </message>
    <message>
        <source>What was made by itself; make one now, or bring one back.</source>
        <translation>Yang dibuat otomatis; buat satu sekarang, atau kembalikan satu.</translation>
    </message>
    <message>
        <source>What was used longest ago goes first; starred articles keep theirs.</source>
        <translation>Yang paling lama tak dipakai pergi dulu; artikel berbintang tetap.</translation>
    </message>
    <message>
        <source>What went wrong, without logins and secrets.</source>
        <translation>Apa yang salah, tanpa nama masuk dan rahasia.</translation>
    </message>
    <message>
        <source>Where nothing else asks for stillness; a click starts and stops them.</source>
        <translation>Bila tidak ada yang meminta diam; klik menjalankan dan menghentikannya.</translation>
    </message>
    <message>
        <source>Which old articles go, and when.</source>
        <translation>Artikel lama mana yang pergi, dan kapan.</translation>
    </message>
    <message>
        <source>Without it J, S or / do nothing, and only keys with Ctrl do.</source>
        <translation>Tanpa itu J, S, atau / tidak melakukan apa-apa, hanya tombol dengan Ctrl.</translation>
    </message>
    <message>
        <source>Without it, sites do not see that you read them.</source>
        <translation>Tanpa itu, situs tidak melihat bahwa Anda membacanya.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>ask about the others</source>
        <translation>tanyakan yang lain</translation>
    </message>
    <message>
        <source>leave the others</source>
        <translation>biarkan yang lain</translation>
    </message>
    <message>
        <source>mark the others read</source>
        <translation>tandai yang lain dibaca</translation>
    </message>
    <message>
        <source>none: requests name the program alone</source>
        <translation>tidak ada: permintaan hanya menyebut nama program</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>hanya bila diminta</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Feeds that differ: {n}…</source>
        <translation>Sumber yang berbeda: {n}…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>No setting is called so.</source>
        <translation>Tidak ada pengaturan bernama itu.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Folder pintar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>dibisukan</translation>
    </message>
    <message>
        <source>not in Today</source>
        <translation>tidak di Hari ini</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} kabar</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} belum dibaca</translation>
    </message>
</context>
<context>
    <name>SidebarFooter</name>
    <message>
        <source>Dark mode</source>
        <translation>Mode gelap</translation>
    </message>
    <message>
        <source>Light mode</source>
        <translation>Mode terang</translation>
    </message>
    <message>
        <source>Looking for stories and topics…</source>
        <translation>Mencari kabar dan topik…</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Belum ada sumber</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Belum diselaraskan</translation>
    </message>
    <message>
        <source>Synced: {time}</source>
        <translation>Diselaraskan: {time}</translation>
    </message>
    <message>
        <source>Syncing {done} of {total} sources…</source>
        <translation>Menyelaraskan {done} dari {total} sumber…</translation>
    </message>
    <message>
        <source>failing: {n}</source>
        <translation>gagal: {n}</translation>
    </message>
</context>
<context>
    <name>SidebarMenu</name>
    <message>
        <source>Copy the address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Hapus tanda ini</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation>Cara membacanya…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tandai semua sudah dibaca</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Pindahkan ke</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Pindahkan…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name (empty: the feed's own)</source>
        <translation>Nama (kosong: nama dari sumbernya)</translation>
    </message>
    <message>
        <source>Name; “News/Local” makes one inside another</source>
        <translation>Nama; “Berita/Lokal” membuat kategori di dalam kategori</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Kategori baru</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Kategori baru…</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Tanpa kategori</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Buka situsnya</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Hapus kategori</translation>
    </message>
    <message>
        <source>Remove the category…</source>
        <translation>Hapus kategori…</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its feeds stay, without a category.</source>
        <translation>Hapus “{name}”? Sumbernya tetap ada, tanpa kategori.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>State and properties…</source>
        <translation>Keadaan dan properti…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Selaraskan sekarang</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>Paling atas</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Berhenti langganan</translation>
    </message>
</context>
<context>
    <name>SidebarTree</name>
    <message>
        <source>Places, categories and feeds</source>
        <translation>Tempat, kategori, dan sumber</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Not the same story</source>
        <translation>Bukan kabar yang sama</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Which articles are not of “{title}”?</source>
        <translation>Artikel mana yang bukan bagian dari “{title}”?</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>All countries</source>
        <translation>Semua negara</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Follow these ({n})</source>
        <translation>Ikuti ini ({n})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Nobody checked from here whether these addresses still answer. Once you follow a feed, its health tells.</source>
        <translation>Tidak ada yang memeriksa dari sini apakah alamat ini masih menjawab. Setelah sebuah sumber diikuti, kesehatannya akan memberi tahu.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Cari di katalog</translation>
    </message>
    <message>
        <source>Well-known feeds</source>
        <translation>Sumber terkenal</translation>
    </message>
    <message>
        <source>followed already</source>
        <translation>sudah diikuti</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>1 year</source>
        <translation>1 tahun</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>An article in view, this window in front, and a key or the mouse used within a minute.</source>
        <translation>Ada artikel di layar, jendela ini di depan, dan tombol atau tetikus dipakai dalam satu menit terakhir.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of your feeds dated {first} to {last}.</source>
        <translation>Artikel dari sumber Anda bertanggal {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Artikel dibuka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Salin sebagai CSV</translation>
    </message>
    <message>
        <source>Counted since {date}</source>
        <translation>Dihitung sejak {date}</translation>
    </message>
    <message>
        <source>Different articles you opened in this time, however old they are.</source>
        <translation>Artikel berbeda yang Anda buka dalam waktu ini, setua apa pun.</translation>
    </message>
    <message>
        <source>Each column is a day.</source>
        <translation>Tiap batang satu hari.</translation>
    </message>
    <message>
        <source>Each column is a month.</source>
        <translation>Tiap batang satu bulan.</translation>
    </message>
    <message>
        <source>Each column is a week.</source>
        <translation>Tiap batang satu pekan.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language not stated</source>
        <translation>Bahasa tidak disebut</translation>
    </message>
    <message>
        <source>Left unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Marked read</source>
        <translation>Ditandai dibaca</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Tanpa kategori</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Belum ada yang dibuka</translation>
    </message>
    <message>
        <source>Of what arrived</source>
        <translation>Dari yang masuk</translation>
    </message>
    <message>
        <source>Of what you opened</source>
        <translation>Dari yang Anda buka</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation>Tampilkan semua: {n}</translation>
    </message>
    <message>
        <source>There is nothing to tell it of yet.</source>
        <translation>Belum ada yang dapat dihitung.</translation>
    </message>
    <message>
        <source>Time is counted from now on.</source>
        <translation>Waktu dihitung mulai sekarang.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>You opened {opened} of the {arrived} articles that arrived since {date}.</source>
        <translation>Anda membuka {opened} dari {arrived} artikel yang masuk sejak {date}.</translation>
    </message>
    <message>
        <source>articles arrived</source>
        <translation>artikel masuk</translation>
    </message>
    <message>
        <source>articles opened</source>
        <translation>artikel dibuka</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>sudah tidak ada lagi</translation>
    </message>
    <message>
        <source>has never brought an article</source>
        <translation>belum pernah membawa artikel</translation>
    </message>
    <message>
        <source>in {n} articles that you opened</source>
        <translation>dalam {n} artikel yang Anda buka</translation>
    </message>
    <message>
        <source>last article: {date}</source>
        <translation>artikel terakhir: {date}</translation>
    </message>
    <message>
        <source>of what arrived was opened</source>
        <translation>dari yang masuk dibuka</translation>
    </message>
    <message>
        <source>opened {n} times</source>
        <translation>dibuka {n} kali</translation>
    </message>
    <message>
        <source>opened {n} times · {feed}</source>
        <translation>dibuka {n} kali · {feed}</translation>
    </message>
    <message>
        <source>spent reading</source>
        <translation>waktu membaca</translation>
    </message>
    <message>
        <source>{arrived} arrived: {opened} opened, {marked} marked read, {left} left unread</source>
        <translation>{arrived} masuk: {opened} dibuka, {marked} ditandai dibaca, {left} belum dibaca</translation>
    </message>
    <message>
        <source>{a} of what arrived ({arrived}), {o} of what you opened ({opened})</source>
        <translation>{a} dari yang masuk ({arrived}), {o} dari yang Anda buka ({opened})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} jam {m} mnt</translation>
    </message>
    <message>
        <source>{n} articles arrived, none opened</source>
        <translation>{n} artikel masuk, tidak satu pun dibuka</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{n} opened</source>
        <translation>{n} dibuka</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} dtk</translation>
    </message>
    <message>
        <source>{title}: {arrived} arrived, {opened} opened, {read} read, {share}, {time}</source>
        <translation>{title}: {arrived} masuk, {opened} dibuka, {read} dibaca, {share}, {time}</translation>
    </message>
</context>
<context>
    <name>StatisticsCards</name>
    <message>
        <source>A feed in two categories counts in both.</source>
        <translation>Sumber dalam dua kategori dihitung di keduanya.</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Artikel dibuka</translation>
    </message>
    <message>
        <source>As the feeds state their language.</source>
        <translation>Menurut bahasa yang disebut tiap sumber.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Every feed answers, and none has been silent for three months.</source>
        <translation>Semua sumber menjawab, dan tidak ada yang diam selama tiga bulan.</translation>
    </message>
    <message>
        <source>Failing for three days, gone, or silent for three months.</source>
        <translation>Gagal selama tiga hari, sudah tidak ada, atau diam selama tiga bulan.</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Kesehatan sumber</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Feeds failing or silent</source>
        <translation>Sumber gagal atau diam</translation>
    </message>
    <message>
        <source>Feeds never opened</source>
        <translation>Sumber yang tidak pernah dibuka</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Longest run of days with an article opened: {n} days, {first} to {last}.</source>
        <translation>Paling lama membuka artikel berturut-turut: {n} hari, {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Most read articles</source>
        <translation>Artikel paling banyak dibaca</translation>
    </message>
    <message>
        <source>Most read topics</source>
        <translation>Topik paling banyak dibaca</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bisukan</translation>
    </message>
    <message>
        <source>No article arrived in this time.</source>
        <translation>Tidak ada artikel yang masuk dalam waktu ini.</translation>
    </message>
    <message>
        <source>No time was counted yet.</source>
        <translation>Belum ada waktu yang tercatat.</translation>
    </message>
    <message>
        <source>No two days in a row with an article opened.</source>
        <translation>Belum ada dua hari berturut-turut dengan artikel yang dibuka.</translation>
    </message>
    <message>
        <source>Nothing was opened in this time.</source>
        <translation>Tidak ada yang dibuka dalam waktu ini.</translation>
    </message>
    <message>
        <source>Of these you opened nothing since {date}.</source>
        <translation>Dari sumber ini tidak ada yang Anda buka sejak {date}.</translation>
    </message>
    <message>
        <source>Show all: {n}</source>
        <translation>Tampilkan semua: {n}</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Urut menurut: {column}</translation>
    </message>
    <message>
        <source>Time spent reading</source>
        <translation>Waktu membaca</translation>
    </message>
    <message>
        <source>Told when openings have been counted for two weeks.</source>
        <translation>Ditampilkan setelah pembacaan dihitung selama dua pekan.</translation>
    </message>
    <message>
        <source>Too little was opened to say: a word counts from three articles on.</source>
        <translation>Terlalu sedikit yang dibuka: sebuah kata dihitung mulai dari tiga artikel.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Berhenti langganan</translation>
    </message>
    <message>
        <source>What arrived, and what became of it</source>
        <translation>Yang masuk dan nasibnya</translation>
    </message>
    <message>
        <source>What became of the articles that arrived since {date}. Read: opened or marked.</source>
        <translation>Nasib artikel yang masuk sejak {date}. Dibaca: dibuka atau ditandai.</translation>
    </message>
    <message>
        <source>When you read</source>
        <translation>Kapan Anda membaca</translation>
    </message>
    <message>
        <source>Words that tell what an article is about.</source>
        <translation>Kata yang menunjukkan isi sebuah artikel.</translation>
    </message>
    <message>
        <source>You have opened something of every feed.</source>
        <translation>Dari setiap sumber ada yang pernah Anda buka.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Clear the reading history</source>
        <translation>Hapus riwayat pembacaan</translation>
    </message>
    <message>
        <source>Clear the reading history…</source>
        <translation>Hapus riwayat pembacaan…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Forget when you opened which article, and for how long? Statistics begin anew; what is read stays read.</source>
        <translation>Lupakan kapan dan berapa lama setiap artikel dibuka? Statistik dimulai dari awal; yang sudah dibaca tetap bertanda sudah dibaca.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Seberapa jauh ke belakang</translation>
    </message>
    <message>
        <source>Openings and times are kept in your library on this computer. Nothing is sent.</source>
        <translation>Catatan pembacaan dan waktunya disimpan di pustaka Anda di komputer ini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Statistik membaca</translation>
    </message>
    <message>
        <source>The reading history is cleared.</source>
        <translation>Riwayat pembacaan telah dihapus.</translation>
    </message>
</context>
<context>
    <name>StoryDeeds</name>
    <message>
        <source>All of it is read.</source>
        <translation>Semuanya sudah dibaca.</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>StoryMenus</name>
    <message>
        <source>Not the same story…</source>
        <translation>Bukan kabar yang sama…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Same story as…</source>
        <translation>Kabar yang sama dengan…</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Kabar selengkapnya</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Adds</source>
        <translation>Menambah</translation>
    </message>
    <message>
        <source>Also in other languages</source>
        <translation>Juga dalam bahasa lain</translation>
    </message>
    <message>
        <source>Also in {languages}</source>
        <translation>Juga dalam bahasa {languages}</translation>
    </message>
    <message>
        <source>Another story is the same</source>
        <translation>Gabungkan dengan kabar lain yang sama</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Earlier chapters</source>
        <translation>Babak sebelumnya</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Follow “{topic}”</source>
        <translation>Ikuti “{topic}”</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Urutan pemberitaan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Tandai dibaca</translation>
    </message>
    <message>
        <source>Mark the whole story read</source>
        <translation>Tandai seluruh kabar sudah dibaca</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Bukan kabar yang sama</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Same story…</source>
        <translation>Kabar yang sama…</translation>
    </message>
    <message>
        <source>Same text as {source}</source>
        <translation>Teks sama dengan {source}</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Kabar</translation>
    </message>
    <message>
        <source>Take the selected articles out of the story</source>
        <translation>Keluarkan artikel terpilih dari kabar ini</translation>
    </message>
    <message>
        <source>This story is not there any more.</source>
        <translation>Kabar ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Unfollow “{topic}”</source>
        <translation>Berhenti mengikuti “{topic}”</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Yang memberitakan</translation>
    </message>
    <message>
        <source>Why it stands out</source>
        <translation>Mengapa menonjol</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>both say: {terms}</source>
        <translation>sama-sama menyebut: {terms}</translation>
    </message>
    <message>
        <source>shown first</source>
        <translation>ditampilkan lebih dulu</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take {category}</source>
        <translation>Pakai {category}</translation>
    </message>
</context>
<context>
    <name>SystemDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closing the window leaves Kabar in the tray</source>
        <translation>Menutup jendela menyisakan Kabar di baki sistem</translation>
    </message>
    <message>
        <source>Every new article</source>
        <translation>Setiap artikel baru</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikon di baki sistem</translation>
    </message>
    <message>
        <source>In the tray, where there is one.</source>
        <translation>Di baki sistem, bila ada.</translation>
    </message>
    <message>
        <source>It goes on syncing and telling; Quit (Ctrl+Q) ends it.</source>
        <translation>Sinkronisasi dan pemberitahuan berjalan terus; Keluar (Ctrl+Q) mengakhirinya.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>New articles of these feeds</source>
        <translation>Artikel baru dari sumber ini</translation>
    </message>
    <message>
        <source>None unless you ask for it, and none while the window is in front.</source>
        <translation>Tidak ada kecuali diminta, dan tidak ada selama jendela ada di depan.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Of these feeds</source>
        <translation>Dari sumber ini</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tenang dari</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tenang sampai</translation>
    </message>
    <message>
        <source>Shows how much is unread; its menu syncs, pauses and quits.</source>
        <translation>Menunjukkan banyaknya yang belum dibaca; menunya menyinkronkan, menjeda, dan keluar.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mulai bersama sesi</translation>
    </message>
    <message>
        <source>Stories from so many sources</source>
        <translation>Kabar dari sekian sumber</translation>
    </message>
    <message>
        <source>System and notifications</source>
        <translation>Sistem dan pemberitahuan</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the icon appears once it does.</source>
        <translation>Desktop ini tidak menampilkan baki sistem: ikonnya muncul begitu ada.</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Dengan kata ini</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>gathered, at most one a day</source>
        <translation>dikumpulkan, paling banyak satu sehari</translation>
    </message>
    <message>
        <source>gathered, at most one an hour</source>
        <translation>dikumpulkan, paling banyak satu sejam</translation>
    </message>
    <message>
        <source>gathered, at most one in 4 hours</source>
        <translation>dikumpulkan, paling banyak satu per 4 jam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>words of a headline, between commas</source>
        <translation>kata judul, dipisah koma</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Articles tagged {name}</source>
        <translation>Artikel bertanda {name}</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Lepas tanda ini</translation>
    </message>
    <message>
        <source>Take the tag {name} off</source>
        <translation>Lepas tanda {name}</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Tanda Anda</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>A tag</source>
        <translation>Sebuah tanda</translation>
    </message>
    <message>
        <source>A tag; Enter puts it on or takes it off</source>
        <translation>Sebuah tanda; Enter memasang atau melepasnya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} artikel</translation>
    </message>
</context>
<context>
    <name>TextPictures</name>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Gambar tidak dapat dimuat.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>1 day</source>
        <translation>1 hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>pada waktu yang sama</translation>
    </message>
    <message>
        <source>now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>sejak kemarin</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} lebih dulu</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} kemudian</translation>
    </message>
</context>
<context>
    <name>TopicDeeds</name>
    <message>
        <source>Follow no more</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Follow this topic</source>
        <translation>Ikuti topik ini</translation>
    </message>
    <message>
        <source>Mute always</source>
        <translation>Bisukan selamanya</translation>
    </message>
    <message>
        <source>Mute for 7 days</source>
        <translation>Bisukan selama 7 hari</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Lewati (Esc)</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} dari {of}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Kabar</source>
        <translation>Buka Kabar</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Jeda sinkronisasi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Sync what is due</source>
        <translation>Selaraskan yang sudah waktunya</translation>
    </message>
    <message>
        <source>{n} unread</source>
        <translation>{n} belum dibaca</translation>
    </message>
</context>
<context>
    <name>TrendDoings</name>
    <message>
        <source>Followed and muted topics…</source>
        <translation>Topik yang diikuti dan dibisukan…</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Tampilkan artikelnya</translation>
    </message>
    <message>
        <source>Topics are followed and muted; this row is none.</source>
        <translation>Hanya topik yang dapat diikuti atau dibisukan; baris ini bukan topik.</translation>
    </message>
</context>
<context>
    <name>TrendHead</name>
    <message>
        <source>24 h</source>
        <translation>24 jam</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 hari</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 jam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>Followed and muted topics…</source>
        <translation>Topik yang diikuti dan dibisukan…</translation>
    </message>
    <message>
        <source>Looks back {time}</source>
        <translation>Melihat {time} ke belakang</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Jarang</translation>
    </message>
    <message>
        <source>Quiet feeds: they seldom post, and did</source>
        <translation>Sumber sepi: jarang menulis, kini menulis</translation>
    </message>
    <message>
        <source>Read most</source>
        <translation>Sering dibaca</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Kabar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Trending</translation>
    </message>
    <message>
        <source>Trending in {category}</source>
        <translation>Trending di {category}</translation>
    </message>
    <message>
        <source>What you open most often; only for you, nobody else is counted</source>
        <translation>Yang paling banyak Anda baca; hanya untuk Anda, orang lain tidak dihitung</translation>
    </message>
</context>
<context>
    <name>TrendListModel</name>
    <message>
        <source>All {n} articles</source>
        <translation>Semua {n} artikel</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Terlipat</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Tampilkan {n} lagi</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Usual in this time: about {n}</source>
        <translation>Biasanya pada rentang ini: sekitar {n}</translation>
    </message>
    <message>
        <source>Usual in this time: {n} at the most</source>
        <translation>Biasanya pada rentang ini: paling banyak {n}</translation>
    </message>
    <message>
        <source>You opened it {n} times.</source>
        <translation>Anda membukanya {n} kali.</translation>
    </message>
    <message>
        <source>usually every {n} days</source>
        <translation>biasanya tiap {n} hari</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} baru</translation>
    </message>
    <message>
        <source>{n} new since you looked</source>
        <translation>{n} baru sejak Anda lihat</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n} kali</translation>
    </message>
</context>
<context>
    <name>TrendSaying</name>
    <message>
        <source>In all your feeds, {n} sources tell it.</source>
        <translation>Di semua sumber Anda, {n} sumber memberitakannya.</translation>
    </message>
    <message>
        <source>There are newer figures – show them</source>
        <translation>Ada angka baru – tampilkan</translation>
    </message>
    <message>
        <source>Updated: {age}</source>
        <translation>Diperbarui: {age}</translation>
    </message>
</context>
<context>
    <name>Trending</name>
    <message>
        <source>Articles that you open are counted here, by nobody but you.</source>
        <translation>Artikel yang Anda buka dihitung di sini, hanya untuk Anda.</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>Paling banyak dibaca</translation>
    </message>
    <message>
        <source>No feed that seldom posts has posted in this time.</source>
        <translation>Pada rentang ini tidak ada tulisan dari sumber yang jarang menulis.</translation>
    </message>
    <message>
        <source>No story that two of your sources tell.</source>
        <translation>Belum ada kabar yang ditulis dua sumber Anda.</translation>
    </message>
    <message>
        <source>Not enough days yet to know what is usual. Until then, topics are what several of your sources name.</source>
        <translation>Harinya belum cukup untuk mengetahui yang biasa. Sementara itu, topik adalah yang disebut beberapa sumber Anda.</translation>
    </message>
    <message>
        <source>Nothing unusual in the last {time}.</source>
        <translation>Tidak ada yang di luar kebiasaan dalam {time} terakhir.</translation>
    </message>
    <message>
        <source>Only the sources in {category} count here.</source>
        <translation>Di sini hanya sumber di {category} yang dihitung.</translation>
    </message>
    <message>
        <source>Top stories</source>
        <translation>Kabar utama</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} jam</translation>
    </message>
</context>
<context>
    <name>TrendingPanel</name>
    <message>
        <source>Trending</source>
        <translation>Trending</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>As above</source>
        <translation>Seperti di atasnya</translation>
    </message>
    <message>
        <source>As for all feeds</source>
        <translation>Seperti semua sumber</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Both edges straight</source>
        <translation>Rata kiri dan kanan</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Tinggi baris</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Huruf per baris</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Type of articles</source>
        <translation>Tipografi artikel</translation>
    </message>
    <message>
        <source>about {n}</source>
        <translation>sekitar {n}</translation>
    </message>
    <message>
        <source>all feeds</source>
        <translation>semua sumber</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>kategori {name}</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Tambahkan situs</translation>
    </message>
    <message>
        <source>Address of a site or of its feed</source>
        <translation>Alamat situs atau umpannya</translation>
    </message>
    <message>
        <source>Fetching the sample feeds…</source>
        <translation>Mengambil sumber contoh…</translation>
    </message>
    <message>
        <source>Import feeds from another reader (OPML)</source>
        <translation>Impor sumber dari pembaca lain (OPML)</translation>
    </message>
    <message>
        <source>Look around with sample feeds</source>
        <translation>Lihat-lihat dengan sumber contoh</translation>
    </message>
    <message>
        <source>Or choose some to begin with</source>
        <translation>Atau pilih beberapa untuk memulai</translation>
    </message>
    <message>
        <source>Syncing {done} of {total} sources…</source>
        <translation>Menyelaraskan {done} dari {total} sumber…</translation>
    </message>
    <message>
        <source>The articles of the sites you follow, on your computer alone.</source>
        <translation>Artikel dari situs yang Anda ikuti, hanya di komputer Anda.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This story is not there any more.</source>
        <translation>Kabar ini sudah tidak ada.</translation>
    </message>
</context>
<context>
    <name>WholeStory</name>
    <message>
        <source>All {n} articles of this story</source>
        <translation>Semua {n} artikel kabar ini</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Kabar selengkapnya</translation>
    </message>
</context>
</TS>
