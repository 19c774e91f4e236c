"""Commands about the user's own tags: tags, tag."""

from argparse import ArgumentParser, Namespace
from functools import partial

from reader.cli.numbers import whole
from reader.cli.printing import columns, listing, say
from reader.cli.session import library
from reader.model import Sentence, Tag


def tags_arguments(parser: ArgumentParser) -> None:
    """`kabar tags`."""
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def tags(arguments: Namespace) -> int:
    """List the tags, and how many articles carry each."""
    with library(arguments.data) as store:
        found = store.tags.all()

    def line(tag: Tag) -> str:
        return columns([(str(tag.articles), 7)]) + f"  {tag.name}"

    rows = found if not arguments.json else [_row(tag) for tag in found]
    listing(rows, arguments.json, line, "No tags. `kabar tag add NAME ARTICLE` makes one.")
    return 0


def tag_arguments(parser: ArgumentParser) -> None:
    """`kabar tag`."""
    parts = parser.add_subparsers(dest="deed", metavar="ACTION", required=True)
    for name, help_ in (("add", "put a tag on articles"), ("remove", "take a tag off articles")):
        part = parts.add_parser(name, help=help_)
        part.add_argument("name", help="the tag")
        part.add_argument("id", type=whole(1), nargs="+", help="the articles' numbers")
    part = parts.add_parser("rename", help="give a tag another name, or make two one")
    part.add_argument("name", help="the tag")
    part.add_argument("new", help="its new name")
    part = parts.add_parser("delete", help="take a tag off all articles")
    part.add_argument("name", help="the tag")


def tag(arguments: Namespace) -> int:
    """Put a tag on articles, take it off, rename or delete it."""
    with library(arguments.data) as store:
        if arguments.deed in ("add", "remove"):
            for id_ in arguments.id:
                store.articles.get(id_)  # says which one does not exist, before anything is done
            change = store.tags.add if arguments.deed == "add" else store.tags.remove
            told = Sentence.of("Tagged “{names}”: {n}", names=arguments.name)
            if arguments.deed == "remove":
                told = Sentence.of("No longer tagged “{names}”: {n}", names=arguments.name)
            call = partial(change, arguments.name, arguments.id)
        elif arguments.deed == "rename":
            told = Sentence.of("“{name}” is now “{new}”", name=arguments.name, new=arguments.new)
            call = partial(store.tags.rename, arguments.name, arguments.new)
        else:
            told = Sentence.of("Tag deleted: {name}", name=arguments.name)
            call = partial(store.tags.delete, arguments.name)
        changed, _ = store.history.record(told, call, counted="article_tags")
    say(f"{len(changed)} changed.")
    return 0


def _row(tag: Tag) -> dict[str, str | int]:
    return {"name": tag.name, "articles": tag.articles}
