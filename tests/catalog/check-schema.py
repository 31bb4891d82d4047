#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The published schemas are schemas, take what we ship, and refuse what is wrong: check-schema.py ROOT"""
import copy
import glob
import json
import os
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(0)

ROOT = sys.argv[1]
CATALOG = os.path.join(ROOT, "data", "catalog")


def load(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return json.load(file)


platform = Draft202012Validator(load("data", "catalog", "schema", "platform.schema.json"))
scale = Draft202012Validator(load("data", "catalog", "schema", "scale.schema.json"))
texts = Draft202012Validator(load("data", "catalog", "schema", "texts.schema.json"))
before = Draft202012Validator(load("data", "catalog", "schema", "before.schema.json"))
demo = load("tests", "catalog", "demo.json")
results = []


def report(good, name, notes=()):
    results.append(good)
    for note in notes:
        print("#", note)
    print("ok" if good else "not ok", len(results), name)


def accepts(validator, document, name):
    errors = [f"{'/'.join(map(str, e.path))}: {e.message[:200]}" for e in validator.iter_errors(document)]
    report(not errors, name, errors)


def refuses(name, *path, value):
    document = copy.deepcopy(demo)
    node = document
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    report(not platform.is_valid(document), "refuses " + name)


for validator in (platform, scale, texts, before):
    Draft202012Validator.check_schema(validator.schema)
    report(True, "is a schema: " + validator.schema["title"])
accepts(scale, load("data", "catalog", "scale.json"), "accepts scale.json")
accepts(before, load("data", "catalog", "before-you-post.json"), "accepts before-you-post.json")
accepts(texts, load("data", "catalog", "texts.json"), "accepts texts.json")
accepts(platform, demo, "accepts the demo of the tests")
for file_name in sorted(glob.glob(os.path.join(CATALOG, "platforms", "*.json"))):
    accepts(platform, load(file_name), "accepts " + os.path.basename(file_name))

refuses("another format", "format", value="slotje-platform/2")
refuses("an unknown member", "extra", value=1)
refuses("a capital in an id", "settings", 0, "id", value="Posts")
refuses("one option", "settings", 1, "options", value=[{"id": "on", "label": {"en": "On"}}])
refuses("no source", "settings", 1, "sources", value=[])
refuses("an address that is not https", "sources", "NEWS", "url", value="http://demo.example/")
refuses("a weight above five", "surfaces", 0, "weight", value=6)
refuses("an empty union", "surfaces", 4, "audience", value={"any": []})
refuses("an unknown form", "surfaces", 4, "audience", value={"minus": ["web", "contacts"]})
refuses("two conditions in one", "constraints", 0, "is", value=["lock", "off"])
refuses("links without “none”", "links", value=["contact"])
print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
