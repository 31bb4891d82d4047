#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program and the published schema agree about mutated platforms: check-mutants.py ROOT PROGRAM COUNT [SEED]

A mutant is one record of a shipped platform in a small platform of its own, with one to three things changed. Checking
records instead of whole files is what makes a hundred thousand of them affordable. Both sides judge the same document:
what the schema refuses, the program must refuse; what only the program refuses must be of a kind that no schema can say."""
import collections
import copy
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(0)

ROOT, PROGRAM, COUNT = sys.argv[1], sys.argv[2], int(sys.argv[3])
SEED = sys.argv[4] if len(sys.argv) > 4 else "slotje"
# What only the program can see: ids that must exist or be new, calendars, contrast, and what the rules amount to.
BEYOND = [re.compile(text) for text in (
    r"there is no (source|rule|setting|option|level|surface|shared text) ", r"has no option ", r"is not a date$", r"is used twice$",
    r"is there twice$", r"is not a safe address$", r"white letters", r"is later than", r"is still in use$", r"does not exist$",
    r"there are no Dutch words", r"no constraint", r"nothing is said about option", r"option “.*” (is|stands)", r"more people", r"takes .* away")]
POOL = [None, True, False, 0, 1, -1, 7, 10 ** 9, 1.5, "", " ", "\u00a0", "x", "X y", "on", "chain", "high", "2026-02-30", "2026-1-1", "2026-11-22",
        "http://x.example/", "https://x.example/", "https:///x", [], {}, [1], ["x"], [None], {"a": 1}, {"en": "x"}, {"en": "x", "nl": None},
        {"en": 1}, {"shared": "no"}, [[]], "public", "é", "a" * 70]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def inline(root):
    """The schema with every reference replaced by what it refers to, cycles and all: looking them up takes most of the time."""
    names = {f"#/$defs/{name}": value for name, value in root["$defs"].items()}

    def walk(node):
        if isinstance(node, dict):
            for key, value in node.items():
                if isinstance(value, dict) and "$ref" in value:
                    node[key] = names[value["$ref"]]
                else:
                    walk(value)
        elif isinstance(node, list):
            for index, value in enumerate(node):
                if isinstance(value, dict) and "$ref" in value:
                    node[index] = names[value["$ref"]]
                else:
                    walk(value)

    walk(root)
    return root


def named_settings(node):
    """Ids of the settings that a rule or a condition mentions."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "by":
                yield value
            elif key == "is" and isinstance(value, list):
                yield value[0]
            else:
                yield from named_settings(value)
    elif isinstance(node, list):
        for value in node:
            yield from named_settings(value)


def platform_around(data, settings=(), surfaces=(), constraints=(), rules=()):
    """A platform with only these records and what they need."""
    keep = {name for record in (*surfaces, *constraints) for name in named_settings(record)} | {one["id"] for one in settings}
    small = {key: data[key] for key in ("format", "id", "revision", "name", "tile", "about", "contact-word", "contacts-word", "links")}
    small["settings"] = [one for one in data["settings"] if one["id"] in keep]
    small["constraints"] = list(constraints)
    small["surfaces"] = list(surfaces)
    names = {one["rule"] for one in surfaces} | set(rules)
    small["rules"] = {name: data["rules"][name] for name in names}
    used = {name for one in (*small["settings"], *small["constraints"], *small["rules"].values()) for name in one.get("sources", [])}
    small["sources"] = {name: data["sources"][name] for name in used}
    return small


def unshare(node, texts):
    if isinstance(node, dict):
        if set(node) == {"shared"}:
            return texts[node["shared"]]
        return {key: unshare(value, texts) for key, value in node.items()}
    return [unshare(value, texts) for value in node] if isinstance(node, list) else node


def is_small(surface):
    return "sameAs" not in json.dumps(surface) and len(set(named_settings(surface))) < 4


def make_seeds():
    texts = load(os.path.join(ROOT, "data", "catalog", "texts.json"))["texts"]
    for path in sorted(glob.glob(os.path.join(ROOT, "data", "catalog", "platforms", "*.json"))):
        data = unshare(load(path), texts)
        yield from ((platform_around(data, settings=[one]), ("settings", 0)) for one in data["settings"])
        yield from ((platform_around(data, surfaces=[one]), ("surfaces", 0)) for one in data["surfaces"] if is_small(one))
        yield from ((platform_around(data, constraints=[one]), ("constraints", 0)) for one in data.get("constraints", []))
        yield from ((platform_around(data, rules=[name]), ("rules", name)) for name in data["rules"])
        head = platform_around(data)
        head["renamed"] = {"settings": {"old": ""}, "options": {"old/on": ""}, "surfaces": {}}
        yield head, ()
    demo = load(os.path.join(ROOT, "tests", "catalog", "demo.json"))
    yield from ((platform_around(demo, settings=[one]), ("settings", 0)) for one in demo["settings"])
    yield from ((platform_around(demo, rules=[name]), ("rules", name)) for name in demo["rules"])


