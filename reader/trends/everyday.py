"""Words that are in headlines every day: alone, and among themselves, they name no topic.

English ones are known by how usual they are in general. For Indonesian there is no list of that,
so here is one of our own, of what headlines are made of beside names and things.
"""

from functools import lru_cache

from reader.trends.background import usual
from reader.trends.indonesian import stem
from reader.trends.stopwords import STOP_WORDS

COMMON = 0.0009  # share of articles, from which a word is an everyday one
MET = 0.0003  # and from which it tells too little to stand alone, as "cancelled" does
_INDONESIAN = """
aksi akhir aktif akui aman ambil ancam anak angka anggap arah atur awal ayah bahas bahaya baik
bakar bangun bantah bantu bapak batal batas bawa bayar beda bekas beli benar bentuk berani berat
berhenti berita besar biaya bicara bintang bongkar buang bubar bukti buka buntut buru cari catat
cegah cepat cerita coba curi daftar dalih dampak datang dekat desak dorong duga dukung duduk dunia
emosi evakuasi gagal ganti gara gelar gerak getir giat habis hadap hadir hancur hari hasil hati
heboh hendak henti hentikan hidup hilang himbau hujan ibu imbau imbas ingat ingin ingatkan izin
jabat jadwal jaga jalan jamin janji jatuh jawab jelas jenis jual jumlah jumpa juta juara kabar
kaget kait kaki kampung kantor kasus kawasan kecam kecil keluar keluarga kembang kenal kerja keras
kesal ketua khusus kirim kisah klaim kondisi korban kritik kuat kumpul kunjung kurang kutuk laku
langsung larang laku lanjut lapor lawan layan lengkap lepas lihat lindung lolos luar luas luka
lulus lumpuh luncur maju makan maksimal malu mampu mantan masalah masuk masyarakat mati menang
mendadak mesti milik minta miliar minim mohon momen muda mudah muncul mundur mungkin nama naik
negara negeri nekat nilai nyata nyaris olah orang panggil pasti patuh pecah pejabat peluang
penting penuh perintah pertama perlu pilih pimpin pindah pindahkan polemik potret pria prihatin
pulang puluh pusat putus puji ragu ramai ratus rawan rebut resmi respons ribu rilis rusak rumah
sah saksi saling sambut sampah sebar sebut sedih sedia selamat selesai selidik sembunyi senang
sengaja senyum serah serang serentak serius sesal siaga siap sikap singgung situasi sorot suka
sukses sumbang susah tahan tahu tambah tampil tanda tangan tangis tangkap tanggap tanya tarik
tawar tegang tegas tekan teken teliti teman tembak temu tempat tentu tepat teriak terima terjadi
terus tewas tiba tinggal tinggi tindak tingkat tolak tolong total tuding tuduh tugas tumbuh tunda
tunggu tunjuk turun tutup uang ubah ucap ujar ulang umum undang ungkap upaya urus usul usir utama
wajib warga waspada wilayah yakin
"""
_VERBS = ("me", "di", "ber", "ter")
_INDONESIAN_WORDS = frozenset(stem(word) for word in str.split(_INDONESIAN))


def is_listed(language: str) -> bool:
    """Tell whether the everyday words of a language are known."""
    return language == "id" or usual("", language) is not None


def is_verb(text: str, language: str) -> bool:
    """Tell whether an Indonesian word has a verb's prefix; in headlines they have capitals too."""
    low = text.casefold()
    return language == "id" and low.startswith(_VERBS) and stem(low) != low


@lru_cache(maxsize=1 << 12)
def is_everyday(term: str, language: str, share: float = COMMON) -> bool:
    """Tell whether a word, as compared, is met in headlines of any day; a number always is.

    `share` is that of articles from which it is.
    """
    if not any(map(str.isalpha, term)) or term in STOP_WORDS.get(language, ()):
        return True
    if language == "id":
        return term in _INDONESIAN_WORDS
    known = usual(term, language)
    return known is not None and known >= share
