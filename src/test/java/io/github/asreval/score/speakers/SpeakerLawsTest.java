package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.TimedAligner.TimedTokens;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small recordings at random, held against every map and every way to give utterances away. */
class SpeakerLawsTest {

    private static final int SEEDS = 2_000;
    private static final double[] COLLARS = {0, 0.5, 1, 2, 5};
    private static final double ENDLESS = 1e6;

    @Test
    void mapsAreTheBestOfAllPermutations() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            for (OptionalDouble collar : meeting.collars()) {
                SpeakerResult result = meeting.score(SpeakerMetric.CP, collar);
                assertEquals(bestPermutation(meeting.session(collar)), result.errors(), meeting.described());
                SpeakerBill bill = result.bill().orElseThrow();
                assertEquals(result.errors(), bill.recognition() + bill.attribution(), meeting.described());
                assertTrue(bill.attribution() >= 0, meeting.described());
                assertEquals(meeting.score(SpeakerMetric.DI, collar).errors(), bill.recognition(), meeting.described());
            }
        }
    }

    @Test
    void utterancesGoToTheBestOfAllStreams() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            for (OptionalDouble collar : meeting.collars()) {
                SpeechSession session = meeting.session(collar);
                SpeakerResult orc = meeting.score(SpeakerMetric.ORC, collar);
                assertTrue(orc.exact(), meeting.described());
                assertEquals(bestGiven(session.reference(), session.hypothesis()), orc.errors(), meeting.described());
                SpeakerResult di = meeting.score(SpeakerMetric.DI, collar);
                assertTrue(di.exact(), meeting.described());
                assertEquals(bestGiven(session.hypothesis(), session.reference()), di.errors(), meeting.described());
            }
        }
    }

    @Test
    void theWholeTableHasTheBestWay() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            for (OptionalDouble collar : meeting.collars()) {
                SpeechSession session = meeting.session(collar);
                List<TimedTokens> segments = session.reference().segments().stream()
                        .map(SpeechSegment::tokens)
                        .toList();
                List<TimedTokens> streams = session.hypothesis().tokens();
                if (!streams.isEmpty() && !segments.isEmpty()) {
                    assertTrue(StreamTable.isSmall(segments, streams));
                    int[] given = StreamTable.best(segments, streams);
                    assertEquals(
                            bestGiven(session.reference(), session.hypothesis()),
                            errors(given, segments, streams),
                            meeting.described());
                }
            }
        }
    }

    private static long errors(int[] given, List<TimedTokens> segments, List<TimedTokens> streams) {
        long errors = 0;
        for (int stream = 0; stream < streams.size(); stream++) {
            List<TimedTokens> own = new ArrayList<>();
            for (int i = 0; i < given.length; i++) {
                if (given[i] == stream) {
                    own.add(segments.get(i));
                }
            }
            errors += distance(SpeechSegment.joined(own), streams.get(stream));
        }
        return errors;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(SpeakerMetric.class)
    void anEndlessCollarIsNone(SpeakerMetric metric) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            SpeakerResult untimed = meeting.score(metric, OptionalDouble.empty());
            SpeakerResult endless = meeting.score(metric, OptionalDouble.of(ENDLESS));
            assertEquals(untimed.counts(), endless.counts(), meeting.described());
            assertEquals(untimed.errors(), endless.errors(), meeting.described());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = SpeakerMetric.class, names = "WDER", mode = EnumSource.Mode.EXCLUDE)
    void errorsFallAsTheCollarGrows(SpeakerMetric metric) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            long before = Long.MAX_VALUE;
            for (double collar : COLLARS) {
                long errors = meeting.score(metric, OptionalDouble.of(collar)).errors();
                assertTrue(errors <= before, meeting.described());
                before = errors;
            }
            assertTrue(meeting.score(metric, OptionalDouble.empty()).errors() <= before, meeting.described());
        }
    }

    @Test
    void givingUtterancesAwayIsNeverDearerThanAMap() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            for (OptionalDouble collar : meeting.collars()) {
                long map = meeting.score(SpeakerMetric.CP, collar).errors();
                assertTrue(meeting.score(SpeakerMetric.ORC, collar).errors() <= map, meeting.described());
                assertTrue(meeting.score(SpeakerMetric.DI, collar).errors() <= map, meeting.described());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(SpeakerMetric.class)
    void namesAndTheOrderOfTheFileChangeNoCount(SpeakerMetric metric) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = Meeting.random(seed);
            Meeting other = meeting.renamed().shuffled(new Random(seed));
            for (OptionalDouble collar : meeting.collars()) {
                SpeakerResult one = meeting.score(metric, collar);
                SpeakerResult another = other.score(metric, collar);
                assertEquals(one.counts(), another.counts(), meeting.described());
                assertEquals(one.errors(), another.errors(), meeting.described());
                assertEquals(one.missed(), another.missed(), meeting.described());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(AlignmentProfile.class)
    void everyProfileCountsAsManyErrors(AlignmentProfile profile) {
        for (long seed = 0; seed < 300; seed++) {
            Meeting meeting = Meeting.random(seed);
            for (SpeakerMetric metric : List.of(SpeakerMetric.CP, SpeakerMetric.ORC, SpeakerMetric.DI)) {
                SpeakerSettings settings = SpeakerSettings.of(metric).withCollar(1);
                long standard = SpeakerScorer.of(settings)
                        .score(meeting.reference(), meeting.hypothesis())
                        .errors();
                SpeakerResult result = SpeakerScorer.of(settings)
                        .withWords(WerScorer.standard().withProfile(profile))
                        .score(meeting.reference(), meeting.hypothesis());
                assertTrue(result.errors() >= standard, meeting.described());
                assertTrue(profile == AlignmentProfile.NIST || result.errors() == standard, meeting.described());
            }
        }
    }

    private static long bestPermutation(SpeechSession session) {
        List<TimedTokens> said = new ArrayList<>(session.reference().tokens());
        List<TimedTokens> heard = new ArrayList<>(session.hypothesis().tokens());
        while (said.size() < heard.size()) {
            said.add(TimedTokens.untimed());
        }
        while (heard.size() < said.size()) {
            heard.add(TimedTokens.untimed());
        }
        return bestPermutation(said, heard, 0);
    }

    private static long bestPermutation(List<TimedTokens> said, List<TimedTokens> heard, int from) {
        if (from == said.size()) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int i = from; i < heard.size(); i++) {
            Collections.swap(heard, from, i);
            best = Math.min(best, distance(said.get(from), heard.get(from)) + bestPermutation(said, heard, from + 1));
            Collections.swap(heard, from, i);
        }
        return best;
    }

    private static long bestGiven(SpeechSide segments, SpeechSide streams) {
        List<TimedTokens> parts =
                segments.segments().stream().map(SpeechSegment::tokens).toList();
        List<TimedTokens> targets = streams.tokens();
        if (targets.isEmpty()) {
            return segments.words();
        }
        long best = Long.MAX_VALUE;
        int ways = (int) Math.pow(targets.size(), parts.size());
        for (int way = 0; way < ways; way++) {
            long errors = 0;
            for (int target = 0; target < targets.size(); target++) {
                List<TimedTokens> own = new ArrayList<>();
                int rest = way;
                for (TimedTokens part : parts) {
                    if (rest % targets.size() == target) {
                        own.add(part);
                    }
                    rest /= targets.size();
                }
                errors += distance(SpeechSegment.joined(own), targets.get(target));
            }
            best = Math.min(best, errors);
        }
        return best;
    }

    /** The edit distance by the plainest means. */
    private static int distance(TimedTokens said, TimedTokens heard) {
        int[][] table = new int[said.size() + 1][heard.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= heard.size(); j++) {
                int best = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
                best = i > 0 ? Math.min(best, table[i - 1][j] + 1) : best;
                best = j > 0 ? Math.min(best, table[i][j - 1] + 1) : best;
                if (i > 0 && j > 0 && said.meets(i - 1, heard, j - 1)) {
                    best = Math.min(best, table[i - 1][j - 1] + (said.ids()[i - 1] == heard.ids()[j - 1] ? 0 : 1));
                }
                table[i][j] = best;
            }
        }
        return table[said.size()][heard.size()];
    }

    /** A recording of up to three speakers and six utterances, of three words. */
    private record Meeting(long seed, List<Utterance> said, List<Utterance> heard) {

        static Meeting random(long seed) {
            Random random = new Random(seed);
            return new Meeting(seed, side(random), side(random));
        }

        private static List<Utterance> side(Random random) {
            List<Utterance> utterances = new ArrayList<>();
            int speakers = 1 + random.nextInt(3);
            int count = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(6);
            double time = 0;
            for (int i = 0; i < count; i++) {
                // Some begin together, and some overlap.
                time += random.nextInt(4);
                StringBuilder text = new StringBuilder();
                for (int words = random.nextInt(5); words > 0; words--) {
                    text.append(text.isEmpty() ? "" : " ").append((char) ('a' + random.nextInt(3)));
                }
                utterances.add(new Utterance(
                        Integer.toString(i + 1),
                        i + 1,
                        text.toString(),
                        UtteranceDetails.NONE
                                .withSpeaker("s" + random.nextInt(speakers))
                                .during(time, time + 1 + random.nextInt(4))));
            }
            return utterances;
        }

        Meeting renamed() {
            return new Meeting(seed, renamed(said), renamed(heard));
        }

        private static List<Utterance> renamed(List<Utterance> utterances) {
            return utterances.stream()
                    .map(utterance -> utterance.withDetails(utterance
                            .details()
                            .withSpeaker(Integer.toString(
                                    9 - (utterance.details().speaker().charAt(1) - '0')))))
                    .toList();
        }

        Meeting shuffled(Random random) {
            List<Utterance> one = new ArrayList<>(said);
            List<Utterance> another = new ArrayList<>(heard);
            Collections.shuffle(one, random);
            Collections.shuffle(another, random);
            return new Meeting(seed, one, another);
        }

        SpeakerTranscript reference() {
            return new SpeakerTranscript("reference", said);
        }

        SpeakerTranscript hypothesis() {
            return new SpeakerTranscript("hypothesis", heard);
        }

        List<OptionalDouble> collars() {
            return List.of(OptionalDouble.empty(), OptionalDouble.of(COLLARS[(int) (seed % COLLARS.length)]));
        }

        SpeakerResult score(SpeakerMetric metric, OptionalDouble collar) {
            return SpeakerScorer.of(settings(metric, collar)).score(reference(), hypothesis());
        }

        private static SpeakerSettings settings(SpeakerMetric metric, OptionalDouble collar) {
            SpeakerSettings settings = SpeakerSettings.of(metric);
            return collar.isPresent() ? settings.withCollar(collar.getAsDouble()) : settings;
        }

        /** Returns the one recording, taken apart. */
        SpeechSession session(OptionalDouble collar) {
            SpeechSessions sessions =
                    new SpeechSessions(new WordTable(NormalizerPipeline.none()), settings(SpeakerMetric.CP, collar));
            sessions.add(reference(), hypothesis());
            if (sessions.list().isEmpty()) {
                return new SpeechSession("", SpeechSide.silent(), SpeechSide.silent());
            }
            SpeechSession session = sessions.list().get(0);
            return collar.isPresent() ? session.within(collar.getAsDouble()) : session;
        }

        String described() {
            StringBuilder text = new StringBuilder("seed ").append(seed);
            for (List<Utterance> side : List.of(said, heard)) {
                text.append(" | ");
                for (Utterance utterance : side) {
                    UtteranceDetails details = utterance.details();
                    text.append(details.speaker())
                            .append(' ')
                            .append(details.begin().orElse(0))
                            .append(' ')
                            .append(details.end().orElse(0))
                            .append(' ')
                            .append(utterance.text())
                            .append("; ");
                }
            }
            return text.toString();
        }
    }
}
