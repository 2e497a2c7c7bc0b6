# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
complete -c partyline -f
complete -c partyline -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything below this folder'
complete -c partyline -l practice -d 'Sign in to both practice rooms'
complete -c partyline -l join -x -d 'Join a room'
complete -c partyline -l minimized -d 'Start with the window minimized'
complete -c partyline -l safe-mode -d 'Start without kept accounts, rooms and looks'
complete -c partyline -s v -l version -d 'Print the version'
complete -c partyline -s h -l help -d 'Print the help'
