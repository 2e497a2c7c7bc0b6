# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
_partyline_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} formats
    case $previous in
        --password-file | --session-file | --cookie-file | --ca-file | --record | --history)
            mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --generation) mapfile -t COMPREPLY < <(compgen -W 'auto g1 g2' -- "$current"); return ;;
        --vote) mapfile -t COMPREPLY < <(compgen -W 'woot meh' -- "$current"); return ;;
        --format)
            formats='text json'
            [ "${COMP_WORDS[1]}" != export ] || formats+=' html'
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$current"); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(partyline-cli --help | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p') --help --version" -- "$current")
        return
    fi
    if [[ ${COMP_WORDS[1]} == import && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    # The program itself knows the options of its commands.
    mapfile -t COMPREPLY < <(compgen -W "$(partyline-cli "${COMP_WORDS[1]}" --help 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u)" -- "$current")
}
complete -F _partyline_cli partyline-cli
