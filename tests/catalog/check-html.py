#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the catalogue are well-formed, complete, and nothing in a file becomes markup: check-html.py ROOT SLOTJE-CLI"""
import glob
import html.parser
import json
import os
import subprocess
import sys
import tempfile

ROOT, CLI = sys.argv[1:3]
VOID = {"meta", "br"}
ALLOWED = VOID | {"html", "head", "title", "style", "body", "main", "nav", "section", "article", "h1", "h2", "h3", "p", "a", "code",
                  "dl", "dt", "dd", "ul", "ol", "li", "span", "strong", "em", "time", "table", "tbody", "tr", "td"}
HOSTILE = "</style><script>alert(1)</script> <img src=x onerror=alert(1)> \" ' & \u202e"
results = []


class Page(html.parser.HTMLParser):
    """Collects what is wrong, and what there is to link to."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.ids, self.targets, self.words = [], [], [], [], []
        self.feed(text)
        self.close()
        self.wrong += [f"{tag} is not closed" for tag in self.open]
        self.wrong += [f"{one} is there twice" for one in set(self.ids) if self.ids.count(one) > 1]
        self.wrong += [f"nothing to go to: {one}" for one in self.targets if one not in self.ids]

    def handle_starttag(self, tag, attributes):
        if tag not in ALLOWED:
            self.wrong.append(f"{tag} has no business here")
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name == "href" and value.startswith("#"):
                self.targets.append(value[1:])
            elif name == "href" and not value.startswith("https://") and not value.endswith(".html"):
                self.wrong.append(f"leads to {value}")
            elif name.startswith("on") or name == "src":
                self.wrong.append(f"has {name}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"{tag} is closed out of turn at {self.getpos()}")

    def handle_data(self, data):
        self.words.append(data)


def run(home, *words):
    environment = dict(os.environ, XDG_DATA_HOME=home, XDG_DATA_DIRS="/nonexistent")
    return subprocess.run([CLI, "platforms", *words, "--format", "html"], check=True, capture_output=True, text=True,
                          env=environment).stdout


def report(name, wrong):
    results.append(not wrong)
    for one in wrong[:10]:
        print("#", one)
    print("not ok" if wrong else "ok", len(results), name)


def expected_ids(data):
    yield from (f"setting-{one['id']}" for one in data["settings"])
    yield from (f"surface-{one['id']}" for one in data["surfaces"])
    yield from (f"constraint-{one['id']}" for one in data.get("constraints", []))
    yield from (f"rule-{one}" for one in data["rules"])
    yield from (f"source-{one}" for one in data["sources"])


def check(name, text, data):
    page = Page(text)
    words = "".join(page.words)
    wrong = page.wrong + [f"{one} is missing" for one in expected_ids(data) if one not in page.ids]
    wrong += [f"{one['url']} is missing" for one in data["sources"].values() if one.get("url") and one["url"] not in text]
    for setting in data["settings"]:
        for where in setting.get("where", []):
            for language in ("en", "nl"):
                path = " › ".join(where.get("path", {}).get(language) or [])
                if path not in words:
                    wrong.append(f"{setting['id']}: the path “{path}” is missing")
        for change in setting.get("changes", []):
            if change["date"] not in words:
                wrong.append(f"{setting['id']}: the change of {change['date']} is missing")
    report(name, wrong)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def make_hostile(node):
    """All texts of people say something that would be markup."""
    if isinstance(node, dict):
        return {key: HOSTILE if isinstance(value, str) and key in ("en", "nl", "title", "what", "question", "why") else
                make_hostile(value) for key, value in node.items()}
    if isinstance(node, list):
        return [make_hostile(item) for item in node]
    return node


with tempfile.TemporaryDirectory() as home:
    platforms = sorted(glob.glob(os.path.join(ROOT, "data", "catalog", "platforms", "*.json")))
    names = [os.path.splitext(os.path.basename(path))[0] for path in platforms]
    index = Page(run(home))
    # A file that is not part of the program yet has no page.
    shipped = [name for name in names if f"platform-{name}" in index.ids]
    report("the index", index.wrong + ([] if len(shipped) > 3 else ["there are no platforms"]))
    for name, path in zip(names, platforms):
        if name in shipped:
            check(name, run(home, name), load(path))

    own = os.path.join(home, "slotje", "catalog", "platforms")
    os.makedirs(own)
    demo = make_hostile(load(os.path.join(ROOT, "tests", "catalog", "demo.json")))
    demo["name"] = HOSTILE
    with open(os.path.join(own, "demo.json"), "w", encoding="utf-8") as file:
        json.dump(demo, file)
    text = run(home, "demo")
    check("a hostile platform", text, demo)
    report("its words are shown", [] if "&lt;script&gt;alert(1)&lt;/script&gt;" in text else ["they are not"])
    report("nothing turns the text around", ["U+202E is in it"] if "\u202e" in text else [])
    report("the index with it", Page(run(home)).wrong)
print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
