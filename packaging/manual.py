#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# manual.py MANUAL.md OUT.html OUT.qrc: the manual as one page for the program's own window, with a name on each heading,
# and the resource file with it and its pictures. Fails on a picture that is not there or a link into nowhere.
import html
import pathlib
import re
import sys

import markdown

source, page, resources = (pathlib.Path(argument) for argument in sys.argv[1:4])
text = source.read_text(encoding="utf-8")
body = markdown.markdown(text, extensions=["tables", "toc", "sane_lists", "fenced_code"], output_format="html")

names = set(re.findall(r'<h[1-6] id="([^"]+)"', body))
lost = [link for link in re.findall(r'href="#([^"]+)"', body) if link not in names]
pictures = sorted(set(re.findall(r'<img[^>]* src="([^"]+)"', body)))
lost += [picture for picture in pictures if not (source.parent / picture).is_file()]
if lost:
    sys.exit(f"{source}: nothing there: {', '.join(lost)}")

# QTextBrowser jumps to an <a name>, and centres no heading by itself.
body = re.sub(r'<(h[1-6]) id="([^"]+)">', r'<\1><a name="\2"></a>', body)
# As wide as the window's text; the picture itself is larger.
body = re.sub(r'<img ', '<img width="560" ', body)
page.write_text(
    f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>Partyline</title></head><body>\n{body}\n</body></html>\n",
    encoding="utf-8")
files = [("manual.html", page.resolve())] + [(picture, (source.parent / picture).resolve()) for picture in pictures]
entries = "".join(f'<file alias="{html.escape(alias)}">{html.escape(str(path))}</file>' for alias, path in files)
resources.write_text(f'<RCC><qresource prefix="/partyline/manual">{entries}</qresource></RCC>\n', encoding="utf-8")
