package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.text.base.ContentDigest;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.format.SpeakerFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;

/**
 * A UEM file: which regions are scored.
 *
 * @param map the regions
 * @param digest what tells its content from any other
 */
record RegionFile(EvaluationMap map, String digest) {

    /**
     * Reads a file, or a stream, which is read once.
     *
     * @throws IOException if it cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if it is no such file
     */
    static RegionFile read(String name, Terminal terminal) throws IOException {
        PairBlocks.Source source = FileArgument.source(name, terminal);
        if (source instanceof PairBlocks.Source.File file
                && FileArgument.stream(name).isEmpty()) {
            EvaluationMap map = SpeakerFiles.evaluationMap(source);
            return new RegionFile(map, ContentDigest.of(file.path()));
        }
        try (InputStream in = stream(source);
                DigestInputStream watched = ContentDigest.watching(in)) {
            EvaluationMap map = SpeakerFiles.evaluationMap(new PairBlocks.Source.Stream(watched, source.name()));
            return new RegionFile(map, ContentDigest.of(watched));
        }
    }

    private static InputStream stream(PairBlocks.Source source) throws IOException {
        if (source instanceof PairBlocks.Source.Stream stream) {
            return stream.in();
        }
        return Files.newInputStream(((PairBlocks.Source.File) source).path());
    }
}
