package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.options.Rolling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cues of a file, which are held in memory: only all together tell whether they roll. */
public final class Cues {

    private final Rolling rolling;
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Cues(Rolling rolling) {
        this.rolling = rolling;
    }

    public void add(Cue cue) {
        cues.add(cue);
    }

    /** Puts the cues in the order of their begin, as formats want it whose files need not be in it. */
    public void sort() {
        record Placed(double begin, Cue cue) {}
        double latest = Double.NEGATIVE_INFINITY;
        List<Placed> placed = new ArrayList<>();
        for (Cue cue : cues) {
            // A cue whose begin is not known stays behind the one before it.
            latest = cue.begin().orElse(latest);
            placed.add(new Placed(latest, cue));
        }
        placed.sort(Comparator.comparingDouble(Placed::begin));
        cues.clear();
        placed.forEach(next -> cues.add(next.cue()));
    }

    /** Hands on the cues, without what they show again if that is wanted; a cue of which nothing is left is none. */
    public void addTo(UtteranceQueue out) {
        if (rolling == Rolling.KEEP) {
            cues.forEach(cue -> cue.addTo(out));
            return;
        }
        RollingCaptions captions = new RollingCaptions(cues);
        boolean drop = rolling == Rolling.DROP || captions.areClear();
        long lines = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int words = drop ? captions.repeated(i) : 0;
            Cue rest = words > 0 ? cue.withoutFirst(words) : cue;
            lines += linesOf(cue, words);
            if (words == 0 || !rest.lines().isEmpty()) {
                rest.addTo(out);
            }
        }
        if (lines > 0) {
            notes.add("rolling captions: left out " + lines + (lines == 1 ? " line" : " lines")
                    + " that repeat the cue before; --rolling keep counts them");
        } else if (!drop && captions.arePossible()) {
            notes.add(captions.cuesWithRepeatedLines() + " of " + cues.size()
                    + " cues begin with a line of the cue before, as rolling captions do; --rolling drop counts such"
                    + " lines once");
        }
    }

    /** Returns in how many lines the first words of a cue stand. */
    private static int linesOf(Cue cue, int words) {
        int left = words;
        int lines = 0;
        while (left > 0) {
            left -= Words.split(cue.lines().get(lines).text()).size();
            lines++;
        }
        return lines;
    }

    /** Returns what a user should know about the cues; nothing before they have been handed on. */
    public List<String> notes() {
        return notes;
    }
}
