# Completion of i2pconf in bash, as `i2pconf completion bash` prints it.
# It asks the command itself, which knows the installation, and takes the line apart without expanding anything.
_i2pconf() {
  local kind word
  COMPREPLY=()
  {
    IFS= read -r kind || return 0
    while IFS= read -r word; do
      [[ -z $word ]] || COMPREPLY[${#COMPREPLY[@]}]=$word
    done
  } <<<"$(command i2pconf completion bash -- "${COMP_LINE:0:COMP_POINT}" "${2-}" 2>/dev/null </dev/null)"
  # bash before 4 has no compopt.
  type compopt &>/dev/null || return 0
  case $kind in
    open) compopt -o nospace ;;
    files) compopt -o default ;;
    directories) compopt -o dirnames ;;
  esac
}
complete -F _i2pconf i2pconf
