package io.github.asreval.audio;

import static io.github.asreval.audio.AudioRule.BYTES_LEFT_OVER;
import static io.github.asreval.audio.AudioRule.HEADER_INCONSISTENT;
import static io.github.asreval.audio.AudioRule.HEADER_UNREADABLE;
import static io.github.asreval.audio.AudioRule.LENGTH_UNDECLARED;
import static io.github.asreval.audio.AudioRule.TRUNCATED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of WAV, RF64 and BW64 files: chunks, in whatever order, each within what the file really holds.
 *
 * <p>Two lengths come of it: the one that is declared, and the one of the bytes that are there. A size of 0 or of all
 * ones, as programs leave it that write to a pipe, declares nothing. By "Multimedia Programming Interface and Data
 * Specifications 1.0" (IBM and Microsoft, 1991) and EBU Tech 3306. For a single file, by one thread.
 */
final class RiffReader {

    /** More chunks than a recorder would write. */
    private static final int MAX_CHUNKS = 10_000;

    private static final long ALL_ONES = 0xffff_ffffL;

    /** From here on sizes stand for "as much as comes": sox writes such into pipes. */
    private static final long ENDLESS = 0x7fff_f000L;

    private final FileBytes bytes;
    private final AudioContainer container;
    private final List<AudioFinding> findings = new ArrayList<>();

    private @Nullable WavFormat format;
    private long dataStart = -1;
    private long dataDeclared;
    private long dataPresent;
    private boolean isUndeclared;
    private long riffSize;
    private long factFrames = -1;
    private long longData = -1;
    private long longRiff = -1;

    RiffReader(FileBytes bytes, AudioContainer container) {
        this.bytes = bytes;
        this.container = container;
    }

    /** Reads the header. */
    HeaderReading read() throws IOException {
        walk();
        WavFormat fmt = format;
        if (fmt == null) {
            return HeaderReading.failed(
                    HEADER_UNREADABLE, "the file has no chunk \"fmt \", which says how samples are kept");
        }
        if (!fmt.isSound()) {
            return HeaderReading.failed(
                    HEADER_UNREADABLE, "the header says " + fmt.channels() + " channels at " + fmt.rate() + " Hz");
        }
        if (fmt.hasNoBits()) {
            return HeaderReading.failed(HEADER_UNREADABLE, "the header says samples of 0 bits");
        }
        if (dataStart < 0) {
            return HeaderReading.failed(
                    HEADER_UNREADABLE, "the file ends before its samples: it has no chunk \"data\"");
        }
        fmt.check(this::inconsistent);
        return reading(fmt);
    }

