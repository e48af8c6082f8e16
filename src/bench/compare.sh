#!/bin/sh
# Times wer as a whole process beside `wc -w` of the same two files, and beside sclite and jiwer where they are
# installed: medians of interleaved runs, and the ratio to wc. Usage: src/bench/compare.sh [CORPUS...]
# A corpus is a folder with ref.txt and hyp.txt; without one, some are made in target/corpora.
# RUNS=5 sets the number of runs. Needs the packaged program (mvn -DskipTests package) and GNU time.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
runs=${RUNS:-5}
wer=target/asreval/bin/wer
[ -x "$wer" ] || { echo "run mvn -DskipTests package first" >&2; exit 2; }

corpus() {
    [ -e "target/corpora/$1/hyp.txt" ] || java src/bench/MakeCorpus.java "target/corpora/$1" "$2" "$3" "$4"
}

if [ $# -eq 0 ]; then
    corpus utterances-100k 100000 18 0.10
    corpus utterances-1M 1000000 18 0.10
    corpus long-10k 1 10000 0.08
    corpus long-100k 1 100000 0.08
    corpus long-1M 1 1000000 0.08
    set -- target/corpora/utterances-100k target/corpora/utterances-1M target/corpora/long-10k \
        target/corpora/long-100k target/corpora/long-1M
fi

times=$(mktemp)
trap 'rm -f "$times" "$times".*' EXIT

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

uname -srm
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
        measure wer-1 "$wer" -s --threads 1 "$ref" "$hyp"
        measure wer "$wer" -s "$ref" "$hyp"
        measure wer-printed "$wer" "$ref" "$hyp"
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
    for name in wc wer-1 wer wer-printed jiwer sclite; do report "$name"; done
done
