# Completion of i2pconf in fish, as `i2pconf completion fish` prints it.
# It asks the command itself, which knows the installation; fish quotes what is taken.
function __i2pconf_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l typed (commandline -ct)
    set -l word $typed
    # The word may have an open quote.
    for close in '' "'" '"'
        if set -l plain (string unescape -- "$typed$close" 2>/dev/null)
            set word $plain
            break
        end
    end
    set -l found (command i2pconf completion fish -- $before "$word" 2>/dev/null </dev/null)
    set -l kind (string split -m 1 \t -- "$found[1]")
    switch "$kind[1]"
        case words
            set -e found[1]
            test (count $found) -gt 0; and printf '%s\n' $found
        case files directories
            set -l rest (string sub -s (math 1 + (string length -- "$kind[2]")) -- "$word")
            set -l paths (__fish_complete_path "$rest")
            test $kind[1] = directories; and set paths (__fish_complete_directories "$rest")
            for path in $paths
                printf '%s%s\n' "$kind[2]" $path
            end
    end
end
complete -c i2pconf -f -a '(__i2pconf_complete)'
