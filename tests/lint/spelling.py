# SPDX-License-Identifier: GPL-3.0-or-later
"""How the words of both languages are written: by the dictionary, or by our own list beside it."""
import re
import subprocess

from tree import read

# What is not prose: the words of a platform between quotes, places to fill in, formats, options, markup.
NOT_PROSE = re.compile(r"“[^”]*”|\{[^}]*\}|<[^>]*>|%[-+0-9.]*l?[a-z%]|--[a-z-]+|\S+\.(?:json|slotje|ics|pdf|html|csv)\b|"
                       r"#[0-9a-f]{6}\b|\b[A-Z]{2,}s?\b")


def messages(root, file, key):
    out = subprocess.run(["msgcat", "--no-wrap", f"po/{file}"], cwd=root, capture_output=True, text=True,
                         check=True).stdout
    for found in re.finditer(rf'^{key}(?:_plural|\[\d\])? "(.+)"$', out, re.M):
        yield found.group(1).replace('\\n', "\n").replace('\\"', '"')


def misspelt(root, file, key, dictionary, own):
    text = "\n".join(NOT_PROSE.sub(" ", message).replace("’", "'").replace("_", "")
                     for message in messages(root, file, key))
    result = subprocess.run(["hunspell", "-d", dictionary, "-l"], input=text, capture_output=True, text=True,
                            check=True)
    allowed = set(read(root, own).split("\n"))
    found = {word.strip("'-.") for word in result.stdout.split("\n")}
    yield from sorted(f"{word}: not in the dictionary, nor in {own}" for word in found - allowed)


def english_is_spelt_well(root, build):
    yield from misspelt(root, "slotje.pot", "msgid", "en_GB", "po/words-en.txt")


def dutch_is_spelt_well(root, build):
    yield from misspelt(root, "nl.po", "msgstr", "nl_NL", "po/words-nl.txt")


def own_words_are_needed(root, build):
    """A word that nobody writes any more leaves the list, else the list hides mistakes."""
    for own, file in (("po/words-en.txt", "po/slotje.pot"), ("po/words-nl.txt", "po/nl.po")):
        text = read(root, file).replace('"\n"', "").replace("’", "'")
        words = read(root, own).split()
        if words != sorted(words):
            yield f"{own}: not sorted"
        yield from (f"{own}: {word}" for word in words if word not in text)


CHECKS = [english_is_spelt_well, dutch_is_spelt_well, own_words_are_needed]
