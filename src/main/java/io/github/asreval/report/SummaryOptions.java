package io.github.asreval.report;

import static java.util.Objects.requireNonNull;

import io.github.asreval.report.values.Detail;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.classes.WordClassing;
import io.github.asreval.score.nearmiss.VariantList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report says beside the totals.
 *
 * <pre>{@code
 * SummaryOptions.of(Detail.ERRORS).withConfusions(1).withWorst(10)     // as wer -r -c --worst 10
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param detail which utterances the report shows one by one
 * @param confusions from how many errors on words are in the table of confused words; nothing for no table
 * @param byLength whether there is the rate by reference length
 * @param worst how many of the worst utterances are shown once more
 * @param nearMisses spellings that are near misses of each other beside those that are known, mostly none; nothing if near
 *     misses are not looked for
 * @param groups by what utterances are put into groups with totals of their own; nothing for no groups
 * @param classes the classes of words that are told apart, such as terms; nothing for none
 * @param loops whether loops, inventions and omissions are counted
 */
public record SummaryOptions(
        Detail detail,
        OptionalInt confusions,
        boolean byLength,
        int worst,
        Optional<VariantList> nearMisses,
        Optional<GroupKey> groups,
        Optional<WordClassing> classes,
        boolean loops) {

    public SummaryOptions {
        requireNonNull(detail);
        requireNonNull(confusions);
        requireNonNull(nearMisses);
        requireNonNull(groups);
        requireNonNull(classes);
        if (worst < 0) {
            throw new IllegalArgumentException("a report cannot show " + worst + " utterances");
        }
    }

    /** Returns the options of a report of utterances and totals, and nothing else. */
    public static SummaryOptions of(Detail detail) {
        return new SummaryOptions(
                detail, OptionalInt.empty(), false, 0, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Returns these options with a table of confused words, of those with so many errors at least. */
    public SummaryOptions withConfusions(int minCount) {
        return new SummaryOptions(
                detail, OptionalInt.of(minCount), byLength, worst, nearMisses, groups, classes, loops);
    }

    /** Returns these options with the rate by reference length. */
    public SummaryOptions withLengths() {
        return new SummaryOptions(detail, confusions, true, worst, nearMisses, groups, classes, loops);
    }

    /** Returns these options with so many of the worst utterances. */
    public SummaryOptions withWorst(int most) {
        return new SummaryOptions(detail, confusions, byLength, most, nearMisses, groups, classes, loops);
    }

    /** Returns these options with near misses, to which the spellings of a list are added. */
    public SummaryOptions withNearMisses(VariantList variants) {
        return new SummaryOptions(detail, confusions, byLength, worst, Optional.of(variants), groups, classes, loops);
    }

    /** Returns these options with totals of groups. */
    public SummaryOptions withGroups(GroupKey key) {
        return new SummaryOptions(detail, confusions, byLength, worst, nearMisses, Optional.of(key), classes, loops);
    }

    /** Returns these options with classes of words told apart. */
    public SummaryOptions withClasses(WordClassing classing) {
        return new SummaryOptions(
                detail, confusions, byLength, worst, nearMisses, groups, Optional.of(classing), loops);
    }

    /** Returns these options with loops, inventions and omissions. */
    public SummaryOptions withLoops() {
        return new SummaryOptions(detail, confusions, byLength, worst, nearMisses, groups, classes, true);
    }
}
