package io.github.asreval.transcript.format;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who speaks when in all files of two folders, which are paired by their names.
 *
 * <p>Where the two files of a pair have one recording each, it is the same, whatever they call it: its name is that of the
 * reference, else that of the hypothesis, else that of the pair. Instances hold all turns. For one thread at a time.
 */
public final class FolderTurns {

    private final SpeakerFiles files;
    private final List<SpokenTurn> reference = new ArrayList<>();
    private final List<SpokenTurn> hypothesis = new ArrayList<>();
    private final List<EvaluationMap.Region> unscored = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Path> seen = new HashMap<>();

    /**
     * Reads all files.
     *
     * @throws IOException if one cannot be read
     * @throws MalformedTranscriptException if one cannot be read as what it should be, or a recording is in several pairs
     */
    public FolderTurns(SpeakerFiles files, List<FilePair> pairs) throws IOException {
        this.files = files;
        for (FilePair pair : pairs) {
            add(pair);
        }
    }

    private void add(FilePair pair) throws IOException {
        SpokenTurns said = files.turns(new PairBlocks.Source.File(pair.reference()), Side.REFERENCE);
        SpokenTurns heard = files.turns(new PairBlocks.Source.File(pair.hypothesis()), Side.HYPOTHESIS);
        notes.addAll(said.notes());
        notes.addAll(heard.notes());
        Set<String> saidIn = recordings(said);
        Set<String> heardIn = recordings(heard);
        boolean one = saidIn.size() <= 1 && heardIn.size() <= 1;
        String name = pair.name();
        for (Set<String> recordings : List.of(heardIn, saidIn)) {
            name = recordings.stream().filter(own -> !own.isEmpty()).findFirst().orElse(name);
        }
        add(said.turns(), one, name, pair.name(), reference);
        add(heard.turns(), one, name, pair.name(), hypothesis);
        for (EvaluationMap.Region region : said.unscored()) {
            unscored.add(new EvaluationMap.Region(
                    one ? name : region.recording(), region.channel(), region.begin(), region.end()));
        }
        Set<String> all = one ? Set.of(name) : saidIn;
        for (String recording : all) {
            Path earlier = seen.putIfAbsent(recording, pair.reference());
            if (earlier != null) {
                throw new MalformedTranscriptException(
                        pair.reference().toString(),
                        0,
                        "has the recording \"" + recording + "\", as " + earlier
                                + " has; call them by different names");
            }
        }
    }

    private static Set<String> recordings(SpokenTurns turns) {
        Set<String> recordings = new TreeSet<>();
        turns.turns().forEach(turn -> recordings.add(turn.recording()));
        turns.unscored().forEach(region -> recordings.add(region.recording()));
        return recordings;
    }

    private static void add(List<SpokenTurn> turns, boolean one, String name, String unnamed, List<SpokenTurn> target) {
        for (SpokenTurn turn : turns) {
            String recording = one ? name : turn.recording().isEmpty() ? unnamed : turn.recording();
            target.add(
                    new SpokenTurn(recording, turn.channel(), turn.speaker(), turn.begin(), turn.end(), turn.line()));
        }
    }

    /** Returns the turns of all references, under the name of their folder; the notes are those of both sides. */
    public SpokenTurns reference(String folder) {
        return new SpokenTurns(folder, reference, unscored, notes);
    }

    /** Returns the turns of all hypotheses, under the name of their folder. */
    public SpokenTurns hypothesis(String folder) {
        return new SpokenTurns(folder, hypothesis, List.of());
    }
}
