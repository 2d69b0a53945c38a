"""Terminals of every kind: small, resized, without color, without anything; and how each is left behind."""

import os
import re
import signal
import subprocess

import checks
from checks import program
from player import bottom, events, go_on, start
from terminal import Terminal, clean_environment


def check_a_terminal_that_is_resized_shows_the_same_stage(folder):
    with start(folder, "play", "--mode", "order", columns=80, rows=24) as game:
        game.wait_for("top", "bottom")
        for columns, rows in [(120, 40), (60, 18), (200, 60), (80, 24)]:
            game.resize(columns, rows)
            game.wait_until(lambda: "submit" in bottom(game) and game.shows("top", "bottom"), f"the board in {columns}×{rows}")


def check_sixty_by_eighteen_is_enough_to_play(folder):
    with start(folder, "play", "--mode", "flashcards", columns=60, rows=18) as game:
        game.wait_for("flip")
        go_on(game, "space")
        go_on(game, "3")
        assert len(events(folder, "review")) == 1


def check_a_tiny_terminal_says_that_it_is_too_small_and_recovers(folder):
    with start(folder, columns=20, rows=5) as game:
        game.wait_for("VirtQuiz needs")
        game.resize(80, 24)
        game.wait_for("Study", "Quit")
        game.resize(1, 1)
        game.resize(80, 24)
        game.wait_for("Study", "Quit")
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0


def check_without_color_no_color_is_sent_and_the_place_is_still_marked(folder):
    with start(folder, environment={"NO_COLOR": "1"}) as game:
        game.wait_for("▸ Study")
        game.press("down")
        game.wait_for("▸ Order layers")
        sent = bytes(game.written).decode(errors="replace")
        colors = {parameter for styles in re.findall(r"\x1b\[([\d;]*)m", sent) for parameter in styles.split(";")
                  if re.fullmatch(r"3[0-8]|4[0-8]|9[0-7]|10[0-7]", parameter)}
        assert not colors, f"colors {sorted(colors)}"


def check_control_c_and_control_q_leave_the_terminal_as_it_was(folder):
    for key in ("ctrl+c", "ctrl+q"):
        with start(folder) as game:
            game.wait_for("Study")
            game.press(key)
            assert game.wait_for_exit() == 0
            assert game.leftovers() == [], f"{key}: {game.leftovers()}"


def check_control_c_leaves_from_the_middle_of_a_question(folder):
    with start(folder, "play", "--mode", "order") as game:
        game.wait_for("submit")
        game.press("space", "ctrl+c")
        assert game.wait_for_exit() == 0
        assert game.leftovers() == [], game.leftovers()


def check_signals_end_the_game_and_leave_the_terminal_as_it_was(folder):
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
        with start(folder) as game:
            game.wait_for("Study")
            os.kill(game.process.pid, number)
            code = game.wait_for_exit()
            assert code == 128 + number, f"{number.name}: exit code {code}"
            assert game.leftovers() == [], f"{number.name}: {game.leftovers()}"


def check_a_command_leaves_the_terminal_as_it_was(folder):
    with Terminal([program(), "decks"], folder=folder) as terminal:
        assert terminal.wait_for_exit() == 0
        assert "virtualization" in terminal.said
        assert terminal.leftovers() == [], terminal.leftovers()


def check_a_dumb_terminal_gets_a_sentence_and_exit_code_2(folder):
    with start(folder, environment={"TERM": "dumb"}) as game:
        assert game.wait_for_exit() == 2
        assert "there is no terminal to play in" in game.text
        assert game.leftovers() == []


def check_without_a_terminal_there_is_a_sentence_and_exit_code_2(folder):
    for arguments in ([], ["play", "--mode", "order"]):
        finished = subprocess.run(
            [program(), *arguments], cwd=folder, env=clean_environment(), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=30, check=False)
        assert finished.returncode == 2, finished.returncode
        assert finished.stdout == "", finished.stdout
        assert finished.stderr.count("\n") == 1 and "no terminal" in finished.stderr, finished.stderr


checks.run(globals())
