"""The commands beside the game, as a shell calls them."""

import json
import os
import shutil
import subprocess

import checks
from checks import program
from terminal import clean_environment

TABLE = "| Item | Hub | Switch | Router |\n|---|---|---|---|\n| **Layer** | Physical | Data link | Network |\n"


def call(folder, *arguments, environment=None, **options):
    return subprocess.run(
        [program(), *arguments], cwd=folder, env={**clean_environment(), **(environment or {})}, text=True,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False, **options)


def check_the_program_alone_in_an_empty_folder_knows_its_decks(folder):
    alone = shutil.copy(program(), os.path.join(folder, "virtquiz"))
    listed = subprocess.run(
        [alone, "decks", "--json"], cwd=folder, env={"PATH": "/nowhere", "LANG": "ko_KR.UTF-8"}, capture_output=True,
        text=True, timeout=60, check=False)
    decks = json.loads(listed.stdout)
    assert ("virtualization", "ko") in [(deck["id"], deck["lang"]) for deck in decks], listed.stdout


def check_the_program_needs_no_icu(folder):
    listed = call(folder, "decks", environment={"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "", "LD_LIBRARY_PATH": folder})
    assert listed.returncode == 0, listed.stderr
    with open(program(), "rb") as file:
        assert b"libicuuc.so" not in file.read() or listed.stderr == ""


def check_a_deck_of_one_table_is_understood_checked_and_asked(folder):
    with open(os.path.join(folder, "deck.md"), "w", encoding="utf-8") as file:
        file.write(TABLE)
    assert call(folder, "check", "deck.md", "--strict").returncode == 0
    facts = json.loads(call(folder, "inspect", "deck.md", "--json").stdout)["comparisons"][0]["cells"]
    assert [fact["text"] for fact in facts] == ["Physical", "Data link", "Network"], facts
    questions = json.loads(call(folder, "generate", "deck.md", "--count", "5", "--seed", "1", "--json").stdout)
    assert len(questions) == 5


def check_bad_files_get_a_sentence_each_and_the_right_exit_code(folder):
    def write(name, content):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
        return name

    cases = [
        (["check", "missing.md"], 3, "missing.md:1:1: error file-missing"),
        (["check", write("empty.md", b"")], 0, "empty.md:1:1: warning file-empty"),
        (["check", write("binary.md", b"\x00\x01")], 1, "binary.md:1:1: error file-not-text"),
        (["check", write("latin.md", b"caf\xe9")], 1, "latin.md:1:1: error file-not-text"),
        (["check", write("huge.md", b"a " * (5 * 1024 * 1024))], 1, "huge.md:1:1: error file-too-large"),
        (["check", write("half.md", TABLE.encode() + b"```\n| half")], 0, "half.md:4:1: warning fence-unclosed"),
        (["inspect", "missing.md"], 3, "missing.md:1:1: error file-missing"),
    ]
    for arguments, code, sentence in cases:
        finished = call(folder, *arguments)
        assert finished.returncode == code, f"{arguments}: exit code {finished.returncode}\n{finished.stdout}"
        assert sentence in finished.stdout + finished.stderr, f"{arguments}:\n{finished.stdout}"


def check_an_unknown_option_gets_one_sentence_and_exit_code_2(folder):
    finished = call(folder, "check", "--nonsense", ".")
    assert (finished.returncode, finished.stdout, finished.stderr.count("\n")) == (2, "", 1), finished
    assert "--nonsense" in finished.stderr


def check_nothing_in_a_deck_reaches_the_terminal_raw(folder):
    with open(os.path.join(folder, "evil.md"), "w", encoding="utf-8") as file:
        file.write("---\ntitle: \x1b]0;owned\x07\ntags: [\x1b[2J]\n---\n# \x9b31m\n\n" + TABLE.replace("Physical", "\x1b[31mred\u202e"))
    for arguments in (["inspect"], ["inspect", "--json"], ["check"], ["check", "--json"], ["generate", "--seed", "1"],
                      ["generate", "--seed", "1", "--json"]):
        finished = call(folder, *arguments, "evil.md")
        raw = [hex(ord(character)) for character in finished.stdout + finished.stderr
               if character != "\n" and (ord(character) < 32 or 0x7F <= ord(character) < 0xA0 or character == "\u202e")]
        assert not raw, f"{arguments}: {raw}"


def check_a_reader_that_leaves_early_is_no_trouble(folder):
    rows = "".join(f"| service {number} | {7 * number} | {number} bytes |\n" for number in range(1, 400))
    with open(os.path.join(folder, "deck.md"), "w", encoding="utf-8") as file:
        file.write("| Service | Port | Header |\n|---|---|---|\n" + rows)
    finished = subprocess.run(
        ["bash", "-c", f"'{program()}' generate deck.md --count 1000 --seed 1 --json | head -1; echo ${{PIPESTATUS[0]}}"],
        cwd=folder, env=clean_environment(), capture_output=True, text=True, timeout=60, check=False)
    assert finished.stdout.splitlines() == ["[", "0"], finished.stdout
    assert finished.stderr == "", finished.stderr


def check_a_full_disk_behind_the_output_is_said(folder):
    with open("/dev/full", "w", encoding="utf-8") as full:
        finished = subprocess.run(
            [program(), "decks"], cwd=folder, env=clean_environment(), stdout=full, stderr=subprocess.PIPE, text=True,
            timeout=60, check=False)
    assert finished.returncode == 3, finished.returncode
    assert finished.stderr.startswith("virtquiz: ") and finished.stderr.count("\n") == 1, finished.stderr


checks.run(globals())
