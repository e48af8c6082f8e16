package io.github.asreval.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What ffprobe says in JSON about the first stream of sound in a file.
 *
 * @param isEmpty whether it is not JSON, or says nothing
 * @param codec the encoding by the name that FFmpeg has for it
 * @param rate in Hz; 0 if not said
 * @param channels 0 if not said
 * @param bits bits a sample; 0 if not said
 * @param seconds the length; negative if not said
 * @param error why the file cannot be read; empty if it can
 */
record FfprobeAnswer(
        boolean isEmpty, String codec, int rate, int channels, int bits, BigDecimal seconds, String error) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final BigDecimal UNSAID = BigDecimal.ONE.negate();

    private static final int MOST_DECIMALS = 20;

    /** More seconds than there are in three hundred years. */
    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(10);

    /** Reads an answer; what is not one is empty. */
    static FfprobeAnswer parse(String json) {
        Collector collector = new Collector();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            collector.walk(parser);
        } catch (JacksonException | NumberFormatException e) {
            return new FfprobeAnswer(true, "", 0, 0, 0, UNSAID, "");
        }
        return collector.answer();
    }

    /** Returns the length in frames; empty if not said. */
    OptionalLong frames() {
        return seconds.signum() < 0
                ? OptionalLong.empty()
                : OptionalLong.of(seconds.multiply(BigDecimal.valueOf(rate))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue());
    }

    /** Takes the first stream that has a rate, and the length of the whole file where the stream has none. */
    private static final class Collector {
        private boolean said;
        private String section = "";
        private String codec = "unknown";
        private int rate;
        private int channels;
        private int bits;
        private BigDecimal ofStream = UNSAID;
        private BigDecimal ofFormat = UNSAID;
        private String error = "";
        private int stream;

        void walk(JsonParser parser) {
            String name = "";
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = String.valueOf(parser.currentName());
                    section = depth == 1 ? name : section;
                } else if (token.isStructStart()) {
                    depth++;
                    said = true;
                    stream += section.equals("streams") && token == JsonToken.START_OBJECT ? 1 : 0;
                } else if (token.isStructEnd()) {
                    depth--;
                } else {
                    take(name, String.valueOf(parser.getString()));
                }
            }
        }

        private void take(String name, String value) {
            if (section.equals("format") && name.equals("duration")) {
                ofFormat = seconds(value);
            } else if (section.equals("error") && name.equals("string")) {
                error = value;
            } else if (section.equals("streams") && stream == 1) {
                takeOfStream(name, value);
            }
        }

        private void takeOfStream(String name, String value) {
            switch (name) {
                case "codec_name" -> codec = value;
                case "sample_rate" -> rate = Integer.parseInt(value);
                case "channels" -> channels = Integer.parseInt(value);
                case "bits_per_raw_sample" -> bits = Integer.parseInt(value);
                case "duration" -> ofStream = seconds(value);
                default -> {}
            }
        }

        private static BigDecimal seconds(String value) {
            BigDecimal seconds = new BigDecimal(value);
            return seconds.compareTo(ENDLESS) > 0 || seconds.scale() > MOST_DECIMALS ? UNSAID : seconds;
        }

        FfprobeAnswer answer() {
            BigDecimal seconds = ofStream.signum() >= 0 ? ofStream : ofFormat;
            return new FfprobeAnswer(!said, codec, rate, channels, bits, seconds, error);
        }
    }
}
