package io.github.asreval.loop;

import io.github.asreval.transcribe.JobRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The article's call as the service would have it: a recording, what was said, and what it hears without a vocabulary and with one. */
public final class ArticleCall {

    private static final Path TEXTS = Path.of("testdata/hinglish-call");
    private static final int RATE = 8000;
    private static final int HEADER = 44;

    private ArticleCall() {}

    /** Returns what was said, without the labels of the speakers. */
    public static List<String> reference() {
        return lines("reference.txt");
    }

    /** Returns what is heard without a vocabulary. */
    public static List<String> base() {
        return lines("hypothesis-space-restored.txt");
    }

    /** Returns what is heard with one. */
    public static List<String> custom() {
        return lines("hypothesis-custom-vocabulary.txt");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(TEXTS.resolve(file)).stream()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the transcript of a job over the article's call. */
    public static String transcript(JobRequest request) {
        List<String> heard = request.vocabulary().isPresent() ? custom() : base();
        return request.callAnalytics().isPresent() ? callAnalytics(heard) : batch(heard);
    }

    /** Returns utterances as call analytics writes them, customer and agent in turn. */
    public static String callAnalytics(List<String> utterances) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            turns.add("{\"Id\":\"" + i + "\",\"ParticipantRole\":\"" + (i % 2 == 0 ? "CUSTOMER" : "AGENT")
                    + "\",\"BeginOffsetMillis\":" + i * 2000 + ",\"EndOffsetMillis\":" + (i * 2000 + 1500)
                    + ",\"Content\":\"" + utterances.get(i) + "\"}");
        }
        return "{\"JobStatus\":\"COMPLETED\",\"LanguageCode\":\"hi-IN\",\"JobName\":\"call\",\"Channel\":\"VOICE\","
                + "\"Participants\":[{\"ParticipantRole\":\"AGENT\"},{\"ParticipantRole\":\"CUSTOMER\"}],"
                + "\"Transcript\":[" + String.join(",", turns) + "]}";
    }

    /** Returns utterances as a plain job writes them that keeps the channels apart. */
    public static String batch(List<String> utterances) {
        List<List<String>> channels = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < utterances.size(); i++) {
            String[] words = utterances.get(i).split(" ", -1);
            for (int k = 0; k < words.length; k++) {
                double start = i * 100 + k;
                channels.get(i % 2)
                        .add("{\"channel_label\":\"ch_" + i % 2 + "\",\"type\":\"pronunciation\",\"alternatives\":[{"
                                + "\"confidence\":\"0.9\",\"content\":\"" + words[k] + "\"}],\"start_time\":\"" + start
                                + "\",\"end_time\":\"" + (start + 0.9) + "\"}");
            }
        }
        String labels = "";
        for (int i = 0; i < 2; i++) {
            labels += (i == 0 ? "" : ",") + "{\"channel_label\":\"ch_" + i + "\",\"items\":["
                    + String.join(",", channels.get(i)) + "]}";
        }
        return "{\"jobName\":\"call\",\"accountId\":\"111122223333\",\"status\":\"COMPLETED\",\"results\":{"
                + "\"transcripts\":[{\"transcript\":\"" + String.join(" ", utterances) + "\"}],"
                + "\"channel_labels\":{\"channels\":[" + labels + "],\"number_of_channels\":2}}}";
    }

    /**
     * Returns a recording of two people who talk in turn, in noise for want of words: two channels of 16 bits at 8,000 Hz.
     *
     * @param seed tells one recording from another
     */
    public static byte[] wav(int seconds, long seed) {
        Random random = new Random(seed);
        ByteBuffer samples = ByteBuffer.allocate(seconds * RATE * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < seconds * RATE; i++) {
            int speaker = i / (RATE / 2) % 2;
            for (int channel = 0; channel < 2; channel++) {
                samples.putShort((short) (random.nextGaussian() * (channel == speaker ? 3000 : 8)));
            }
        }
        byte[] data = samples.array();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF"))
                .putInt(HEADER - 8 + data.length)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        header.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(RATE * 4);
        header.putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(data.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header.array());
        file.writeBytes(data);
        return file.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
