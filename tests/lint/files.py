# SPDX-License-Identifier: GPL-3.0-or-later
"""How files look: length, format, heads, well-formedness."""
import os
import re
import shutil
import subprocess

from tree import code, names, read, under

TEXT = (".c", ".h", ".ui", ".py", ".sh", ".json", ".xml", ".build", ".txt", ".md", ".css", ".po", ".pot",
        ".in", ".slotje")


def files_are_short(root, build):
    for name in under(root, "", ".c", ".h", ".py", ".sh"):
        count = read(root, name).count("\n")
        if count > 400:
            yield f"{name}: {count} lines"


def functions_are_short(root, build):
    for name in under(root, "", ".c"):
        start = None
        for number, line in enumerate(code(root, name).split("\n"), 1):
            if line == "{":
                start = number
            elif line == "}" and start:
                limit = 120 if "class_init" in code(root, name).split("\n")[start - 2] else 60
                if number - start - 1 > limit:
                    yield f"{name}:{start}: {number - start - 1} lines"
                start = None


def c_is_formatted(root, build):
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not tool or "version 14" not in subprocess.run(
            [tool, "--version"], capture_output=True, text=True, check=True).stdout:
        return  # another version formats otherwise; Debian 12 decides
    sources = under(root, "", ".c", ".h")
    result = subprocess.run([tool, "--dry-run", "-Werror", "--ferror-limit=1", *sources],
                            cwd=root, capture_output=True, text=True)
    yield from sorted({line.split(":")[0] for line in result.stderr.split("\n") if "error:" in line})


def text_is_tidy(root, build):
    for name in names(root):
        if name.startswith("LICENSES/"):
            continue  # as their makers wrote them
        if not name.endswith(TEXT) and os.path.basename(name) not in ("run", ".gitignore", "LINGUAS"):
            continue
        text = read(root, name)
        if "\r" in text:
            yield f"{name}: carriage return"
        if text and not text.endswith("\n"):
            yield f"{name}: no newline at the end"
        if not name.endswith((".po", ".pot")):
            for number, line in enumerate(text.split("\n"), 1):
                if line != line.rstrip() or "\t" in line:
                    yield f"{name}:{number}: trailing blank or tab"


def lines_are_narrow(root, build):
    for name in under(root, "src/", ".c", ".h"):
        for number, line in enumerate(read(root, name).split("\n"), 1):
            if len(line) > 100:
                yield f"{name}:{number}: {len(line)} columns"


def sources_name_their_licence(root, build):
    for name in under(root, "", ".c", ".h", ".py", ".sh"):
        if "SPDX-License-Identifier" not in "\n".join(read(root, name).split("\n")[:3]):
            yield name


def xml_is_well_formed(root, build):
    files = under(root, "", ".ui", ".xml", ".svg", ".page")
    files += [n for n in names(root) if n.endswith(".xml.in")]
    result = subprocess.run(["xmllint", "--noout", "--nonet", *files], cwd=root, capture_output=True, text=True)
    yield from (line for line in result.stderr.split("\n") if "error" in line)


def desktop_data_validates(root, build):
    data = os.path.join(build, "data")
    found = 0
    for file in sorted(os.listdir(data)):
        path = os.path.join(data, file)
        if file.endswith(".desktop"):
            command = ["desktop-file-validate", path]
        elif file.endswith(".metainfo.xml"):
            command = ["appstreamcli", "validate", "--no-net", path]
        else:
            continue
        found += 1
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode:
            yield f"{file}: {result.stdout}{result.stderr}".replace("\n", " | ")
    if found < 2:
        yield "no desktop file or no metainfo was built"


def every_c_file_is_built(root, build):
    for name in under(root, "src/", ".c"):
        folder, base = os.path.split(name)
        if f"'{base}'" not in read(root, f"{folder}/meson.build"):
            yield name


def comments_say_nothing_undone(root, build):
    for name in under(root, "", ".c", ".h", ".ui", ".json"):
        for number, line in enumerate(read(root, name).split("\n"), 1):
            if re.search(r"\b(TODO|FIXME|XXX|HACK|lorem ipsum)\b", line):
                yield f"{name}:{number}: {line.strip()[:80]}"


CHECKS = [files_are_short, functions_are_short, c_is_formatted, text_is_tidy, lines_are_narrow,
          sources_name_their_licence, xml_is_well_formed, desktop_data_validates, every_c_file_is_built,
          comments_say_nothing_undone]
