# SPDX-License-Identifier: GPL-3.0-or-later
"""One program as assistive technology sees it: find what is on the screen, and act on it.

Talks to the accessibility bus directly, because libatspi answers from a cache that may be stale. Nothing
sleeps for a fixed time: a look-up is repeated until it holds or the deadline passes, and fails at once when
the program has ended. Run it inside run-in-xvfb.sh, with WITH_WM=1 where keys are pressed."""
import functools
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402  (Atspi only for its numbers and for keys)

PREFIX = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
PROPERTIES = "org.freedesktop.DBus.Properties"
DEADLINE = 15
# GTK 4.8 and 4.18 call some things differently.
SAME_ROLE = {"push button": "button", "toggle button": "button", "radio button": "check box",
             "switch": "check box", "filler": "panel", "grouping": "panel"}
CONTAINERS = ("frame", "panel", "scroll pane", "viewport")
ACTIVATING = ("click", "toggle", "activate", "row.activate", "cell.explain")
STATES = {int(getattr(Atspi.StateType, name)): name.lower() for name in dir(Atspi.StateType)
          if name.isupper() and name != "LAST_DEFINED"}
KEY_CODES = {"Escape": 9, "Tab": 23, "Return": 36, "ctrl": 37, "shift": 50, "alt": 64, "space": 65,
             "z": 52, "q": 24, "f": 41, "Up": 111, "Down": 116, "Left": 113, "Right": 114, "F10": 76, "Home": 110}


@functools.lru_cache(maxsize=None)
def role_name(number):
    name = Atspi.role_get_name(Atspi.Role(number))
    return SAME_ROLE.get(name, name)


class Node:
    def __init__(self, program, item):
        (_, self.path), _, (_, self.parent), _, self.child_count, interfaces, self.name, role, _, words = item
        self.program = program
        self.interfaces = {i.rsplit(".", 1)[1] for i in interfaces}
        self.role = role_name(role)
        self.bits = words[0] | (words[1] << 32)

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    @property
    def states(self):
        return {state for bit, state in STATES.items() if self.bits >> bit & 1}

    def call(self, interface, method, signature=None, *arguments):
        return self.program.call(self.path, PREFIX + interface, method, signature, *arguments)

    def actions(self):
        if "Action" not in self.interfaces:
            return []
        count = self.program.call(self.path, PROPERTIES, "Get", "(ss)", PREFIX + "Action", "NActions")[0]
        return [self.call("Action", "GetName", "(i)", i)[0] for i in range(count)]

    def size(self):
        return self.call("Component", "GetExtents", "(u)", 1)[0][2:] if "Component" in self.interfaces else (0, 0)

    def is_on_screen(self):
        """GTK 4.8 keeps what hidden pages hold in the tree, with an empty size."""
        return min(self.size()) > 0

    def matches(self, role, name):
        if role and self.role != SAME_ROLE.get(role, role):
            return False
        if isinstance(name, re.Pattern):
            return bool(name.search(self.name))
        # GTK 4.8 calls a button with a mnemonic “_Next Next”.
        return name is None or self.name == name or self.name.endswith(" " + name)

    def has(self, state):
        words = self.call("Accessible", "GetState")[0]
        bits = words[0] | (words[1] << 32)
        return any(bits >> bit & 1 for bit, name in STATES.items() if name == state)

    def press(self):
        names = self.actions()
        for action in ACTIVATING:
            if action in names:
                self.call("Action", "DoAction", "(i)", names.index(action))
                return
        self.focus()
        self.program.key("space" if self.role == "check box" else "Return")

    def focus(self):
        """GTK 4 grants no focus to assistive technology, so walk there with Tab as a person would."""
        for _ in range(150):
            nodes = {n.path: n for n in self.program.nodes()}
            focused = next((n for n in nodes.values() if "focused" in n.states), None)
            if focused and self.path in self.program.ancestors(focused, nodes):
                return
            self.program.key("Tab")
            if focused:
                self.program.wait(lambda: not focused.has("focused"), "the focus to move")
        raise AssertionError(f"Tab never reaches {self!r}")

    def set_text(self, text):
        if not self.call("EditableText", "SetTextContents", "(s)", text)[0]:
            raise AssertionError(f"cannot set the text of {self!r}")


