# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
complete -c partyline-cli -f
complete -c partyline-cli -n __fish_use_subcommand -a "(partyline-cli --help | string match -rg '^  ([a-z]+) +(?:a|an|the) ' )"
complete -c partyline-cli -n 'not __fish_use_subcommand' -a "(partyline-cli (commandline -opc)[2] --help | string match -ra -- '--[a-z-]+' | sort -u)"
complete -c partyline-cli -n 'string match -qr -- "-file\$|^--record\$|^--history\$" (commandline -opc)[-1]' -F
complete -c partyline-cli -s h -l help -d 'Print the help'
complete -c partyline-cli -s v -l version -d 'Print the version'
