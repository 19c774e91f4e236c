"""What newspapers' usual sections are about: words of our own, so that a young library can begin.

They stand in for articles that were not written yet. An article that uses words of a subject is
marked with it, whatever its language; and a category named like one is likely to be its place.
"""

import re
from collections.abc import Mapping
from functools import cache

from reader.trends.words.words import words

_LANGUAGES = ("en", "id")
_WORD = re.compile(r"[^\W_]+")
_AND = re.compile(r"\b(?:and|dan)\b|[&,/+]")

# Of each subject: how people call such a category, then its words in the languages above.
_SUBJECTS = {
    "politics": (
        "politics, political, politik, government, pemerintahan, election, elections, pemilu",
        "politics political politician parliament senate senator congress congressman election "
        "vote voter ballot candidate campaign president minister cabinet party coalition "
        "opposition lawmaker legislation bill governor mayor republican democrat referendum "
        "constitution prime policy veto government poll impeachment",
        "politik politisi parlemen dpr dprd pemilu pilkada pilpres capres cawapres caleg presiden "
        "wapres menteri kabinet partai koalisi oposisi gubernur bupati kpu bawaslu mpr "
        "konstitusi undang-undang kampanye suara legislatif fraksi istana pemerintah survei "
        "elektabilitas reshuffle",
    ),
    "business": (
        "business, bisnis, economy, economics, ekonomi, finance, financial, keuangan, money, uang, "
        "markets, market, pasar, investing, investasi, saham",
        "business economy economic market stock share investor bank inflation interest rate bond "
        "currency dollar profit revenue earnings quarter company firm ceo merger acquisition "
        "trade tariff export import oil price retail sales startup funding ipo dividend tax debt "
        "budget economist unemployment wage gdp fund loan wall street index",
        "bisnis ekonomi pasar saham investor investasi bank inflasi suku bunga obligasi rupiah "
        "dolar laba rugi pendapatan kuartal emiten perusahaan ihsg bursa ekspor impor tarif "
        "harga minyak emas utang kredit pinjaman anggaran apbn pajak bumn umkm koperasi ritel "
        "penjualan pedagang industri ojk dividen modal sembako upah",
    ),
    "technology": (
        "technology, teknologi, tech, tekno, gadget, gadgets, gawai, it, software, inet, digital, "
        "programming, computing, komputer, internet",
        "technology tech software app apple google microsoft android iphone smartphone phone "
        "laptop computer chip processor device gadget internet online data artificial "
        "intelligence algorithm developer programming code server cloud browser startup robot "
        "update battery screen camera samsung facebook twitter linux open-source feature user "
        "api compiler database console game gaming",
        "teknologi aplikasi gawai gadget ponsel smartphone laptop komputer chip prosesor internet "
        "daring data kecerdasan buatan algoritma pengembang pemrograman kode peladen awan "
        "peramban robot pembaruan baterai layar kamera android iphone samsung xiaomi oppo "
        "google microsoft whatsapp fitur pengguna perangkat lunak digital media-sosial sinyal",
    ),
    "sport": (
        "sport, sports, olahraga, bola, sepak bola, sepakbola, football, soccer, raga",
        "sport football soccer basketball tennis golf cricket baseball rugby league cup match game "
        "team coach player striker goalkeeper midfielder defender goal penalty season playoff "
        "quarterback nba nfl nhl mlb olympic champion championship tournament stadium referee "
        "race racing driver title squad transfer win final fans athlete medal derby",
        "olahraga sepakbola bola basket tenis bulutangkis badminton voli liga piala pertandingan "
        "laga tim timnas pelatih pemain striker penyerang kiper gelandang bek gol penalti musim "
        "juara kejuaraan turnamen stadion wasit balap motogp pebalap skuad klub klasemen menang "
        "kalah final semifinal suporter atlet medali derbi babak",
    ),
    "science": (
        "science, sains, ilmu, ilmu pengetahuan, research, riset, space, antariksa, nature",
        "science scientist research researcher study physics chemistry biology astronomer "
        "telescope planet moon mars asteroid comet galaxy star nasa rocket satellite orbit "
        "spacecraft species fossil dinosaur evolution gene genome dna quantum particle "
        "laboratory experiment climate ocean earthquake volcano seismic geology ecology "
        "specimen observatory",
        "sains ilmuwan penelitian peneliti studi fisika kimia biologi astronom teleskop planet "
        "bulan mars asteroid komet galaksi bintang nasa roket satelit orbit antariksa spesies "
        "fosil dinosaurus evolusi gen dna kuantum laboratorium percobaan iklim samudra gempa "
        "gunung api vulkanik geologi ekologi gerhana observatorium brin",
    ),
    "health": (
        "health, kesehatan, medicine, medical, wellness, sehat, society and health",
        "health hospital doctor nurse patient disease virus infection vaccine drug treatment "
        "symptom cancer diabetes heart medical medicine clinical therapy surgery diet obesity "
        "mental pregnancy flu outbreak epidemic pandemic blood brain dementia",
        "kesehatan rumah-sakit dokter perawat pasien penyakit virus infeksi vaksin obat "
        "pengobatan gejala kanker diabetes jantung medis klinis terapi operasi diet obesitas "
        "mental hamil flu wabah epidemi pandemi darah otak kolesterol gizi stunting bpjs imun",
    ),
    "entertainment": (
        "entertainment, hiburan, culture, budaya, arts, art, seni, movies, film, films, music, "
        "musik, celebrity, celebrities, selebriti, showbiz, hot, tv, books, buku",
        "entertainment film movie actor actress director cinema television netflix series episode "
        "season trailer disney celebrity singer album song music band concert festival award "
        "oscar grammy hollywood pop rapper star show drama comedy novel author book poetry "
        "theatre museum exhibition artist painting kardashian",
        "hiburan film aktor aktris sutradara bioskop televisi netflix serial episode trailer "
        "selebriti artis penyanyi album lagu musik band konser festival penghargaan drama "
        "komedi novel penulis buku puisi sastra teater museum pameran seniman lukisan budaya "
        "seni sinetron kpop penonton layar",
    ),
    "world": (
        "world, dunia, international, internasional, global, mancanegara",
        "war troops army military invasion missile ceasefire border refugee embassy ambassador "
        "diplomat sanction treaty nato united nations russia ukraine china iran israel gaza "
        "palestinian syria korea europe european india afghanistan foreign international world "
        "humanitarian aid",
        "perang pasukan tentara militer invasi rudal gencatan perbatasan pengungsi kedubes "
        "dubes diplomat sanksi perjanjian nato pbb rusia ukraina china iran israel gaza "
        "palestina suriah korea eropa india afghanistan asing internasional dunia kemanusiaan",
    ),
    "lifestyle": (
        "lifestyle, gaya hidup, life, food, makanan, kuliner, travel, wisata, fashion, recipes, "
        "resep, home, style, cooking",
        "lifestyle fashion beauty recipe cooking food restaurant chef dish cake bread coffee "
        "travel hotel holiday tourist beach wedding parenting skincare makeup garden decor "
        "kitchen wine vegan flavour",
        "gaya busana kecantikan resep masak masakan makanan kuliner restoran koki hidangan kue "
        "roti kopi wisata hotel liburan turis pantai pernikahan parenting kulit riasan kebun "
        "dapur sambal menu zodiak",
    ),
    "law": (
        "crime, law, hukum, kriminal, justice, legal, courts",
        "police court judge trial lawyer attorney prosecutor suspect arrest murder robbery crime "
        "criminal prison jail sentence verdict lawsuit defendant shooting killed victim fraud",
        "polisi polres polda pengadilan hakim sidang pengacara jaksa kejaksaan tersangka terdakwa "
        "ditangkap pembunuhan pencurian perampokan kriminal penjara vonis korupsi kpk suap "
        "korban penipuan narkoba bareskrim pelaku",
    ),
    "cars": (
        "cars, car, autos, auto, automotive, otomotif, oto, mobil, motor, motoring",
        "car vehicle suv sedan truck engine horsepower torque hybrid electric tesla toyota honda "
        "ford bmw mercedes hyundai volkswagen motorcycle tyre brake dealer",
        "mobil kendaraan suv sedan truk mesin tenaga torsi hibrida listrik tesla toyota honda "
        "daihatsu suzuki yamaha wuling hyundai mitsubishi motor ban rem dealer otomotif stnk",
    ),
    "security": (
        "security, keamanan, cybersecurity, siber, infosec, privacy, privasi, data breach, "
        "data breaches, data bocor, breach, breaches",
        "breach leak hacker ransomware malware phishing password encryption vulnerability exploit "
        "cyber cybersecurity privacy attacker stolen leaked credentials authentication patch",
        "bocor kebocoran peretas ransomware malware phishing sandi enkripsi kerentanan celah "
        "siber privasi penyerang dicuri kredensial autentikasi tambalan bssn",
    ),
    "education": (
        "education, pendidikan, school, schools, edukasi, edu",
        "school university student teacher classroom curriculum exam college campus tuition "
        "pupil scholarship education",
        "sekolah universitas kampus siswa mahasiswa guru dosen kelas kurikulum ujian beasiswa "
        "pendidikan murid pesantren",
    ),
}


@cache
def subjects_by_word() -> Mapping[str, tuple[str, ...]]:
    """Return the subjects that each word, as compared, belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for subject in _SUBJECTS:
        for term in dict.fromkeys(term for part in _terms(subject) for term in part):
            found[term] = (*found.get(term, ()), subject)
    return found


def subject_of(name: str) -> str | None:
    """Return the subject that a category's name tells, in English or Indonesian."""
    known = _subjects_by_name()
    name = name.casefold()
    pieces = [" ".join(_WORD.findall(part)) for part in (name, *_AND.split(name))]
    return next((known[piece] for piece in pieces if piece in known), None)


@cache
def _subjects_by_name() -> Mapping[str, str]:
    return {name: one for one, (names, *_) in _SUBJECTS.items() for name in names.split(", ")}


def _terms(subject: str) -> list[list[str]]:
    """Return the words of a subject as compared, of each language."""
    english, indonesian = _SUBJECTS[subject][1:]
    several = english + " " + " ".join(f"{word}s" for word in english.split())
    return [
        list(dict.fromkeys(word.term for word in words(text, language) if not word.stop))
        for language, text in zip(_LANGUAGES, (several, indonesian), strict=True)
    ]
