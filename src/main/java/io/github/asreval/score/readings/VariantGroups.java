package io.github.asreval.score.readings;

import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.VariantLine;
import io.github.asreval.transcript.WordingGroups;
import java.util.ArrayList;
import java.util.List;

/** Notes where the alternatives of references, {@code {can not|cannot}}, stand in the first wording. For one thread. */
final class VariantGroups {

    private final WordTable table;

    VariantGroups(WerScorer scorer) {
        this.table = new WordTable(scorer.normalizer(), scorer.tokenization());
    }

    /** Returns the pair as it is written, with its groups; without them, where there are none, or none can be told. */
    UtterancePair grouped(UtterancePair pair) {
        Utterance said = pair.reference();
        if (said.text().indexOf('{') < 0) {
            return pair;
        }
        try {
            VariantWords words = VariantWords.of(VariantLine.parse(said.text()), table);
            WordingGroups groups = new WordingGroups(words.canonical().size(), groups(words));
            return groups.groups().isEmpty()
                    ? pair
                    : new UtterancePair(said.withDetails(said.details().withGroups(groups)), pair.hypothesis());
        } catch (IllegalArgumentException e) {
            // Braces that do not match are told by who takes the first alternatives.
            return pair;
        }
    }

    /** Alternatives that a step of normalisation has joined are one group. */
    private static List<WordingGroups.Group> groups(VariantWords words) {
        List<WordingGroups.Group> groups = new ArrayList<>();
        int choice = -1;
        for (VariantWords.Detour detour : words.detours()) {
            int last = groups.size() - 1;
            if (last >= 0
                    && (detour.choice() == choice
                            || detour.from() < groups.get(last).end())) {
                int first = groups.get(last).first();
                int end = Math.max(groups.get(last).end(), detour.to());
                groups.set(last, new WordingGroups.Group(first, end - first));
            } else {
                groups.add(new WordingGroups.Group(detour.from(), detour.to() - detour.from()));
            }
            choice = detour.choice();
        }
        return groups;
    }
}
