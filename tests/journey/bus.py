# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as the desktop sees it, over the session bus; and steps that print TAP."""
import time

from gi.repository import Gio, GLib

NAME = "io.github.slotje.Slotje"
PATH = "/io/github/slotje/Slotje"
DEADLINE = 20


class Desktop:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(self, path, interface, method, signature=None, *arguments, name=NAME):
        value = GLib.Variant(signature, arguments) if signature else None
        return self.bus.call_sync(name, path, interface, method, value, None, 0, DEADLINE * 1000).unpack()

    def application(self, method, signature, *arguments):
        return self.call(PATH, "org.freedesktop.Application", method, signature, *arguments)

    def act(self, action, path=PATH, *parameters):
        self.call(path, "org.gtk.Actions", "Activate", "(sava{sv})", action, list(parameters), {})

    def search(self, method, signature, *arguments):
        return self.call(PATH + "/SearchProvider", "org.gnome.Shell.SearchProvider2", method, signature, *arguments)

    def actions(self, path=PATH):
        return self.call(path, "org.gtk.Actions", "DescribeAll")[0]

    def windows(self):
        """Numbers of the windows that there are."""
        found = []
        for number in range(1, 12):
            try:
                if self.actions(f"{PATH}/window/{number}"):
                    found.append(number)
            except GLib.Error:
                pass
        return found

    def is_running(self):
        return self.call("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "(s)", NAME,
                         name="org.freedesktop.DBus")[0]


def wait(condition, what):
    end = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < end, f"timed out waiting for {what}"
        time.sleep(0.01)


def run(steps, *arguments):
    """Every step needs those before it."""
    print(f"1..{len(steps)}")
    failed = False
    for number, step in enumerate(steps, 1):
        try:
            assert not failed, "an earlier step failed"
            note = step(*arguments)
            print(f"ok {number} {step.__name__}")
            if note:
                print(f"# {note}")
        except Exception as problem:
            failed = True
            print(f"not ok {number} {step.__name__}")
            for line in f"{type(problem).__name__}: {problem}".split("\n"):
                print("#", line)