class Program:
    def __init__(self, *command):
        self.command = command
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    0, -1).unpack()[0]
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.process = self.name = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command)
        self.wait(self.attach, "the program on the accessibility bus")
        self.wait(lambda: any(n.role == "frame" for n in self.nodes()), "a window")
        return self

    def __exit__(self, *problem):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def ask(self, name, path, interface, method, signature=None, *arguments):
        value = GLib.Variant(signature, arguments) if signature else None
        return self.bus.call_sync(name, path, interface, method, value, None, 0, 5000).unpack()

    def call(self, path, interface, method, signature=None, *arguments):
        return self.ask(self.name, path, interface, method, signature, *arguments)

    def attach(self):
        for name, _ in self.ask(PREFIX + "Registry", ROOT, PREFIX + "Accessible", "GetChildren")[0]:
            owner = self.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                             "(s)", name)[0]
            if owner == self.process.pid:
                self.name = name
        return self.name

    def nodes(self):
        """Everything in the tree, in its order. One call brings all that somebody asked for before. A container is
        asked for its children all the same: a page may have taken the place of another, and the counts agree."""
        for _ in range(30):
            items = {i[0][1]: i for i in self.call("/org/a11y/atspi/cache", PREFIX + "Cache", "GetItems")[0]}
            known = {}
            for item in sorted(items.values(), key=lambda i: i[3]):
                known.setdefault(item[2][1], []).append(item[0][1])
            found, complete, left = [], True, [ROOT]
            while left:
                path = left.pop()
                children = known.get(path, [])
                if path != ROOT:
                    node = Node(self, items[path])
                    found.append(node)
                    if node.role not in CONTAINERS and node.child_count == len(children):
                        left.extend(reversed(children))
                        continue
                try:
                    children = [c for _, c in self.call(path, PREFIX + "Accessible", "GetChildren")[0]]
                except GLib.Error:  # it is gone
                    children = []
                complete = complete and all(c in items for c in children)
                left.extend(c for c in reversed(children) if c in items)
            if complete:
                break
        return found

    @staticmethod
    def ancestors(node, nodes):
        paths = []
        while node:
            paths.append(node.path)
            node = nodes.get(node.parent)
        return paths

    def wait(self, condition, what):
        end = time.monotonic() + DEADLINE
        pause = 0.005
        while True:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}, waiting for {what}")
            try:
                result = condition()
            except GLib.Error:  # what we looked at is gone: look again
                result = None
            if result:
                return result
            if time.monotonic() > end:
                raise AssertionError(f"timed out waiting for {what}\n{self.describe()}")
            time.sleep(pause)
            pause = min(2 * pause, 0.1)

    def wait_for_end(self):
        """Its exit status is part of the promise: a crash on the way out is a crash."""
        status = self.process.wait(DEADLINE)
        assert status == 0, f"the program ended with {status}"

    def all(self, role=None, name=None):
        return [n for n in self.nodes() if n.matches(role, name) and n.is_on_screen()]

    def find(self, role=None, name=None):
        return self.wait(lambda: self.all(role, name), f"{role} {name!r}")[0]

    def describe(self):
        return "\n".join(repr(n) for n in self.nodes() if n.name and n.is_on_screen())

    def unnamed(self):
        """Controls on the screen for which a screen reader has no name, or only that of a class."""
        passive = ("scroll pane", "list", "list item", "frame", "panel", "viewport")
        return [n for n in self.nodes() if "focusable" in n.states and n.role not in passive
                and (not n.name.strip() or re.match("(Gtk|Adw|Slotje)[A-Z]", n.name)) and n.is_on_screen()]

    def key(self, chord):
        *modifiers, last = chord.split("+")
        for modifier in modifiers:
            Atspi.generate_keyboard_event(KEY_CODES[modifier], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEY_CODES[last], None, Atspi.KeySynthType.PRESSRELEASE)
        for modifier in reversed(modifiers):
            Atspi.generate_keyboard_event(KEY_CODES[modifier], None, Atspi.KeySynthType.RELEASE)
