"""Plays every form with options, boards, typing and ticking, by keys and by mouse, in both languages."""

import os
import re
import time

import checks
from player import bottom, events, go_on, is_done, play_until, start
from terminal import NotShown

QUESTIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "questions")
WORDS = {
    "en": {"teach": "Enter ask me", "next": "Enter next", "below": r"directly below “(.+?)”"},
    "ko": {"teach": "Enter 문제 풀기", "next": "Enter 다음", "below": r"‘(.+?)’ 바로 아래"},
}


class Post:
    """What the shipped deck says, read from its text alone: the rows of its table and its drawings of layers."""

    def __init__(self, language):
        with open(os.path.join(QUESTIONS, f"virtualization.{language}.md"), encoding="utf-8") as deck:
            text = deck.read()
        rows = [[re.sub(r"\[\^\d+\]|\*\*", "", cell).strip() for cell in line.strip("|\n").split("|")]
                for line in text.splitlines() if line.startswith("|")]
        self.subjects = rows[0][1:]
        self.rows = {row[0]: row[1:] for row in rows[2:]}
        self.stacks = {}
        for section in re.split(r"^### ", text, flags=re.M)[1:]:
            layers = [line.strip("│ ") for line in section.splitlines() if line.startswith("│")]
            self.stacks[section.splitlines()[0]] = layers

    def subject_of(self, name, attribute):
        return next(subject for subject, cell in zip(self.subjects, self.rows[attribute])
                    if name == cell or name in cell.split(", "))


def ask(folder, form, language, **terminal):
    """Opens the game and goes past what is taught, to the first question in that form."""
    game = start(folder, "play", "--mode", "study", "--forms", form, "--lang", language, **terminal)
    game.wait_for(WORDS[language]["teach"])
    go_on(game, "enter")
    return game


def press_until(game, key, condition, what):
    """Presses a key, and again where it was ignored: just after something new is shown keys are, for a moment, on purpose."""
    for _ in range(10):
        game.press(key)
        try:
            return game.wait_until(condition, what, patience=1.5)
        except NotShown:
            continue
    raise NotShown(f"{what} after '{key}':\n{game.text}")


def submit(game, language, folder, form, outcome):
    """Submits, waits for the explanation, and looks at what was saved."""
    go_on(game, "enter")
    see_saved(game, language, folder, form, outcome)


def see_saved(game, language, folder, form, outcome):
    game.wait_for(WORDS[language]["next"])
    review = events(folder, "review")[-1]
    assert (review["form"], review["outcome"].lower()) == (form, outcome), review


def options(game):
    """The numbered options on the screen, by their text."""
    found = [re.match(r"\s+(\d) (?:\[.\] )?(\S.*?)\s*$", line) for line in game.rows]
    return {match[2]: match[1] for match in found if match}


def spots(game):
    """What is still to be placed, and the places, each with its row on the screen."""
    items, zones = {}, {}
    for row, line in enumerate(game.rows):
        if match := re.match(r"\s+(?:▸ )?\s*• (.+?)\s*$", line):
            items[match[1]] = row
        elif match := re.match(r"\s+(\d) (.+?)\s*$", line):
            zones[match[2]] = (match[1], row)
    return items, {name: zone for name, zone in zones.items() if not items or zone[1] > max(items.values())}


def place_by_keys(game, target):
    """Sends every item where `target` says, one after another as the board offers them."""
    _, zones = spots(game)
    while items := pool(game, zones):
        name = selected(game)
        press_until(game, zones[target(name)][0], lambda: len(pool(game, zones)) < len(items), f"'{name}' placed")


def selected(game):
    return next(match[1] for line in game.rows if (match := re.match(r"\s+▸ • (.+?)\s*$", line)))


def attribute_of(game, post):
    return next(name for name in post.rows if any(line.strip() == name for line in game.rows))


def pool(game, zones):
    """The items above the places."""
    first = min((row for row, line in enumerate(game.rows) if any(re.match(rf"\s+(?:▸ )?\s*1 {re.escape(name)}", line) for name in zones)),
                default=len(game.rows))
    return {name: row for name, row in spots(game)[0].items() if row < first}


