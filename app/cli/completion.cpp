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
    local current=${COMP_WORDS[COMP_CWORD]} word
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        case $word in
            :file) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
            :folder) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
            *=) compopt -o nospace; COMPREPLY+=("$word") ;;
            *) COMPREPLY+=("$(printf '%q' "$word")") ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _senn senn
)shell";

constexpr char zshScript[] = R"shell(#compdef senn
# zsh completion for senn
_senn() {
    local line
    local -a described fields
    for line in "${(@f)$("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $line in
            '') ;;
            :file) _files; return ;;
            :folder) _files -/; return ;;
            *=*$'\t'*|*=) fields+=("${line%%$'\t'*}") ;;
            *) described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
    done
    (( $#fields )) && compadd -S '' -- $fields
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
