"""A machine in QEMU that is spoken to: keys and screen over QMP, a shell on its serial line."""

import json
import re
import socket
import subprocess
import time
from pathlib import Path

LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Each must do nothing to the machine. No key here is one that sabar itself takes for leaving.
CHORDS = [
    *(f"alt-sysrq-{key}" for key in LETTERS + "0123456789"),
    *(f"{held}-f{number}" for held in ("alt", "ctrl-alt") for number in range(1, 13)),
    *"alt-left alt-right alt-up alt-down alt-esc alt-tab alt-ret alt-spc".split(),
    *"scroll_lock ctrl-scroll_lock shift-scroll_lock alt-scroll_lock alt_r-scroll_lock".split(),
    *"pause ctrl-pause alt-pause print ctrl-print alt-print sysrq num_lock caps_lock".split(),
    *"alt-bracket_left alt-shift-o alt-shift-p alt-bracket_right alt-shift-8".split(),
    *(f"ctrl-{key}" for key in "a c d l o q s v y z backslash bracket_left bracket_right".split()),
    *"shift-pgup shift-pgdn shift-insert ctrl-alt-backspace ctrl-shift-esc meta_l menu".split(),
    *"ctrl-shift-c ctrl-shift-n ctrl-shift-u ctrl-shift-r ctrl-shift-v ctrl-shift-z".split(),
    *"ctrl-equal ctrl-minus ctrl-0 f11 meta_l-ret caps_lock num_lock".split(),
    # Often: after seven of them systemd would reboot, masked or not.
    *["ctrl-alt-delete"] * 9,
]


class Machine:
    def __init__(self, folder, *arguments):
        self.folder, self.heard, self.asked = Path(folder), b"", 0
        serial, control = self.folder / "serial", self.folder / "control"
        for path in (serial, control):
            path.unlink(missing_ok=True)
        self.process = subprocess.Popen([
            "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2",
            "-display", "none", "-nic", "none",
            "-serial", f"unix:{serial},server=on,wait=off",
            "-qmp", f"unix:{control},server=on,wait=off", *map(str, arguments),
        ])
        self.line = self.connect(serial)
        self.line.settimeout(0.5)
        self.control = self.connect(control)
        self.answers = self.control.makefile("rw")
        self.answers.readline()
        self.order("qmp_capabilities")

    def connect(self, path):
        for _ in range(100):
            try:
                line = socket.socket(socket.AF_UNIX)
                line.connect(str(path))
                return line
            except OSError:
                time.sleep(0.1)
        raise TimeoutError(path)

    def order(self, command, **arguments):
        self.answers.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.answers.flush()
        while not {"return", "error"} & (answer := json.loads(self.answers.readline())).keys():
            pass
        if "error" in answer:
            raise RuntimeError(f"{command}: {answer['error']['desc']}")
        return answer

    def read(self, until, seconds):
        end = time.monotonic() + seconds
        while not (found := re.search(until, self.heard)):
            if time.monotonic() > end:
                raise TimeoutError(self.heard[-500:].decode(errors="replace"))
            try:
                self.heard += self.line.recv(65536)
            except TimeoutError:
                pass
        said, self.heard = self.heard[: found.end()], self.heard[found.end() :]
        return said.decode(errors="replace").replace("\r", "")

    def is_up(self):
        self.read(rb"READY> ", 600)

    def ask(self, command, seconds=600):
        """What a command prints. An emulated machine beside others needs minutes for some."""
        self.asked += 1
        # In two parts, so that the echo of the command is not taken for its end.
        self.line.sendall(f"{command}; echo 'EN''D{self.asked}'\n".encode())
        said = self.read(f"END{self.asked}\r?\n".encode(), seconds)
        self.read(rb"READY> ", 20)
        return said.split("\n", 1)[1].rsplit(f"END{self.asked}", 1)[0].strip()

    def press(self, chord):
        keys = chord.split("-")
        presses = [(key, True) for key in keys] + [(key, False) for key in reversed(keys)]
        self.order("input-send-event", events=[
            {"type": "key", "data": {"down": down, "key": {"type": "qcode", "data": key}}}
            for key, down in presses
        ])

    def screen(self):
        """A photograph."""
        path = self.folder / "screen.ppm"
        self.order("screendump", filename=str(path))
        return path.read_bytes()

    def keep(self, path):
        """Keeps a photograph, for people."""
        self.order("screendump", filename=str(path), format="png")

    def wheel(self, held, direction, times):
        """Turns the wheel of the mouse while a key is held."""
        key = {"type": "key", "data": {"down": True, "key": {"type": "qcode", "data": held}}}
        self.order("input-send-event", events=[key])
        for _ in range(times):
            for down in (True, False):
                turn = {"type": "btn", "data": {"down": down, "button": f"wheel-{direction}"}}
                self.order("input-send-event", events=[turn])
            time.sleep(0.2)
        key["data"]["down"] = False
        self.order("input-send-event", events=[key])

    def end(self):
        try:
            self.order("quit")
        except OSError:
            pass
        self.process.wait(20)


def check(is_right, what):
    print(("ok      " if is_right else "FAILED  ") + what, flush=True)
    if not is_right:
        raise SystemExit(1)
