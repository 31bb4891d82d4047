#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manual of the catalogue says about levels and codes is what the files say: check-readme.py ROOT"""
import json
import os
import sys

CATALOG = os.path.join(sys.argv[1], "data", "catalog")
WORDS = {"1": "yes", "?": "?", "0": "–"}
wrong = []


def load(*path):
    with open(os.path.join(CATALOG, *path), encoding="utf-8") as file:
        return json.load(file)


with open(os.path.join(CATALOG, "README.md"), encoding="utf-8") as file:
    manual = file.read()
for level in load("scale.json")["levels"]:
    row = f"| `{level['id']}` | " + " | ".join(WORDS[sign] for sign in level["row"]) + " |"
    if row not in manual:
        wrong.append(f"no row “{row}”")
definitions = load("schema", "platform.schema.json")["$defs"]
setting = definitions["setting"]["properties"]
for name in ("section", "controller", "order", "confidence"):
    wrong += [f"{name}: `{code}` is not explained" for code in setting[name]["enum"] if code and f"`{code}`" not in manual]
# Of each file that the manual sends people to there must be one.
for name in ("texts.json", "scale.json", "before-you-post.json"):
    if f"`{name}`" not in manual or not os.path.exists(os.path.join(CATALOG, name)):
        wrong.append(f"{name} is not there")

for one in wrong:
    print("#", one)
print("not ok 1" if wrong else "ok 1", "the manual is right about levels and codes\n1..1")
sys.exit(1 if wrong else 0)
