#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks, to see what does not fit or was never translated: the English text with accents,
in brackets, and two fifths longer. pseudo.py TEMPLATE OUTPUT.mo FOLDER, which gets a copy"""
import gettext
import io
import os
import re
import shutil
import struct
import subprocess
import sys

# What has to stay as it is: directives, placeholders, markup, addresses.
KEPT = re.compile(r"%(?:\d+\$)?[-+ #0']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t)?[A-Za-z%]|\{[^}]*\}|<[^>]*>|&\w+;|https?://\S+")
ACCENTS = str.maketrans("aeiouyAEIOUYcnsCNS", "áéíóúýÁÉÍÓÚÝçñšÇÑŠ")
LONGER = 0.4
HEADER = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"


def stretch(text):
    """Vowels twice, so that words become longer and not only their number, until it is long enough."""
    wanted = max(1, round(LONGER * len(text)))
    for letter in "eaoiut":
        for _ in range(text.count(letter)):
            if wanted <= 0:
                return text
            text = re.sub(f"(?<!{letter}){letter}(?!{letter})", letter * 2, text, count=1)
            wanted -= 1
    return text + "m" * max(0, wanted)


def pretend(text):
    parts, end = [], 0
    for match in KEPT.finditer(text):
        parts += [text[end:match.start()], match.group()]
        end = match.end()
    parts.append(text[end:])
    changed = [stretch(part).translate(ACCENTS) if i % 2 == 0 and re.search("[A-Za-z]", part) else part
               for i, part in enumerate(parts)]
    return f"[{''.join(changed)}]" if changed != parts else text


def read(template):
    english = subprocess.run(["msgen", template], check=True, capture_output=True).stdout
    english = english.replace(b"charset=CHARSET", b"charset=UTF-8")
    binary = subprocess.run(["msgfmt", "-o", "-", "-"], input=english, check=True, capture_output=True).stdout
    return binary


def unpack(binary):
    """Pairs of original and translation, as they stand in the file: with contexts and plural forms."""
    count, originals, translations = struct.unpack("<3I", binary[8:20])
    for i in range(count):
        pair = []
        for table in (originals, translations):
            length, offset = struct.unpack("<2I", binary[table + 8 * i:table + 8 * i + 8])
            pair.append(binary[offset:offset + length].decode())
        yield pair


def pack(pairs):
    start, tables, texts = 28, [], io.BytesIO()
    base = start + 16 * len(pairs)
    for column in (0, 1):
        for pair in pairs:
            data = pair[column].encode()
            tables.append(struct.pack("<2I", len(data), base + texts.tell()))
            texts.write(data + b"\0")
    header = struct.pack("<7I", 0x950412de, 0, len(pairs), start, start + 8 * len(pairs), 0, base)
    return header + b"".join(tables) + texts.getvalue()


def main(template, output, folder):
    pairs = [(original, "\0".join(pretend(form) for form in translation.split("\0")) if original else HEADER)
             for original, translation in unpack(read(template))]
    with open(output, "wb") as file:
        file.write(pack(pairs))
    with open(output, "rb") as file:
        gettext.GNUTranslations(file)  # whether it can be read
    os.makedirs(folder, exist_ok=True)
    shutil.copy(output, folder)


main(*sys.argv[1:])
