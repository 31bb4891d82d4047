# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads about the program, and whether everything the program can do can be reached."""
import configparser
import os
import re
import struct
import subprocess
import tempfile
import xml.etree.ElementTree as tree

from tree import read, under

ID = "io.github.slotje.Slotje"
SITE = "https://slotje.github.io/"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The buttons of every window close it, and rows of the sidebar lead to all pages.
REACHED_OTHERWISE = {"app.quit", "win.overview"}
# GTK's own name for the id, and an element that newer tools know.
KNOWN = ("cid-contains-uppercase-letter", "unknown-tag developer")


def metainfo(build):
    return tree.parse(os.path.join(build, f"data/{ID}.metainfo.xml")).getroot()


def the_description_is_pedantic(root, build):
    result = subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic",
                             os.path.join(build, f"data/{ID}.metainfo.xml")], capture_output=True, text=True)
    yield from (line for line in result.stdout.split("\n")
                if re.match("[EWIP]: ", line) and not any(known in line for known in KNOWN))


def names_and_summaries_are_short(root, build):
    texts = [(e, limit) for tag, limit in (("name", 15), ("summary", 35)) for e in metainfo(build).findall(tag)]
    if not {e.get(LANG) for e, _ in texts} >= {None, "nl"}:
        yield "the description is not translated"
    for element, limit in texts:
        if len(element.text) > limit or element.text.endswith("."):
            yield f"{element.tag} {element.get(LANG) or 'en'}: {element.text}"


def every_release_says_what_is_new(root, build):
    releases = metainfo(build).findall("releases/release")
    for release in releases:
        text = "".join(release.itertext()).strip()
        if len(text) < 20 or not release.get("date"):
            yield f"release {release.get('version')}"
        # A paragraph is one message for translators, and one for the About window.
        for element in release.iter():
            if element.tag in ("p", "li") and (len(element) or "\n" in (element.text or "")):
                yield f"release {release.get('version')}: more than plain text on one line"
    if not releases:
        yield "no release"


def size_of_png(path):
    with open(path, "rb") as file:
        head = file.read(24)
    assert head[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", head[16:24])


def screenshots_are_as_described(root, build):
    screenshots = metainfo(build).findall("screenshots/screenshot")
    if not 3 <= len(screenshots) <= 6:
        yield f"{len(screenshots)} screenshots"
    for screenshot in screenshots:
        if {image.get(LANG) for image in screenshot.findall("image")} != {None, "nl"}:
            yield "a screenshot is not there in both languages"
        for caption in screenshot.findall("caption"):
            if caption.text.endswith("."):
                yield f"full stop: {caption.text}"
        for image in screenshot.findall("image"):
            if not image.text.startswith(SITE + "screenshots/"):
                yield f"not our own place: {image.text}"
                continue
            size = size_of_png(os.path.join(root, "data/screenshots", os.path.basename(image.text)))
            if size != (int(image.get("width")), int(image.get("height"))) or size > (1000, 700):
                yield f"{image.text}: {size}"


def settings_compile_strictly(root, build):
    result = subprocess.run(["glib-compile-schemas", "--strict", "--dry-run", os.path.join(root, "data")],
                            capture_output=True, text=True)
    if result.returncode:
        yield result.stderr


def the_file_type_is_known(root, build):
    with tempfile.TemporaryDirectory() as folder:
        packages = os.path.join(folder, "mime/packages")
        os.makedirs(packages)
        for source in ("/usr/share/mime/packages/freedesktop.org.xml", os.path.join(root, f"data/{ID}.xml")):
            os.symlink(source, os.path.join(packages, os.path.basename(source)))
        subprocess.run(["update-mime-database", os.path.join(folder, "mime")], check=True, capture_output=True)
        for name in ("with-suffix.slotje", "without-suffix"):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write('{\n  "accounts": [],\n  "format": "slotje-profile/1"\n}\n')
            said = subprocess.run(["gio", "info", "-a", "standard::content-type", path], capture_output=True, text=True,
                                  env=dict(os.environ, XDG_DATA_HOME=folder, XDG_DATA_DIRS=folder)).stdout
            if "application/vnd.slotje.profile+json" not in said:
                yield f"{name}: {said}"


def the_search_provider_is_ours(root, build):
    ini = configparser.ConfigParser()
    ini.read(os.path.join(root, f"data/{ID}.search-provider.ini"))
    wanted = {"desktopid": f"{ID}.desktop", "busname": ID, "objectpath": "/io/github/slotje/Slotje/SearchProvider",
              "version": "2"}
    if dict(ini["Shell Search Provider"]) != wanted:
        yield str(dict(ini["Shell Search Provider"]))


def declared_actions(root):
    """“win.undo” and so on, of every table of actions for a window or the application."""
    for name in under(root, "src/ui/", ".c"):
        for table in re.findall(r"GActionEntry\s+\w+\[\]\s*=\s*\{(.*?)\n\s*\};", read(root, name), re.S):
            group = "app" if "application" in name else "win"
            for action in re.findall(r'\.name = "([\w-]+)"', table):
                yield f"{group}.{action}"


def every_action_can_be_reached(root, build):
    """By a menu or a button; keys alone are known to few."""
    actions = set(declared_actions(root)) - REACHED_OTHERWISE
    if len(actions) < 20:
        yield "hardly any action was found: were the tables read?"
    words = " ".join(read(root, name) for name in under(root, "src/ui/", ".c", ".ui"))
    bound = re.compile(r"add_binding_action \([^;]*;|set_accels_for_action \([^;]*;", re.S)
    words = bound.sub(" ", words)
    for action in sorted(actions):
        if not re.search(rf'["\'>]{re.escape(action)}["\'<(:]', words):
            yield action


CHECKS = [the_description_is_pedantic, names_and_summaries_are_short, every_release_says_what_is_new,
          screenshots_are_as_described, settings_compile_strictly, the_file_type_is_known,
          the_search_provider_is_ours, every_action_can_be_reached]
