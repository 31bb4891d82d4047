# SPDX-License-Identifier: GPL-3.0-or-later
"""The help: well-formed, complete in every language, and true to what stands on the screen."""
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET

from tree import read, under
from words import run

GUI = re.compile(r"<gui>(.*?)</gui>")
KEYS = {"Control": "Ctrl", "question": "?", "comma": ","}


def pages(root):
    return under(root, "help/C/", ".page")


def help_is_valid(root, build):
    if not pages(root):
        yield "there are no pages"
    for check in ("validate", "links", "orphans", "ids"):
        result = subprocess.run(["yelp-check", check, "help/C"], cwd=root, capture_output=True, text=True)
        if result.returncode or result.stdout.strip():
            yield from (result.stdout + result.stderr).strip().split("\n")


def help_is_installed(root, build):
    listed = set(re.findall(r"'([a-z-]+\.page)'", read(root, "help/meson.build")))
    yield from sorted(f"{name}: not in help/meson.build, or not there"
                      for name in listed ^ {os.path.basename(page) for page in pages(root)})


def plain(label):
    """A label as a person reads it: no mnemonic, and with or without the three dots."""
    return label.replace("_", "").removesuffix("…")


def messages(path):
    """(context and id, translations) of every message; each form of a plural on its own."""
    text = run("msgcat", "--no-location", "--no-wrap", path).stdout
    for entry in text.split("\n\n")[1:]:
        found = {key: value.replace('\\"', '"').replace("\\n", "\n")
                 for key, value in re.findall(r'^(msg\w+(?:\[\d\])?) "(.*)"$', entry, re.M)}
        if "msgid" in found:
            yield found["msgid"], [value for key, value in found.items() if key.startswith("msgstr")]


def translations_of_the_help(root):
    for language in read(root, "help/LINGUAS").split():
        yield language, os.path.join(root, "help", language, language + ".po")


def help_is_translated(root, build):
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "help.pot")
        made = run("itstool", "-o", template, *(os.path.join(root, page) for page in pages(root)))
        if made.returncode:
            yield made.stderr
        for language, path in translations_of_the_help(root):
            checked = run("msgfmt", "--check", "--check-accelerators=_", "-o", "/dev/null", path)
            compared = run("msgcmp", path, template)
            for result in (checked, compared):
                if result.returncode:
                    yield f"help/{language}: {result.stderr[:800]} (ninja help-slotje-update-po)"


def help_says_what_the_screen_says(root, build):
    """What the help calls a button or a heading is a message of the program, in every language."""
    known = {}
    for message, _ in messages(os.path.join(build, "po/slotje.pot")):
        known[plain(message)] = set()
    for page in pages(root):
        for name in GUI.findall(read(root, page)):
            if plain(name) not in known:
                yield f"{page}: “{name}” stands nowhere on the screen"
    for language, path in translations_of_the_help(root):
        for labels in known.values():
            labels.clear()
        for message, strings in messages(os.path.join(root, "po", language + ".po")):
            known.setdefault(plain(message), set()).update(plain(string) for string in strings)
        for message, strings in messages(path):
            yield from differing_names(GUI.findall(message), GUI.findall(strings[0]), known, language)


def differing_names(ours, theirs, known, language):
    if len(ours) != len(theirs):
        yield f"help/{language}: not as many names in a translation as there are here: {ours} and {theirs}"
    for name in theirs:
        if not any(plain(name) in known.get(plain(our), ()) for our in ours):
            yield f"help/{language}: “{name}” is not what the screen says for any of {ours}"


def help_tells_all_keys(root, build):
    overlay = read(root, "src/ui/help-overlay.ui")
    wanted = {tuple(KEYS.get(part, part.upper() if len(part) == 1 else part)
                    for part in re.findall(r"\w+", key.replace("&lt;", " ").replace("&gt;", " ")))
              for key in re.findall(r'name="accelerator">([^<]+)<', overlay)}
    root_node = ET.parse(os.path.join(root, "help/C/keyboard.page")).getroot()
    table = next(node for node in root_node.iter() if node.tag.endswith("}table"))
    told = {tuple(key.text for key in row.iter() if key.tag.endswith("}key"))
            for row in table if row.tag.endswith("}tr")}
    if not wanted:
        yield "no key was read"
    yield from sorted(f"keyboard.page: {'+'.join(keys)} is {'not told' if keys in wanted else 'no key'}"
                      for keys in wanted ^ told)


def help_tells_all_commands(root, build):
    usage = run(os.path.join(build, "src/cli/slotje-cli"), "--help").stdout
    commands = set(re.findall(r"^  ([a-z]+)\b", usage, re.M)) - {"slotje"}
    page = read(root, "help/C/command-line.page")
    told = set(re.findall(r"<title><cmd>slotje-cli ([a-z]+)</cmd></title>", page))
    if not commands:
        yield "slotje-cli names no command"
    yield from sorted(f"command-line.page: “{name}” is {'not told' if name in commands else 'no command'}"
                      for name in commands ^ told)


def keys_lead_to_a_page(root, build):
    """F1 opens the page about what is on the screen."""
    source = read(root, "src/ui/slotje-help.c")
    found = re.findall(r'\{ "([a-z]+)", "([a-z-]+)" \}', source)
    routes = set(re.findall(r'^  \{ "([a-z]+)", SLOTJE_ROUTE', read(root, "src/ui/slotje-routes.c"), re.M))
    if not found:
        yield "no page was read"
    for route, page in found:
        if route not in routes:
            yield f"src/ui/slotje-help.c: there is no route “{route}”"
        if f"help/C/{page}.page" not in pages(root):
            yield f"src/ui/slotje-help.c: there is no page “{page}”"
    yield from sorted(f"src/ui/slotje-help.c: no page for “{route}”"
                      for route in routes - {route for route, _ in found} - {"overview"})


def formats_are_described(root, build):
    """What programs may read stands in docs/data-formats.md; what only the catalogue uses, in a schema."""
    described = read(root, "docs/data-formats.md") + "".join(read(root, name) for name in under(
        root, "data/catalog/schema/", ".json"))
    found = {(name, kind) for name in under(root, "src/", ".c", ".h")
             for kind in re.findall(r'"(slotje-[a-z]+/)', read(root, name))}
    if not found:
        yield "no format was read"
    yield from sorted(f"{name}: “{kind}” is described nowhere" for name, kind in found if kind not in described)


CHECKS = [help_is_valid, help_is_installed, help_is_translated, help_says_what_the_screen_says, help_tells_all_keys,
          help_tells_all_commands, keys_lead_to_a_page, formats_are_described]
