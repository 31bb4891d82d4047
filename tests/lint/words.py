# SPDX-License-Identifier: GPL-3.0-or-later
"""The words: what is extracted, and that the Dutch is whole and well-mannered."""
import os
import re
import subprocess

from tree import code, read, under


def potfiles(root):
    return [l for l in read(root, "po/POTFILES.in").split("\n") if l and not l.startswith("#")]


def has_words(root, name):
    if name.endswith(".ui"):
        return 'translatable="yes"' in read(root, name)
    return bool(re.search(r"(?<![\w])(_|N_|C_|NC_|ngettext|g_dngettext)\s*\(\s*[\"(]", code(root, name, True)))


def potfiles_are_complete(root, build):
    listed = potfiles(root)
    if listed != sorted(listed):
        yield "po/POTFILES.in is not sorted"
    for name in under(root, "src/", ".c", ".ui"):
        if has_words(root, name) and name not in listed:
            yield f"{name} has words and is not in po/POTFILES.in"
    for name in listed:
        if not os.path.exists(os.path.join(root, name)):
            yield f"{name} is in po/POTFILES.in and does not exist"
        elif name.endswith((".c", ".ui")) and not has_words(root, name):
            yield f"{name} is in po/POTFILES.in and has no words"


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, LC_ALL="C.UTF-8"))


def ids(path):
    """Every message of a .po or .pot file, as context and id, without its translation."""
    out = run("msgcat", "--no-location", "--no-wrap", "--sort-output", path).stdout
    return set(re.findall(r'^((?:msgctxt "[^\n]*"\n)?msgid "[^\n]+")', out, re.M))


def template_is_up_to_date(root, build):
    now, kept = (ids(os.path.join(where, "po/slotje.pot")) for where in (build, root))
    if not now:
        yield "the build extracted nothing"
    for message in sorted(now ^ kept)[:20]:
        yield f"{'missing in' if message in now else 'no longer wanted in'} po/slotje.pot: {message[:90]!r} (./run po)"


def dutch_is_complete(root, build):
    for language in read(root, "po/LINGUAS").split():
        path = os.path.join(root, "po", language + ".po")
        checked = run("msgfmt", "--check", "-o", "/dev/null", path)
        if checked.returncode:
            yield checked.stderr
        for what in ("--untranslated", "--only-fuzzy"):
            left = ids_of(run("msgattrib", "--no-obsolete", what, "--no-wrap", path).stdout)
            yield from (f"{language}.po {what[2:]}: {m[:90]!r}" for m in left[:20])
        compared = run("msgcmp", "--use-untranslated", path, os.path.join(build, "po/slotje.pot"))
        if compared.returncode:
            yield f"{language}.po lacks messages of the template: {compared.stderr[:600]}"


def ids_of(text):
    return [m for m in re.findall(r'^msgid "(.*)"$', text, re.M) if m]


def translations(root):
    out = run("msgexec", "-i", os.path.join(root, "po/nl.po"), "0").stdout
    return [t for t in out.split("\0") if t and not t.startswith("Project-Id-Version")]


def dutch_says_je(root, build):
    found = 0
    for text in translations(root):
        found += 1
        plain = re.sub(r"“[^”]*”|%(\d\$)?[a-z]+", "", text)
        if re.search(r"\b([Uu]|[Uu]w)\b", plain):
            yield text[:90]
        if "!" in plain:
            yield f"exclamation mark: {text[:90]}"
    if not found:
        yield "no translation was read"


def quotes_are_typographic(root, build):
    for name in ["po/slotje.pot", "po/nl.po"]:
        path = os.path.join(root, name)
        which = ["--no-obsolete", "--no-wrap", path]
        for line in run("msgattrib", *which).stdout.split("\n"):
            if re.match(r'(msgid|msgstr|")', line) and re.search(r"\w'\w|\\\"", line) and "Project-Id" not in line:
                yield f"{name}: {line[:90]}"


def pairs(path):
    """Every English text with its Dutch, each form of a plural on its own."""
    out = run("msgcat", "--no-location", "--no-wrap", path).stdout
    for entry in out.split("\n\n")[1:]:
        text = dict(re.findall(r'^(msgid(?:_plural)?|msgstr(?:\[\d\])?) "(.*)"$', entry, re.M))
        if "msgid" in text:
            yield text["msgid"], text.get("msgstr", text.get("msgstr[0]", ""))
        if "msgid_plural" in text:
            yield text["msgid_plural"], text["msgstr[1]"]


def terms(root):
    for line in read(root, "po/terms.csv").splitlines()[1:]:
        english, dutch = line.split(";")
        yield english, dutch.split(", ")


def dutch_uses_the_term_table(root, build):
    # What stands in quotation marks or braces is a name, and no word of ours.
    known = [(re.sub(r"“[^”]*”|\{[^}]*\}|_", "", english), dutch.replace("_", ""))
             for english, dutch in pairs(os.path.join(root, "po/nl.po")) if english and dutch]
    for term, forms in terms(root):
        word = re.compile(rf"\b{re.escape(term)}\b", re.I)
        form = re.compile(r"\b(" + "|".join(map(re.escape, forms)) + ")", re.I)
        met = [(english, dutch) for english, dutch in known if word.search(english)]
        if not met:
            yield f"“{term}” is in po/terms.csv and in no message"
        for english, dutch in met:
            if not form.search(dutch):
                yield f"“{term}” is not {' or '.join(forms)} in: {dutch[:90]} ({english[:90]})"


CHECKS = [potfiles_are_complete, template_is_up_to_date, dutch_is_complete, dutch_says_je, dutch_uses_the_term_table,
          quotes_are_typographic]
