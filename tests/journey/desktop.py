#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a desktop starts the program, has it search, and tells it what to do: desktop.py PROGRAM SERVICE_FILE.
Nothing here starts the program but the bus itself."""
import os
import re
import sys
import time

import bus

MANY_SECONDS = 10  # a desktop that is busy with other things; the aim is two


def the_bus_starts_it(desktop, program, service):
    folder = os.path.join(os.environ["XDG_DATA_HOME"], "dbus-1/services")
    os.makedirs(folder)
    with open(service, encoding="utf-8") as file:
        text = re.sub(r"Exec=\S+", "Exec=" + program, file.read())
    with open(os.path.join(folder, bus.NAME + ".service"), "w", encoding="utf-8") as file:
        file.write(text)
    desktop.call("/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig", name="org.freedesktop.DBus")
    assert not desktop.is_running()
    begin = time.monotonic()
    desktop.application("Activate", "(a{sv})", {})
    bus.wait(desktop.windows, "a window")
    seconds = time.monotonic() - begin
    assert seconds < MANY_SECONDS, f"{seconds:.1f} s until there was a window"
    return f"{seconds * 1000:.0f} ms until there was a window"


def once_more_shows_the_same_window(desktop, program, service):
    desktop.application("Activate", "(a{sv})", {})
    assert desktop.windows() == [1], desktop.windows()


def actions_of_the_entry_exist(desktop, program, service):
    described = desktop.actions()
    for action in ("new-window", "demo"):
        assert described[action][0] and not described[action][1], action


def its_actions_open_windows(desktop, program, service):
    desktop.application("ActivateAction", "(sava{sv})", "new-window", [], {})
    bus.wait(lambda: len(desktop.windows()) == 2, "a second window")
    desktop.application("ActivateAction", "(sava{sv})", "demo", [], {})
    bus.wait(lambda: len(desktop.windows()) == 3, "the demo person")


def a_search_finds_settings(desktop, program, service):
    desktop.search("GetInitialResultSet", "(as)", ["warm"])
    begin = time.monotonic()
    found = desktop.search("GetInitialResultSet", "(as)", ["private", "account"])[0]
    seconds = time.monotonic() - begin
    assert "instagram/setting/private-account" in found, found
    assert len(found) <= 20, len(found)
    assert seconds < 1, f"{seconds * 1000:.0f} ms"
    return f"{seconds * 1000:.0f} ms for a search"


def a_search_can_be_narrowed(desktop, program, service):
    first = desktop.search("GetInitialResultSet", "(as)", ["private"])[0]
    found = desktop.search("GetSubsearchResultSet", "(asas)", first, ["private", "account"])[0]
    assert "instagram/setting/private-account" in found, found
    assert desktop.search("GetInitialResultSet", "(as)", ["qqqzzz"])[0] == []
    assert desktop.search("GetInitialResultSet", "(as)", [])[0] == []


def results_say_what_they_are(desktop, program, service):
    ids = ["instagram/setting/private-account", "instagram", "instagram/post/posts"]
    metas = desktop.search("GetResultMetas", "(as)", ids)[0]
    assert [meta["id"] for meta in metas] == ids, metas
    assert metas[0]["name"] == "Private account", metas[0]
    assert metas[0]["description"].startswith("Instagram: "), metas[0]
    assert metas[1]["name"] == "Instagram", metas[1]
    nonsense = ["", "/", "nowhere", "instagram/setting", "instagram/setting/no-such", "instagram/else/posts"]
    assert desktop.search("GetResultMetas", "(as)", nonsense)[0] == []


def a_result_opens(desktop, program, service):
    for result in ("instagram/setting/private-account", "nonsense"):
        desktop.search("ActivateResult", "(sasu)", result, ["private"], 0)
    desktop.search("LaunchSearch", "(asu)", ["private"], 0)
    assert desktop.is_running()


def it_ends_when_told(desktop, program, service):
    desktop.application("ActivateAction", "(sava{sv})", "quit", [], {})
    bus.wait(lambda: not desktop.is_running(), "the end")


bus.run([the_bus_starts_it, once_more_shows_the_same_window, actions_of_the_entry_exist, its_actions_open_windows,
         a_search_finds_settings, a_search_can_be_narrowed, results_say_what_they_are, a_result_opens,
         it_ends_when_told], bus.Desktop(), *sys.argv[1:3])
