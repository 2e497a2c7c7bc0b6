#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
"""What is installed beside the programs: that it is valid, complete, and says the same as the programs themselves.

A tool that is not there (zsh, fish, flatpak-builder) skips its own test only; packaging/test.sh installs those that every run needs.
"""
import configparser
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(os.environ["PARTYLINE_SOURCE"])
BUILD = pathlib.Path(os.environ["PARTYLINE_BUILD"])
VERSION = os.environ["PARTYLINE_VERSION"]
CMAKE = os.environ["PARTYLINE_CMAKE"]
PACKAGING = SOURCE / "packaging"
PROGRAMS = ["partyline", "partyline-cli", "partyline-practice"]
CLI_COMMANDS = ["plugdj", "floatplane", "search", "export", "import"]
LANGUAGES = sorted(path.stem.removeprefix("partyline_") for path in (SOURCE / "translations").glob("partyline_*.ts"))
# A program that hangs is a failure of its own; the longest takes a fifth of this on a busy machine.
PATIENCE = 60


def run(*command, **options):
    """Its output, both streams; fails with it when the command does."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=PATIENCE, **options)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}: ended with {done.returncode}\n{done.stdout}")
    return done.stdout


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed")


def help_of(program, *command):
    return run(BUILD / "bin" / program, *command, "--help")


def options_of(text):
    """The long options that a help text lists, not those that it mentions."""
    return set(re.findall(r"^ +(?:-\w, )?(--[a-z][a-z-]*)", text, re.MULTILINE))


def all_options(program):
    found = options_of(help_of(program))
    if program == "partyline-cli":
        for command in CLI_COMMANDS:
            found |= options_of(help_of(program, command))
    return found


def text_of(*parts):
    return SOURCE.joinpath(*parts).read_text(encoding="utf-8")


class Version(unittest.TestCase):
    """CMakeLists.txt has the version; everything else that must write it down agrees."""

    def test_programs(self):
        for program in PROGRAMS:
            self.assertEqual(run(BUILD / "bin" / program, "--version").strip(), f"{program} {VERSION}")

    def test_debian(self):
        self.assertRegex(text_of("packaging", "debian", "changelog"), rf"\Apartyline \({re.escape(VERSION)}\) ")

    def test_changelog(self):
        newest = re.search(r"^## (\S+)", text_of("CHANGELOG.md"), re.MULTILINE).group(1)
        self.assertEqual(newest, VERSION)

    def test_metainfo(self):
        metainfo = ElementTree.parse(BUILD / "packaging" / "org.partyline.Partyline.metainfo.xml")
        self.assertEqual(metainfo.find("releases/release").get("version"), VERSION)

    def test_manual_pages(self):
        for program in PROGRAMS:
            self.assertIn(f'"Partyline {VERSION}"', text_of("packaging", "man", f"{program}.1"))


class Desktop(unittest.TestCase):
    """Menu entry, start at log-in and metainfo."""

    def entry(self, name):
        parser = configparser.RawConfigParser(strict=True, delimiters="=", comment_prefixes="#")
        parser.optionxform = str
        parser.read(PACKAGING / "linux" / name, encoding="utf-8")
        return parser

    @needs("desktop-file-validate")
    def test_entries_are_valid(self):
        for name in ["partyline.desktop", "autostart.desktop"]:
            self.assertEqual(run("desktop-file-validate", PACKAGING / "linux" / name), "")

    @needs("appstreamcli")
    def test_metainfo_is_valid(self):
        run("appstreamcli", "validate", "--no-net", BUILD / "packaging" / "org.partyline.Partyline.metainfo.xml")

    @needs("appstreamcli")
    def test_metainfo_with_a_homepage_is_valid_and_has_screenshots(self):
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder) / "write.cmake"
            out = pathlib.Path(folder) / "org.partyline.Partyline.metainfo.xml"
            script.write_text(f'set(PARTYLINE_HOMEPAGE "https://partyline.example")\nset(PROJECT_SOURCE_DIR "{SOURCE}")\n'
                              f'set(PARTYLINE_METAINFO "{out}")\ninclude("{PACKAGING}/linux/metainfo.cmake")\n')
            run(CMAKE, "-P", script)
            run("appstreamcli", "validate", "--no-net", out)
            image = ElementTree.parse(out).find("screenshots/screenshot/image")
            address = "https://partyline.example/"
            self.assertTrue(image.text.startswith(address), image.text)
            picture = SOURCE / image.text.removeprefix(address)
            size = picture.read_bytes()[16:24]
            self.assertEqual((int(image.get("width")), int(image.get("height"))),
                             (int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")))

    def test_every_language_of_the_program_has_its_words(self):
        entry = self.entry("partyline.desktop")
        metainfo = ElementTree.parse(BUILD / "packaging" / "org.partyline.Partyline.metainfo.xml")
        marked = "{http://www.w3.org/XML/1998/namespace}lang"
        self.assertGreater(len(LANGUAGES), 1)
        for language in set(LANGUAGES) - {"en"}:
            for key in ["GenericName", "Comment", "Keywords"]:
                self.assertIn(f"{key}[{language}]", entry["Desktop Entry"])
            for section in ["Desktop Action practice", "Desktop Action safe-mode"]:
                self.assertIn(f"Name[{language}]", entry[section])
            for tag in ["summary", "description/p", "keywords/keyword"]:
                self.assertTrue([e for e in metainfo.findall(tag) if e.get(marked) == language], f"{tag} in {language}")
            items = metainfo.findall("description/ul/li")
            self.assertEqual(len([e for e in items if e.get(marked) == language]), len([e for e in items if e.get(marked) is None]))

    def test_commands_are_the_programs_own(self):
        known = all_options("partyline")
        for name in ["partyline.desktop", "autostart.desktop"]:
            entry = self.entry(name)
            for section in entry.sections():
                program, *arguments = entry[section]["Exec"].split()
                self.assertEqual(program, "partyline")
                for argument in arguments:
                    self.assertTrue(argument in known or argument == "%u", argument)

    def test_every_named_action_is_there(self):
        entry = self.entry("partyline.desktop")
        named = {f"Desktop Action {name}" for name in entry["Desktop Entry"]["Actions"].split(";") if name}
        self.assertEqual(named, set(entry.sections()) - {"Desktop Entry"})

    def test_takes_links_to_rooms(self):
        entry = self.entry("partyline.desktop")["Desktop Entry"]
        self.assertIn("x-scheme-handler/partyline", entry["MimeType"].split(";"))
        self.assertTrue(entry["Exec"].endswith("%u"))

    def test_start_at_log_in_is_off(self):
        self.assertEqual(self.entry("autostart.desktop")["Desktop Entry"]["Hidden"], "true")


class Manual(unittest.TestCase):
    """The manual pages."""

    def pages(self):
        return [(program, PACKAGING / "man" / f"{program}.1") for program in PROGRAMS]

    @needs("mandoc")
    def test_mandoc_has_no_complaint(self):
        for _, page in self.pages():
            run("mandoc", "-T", "lint", "-W", "warning", page)

    @needs("man")
    def test_man_has_no_complaint(self):
        for _, page in self.pages():
            told = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True, timeout=PATIENCE, env={**os.environ, "MANWIDTH": "80"})
            self.assertEqual((told.returncode, told.stderr), (0, ""))

    def test_says_every_option_and_no_other(self):
        for program, page in self.pages():
            # Examples have those of other programs, too.
            text = page.read_text(encoding="utf-8").split(".SH EXAMPLES")[0].replace("\\-", "-")
            told = {f"--{name}" for name in re.findall(r"(?<![\w-])--([a-z][a-z-]*)", text)}
            self.assertEqual(told, all_options(program), program)


class Completions(unittest.TestCase):
    """bash, zsh and fish."""

    FOLDER = PACKAGING / "completions"

    def in_path(self):
        return {**os.environ, "PATH": f"{BUILD / 'bin'}:{os.environ['PATH']}"}

    def bash(self, *words):
        script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); ' \
                 '"$(complete -p "$1" | sed "s/.*-F \\([^ ]*\\) .*/\\1/")"; printf "%s\\n" "${COMPREPLY[@]}"'
        return set(run("bash", "-c", script, "-", self.FOLDER / f"{words[0]}.bash", *words, env=self.in_path()).split())

    def fish(self, *words):
        # A home of its own: fish keeps a history and variables.
        with tempfile.TemporaryDirectory() as home:
            out = run("fish", "--no-config", "-c", f'source {self.FOLDER / words[0]}.fish; complete -C "{" ".join(words)}"',
                      env={**self.in_path(), "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home})
        return {line.split("\t")[0] for line in out.splitlines()}

    def test_bash_reads_them(self):
        for program in PROGRAMS:
            run("bash", "-n", self.FOLDER / f"{program}.bash")

    @needs("zsh")
    def test_zsh_reads_them(self):
        for program in PROGRAMS:
            self.assertEqual(self.FOLDER.joinpath(f"_{program}").read_text().splitlines()[0], f"#compdef {program}")
            run("zsh", "-n", self.FOLDER / f"_{program}")

    @needs("fish")
    def test_fish_reads_them(self):
        for program in PROGRAMS:
            run("fish", "-n", self.FOLDER / f"{program}.fish")

    def test_bash_offers_every_option(self):
        for program in ["partyline", "partyline-practice"]:
            self.assertEqual(self.bash(program, "--"), all_options(program))
        self.assertEqual(self.bash("partyline-cli", ""), {*CLI_COMMANDS, "--help", "--version"})
        for command in CLI_COMMANDS:
            self.assertEqual(self.bash("partyline-cli", command, "--"), options_of(help_of("partyline-cli", command)))

    @needs("fish")
    def test_fish_offers_every_option(self):
        for program in ["partyline", "partyline-practice"]:
            self.assertEqual(self.fish(program, "--"), all_options(program))
        self.assertEqual(self.fish("partyline-cli", ""), set(CLI_COMMANDS))
        for command in CLI_COMMANDS:
            self.assertEqual(self.fish("partyline-cli", command, "--") - {"--version"},
                             options_of(help_of("partyline-cli", command)))

    def test_zsh_names_every_option(self):
        # The one of partyline-cli asks the program.
        for program in ["partyline", "partyline-practice"]:
            text = self.FOLDER.joinpath(f"_{program}").read_text()
            self.assertEqual(set(re.findall(r"--[a-z][a-z-]*", text.replace("--help |", ""))), all_options(program))

    def test_values_are_offered(self):
        self.assertEqual(self.bash("partyline-cli", "plugdj", "--vote", ""), {"woot", "meh"})
        self.assertEqual(self.bash("partyline-cli", "export", "--format", ""), {"text", "json", "html"})
        self.assertIn("plugdj-maintenance", self.bash("partyline-practice", "--fault", "plugdj-"))


class Installation(unittest.TestCase):
    """cmake --install: what it puts where, and that the prefix may move."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        run(CMAKE, "--install", BUILD, "--prefix", root / "made" / "here")
        (root / "moved").mkdir()
        cls.prefix = (root / "made" / "here").rename(root / "moved" / "there")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_installs_what_is_listed_and_nothing_else(self):
        listed = [line for line in text_of("tests", "packaging", "installed.txt").splitlines() if line and line[0] != "#"]
        listed += [f"share/doc/partyline/pictures/{path.name}" for path in (SOURCE / "docs" / "pictures").glob("*.png")]
        if not shutil.which("rsvg-convert"):
            listed = [path for path in listed if not path.endswith("/apps/partyline.png")]
        found = [str(path.relative_to(self.prefix)) for path in self.prefix.rglob("*") if not path.is_dir()]
        self.assertEqual(sorted(found), sorted(listed))

    def test_programs_start_where_they_were_moved(self):
        for program in PROGRAMS:
            self.assertEqual(run(self.prefix / "bin" / program, "--version").strip(), f"{program} {VERSION}")

    def test_nothing_knows_the_first_place(self):
        made = str(pathlib.Path(self.folder.name) / "made").encode()
        for path in self.prefix.rglob("*"):
            if path.is_file():
                self.assertNotIn(made, path.read_bytes(), path)

    def test_manual_finds_its_pictures(self):
        folder = self.prefix / "share" / "doc" / "partyline"
        pictures = re.findall(r'<img[^>]* src="([^"]+)"', (folder / "manual.html").read_text(encoding="utf-8"))
        self.assertTrue(pictures)
        for picture in pictures:
            self.assertTrue((folder / picture).is_file(), picture)

    def test_icons_are_as_large_as_their_folders_say(self):
        for path in self.prefix.glob("share/icons/hicolor/*x*/apps/partyline.png"):
            size = int.from_bytes(path.read_bytes()[16:20], "big")
            self.assertEqual(path.parts[-3], f"{size}x{size}")


