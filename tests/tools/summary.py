#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Count every test of one or more build directories and end with one plain line."""
import glob
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
        # A program that crashed says so on the suite, not on a case.
        said = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        seen = sum(1 for c in cases if c.find("failure") is not None or c.find("error") is not None)
        failed += max(0, said - seen)
    return passed, failed, skipped


def main():
    totals = [0, 0, 0]
    for directory in sys.argv[1:]:
        logs = glob.glob(os.path.join(directory, "meson-logs", "testlog*.junit.xml"))
        if not logs:
            totals[1] += 1
        for log in logs:
            totals = [a + b for a, b in zip(totals, count(log))]
    print(f"{totals[0]} passed, {totals[1]} failed, {totals[2]} skipped")
    return 1 if totals[1] or not totals[0] else 0


sys.exit(main())
