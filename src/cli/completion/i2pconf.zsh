#compdef i2pconf
# Completion of i2pconf in zsh, as `i2pconf completion zsh` prints it.
# It asks the command itself, which knows the installation; zsh quotes what is taken.
_i2pconf() {
  local quote=${compstate[quote]} row word
  local -a found whole open
  # What was typed, without its quotes; nothing in it is expanded.
  word=${(Q)${:-$quote$PREFIX$quote}}
  found=("${(@f)$(command i2pconf completion zsh -- "${(@Q)words[2,CURRENT-1]}" "$word" 2>/dev/null </dev/null)}")
  if [[ ${found[1]} == (files|directories)$'\t'* ]]; then
    word=${found[1]#*$'\t'}
    [[ -z $word ]] || compset -P "${(b)word}"
    if [[ ${found[1]} == files* ]]; then _files; else _files -/; fi
    return
  fi
  for row in "${(@)found[2,-1]}"; do
    # The description stands behind a colon; other colons have a backslash before them.
    word=${${${row%%$'\t'*}//\\/\\\\}//:/\\:}
    row=$word:${row#*$'\t'}
    # What goes on without a blank, as in the other shells.
    if [[ $word == *[=.:/] ]]; then open+=("$row"); else whole+=("$row"); fi
  done
  _describe -t words i2pconf whole -- open -S ''
}
if (( ! $+functions[compdef] )); then
  autoload -Uz compinit
  compinit -i -D
fi
# Found in fpath, the file is the function; otherwise it was sourced.
if [[ ${funcstack[1]-} == _i2pconf ]]; then _i2pconf "$@"; else compdef _i2pconf i2pconf; fi
