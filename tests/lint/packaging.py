# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the house: licences, versions, the sandbox, the head of the translations."""
import re
import subprocess

from tree import read

SANDBOX = {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"}


def every_file_has_a_licence(root, build):
    result = subprocess.run(["reuse", "--root", root, "lint"], capture_output=True, text=True)
    if result.returncode:
        yield from (line for line in result.stdout.split("\n") if line.strip())


def the_sandbox_is_closed(root, build):
    manifest = read(root, "flatpak/io.github.slotje.Slotje.yml")
    asked = set(re.findall(r"^  - (--\S+)$", manifest.split("finish-args:")[1].split("cleanup:")[0], re.M))
    if not asked:
        yield "the manifest asks for nothing: was it read?"
    yield from sorted(asked - SANDBOX)


def everything_has_the_same_version(root, build):
    found = {
        "meson.build": re.search(r"version: '([^']+)'", read(root, "meson.build")),
        "debian/changelog": re.match(r"slotje \(([^)]+)\)", read(root, "debian/changelog")),
        "metainfo": re.search(r'<release version="([^"]+)"',
                              read(root, "data/io.github.slotje.Slotje.metainfo.xml.in")),
    }
    versions = {match and match.group(1) for match in found.values()}
    if len(versions) != 1:
        yield ", ".join(f"{name}: {match and match.group(1)}" for name, match in found.items())


def translations_are_sound(root, build):
    result = subprocess.run(["i18nspector", "po/nl.po", "po/slotje.pot"], cwd=root, capture_output=True, text=True)
    # The template carries no day, so that making it again changes nothing; and whether a day lies in
    # the future depends on the clock of the machine.
    yield from (line for line in result.stdout.split("\n")
                if line[:2] in ("E:", "W:") and not re.search(r" (date-from-future|no-date-header-field) ", line))


CHECKS = [every_file_has_a_licence, the_sandbox_is_closed, everything_has_the_same_version,
          translations_are_sound]
