"""Stories of one event in two languages: found by names and figures, and only by enough of them."""

import pytest

from reader.trends.stories.crossing import Told, crossings
from reader.trends.words.names import names

HOUR = 3600
# One event a line, as two newsrooms tell it: Indonesian, then English.
EVENTS = """
Kapal feri Lestari Jaya tenggelam di perairan Morotai, 214 penumpang selamat | \
Ferry Lestari Jaya sinks off Morotai, 214 passengers rescued
Gempa magnitudo 5,6 guncang Cisarua, warga Kampung Luhur mengungsi | \
Magnitude 5.6 quake hits Cisarua, people of Kampung Luhur flee
Rudi Santang terpilih menjadi ketua umum Partai Rembulan di Palembang | \
Rudi Santang elected to lead Partai Rembulan at Palembang congress
KPK tahan Bupati Harjo Winoto, uang Rp1.250.000.000 disita | \
KPK detains regent Harjo Winoto, seizes 1,250,000,000 rupiah
Novak Brenner juara Bandung Open usai kalahkan Idris Malouf | \
Novak Brenner beats Idris Malouf to win Bandung Open
Jepang luncurkan wahana Hoshikage ke asteroid Ryuten | \
Japan launches Hoshikage probe to asteroid Ryuten
Garuda Pelita batalkan 132 penerbangan akibat abu Gunung Sekaru | \
Garuda Pelita cancels 132 flights as ash from Mount Sekaru spreads
Film Senja di Larantuka raih Merpati Emas di Festival Locanto | \
Senja di Larantuka wins top prize at Locanto festival
Bank Amartani akuisisi Finora senilai 870 juta dolar | \
Bank Amartani to acquire Finora for 870 million dollars
Pesawat Cassa 212 hilang kontak di atas Pegunungan Bintara | \
Cassa 212 plane loses contact over Bintara mountains
Presiden Kostova dan Perdana Menteri Adeyemi teken perjanjian di Zurinburg | \
President Kostova and prime minister Adeyemi sign treaty in Zurinburg
Kebakaran Pasar Wonosalim hanguskan 640 kios, polisi periksa PT Surya Lembayung | \
Fire at Pasar Wonosalim destroys 640 stalls; police question PT Surya Lembayung
"""
NO_EVENT = """
Harga cabai di Pasar Wonokarta naik | Oil prices rise as traders await report
Prabawa bertemu menteri di Bogoran | Lawmakers question minister over budget
Tim nasional menang dua gol tanpa balas | Storm closes schools in the north
"""


def stories(lines, hours=0):
    """Put each line's two stories at the same time; odd numbers are English."""
    found = []
    for number, line in enumerate(lines.strip().splitlines()):
        indonesian, english = line.split("|")
        found.append(Told(2 * number + 2, 0, "id", names([indonesian.strip()], "id")))
        at = hours * HOUR
        found.append(Told(2 * number + 3, at, "en", names([english.strip()], "en")))
    return found


def told(number, text, language, hours=0):
    return Told(number, hours * HOUR, language, names([text], language))


def pairs(found):
    return {(one.story, one.other) for one in found}


def test_names_and_figures_bring_two_languages_together():
    lines = EVENTS + NO_EVENT.strip()
    events = len(EVENTS.strip().splitlines())

    found = pairs(crossings(stories(lines)))

    wanted = {(2 * number + 2, 2 * number + 3) for number in range(events)}
    assert {pair for pair in found if pair[0] < pair[1]} == wanted
    assert found == wanted | {(b, a) for a, b in wanted}


def test_a_pair_says_which_names_it_has_in_common_as_each_story_writes_them():
    (one, other) = crossings(
        [
            told(1, "Gempa 5,6 guncang Cisarua", "id"),
            told(2, "A 5.6 quake struck Cisarua", "en"),
        ]
    )

    assert set(one.names) == {"5,6", "Cisarua"}
    assert set(other.names) == {"5.6", "Cisarua"}


