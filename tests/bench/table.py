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
    ("start-cold", "First window on screen, nothing of it in memory / an empty `QMainWindow`"),
    ("start-warm", "First window on screen, all of it in memory / an empty `QMainWindow`"),
    ("memory-rooms", "Proportional memory (PSS) with both practice rooms open, MiB"),
]

# A table of its own under this heading.
HISTORY = [
    ("history-words", "First page of a search for two words, the slowest of several / a `LIKE` scan of the same file"),
    ("history-mix", "First page of any mix of operators, the slowest of several / the same scan"),
    ("history-open", "Opening a room: its last page with 1,000,000 lines / with 1,000 in each room"),
    ("history-insight", "All of the insight for one room and one day / a `LIKE` scan"),
    ("history-cost", "5,000 rows a second: the GUI thread's CPU for a row with history / without"),
    ("history-rate", "5,000 rows a second: ms until the last one is on disk"),
    ("history-turn", "The same while somebody types into the search: p99 of a turn of the GUI thread / with neither"),
    ("history-merge", "Merging a file of 1,000,000 lines, half of them known: CPU for a line / recording one"),
    ("history-twice", "Lines that are added when the same file is merged again"),
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


def rows_for(lines, figures, known):
    table = ["| What | Ours | Beside | Figure | Must be | Reached |", "|---|---|---|---|---|---|"]
    for name, words in lines:
        if name in figures:
            table.append(row(words, figures[name]))
        elif words in known:
            table.append(known[words])
    return table


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

    table = rows_for(LINES, figures, known)
    past = rows_for(HISTORY, figures, known)
    if len(past) > 2:
        table += ["", "### History", ""] + past
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
