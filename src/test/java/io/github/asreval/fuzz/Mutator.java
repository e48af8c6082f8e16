package io.github.asreval.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Makes inputs out of good ones: damaged, cut, doubled, mixed with each other, and with what makes trouble anywhere. */
final class Mutator {

    /** No input is longer. */
    static final int LONGEST = 1 << 16;

    private static final int MOST_STEPS = 6;
    private static final int MOST_TOKENS = 600;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_:-]{2,24}|[^\\p{L}\\p{N}\\s]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final List<byte[]> seeds;
    private final List<byte[]> tokens = new ArrayList<>(HostileTokens.all());

    Mutator(List<byte[]> seeds) {
        this.seeds = seeds;
        Set<String> found = new LinkedHashSet<>();
        for (byte[] seed : seeds) {
            Matcher matcher = TOKEN.matcher(latin(seed));
            while (found.size() < MOST_TOKENS && matcher.find()) {
                found.add(matcher.group());
            }
        }
        found.forEach(token -> tokens.add(token.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns an input, the same one for the same state of the source of chance. */
    byte[] next(Random random) {
        byte[] input = seed(random);
        for (int i = random.nextInt(MOST_STEPS); i >= 0; i--) {
            byte[] changed = changed(input, random);
            input = changed.length > LONGEST ? Arrays.copyOf(changed, LONGEST) : changed;
        }
        return input;
    }

    private byte[] seed(Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] token(Random random) {
        return tokens.get(random.nextInt(tokens.size()));
    }

    private byte[] changed(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int to = Math.min(input.length, at + 1 + (int) Math.abs(random.nextGaussian() * 20));
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> flipped(input, random);
            case 4, 5, 6 -> with(input, at, to, new byte[0]);
            case 7 -> Arrays.copyOf(input, at);
            case 8, 9 -> with(input, at, at, Arrays.copyOfRange(input, at, to));
            case 10, 11, 12, 13, 14, 15, 16, 17 -> with(input, at, at, token(random));
            case 18, 19, 20, 21, 22 -> with(input, at, to, token(random));
            case 23, 24 -> spliced(input, at, random);
            case 25, 26 -> with(input, at, at, piece(seed(random), random));
            case 27, 28, 29 -> lineMoved(input, random);
            case 30, 31, 32, 33, 34 -> otherNumber(input, random);
            case 35 -> with(input, at, at, repeated(Arrays.copyOfRange(input, at, to), random));
            case 36 -> with(input, at, at, repeated(token(random), random));
            case 37 -> transcoded(input, random);
            case 38 -> with(input, at, at, noise(random));
            default -> random.nextInt(8) == 0 ? zipped(input) : flipped(input, random);
        };
    }

    private static byte[] flipped(byte[] input, Random random) {
        if (input.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] flipped = input.clone();
        flipped[random.nextInt(input.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] spliced(byte[] input, int at, Random random) {
        byte[] other = seed(random);
        int from = random.nextInt(other.length + 1);
        return with(input, at, input.length, Arrays.copyOfRange(other, from, other.length));
    }

    private static byte[] piece(byte[] other, Random random) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200)));
    }

    /** Puts a line elsewhere: in the place of another, or doubled. */
    private static byte[] lineMoved(byte[] input, Random random) {
        int[] line = line(input, random);
        byte[] text = Arrays.copyOfRange(input, line[0], line[1]);
        int[] other = line(input, random);
        return with(input, other[0], random.nextBoolean() ? other[1] : other[0], text);
    }

    private static int[] line(byte[] input, Random random) {
        int from = random.nextInt(input.length + 1);
        while (from > 0 && input[from - 1] != '\n') {
            from--;
        }
        int to = from;
        while (to < input.length && input[to] != '\n') {
            to++;
        }
        return new int[] {from, Math.min(input.length, to + 1)};
    }

    private static byte[] otherNumber(byte[] input, Random random) {
        Matcher matcher = NUMBER.matcher(latin(input));
        int from = random.nextInt(input.length + 1);
        if (!matcher.find(from) && !matcher.find(0)) {
            return flipped(input, random);
        }
        List<byte[]> numbers = HostileTokens.numbers();
        return with(input, matcher.start(), matcher.end(), numbers.get(random.nextInt(numbers.size())));
    }

    private static byte[] repeated(byte[] piece, Random random) {
        int most = LONGEST / Math.max(1, piece.length);
        int times = 1 + random.nextInt(random.nextInt(6) == 0 ? most : Math.min(most, 40));
        byte[] repeated = new byte[piece.length * times];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = piece[i % piece.length];
        }
        return repeated;
    }

    private static byte[] transcoded(byte[] input, Random random) {
        String text = new String(input, StandardCharsets.UTF_8);
        Charset[] charsets = {
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1
        };
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> text.getBytes(charsets[random.nextInt(charsets.length)]);
            case 4 -> ("\uFEFF" + text).getBytes(charsets[random.nextInt(2)]);
            case 5 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 6 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            default -> text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(30)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] zipped(byte[] input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the bytes with others in the place of a stretch. */
    static byte[] with(byte[] input, int from, int to, byte[] middle) {
        byte[] with = Arrays.copyOf(input, from + middle.length + input.length - to);
        System.arraycopy(middle, 0, with, from, middle.length);
        System.arraycopy(input, to, with, from + middle.length, input.length - to);
        return with;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
