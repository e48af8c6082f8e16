#!/bin/sh
# Starts the program that this file is installed as, wer or vocab, with the Java of JAVA_HOME or else of PATH.
# ASREVAL_JAVA_OPTS adds flags for Java. Everything but following links is a shell builtin: a subprocess costs
# a short run more than the whole rest of this script.

fail() {
    printf '%s: %s\n' "$program" "$1" >&2
    exit 2
}

case $0 in
    */*) self=$0 ;;
    *) self=./$0 ;;
esac
while [ -h "$self" ]; do
    target=$(readlink -- "$self")
    case $target in
        /*) self=$target ;;
        *) self=${self%/*}/$target ;;
    esac
done
program=${self##*/}

# In a folder that is gone Java does not even begin, and tells so by a trace and the status of a failed gate.
if ! [ -d "$PWD" ]; then
    case $(pwd -P 2>/dev/null) in
        /*) ;;
        *) fail 'the folder you are in has been removed; go to another' ;;
    esac
fi

# In its full form, since the archive of loaded classes is good for this very class path only.
lib=$(CDPATH='' cd -P -- "${self%/*}/../lib" 2>/dev/null && pwd) || lib=${self%/*}/../lib

# A list in the order of the names, not lib/*: Java would take the order of the directory, which differs by machine.
classpath=
for jar in "$lib"/*.jar; do
    [ -e "$jar" ] || fail "no jars in \"$lib\": link to this program instead of copying it"
    classpath=${classpath:+$classpath:}$jar
done

# The archives of loaded classes, of which each is for one Java.
set -- "$lib/$program-"*.jsa -- "$@"
archive=
archives=0
while [ "$1" != -- ]; do
    [ -r "$1" ] && archive=$1 && archives=$((archives + 1))
    shift
done
shift

# read_release FILE: takes the number of Java from the file in which every Java says what it is.
feature=
read_release() {
    [ -r "$1" ] || return 0
    while read -r line; do
        case $line in
            JAVA_VERSION=*)
                version=${line#JAVA_VERSION=}
                feature=${version#\"}
                feature=${feature%%[!0-9]*}
                ;;
        esac
    done <"$1"
}

if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "no bin/java in JAVA_HOME, which is \"$JAVA_HOME\""
    read_release "$JAVA_HOME/release"
    [ "${feature:-17}" -ge 17 ] || fail "needs Java 17 or newer, but JAVA_HOME is \"$JAVA_HOME\" with $version"
elif command -v java >/dev/null; then
    java=java
    home=$(readlink -f -- "$(command -v java)") || home=/nowhere
    home=${home%/bin/java}
    # That of Java 8 is in a part of what has the file.
    read_release "${home%/jre}/release"
    [ "${feature:-17}" -ge 17 ] || fail "needs Java 17 or newer, but the one on PATH is \"$home\" with $version"
else
    fail 'no Java found: install Java 17 or newer, or set JAVA_HOME to one'
fi

# Made by the build, and passed over in silence by any Java but the one that made it.
if [ -n "$feature" ] && [ "$archives" -gt 0 ]; then
    archive=$lib/$program-$feature.jsa
    [ -r "$archive" ] || archive=
fi

# Java reads arguments and file names by the locale: in the plain C locale, and in one that is set but not installed, every
# letter outside ASCII would be lost. Where there is no C.UTF-8 to be sure of, the user's own has to do; Java's side stops
# if that loses letters.
if [ -d /usr/lib/locale/C.utf8 ] || [ -d /usr/lib/locale/C.UTF-8 ]; then
    export LC_ALL=C.UTF-8
else
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
fi

# A file that Java opens for itself would take the place of a stream that is closed. What stands in for it here cannot be
# read, or not be written, just as it could not.
{ true 9<&0; } 2>/dev/null || exec 0>/dev/null
{ true 9>&1; } 2>/dev/null || exec 1</dev/null
true 9>&2 || exec 2</dev/null

# What the caller has open is written where the caller is; Java itself could only open it anew. The report of generate is
# printed beside its file.
descriptor=
case "$program ${1-} $*" in
    "vocab generate "*) ;;
    */fd/[3-8]*)
        previous=
        for argument; do
            case $argument in
                /*) option=$previous=$argument ;;
                *) option=$argument ;;
            esac
            case $option in
                -o/dev/fd/[3-8] | -o=/dev/fd/[3-8] | --output=/dev/fd/[3-8] | \
                    -o/proc/self/fd/[3-8] | -o=/proc/self/fd/[3-8] | --output=/proc/self/fd/[3-8])
                    descriptor=${option##*/}
                    ;;
            esac
            previous=$argument
        done
        if [ -n "$descriptor" ] && { true 9>&"$descriptor"; } 2>/dev/null; then
            exec >&"$descriptor"
        else
            descriptor=
        fi
        ;;
esac

# Only the shell can tell cheaply whether a terminal shows what is printed, and how wide it is.
width=
measure() {
    [ -n "$width" ] && return
    width=${COLUMNS:-$(stty size </dev/tty 2>/dev/null)}
    width=${width##* }
    case $width in
        '' | 0 | *[!0-9]*) width=80 ;;
    esac
}

columns=0
error_columns=0
if [ -t 1 ]; then
    measure
    columns=$width
fi
if [ -t 2 ]; then
    measure
    error_columns=$width
fi

# Java's second compiler takes longer than it spares, up to some two million lines. To ask for the size of files costs a
# subprocess, which is a hundredth of a short run; what is no file, such as a pipe, is taken for a small one.
compilers=-XX:TieredStopAtLevel=1
if [ "$program" = wer ]; then
    large=$(
        for argument; do
            shift
            case $argument in
                -*) ;;
                *) [ -f "$argument" ] && set -- "$@" "$argument" ;;
            esac
        done
        [ $# -gt 0 ] && exec find -L "$@" -prune -size +200000000c 2>/dev/null
    )
    [ -n "$large" ] && compilers=-XX:TieredStopAtLevel=4
fi

# The SDK of AWS is for the commands that ask Amazon's services; all others never look for it.
account=
case "$program ${1-}" in
    "vocab push" | "vocab pull" | "vocab list" | "vocab status" | "vocab delete" | "vocab loop" | "wer transcribe")
        for part in "$lib"/aws/*.jar; do
            [ -e "$part" ] && account=$account:$part
        done
        ;;
esac

# Where details are kept meanwhile that do not fit in memory: Java itself looks at no variable for that.
temporary=
[ -d "${TMPDIR:-}" ] && temporary=$TMPDIR

# Java would give new objects a share of the machine's memory, and fill it before it clears anything away.
# What stands on the boot class path is trusted, and loaded without a detour; -cp only keeps Java from looking where it is.
set -f
# shellcheck disable=SC2086 # several flags, split at blanks
exec "$java" -XX:+UseSerialGC -Xmn24m -XX:-UsePerfData "$compilers" \
    ${archive:+"-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:cds+dynamic=off} \
    ${temporary:+"-Djava.io.tmpdir=$temporary"} ${ASREVAL_JAVA_OPTS:-} \
    "-Dasreval.columns=$columns" "-Dasreval.error.columns=$error_columns" \
    ${descriptor:+"-Dasreval.output.descriptor=$descriptor"} \
    "-Xbootclasspath/a:$classpath" -cp "$jar$account" io.github.asreval.cli.Main "$program" "$@"
