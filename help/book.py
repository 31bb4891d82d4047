#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole help as one page for a browser, where there is no help viewer.

book.py LANGUAGE TRANSLATION.po|- OUTPUT.html PAGE…   (the first page is the index)"""
import html
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

MALLARD = "{http://projectmallard.org/1.0/}"
TAGS = {"p": "p", "item": "li", "steps": "ol", "list": "ul", "terms": "dl", "screen": "pre", "table": "table",
        "tr": "tr", "td": "td", "gui": "b", "key": "kbd", "cmd": "code", "code": "code", "file": "code", "em": "em",
        "note": "aside", "section": "section", "guiseq": "span", "keyseq": "span"}
BETWEEN = {"guiseq": " ▸ ", "keyseq": "+"}
STYLE = """:root{color-scheme:light dark}body{font:1rem/1.6 Cantarell,sans-serif;max-width:42rem;margin:2rem auto;
padding:0 1rem}h1,h2,h3,h4{line-height:1.25}article{border-top:1px solid #8886;margin-top:3rem}nav ul{padding-left:1.2rem}
kbd,code{font-size:.92em}kbd{border:1px solid #8888;border-radius:4px;padding:0 .35em}pre,aside{background:#8882;
border-radius:8px;padding:.6rem 1rem;overflow:auto}dt{font-weight:bold;margin-top:.8rem}dd{margin-left:1.2rem}
td{padding:.2rem 1.5rem .2rem 0}td p{margin:0}"""


def translated(pages, language, po, folder):
    """The same pages in @language, made in @folder."""
    mo = os.path.join(folder, "help.mo")
    subprocess.run(["msgfmt", po, "-o", mo], check=True)
    subprocess.run(["itstool", "-m", mo, "--lang", language, "-o", folder, *pages], check=True)
    return [os.path.join(folder, os.path.basename(page)) for page in pages]


class Page:
    def __init__(self, path):
        self.root = ET.parse(path).getroot()
        self.id = self.root.get("id")
        self.title = self.text(self.root.find(MALLARD + "title"))
        links = self.root.findall(f"{MALLARD}info/{MALLARD}link")
        self.also = [link.get("xref") for link in links if link.get("type") == "seealso"]
        guide = next((link for link in links if link.get("type") == "guide"), None)
        self.section = guide.get("xref").split("#")[1] if guide is not None else None
        group = guide.get("group", "") if guide is not None else ""
        self.order = {"#first": 0, "": 1, "#last": 2}[group], self.title.casefold()

    @staticmethod
    def text(node):
        return "".join(node.itertext())


class Book:
    def __init__(self, paths):
        self.index, *rest = [Page(path) for path in paths]
        self.sections = self.index.root.findall(MALLARD + "section")
        order = [section.get("id") for section in self.sections]
        self.pages = sorted(rest, key=lambda page: (order.index(page.section), page.order))
        self.titles = {page.id: page.title for page in self.pages}

    def inside(self, node, depth, between=""):
        out = [html.escape(node.text or "")]
        for number, child in enumerate(node):
            out.append(between if number else "")
            out.append(self.element(child, node.tag.removeprefix(MALLARD), depth))
            out.append(html.escape(child.tail or ""))
        return "".join(out)

    def element(self, node, parent, depth):
        kind = node.tag.removeprefix(MALLARD)
        if kind == "info":
            return ""
        if kind == "link":
            target = node.get("xref")
            return f'<a href="#{target}">{html.escape("".join(node.itertext()) or self.titles[target])}</a>'
        if kind == "item" and parent == "terms":
            title, *rest = node
            return f"<dt>{self.inside(title, depth)}</dt><dd>{''.join(self.element(n, kind, depth) for n in rest)}</dd>"
        if kind == "title":
            tag = "h1" if parent == "page" and depth == 1 else f"h{min(depth, 4)}"
            return f"<{tag}>{self.inside(node, depth)}</{tag}>"
        if kind in ("steps", "list") and node[0].tag == MALLARD + "title":
            title, *rest = node
            return f"<p><b>{self.inside(title, depth)}</b></p><{TAGS[kind]}>" + "".join(
                self.element(item, kind, depth) for item in rest) + f"</{TAGS[kind]}>"
        tag = TAGS[kind]
        return f"<{tag}>{self.inside(node, depth + (kind == 'section'), BETWEEN.get(kind, ''))}</{tag}>"

    def contents(self):
        for section in self.sections:
            pages = [page for page in self.pages if page.section == section.get("id")]
            yield f"<h2>{html.escape(Page.text(section.find(MALLARD + 'title')))}</h2><ul>"
            yield from (f'<li><a href="#{page.id}">{html.escape(page.title)}</a></li>' for page in pages)
            yield "</ul>"

    def write(self, language):
        yield f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">'
        yield f"<title>{html.escape(self.index.title)}</title><style>{STYLE}</style></head><body><header>"
        yield from (self.element(node, "page", 1) for node in self.index.root if node.tag != MALLARD + "section")
        yield "</header><nav>"
        yield from self.contents()
        yield "</nav><main>"
        for page in self.pages:
            yield f'<article id="{page.id}">'
            yield from (self.element(node, "page", 2) for node in page.root)
            if page.also:
                yield "<p>→ " + " · ".join(f'<a href="#{a}">{html.escape(self.titles[a])}</a>' for a in page.also) + "</p>"
            yield "</article>"
        yield "</main></body></html>\n"


def main():
    language, po, output, *pages = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        book = Book(pages if po == "-" else translated(pages, language, po, folder))
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(book.write(language)))


main()
