"""Words as they are compared: any script, Indonesian affixes, languages, headlines."""

import pytest

from reader.trends.words.indonesian import stem
from reader.trends.words.language import guess
from reader.trends.words.phrases import phrases
from reader.trends.words.words import headline, plain, words


@pytest.mark.parametrize(
    "family",
    [
        ["menyerang", "diserang", "serangan", "penyerangan"],
        ["menembak", "ditembak", "penembakan"],
        ["mengirim", "pengiriman", "kirimkan"],
        ["mengungkap", "diungkap", "ungkapkan"],
        ["pembunuhan", "membunuh", "dibunuh"],
    ],
)
def test_the_forms_of_an_indonesian_word_have_one_stem(family):
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize("word", ["menteri", "perang", "israel", "jakarta", "2024", "sekolah"])
def test_words_that_only_look_affixed_stay_whole(word):
    assert stem(word) == word


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Gubernur akan meresmikan jembatan baru yang dibangun di Sungai Musi", "", "id"),
        ("The council will open the new bridge over the river on Friday", "", "en"),
        ("The council will open the new bridge over the river on Friday", "id", "en"),
        ("Juara MotoGP", "id-ID", "id"),
        ("新しい橋が川に架かる", "", "ja"),
        ("Новый мост открыли в городе", "", "ru"),
        ("", "", ""),
    ],
)
def test_a_language_is_told_by_script_and_little_words_before_the_claim(text, declared, language):
    assert guess(text, declared) == language


def test_scripts_without_spaces_are_cut_into_pairs():
    assert [word.term for word in words("東京湾 bridge", "ja")] == ["東京", "京湾", "bridge"]


def test_numbers_stay_whole():
    assert [word.term for word in words("Magnitude 7.51 and 1,200 homes", "")] == [
        "magnitude",
        "7.51",
        "and",
        "1,200",
        "homes",
    ]


def test_names_of_small_words_and_single_letters_are_whole():
    def keys(title):
        return phrases(words(title, "en")).keys()

    assert "ve day" in keys("How Britain marks VE Day today")  # "ve" is a stop word: I've
    assert "mother s day" in keys("Flowers for Mother's Day are dear")
    assert "nova series x" not in keys("Nova series x")
    assert "plan b" in keys("The council votes for Plan B at last")
    assert "the fair" not in keys("LONG DELAYS AT THE FAIR IN TOWN")  # capitals tell nothing there


def test_a_phrase_does_not_run_over_punctuation():
    found = words("Flood hits Kudus: thousands flee", "en")

    assert [word.text for word in found if word.breaks] == ["thousands"]


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("budget talks", [False, False]),
        ("budget, talks", [False, True]),
        ("budget (talks", [False, True]),
        ("budget: | talks", [False, True]),
        ("budget - talks", [False, False]),
        ("the 'budget' talks", [False, False, False]),
        ("budget/talks go", [False, True, False]),
        ("budget—talks, go on", [False, True, True, False]),
        ("(budget talks", [True, False]),
        ("harga中国人, naik", [False, False, False, True]),
    ],
)
def test_a_word_tells_whether_punctuation_stands_before_it(text, breaks):
    assert [word.breaks for word in words(text, "en")] == breaks


def test_the_first_words_are_the_same_however_many_are_wanted():
    text = "Budget/talks go on: 中国人民 said 3.5%, a-b-c/d and averyveryverylongword/or/so"
    whole = words(text, "en")

    for limit in range(1, len(whole)):
        assert words(text, "en", limit) == whole[: len(words(text, "en", limit))]
        assert limit <= len(words(text, "en", limit)) <= limit + 2  # a run of signs stays whole


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Flood hits the old town again - The Daily Post", "Flood hits the old town again"),
        ("LIVE: Flood hits the old town again", "Flood hits the old town again"),
        ("[FOTO] Banjir melanda kota tua lagi", "Banjir melanda kota tua lagi"),
        ("Flood - a short history of the river", "Flood - a short history of the river"),
    ],
)
def test_a_headline_is_bare_of_site_names_and_rubrics(title, bare):
    assert headline(title) == bare


def test_signs_in_another_form_are_brought_to_the_common_one():
    assert plain("Ｒｅｄ，cafe\u0301…\xa0wait！\u2028ﬁnd") == "Red,café... wait! find"


def test_markup_and_entities_are_gone():
    assert plain("<b>Rain &amp;amp; wind</b>&nbsp;today") == "Rain & wind today"
