// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

// Each script hands the words to `senn __complete`, which knows the table and the profile. It
// answers with one candidate a line, word and meaning separated by a tab.

constexpr char bashScript[] = R"shell(# bash completion for senn
_senn() {
    local current=${COMP_WORDS[COMP_CWORD]} word i
    local -a words=()
    for ((i = 1; i <= COMP_CWORD; i++)); do # without their quotes
        word=${COMP_WORDS[i]#[\"\']}
        word=${word%[\"\']}
        words+=("${word//\\/}")
    done
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        case $word in
            :file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "${words[-1]}") ;;
            :folder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "${words[-1]}") ;;
            *=) compopt -o nospace; COMPREPLY+=("$word") ;;
            *)
                [[ $current == [\"\']* ]] || printf -v word '%q' "$word"
                COMPREPLY+=("$word")
                ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete -- "${words[@]}" 2>/dev/null)
}
complete -F _senn senn
)shell";

constexpr char zshScript[] = R"shell(#compdef senn
# zsh completion for senn
_senn() {
    local line word meaning
    local -a described plain fields
    for line in "${(@f)$("${words[1]}" __complete -- \
            "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        word=${line%%$'\t'*} meaning=${line#*$'\t'}
        case $word in
            '') ;;
            :file) _files; return ;;
            :folder) _files -/; return ;;
            *=) fields+=("$word") ;;
            *)
                if [[ -n $meaning ]]; then
                    described+=("${word//:/\\:}:$meaning")
                else
                    plain+=("$word")
                fi
                ;;
        esac
    done
    (( $#fields )) && compadd -S '' -- $fields
    (( $#plain )) && compadd -V senn -- $plain
    (( $#described )) && _describe -V senn described
}
compdef _senn senn
if [ "$funcstack[1]" = "_senn" ]; then
    _senn
fi
)shell";

constexpr char fishScript[] = R"shell(# fish completion for senn
function __senn_candidates
    set -l words (commandline -opc) (commandline -ct)
    for line in (command $words[1] __complete -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':file*'
                __fish_complete_path (commandline -ct)
            case ':folder*'
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c senn -f -a '(__senn_candidates)'
)shell";

} // namespace

std::optional<QByteArray> completionScript(QStringView shell)
{
    if (shell == u"bash")
        return QByteArray(bashScript);
    if (shell == u"zsh")
        return QByteArray(zshScript);
    if (shell == u"fish")
        return QByteArray(fishScript);
    return {};
}

} // namespace sennight::cli
