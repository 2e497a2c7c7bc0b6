# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
_partyline_practice() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    case $previous in
        --fault)
            # The program itself knows its faults; "=" is left to the user.
            mapfile -t COMPREPLY < <(compgen -W "$(partyline-practice --help | grep -oE '^  (plugdj|floatplane)-[a-z0-9-]+')" -- "$current")
            return ;;
        --no-generation) mapfile -t COMPREPLY < <(compgen -W 'g1 g2' -- "$current"); return ;;
        --port | --plugdj-rate | --floatplane-rate | --seed) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--port --plugdj-rate --floatplane-rate --seed --fault --no-generation --version --help' -- "$current")
}
complete -F _partyline_practice partyline-practice
