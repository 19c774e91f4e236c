"""What stands between a reader and a page's article: subscriptions, consent, checks for robots.

A page never says so in one way, so several signs are weighed; a long text is never doubted,
for many sites write "for subscribers" on pages that are open.
"""

import re

from reader.errors import ParseError
from reader.model import Sentence

ENOUGH = 350  # words; a text as long as that was not held back
_SUBSCRIBERS = "The site shows this article only to its subscribers."
_CONSENT = "The site wants your consent to its conditions first; that can be given in the browser."
_ROBOTS = "The site lets only browsers in; the article can be read there."

_NOT_FREE = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?false|content_tier["\'][^>]{0,40}["\'](?:locked|metered)'
    r'|["\'](?:locked|metered)["\'][^>]{0,40}content_tier',
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read)|to continue reading|subscribers? only"
    r"|already a subscriber|for subscribers|become a (?:member|subscriber) to"
    r"|(?:r[ée]serv[ée]e?s? (?:à|aux) (?:nos )?abonn)|abonnez-vous pour|d[ée]j[àa] abonn"
    r"|jetzt (?:abonnieren|weiterlesen)|nur für abonnenten|mit .{1,20}plus weiterlesen"
    r"|suscr[íi]bete para|exclusivo para (?:suscriptores|assinantes)|assine para (?:ler|continuar)"
    r"|(?:berlangganan|langganan) (?:untuk|agar)|khusus pelanggan|konten premium"
    r"|dla prenumerator|tylko dla subskrybent|会員限定|有料会員|この記事は有料|订阅后",
    re.IGNORECASE,
)
_CONSENT_WORDS = re.compile(
    r"cookies?\b|consent|gdpr|privacy|einwilligung|consentement|consentimiento|persetujuan|同意"
    r"|zgod[ay]|datenschutz",
    re.IGNORECASE,
)
_CONSENT_ADDRESS = re.compile(
    r"//(?:consent|guce|cmp|cookiewall|privacy-mgmt|myprivacy)[.\-]|/(?:consent|cookiewall"
    r"|cookie-consent|privacy-?gate|collectconsent)\b",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"<title>\s*(?:just a moment|attention required|access denied|are you a robot|robot or human"
    r"|pardon our interruption|security check|checking your browser|ddos-guard|verify you are)"
    r"|captcha-delivery\.com|px-captcha|cf-chl-|_Incapsula_Resource|challenge-platform/h/",
    re.IGNORECASE,
)


def check_way_in(markup: str, url: str, words: int) -> None:
    """Raise ParseError where what came, of so many words, is not the article but its gate."""
    if words >= ENOUGH:
        return
    if _CONSENT_ADDRESS.search(url):
        raise ParseError(_CONSENT)
    if _ROBOT.search(markup):
        raise ParseError(_ROBOTS)


def why_nothing(markup: str, url: str) -> ParseError:
    """Return the error for a page on which no article was found."""
    if _NOT_FREE.search(markup) or _PAYWALL.search(markup):
        return ParseError(_SUBSCRIBERS)
    if _CONSENT_ADDRESS.search(url) or len(_CONSENT_WORDS.findall(markup[:200_000])) > 5:
        return ParseError(_CONSENT)
    if _ROBOT.search(markup):
        return ParseError(_ROBOTS)
    return ParseError("No article was found on this page.")


def note(markup: str, words: int) -> Sentence | None:
    """Return what to tell of a text that seems to break off at a subscription; None: nothing."""
    if words < ENOUGH and (_NOT_FREE.search(markup) or _PAYWALL.search(markup)):
        return Sentence.of("Only the beginning is open to all; the rest is for subscribers.")
    return None
