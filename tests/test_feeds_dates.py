from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.feeds.dates import parse_date

EXPECTED = {
    # RFC 822, 850, asctime, and near misses of them
    "Thu, 01 Jan 2004 19:48:21 GMT": "2004-01-01 19:48:21",
    "Thu, 1 Jan 2004 19:48:21 +0700": "2004-01-01 12:48:21",
    "Thu, 1 January 2004 19:48 EST": "2004-01-02 00:48:00",
    "01 Jan 04 19:48 UT": "2004-01-01 19:48:00",
    "Wednesday, 23-Jul-25 14:05:06 GMT": "2025-07-23 14:05:06",
    "Sun Jan 04 16:29:06 PST 2004": "2004-01-05 00:29:06",
    "二〇二六年三月二日": "2026-03-02 00:00:00",
    "二零二六年十二月三十一日 下午3:05": "2026-12-31 15:05:00",
    "2026年十月二十号": "2026-10-20 00:00:00",
    "Sun Jan  4 16:29:06 2004": "2004-01-04 16:29:06",
    "Thu, 04 Sep 2014 12:00:00 +0200 GMT": "2014-09-04 10:00:00",
    "Wed Aug 29 2012 00:00:00 GMT-0700 (PDT)": "2012-08-29 07:00:00",
    "Tue, 26 Mar 2024 10:00:00 UTC+0700": "2024-03-26 03:00:00",
    "Sun, 31 Dec 2017 24:00:00 GMT": "2018-01-01 00:00:00",
    "Fri, 2006/09/15 08:19:53 EDT": "2006-09-15 12:19:53",
    # ISO 8601 and W3CDTF
    "2003-12-31T10:14:55Z": "2003-12-31 10:14:55",
    "2003-12-31T10:14:55.123+07:00": "2003-12-31 03:14:55",
    "2002-09-04T13:54:54 +0000": "2002-09-04 13:54:54",
    "2024-03-26 10:00:00 +0700": "2024-03-26 03:00:00",
    "2003-12-31": "2003-12-31 00:00:00",
    "2003-12": "2003-12-01 00:00:00",
    "20250723T140506Z": "2025-07-23 14:05:06",
    "20250723": "2025-07-23 00:00:00",
    # numbers
    "1700000000": "2023-11-14 22:13:20",
    "1700000000000": "2023-11-14 22:13:20",
    "7/23/2025 2:05:00 PM": "2025-07-23 14:05:00",
    "7/8/2025 2:05 PM": "2025-07-08 14:05:00",
    "23/7/2025 14:05": "2025-07-23 14:05:00",
    "23.07.2025 14:05": "2025-07-23 14:05:00",
    "2024/7/3 9:05": "2024-07-03 09:05:00",
    "12:30 AM, July 4, 2020": "2020-07-04 00:30:00",
    "July 23rd, 2025 at 2:05 p.m. EST": "2025-07-23 19:05:00",
    # languages
    "Rabu, 23 Juli 2025 14:05 WIB": "2025-07-23 07:05:00",
    "Rab 23 Jul 2025, 14.05 WIB": "2025-07-23 07:05:00",
    "23 Agustus 2025 14.05 WITA": "2025-08-23 06:05:00",
    "Sabtu, 3 Mei 2025 pukul 9.30 WIT": "2025-05-03 00:30:00",
    "Sen, 01 Des 2025 08:00:00 +0700": "2025-12-01 01:00:00",
    "٢٣ يوليو ٢٠٢٥": "2025-07-23 00:00:00",
    "الأربعاء، 23 تموز 2025 - 10:15 م": "2025-07-23 22:15:00",
    "23 كانون الثاني 2025 م": "2025-01-23 00:00:00",
    "2025年7月23日 14:05": "2025-07-23 14:05:00",
    "2025年7月23日 下午2:05": "2025-07-23 14:05:00",
    "2025년 7월 23일 오후 2:05": "2025-07-23 14:05:00",
    "23. Juli 2025, 14:05 Uhr": "2025-07-23 14:05:00",
    "Mittwoch, den 23. März 2025 um 14:05": "2025-03-23 14:05:00",
    "23 июля 2025 г. 14:05 МСК": "2025-07-23 11:05:00",
    "23 липня 2025": "2025-07-23 00:00:00",
    "23 de julio de 2025": "2025-07-23 00:00:00",
    "Sex, 03 Jan 2025 23:47:02 -0300": "2025-01-04 02:47:02",
    "23 juillet 2025 à 14h05": "2025-07-23 14:05:00",
    "le 1er août 2025": "2025-08-01 00:00:00",
    "Lundi 23 Février 2025 10:10:10": "2025-02-23 10:10:10",
    "ngày 23 tháng 7 năm 2025": "2025-07-23 00:00:00",
    "23 ก.ค. 2568 14:05": "2025-07-23 14:05:00",
}
NONSENSE = [
    "",
    "yesterday",
    "0000-00-00 00:00:00",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "0001-01-01T00:00:00Z",
    "31 Feb 2024",
    "2024-13-01",
    "Thu, 01 Jan 2004 25:61:00 GMT",
    "23 Jul",
    "may the force be with you",
    "1" * 5000,
]


@pytest.mark.parametrize("text", EXPECTED)
def test_dates_are_read_in_every_habit_of_the_web(text):
    moment = parse_date(text)

    assert moment == datetime.fromisoformat(EXPECTED[text]).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", NONSENSE)
def test_nonsense_is_no_date(text):
    assert parse_date(text) is None


@settings(max_examples=60)
@given(st.text(max_size=140))
def test_any_text_is_a_date_in_utc_or_none(text):
    moment = parse_date(text)

    assert moment is None or moment.tzinfo is UTC


@settings(max_examples=60)
@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)),
    st.sampled_from(
        ["%a, %d %b %Y %H:%M:%S GMT", "%Y-%m-%dT%H:%M:%SZ", "%A, %d-%b-%Y %H:%M:%S GMT", "%c"]
    ),
)
def test_what_a_program_writes_is_what_we_read(moment, form):
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    written = moment.strftime(form)

    read = parse_date(written)

    assert read == moment or moment == datetime(1970, 1, 1, tzinfo=UTC)
