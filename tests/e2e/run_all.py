"""Runs every end-to-end script and counts their checks: `python3 run_all.py PROGRAM [OTHER_BUILD]`."""

import os
import re
import subprocess
import sys

SCRIPTS = ["commands.py", "play.py", "order.py", "forms.py", "study.py", "terminals.py", "two_at_once.py", "unsaved.py", "kill_play.py"]
LINE = re.compile(r"^[\w ]+: .+: (ok|FAILED)")


def main():
    programs = [os.path.abspath(path) for path in sys.argv[1:3]]
    here = os.path.dirname(os.path.abspath(__file__))
    passed = failed = 0
    for script in SCRIPTS:
        finished = subprocess.run(
            [sys.executable, os.path.join(here, script), *programs], stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", check=False)
        print(finished.stdout, end="", flush=True)
        results = [match[1] for line in finished.stdout.splitlines() if (match := LINE.match(line))]
        passed += results.count("ok")
        failed += results.count("FAILED")
        if finished.returncode != 0 and "FAILED" not in results:
            failed += 1
            print(f"{script}: FAILED ended with exit code {finished.returncode}", flush=True)
    print(f"e2e: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
