#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
"""Writes the benchmarks' figures as the table of docs/performance.md, between its two marks. Lines that were not
measured this time keep what they say."""

import argparse
import datetime
import json
import re
import sys

BEGIN = "<!-- figures: packaging/bench.sh writes what follows -->"
END = "<!-- end of figures -->"

# The id that a benchmark tells, and what it is in words.
LINES = [
    ("append", "Append one line at the end, layout without paint: 100,000 rows / 1,000 rows"),
    ("append-paint", "Append and paint a message of three lines / bare widget"),
    ("burst", "Burst of 1,000 lines at once / one page of the bare widget"),
    ("resize", "Another width: 100,000 rows / 1,000 rows"),
    ("jump", "Jump anywhere, drag the bar end to end: 100,000 rows / 1,000 rows"),
    ("memory", "Memory of a row of 60 letters that is not laid out"),
    ("flood-cpu", "200 lines a second: CPU / bare widget"),
    ("flood-late", "200 lines a second: frames later than 16.7 ms, in per cent"),
    ("flood-keys", "1,000 lines a second: p99 from key to character / in a quiet room"),
    ("motion", "Twenty moving emotes: CPU / a bare loop"),
    ("motion-hidden", "Wake-ups by moving emotes that nobody sees"),
    ("tabs", "Moving emotes in the one visible of 600 tabs / in a single tab: CPU"),
    ("chatter-bare", "`radioChatter` of 244 bytes, socket to row: CPU / bare `QWebSocket`"),
    ("chatter-node", "`socket.io-client` 2.5 in Node / ours, the same frames"),
    ("chat-bare", "plug.dj `chat` of 139 bytes, socket to row: CPU / bare `QWebSocket`"),
    ("chat-node", "npm's `plug-socket` / ours, the same frames"),
    ("idle-timer", "Two quiet live rooms: wake-ups a second of the busiest timer"),
    ("idle-paint", "Two quiet live rooms: frames drawn"),
]


def row(words, line):
    bound = f"{'at least' if line['isAtLeast'] else 'at most'} {line['bound']:g}"
    reached = line["figure"] >= line["bound"] if line["isAtLeast"] else line["figure"] <= line["bound"]
    verdict = "yes" if reached else "**no**"
    return f"| {words} | {line['ours']} | {line['floor'] or '–'} | {line['figure']:.2f} | {bound} | {verdict} |"


def rows_of(text):
    """The rows that stand in the document, by their words."""
    found = {}
    for line in text.splitlines():
        match = re.match(r"\| (.*?) \|", line)
        if match:
            found[match.group(1)] = line
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", required=True, help="JSON lines of the benchmarks")
    parser.add_argument("--machine", required=True)
    parser.add_argument("--long", type=int, default=0)
    parser.add_argument("--write", help="the document; without it the table is printed")
    options = parser.parse_args()

    with open(options.figures, encoding="utf-8") as file:
        figures = {line["id"]: line for line in map(json.loads, file)}
    document = ""
    if options.write:
        with open(options.write, encoding="utf-8") as file:
            document = file.read()
    before, mark, rest = document.partition(BEGIN)
    kept, _, after = rest.partition(END)
    known = rows_of(kept)

    table = ["| What | Ours | Beside | Figure | Must be | Reached |", "|---|---|---|---|---|---|"]
    for name, words in LINES:
        if name in figures:
            table.append(row(words, figures[name]))
        elif words in known:
            table.append(known[words])
    day = datetime.date.today().isoformat()
    how = "a minute each" if options.long else "ten seconds each"
    text = f"{day}, {options.machine}. Long runs: {how}.\n\n" + "\n".join(table) + "\n"
    if not options.write:
        print(text)
        return 0
    if not mark:
        print(f"{options.write} has no mark for the figures", file=sys.stderr)
        return 1
    with open(options.write, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n\n{text}\n{END}{after}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
