"""Read a page as a person would: its title, its texts, its links, its faults."""

from __future__ import annotations

import html
import re

from django.http import HttpResponse


def text_of(response: HttpResponse) -> str:
    """What the page says, on one line, with plain spaces."""
    body = re.sub(r"<(script|style)\b.*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", body)))


def title_of(response: HttpResponse) -> str:
    found = re.search(r"<title>(.*?)</title>", response.content.decode(), flags=re.DOTALL)
    assert found
    return re.sub(r"\s+", " ", html.unescape(found[1])).strip()


def heading_of(response: HttpResponse) -> str:
    found = re.findall(r"<h1\b[^>]*>(.*?)</h1>", response.content.decode(), flags=re.DOTALL)
    assert len(found) == 1, "one heading of level 1 a page"
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", found[0]))).strip()


def links_of(response: HttpResponse) -> list[str]:
    return [html.unescape(link) for link in re.findall(r'href="([^"]*)"', response.content.decode())]
