#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
"""Makes emoji.tsv from the npm package emojibase-data (MIT): one emoji a line, its shortcodes after it.

    npm pack emojibase-data@17.0.0 && tar xzf emojibase-data-17.0.0.tgz
    resources/emoji/make.py package > resources/emoji/emoji.tsv

Run by hand when Unicode gets new emoji; the result is in the repository, so that building needs no network.
"""
import json
import pathlib
import sys

# Who gets a code that several emoji claim: the older a convention, the more lines were written in it.
SETS = ["iamcal", "github", "joypixels", "emojibase"]


def main() -> None:
    root = pathlib.Path(sys.argv[1]) / "en"
    emoji = [e for e in json.loads((root / "compact.json").read_text()) if "order" in e]
    emoji.sort(key=lambda e: e["order"])
    codes = {e["hexcode"]: [] for e in emoji}
    owner = {}
    for name in SETS:
        table = json.loads((root / "shortcodes" / f"{name}.json").read_text())
        for e in emoji:
            found = table.get(e["hexcode"], [])
            for code in [found] if isinstance(found, str) else found:
                if owner.setdefault(code, e["hexcode"]) == e["hexcode"] and code not in codes[e["hexcode"]]:
                    codes[e["hexcode"]].append(code)
    version = json.loads((pathlib.Path(sys.argv[1]) / "package.json").read_text())["version"]
    print(f"# emojibase-data {version}, MIT: LICENSE.emojibase. Made by make.py.")
    for e in emoji:
        if codes[e["hexcode"]]:
            print(e["unicode"] + "\t" + " ".join(codes[e["hexcode"]]))


if __name__ == "__main__":
    main()
