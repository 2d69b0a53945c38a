"""Kills the game while it is played: what it went on from must be kept."""

import random

import checks
from player import events, go_on, offer, play_until, start

ROUNDS = 6


def check_no_answer_that_was_explained_is_lost_when_the_game_is_killed(folder):
    chance = random.Random(20260131)
    kept = 0
    for _ in range(ROUNDS):
        with start(folder, "play", "--mode", "order") as game:
            game.wait_until(lambda: offer(game) is not None, "the first question")
            for _ in range(chance.randint(1, 3)):
                play_until(game, lambda: offer(game) in ("Enter submit", "answer"))
                go_on(game)
                kept += 1
            game.process.kill()
            game.process.wait()
        reviews = len(events(folder, "review"))
        assert reviews == kept, f"{kept} answers were explained, {reviews} are kept"
    with start(folder) as game:
        game.wait_for("Study", "missed")


checks.run(globals())