def place_by_mouse(game, target):
    everything, zones = spots(game)
    for left in range(len(everything), 0, -1):
        # A frame half drawn shows an item twice, or not at all.
        game.wait_until(lambda: len(pool(game, zones)) == left and set(spots(game)[0]) == set(everything), "the whole board")
        name, row = next(iter(pool(game, zones).items()))
        game.drag((row, 8), (row_of_zone(game, target(name)), 8))
        game.wait_until(lambda: "⇅" in game.text, f"'{name}' lifted")
        # What the hand passes makes room for it, which moves what lies below.
        settled = 0
        for _ in range(20):
            drop = game.move((row_of_zone(game, target(name)) + 1, 8))
            until = time.monotonic() + 0.1
            while time.monotonic() < until:
                game.read_once(until)
            settled = settled + 1 if is_marked(game, target(name), zones) else 0
            if settled > 1:
                break
        drop()
    game.wait_until(lambda: not pool(game, zones), "everything placed")


def is_marked(game, name, zones):
    """Whether what is dropped now drops in that place."""
    mark = next((row for row, line in enumerate(game.rows) if "━━━" in line), -1)
    above = [zone for zone in zones if row_of_zone(game, zone) < mark]
    return name == max(above, key=lambda zone: row_of_zone(game, zone), default=None)


def row_of_zone(game, name):
    return next(row for row, line in enumerate(game.rows) if re.match(rf"\s+(?:▸ )?\s*\d {re.escape(name)}\s*$", line))


def choose(game, language, folder, form, right, is_right):
    """Answers with the digit of the option that is right, or of one that is wrong."""
    offered = options(game)
    key = next(key for text, key in offered.items() if (text == right) == is_right)
    press_until(game, key, lambda: WORDS[language]["next"] in bottom(game), "the explanation")
    see_saved(game, language, folder, form, "right" if is_right else "wrong")


def check_names_are_sorted_by_keys(folder):
    post = Post("ko")
    with ask(folder, "Sort", "ko") as game:
        game.wait_for("1-3 보내기")
        place_by_keys(game, lambda name: post.subject_of(name, "예시"))
        submit(game, "ko", folder, "sort", "right")


def check_names_are_sorted_by_mouse_in_a_small_window(folder):
    post = Post("en")
    with ask(folder, "Sort", "en", columns=60, rows=24) as game:
        game.wait_for("Space lift")
        place_by_mouse(game, lambda name: post.subject_of(name, "Examples"))
        submit(game, "en", folder, "sort", "right")


def check_values_are_matched_by_keys(folder):
    post = Post("en")
    with ask(folder, "Matching", "en") as game:
        game.wait_for("1-3 put to")
        place_by_keys(game, lambda value: post.subject_of(value, attribute_of(game, post)))
        submit(game, "en", folder, "matching", "right")


def check_values_matched_wrongly_are_explained(folder):
    with ask(folder, "Matching", "ko") as game:
        game.wait_for("1-3 보내기")
        post = Post("ko")
        wrong = dict(zip(post.subjects, post.subjects[1:] + post.subjects[:1]))
        place_by_keys(game, lambda value: wrong[post.subject_of(value, attribute_of(game, post))])
        submit(game, "ko", folder, "matching", "wrong")
        game.wait_for("✗", "정답")


def check_a_stack_is_built_by_keys_without_the_intruders(folder):
    post = Post("ko")
    with ask(folder, "BuildStack", "ko") as game:
        game.wait_for("쌓는 곳")
        title, layers = next((title, layers) for title, layers in post.stacks.items() if title in game.text)
        for layer in layers:
            press_until(game, options_of_pool(game)[layer], lambda: layer not in options_of_pool(game), f"'{layer}' placed")
        submit(game, "ko", folder, "buildStack", "right")


