"""Runs the checks of one script and prints a line for each: `script: name: ok`, or `FAILED` and why."""

import os
import shutil
import sys
import tempfile
import traceback


def run(module):
    """Runs every function of a script whose name begins with `check_`, each in an empty folder of its own."""
    script = os.path.splitext(os.path.basename(module["__file__"]))[0]
    failed = 0
    for name, check in list(module.items()):
        if not name.startswith("check_"):
            continue
        folder = tempfile.mkdtemp(prefix="virtquiz-e2e-")
        label = f"{script}: {name.removeprefix('check_').replace('_', ' ')}"
        try:
            check(folder)
            print(f"{label}: ok", flush=True)
        except Exception as failure:  # A check that breaks has failed, whatever broke.
            failed += 1
            print(f"{label}: FAILED {type(failure).__name__}: {failure}", flush=True)
            traceback.print_exc(limit=-2)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failed else 0)


def program():
    """The program under test: the first argument of the script."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM")
    return os.path.abspath(sys.argv[1])
