"""What stands where in an OpenDocument file: words, rows, reviewers' notes, changes, descriptions, links, what is hidden."""

from __future__ import annotations

import pytest
from lxml import etree

from scrdesk.domain.leaks.values import Where
from scrdesk.export.finished.open_document import open_document_passages

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("o", "office"), ("t", "text"), ("b", "table"), ("d", "drawing"), ("s", "svg-compatible"))
)
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:x="http://www.w3.org/1999/xlink"'


def found(inner: str, *, is_content: bool = True) -> list[tuple[str, str]]:
    root = etree.fromstring(f"<o:body {SPACES} {DC}>{inner}</o:body>")
    return [(each.where.value, each.text) for each in open_document_passages(root, is_content=is_content) if each.text]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<t:h>One</t:h><t:p>Two<t:s/>th<t:span>re</t:span>e<t:tab/>four<t:line-break/>five</t:p>",
         [("text", "One\nTwo three four five")]),
        (("<b:table b:name='Toby'><b:table-row><b:table-cell><t:p>a</t:p><t:p>b</t:p></b:table-cell><b:table-cell/>"
         "<b:table-cell><t:p>c</t:p></b:table-cell></b:table-row></b:table>"),
         [("text", "Toby"), ("text", "a b\t\tc"), ("text", "a\nb\nc")]),
        ("<t:p>Seen<o:annotation><dc:creator>Ada</dc:creator><t:p>by Toby</t:p></o:annotation> now</t:p>",
         [("annotation", "Ada"), ("annotation", "by Toby"), ("text", "Seen now")]),
        ("<t:tracked-changes><t:deletion><dc:creator>Ada</dc:creator><t:p>gone</t:p></t:deletion></t:tracked-changes>",
         [("revision", "Ada"), ("revision", "gone")]),
        ("<dc:creator>Ada</dc:creator>", [("metadata", "Ada")]),
        ("<t:p><d:frame><s:title>Toby’s house</s:title><s:desc>at home</s:desc></d:frame></t:p>",
         [("alt-text", "Toby’s house"), ("alt-text", "at home")]),
        ("<t:p><t:bookmark-start t:name='Toby'/>x<t:reference-mark t:name='Ada'/></t:p>",
         [("bookmark", "Toby"), ("bookmark", "Ada"), ("text", "x")]),
        ("<t:p><t:a x:href='mailto:toby@example.org' x:type='simp'>x</t:a></t:p>",
         [("annotation", "mailto:toby@example.org"), ("text", "x")]),
        ("<t:section t:display='none'><t:p>Toby</t:p></t:section>", [("hidden", "Toby")]),
        ("<b:table><b:table-row b:visibility='collapse'><b:table-cell><t:p>Toby</t:p></b:table-cell></b:table-row></b:table>",
         [("hidden", "Toby"), ("hidden", "Toby")]),
        ("<t:p>a<t:hidden-text>Toby</t:hidden-text></t:p>", [("text", "aToby")]),
        ("<t:hidden-paragraph><t:p>Toby</t:p></t:hidden-paragraph>", [("hidden", "Toby")]),
    ],
)  # fmt: skip
def test_what_stands_where(inner: str, expected: list[tuple[str, str]]) -> None:
    assert found(inner) == expected


def test_words_of_styles_and_settings_are_hidden() -> None:
    assert found("<t:p>Toby</t:p>", is_content=False) == [(Where.HIDDEN.value, "Toby")]
