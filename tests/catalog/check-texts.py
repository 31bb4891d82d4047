#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the same is said once: no long prose stands in two platform files: check-texts.py ROOT"""
import collections
import glob
import json
import os
import sys

PROSE = {"about", "question", "why", "cost", "caveats", "phrase", "present", "actions", "because", "label", "what"}
LONG = 40
CATALOG = os.path.join(sys.argv[1], "data", "catalog")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def texts(node):
    if isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in PROSE:
                yield from (item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str))
            if isinstance(value, (dict, list)) and key != "sources":
                yield from texts(value)


files = collections.defaultdict(set)
platforms = sorted(glob.glob(os.path.join(CATALOG, "platforms", "*.json")))
for path in platforms:
    for text in texts(load(path)):
        files[text].add(os.path.basename(path))
twice = {text: names for text, names in files.items() if len(names) > 1 and len(text) > LONG}
shared = set(load(os.path.join(CATALOG, "texts.json"))["texts"].values())
again = {text: names for text, names in files.items() if text in shared}

for text, names in {**twice, **again}.items():
    print(f"# {', '.join(sorted(names))}: {text}")
print("ok 1" if files and not twice else "not ok 1", "no long prose stands in two platform files")
print("ok 2" if shared and not again else "not ok 2", "no shared text is written out as well")
print("1..2")
sys.exit(0 if files and shared and not twice and not again else 1)
