#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job, as a person would do it, through the eyes and hands of assistive technology:
journey.py PROGRAM LOCALE_FOLDER CATALOGUE_FOLDER LANGUAGE. Prints TAP."""
import gettext
import json
import os
import re
import sys

from accessible import Program

STEPS = []


def step(function):
    STEPS.append(function)
    return function


class Journey:
    def __init__(self, program, locale_folder, catalogue, language):
        self.program = program
        languages = [] if language == "en" else [language]
        self.words = gettext.translation("slotje", locale_folder, languages, fallback=language == "en")
        self.language = language
        with open(os.path.join(catalogue, "platforms/instagram.json"), encoding="utf-8") as file:
            self.platform = json.load(file)
        with open(os.path.join(catalogue, "scale.json"), encoding="utf-8") as file:
            self.viewers = {viewer["id"]: viewer for viewer in json.load(file)["viewers"]}
        self.lock = next(s for s in self.platform["settings"] if s["id"] == "private-account")
        self.photos = next(s for s in self.platform["surfaces"] if s["id"] == "posts")
        self.clicks = 0

    def say(self, text):
        return self.words.gettext(text).replace("_", "")

    def prose(self, text):
        return self.words.pgettext("data", text) if self.language != "en" else text

    def platform_word(self, words):
        return words.get(self.language) or words["en"]

    def cell(self, viewer, value):
        """“Your manager can see your posts and reels.”"""
        sentence = self.prose(self.viewers[viewer][value])
        contacts = self.platform_word(self.platform["contacts-word"])
        return sentence.replace("{contacts}", contacts).replace("{surface}", self.prose(self.photos["phrase"]))

    def option(self, option):
        """The choice that says how the lock is: the words of the platform for both."""
        label = next(o["label"] for o in self.lock["options"] if o["id"] == option)
        words = [self.platform_word(self.lock["label"]), self.platform_word(label)]
        return re.compile(".*".join(re.escape(w) for w in words))

    def click(self, role, name):
        self.program.find(role, name).press()
        self.clicks += 1

    def sees(self, text):
        self.program.find(None, re.compile(re.escape(text)))

    def controls_have_names(self):
        nameless = self.program.unnamed()
        assert not nameless, f"controls without a name: {nameless}"


@step
def first_start_welcomes(journey):
    journey.sees(journey.say("Who sees what you post?"))
    journey.controls_have_names()


@step
def first_answer_within_three_clicks(journey):
    journey.click("button", journey.say("_Add my accounts"))
    journey.program.find("entry", journey.say("Search for a platform"))
    journey.controls_have_names()
    journey.click("table cell", "Instagram")
    journey.sees(journey.prose(journey.lock["question"]))
    journey.click("check box", journey.option("on"))
    journey.program.wait(lambda: journey.program.find("check box", journey.option("on")).has("checked"),
                         "the answer to be there")
    assert journey.clicks <= 3, journey.clicks
    journey.controls_have_names()


@step
def the_answer_says_what_it_means(journey):
    contacts = journey.platform_word(journey.platform["contacts-word"])
    opening = journey.say("So now: %s").split("%")[0].strip()
    found = journey.program.find("label", re.compile(re.escape(opening) + ".*" + re.escape(contacts)))
    assert journey.prose(journey.photos["phrase"]) in found.name, found.name


@step
def only_followers_see_the_photos(journey):
    journey.click("button", journey.say("Who sees what"))
    for viewer, value in (("web", "cannot"), ("member", "cannot"), ("contacts", "can")):
        label = journey.prose(journey.viewers[viewer]["label"])
        label = label.replace("{contacts}", journey.platform_word(journey.platform["contacts-word"]))
        journey.click("button", label)
        journey.sees(journey.cell(viewer, value))
    journey.controls_have_names()


@step
def every_cell_of_the_grid_says_so(journey):
    journey.click("button", journey.say("Grid"))
    journey.sees(journey.cell("web", "cannot"))
    assert len([n for n in journey.program.all("table cell") if n.name.strip()]) >= 9 * 10
    journey.controls_have_names()


@step
def a_cell_says_why(journey):
    journey.click("table cell", re.compile(re.escape(journey.cell("web", "cannot"))))
    journey.program.find("label", journey.option("on"))
    rule = next(r for i, r in journey.platform["rules"].items() if i == journey.photos["rule"])
    journey.sees(journey.prose(rule["because"]))
    journey.controls_have_names()
    journey.program.key("Escape")


@step
def undo_takes_the_answer_back(journey):
    journey.program.key("ctrl+z")
    journey.sees(journey.cell("web", "might"))
    journey.program.key("ctrl+shift+z")
    journey.sees(journey.cell("web", "cannot"))


@step
def after_a_restart_all_is_there(journey):
    journey.program.key("ctrl+q")
    journey.program.wait_for_end()
    with Program(*journey.program.command) as again:
        journey.program = again
        again.find("list item", re.compile("Instagram.*1 "))
        again.find("list item", re.compile("Instagram")).press()
        journey.click("button", journey.say("Who sees what"))
        label = journey.prose(journey.viewers["web"]["label"])
        journey.click("button", label)
        journey.sees(journey.cell("web", "cannot"))
        journey.controls_have_names()
        again.key("ctrl+q")
        again.wait_for_end()


def main():
    journey = Journey(None, *sys.argv[2:])
    print(f"1..{len(STEPS)}")
    failed = False
    with Program(sys.argv[1]) as program:
        journey.program = program
        for number, function in enumerate(STEPS, 1):
            try:
                if failed:
                    raise AssertionError("an earlier step failed")
                function(journey)
                print(f"ok {number} {journey.language} {function.__name__}", flush=True)
            except Exception as problem:
                failed = True
                print(f"not ok {number} {journey.language} {function.__name__}")
                for line in f"{type(problem).__name__}: {problem}".split("\n"):
                    print("#", line, flush=True)


if __name__ == "__main__":
    main()