def check_a_stack_is_built_by_mouse(folder):
    post = Post("en")
    with ask(folder, "BuildStack", "en") as game:
        game.wait_for("your stack")
        title, layers = next((title, layers) for title, layers in post.stacks.items() if title in game.text)
        everything = set(options_of_pool(game))
        for placed, layer in enumerate(reversed(layers)):
            game.wait_until(
                lambda: len(options_of_pool(game)) == len(everything) - placed
                and {*options_of_pool(game), *stacked(game)} == everything, "the whole board")
            row = next(row for row, line in enumerate(game.rows) if re.match(rf"\s+(?:▸ )?\s*\d?\s+{layer}\s", line))
            top = next(row for row, line in enumerate(game.rows) if "┌" in line)
            drop = game.drag((row, 8), (top, 52))
            drop()
        game.wait_until(lambda: stacked(game) == layers, f"the stack {layers}")
        submit(game, "en", folder, "buildStack", "right")


def stacked(game):
    return [line.split("│")[1].strip() for line in game.rows if line.count("│") == 2 and "empty" not in line]


def options_of_pool(game):
    found = [re.match(r"\s+(?:▸ )?\s*(\d)\s+(\S.*?)(?:\s{3,}.*)?$", line) for line in game.rows]
    return {match[2]: match[1] for match in found if match}


def check_a_missing_layer_is_named(folder):
    post = Post("en")
    with ask(folder, "MissingLayer", "en", columns=60, rows=18) as game:
        game.wait_for("?  ")
        drawn = [line.split("│")[1].strip() for line in game.rows if line.count("│") == 2]
        layers = next(layers for layers in post.stacks.values()
                      if len(layers) == len(drawn) and all(seen in ("?", layer) for seen, layer in zip(drawn, layers)))
        choose(game, "en", folder, "missingLayer", layers[drawn.index("?")], is_right=True)


def check_a_drawing_is_named(folder):
    post = Post("ko")
    with ask(folder, "WhichStack", "ko") as game:
        game.wait_for("└")
        drawn = [line.split("│")[1].strip() for line in game.rows if line.count("│") == 2]
        right = next(title for title, layers in post.stacks.items()
                     if len(layers) == len(drawn) and all(seen in ("[…]", layer) for seen, layer in zip(drawn, layers)))
        choose(game, "ko", folder, "whichStack", right, is_right=True)


def check_a_neighbor_answered_wrongly_is_explained(folder):
    post = Post("en")
    with ask(folder, "Neighbor", "en", columns=60, rows=18) as game:
        game.wait_until(lambda: re.search(WORDS["en"]["below"], game.text.replace("\n", " ")), "what is asked")
        asked = re.search(WORDS["en"]["below"], game.text.replace("\n", " "))[1]
        layers = next(layers for title, layers in post.stacks.items() if title in game.text)
        choose(game, "en", folder, "neighbor", layers[layers.index(asked) + 1], is_right=False)
        game.wait_for("✓ right")


def check_several_answers_are_picked(folder):
    post = Post("en")
    with ask(folder, "MultipleAnswer", "en") as game:
        game.wait_for("choose all that apply")
        subject = next(subject for subject in post.subjects if any(line.strip() == subject for line in game.rows))
        for name, key in options(game).items():
            if post.subject_of(name, "Examples") == subject:
                press_until(game, key, lambda: re.search(rf"\[x\] {re.escape(name)}", game.text), f"'{name}' picked")
        submit(game, "en", folder, "multipleAnswer", "right")


def check_an_answer_is_typed_in_hangul(folder):
    post = Post("ko")
    with ask(folder, "TypeIn", "ko") as game:
        game.wait_for("답을 입력하세요")
        value = re.search(r"‘(.+?)’", " ".join(line.strip() for line in game.rows))[1]
        right = next(subject for row in post.rows.values() for subject, cell in zip(post.subjects, row) if cell == value)
        game.type(right)
        game.wait_for(f"› {right}", "Enter 제출")
        submit(game, "ko", folder, "typeIn", "right")


