"""Measures the whole program beside a bare Terminal.Gui window: `python3 measure.py PROGRAM BARE_WINDOW [ROUNDS]`.

Both must be native builds. The ratios are what the budgets are about; they are taken in one run, so that the machine
cancels out. Nothing here passes or fails: a figure beyond its budget is marked.
"""

import os
import statistics
import sys
import tempfile
import time

from terminal import Terminal

PROGRAM, BARE = (os.path.abspath(path) for path in sys.argv[1:3])
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 15
IDLE_SECONDS = 10
TICKS = os.sysconf("SC_CLK_TCK")


def main():
    with tempfile.TemporaryDirectory(prefix="virtquiz-measure-") as folder:
        settle(folder)
        starts = {name: [] for name in ("program", "bare")}
        memory = {name: [] for name in starts}
        for _ in range(ROUNDS):
            for name in starts:
                began = time.perf_counter()
                with opened(name, folder) as game:
                    starts[name].append((time.perf_counter() - began) * 1000)
                    memory[name].append(resident_kilobytes(game))
        report_ratio("start to first frame, ms", starts, 1.6)
        report_ratio("resident memory, KB", memory, 2.0)

        idle = {}
        for name in starts:
            with opened(name, folder) as game:
                idle[name] = [idle_share(game)]
        report_ratio("CPU while idle, % of a core", idle, 1.0)

        delays = key_delays(folder)
        p50, p99 = statistics.median(delays), sorted(delays)[int(len(delays) * 0.99) - 1]
        report("key to changed screen p50, ms", p50, 25)
        report("key to changed screen p99, ms", p99, 40)


def settle(folder):
    """One start with a new store, so that every measured one finds the store as it is on any other day."""
    with opened("program", folder) as game:
        game.press("ctrl+q")
        game.wait_for_exit()


def opened(name, folder):
    """The program with what it shows first: the due counts of Home, or the title of the bare window."""
    if name == "bare":
        return Terminal([BARE], folder=folder).wait_for("Bare window")
    game = Terminal(
        [PROGRAM, "--data", os.path.join(folder, "data")], folder=folder,
        environment={"XDG_STATE_HOME": os.path.join(folder, "state")})
    return game.wait_for("Decks", "Virtualization compared", "Enter study")


def resident_kilobytes(game):
    with open(f"/proc/{game.process.pid}/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def idle_share(game):
    """Percent of a core used while nobody does anything."""
    used = cpu_ticks(game)
    deadline = time.monotonic() + IDLE_SECONDS
    while time.monotonic() < deadline:
        game.read_once(deadline)
    return 100.0 * (cpu_ticks(game) - used) / TICKS / IDLE_SECONDS


def cpu_ticks(game):
    with open(f"/proc/{game.process.pid}/stat", encoding="utf-8") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def key_delays(folder):
    """Milliseconds from a key to the screen it changes, on the list of Home, at the pace of a quick hand."""
    delays = []
    with opened("program", folder) as game:
        for number in range(200):
            before = game.text
            began = time.perf_counter()
            game.press("down" if number % 2 == 0 else "up")
            game.wait_until(lambda: game.text != before, "another line chosen")
            delays.append((time.perf_counter() - began) * 1000)
            pause = time.monotonic() + 0.05
            while time.monotonic() < pause:
                game.read_once(pause)
    return delays


def report_ratio(what, figures, budget):
    program, bare = (statistics.median(figures[name]) for name in ("program", "bare"))
    ratio = program / bare if bare else float("inf")
    mark = "" if ratio <= budget else "   OVER"
    print(f"{what:34} {program:10.1f} {bare:10.1f}   {ratio:5.2f} × (budget {budget} ×){mark}")


def report(what, figure, budget):
    mark = "" if figure <= budget else "   OVER"
    print(f"{what:34} {figure:10.1f} {'':10}         (budget {budget}){mark}")


main()
