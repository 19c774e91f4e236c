"""What a topic is called in full: small words that no phrase begins or ends with."""

from reader.trends.stories.features import Text, features
from reader.trends.topics.names import longest
from reader.trends.topics.wording import wording
from reader.trends.words.everyday import is_everyday, is_verb


def test_small_words_that_most_titles_have_are_part_of_the_label():
    titles = [
        "All eyes on Geneva as talks resume",
        "All eyes on Geneva: what to expect",
        "Markets calm, all eyes on Geneva",
        "Geneva talks resume",
    ]

    assert wording("eyes on Geneva", titles) == "All eyes on Geneva"


def test_a_name_with_two_small_words_inside_is_whole():
    titles = [f"State of the Union: {what}" for what in ("who speaks", "what to watch", "live")]

    assert wording("State", titles) == "State of the Union"


def test_words_that_only_lead_to_others_stay_out():
    titles = [f"The ferry Lestari in the {place}" for place in ("north", "storm", "dark")]

    assert wording("ferry Lestari", titles) == "ferry Lestari"


def test_a_label_does_not_run_over_punctuation_or_into_what_few_titles_have():
    told = [f"Storm: not Lestari, {what}" for what in ("again", "at sea", "says owner")]
    few = ["Not Lestari again", "Lestari found", "Lestari towed", "Lestari sold"]

    assert wording("Lestari", told) == "not Lestari"
    assert wording("Lestari", few) == "Lestari"


def test_signs_in_a_label_are_no_pattern():
    assert wording("C++ (draft", ["Why C++ (draft", "x", "Why C++ (draft"] * 3) == "Why C++ (draft"


def test_a_title_without_an_end_is_looked_at_only_near_the_label():
    endless = "a" * 50_000

    assert wording("Lestari", [f"{endless} Not Lestari"] * 3).endswith("Not Lestari")
    assert wording("Lestari", [f"{endless}Lestari"] * 3) == "Lestari"


def test_a_label_has_the_apostrophes_that_titles_write():
    titles = ["How Mother’s Day began", "A Mother's Day gift", "Mother’s Day: the list"]
    console = ["A new Xbox Series S", "Series S is here", "Bakers love the Series S"]

    assert wording("Mother s Day", titles) == "Mother’s Day"
    assert wording("Series S", console) == "Series S"
    assert wording("o lantern", ["Carved jack-o’-lanterns", "A jack o lantern"]) == "o lantern"


def test_two_people_who_share_a_name_do_not_become_one():
    titles = ["Ineke Valdorm on trial", "Ineke Valdorm sentenced", "Ineke Valdorm in court"]
    titles += ["Valdorm Okpara wins", "Valdorm Okpara in final", "Valdorm Okpara champion"]
    articles = [
        features(Text(n, n, f"today: {title}", language="en")) for n, title in enumerate(titles)
    ]

    found = longest("valdorm", articles, ["ineke valdorm", "valdorm okpara"])

    assert len(found) == 2


def test_an_indonesian_verb_with_a_capital_is_no_name_of_a_topic():
    assert is_verb("Memboikot", "id")
    assert is_verb("Dihapus", "id")
    assert not any(is_verb(name, "id") for name in ("Mesir", "Medan", "Berlin", "Ditto"))
    assert is_everyday("tegas", "id")
    assert is_everyday("500", "id")
    assert not is_everyday("rafah", "id")
