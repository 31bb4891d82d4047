#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the template of all words to translate: extract.py SOURCE_ROOT OUTPUT.pot

C and .ui files go through xgettext as po/POTFILES.in lists them. xgettext reads no JSON, so the prose of
the catalogue is first written as C that is never compiled, one call a text, with its place as a note.
What a platform itself calls a thing is a fact, stands in both languages in its file, and stays out."""
import glob
import json
import os
import subprocess
import sys
import tempfile

PROSE = {"about", "question", "why", "cost", "caveats", "phrase", "present", "actions", "because", "column",
         "can", "might", "cannot", "text", "title", "what"}
# A label is our own prose only where it is a plain string: of a viewer or a surface.
FOLDERS = ["data/catalog/*.json", "data/catalog/platforms/*.json"]


def texts(node, place):
    if isinstance(node, list):
        for item in node:
            yield from texts(item, place)
    elif isinstance(node, dict):
        here = f"{place}/{node['id']}" if isinstance(node.get("id"), str) else place
        for key, value in node.items():
            if key == "sources":
                continue
            if key in PROSE or key == "label":
                for item in value if isinstance(value, list) else [value]:
                    if isinstance(item, str):
                        yield f"{here} {key}", item
            if isinstance(value, (dict, list)) and not (key == "label"):
                yield from texts(value, here)


def texts_of_file(name):
    with open(name, encoding="utf-8") as file:
        data = json.load(file)
    if str(data.get("format")).startswith("slotje-texts/"):
        for key, text in data["texts"].items():
            if isinstance(text, str):
                yield f"shared text {key}", text
    else:
        yield from texts(data, os.path.basename(name))


def write_prose(root, path):
    seen = set()
    with open(path, "w", encoding="utf-8") as out:
        for pattern in FOLDERS:
            for name in sorted(glob.glob(os.path.join(root, pattern))):
                for place, text in texts_of_file(name):
                    if text and text not in seen:
                        seen.add(text)
                        literal = json.dumps(text, ensure_ascii=False)
                        out.write(f"/* Translators: {place} xgettext:no-c-format */\nNC_(\"data\", {literal});\n")


def main():
    root, output = sys.argv[1:3]
    common = ["--from-code=UTF-8", "--add-comments=T", "--package-name=slotje",
              "--msgid-bugs-address=makers@slotje.github.io", "--no-location",
              "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2", "--keyword=ngettext:1,2",
              "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3"]
    with tempfile.TemporaryDirectory() as folder:
        prose = os.path.join(folder, "catalogue.c")
        write_prose(root, prose)
        subprocess.run(["xgettext", *common, "--directory", root, "--files-from", os.path.join(root, "po/POTFILES.in"),
                        "--output", os.path.join(folder, "a.pot")], check=True)
        subprocess.run(["xgettext", *common, "--language=C", prose, "--output", os.path.join(folder, "b.pot")], check=True)
        parts = [p for p in (os.path.join(folder, n) for n in ("a.pot", "b.pot")) if os.path.exists(p)]
        merged = subprocess.run(["msgcat", "--use-first", "--no-location", *parts],
                                check=True, capture_output=True, text=True).stdout
    # The day of the extraction would make every run a change.
    lines = [l for l in merged.split("\n") if not l.startswith('"POT-Creation-Date')]
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


main()
