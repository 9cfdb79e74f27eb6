#!/usr/bin/env python3
"""Prints crates/authoring/src/audit/number_words.txt: the numbers from 2 to 100 in words, by language, from the
rules of CLDR (RBNF) as the ICU library of this machine has them."""

import ctypes
import ctypes.util
import re
import sys
import unicodedata

SPELLOUT = 5
DEFAULT_RULES, PUBLIC_RULES = 6, 7
VALID = 1
WITHOUT_BLANKS = {"ja", "km", "lo", "my", "th", "yue", "zh"}


class Icu:
    def __init__(self):
        name = ctypes.util.find_library("icui18n") or sys.exit(3)
        self.version = re.search(r"\.so\.(\d+)", name).group(1)
        self.numbers = ctypes.CDLL(name)
        self.common = ctypes.CDLL(name.replace("i18n", "uc"))
        self.get("unum_open").restype = ctypes.c_void_p
        self.get("unum_getLocaleByType").restype = ctypes.c_char_p
        self.get("uloc_getAvailable").restype = ctypes.c_char_p

    def get(self, function):
        library = self.common if function.startswith(("uloc", "ulocdata")) else self.numbers
        return getattr(library, f"{function}_{self.version}")

    def cldr(self):
        version = (ctypes.c_uint8 * 4)()
        library = self.numbers
        function = getattr(library, f"ulocdata_getCLDRVersion_{self.version}")
        function(version, ctypes.byref(ctypes.c_int(0)))
        return version[0]

    def languages(self):
        n = self.get("uloc_countAvailable")()
        tags = (self.get("uloc_getAvailable")(i).decode() for i in range(n))
        return [tag for tag in tags if "_" not in tag]

    def text(self, function, *arguments):
        buffer, status = (ctypes.c_uint16 * 4096)(), ctypes.c_int(0)
        length = self.get(function)(*arguments, buffer, 4096, *self.tail(function), ctypes.byref(status))
        return bytes(buffer)[: 2 * length].decode("utf-16-le") if status.value <= 0 else ""

    @staticmethod
    def tail(function):
        return [None] if function == "unum_formatInt64" else []

    def rules(self, tag):
        """The numbers of a language as text by set of rules, if it has any sets of its own."""
        status = ctypes.c_int(0)
        handle = self.get("unum_open")(SPELLOUT, None, 0, tag.encode(), None, ctypes.byref(status))
        handle = ctypes.c_void_p(handle)
        owner = self.get("unum_getLocaleByType")(handle, VALID, ctypes.byref(ctypes.c_int(0)))
        if status.value > 0 or owner.decode() != tag:
            return {}
        sets = {}
        for name in self.text("unum_getTextAttribute", handle, PUBLIC_RULES).split(";"):
            if not name.startswith("%spellout-"):
                continue
            wide = (ctypes.c_uint16 * len(name)).from_buffer_copy(name.encode("utf-16-le"))
            self.get("unum_setTextAttribute")(
                handle, DEFAULT_RULES, wide, len(name), ctypes.byref(ctypes.c_int(0))
            )
            number = lambda n: self.text("unum_formatInt64", handle, ctypes.c_int64(n))
            sets[name] = {n: tidy(number(n)) for n in range(1, 101)}
        return sets


def tidy(name):
    name = "".join(c for c in name if unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFC", " ".join(re.split(r"[\s-]+", name)))


def ends(tag, name):
    """The shorter names that a name may end with: "five" of "twenty five"."""
    if tag in WITHOUT_BLANKS:
        return [name[i:] for i in range(1, len(name))]
    words = name.split(" ")
    return [" ".join(words[i:]) for i in range(1, len(words))]


def more(tag, name):
    """Cases and genders that CLDR leaves out."""
    if tag != "ar":
        return []
    if " " in name:
        return []
    if name.endswith("ثمانية"):
        return ["ثماني", "ثمان"]
    endings = {"ة": "", "ون": "ين", "ان": "ين"}
    return [name.removesuffix(end) + other for end, other in endings.items() if name.endswith(end)]


def names(icu, tag):
    sets = icu.rules(tag)
    cardinals = [
        numbers
        for name, numbers in sets.items()
        if name.startswith("%spellout-cardinal") or name == "%spellout-numbering"
    ]
    ordinals = {
        text
        for name, numbers in sets.items()
        if name.startswith("%spellout-ordinal")
        for text in numbers.values()
    }
    # "One" is an article or a pronoun in many languages; some cases of CLDR hold ordinals.
    plain = set(cardinals[0].values()) if cardinals else set()
    never = {numbers[1] for numbers in cardinals} | (ordinals - plain)
    known = {}
    for n in range(2, 101):
        # Other numbers than these are told by their last word, or are long and rarely inflected.
        of = cardinals if n <= 20 or n % 10 == 0 else cardinals[:1]
        for numbers in of:
            name = numbers[n]
            if name not in never and not any(c.isnumeric() and c.isdecimal() for c in name):
                known.update(dict.fromkeys([name, *more(tag, name)]))
    return [name for name in known if not any(end in known for end in ends(tag, name))]


def main():
    icu = Icu()
    print("# Numbers from 2 to 100 in words, by language; of those that end with another, that one.")
    print("# Made by tests/it/messages/number_words.py. Data: Unicode CLDR", icu.cldr(), end=", ")
    print("under the Unicode License.")
    for tag in icu.languages():
        words = ", ".join(names(icu, tag))
        if words:
            print(f"{tag}: {words}")


if __name__ == "__main__":
    main()
