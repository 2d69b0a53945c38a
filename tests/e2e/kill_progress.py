#!/usr/bin/env python3
"""Kills a program while it records progress, and checks that nothing it called saved is lost.

Usage: kill_progress.py HOST [ROUNDS] [SEED]

HOST is the VirtQuiz.KillHost program, built or published before, also as a native program; nothing is built here.
Each round has a data folder of its own and kills the host up to four times in it: at a random moment, right after an
acknowledgment, between the fsync of the journal and the commit of the database, while the database is brought up to
date, and while it is made anew. Then every acknowledged review must stand in the journal and in
the database, and the database must be what a rebuild from nothing gives.
"""
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time


WAYS = ("random", "acknowledged", "commit", "replay", "rebuild", "interrupted")


def run(host, *arguments, kill_after=None, kill_at=None):
    """
    Runs the host, killing it after some seconds, or as soon as it has acknowledged so many reviews, if told to; returns
    its exit code and its lines.
    """
    process = subprocess.Popen([host, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if kill_at is not None:
        lines = []
        for line in process.stdout:
            lines.append(line)
            if len(acknowledged(lines)) == kill_at:
                break
        process.send_signal(signal.SIGKILL)
        return process.wait(), [*lines, *process.stdout]
    try:
        output, _ = process.communicate(timeout=kill_after if kill_after is not None else 120)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        output, _ = process.communicate()
        if kill_after is None:
            return "hangs", output.splitlines()
    return process.returncode, output.splitlines()


def acknowledged(lines):
    return [line.split()[1] for line in lines if re.fullmatch(r"acked [0-9a-f]+:[0-9]+\n?", line)]


def strike(host, folder, way, dice):
    """Kills the host in one of the ways; returns its exit code and all lines."""
    if way == "random":
        return run(host, "record", folder, 5000, kill_after=dice.uniform(0.05, 1.2))
    if way == "acknowledged":
        return run(host, "record", folder, 5000, kill_at=dice.randint(1, 60))
    if way == "commit":
        return run(host, "record", folder, 60, "commit", dice.randint(1, 40))

    # Something to apply first: a few events that the database lacks, or so many that they are applied in parts.
    _, before = run(host, "record", folder, 30, "commit", 1) if way == "replay" else run(host, "fill", folder, 1500)
    if way in ("rebuild", "interrupted"):
        for name in os.listdir(os.path.join(folder, "data")):
            if name.startswith("progress"):
                os.remove(os.path.join(folder, "data", name))
    if way == "interrupted":
        code, lines = run(host, "replay", folder, kill_after=dice.uniform(0.02, 0.4))
    else:
        code, lines = run(host, "replay", folder, *(dice.choice((("within", 1), ("commit", 1), ("commit", 2))) if way == "rebuild" else ("commit", 1)))
    return code, before + lines


def play_round(host, folder, number, dice):
    """One round; returns what went wrong, or None."""
    acked = []
    for _ in range(dice.randint(1, 4)):
        way = WAYS[(number + dice.randint(0, len(WAYS) - 1)) % len(WAYS)]
        code, lines = strike(host, folder, way, dice)
        acked += acknowledged(lines)
        if code not in (0, -signal.SIGKILL):
            return f"{way}: exit code {code}: {' / '.join(lines[-3:])}"

    code, lines = run(host, "verify", folder)
    if code != 0:
        return f"verify: exit code {code}: {' / '.join(lines[-3:])}"
    reviews = int(lines[-1].split()[1])
    journal = {int(found.group(1)) for line in lines if (found := re.match(r'\{"seq":(\d+),"at":\d+,"kind":"review"', line))}
    lost = [event for event in acked if int(event.split(":")[1]) not in journal]
    if lost:
        return f"{len(lost)} of {len(acked)} acknowledged reviews are lost, first {lost[0]}"
    if len(set(acked)) != len(acked):
        return "a number was given twice"
    if reviews != len(journal):
        return f"{len(journal)} reviews in the journal, {reviews} in the database"
    return None


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    host = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())
    dice = random.Random(seed)
    print(f"kill_progress: {rounds} rounds, seed {seed}", flush=True)
    passed = failed = 0
    for number in range(rounds):
        folder = tempfile.mkdtemp(prefix="virtquiz-kill-")
        wrong = play_round(host, folder, number, dice)
        if wrong is None:
            passed += 1
            shutil.rmtree(folder)
        else:
            failed += 1
            print(f"round {number}: {wrong} (kept in {folder})", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