class Recipes(unittest.TestCase):
    """Flatpak and Debian, as far as they can be read without their worlds."""

    @needs("flatpak-builder")
    def test_flatpak_manifest_is_read(self):
        shown = run("flatpak-builder", "--show-manifest", PACKAGING / "flatpak" / "org.partyline.Partyline.yaml")
        self.assertIn('"command" : "partyline"', shown)

    def test_flatpak_builds_what_cmake_looks_for(self):
        manifest = text_of("packaging", "flatpak", "org.partyline.Partyline.yaml")
        for library in ["simdjson", "wslay", "qcoro", "qtkeychain", "qrcodegen"]:
            self.assertRegex(manifest, rf"(?m)^  - name: {library}$")

    def test_debian_and_the_scripts_want_the_same_packages(self):
        control = text_of("packaging", "debian", "control")
        wanted = re.search(r"^Build-Depends:(.*?)^\S", control, re.MULTILINE | re.DOTALL).group(1)
        debian = {entry.split()[0] for entry in wanted.split(",") if entry.strip()}
        scripts = run("bash", "-c", f'source "{PACKAGING}/deps.sh"; printf "%s\\n" "${{BUILD_PACKAGES[@]}}"').split()
        # build-essential has g++; certificates and ccache make no difference to what is built.
        self.assertEqual(set(scripts) - debian, {"ca-certificates", "ccache", "g++"})
        self.assertEqual(debian - set(scripts), {"debhelper-compat", "librsvg2-bin"})

    def test_scripts_are_sound(self):
        scripts = [*PACKAGING.glob("*.sh"), *PACKAGING.glob("*/*.sh"), PACKAGING / "debian" / "tests" / "practice-room"]
        self.assertGreater(len(scripts), 8)
        for script in scripts:
            run("bash", "-n", script)

    def test_every_borrowed_file_is_in_the_copyright(self):
        told = text_of("packaging", "debian", "copyright")
        borrowed = [path for path in SOURCE.glob("*/**/LICENSE.*") if "build" not in path.relative_to(SOURCE).parts]
        self.assertTrue(borrowed)
        for path in borrowed:
            self.assertIn(str(path.relative_to(SOURCE)), told)


if __name__ == "__main__":
    unittest.main()
