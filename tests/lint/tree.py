# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks read: the files of the project, and C without comments or strings."""
import functools
import os
import re
import subprocess


@functools.lru_cache
def names(root):
    """Every file of the project, relative to the root."""
    if os.path.isdir(os.path.join(root, ".git")):
        out = subprocess.run(
            ["git", "-c", f"safe.directory={root}", "ls-files", "-z", "--cached", "--others",
             "--exclude-standard"], cwd=root, capture_output=True, check=True).stdout
        found = [n for n in out.decode().split("\0") if n]
    else:
        found = [os.path.relpath(os.path.join(d, f), root)
                 for d, dirs, fs in os.walk(root) if "/build" not in d for f in fs]
    return sorted(n for n in set(found) if os.path.isfile(os.path.join(root, n)))


@functools.lru_cache
def read(root, name):
    with open(os.path.join(root, name), encoding="utf-8") as file:
        return file.read()


def under(root, folder, *endings):
    return [n for n in names(root) if n.startswith(folder) and n.endswith(endings)]


TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


def blank(match, keep_strings):
    text = match.group(0)
    if keep_strings and text[0] in "\"'":
        return text
    return re.sub(r"[^\n]", " ", text)


def code(root, name, keep_strings=False):
    """C without comments, and without strings unless asked for; lines keep their numbers."""
    return TOKEN.sub(lambda m: blank(m, keep_strings), read(root, name))


def strings(root, name):
    """(line, text, whether it is said to people) of every string literal outside comments."""
    text = code(root, name, keep_strings=True)
    for match in re.finditer(r'(\bN?_ ?\()?"((?:\\.|[^"\\\n])*)"', text):
        yield text.count("\n", 0, match.start()) + 1, match.group(2), bool(match.group(1))


def lines_matching(root, name, pattern, keep_strings=False):
    for number, line in enumerate(code(root, name, keep_strings).split("\n"), 1):
        if re.search(pattern, line):
            yield number, line.strip()
