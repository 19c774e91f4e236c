"""Words that are in headlines every day: alone, and among themselves, they name no topic.

English, French and Russian ones are known by how usual they are in general. For Indonesian, which
is compared by stems, here is a list of our own, of what headlines are made of beside names and
things.
"""

from functools import lru_cache

from reader.trends.words.background import usual
from reader.trends.words.indonesian import stem
from reader.trends.words.stopwords import STOP_WORDS

COMMON = 0.0009  # share of articles, from which a word is an everyday one
MET = 0.0003  # and from which it tells too little to stand alone, as "cancelled" does
_INDONESIAN = """
abai adu ajak ajuk akhir aksi aktif akui alami aman ambil amuk anak ancam andal anggap angka angkat
anjur antar arah asal atur awal ayah bahas bahaya baik bakal bakar bangga bangun banjur bantah
bantu bapak baris batal batas bawa bayar beda bekas bela belah beli benar bentrok bentuk berani
berat berhenti beri berita besar biadab biaya bicara bingkis bintang bongkar brutal buang buat
bubar bujuk buka bukti buntut buru butuh campur capai cari catat cegah cekal cekcok cepat cerita
coba cuek curhat curi daftar dalam dalih dampak damping dapat datang dekat derita desak diam dingin
dorong duduk duga dukung dunia edar elak emban emosi empuk enggan evakuasi fatal gabung gaduh gagal
ganas gandeng ganggu ganti gara garap gebrak geger gelap gelar gempar gencar gerak geram getir giat
gilir giring godok gosok gugur habis hadap hadir halang hambat hancur hangat harap harga hari hasil
hasut hati heboh hendak henti hentikan heran hibur hidup hilang himbau himpun hormat hujan hujat
ibarat ibu idap imbang imbas imbau incar ingat ingatkan ingin intai intip iris izin jabat jadwal
jaga jajak jajal jalan jalin jamin jamu janji jatuh jawab jelas jelek jengkel jenis jepit jera
jerat jual juara jumlah jumpa juta kabar kaget kait kaki kalah kampung kandas kantor kasus kawasan
kecam kecil kejam keji keluar keluarga keluh kembang kenal kendali keras kerja keruh kesal ketat
ketua khusus kilat kirim kisah kisruh klaim kompak kondisi korban kosong kritik kuak kuat kucur
kumpul kunjung kurang kuras kutuk lacak ladeni laku lamar lancar langsung lanjut lantik lapor
larang latih lawan layan layang lebar lebih lempar lengah lengkap lepas lihat lilit limpah lindung
lolos luap luar luas luka lulus lumpuh lunas luncur mahal maju makan maksimal malas malu mampu
manfaat mangkir manis mantan masalah masuk masyarakat mati megah menang mendadak merdeka meriah
mesti miliar milik minat minim minta mirip mohon molor momen muak muda mudah mulus muncul mundur
mungkin murah murka murni naik nama nasib negara negeri nekat ngeri nikmat nilai niscaya nonton
nyaman nyaris nyata nyesal olah olok orang padam paham pakai paksa pamer pamit panas pancing
pandang panggil pangkas panik pantas pantau parah pasang pasok pasti patuh pecah pecat pegang
pejabat pekik peluang penting penuh perah percaya periksa perintah perlu pertama picu pikat pikir
pilih pimpin pindah pindahkan pinta pisah polemik potret pria prihatin puji pulang pulih puluh
puncak punya pusat putar putus racik ragu raih rajin rakit ramai rancang rangkul rangkum rapi rasa
rata ratus rawan rawat rayu rebut redam rekam rekor rela remuk rencana rendah renggut resmi respons
ribu ricuh rilis rindu robek rumah rusak ruwet sabar sadar sadis sah sahih saing sakit saksi saling
salur sambut sampah sanggah sanggup santai sapa saran sasar sayang sebar sebut sedia sedih segar
sejuk sekat selamat selesai selidik semangat sembuh sembunyi sempurna senang sengaja sengit sentil
senyum serah serang serbu serentak seret serius sesak sesal sewot siaga siap siar sigap sikap siksa
simak simpan singgung singkir siram sita situasi sohor sorot soroti subur suka sukses sulit sulut
sumbang sumringah sunyi surut susah susul syukur tahan tahap tahu tahun takjub takut tambah tampar
tampil tanda tandas tanding tangan tanggap tangguh tangis tangkap tantang tanya tari tarik tawar
tebar tebas tegang tegas tegur tekan teken tekun telak telan telantar teliti telusur teman temani
tembak tembus tempat tempuh tempur temu tenar tenggelam tentang tentu tepat terbit teriak terima
terjadi terjang tersentuh tertib terus tewas tiba tindak tinggal tinggi tingkat tiru titip tolak
tolong ton tonton topang total tuai tuding tuduh tugas tukar tular tumbang tumbuh tumpah tunda
tunggu tunjuk tuntas tuntut turun tutup uang ubah ucap ucapan ujar uji ulang ulas ulur umbar umum
undang unggah unggul ungkap ungkit unik unjuk upaya urai urus usap usir usul usung utama utara
viral wafat wajar wajib warga waspada wejang wilayah wujud yakin
"""
SHORTEST = 5  # letters up to which a word may end as a verb and be none, as "speed"
_VERBS = ("me", "di", "ber", "ter")
_VERB_ENDS = ("kan",)
_INDONESIAN_WORDS = frozenset(stem(word) for word in str.split(_INDONESIAN))


def is_listed(language: str) -> bool:
    """Tell whether the everyday words of a language are known."""
    return language == "id" or usual("", language) is not None


def is_verb(text: str, language: str) -> bool:
    """Tell whether a word is surely a verb by its form; in headlines they have capitals too."""
    low = text.casefold()
    if language == "en":
        return low.endswith("ed") and len(low) > SHORTEST
    formed = low.startswith(_VERBS) or low.endswith(_VERB_ENDS)
    return language == "id" and formed and stem(low) != low


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
