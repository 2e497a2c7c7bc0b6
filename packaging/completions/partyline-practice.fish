# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
complete -c partyline-practice -f
complete -c partyline-practice -l port -x -d 'Port of the DJ service'
complete -c partyline-practice -l plugdj-rate -x -d 'How busy the DJ room is'
complete -c partyline-practice -l floatplane-rate -x -d 'How busy the livestream is'
complete -c partyline-practice -l seed -x -d 'The same seed makes the same talk'
complete -c partyline-practice -l fault -x -a "(partyline-practice --help | string match -r '^  (?:plugdj|floatplane)-[a-z0-9-]+' | string trim)" -d 'Misbehave so'
complete -c partyline-practice -l no-generation -x -a 'g1 g2' -d 'Leave out a generation of the chat'
complete -c partyline-practice -s v -l version -d 'Print the version'
complete -c partyline-practice -s h -l help -d 'Print the help'