def test_one_name_is_not_enough_however_many_words_it_has():
    found = crossings(
        [
            told(1, "Rudi Santang resmikan jembatan", "id"),
            told(2, "Interview: Rudi Santang on his childhood", "en"),
        ]
    )

    assert found == []


def test_the_same_names_two_days_later_are_another_event():
    same = ("Lestari Jaya tenggelam di Morotai", "Ferry Lestari Jaya sinks off Morotai")

    near = crossings([told(1, same[0], "id"), told(2, same[1], "en", hours=35)])
    far = crossings([told(1, same[0], "id"), told(2, same[1], "en", hours=37)])

    assert near
    assert far == []


def test_names_that_only_one_of_many_articles_mentions_are_no_evidence():
    rest = ["Ratusan orang mengungsi", "Bantuan mulai datang", "Jalan masih ditutup"]
    aside = "Warga ingat gempa Cisarua di Kampung Luhur"
    english = told(2, "Cisarua quake: Kampung Luhur buries its dead", "en")

    central = crossings([Told(1, 0, "id", names([aside, *rest], "id")), english])
    beside = crossings([Told(1, 0, "id", names([aside, *rest, *rest], "id")), english])

    assert central
    assert beside == []


def test_two_stories_of_one_language_are_never_brought_together():
    text = "Ferry Lestari Jaya sinks off Morotai"

    assert crossings([told(1, text, "en"), told(2, text, "en")]) == []


def test_names_that_many_stories_have_are_no_evidence():
    crowd = [told(10 + n, f"Kostova dan Adeyemi bahas pasal {n + 1}00", "id") for n in range(9)]

    found = crossings([*crowd, told(1, "Kostova and Adeyemi meet again", "en")])

    assert found == []


def test_each_story_keeps_to_its_best_match():
    found = crossings(
        [
            told(1, "Lestari Jaya tenggelam di Morotai, 214 selamat", "id"),
            told(2, "Lestari Jaya sinks off Morotai, 214 rescued", "en"),
            told(
                3, "After Lestari Jaya: Morotai asks for a Daruba harbour and Tobelo pilots", "en"
            ),
        ]
    )

    assert pairs(found) == {(1, 2), (2, 1)}


def test_a_story_may_stand_beside_one_in_each_other_language():
    found = crossings(
        [
            told(1, "Lestari Jaya tenggelam di Morotai", "id"),
            told(2, "Lestari Jaya sinks off Morotai", "en"),
            told(3, "Lestari Jaya sombre au large de Morotai", "fr"),
        ]
    )

    assert {(1, 2), (1, 3), (2, 3)} <= pairs(found)


def test_names_are_compared_without_accents_and_in_latin_letters():
    russian = names(["Премьер Костова прилетела в Зурин, 1.250 гостей"], "ru")
    english = names(["Kostová lands in Zürin, greets 1,250 guests"], "en")

    assert {"kostova", "zurin", "1250"} <= russian.shares.keys() & english.shares.keys()


def test_countries_have_one_name_in_indonesian_and_english():
    indonesian = names(["Jepang dan Mesir sepakat"], "id")

    assert {"japan", "egypt"} <= indonesian.shares.keys()
    assert indonesian.written["japan"] == "Jepang"


@pytest.mark.parametrize("sign", ["²", "①", "⑳", "٣٤٥", "9" * 5000, "9." * 3000])
def test_signs_that_only_look_like_numbers_and_endless_ones_are_no_names(sign):
    found = names([f"Morotai {sign} Daruba"], "en")

    assert set(found.shares) - {"345"} == {"morotai", "daruba"}


def test_words_that_a_story_writes_small_elsewhere_years_and_small_numbers_are_no_names():
    found = names(["Ferry Sinks Off Morotai in 2026. The ferry had 12 cars."], "en")

    assert found.shares.keys() == {"sinks", "morotai"}


def test_what_most_of_a_story_says_weighs_more():
    found = names(["Morotai waits", "Morotai mourns Daruba", "Morotai", "Morotai"], "en")

    assert found.shares["morotai"] == 1.0
    assert found.shares["daruba"] == 0.5
