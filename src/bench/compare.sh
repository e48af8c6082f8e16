#!/bin/sh
# Times wer as a whole process beside `wc -w` of the same two files, beside an empty Java program, and beside sclite and
# jiwer where they are installed: medians of interleaved runs, and the ratios of wer's time to theirs.
# Usage: src/bench/compare.sh [CORPUS...]
# A corpus is a folder with ref.txt and hyp.txt; without one, some are made in target/corpora.
# RUNS=5 sets the number of runs, OLD=path/to/bin/wer another build to compare with, YARDSTICK=program one that takes
# the two files, UNIT=char what is counted. Needs the packaged program (mvn -DskipTests package) and GNU time.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
runs=${RUNS:-5}
wer=target/asreval/bin/wer
[ -x "$wer" ] || { echo "run mvn -DskipTests package first" >&2; exit 2; }

unit=${UNIT:+--unit $UNIT}

corpus() {
    [ -e "target/corpora/$1/hyp.txt" ] || java src/bench/MakeCorpus.java "target/corpora/$1" "$2" "$3" "$4"
}

if [ $# -eq 0 ]; then
    # A conversation of nine lines, whose run is little but its start.
    mkdir -p target/corpora/call
    cp testdata/hinglish-call/reference.txt target/corpora/call/ref.txt
    cp testdata/hinglish-call/hypothesis.txt target/corpora/call/hyp.txt
    corpus utterances-100k 100000 18 0.10
    corpus utterances-1M 1000000 18 0.10
    corpus long-10k 1 10000 0.08
    corpus long-100k 1 100000 0.08
    corpus long-1M 1 1000000 0.08
    set -- target/corpora/call target/corpora/utterances-100k target/corpora/utterances-1M target/corpora/long-10k \
        target/corpora/long-100k target/corpora/long-1M
fi

times=$(mktemp)
empty=$(mktemp -d)
trap 'rm -rf "$times" "$times".* "$empty"' EXIT
echo 'class Empty { public static void main(String[] arguments) {} }' >"$empty/Empty.java"
javac -d "$empty" "$empty/Empty.java"

# measure NAME COMMAND...: one run; elapsed seconds, CPU seconds and peak kilobytes go to a file of that name.
measure() {
    name=$1
    shift
    /usr/bin/time -a -o "$times.$name" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || true
}

# The middle of a column of numbers.
median() {
    sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

report() {
    name=$1
    [ -e "$times.$name" ] || return 0
    elapsed=$(awk '{ print $1 }' "$times.$name" | median)
    cpu=$(awk '{ print $2 + $3 }' "$times.$name" | median)
    memory=$(awk '{ print $4 / 1024 }' "$times.$name" | median)
    base=$(awk '{ print $1 }' "$times.wc" | median)
    awk -v n="$name" -v e="$elapsed" -v c="$cpu" -v m="$memory" -v b="$base" \
        'BEGIN { printf "  %-14s %8.2f s %8.2f s CPU %8.0f MB %8.2f x wc\n", n, e, c, m, (b > 0 ? e / b : 0) }'
}

# ratio NAME: how many times the CPU time of another program wer's is, all runs together: a short one is a few hundredths.
ratio() {
    [ -e "$times.$1" ] || return 0
    paste "$times.wer-1" "$times.$1" | awk -v n="$1" '{ ours += $2 + $3; theirs += $6 + $7 }
        END { if (theirs > 0) printf "  wer-1 / %-8s %8.2f of the CPU time\n", n, ours / theirs }'
}

uname -srm
date -u +%F
java -version 2>&1 | head -1
wc --version | head -1
for folder in "$@"; do
    ref=$folder/ref.txt
    hyp=$folder/hyp.txt
    rm -f "$times".*
    cat "$ref" "$hyp" >/dev/null
    i=0
    while [ "$i" -le "$runs" ]; do
        measure wc wc -w "$ref" "$hyp"
        # shellcheck disable=SC2086 # an option and its value, or nothing
        {
            measure wer-1 "$wer" -s --threads 1 $unit "$ref" "$hyp"
            if [ -n "${OLD:-}" ]; then measure old "$OLD" -s --threads 1 $unit "$ref" "$hyp"; fi
            measure wer "$wer" -s $unit "$ref" "$hyp"
            measure wer-printed "$wer" $unit "$ref" "$hyp"
        }
        measure empty java -cp "$empty" Empty
        if [ -n "${YARDSTICK:-}" ]; then measure yard "$YARDSTICK" "$ref" "$hyp"; fi
        if command -v jiwer >/dev/null; then measure jiwer jiwer -r "$ref" -h "$hyp"; fi
        # sclite needs minutes and gigabytes beyond some ten thousand lines.
        if command -v sclite >/dev/null && [ "$(wc -c <"$ref")" -lt 3000000 ]; then
            measure sclite sclite -r "$ref" txt -h "$hyp" txt -i rm -o sum stdout
        fi
        # The first round only warms the page cache up.
        [ "$i" -gt 0 ] || rm -f "$times".*
        i=$((i + 1))
    done
    echo "$folder"
    for name in wc empty wer-1 wer wer-printed old yard jiwer sclite; do report "$name"; done
    for name in empty old yard jiwer sclite; do ratio "$name"; done
done
