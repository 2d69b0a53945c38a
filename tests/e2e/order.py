"""Puts layers in order by mouse and by keyboard."""

import checks
from player import events, go_on, start

MIDDLE = 40


def layers(game):
    """The names on the board, from the top, each with its row on the screen."""
    found = []
    for row, line in enumerate(game.rows):
        if line.count("│") == 2:
            found.append((line.split("│")[1].strip(), row))
    return found


def names(game):
    return [name for name, _ in layers(game)]


def open_board(folder, **options):
    game = start(folder, "play", "--mode", "order", **options)
    game.wait_for("Enter submit", "top", "bottom")
    return game


def drag(game, index, target):
    """Drags the layer at `index` onto the place of the one at `target`, and shows what was seen before the drop."""
    board = layers(game)
    edge = 1 if target > index else -1
    drop = game.drag((board[index][1], MIDDLE), (board[target][1] + edge, MIDDLE))
    game.wait_until(lambda: "━" in game.text, "the mark where the layer will drop")
    seen = game.text
    drop()
    return seen


def check_a_dragged_layer_changes_its_place_and_nothing_else_does(folder):
    with open_board(folder) as game:
        before = names(game)
        expected = before[1:] + before[:1]
        drag(game, 0, len(before) - 1)
        game.wait_until(lambda: names(game) == expected, f"the order {expected}")


def check_the_place_of_the_drop_is_shown_while_dragging(folder):
    with open_board(folder) as game:
        assert "drops here" in drag(game, 0, 2)


def check_layers_dragged_into_order_are_right(folder):
    right = ["Guest Process", "Guest OS", "VM", "Hypervisor", "Hardware"]
    with open_board(folder) as game:
        game.wait_for("Type 1 (Bare-metal)")
        for place, name in enumerate(right):
            at = names(game).index(name)
            if at != place:
                expected = [other for other in names(game) if other != name]
                expected.insert(place, name)
                drag(game, at, place)
                game.wait_until(lambda: names(game) == expected, f"the order {expected}")
        assert names(game) == right
        go_on(game, "enter")
        game.wait_for("Enter next")
        review = events(folder, "review")[-1]
        assert review["outcome"] in ("right", "Right"), review


def check_a_layer_moved_by_keys_changes_its_place(folder):
    with open_board(folder) as game:
        before = names(game)
        expected = [before[1], before[0], *before[2:]]
        game.press("space")
        game.wait_for("lifted")
        game.press("down", "space")
        game.wait_until(lambda: names(game) == expected, f"the order {expected}")


def check_escape_puts_a_lifted_layer_back(folder):
    with open_board(folder) as game:
        before = names(game)
        game.press("space")
        game.wait_for("lifted")
        game.press("down")
        game.wait_until(lambda: names(game) != before, "the lifted layer in another place")
        game.press("esc")
        game.wait_until(lambda: names(game) == before, f"the order {before}")


checks.run(globals())
