# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# The program itself knows its commands and their options.
function __partyline_cli_commands
    partyline-cli --help | string match -rg '^  ([a-z]+ +\S.*) +\(partyline-cli' | string replace -r ' +' \t | string trim
end
function __partyline_cli_options
    set -l command (commandline -opc)[2]
    partyline-cli $command --help 2>/dev/null | string match -rag -- '(?:^| )(--[a-z][a-z-]*)' | sort -u
end
function __partyline_cli_after
    string match -qr -- $argv[1] (commandline -opc)[-1]
end
complete -c partyline-cli -f
complete -c partyline-cli -n __fish_use_subcommand -a '(__partyline_cli_commands)'
complete -c partyline-cli -n 'not __fish_use_subcommand; and not __partyline_cli_after "^--(.*-file|record|history|generation|vote|format)\$"' -a '(__partyline_cli_options)'
complete -c partyline-cli -n '__partyline_cli_after "^--(.*-file|record|history)\$"' -F
complete -c partyline-cli -n '__partyline_cli_after "^--generation\$"' -a 'auto g1 g2'
complete -c partyline-cli -n '__partyline_cli_after "^--vote\$"' -a 'woot meh'
complete -c partyline-cli -n '__partyline_cli_after "^--format\$"' -a 'text json'
complete -c partyline-cli -n '__partyline_cli_after "^--format\$"; and __fish_seen_subcommand_from export' -a html
complete -c partyline-cli -n '__fish_seen_subcommand_from import' -F
complete -c partyline-cli -s h -l help -d 'Print the help'
complete -c partyline-cli -s v -l version -d 'Print the version'
