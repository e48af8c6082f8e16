#!/bin/sh
# Makes for each program an archive of the classes that a short run loads, for the Java of JAVA_HOME and for a JDK 25 where
# there is one: class-archives.sh INSTALLATION. An archive is good for the very Java that made it, and for these jars.
set -eu
installation=$1

# train FEATURE PROGRAM ARGUMENT...: what the run prints says nothing, and without an archive all is the same but slower.
train() {
    archive=$installation/lib/$2-$1.jsa
    program=$2
    shift 2
    [ -e "$archive" ] && return
    ASREVAL_JAVA_OPTS="-XX:ArchiveClassesAtExit=$archive -Xlog:disable -Xlog:all=off" \
        "$installation/bin/$program" "$@" >/dev/null 2>&1 || rm -f "$archive"
}

for home in "$JAVA_HOME" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" /usr/lib/jvm/*25*; do
    { [ -x "$home/bin/java" ] && [ -r "$home/release" ]; } || continue
    feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    export JAVA_HOME="$home"
    # The preset that has the most steps, so that their classes are in the archive, too.
    train "$feature" wer --normalize hinglish-call \
        testdata/hinglish-call/reference.txt testdata/hinglish-call/hypothesis.txt
    train "$feature" vocab validate --quiet vocabularies
done
