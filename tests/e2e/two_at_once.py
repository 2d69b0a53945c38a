"""Progress that cannot be had: held by another, read-only, damaged."""

import os
import sys

import checks
from player import events, go_on, play_until, start


def check_a_second_game_is_told_the_process_of_the_first(folder):
    with start(folder) as first:
        first.wait_for("Study")
        with start(folder) as second:
            assert second.wait_for_exit() == 3
            assert f"(process {first.process.pid})" in second.said, second.text
            assert second.leftovers() == [], second.leftovers()
        first.press("ctrl+q")
        assert first.wait_for_exit() == 0


def check_a_native_game_and_another_build_keep_each_other_out(folder):
    if len(sys.argv) < 3:
        print("two_at_once: left out, no other build is named")
        return
    other = [os.path.abspath(sys.argv[2])]
    for first_command, second_command in ((None, other), (other, None)):
        with start(folder, command=first_command) as first:
            first.wait_for("Study")
            with start(folder, command=second_command) as second:
                assert second.wait_for_exit() == 3
                assert f"(process {first.process.pid})" in second.said, second.text
            first.process.kill()
            first.process.wait()
        with start(folder, command=second_command) as after:
            after.wait_for("Study")
            after.press("ctrl+q")
            assert after.wait_for_exit() == 0


def check_a_game_that_was_killed_keeps_nobody_out(folder):
    with start(folder) as first:
        first.wait_for("Study")
        first.process.kill()
        first.process.wait()
    with start(folder) as second:
        second.wait_for("Study")


def check_a_file_in_the_place_of_the_folder_is_said_with_its_path(folder):
    with open(os.path.join(folder, "data"), "w", encoding="utf-8") as file:
        file.write("in the way")
    with start(folder) as game:
        assert game.wait_for_exit() == 3
        assert "progress cannot be kept in" in game.said, game.text
    with open(os.path.join(folder, "data"), encoding="utf-8") as file:
        assert file.read() == "in the way"


def check_a_damaged_database_is_set_aside_and_nothing_is_lost(folder):
    with start(folder) as game:
        game.wait_for("Study")
        go_on(game, "enter")
        play_until(game, lambda: len(events(folder, "review")) == 2)
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    database = os.path.join(folder, "data", "progress.db")
    with open(database, "r+b") as file:
        file.write(b"\xff" * 4096)
    with start(folder) as game:
        game.wait_for("Study")
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
        assert "the database was damaged" in game.said
    assert len(events(folder, "review")) == 2
    kept = [name for name in os.listdir(os.path.join(folder, "data")) if name.startswith("progress.") and name != "progress.db"]
    assert kept, os.listdir(os.path.join(folder, "data"))


checks.run(globals())
