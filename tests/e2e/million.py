"""Measures a store with a million answers: `python3 million.py PROGRAM KILL_HOST [REVIEWS CARDS]`.

PROGRAM must be a native build, KILL_HOST a release build of VirtQuiz.KillHost. The ratios are what the budgets are about: each is
taken beside its base in one run, so that the machine cancels out. No figure fails it: one beyond its budget is marked.
"""

import glob
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

from terminal import Terminal

PROGRAM, HOST = (os.path.abspath(path) for path in sys.argv[1:3])
REVIEWS, CARDS = (int(sys.argv[3]), int(sys.argv[4])) if len(sys.argv) > 4 else (1_000_000, 100_000)
ROUNDS = 11
CARDS_OF_A_DECK = 1000
DEVICE = "0123456789abcdef"
DAYS = 400


def main():
    with tempfile.TemporaryDirectory(prefix="virtquiz-million-") as root:
        folders = {name: os.path.join(root, name) for name in ("full", "empty")}
        write_journal(folders["full"])
        rebuild(folders["full"])
        for folder in folders.values():
            with opened(folder) as game:
                game.press("ctrl+q")
                game.wait_for_exit()

        starts, memory = ({name: [] for name in folders} for _ in range(2))
        for _ in range(ROUNDS):
            for name, folder in folders.items():
                began = time.perf_counter()
                with opened(folder) as game:
                    starts[name].append((time.perf_counter() - began) * 1000)
                    memory[name].append(resident_kilobytes(game.process.pid, "VmRSS"))
                    game.press("ctrl+q")
                    game.wait_for_exit()
        report_ratio("start to true due counts, ms", starts, 1.5)
        report_ratio("resident memory then, KB", memory, 1.5)
        measure_answers(folders["full"])


def write_journal(folder):
    """Cards of many decks, among them those that the program ships, each described once and then answered every other day."""
    dice = random.Random(1)
    cards = shipped_cards()
    while len(cards) < CARDS:
        deck = f"deck-{(len(cards)) // CARDS_OF_A_DECK:03}"
        cards.append((f"{dice.getrandbits(128):032x}", deck, "english", "What is shared with the host and what is not, in a few words"))
    journals = os.path.join(folder, "journal")
    os.makedirs(journals)
    first = int(time.time()) // 86400 - DAYS - 1
    sequence = 0
    with open(os.path.join(journals, f"{DEVICE}.jsonl"), "w", encoding="utf-8") as file:
        file.write(f'{{"virtquiz":1,"device":"{DEVICE}"}}\n')

        def write(day, event):
            nonlocal sequence
            sequence += 1
            content = json.dumps({"seq": sequence, "at": day * 86_400_000 + 36_000_000 + sequence, **event}, separators=(",", ":"))[:-1]
            file.write(f'{content},"crc":"{zlib.crc32(content.encode()):08x}"}}\n')

        for card, deck, edition, text in cards:
            write(first, {"kind": "card", "card": card, "deck": deck, "edition": edition, "type": "cell", "parts": ["Kernel", card[:8]], "text": text})
        for number in range(REVIEWS):
            day = first + number * DAYS // REVIEWS
            right = dice.random() < 0.9
            event = {"kind": "review", "card": cards[number % CARDS][0], "day": day, "rating": "good" if right else "again",
                     "outcome": "right" if right else "wrong", "form": "choice", "options": 4, "ms": dice.randint(2000, 20000)}
            if not right:
                event |= {"picked": "something else", "pickedCard": cards[(number + 7) % CARDS][0]}
            write(day, event | {"guessed": False, "hint": False, "mode": "study", "counts": True})
    print(f"{REVIEWS} reviews of {CARDS} cards, {os.path.getsize(file.name) >> 20} MB", flush=True)


def shipped_cards():
    """Those for which a question can be asked, with their decks."""
    cards = {}
    for deck in glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "questions", "*.en.md")):
        said = subprocess.run(
            [PROGRAM, "generate", deck, "--count", "2000", "--forms", "Choice", "--seed", "1", "--json"],
            stdout=subprocess.PIPE, text=True, check=True).stdout
        cards |= {question["cardId"]: (question["cardId"], question["deck"], "english", "What a cell of it says") for question in json.loads(said)}
    return list(cards.values())


def rebuild(folder):
    """Makes the database from nothing; what it needs besides what an empty store needs grows with cards, not with answers."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [PROGRAM, "doctor", "--rebuild", "--data", folder], stdout=subprocess.DEVNULL, env=environment(folder))
    peak = 0
    while process.poll() is None:
        try:
            peak = max(peak, resident_kilobytes(process.pid, "VmHWM"))
        except (OSError, StopIteration):
            pass
        time.sleep(0.05)
    assert process.returncode == 0, process.returncode
    report("rebuild, s", time.perf_counter() - began, 60)
    print(f"{'its peak of memory, KB':38} {peak:10.0f}", flush=True)


def measure_answers(folder):
    """An answer until it is durable, beside a bare write and fsync of as many bytes between two answers, in the same folder."""
    root = os.path.dirname(folder)
    os.symlink(folder, os.path.join(root, "data"))
    said = subprocess.run([HOST, "time", root, "2000"], stdout=subprocess.PIPE, text=True, check=True).stdout
    print(said, end="")
    found = {name: float(re.search(rf"{name}: p50 [\d.]+ ms, p99 ([\d.]+) ms", said)[1]) for name in ("a bare write and fsync", "an answer to durable")}
    report_ratio("answer to durable p99, ms", {"full": [found["an answer to durable"]], "empty": [found["a bare write and fsync"]]}, 2.0)


def environment(folder):
    return {**os.environ, "XDG_STATE_HOME": folder + "-state"}


def opened(folder):
    game = Terminal([PROGRAM, "--lang", "en", "--data", folder], folder=os.path.dirname(folder), environment={"XDG_STATE_HOME": folder + "-state"})
    return game.wait_for("Decks", "Virtualization compared", "Enter study", patience=120)


def resident_kilobytes(process, field):
    with open(f"/proc/{process}/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(field + ":"))


def report_ratio(what, figures, budget):
    measured, base = (statistics.median(figures[name]) for name in ("full", "empty"))
    note(f"{what:38} {measured:10.2f} {base:10.2f}   {measured / base:5.2f} × (budget {budget} ×)", measured / base > budget)


def report(what, figure, budget):
    note(f"{what:38} {figure:10.2f} {'':10}         (budget {budget})", figure > budget)


def note(line, is_over):
    print(line + ("   OVER" if is_over else ""), flush=True)


if __name__ == "__main__":
    main()
