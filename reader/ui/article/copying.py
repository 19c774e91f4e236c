"""Copying an article, or what is selected in it, with the line that says where it is from."""

from dataclasses import dataclass

from reader.content.text import plain_text
from reader.content.urls import openable
from reader.model import Article


@dataclass(frozen=True, slots=True)
class Cited:
    """What is copied: an article as it is shown, and its source's name.

    Where `selected` and its Markdown are given, they stand for the article's text.
    """

    article: Article
    source: str
    base_url: str = ""
    selected: str = ""
    selected_markdown: str = ""

    def text(self) -> str:
        """Return the words and, below them, headline, source and address."""
        article = self.article
        body = self.selected or f"{article.title}\n\n{plain_text(self._html())}"
        line = " · ".join(filter(None, (article.title, self._author(), self.source)))
        return "\n\n".join(filter(None, (body.strip(), f"— {line}\n{self._url()}".strip())))

    def markdown(self) -> str:
        """Return the same as Markdown."""
        from reader.content.markdown import escaped, markdown  # noqa: PLC0415 - likewise

        article, url = self.article, self._url()
        title = escaped(article.title)
        body = self.selected_markdown or f"# {title}\n\n{markdown(self._html())}"
        linked = f"[{title}](<{url}>)" if url else title
        line = " · ".join(filter(None, map(escaped, (self._author(), self.source))))
        return "\n\n".join(filter(None, (body.strip(), " · ".join(filter(None, (linked, line))))))

    def _html(self) -> str:
        from reader.content.clean import clean  # noqa: PLC0415 - not before something is copied

        article = self.article
        return clean(article.html or article.summary, article.url or self.base_url)

    def _author(self) -> str:
        return self.article.author if self.article.author != self.source else ""

    def _url(self) -> str:
        return self.article.url if openable(self.article.url) else ""
