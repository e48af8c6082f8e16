package io.github.asreval.aws;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** The framing of uploads, {@code aws-chunked}: chunks, each with its length and a signature, and headers behind the last. */
final class AwsChunks {

    private static final int HEXADECIMAL = 16;

    private final byte[] framed;
    private int next;

    private AwsChunks(byte[] framed) {
        this.framed = framed;
    }

    /**
     * Returns what is in a frame.
     *
     * @throws RefusedRequest if the length or the checksum is another than that of the content
     */
    static byte[] decoded(byte[] framed, long declared) {
        AwsChunks chunks = new AwsChunks(framed);
        byte[] content = chunks.content();
        if (content.length != declared) {
            throw new RefusedRequest(400, "IncompleteBody", content.length + " bytes instead of " + declared);
        }
        chunks.check(content);
        return content;
    }

    private byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().replaceFirst(";.*", ""), HEXADECIMAL);
            if (length == 0) {
                return content.toByteArray();
            }
            content.write(framed, next, length);
            next += length;
            if (!line().isEmpty()) {
                throw new RefusedRequest(400, "InvalidChunk", "a chunk is longer than it says");
            }
        }
    }

    private void check(byte[] content) {
        for (String trailer = line(); !trailer.isEmpty(); trailer = line()) {
            if (trailer.startsWith("x-amz-checksum-crc32:")) {
                CRC32 crc = new CRC32();
                crc.update(content);
                byte[] sum = ByteBuffer.allocate(Integer.BYTES)
                        .putInt((int) crc.getValue())
                        .array();
                byte[] said = Base64.getDecoder()
                        .decode(trailer.substring(trailer.indexOf(':') + 1).strip());
                if (!Arrays.equals(sum, said)) {
                    throw new RefusedRequest(400, "BadDigest", "the checksum is another");
                }
            }
        }
    }

    private String line() {
        int start = next;
        while (next < framed.length && framed[next] != '\n') {
            next++;
        }
        String line = new String(framed, start, next - start, StandardCharsets.US_ASCII);
        next++;
        return line.strip();
    }
}
