#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to why somebody sees a post, without a pointer: every control is walked to with Tab and
pressed with a key, on a screen as narrow as a phone, with letters twice as large and in high contrast:
keys.py PROGRAM LOCALE_FOLDER CATALOGUE_FOLDER LANGUAGE. Prints TAP."""
import re
import sys

from accessible import Program
from bus import run
from journey import Journey

NARROWEST = 360


class Keyboard(Journey):
    def go(self, role, name, key="Return"):
        """As a person does: Tab until it has the focus, then the key. What is not reached so fails the test."""
        self.program.find(role, name).focus()
        self.program.key(key)

    def answer(self):
        """The first of the choices of the question that is shown."""
        choice = self.program.find("check box", None)
        choice.focus()
        self.program.key("space")
        self.program.wait(lambda: any(n.has("checked") for n in self.program.all("check box")), "an answer")


def the_window_fits_a_phone(journey):
    width, _ = journey.program.find("frame", None).size()
    assert width <= NARROWEST, width
    journey.sees(journey.say("Who sees what you post?"))
    return f"{width} pixels wide"


def an_account_is_added(journey):
    journey.go("button", journey.say("_Add my accounts"))
    journey.program.find("entry", journey.say("Search for a platform"))
    journey.go("table cell", "Instagram")
    journey.sees(journey.prose(journey.lock["question"]))


def three_questions_are_answered(journey):
    for number in range(3):
        journey.answer()
        if number < 2:
            journey.program.key("alt+Right")
            journey.program.wait(
                lambda: not any(n.has("checked") for n in journey.program.all("check box")), "the next question")
    journey.controls_have_names()


def the_menu_leads_to_who_sees_what(journey):
    journey.go("button", journey.say("More"))
    journey.program.wait(lambda: journey.program.all("menu item", journey.say("Who sees what")), "the menu")
    for _ in range(8):
        focused = [n for n in journey.program.all("menu item") if n.has("focused")]
        if focused and focused[0].matches(None, journey.say("Who sees what")):
            break
        journey.program.key("Down")
    journey.program.key("Return")
    journey.program.find("button", journey.say("Grid"))


def a_post_says_why(journey):
    journey.go("list item", re.compile(re.escape(journey.prose(journey.photos["phrase"]))))
    journey.program.find("label", re.compile(re.escape(journey.say("Why")), re.IGNORECASE))
    journey.controls_have_names()
    journey.program.key("Escape")


STEPS = [the_window_fits_a_phone, an_account_is_added, three_questions_are_answered,
         the_menu_leads_to_who_sees_what, a_post_says_why]

if __name__ == "__main__":
    keyboard = Keyboard(None, *sys.argv[2:])
    with Program(sys.argv[1]) as program:
        keyboard.program = program
        run(STEPS, keyboard)
