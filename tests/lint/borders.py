# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include and call what: the floors, the one door for JSON, the one save function."""
import glob
import json
import os
import re

from tree import code, lines_matching, names, read, strings, under

FLOORS = ["base", "catalog", "profile", "exposure", "report"]
PROGRAMS = {"cli": FLOORS, "ui": FLOORS}


def floor_of(name):
    return name.split("/")[1]


def includes_point_down_the_floors(root, build):
    home = {os.path.basename(n): floor_of(n) for n in under(root, "src/", ".h")}
    for name in under(root, "src/", ".c", ".h"):
        floor = floor_of(name)
        below = PROGRAMS.get(floor, FLOORS[:FLOORS.index(floor)] if floor in FLOORS else [])
        for header in re.findall(r'#\s*include\s*"([^"]+)"', read(root, name)):
            target = home.get(os.path.basename(header))
            if target and target != floor and target not in below:
                yield f"{name}: includes {header} of {target}"


def only_the_window_includes_gtk(root, build):
    for name in under(root, "src/", ".c", ".h"):
        if floor_of(name) != "ui":
            for number, line in lines_matching(
                    root, name, r"#\s*include\s*[<\"](gtk|gdk|gsk|adwaita)", True):
                yield f"{name}:{number}: {line}"


def lower_floors_stay_without_gi18n(root, build):
    for name in under(root, "src/", ".c", ".h"):
        if floor_of(name) in FLOORS[:-1] and "gi18n" in code(root, name, True):
            yield f"{name}: includes gi18n"


def the_engine_is_pure(root, build):
    impure = r"\b(g_get_real_time|g_date_time|time|setlocale|g_file_\w+|fopen|g_getenv|printf|g_print)\s*\("
    for name in under(root, "src/exposure/", ".c"):
        for number, line in lines_matching(root, name, impure):
            yield f"{name}:{number}: {line}"
        if re.search(r'\bslotje-text\.h"', read(root, name)):
            yield f"{name}: has words for people"


def json_has_one_door(root, build):
    for name in under(root, "src/", ".c", ".h"):
        if floor_of(name) != "base":
            for number, line in lines_matching(root, name, r"\bjson_(?!node_(ref|unref|copy|equal)\b)\w+\s*\("):
                yield f"{name}:{number}: {line}"


FORBIDDEN = {
    r"\bgoto\b": "",
    r"\bg_error\s*\(": "",
    r"\bg_file_replace_contents\w*\s*\(": "",
    r"\bg_file_set_contents\s*\(": "",
    r"\bg_file_set_contents_full\s*\(": "src/base/slotje-save.c",
    r"\bjson_generator_to_file\s*\(": "",
    r"\bfopen\s*\(": "",
    r"\b(strcpy|strcat|sprintf|gets|system|popen)\s*\(": "",
    r"\bgtk_label_set_markup\w*\s*\(": "",
    r"\bgtk_show_uri\w*\s*\(": "",
    r"\bgtk_widget_(show|hide)\s*\(": "",
    r"\bGtk(TreeView|ListStore|ComboBox|Dialog|MessageDialog|InfoBar|Assistant)\b": "src/ui/slotje-compat.c",
    r"\b(socket|connect|getaddrinfo|soup_\w+|curl_\w+|g_socket_\w+)\s*\(": "",
    r"== (TRUE|FALSE)\b": "",
}


def forbidden_calls_stay_out(root, build):
    for name in under(root, "src/", ".c", ".h"):
        for pattern, door in FORBIDDEN.items():
            if name != door:
                for number, line in lines_matching(root, name, pattern):
                    yield f"{name}:{number}: {line}"


def catalogue_ids(root):
    platforms, ids = set(), set()
    scale = read(root, "data/catalog/scale.json")
    for path in glob.glob(os.path.join(root, "data/catalog/platforms/*.json")):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        # What is also a viewer (“search engines”) is our word as well.
        name = data["name"] if isinstance(data["name"], str) else data["name"]["en"]
        platforms |= {n for n in (data["id"], name, *data["aliases"]) if n.lower() not in scale}
        for setting in data["settings"]:
            ids.add(setting["id"])
            ids |= {option["id"] for option in setting["options"]}
        ids |= {surface["id"] for surface in data["surfaces"]}
    # A single word (“history”, “open”) is everybody's; two words joined are a platform's own.
    return platforms, {i for i in ids if "-" in i}


def no_c_file_names_a_platform_or_setting(root, build):
    platforms, ids = catalogue_ids(root)
    if not ids:
        yield "the catalogue has no ids: nothing was checked"
    long_names = re.compile(r"\b(" + "|".join(re.escape(p) for p in platforms if len(p) > 2) + r")\b", re.I)
    long_ids = re.compile(r"(?<![\w-])(" + "|".join(re.escape(i) for i in ids if i.count("-") > 1) + r")(?![\w-])")
    for name in under(root, "src/", ".c", ".h", ".ui"):
        for number, line in enumerate(read(root, name).split("\n"), 1):
            for found in long_names.findall(line) + long_ids.findall(line):
                yield f"{name}:{number}: {found}"
        for number, text, is_said in strings(root, name) if not name.endswith(".ui") else []:
            if text in platforms or (text in ids and not is_said):
                yield f"{name}:{number}: “{text}”"


NEWER_TYPES = re.compile(
    r"\b(AdwNavigation\w+|AdwBreakpoint|AdwToolbarView|AdwBanner|AdwDialog|AdwAlertDialog|AdwSwitchRow|"
    r"AdwSpinRow|AdwButtonRow|AdwSpinner|AdwBottomSheet|AdwToggleGroup|AdwWrapBox|GtkFileDialog|"
    r"GtkAlertDialog|GtkUriLauncher)\b")


def nothing_newer_than_the_baseline(root, build):
    for name in under(root, "src/ui/", ".c", ".h", ".ui"):
        text = read(root, name) if name.endswith(".ui") else code(root, name)
        if not name.endswith("slotje-compat.c"):
            for found in sorted(set(NEWER_TYPES.findall(text))):
                yield f"{name}: {found}"


def markup_only_through_the_helper(root, build):
    for name in under(root, "src/ui/", ".ui"):
        if re.search(r'name="use-markup">(true|True|1)', read(root, name)):
            yield f"{name}: use-markup"


def nothing_speaks_of_the_workshop(root, build):
    words = re.compile(r"/work/|/tmp/b-|/tmp/brief|helper-\d|\bissue #?\d+\b", re.I)
    for name in names(root):
        if name.startswith("tests/lint/") or name.endswith((".png", ".svg")) or name == "COPYING":
            continue
        for number, line in enumerate(read(root, name).split("\n"), 1):
            if words.search(line):
                yield f"{name}:{number}: {line.strip()[:80]}"


CHECKS = [includes_point_down_the_floors, only_the_window_includes_gtk, lower_floors_stay_without_gi18n,
          the_engine_is_pure, json_has_one_door, forbidden_calls_stay_out,
          no_c_file_names_a_platform_or_setting, nothing_newer_than_the_baseline,
          markup_only_through_the_helper, nothing_speaks_of_the_workshop]
