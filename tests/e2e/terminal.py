"""A terminal for the program under test: a pseudo-terminal on one side, a screen that can be read on the other.

It answers what a terminal answers, remembers which modes the program switched on, and waits for what the screen
shows, never for silence and never for the clock alone.
"""

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time

import pyte

KEYS = {
    "enter": "\r", "space": " ", "tab": "\t", "backspace": "\x7f", "esc": "\x1b",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
    "ctrl+q": "\x11", "ctrl+c": "\x03",
}

PATIENCE = 30.0


class NotShown(AssertionError):
    """What was waited for did not come; the screen as it was tells why."""


class _Screen(pyte.Screen):
    """pyte's screen, which also answers the program's questions and ignores what it does not know."""

    def __init__(self, columns, rows, answer):
        self.answer = answer
        super().__init__(columns, rows)

    def write_process_input(self, data):
        self.answer(data)

    def set_margins(self, *args, **_):
        super().set_margins(*args)

    def restore_cursor(self, *_, private=False, **__):
        if not private:
            super().restore_cursor()

    def report_device_status(self, mode=0, **_):
        super().report_device_status(mode)

    def report_device_attributes(self, mode=0, private=False, **_):
        super().report_device_attributes(mode)

    def select_graphic_rendition(self, *attributes, private=False, **_):
        if not private:
            super().select_graphic_rendition(*attributes)


class Terminal:
    """The program, running in a terminal of its own."""

    def __init__(self, command, columns=80, rows=24, environment=None, folder=None):
        self.master, self.slave = os.openpty()
        self._set_size(columns, rows)
        self.before = termios.tcgetattr(self.slave)
        self.screen = _Screen(columns, rows, self._answer)
        self.stream = pyte.ByteStream(self.screen)
        self.written = bytearray()
        self.process = subprocess.Popen(
            command, stdin=self.slave, stdout=self.slave, stderr=self.slave, cwd=folder,
            env={**clean_environment(), **(environment or {})}, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)

    # What the learner does

    def type(self, text):
        self._answer(text)

    def press(self, *names):
        for name in names:
            self._answer(KEYS.get(name, name))

    def drag(self, start, end):
        """Drags with the left button from one (row, column) to another, both counted from 0, by way of every row."""
        (row, column), (last, last_column) = start, end
        events = [f"\x1b[<0;{column + 1};{row + 1}M"]
        step = 1 if last >= row else -1
        for passed in range(row + step, last + step, step):
            events.append(f"\x1b[<32;{last_column + 1};{passed + 1}M")
        self.type("".join(events))
        return lambda: self.type(f"\x1b[<0;{last_column + 1};{last + 1}m")

    def move(self, place):
        """Goes on dragging, to another (row, column); returns what drops there."""
        row, column = place
        self.type(f"\x1b[<32;{column + 1};{row + 1}M")
        return lambda: self.type(f"\x1b[<0;{column + 1};{row + 1}m")

    def resize(self, columns, rows):
        self._set_size(columns, rows)
        self.screen.resize(rows, columns)
        os.kill(self.process.pid, signal.SIGWINCH)

    # What the learner sees

    @property
    def rows(self):
        return self.screen.display

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.rows)

    @property
    def said(self):
        """All that was ever written, in one line; what stood on the screen before and after the game too."""
        return " ".join(bytes(self.written).decode(errors="replace").split())

    def shows(self, *texts):
        return all(text in self.text for text in texts)

    def wait_for(self, *texts, patience=PATIENCE):
        return self.wait_until(lambda: self.shows(*texts), f"{texts} on the screen", patience)

    def wait_until(self, condition, what, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while not condition():
            # The idle program writes all the time: only the deadline ends the wait.
            if not self.read_once(deadline) or time.monotonic() > deadline:
                raise NotShown(f"waited for {what}; the screen:\n{self.text}")
        return self

    # What the program leaves behind

    def wait_for_exit(self, patience=PATIENCE):
        """The exit code; what the program wrote until its end has been read."""
        deadline = time.monotonic() + patience
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise NotShown(f"waited for the program to end; the screen:\n{self.text}")
            self.read_once(min(deadline, time.monotonic() + 0.05))
        while self.read_once(time.monotonic()):
            pass
        code = self.process.returncode
        return 128 - code if code < 0 else code

    def is_on(self, private_mode):
        return (private_mode << 5) in self.screen.mode

    def leftovers(self):
        """What the program changed about the terminal and did not put back."""
        left = [name for name, mode in [
            ("alternate screen", 1049), ("mouse clicks", 1000), ("mouse drags", 1002), ("mouse motion", 1003),
            ("SGR mouse", 1006), ("application cursor keys", 1), ("bracketed paste", 2004),
        ] if self.is_on(mode)]
        if self.screen.cursor.hidden:
            left.append("hidden cursor")
        if termios.tcgetattr(self.slave) != self.before:
            left.append("terminal settings")
        return left

    def read_once(self, deadline):
        """Takes in what the program wrote next; whether anything came before the deadline (of the monotonic clock)."""
        ready, _, _ = select.select([self.master], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return False
        written = os.read(self.master, 65536)
        self.written += written
        self.stream.feed(written)
        return True

    # Inside

    def _answer(self, text):
        os.write(self.master, text.encode() if isinstance(text, str) else text)

    def _set_size(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def clean_environment():
    """The environment without what would change how the program behaves."""
    dropped = {"NO_COLOR", "DisableRealDriverIO", "LC_ALL", "LC_MESSAGES", "VIRTQUIZ_DATA", "COLUMNS", "LINES"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "TERM": "xterm-256color", "LANG": "en_US.UTF-8"}

