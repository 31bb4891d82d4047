#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, one TAP test each: lint.py SOURCE_ROOT BUILD_ROOT."""
import sys

import borders
import desktop
import files
import manual
import packaging
import spelling
import words

MODULES = [borders, desktop, files, manual, packaging, spelling, words]
CHECKS = [check for module in MODULES for check in module.CHECKS]


def main():
    source, build = sys.argv[1:3]
    print(f"1..{len(CHECKS)}")
    for number, check in enumerate(CHECKS, 1):
        try:
            complaints = list(check(source, build))
        except Exception as error:  # a check that cannot run has not passed
            complaints = [f"{type(error).__name__}: {error}"]
        print(f"{'not ok' if complaints else 'ok'} {number} {check.__name__}")
        for complaint in complaints:
            print(f"# {complaint}")


main()
