#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Count every test of one or more build directories and end with one plain line."""
import glob
import json
import os
import sys
import xml.etree.ElementTree as ElementTree


def count(path):
    passed = failed = skipped = 0
    for suite in ElementTree.parse(path).getroot().iter("testsuite"):
        cases = list(suite.iter("testcase"))
        for case in cases:
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif case.find("skipped") is not None:
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped


def failed_programs(directory):
    """Programs that ended badly, also those that said of every single case that it passed."""
    bad = 0
    for log in glob.glob(os.path.join(directory, "meson-logs", "testlog*.json")):
        with open(log, encoding="utf-8") as file:
            bad += sum(json.loads(line)["result"] not in ("OK", "SKIP") for line in file if line.strip())
    return bad


def main():
    totals = [0, 0, 0]
    for directory in sys.argv[1:]:
        logs = glob.glob(os.path.join(directory, "meson-logs", "testlog*.junit.xml"))
        if not logs:
            totals[1] += 1
        for log in logs:
            passed, failed, skipped = count(log)
            totals = [totals[0] + passed, totals[1] + max(failed, failed_programs(directory)), totals[2] + skipped]
    print(f"{totals[0]} passed, {totals[1]} failed, {totals[2]} skipped")
    return 1 if totals[1] or not totals[0] else 0


sys.exit(main())
