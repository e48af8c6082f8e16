#!/usr/bin/env bash
# Builds the last commit twice, in two folders of different names, and compares what is published byte by byte:
#   src/build/reproducible.sh [MAVEN-OPTION...]
# as with -Paws, for the jars of that profile, too. Prints the SHA-256 of every jar and zip, and of the bill of materials.
# Status 1 if two differ, 2 if a build fails.
set -u
export MAVEN_OPTS="${MAVEN_OPTS:-} -Djansi.mode=strip"
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd) || exit 2
# Once: somebody may commit meanwhile.
commit=$(git -C "$top" rev-parse HEAD) || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
# Entries of jars have the permissions that files have when they are made.
umask 022

# build FOLDER MAVEN-OPTION...: what it makes is listed in FOLDER.sha256.
build() {
    local folder=$1
    shift
    git clone --quiet --no-hardlinks --no-checkout "$top" "$folder" || return
    git -C "$folder" checkout --quiet --detach "$commit" || return
    (
        cd "$folder" || exit
        mvn --batch-mode --no-transfer-progress --quiet -DskipTests "$@" package >&2 || exit
        cd target || exit
        find . -maxdepth 1 \( -name '*.jar' -o -name '*.zip' -o -name '*.cdx.json' \) -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum
    ) >"$folder.sha256"
}

# Entries of an archive by name, permissions, time, size and checksum.
entries() {
    unzip -Z -l -T "$1" | tail -n +2
    unzip -v "$1" | tail -n +2
}

# Told apart by length, so that no path can be in what is made without being seen.
first=$work/a
second=$work/another-folder-of-quite-another-length/b
mkdir -p "${second%/*}"
build "$first" "$@" || exit 2
# Time zone and language of another machine.
(
    export TZ=Asia/Kolkata LC_ALL=C.UTF-8
    build "$second" "$@"
) || exit 2

cat "$first.sha256"
if diff "$first.sha256" "$second.sha256"; then
    printf '%s: both builds are the same\n' "${0##*/}"
    exit 0
fi
printf '%s: the builds differ\n' "${0##*/}" >&2
for file in "$first"/target/*.jar "$first"/target/*.zip; do
    other=$second/target/${file##*/}
    [ -e "$other" ] && cmp --silent "$file" "$other" && continue
    printf '%s:\n' "${file##*/}" >&2
    diff <(entries "$file") <(entries "$other") | head -n 20 >&2
done
exit 1
