#!/usr/bin/env python3
"""Damages what progress is kept in, and checks that nothing crashes, hangs, lies or is thrown away.

Usage: damage.py HOST [CASES] [SEED]

HOST is the VirtQuiz.KillHost program. In each case one file of a data folder is damaged: the database, its log, its seal,
the journal or the settings of the screens. Then the host must open it within five seconds. Of a damaged database nothing may be seen, at once or after the check
that the program makes once a day, and the damaged file must be kept. Of a damaged journal every line that is whole must
count, the loss of any other must be told, and the file must stay as it is. Damaged settings must be told and kept, and any that
hold must be those that were set or the defaults.
"""

import collections
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

PAGE = 8192
SEAL = len(',"crc":"01234567"}')


def run(host, *arguments):
    """The exit code and the lines of the host; a hang is an exit code too."""
    try:
        process = subprocess.run([host, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=5, check=False)
    except subprocess.TimeoutExpired:
        return "hangs", []
    return process.returncode, process.stdout.decode(errors="replace").splitlines()


def known(lines):
    """What the program says of cards and settings."""
    return [line for line in lines if line.split(" ")[0] in ("card", "found", "settings")]


def problems(lines):
    return [tuple(line.split(" ", 2)[1:]) for line in lines if line.startswith("problem ")]


def path(folder, name):
    data = os.path.join(folder, "data")
    if name == "journal":
        return next(os.path.join(data, "journal", file) for file in sorted(os.listdir(os.path.join(data, "journal"))))
    return os.path.join(data, name)


def truncated(content, dice):
    return content[:dice.randrange(max(1, len(content)))]


def flipped(content, dice):
    damaged = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 8))):
        damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
    return bytes(damaged)


def beheaded(content, dice):
    """A bit flips in the first line, which says whose journal it is."""
    head = content[:content.index(b"\n")]
    return flipped(head, dice) + content[len(head):]