def spots(node, here=()):
    yield here
    if isinstance(node, dict):
        for key in node:
            yield from spots(node[key], (*here, key))
    elif isinstance(node, list):
        for index in range(len(node)):
            yield from spots(node[index], (*here, index))


def go(node, path):
    for step in path:
        node = node[step]
    return node


def change(document, path, rng):
    """Changes what stands at the path, or around it."""
    holder, key = go(document, path[:-1]), path[-1]
    value = holder[key]
    kind = rng.randrange(8)
    if kind == 0:
        del holder[key]
    elif kind == 1 and isinstance(holder, dict):
        holder[rng.choice(("extra", key + "x", key.upper()))] = holder.pop(key)
    elif kind == 2 and isinstance(value, dict):
        value[rng.choice(("extra", "id", "not", "en", "nl", "url"))] = copy.deepcopy(rng.choice(POOL))
    elif kind == 3 and isinstance(value, list):
        value.insert(rng.randrange(len(value) + 1), copy.deepcopy(rng.choice(value + POOL)))
    elif kind == 4 and isinstance(value, list):
        rng.shuffle(value)
    elif kind == 5 and isinstance(value, str) and value:
        spot = rng.randrange(len(value))
        holder[key] = value[:spot] + rng.choice(("", "A", " ", "-", "_", "é", "/")) + value[spot + rng.randrange(2):]
    elif kind == 6 and isinstance(value, int) and not isinstance(value, bool):
        holder[key] = value + rng.choice((-1, 1, 1000))
    else:
        holder[key] = copy.deepcopy(rng.choice(POOL))


def mutate(seed, rng):
    document, path = seed
    document = copy.deepcopy(document)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        try:
            target = rng.choice(list(spots(go(document, path))))
        except (KeyError, IndexError, TypeError):
            break
        if path or target:
            change(document, (*path, *target), rng)
    return document


class Schema:
    """Judges only the record that was changed: the rest of a mutant is as good as it was."""

    def __init__(self, path):
        root = inline(load(path))
        properties = root["properties"]
        self.whole = Draft202012Validator(root)
        self.records = {name: Draft202012Validator(properties[name]["items"]) for name in ("settings", "surfaces", "constraints")}
        self.records["rules"] = Draft202012Validator(properties["rules"]["additionalProperties"])

    def is_valid(self, document, path):
        try:
            return self.records[path[0]].is_valid(go(document, path))
        except (KeyError, IndexError, TypeError):
            return self.whole.is_valid(document)


def main():
    schema = Schema(os.path.join(ROOT, "data", "catalog", "schema", "platform.schema.json"))
    rng = random.Random(SEED)
    seeds = list(make_seeds())
    started = time.process_time()
    chosen = [rng.choice(seeds) for _ in range(COUNT)]
    mutants = seeds + [(mutate(seed, rng), seed[1]) for seed in chosen]
    documents = [json.dumps(one, ensure_ascii=False) for one, _ in mutants]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as lines:
        lines.write("\n".join(documents) + "\n")
        lines.seek(0)
        verdicts = subprocess.run([PROGRAM], stdin=lines, check=True, capture_output=True, text=True).stdout.split("\n")[:-1]
    wrong, tally = [], collections.Counter()
    for (document, path), verdict in zip(mutants, verdicts):
        word, *complaints = verdict.split("\t")
        valid = schema.is_valid(document, path)
        beyond = [any(kind.search(one) for kind in BEYOND) for one in complaints]
        tally["good" if word == "ok" else "refused by both" if not valid else "beyond a schema"] += 1
        if (word == "ok" and not valid) or (word != "ok" and valid and not (beyond and all(beyond))):
            wrong.append((document, valid, verdict))
    for document, valid, verdict in wrong[:8]:
        error = "" if valid else next(schema.whole.iter_errors(document)).message
        print(f"# schema: {'good' if valid else error[:150]} program: {verdict[:250]}")
        print(f"# {json.dumps(document, ensure_ascii=False)[:600]}")
    print(f"# {dict(tally)}, {time.process_time() - started:.0f} s")
    bad_seeds = sum(verdict != "ok" for verdict in verdicts[:len(seeds)])
    print("not ok" if bad_seeds else "ok", f"1 the {len(seeds)} records are good before they are changed")
    print("not ok" if len(verdicts) != len(documents) else "ok", "2 every mutant is judged")
    print("not ok" if wrong else "ok", f"3 {COUNT} mutants, {len(wrong)} differences")
    # A test in which nothing survives, or nothing is refused, compares nothing.
    enough = min(tally["good"], tally["refused by both"], tally["beyond a schema"]) > COUNT // 50
    print("ok" if enough else "not ok", "4 there are enough of each kind")
    print("1..4")
    return 0 if enough and not wrong and not bad_seeds and len(verdicts) == len(documents) else 1


sys.exit(main())
