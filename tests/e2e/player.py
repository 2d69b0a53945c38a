"""Someone who plays: starts the game with a data folder of its own, and does what the bottom line offers."""

import glob
import json
import os

from checks import program
from terminal import NotShown, Terminal

QUESTIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "questions")
DECKS = [os.path.join(QUESTIONS, f"virtualization.{language}.md") for language in ("ko", "en")]

# What the bottom line offers at each stage, and the keys that go on from there.
OFFERS = {
    "Enter ask me": ("enter",),   # a teaching page
    "Space flip": ("space",),     # a flashcard, before
    "1-4 rate": ("3",),           # and after
    "Enter submit": ("1", "enter"),  # a board, which must be touched first, or several answers
    "answer": ("1",),             # options
    "Enter next": ("enter",),     # an explanation
}


def start(folder, *arguments, environment=None, command=None, **terminal):
    """Opens the game with progress in `folder`/data, and with the same questions every time: those of one deck, unless
    others are named or someone else plays, who may not read it here."""
    if command is None and "--decks" not in arguments:
        arguments += tuple(argument for deck in DECKS for argument in ("--decks", deck))
    return Terminal(
        [*(command or [program()]), *arguments, "--data", os.path.join(folder, "data"), "--seed", "1"], folder=folder,
        environment={"XDG_STATE_HOME": os.path.join(folder, "state"), **(environment or {})}, **terminal)


def bottom(game):
    return game.rows[-1].strip()


def offer(game):
    """Which of the offers the bottom line makes now, or None."""
    return next((words for words in OFFERS if words in bottom(game)), None)


def go_on(game, key=None):
    """Presses a key until the bottom line is another; by default what the bottom line offers, until that is another.

    Just after something new is shown keys are ignored for a moment on purpose, so the key may have to be pressed again.
    """
    game.wait_until(lambda: bottom(game) and (key or offer(game)), "something to do")
    before, offered = bottom(game), offer(game)
    for _ in range(20):
        game.press(*([key] if key else OFFERS[offered]))
        try:
            game.wait_until(
                lambda: bottom(game) not in ("", before) and (key or offer(game) != offered),
                f"something else than '{before}'", patience=1.5)
            return
        except NotShown:
            continue
    raise NotShown(f"'{before}' stays at the bottom:\n{game.text}")


def play_until(game, condition, most=400):
    """Plays on until the condition holds, or so many steps were taken; returns how many answers were given."""
    answers = 0
    for _ in range(most):
        game.wait_until(lambda: condition() or offer(game), "something to do")
        if condition():
            return answers
        answers += offer(game) in ("1-4 rate", "Enter submit", "answer")
        go_on(game)
    return answers


def is_done(game):
    """Whether the summary is shown."""
    return offer(game) is None and "home" in bottom(game)


def events(folder, kind=None):
    """What the journals of a data folder hold, in order."""
    found = []
    for journal in sorted(glob.glob(os.path.join(folder, "data", "journal", "*.jsonl"))):
        with open(journal, encoding="utf-8") as lines:
            found += [json.loads(line) for line in lines if line.startswith('{"seq"')]
    return [event for event in found if kind is None or event["kind"] == kind]
