#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a person can be seen by others: in the room, on the bus, in a log, on the disk: discretion.py PROGRAM.
A word that stands nowhere else marks everything that is personal, and everybody may read new files."""
import json
import os
import re
import stat
import sys

import bus
from accessible import Program
from gi.repository import GLib

MARK = "ZQX-geheim"
DATA = os.path.join(os.environ["XDG_DATA_HOME"], "slotje")
STATE = os.path.join(os.environ["XDG_STATE_HOME"], "slotje")
HOME = os.environ["HOME"]
OWN = os.path.join(DATA, "profile.slotje")
OTHER = os.path.join(HOME, f"{MARK}.slotje")
LOG = os.path.join(os.environ["XDG_RUNTIME_DIR"], "log")
WINDOW = bus.PATH + "/window/1"
PROFILE = {"format": "slotje-profile/1", "accounts": [
    {"id": f"a{n}", "platform": platform, "name": f"{MARK} {n}", "handle": f"@{MARK}", "answers": {
        "private-account": {"options": ["on"], "note": MARK, "observed": "2026-11-01",
                            "accepted": {"reason": MARK}}}}
    for n, platform in enumerate(("instagram", "x", MARK), 1)]}


def write(path):
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(PROFILE, file)


def files(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


def marked(folder):
    """Files with the mark in their name or content."""
    found = []
    for path in files(folder):
        with open(path, "rb") as file:
            if MARK in path or MARK.encode() in file.read():
                found.append(path)
    return found


def names_are_shown_at_first(desktop, program):
    """Else nothing below would prove anything."""
    program.find(None, re.compile(MARK))


def titles_say_nothing(desktop, program):
    titles = [node.name for node in program.nodes() if node.role == "frame"]
    assert titles and all(title == "Slotje" for title in titles), titles


def the_bus_says_nothing(desktop, program):
    replies = [desktop.actions(), desktop.actions(WINDOW)]
    for path in (bus.PATH, bus.PATH + "/SearchProvider", WINDOW):
        replies.append(desktop.call(path, "org.freedesktop.DBus.Introspectable", "Introspect"))
    for terms in ([MARK], ["instagram"], ["private", "account"]):
        found = desktop.search("GetInitialResultSet", "(as)", terms)[0]
        replies += [found, desktop.search("GetResultMetas", "(as)", found)]
    assert len(replies[-1][0]) > 0, "no search found anything"
    assert MARK not in repr(replies)


def a_crash_would_leave_nothing(desktop, program):
    with open(f"/proc/{program.process.pid}/limits", encoding="utf-8") as file:
        limit = re.search(r"^Max core file size +(\S+)", file.read(), re.M).group(1)
    assert limit == "0" or os.environ.get("CORE_DUMPS") == "true", limit


def other_files_leave_no_trace_in_the_desktop(desktop, program):
    write(OTHER)
    desktop.application("Open", "(asa{sv})", [GLib.filename_to_uri(OTHER)], {})
    bus.wait(lambda: len(desktop.windows()) == 2, "a window for the file")
    bus.wait(lambda: os.path.exists(os.path.join(STATE, "recent.json")), "our own list")
    outside = [p for p in marked(HOME) if not p.startswith((DATA, STATE)) and p != OTHER]
    assert not outside, outside


def a_change_is_kept(desktop, program):
    desktop.act("remove-account", WINDOW, GLib.Variant("s", "a2"))
    bus.wait(lambda: os.path.exists(OWN + ".undo"), "what can be undone")
    assert os.path.exists(OWN + ".backup-1")


def only_the_owner_may_read(desktop, program):
    loose = [path for folder in (DATA, STATE)
             for path in [folder, *files(folder)] if stat.S_IMODE(os.stat(path).st_mode) & 0o077]
    assert not loose, loose
    assert len(files(DATA)) >= 3, files(DATA)


def names_can_be_hidden(desktop, program):
    desktop.act("hide-names")
    program.find(None, re.compile("Account 1"))
    program.wait(lambda: not [n for n in program.nodes() if MARK in n.name and n.is_on_screen()],
                 "the names to go")


def logs_say_nothing(desktop, program):
    with open(LOG, encoding="utf-8", errors="replace") as file:
        text = file.read()
    assert "DEBUG" in text, "nothing was logged at all"
    lines = [line for line in text.split("\n") if MARK in line]
    assert not lines, lines


def forgetting_leaves_nothing(desktop, program):
    os.remove(OTHER)
    desktop.act("forget-everything")
    program.find("button", "Forget everything").press()
    bus.wait(lambda: not marked(HOME), "everything to be forgotten")
    program.find(None, "Who sees what you post?")
    assert not os.path.exists(OWN), files(DATA)
    desktop.act("quit")
    program.wait_for_end()
    assert not marked(HOME), marked(HOME)


def main():
    os.umask(0)
    os.environ["G_MESSAGES_DEBUG"] = "all"
    write(OWN)
    with Program("sh", "-c", 'exec "$0" >"$1" 2>&1', sys.argv[1], LOG) as program:
        bus.run([names_are_shown_at_first, titles_say_nothing, the_bus_says_nothing, a_crash_would_leave_nothing,
                 other_files_leave_no_trace_in_the_desktop, a_change_is_kept, only_the_owner_may_read,
                 names_can_be_hidden, logs_say_nothing, forgetting_leaves_nothing], bus.Desktop(), program)


main()