def overwritten(content, dice, make):
    at = dice.randrange(max(1, len(content) // PAGE)) * PAGE
    page = make(min(PAGE, len(content) - at))
    return content[:at] + page + content[at + len(page):]


def zeroed(content, dice):
    return overwritten(content, dice, bytes)


def garbled(content, dice):
    return overwritten(content, dice, dice.randbytes)


def empty(_, __):
    return b""


def garbage(_, dice):
    return dice.randbytes(dice.choice((1, 500, PAGE, 3 * PAGE, 20_000)))


WAYS = [truncated, flipped, flipped, zeroed, garbled, empty, garbage]


def whole_lines(content):
    """The lines that are complete and right, without the first, those that only lost the line end before them, and whether
    all that was written can be read."""
    *lines, rest = content.split(b"\n")
    right = [line for line in lines[1:] if is_sealed(line)]
    joined = [line[at:] for line in lines if not is_sealed(line) and (at := line.rfind(b'{"seq":')) > 0 and is_sealed(line[at:])]
    return right, joined, not rest and len(right) == len(lines) - 1


def is_sealed(line):
    return line[-SEAL:] == f',"crc":"{zlib.crc32(line[:-SEAL]):08x}"}}'.encode()


class Damage:
    """One data folder, which is put back as it was before each case: a device knows its journal by the folder's path."""

    def __init__(self, host, root, dice):
        self.host, self.root, self.dice = host, root, dice
        self.folder = os.path.join(root, "folder")
        self.repaired = collections.Counter()
        self.templates = {}
        for name in ("closed", "killed"):
            shutil.rmtree(self.folder, ignore_errors=True)
            assert run(host, "fill", self.folder, "400")[0] == 0
            self.habits = run(host, "habits", self.folder, "set")[1]
            if name == "killed":
                run(host, "record", self.folder, "60", "commit", "30")
            template = os.path.join(root, name)
            shutil.copytree(self.folder, template)
            code, lines = run(host, "examine", self.folder)
            assert code == 0 and not problems(lines), lines[:5]
            self.templates[template] = known(lines)
        self.foreign_log = content(path(os.path.join(root, "killed"), "progress-log.db"))
        assert self.foreign_log

    def try_one(self):
        """What went wrong, or None."""
        template = self.dice.choice(list(self.templates))
        name = self.dice.choice(["progress.db", "progress.db", "progress-log.db", "progress.db.seal", "journal", "journal", "settings.json"])
        self.put_back(template)
        target = path(self.folder, name)
        before = content(target) if os.path.exists(target) else b""
        way = self.dice.choice([*WAYS, beheaded] if name == "journal" else WAYS) if before else garbage
        damaged = self.foreign_log if name == "progress-log.db" and self.dice.random() < 0.3 else way(before, self.dice)
        with open(target, "wb") as file:
            file.write(damaged)
        wrong = self.examine_journal(template, target, before, damaged) if name == "journal" \
            else self.examine_settings(target, before, damaged) if name == "settings.json" \
            else self.examine_database(template, target, damaged)
        return wrong and f"{os.path.basename(template)} {name} {way.__name__} {len(before)} to {len(damaged)}: {wrong}"

    def put_back(self, template):
        shutil.rmtree(self.folder)
        shutil.copytree(template, self.folder)

    def examine_database(self, template, target, damaged):
        code, lines = run(self.host, "examine", self.folder)
        if code != 0:
            return f"exit code {code}: {' / '.join(lines[-3:])}"
        right = known(lines) == self.templates[template]
        self.repaired["harmless" if right and not set_aside(lines) else "mended at open" if right else "mended by the daily check"] += 1
        if not right:
            self.put_back(template)
            with open(target, "wb") as file:
                file.write(damaged)
            code, lines = run(self.host, "examine", self.folder, "check")
            if code != 0 or known(lines) != self.templates[template]:
                return f"wrong also after the daily check, exit code {code}"
            if not set_aside(lines):
                return "mended without a word"
        if set_aside(lines) and not kept_files(self.folder):
            return "the damaged file is gone"
        return None

    def examine_journal(self, template, target, before, damaged):
        code, lines = run(self.host, "examine", self.folder)
        if code != 0:
            return f"exit code {code}: {' / '.join(lines[-3:])}"
        whole, joined, is_all = whole_lines(damaged)
        counted = sum(int(line.rsplit(" ", 1)[1]) for line in known(lines) if line.startswith("card "))
        expected = sum(b'"kind":"setting"' not in line for line in whole)
        # A database made before may still find a joined line at its place, until it is made anew.
        if not expected <= counted <= expected + len(joined):
            return f"{expected} whole lines, {counted} events known"
        if damaged != before and not problems(lines):
            return "nothing was told"
        torn = damaged[damaged.rfind(b"\n") + 1:]
        kept = content(target)
        if not kept.startswith(damaged[:len(damaged) - len(torn)]):
            return "the damaged journal was changed"
        if torn and not kept.startswith(damaged) and torn not in [content(file) for file in torn_files(self.folder)]:
            return "the torn line is gone"
        if is_all and damaged == before and known(lines) != self.templates[template]:
            return "an undamaged journal is read otherwise"
        return None


    def examine_settings(self, target, before, damaged):
        code, lines = run(self.host, "habits", self.folder)
        if code != 0:
            return f"exit code {code}: {' / '.join(lines[-3:])}"
        if damaged != before and lines[-1] != self.habits[-1] and not problems(lines):
            return f"nothing was told, and there are {lines[-1]}"
        if damaged not in [content(file) for file in [target, *(file for _, file in problems(lines))] if os.path.exists(file)]:
            return "the damaged file is gone"
        code, lines = run(self.host, "examine", self.folder)
        return None if code == 0 and not problems(lines) else "the settings of the screens keep the answers from being read"


def set_aside(lines):
    return [problem for problem in problems(lines) if problem[0].startswith("Database")]


def content(file):
    with open(file, "rb") as opened:
        return opened.read()


def kept_files(folder):
    data = os.path.join(folder, "data")
    return [os.path.join(data, name) for name in os.listdir(data) if name.startswith("progress.2")]


def torn_files(folder):
    journals = os.path.join(folder, "data", "journal")
    return [os.path.join(journals, name) for name in os.listdir(journals) if name.endswith(".torn")]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    host = os.path.abspath(sys.argv[1])
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())
    print(f"damage: {cases} cases, seed {seed}", flush=True)
    passed = failed = 0
    root = tempfile.mkdtemp(prefix="virtquiz-damage-")
    damage = Damage(host, root, random.Random(seed))
    for number in range(cases):
        wrong = damage.try_one()
        passed += wrong is None
        if wrong is not None:
            failed += 1
            kept = os.path.join(root, f"case-{number}")
            shutil.copytree(damage.folder, kept)
            print(f"case {number}: {wrong} (kept in {kept})", flush=True)
    print("databases: " + ", ".join(f"{count} {how}" for how, count in sorted(damage.repaired.items())))
    if not failed:
        shutil.rmtree(root)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
