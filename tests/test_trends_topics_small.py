"""Topics of a small library: too little is known of everyday words to call their rise news."""

from datetime import timedelta
from itertools import product

import pytest

from reader.trends.stories.features import Text, features
from reader.trends.stories.vectors import Frequencies
from reader.trends.topics.baseline import Baseline, View, count_days
from reader.trends.topics.mentions import Mentions
from reader.trends.topics.names import Names
from reader.trends.topics.support import Likeness
from reader.trends.topics.topics import topics
from tests.builders import NOW

END = int(NOW.timestamp())
DAY_BEGAN = END - 86_400
PAST = {  # who did what, where: 13 x 20 titles that hardly repeat
    "id": (
        "Wali kota|Nelayan|Petani kopi|Pengrajin rotan|Sopir angkot|Penjaga mercusuar|Guru tari|"
        "Pelukis tua|Penjual jamu|Koki muda|Penyair|Dokter hewan|Juru parkir",
        "memugar balai|menanam bakau|merakit perahu|menulis kamus|membuka sanggar|memotret elang|"
        "menggelar pasar|menyusun peta|melatih kuda|merawat kebun|menenun kain|memasak rendang|"
        "mengecat jembatan|menggali sumur|menabuh gamelan|menyewa gudang|menambal jalan|"
        "menghitung burung|memanen garam|menjahit layar",
    ),
    "en": (
        "Mayor|Fisherman|Coffee grower|Rattan weaver|Bus driver|Lighthouse keeper|Dance teacher|"
        "Old painter|Herb seller|Young cook|Poet|Animal doctor|Parking guard",
        "restores a hall|plants mangroves|builds a boat|writes a dictionary|opens a studio|"
        "photographs eagles|holds a market|draws a map|trains horses|tends a garden|weaves cloth|"
        "cooks a feast|paints a bridge|digs a well|plays the gongs|rents a warehouse|mends a road|"
        "counts birds|harvests salt|sews a sail",
    ),
}
EVERYDAY = {
    "id": [
        "Harga telur naik di pasar pulau timur, kata peneliti",
        "Upah buruh pabrik naik, peneliti upah menghitung ulang",
        "Tarif kapal naik lagi, pasar pulau menunggu data",
        "Bank sentral mengolah data upah buruh kota",
        "Toko kain menyimpan data pelanggan bank di gudang",
        "Tim peneliti kain tua mencari data di pulau",
    ],
    "en": [
        "Egg prices rise at the market on the eastern island, researchers say",
        "Wages of factory workers rise, wage researchers count again",
        "Fares of boats rise again, the island market waits for data",
        "A central bank works on data of wages of city workers",
        "A cloth shop keeps data of bank customers in a warehouse",
        "A team of cloth researchers looks for data on an island",
    ],
}
NEWS = {
    "id": [
        "Kebocoran di toko daring Zantoro, ganti kata sandi",
        "Pelanggan Zantoro diminta ganti kata sandi usai kebocoran",
        "Polisi siber memeriksa kebocoran Zantoro sejak pagi",
        "Akun pelanggan bocor dan Zantoro minta maaf kepada pelanggan",
    ],
    "en": [
        "Leak at the online shop Zantoro, change your password",
        "Customers of Zantoro told to change the password after a leak",
        "Cyber police look into the leak at Zantoro since morning",
        "Customer accounts in a leak and Zantoro says sorry to customers",
    ],
}


def library(language):
    """Return 300 articles of nine sources: two weeks, and 40 of the last day."""
    who, what = (part.split("|") for part in PAST[language])
    titles = [" ".join(pair) for pair in product(who, what)]
    older = [(title, 25 + n % 260 * 1.2) for n, title in enumerate(titles)]
    fresh = [f"{one}: {two}" for one, two in zip(who * 3, what * 2, strict=False)][:30]
    today = [*EVERYDAY[language], *NEWS[language], *fresh]
    found = [*older, *((title, 1 + n % 20) for n, title in enumerate(today))]
    return [
        features(
            Text(
                number,
                number % 9,
                title,
                at=NOW - timedelta(hours=hours),
                language=language,
                publisher=f"site{number % 9}.example",
            )
        )
        for number, (title, hours) in enumerate(found, 1)
    ]


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_everyday_word_of_several_stories_is_no_topic_of_a_small_library(language):
    known = library(language)
    frequencies = Frequencies()
    frequencies.add(known)
    view = View(Baseline(count_days(known), DAY_BEGAN), None, DAY_BEGAN, END)

    mentions = Mentions.of(a for a in known if a.at > DAY_BEGAN)
    found = topics(mentions, view, Likeness(frequencies), Names())

    assert len(known) == 300
    assert "data" in mentions.by_phrase  # often enough,
    assert [topic.label for topic in found] == ["Zantoro"]  # but no news
