#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every link leads where somebody looked, and every record says where it is known from: check-hosts.py ROOT

hosts.json holds, per platform, the hosts of its own pages (`settings`) and of the documents it is known from
(`sources`). A link to a new host is added there by hand, after a look at who is behind it."""
import glob
import json
import os
import re
import sys
import urllib.parse

ROOT = sys.argv[1]
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
results = []


def load(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return json.load(file)


def report(name, wrong):
    results.append(not wrong)
    for one in wrong:
        print("#", one)
    print("not ok" if wrong else "ok", len(results), name)


def check_link(place, url, hosts):
    if not re.fullmatch(r"https://[!#-;=?-\[\]_a-z~]+", url, re.IGNORECASE):
        return [f"{place}: {url} is not well-formed"]
    parts = urllib.parse.urlsplit(url)
    if parts.username or parts.port or not HOST.fullmatch(parts.hostname or ""):
        return [f"{place}: {url} has no plain host"]
    return [] if parts.hostname in hosts else [f"{place}: {parts.hostname} is not in hosts.json"]


def links(data):
    for setting in data["settings"]:
        for where in setting.get("where", []):
            if where.get("url"):
                yield "settings", f"settings[{setting['id']}]", where["url"]
    for name, source in data["sources"].items():
        if source.get("url"):
            yield "sources", f"sources.{name}", source["url"]


def check_links(data, hosts):
    wrong, used = [], {"settings": set(), "sources": set()}
    for kind, place, url in links(data):
        wrong += check_link(place, url, hosts.get(kind, []))
        used[kind].add(urllib.parse.urlsplit(url).hostname)
    for kind, names in hosts.items():
        wrong += [f"no link of {kind} leads to {name} any more" for name in names if name not in used[kind]]
    return wrong


def check_records(data):
    records = [(f"settings[{one['id']}]", one) for one in data["settings"]]
    records += [(f"rules.{name}", one) for name, one in data["rules"].items()]
    for place, record in records:
        if not record.get("sources") or any(name not in data["sources"] for name in record["sources"]):
            yield f"{place}: it has no source"
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", record.get("verified", "")) or record["verified"] > data["revision"]:
            yield f"{place}: it was not checked on a day before the revision"
        if record.get("confidence") not in ("high", "medium", "low"):
            yield f"{place}: it does not say how sure we are"
    used = {name for _, record in records for name in record["sources"]}
    used |= {name for one in data.get("constraints", []) for name in one.get("sources", [])}
    yield from (f"sources.{name}: nothing is known from it" for name in data["sources"] if name not in used)


allowed = load("tests", "catalog", "hosts.json")
ids = [os.path.basename(path)[:-5] for path in sorted(glob.glob(os.path.join(ROOT, "data", "catalog", "platforms", "*.json")))]
report("hosts.json has no platform that is not there", sorted(set(allowed) - set(ids)))
for name in ids:
    platform = load("data", "catalog", "platforms", name + ".json")
    report(f"links of {name}", check_links(platform, allowed.get(name, {})))
    report(f"records of {name}", list(check_records(platform)))
for bad in ("http://x.com/", "https://x.com@evil.example/", "https://x.com.evil.example/", "https://x.com:8443/", "https://x.com/a b",
            "https://х.com/", "https://x.com/\"", "//x.com/"):
    report(f"refuses {bad.encode('ascii', 'backslashreplace').decode()}", [] if check_link("", bad, ["x.com"]) else ["it does not"])
print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
