# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
_partyline() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    case $previous in
        --profile) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --join) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--profile --practice --join --minimized --safe-mode --version --help' -- "$current")
}
complete -F _partyline partyline
