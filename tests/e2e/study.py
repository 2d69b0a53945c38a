"""Studying beyond the session: the card menu, last answers, settings, cram, missed, statistics, on screen and as commands."""

import json
import os
import subprocess

import checks
from checks import program
from player import bottom, events, go_on, offer, play_until, start
from terminal import clean_environment


def call(folder, *arguments):
    return subprocess.run(
        [program(), *arguments, "--data", os.path.join(folder, "data")], cwd=folder, text=True, stdin=subprocess.DEVNULL,
        env={**clean_environment(), "XDG_STATE_HOME": os.path.join(folder, "state")}, capture_output=True, timeout=60, check=False)


def to_a_question(game):
    """From Home to the first question that has options or is typed."""
    game.wait_for("Study")
    go_on(game, "enter")
    while offer(game) != "answer" and "submit" not in bottom(game):
        go_on(game)


def miss_one(game):
    """Answers the question on the screen by "I don't know"."""
    go_on(game, "0" if offer(game) == "answer" else "enter")
    if "submit" in bottom(game):
        go_on(game, "enter")
    game.wait_for("asked again")


def check_a_card_is_suspended_from_its_menu(folder):
    with start(folder) as game:
        to_a_question(game)
        go_on(game, ".")
        game.wait_for("This card", "Suspend it")
        game.type("3")
        game.wait_until(lambda: events(folder, "suspend"), "a suspended card")
        assert events(folder, "suspend")[0]["on"] is True


def check_an_answer_is_taken_back_after_a_restart(folder):
    with start(folder, "play", "--mode", "flashcards") as game:
        play_until(game, lambda: len(events(folder, "review")) == 2)
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    last = events(folder, "review")[-1]
    with start(folder) as game:
        game.wait_for("Your last answers")
        game.press("backspace")
        game.wait_for("Space take back")
        game.press("space")
        game.wait_until(lambda: events(folder, "undo"), "an answer taken back")
    assert [undo["targetSeq"] for undo in events(folder, "undo")] == [last["seq"]]


def check_a_setting_is_kept(folder):
    with start(folder) as game:
        game.wait_for("Study")
        game.type("e")
        game.wait_for("Studying", "8 rows")
        game.press("down")
        game.press("right")
        game.wait_for("9 rows")
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    with start(folder) as game:
        game.wait_for("Study")
        game.type("e")
        game.wait_for("9 rows")
    assert [(event["name"], event["value"]) for event in events(folder, "setting")] == [("newPerDay", "9")]


def check_cram_leaves_the_schedule_alone(folder):
    with start(folder, "play", "--mode", "cram") as game:
        play_until(game, lambda: len(events(folder, "review")) == 3)
    assert [(review["mode"], review["counts"]) for review in events(folder, "review")] == [("cram", False)] * 3


def check_what_was_missed_is_listed_and_asked_again(folder):
    with start(folder) as game:
        to_a_question(game)
        miss_one(game)
        go_on(game, "esc")
        game.wait_for("1 missed")
        game.type("m")
        game.wait_for("What you missed", "1 entry", "right")
        game.press("space")
        game.wait_until(lambda: offer(game) is not None, "the question again")
        play_until(game, lambda: len(events(folder, "review")) == 2)
    assert [review["mode"] for review in events(folder, "review")] == ["study", "missed"]


def check_statistics_are_shown_and_told_while_the_game_runs(folder):
    with start(folder) as game:
        to_a_question(game)
        miss_one(game)
        go_on(game, "enter")
        play_until(game, lambda: len(events(folder, "review")) >= 6)
        go_on(game, "esc")
        game.wait_for("Statistics")
        game.type("t")
        game.wait_for("Statistics › Overview", "1/4", "on 1 day")
        for page in ("What you mix up", "What you know now", "Hardest cards", "Overview"):
            game.press("right")
            game.wait_for(f"Statistics › {page}")
        told = json.loads(call(folder, "stats", "--json").stdout)
        assert told["answers"] == len(events(folder, "review")), told["answers"]
        assert told["streak"]["current"] == 1
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    assert f"{told['answers']} on 1 day" in call(folder, "stats").stdout


def check_too_few_answers_are_not_fitted_to(folder):
    with start(folder, "play", "--mode", "flashcards") as game:
        play_until(game, lambda: len(events(folder, "review")) == 2)
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    before = events(folder)
    finished = call(folder, "optimize")
    assert finished.returncode == 0 and "400" in finished.stdout, finished
    assert events(folder) == before


def check_stats_without_answers_say_so(folder):
    finished = call(folder, "stats")
    assert (finished.returncode, finished.stderr) == (0, ""), finished
    assert "No answers yet" in finished.stdout


checks.run(globals())
