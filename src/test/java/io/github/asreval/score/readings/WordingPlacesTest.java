package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.FixedReader;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.WordingGroups;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the alternatives of a reference stand in the wording that is taken of it. */
class WordingPlacesTest {

    private static String shown(Utterance utterance) {
        return utterance
                .details()
                .groups()
                .map(groups -> groups.words() + ":"
                        + groups.groups().stream().map(WordingPlacesTest::shown).collect(Collectors.joining(",")))
                .orElse("none");
    }

    private static String shown(WordingGroups.Group group) {
        return group.first() + "+" + group.words();
    }

    @ParameterizedTest(name = "in \"{0}\", under {1}, they stand at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a b                      ; none            ; none",
                "we {can not|cannot} go   ; none            ; 4:1+2",
                "{a|b|c} x {d|}           ; none            ; 3:0+1,2+1",
                "{|um} a {|uh} {|er}      ; none            ; 1:0+0,1+0,1+0",
                "{a|A} b                  ; fold            ; none",
                "{a|b} {c|d}              ; none            ; 2:0+1,1+1",
                "{twenty|thirty} {five|six} trains ; num-parse:en ; 2:0+1",
                "{twenty|thirty} x {five|six} y    ; num-parse:en ; 4:0+1,2+1",
                "x {five|six} {hundred|thousand} y ; num-parse:en ; 3:1+1",
                "x y {five|six} {hundred|} z {a|b} ; num-parse:en ; 5:2+1,4+1",
                "{a b c|x|y z} {d|e}      ; none            ; 4:0+3,3+1",
                "{a|b                     ; none            ; none",
            })
    void ofTheFirstAlternatives(String reference, String chain, String places) {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
        UtterancePair pair = UtterancePair.of(reference, "a");
        UtterancePair grouped = new VariantGroups(scorer).grouped(pair);
        assertEquals(places, shown(grouped.reference()));
        assertEquals(reference, grouped.reference().text());
        assertSame(pair.hypothesis(), grouped.hypothesis());
        assertEquals(places.equals("none"), grouped.equals(pair));
    }

    @ParameterizedTest(name = "of \"{0}\", heard as \"{1}\", they stand at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "we { can not / cannot } go { now / @ } ; we can not go ; 4:1+2,4+0",
                "we { can not / cannot } go { now / @ } ; we cannot go now ; 4:1+1,3+1",
                "{ um / uh / @ } thank you (very) much  ; thank you much ; 3:0+0,2+0",
                "{ um / uh / @ } thank you (very) much  ; um thank you very much ; 5:0+1,3+1",
                "{ a { b / c } d / e } f                ; a c d f         ; 4:0+3",
                "{ a / b } { c / d }                    ; b c             ; 2:0+1,1+1",
                "so thi- is                             ; so this is      ; 3:1+1",
                "so thi- is                             ; so that is      ; none",
                "a b                                    ; { a / c } b     ; none",
                "x (a) b { c / d e } y z                ; x b d e y z     ; 6:1+0,2+2",
                "x { a / b } { c / d } y { e / f } z     ; x a d y f z     ; 6:1+1,2+1,4+1",
                "x { a { b / c d } e / { f / g } } y     ; x a c d e y     ; 6:1+4",
                "x { a { b / c d } e / { f / g } } y     ; x g y           ; 3:1+1",
                "(x) a b (y) c { d / e } (z)             ; a b y c e       ; 5:0+0,2+1,4+1,5+0",
                "{ @ / a } x                            ; x               ; 1:0+0",
                "x { a / @ }                            ; x               ; 1:1+0",
            })
    void ofTheClosestWording(String reference, String hypothesis, String places) throws IOException {
        UtterancePairs single = UtterancePairs.of(
                FixedReader.of(List.of(reference)),
                FixedReader.of(List.of(hypothesis)),
                Pairing.BY_LINE,
                MissingPolicy.ERROR);
        try (UtterancePairs pairs = MarkedPairs.of(single, "ref.txt", "hyp.txt", WerScorer.standard())) {
            assertEquals(places, shown(pairs.next().orElseThrow().reference()));
        }
    }

    @Test
    void whatHasNoBracesIsNotRead() {
        UtterancePair pair = UtterancePair.of("a b", "a b");
        assertSame(pair, new VariantGroups(WerScorer.standard()).grouped(pair));
    }
}