    private HeaderReading reading(WavFormat fmt) {
        long present = fmt.frames(dataPresent);
        long declared = isUndeclared ? -1 : fmt.frames(dataDeclared);
        boolean blocks = fmt.encoding().isEmpty();
        boolean agrees = !blocks || declared < 0 || Math.abs(factFrames - declared) < fmt.blockFrames();
        if (blocks && factFrames > 0 && agrees) {
            // It tells how much of the last block is sound.
            declared = factFrames;
            present = present < 0 ? -1 : Math.min(present, factFrames);
        } else if (factFrames > 0 && declared >= 0 && factFrames != declared) {
            inconsistent("the chunk \"fact\" says " + factFrames + " frames, the chunk \"data\" " + declared);
        }
        AudioHeader header = new AudioHeader(
                container,
                fmt.encodingName(),
                (int) fmt.rate(),
                fmt.channels(),
                fmt.encoding().map(encoding -> encoding.bytes() * 8).orElse(0),
                declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared),
                present < 0 ? OptionalLong.empty() : OptionalLong.of(present),
                false);
        checkLength(header);
        long frames = present;
        Optional<SampleLayout> samples = fmt.encoding()
                .map(encoding -> new SampleLayout(encoding, (int) fmt.rate(), fmt.channels(), dataStart, frames));
        return new HeaderReading(Optional.of(header), samples, findings);
    }

    private void checkLength(AudioHeader header) {
        if (isUndeclared) {
            add(
                    LENGTH_UNDECLARED,
                    "the header does not say how long it is; by its bytes it is "
                            + Lengths.seconds(header.presentLength()));
        } else if (dataDeclared < 0 || dataDeclared > dataPresent) {
            String said = Lengths.seconds(header.declaredLength());
            String held = Lengths.seconds(header.presentLength());
            add(
                    TRUNCATED,
                    said.equals(held)
                            ? "the last " + (dataDeclared - dataPresent) + " bytes of the samples are missing"
                            : "the header says " + said + ", the file holds " + held);
        } else {
            checkRiffSize();
        }
    }

    /** The outermost size is looked at last, when all others are right, since a wrong one is then no loss of sound. */
    private void checkRiffSize() {
        long said = outerSize();
        boolean fits = said == bytes.size() - 8 || said == bytes.size() - 7 || said == bytes.size() - 9;
        boolean more = findings.stream().anyMatch(finding -> finding.rule() == BYTES_LEFT_OVER);
        if (!fits && said >= 0 && !(more && said < bytes.size())) {
            findings.add(new AudioFinding(
                    HEADER_INCONSISTENT,
                    AudioSeverity.INFO,
                    "the header says " + said + " bytes behind the first 8, the file has " + (bytes.size() - 8)));
        }
    }

    private long outerSize() {
        return riffSize == ALL_ONES && longRiff >= 0 ? longRiff : riffSize;
    }

    private void walk() throws IOException {
        riffSize = bytes.u32(4);
        long at = 12;
        for (int count = 0; bytes.has(at, 8); count++) {
            if (!isName(at) || count == MAX_CHUNKS) {
                break;
            }
            long size = chunk(at, bytes.u32(at + 4));
            if (!bytes.has(at + 8, size)) {
                if (dataStart != at + 8) {
                    inconsistent("the chunk \"" + name(at) + "\" reaches beyond the end of the file");
                }
                return;
            }
            at = next(at + 8 + size, size);
        }
        if (at < bytes.size()) {
            long rest = bytes.size() - at;
            add(BYTES_LEFT_OVER, rest + (rest == 1 ? " byte stands" : " bytes stand") + " behind the last chunk");
        }
    }

    /** Takes what a chunk says, and returns the size that it has. */
    private long chunk(long at, long size) throws IOException {
        if (bytes.isAt(at, "fmt ") && size >= 16 && bytes.has(at + 8, size)) {
            if (format == null) {
                format = WavFormat.read(bytes, at + 8, size);
            } else {
                inconsistent("the file has two chunks \"fmt \"");
            }
        } else if (bytes.isAt(at, "data")) {
            return data(at + 8, size);
        } else if (bytes.isAt(at, "fact") && size >= 4 && bytes.has(at + 8, 4)) {
            long frames = bytes.u32(at + 8);
            factFrames = frames == ALL_ONES ? -1 : frames;
        } else if (bytes.isAt(at, "ds64") && size >= 24 && bytes.has(at + 8, 24) && container != AudioContainer.WAV) {
            longRiff = bytes.i64(at + 8);
            longData = bytes.i64(at + 16);
        }
        return size;
    }

    private long data(long start, long size) throws IOException {
        if (dataStart >= 0) {
            inconsistent("the file has two chunks \"data\"");
            return size;
        }
        dataStart = start;
        long there = bytes.size() - start;
        boolean isLong = container != AudioContainer.WAV && size == ALL_ONES;
        dataDeclared = isLong ? longData : size;
        isUndeclared = isLong
                ? longData == -1 || (longData == 0 && !isEndOfChunks(start))
                : size == ALL_ONES
                        || (size == 0 && !isEndOfChunks(start))
                        || (size >= ENDLESS && riffSize >= ENDLESS && size > there);
        dataPresent = isUndeclared || dataDeclared < 0 ? there : Math.min(dataDeclared, there);
        return isUndeclared || dataDeclared < 0 ? there : dataDeclared;
    }

    /** Returns whether whole chunks, or nothing, stand from here to the end: then a size of 0 is meant. */
    private boolean isEndOfChunks(long start) throws IOException {
        long at = start;
        for (int count = 0; at < bytes.size() && count < MAX_CHUNKS; count++) {
            if (!bytes.has(at, 8) || !isName(at) || !bytes.has(at + 8, bytes.u32(at + 4))) {
                return false;
            }
            long size = bytes.u32(at + 4);
            at = next(at + 8 + size, size);
        }
        return at >= bytes.size();
    }

    /** Returns where the next chunk begins: chunks of odd size are padded, except by writers that forget to. */
    private long next(long end, long size) throws IOException {
        if ((size & 1) == 0 || end >= bytes.size()) {
            return end;
        }
        return isName(end + 1) || !isName(end) ? end + 1 : end;
    }

    private boolean isName(long at) throws IOException {
        if (!bytes.has(at, 8)) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            int letter = bytes.u8(at + i);
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return true;
    }

    private String name(long at) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) bytes.u8(at + i));
        }
        return name.toString();
    }

    private void inconsistent(String message) {
        add(HEADER_INCONSISTENT, message);
    }

    private void add(AudioRule rule, String message) {
        findings.add(AudioFinding.of(rule, message));
    }
}
