"""Plays sessions from Home to the summary and looks at what is kept."""

import checks
from player import bottom, events, go_on, is_done, play_until, start


def check_every_answer_of_a_study_session_is_kept(folder):
    with start(folder) as game:
        game.wait_for("Study", "Order layers", "Virtualization compared")
        go_on(game, "enter")
        answers = play_until(game, lambda: is_done(game), most=40)
        kept = len(events(folder, "review"))
        assert kept == answers > 10, f"{answers} answers, {kept} reviews in the journal"
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
        assert game.leftovers() == [], game.leftovers()


def check_a_session_is_played_to_its_summary(folder):
    with start(folder, "play", "--mode", "flashcards") as game:
        game.wait_for("flip")
        answers = play_until(game, lambda: is_done(game))
        assert answers == len(events(folder, "review")) > 0, answers
        go_on(game, "esc")
        game.wait_for("Study", "Quit")


def check_the_review_is_there_after_the_game_is_opened_again(folder):
    with start(folder) as game:
        game.wait_for("Study")
        go_on(game, "enter")
        play_until(game, lambda: len(events(folder, "review")) == 1)
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    with start(folder) as game:
        game.wait_for("Study", "7 new")
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0
    assert len(events(folder, "review")) == 1


def check_an_answer_is_taken_back_by_backspace(folder):
    with start(folder, "play", "--mode", "order") as game:
        game.wait_for("Enter submit")
        go_on(game)
        game.wait_for("Enter next", "Backspace undo")
        go_on(game, "backspace")
        game.wait_for("Enter submit")
        assert [event["kind"] for event in events(folder)][-1] == "undo"


def check_everything_is_in_korean_for_a_korean_learner(folder):
    with start(folder, environment={"LANG": "ko_KR.UTF-8"}) as game:
        game.wait_for("학습하기", "계층 순서 맞추기", "가상화 종류 비교")
        game.press("o")
        game.wait_for("제출", "위", "아래", "하드웨어")
        game.press("ctrl+q")
        assert game.wait_for_exit() == 0


def check_the_hangul_letter_on_the_key_works_like_the_latin_one(folder):
    with start(folder) as game:
        game.wait_for("Study")
        game.type("ㅐ")
        game.wait_for("top", "Space lift")
        go_on(game, "esc")
        game.wait_for("Study")
        game.type("ㅂ")
        assert game.wait_for_exit() == 0


def check_help_lists_the_keys(folder):
    with start(folder) as game:
        game.wait_for("Study")
        game.type("?")
        game.wait_for("Keys", "Ctrl+Q")
        game.press("esc")
        game.wait_until(lambda: "Enter study" in bottom(game), "Home again")


def check_escape_leaves_a_session_for_home(folder):
    with start(folder, "play", "--mode", "flashcards") as game:
        game.wait_for("flip")
        go_on(game, "esc")
        game.wait_for("Study", "Quit")


checks.run(globals())
