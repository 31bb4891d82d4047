#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports as others read them: check-report.py ROOT SLOTJE-CLI TRANSLATIONS"""
import csv
import html.parser
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

ROOT, CLI, TRANSLATIONS = sys.argv[1:4]
DEMO = os.path.join(ROOT, "data", "demo", "sanne.slotje")
MARKER = "ZQX-geheim"
VOID = {"meta", "br", "use", "path", "rect", "circle"}
SAYS = {"en": ("can see", "Page 1 of"), "nl": ("kan zien",)}
results = []


def report(good, name, notes=()):
    results.append(good)
    for note in notes:
        print("#", note)
    print("ok" if good else "not ok", len(results), name)


class Page(html.parser.HTMLParser):
    """Collects what is wrong, and what there is."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.ids, self.targets, self.tags = [], [], [], [], []
        self.feed(text)
        self.close()
        self.wrong += [f"{tag} is not closed" for tag in self.open]
        self.wrong += [f"{one} is there twice" for one in set(self.ids) if self.ids.count(one) > 1]
        self.wrong += [f"nothing to go to: {one}" for one in self.targets if one not in self.ids]

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag in ("script", "iframe", "object", "link", "img"):
            self.wrong.append(f"has {tag}")
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name.endswith("href") and value.startswith("#"):
                self.targets.append(value[1:])
            elif name.endswith("href") and not value.startswith("https://"):
                self.wrong.append(f"leads to {value}")
            elif name.startswith("on") or name == "src":
                self.wrong.append(f"has {name}")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"{tag} is closed out of turn at {self.getpos()}")


def make(folder, language, reader, end, profile=DEMO):
    """The path of a new report."""
    path = os.path.join(folder, f"{language}-{reader}.{end}")
    locale = {"en": "C.UTF-8", "nl": "nl_NL.UTF-8"}[language]
    link = os.path.join(folder, "nl_NL.UTF-8")
    if not os.path.exists(link):
        os.symlink("/usr/lib/locale/C.utf8", link)
    environment = dict(os.environ, LC_ALL=locale, XDG_DATA_HOME=folder, XDG_DATA_DIRS="/nonexistent",
                       SLOTJE_LOCALE_DIR=TRANSLATIONS)
    environment.pop("LANGUAGE", None)
    if language == "nl":
        environment["LOCPATH"] = folder
    subprocess.run([CLI, "report", profile, "-o", path, "--for", reader], check=True, env=environment)
    return path


def output(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def check_pdf(folder, language, reader):
    path = make(folder, language, reader, "pdf")
    info = output("pdfinfo", path)
    fonts = output("pdffonts", path).splitlines()[2:]
    text = output("pdftotext", path, "-")
    pages = int(re.search(r"Pages: +(\d+)", info).group(1))
    wrong = []
    if not re.search(r"Page size: +595\S* x 841\S* pts \(A4\)", info):
        wrong.append("is not A4")
    if not re.search(r"Tagged: +yes", info):
        wrong.append("is not tagged")
    if (pages == 1) != (reader == "employer"):
        wrong.append(f"has {pages} pages")
    if not fonts or any(" yes yes " not in font for font in fonts):
        wrong.append("does not have all its letters")
    if os.path.getsize(path) > 1_500_000:
        wrong.append(f"has {os.path.getsize(path)} bytes")
    if text.count("\f") != pages:
        wrong.append("has pages without words")
    if reader == "me":
        wrong += [f"does not say “{word}”" for word in SAYS[language] if word not in text]
    if stat.S_IMODE(os.stat(path).st_mode) != 0o600:
        wrong.append("can be read by others")
    report(not wrong, f"PDF {language} {reader}", wrong)


def check_structure(folder):
    path = make(folder, "en", "me", "pdf")
    tree = output("pdfinfo", "-struct", path)
    wrong = [f"no {tag}" for tag in ("Document", "H1", "H2", "P", "L ", "LI", "Table", "TR", "TH", "TD", "Figure", "Link")
             if not re.search(rf"^\s*{tag.strip()}\b", tree, re.M)]
    report(not wrong, "PDF structure", wrong)


def check_html(folder, language, reader):
    path = make(folder, language, reader, "html")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    page = Page(text)
    tags = [tag for tag, _ in page.tags]
    wrong = list(page.wrong)
    if ("html", {"lang": language}) not in page.tags:
        wrong.append("does not say its language")
    if tags.count("h1") != 1 or tags.count("main") != 1:
        wrong.append("has not one heading and one main part")
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    wrong += [f"h{b} after h{a}" for a, b in zip(levels, levels[1:]) if b > a + 1]
    wrong += ["a heading of a table without a scope" for tag, attributes in page.tags
              if tag == "th" and attributes.get("scope") not in ("row", "col")]
    wrong += ["a picture without words" for tag, attributes in page.tags
              if tag == "figure" and not attributes.get("aria-label")]
    if "prefers-color-scheme:dark" not in text or "@media print" not in text:
        wrong.append("looks the same in the dark and on paper")
    if shutil.which("xmllint"):
        errors = subprocess.run(["xmllint", "--html", "--noout", path], capture_output=True, text=True).stderr
        known = re.compile(r"Tag (main|nav|section|figure|svg|g|defs|symbol|use|path|clipPath|rect|circle|mask|filter|pattern)\b", re.I)
        wrong += [line for line in errors.splitlines() if " error :" in line and not known.search(line)]
    report(not wrong, f"HTML {language} {reader}", wrong[:10])


def check_csv(folder):
    with open(make(folder, "en", "me", "csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    wrong = [f"{len(row)} columns" for row in rows if len(row) != 5][:3]
    wrong += [f"a formula: {cell}" for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell][:3]
    if rows[0] != ["chapter", "section", "row", "column", "value"] or len(rows) < 200:
        wrong.append("is not the whole report")
    report(not wrong, "CSV", wrong)


def check_json(folder, reader):
    with open(make(folder, "en", reader, "json"), encoding="utf-8") as file:
        document = json.load(file)
    kinds = {block["kind"] for block in document["blocks"]}
    wrong = [] if document["format"] == "slotje-report/1" and document["for"] == reader else ["calls itself otherwise"]
    wrong += [] if kinds <= {"heading", "paragraph", "list", "table", "picture"} else [f"has {kinds}"]
    for block in document["blocks"]:
        if block["kind"] == "table" and any(len(row) != len(block["columns"]) for row in block["rows"]):
            wrong.append(f"“{block['text']}” has rows of another length")
    report(not wrong, f"JSON {reader}", wrong)


def check_marker(folder):
    """What a person wrote never reaches the employer, in no format and nowhere in a PDF."""
    with open(DEMO, encoding="utf-8") as file:
        profile = json.load(file)
    for account in profile["accounts"]:
        account["name"] = account["handle"] = MARKER
        for answer in account["answers"].values():
            answer["note"] = MARKER
            answer["accepted"] = {"reason": MARKER}
    profile["history"] = [{"date": "2026-05-01", "accounts": json.loads(json.dumps(profile["accounts"]))}]
    path = os.path.join(folder, "marked.slotje")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(profile, file)
    wrong = []
    for reader in ("employer", "me"):
        for end in ("pdf", "html", "csv", "json", "txt"):
            made = make(folder, "en", reader, end, path)
            said = output("pdftotext", made, "-") + output("pdfinfo", made) if end == "pdf" else open(made, encoding="utf-8").read()
            if (MARKER in said) != (reader == "me"):
                wrong.append(f"{reader} {end}")
            if reader == "employer":
                wrong += [f"{end} says {word}" for word in ("Facebook", "LinkedIn", "Instagram", "Private", "Friends", "anager")
                          if word in said]
    report(not wrong, "what a person wrote stays with them", wrong)


def main():
    if not shutil.which("pdfinfo"):
        print("1..0 # SKIP poppler-utils is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", "nl"):
            for reader in ("me", "employer"):
                check_pdf(folder, language, reader)
                check_html(folder, language, reader)
        check_structure(folder)
        check_csv(folder)
        check_json(folder, "me")
        check_json(folder, "employer")
        check_marker(folder)
    print(f"1..{len(results)}")


main()
