#!/bin/sh
# Starts the program that this file is installed as, wer or vocab, with the Java of JAVA_HOME or else of PATH.
# ASREVAL_JAVA_OPTS adds flags for Java. Everything but following a link is a shell builtin: a subprocess costs
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
# In its full form, since the archive of loaded classes is good for this very class path only.
lib=$(CDPATH='' cd -P -- "${self%/*}/../lib" 2>/dev/null && pwd) || lib=${self%/*}/../lib

# A list in the order of the names, not lib/*: Java would take the order of the directory, which differs by machine.
# picocli's class files are in a format that Java verifies slowly, for longer than a short run takes otherwise; on the
# boot class path it trusts them.
classpath=
picocli=
for jar in "$lib"/*.jar; do
    case $jar in
        */picocli-*.jar) picocli=$jar ;;
        *)
            [ -e "$jar" ] || fail "no jars in \"$lib\": link to this program instead of copying it"
            classpath=${classpath:+$classpath:}$jar
            ;;
    esac
done

if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "no bin/java in JAVA_HOME, which is \"$JAVA_HOME\""
    if [ -r "$JAVA_HOME/release" ]; then
        while read -r line; do
            case $line in
                JAVA_VERSION=\"1.* | JAVA_VERSION=\"9[.\"]* | JAVA_VERSION=\"1[0-6][.\"]*)
                    fail "needs Java 17 or newer, but JAVA_HOME is \"$JAVA_HOME\" with ${line#JAVA_VERSION=}"
                    ;;
            esac
        done <"$JAVA_HOME/release"
    fi
elif command -v java >/dev/null; then
    java=java
else
    fail 'no Java found: install Java 17 or newer, or set JAVA_HOME to one'
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

# Made by the build for the Java that built it, and passed over in silence by any other.
archive=$lib/$program.jsa
[ -r "$archive" ] || archive=

# A vocabulary has 50 KB at most: it is checked before code compiled by the second compiler would pay.
tiers=
[ "$program" = vocab ] && tiers=-XX:TieredStopAtLevel=1

# Java would give new objects a share of the machine's memory, and fill it before it clears anything away.
set -f
# shellcheck disable=SC2086 # several flags, split at blanks
exec "$java" -XX:+UseSerialGC -Xmn24m -XX:-UsePerfData -Xshare:auto ${tiers} \
    ${archive:+"-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:cds+dynamic=off} ${ASREVAL_JAVA_OPTS:-} \
    "-Dasreval.columns=$columns" "-Dasreval.error.columns=$error_columns" \
    ${descriptor:+"-Dasreval.output.descriptor=$descriptor"} \
    "-Xbootclasspath/a:$picocli" -cp "$classpath" io.github.asreval.cli.Main "$program" "$@"
