"""Words too common to tell one article from another, for libraries too young to have learnt them.

Short lists of our own for the languages met most; in every other language the words that
stand in many articles of the window are found by counting. They also tell languages apart.
"""

_ENGLISH = """
a about above after again against all also am amid an and any are around as at away back be because
been before behind being below between both but by can cannot could did do does doing don down
during each else ever every few for from further get gets getting go goes going got had has have
having he her here hers herself him himself his how i if in into is isn it its itself just let ll
like make makes making may me might more most much must my myself near no nor not now of off on once
one only onto or other our ours out over own per re same say says said see she should since so some
still such t than that the their theirs them themselves then there these they this those though
through to too under until up upon us use ve very via want was we were what when where which while
who whom whose why will with within without won would yet you your yours yourself s d m
"""

_INDONESIAN = """
ada adalah agar akan akibat aku anda antara apa apakah atas atau bagai bagaimana bagi bahwa banyak
baru begini begitu belum beri berikut bersama bisa boleh buat bukan cara cuma dalam dan dapat dari
demi dengan depan di dia dua dulu guna hal hanya harus hingga ia ikut ini itu jadi jangan jelang
jika juga kala kalau kali kami kamu karena kata ke kembali kena kenapa kepada ketika kini kita lagi
lain lalu lama lebih lewat maka makin malah mana masih mau melalui mengapa menjadi menurut mereka
meski mulai namun nanti oleh pada padahal para pasca pernah pihak pula pun punya saat saja salah
sama sambil sampai sang sangat satu saya se sebab sebagai sebelum sebut sebuah secara sedang segera
sejak sekarang selain selama seluruh semua sempat seorang seperti sering serta sesuai setelah setiap
si siap siapa soal suatu sudah supaya tak tanpa tapi telah tentang terhadap terkait tersebut tetap
tetapi tidak turut untuk usai yakni yaitu yang
"""
_OTHERS = {
    "de": "der die das und ist nicht von mit den dem ein eine im auf für zu des sich auch nach "
    "bei wird sind aus an als wie es er sie noch über hat war werden einen einer zum zur "
    "vor um",
    "es": "el la los las de del y que en un una por con para se su al es no más como pero sus le "
    "ha lo este esta entre sobre tras sin fue son hay desde o ya",
    "fr": "le la les des du de et un une en dans pour sur est au aux que qui pas par avec ce "
    "cette il elle sont son sa ses plus ne se l d à a été ont mais comme après nous vous "
    "leur c s n qu on ou entre sans contre fait être y",
    "it": "il lo la gli le di del della dei che e un una in per con non è al alla da dal sono più "
    "su come nel nella si ha anche i l dopo tra",
    "nl": "de het een en van in is dat op te voor met niet zijn aan er om ook als bij na uit door "
    "over naar wordt heeft die",
    "pt": "o a os as de do da dos das e que em um uma por com para se não no na ao mais como é "
    "foi são seu sua após entre",
    "ru": "и в во не на что с со как а по из за к ко от о об до для это его но при у же бы так "
    "был была были после ее их или если уже еще только может где который которые того чем "
    "под над без",
    "tr": "ve bir bu da de ile için çok olarak daha en gibi olan sonra kadar ne mi ama var yok",
}

STOP_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "id": frozenset(_INDONESIAN.split()),
    **{language: frozenset(words.split()) for language, words in _OTHERS.items()},
}

# Time words: in titles every day, never the news.
_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december today tomorrow yesterday tonight week weekend month
year years day days hour hours senin selasa rabu kamis jumat sabtu minggu januari februari maret
mei juni juli agustus oktober desember hari pagi siang sore malam kemarin besok bulan tahun pekan
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août
septembre octobre novembre décembre понедельник вторник среда четверг пятница суббота воскресенье
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
CALENDAR: frozenset[str] = frozenset(str.split(_CALENDAR))

# Names of sections and forms: no topic by themselves, whatever day it is.
_RUBRICS = """
analysis best berita editorial exclusive fakta first foto galeri gallery infografis interview latest
live man new news opini opinion people photo photos picture pictures podcast potret quiz report
review top update updates video videos warga watch woman
"""
RUBRICS: frozenset[str] = frozenset(str.split(_RUBRICS))