def check_a_mistyped_answer_is_told_from_the_right_one(folder):
    with ask(folder, "TypeIn", "en", columns=60, rows=18) as game:
        game.wait_for("Type the answer")
        game.type("nothing of the kind")
        game.wait_for("nothing of the kind", "Enter submit")
        submit(game, "en", folder, "typeIn", "wrong")
        game.wait_for("✗ nothing of the kind", "✓")


def check_differences_are_explained_ticked_and_rated(folder):
    with start(folder, "play", "--mode", "study", "--forms", "Explain", "--lang", "en") as game:
        game.wait_for("Enter ask me")
        go_on(game, "enter")
        game.wait_for("Name the differences between")
        go_on(game, "space")
        game.wait_for("1 [ ]")
        press_until(game, "1", lambda: game.shows("1 [x]"), "a tick")
        press_until(game, "enter", lambda: game.shows("1-4 rate"), "the ratings")
        press_until(game, "3", lambda: not game.shows("1-4 rate"), "what comes after the rating")
        review = events(folder, "review")[-1]
        assert (review["form"], review["rating"]) == ("explain", "good"), review


# One row, and what the game says in the language of the deck.
RECALLED = {
    "en": ("| | **TCP** | **UDP** | **ICMP** |\n|---|---|---|---|\n"
           "| **Delivery** | Numbered and acknowledged | Sent once and forgotten | Reports what went wrong |\n",
           "show the options", "Say the answer"),
    "ko": ("| | **TCP** | **UDP** | **ICMP** |\n|---|---|---|---|\n"
           "| **전달 방식** | 번호를 매기고 확인 응답을 받음 | 한 번 보내고 잊음 | 잘못된 일을 알려 줌 |\n",
           "보기 열기", "답을 먼저 떠올린"),
}


def recall(folder, language, **terminal):
    """Opens the game at a question whose options are hidden: its cards were right twice, as flashcards that do not count."""
    table, offered, asked = RECALLED[language]
    deck = os.path.join(folder, f"delivery.{language}.md")
    with open(deck, "w", encoding="utf-8") as file:
        file.write(table)
    for _ in range(2):
        with start(folder, "play", "--mode", "flashcards", "--decks", deck, "--lang", "en") as game:
            play_until(game, lambda: is_done(game))
    game = start(
        folder, "play", "--mode", "study", "--forms", "Choice", "--decks", deck, "--lang", language, **terminal)
    game.wait_until(lambda: bottom(game), "the first screen")
    if WORDS[language]["teach"] in bottom(game):
        go_on(game, "enter")
    game.wait_for(offered, asked)
    return game


def values(language):
    """What the only row says, by subject."""
    subjects, _, cells = [[cell.strip(" *") for cell in line.split("|")[2:-1]] for line in RECALLED[language][0].splitlines()]
    return dict(zip(subjects, cells))


def check_an_answer_is_recalled_before_the_options_are_shown(folder):
    with recall(folder, "ko", columns=60, rows=18) as game:
        right = next(value for subject, value in values("ko").items() if subject in game.text)
        assert not any(value in game.text for value in values("ko").values()), game.text
        game.press("1", "2", "3")
        press_until(game, "space", lambda: len(options(game)) == 3, "the options")
        assert set(options(game)) == set(values("ko").values()), game.text
        assert not [review for review in events(folder, "review") if review["form"] == "choice"], "a digit answered too early"
        choose(game, "ko", folder, "choice", right, is_right=True)


def check_options_that_were_hidden_are_shown_by_a_click(folder):
    with recall(folder, "en") as game:
        right = next(value for subject, value in values("en").items() if subject in game.text)
        row = next(row for row, line in enumerate(game.rows) if RECALLED["en"][2] in line)
        click = f"\x1b[<0;9;{row + 1}M\x1b[<0;9;{row + 1}m"
        press_until(game, click, lambda: len(options(game)) == 3, "the options")
        choose(game, "en", folder, "choice", right, is_right=False)
        game.wait_for("✓ right", "✗ yours")


checks.run(globals())
