"""What cannot be saved is said at once and can be tried again; nothing that was said to be saved is lost.

The disk is a small tmpfs and folders are closed to someone who is not root, so both need root; without it they are left out,
which is said.
"""

import contextlib
import os
import shutil
import subprocess
import time

import checks
from player import OFFERS, events, go_on, offer, start
from terminal import NotShown

NOBODY = 65534


def answer(game, folder):
    """Goes on until one more answer is saved, or until it is said that something is not; returns whether it is saved."""
    before = count_saved(folder)
    for _ in range(100):
        game.wait_until(lambda: offer(game) or is_unsaved(game), "something to do")
        if is_unsaved(game):
            return False
        shown = game.text
        game.press(*OFFERS[offer(game)])
        try:
            game.wait_until(lambda: game.text != shown, "another screen", patience=1.5)
        except NotShown:
            continue  # Just after something new is shown keys are ignored for a moment.
        if count_saved(folder) > before:
            return True
    raise NotShown(f"no answer is given:\n{game.text}")


def is_unsaved(game):
    """Whether it is said; the bottom line is painted last."""
    return "try again" in game.rows[-1]


def count_saved(folder):
    return len(events(folder, "review"))


@contextlib.contextmanager
def small_disk(folder):
    """A data folder on a disk of its own."""
    data = os.path.join(folder, "data")
    os.mkdir(data)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", data], check=True)
    try:
        yield data
    finally:
        subprocess.run(["umount", "--lazy", data], check=True)


def check_a_full_disk_is_said_with_the_file_and_what_was_said_to_be_saved_is_kept(folder):
    if os.geteuid() != 0:
        return print("unsaved: left out, it needs root")
    with small_disk(folder) as data:
        with start(folder, "play", "--mode", "cram") as game:
            answer(game, folder)
            saved = count_saved(folder)
            assert saved >= 1
            fill(data)
            while answer(game, folder):
                saved += 1
                assert count_saved(folder) == saved, "an answer was shown as saved and is not in the journal"
                assert saved < 60, "a full disk is not noticed"
            assert "No space left on device" in " ".join(game.text.split()) and game.shows(".jsonl"), game.text
            assert count_saved(folder) == saved
            os.remove(os.path.join(data, "filler"))
            go_on(game, "enter")
            assert not is_unsaved(game), game.text
            saved += 0 if count_saved(folder) > saved else answer(game, folder) - 1
            game.press("ctrl+q")
            assert game.wait_for_exit(patience=10) == 0
        with start(folder) as game:
            game.wait_for("Study")
        assert count_saved(folder) == saved + 1


def check_on_a_full_disk_one_can_leave_and_all_saved_answers_are_there(folder):
    if os.geteuid() != 0:
        return print("unsaved: left out, it needs root")
    with small_disk(folder) as data:
        with start(folder, "play", "--mode", "cram") as game:
            answer(game, folder)
            saved = count_saved(folder)
            fill(data)
            while answer(game, folder):
                saved += 1
            game.press("ctrl+q")
            assert game.wait_for_exit(patience=10) == 0
        assert count_saved(folder) == saved
        with start(folder) as game:
            while not game.shows("Study") and game.read_once(time.monotonic() + 10):
                pass
            if not game.shows("Study"):
                assert game.wait_for_exit() == 3
                assert "No space left" in game.said and data in game.said, game.said
        os.remove(os.path.join(data, "filler"))
        with start(folder) as game:
            game.wait_for("Study")
        assert count_saved(folder) == saved


def check_a_folder_that_may_not_be_written_to_is_said_before_the_game(folder):
    os.mkdir(os.path.join(folder, "data"))
    os.chmod(os.path.join(folder, "data"), 0o555)
    os.mkdir(os.path.join(folder, "state"))
    with as_nobody(folder) as game:
        assert game.wait_for_exit() == 3
        assert "progress cannot be kept in" in game.said and os.path.join(folder, "data") in game.said, game.said


def check_a_permission_lost_during_the_game_is_said_and_the_answer_saved_when_it_is_back(folder):
    with as_nobody(folder, "play", "--mode", "cram") as game:
        answer(game, folder)
        saved = count_saved(folder)
        journals = os.path.join(folder, "data", "journal")
        os.chmod(journals, 0)
        assert not answer(game, folder), "shown as saved in a folder that is closed"
        assert game.shows("journal"), game.text
        os.chmod(journals, 0o755)
        assert count_saved(folder) == saved
        go_on(game, "enter")
        assert not is_unsaved(game), game.text
        assert answer(game, folder)
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0


def check_a_journal_removed_during_the_game_is_put_back_with_all_answers(folder):
    with start(folder, "play", "--mode", "cram") as game:
        for _ in range(3):
            assert answer(game, folder)
        before = events(folder)
        shutil.rmtree(os.path.join(folder, "data", "journal"))
        assert answer(game, folder)
        assert events(folder)[:len(before)] == before and len(events(folder)) > len(before)
        game.wait_until(lambda: "removed or replaced the journal" in " ".join(game.text.split()), "what has happened")
        shutil.rmtree(os.path.join(folder, "data", "journal"))
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
        assert "removed or replaced the journal" in game.said, game.said
    assert events(folder)[:len(before)] == before


def check_statistics_are_told_while_the_game_runs(folder):
    with start(folder, "play", "--mode", "cram") as game:
        answer(game, folder)
        said = subprocess.run(
            [checks.program(), "stats", "--data", os.path.join(folder, "data"), "--lang", "en"],
            env={**os.environ, "XDG_STATE_HOME": os.path.join(folder, "state")}, stdout=subprocess.PIPE, text=True, timeout=20, check=True).stdout
        assert "1 on 1 day" in said, said
        assert answer(game, folder)


def fill(folder):
    """Leaves no room at all on the disk of a folder."""
    with open(os.path.join(folder, "filler"), "wb", buffering=0) as file:
        for size in (65_536, 4096, 512, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue


def as_nobody(folder, *arguments):
    """The game as someone whom permissions bind."""
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", str(NOBODY), folder], check=True)
        os.chmod(folder, 0o755)
        # Nobody may not look into root's folders.
        program = os.path.join(folder, "program")
        shutil.copy(checks.program(), program)
        os.chmod(program, 0o755)
        return start(folder, *arguments, command=["setpriv", f"--reuid={NOBODY}", "--clear-groups", program])
    return start(folder, *arguments)


checks.run(globals())
