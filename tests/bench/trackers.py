"""How much of a public list of trackers in links our own rules take away.

    python tests/bench/trackers.py RULES.json

RULES.json is a list of the ClearURLs project. Each rule that names a parameter plainly becomes an
address with that parameter and one of our own invention, on a host of the rule's provider; what is
measured is whether the first goes and the second stays. Rules for one shop or one search engine's
own links seldom stand in feeds, so those for all hosts are counted apart.
"""

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.content import urls

KEPT = "id=7"
SUBDOMAINS, ANY_ENDING = r"(?:[a-z0-9-]+\.)*?", r"(?:\.[a-z]{2,}){1,}"
REDIRECTOR = re.compile(
    r"//(?P<host>(?:[a-z0-9-]+\.)+[a-z]{2,})/?(?P<way>[\w./-]*?)(?:[.?*]|$).*?"
    r"(?:\(\?:(?P<other>\w+)\|.*?\)|(?P<parameter>\w+))=\((?!\.\*\)$)"
)
PLAIN = re.compile(r"[\w.-]+\Z")


def main():
    providers = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["providers"]
    share("rules for all hosts", {"globalRules": providers["globalRules"]})
    rest = {name: rules for name, rules in providers.items() if name != "globalRules"}
    share("rules for single hosts", rest)
    redirections(rest)


def share(title, providers):
    cut, missed, spoilt = 0, [], 0
    for name, provider in providers.items():
        for rule in provider.get("rules", []) + provider.get("referralMarketing", []):
            for parameter in spelled(rule):
                url = f"https://{host(provider)}/x?{KEPT}&{parameter}=abc123"
                found = urls.link(url)
                spoilt += KEPT not in found
                if f"{parameter}=" in found:
                    missed.append(f"{name}:{parameter}")
                else:
                    cut += 1
    total = cut + len(missed)
    print(f"{title}: {cut} of {total} cut ({cut / total:.0%}), {spoilt} spoilt")
    print("   not cut, for example:", " ".join(missed[:40]))


def redirections(providers):
    """Try the redirectors whose address can be spelled out."""
    opened, total, missed = 0, 0, []
    target = "https://a.example/x"
    for provider in providers.values():
        for pattern in provider.get("redirections", []):
            plain = pattern.replace(SUBDOMAINS, "").replace(ANY_ENDING, ".com").replace("\\", "")
            found = REDIRECTOR.search(plain)
            if found is None:
                continue
            total += 1
            name = found["parameter"] or found["other"]
            url = f"https://{found['host']}/{found['way']}?{name}=https%3A%2F%2Fa.example%2Fx"
            opened += urls.link(url) == target
            missed += [url.partition("=")[0]] * (urls.link(url) != target)
    print(f"redirectors: {opened} of {total} opened")
    print("   not opened:", " ".join(missed))


def spelled(rule):
    """Return the names that a rule stands for, where they can be told."""
    rule = rule.replace("(?:%3F)?", "").replace("\\", "")
    if rule.endswith(("[a-z_]*", "[a-z]*")):
        rule = rule.rpartition("[")[0] + "source"
    return [rule] if PLAIN.match(rule) else []


def host(provider):
    """Return a host that a provider's pattern fits."""
    name = provider["urlPattern"].replace(SUBDOMAINS, "www.").replace(ANY_ENDING, ".com")
    name = name.replace("\\", "")
    name = re.sub(r"\^?https\??:?/+|\(\?:[^)]*\)[*+?]*|\{[^}]*\}|\?|\^", "", name)
    name = re.sub(r"[^a-z0-9.-].*", "", name.lower())
    return name if "." in name.strip(".") and len(name) > 5 else "site.example"


if __name__ == "__main__":
    main()
