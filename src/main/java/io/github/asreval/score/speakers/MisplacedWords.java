package io.github.asreval.score.speakers;

import io.github.asreval.align.EditOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of one speaker that stand in a stream which is taken for another's. */
final class MisplacedWords {

    private final SpeechSession session;
    private final SpeakerMap map;

    MisplacedWords(SpeechSession session, SpeakerMap map) {
        this.session = session;
        this.map = map;
    }

    /** Returns them, most first, from rows in which each word stands against its own speaker's. */
    List<GivenWords> in(List<SpeakerRow> rows) {
        List<GivenWords> found = new ArrayList<>();
        for (SpeakerRow row : rows) {
            row.reference().ifPresent(speaker -> add(speaker, row.alignment(), found));
        }
        found.sort(Comparator.comparingLong((GivenWords given) -> -given.words()));
        return found;
    }

    private void add(String speaker, SpeakerAlignment alignment, List<GivenWords> found) {
        Map<String, Long> byStream = new LinkedHashMap<>();
        for (int column = 0; column < alignment.size(); column++) {
            EditOperation operation = alignment.operation(column);
            if (operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION) {
                byStream.merge(alignment.heardAs(column).speaker(), 1L, Long::sum);
            }
        }
        byStream.forEach((stream, words) -> {
            Optional<String> owner = owner(stream);
            if (!owner.equals(Optional.of(speaker))) {
                found.add(new GivenWords(session.name(), speaker, stream, owner, words));
            }
        });
    }

    private Optional<String> owner(String stream) {
        List<String> speakers = session.reference().streams();
        int owner = map.speaker(session.hypothesis().streams().indexOf(stream));
        return owner < speakers.size() ? Optional.of(speakers.get(owner)) : Optional.empty();
    }

    /** Returns how many words of a speaker stand elsewhere. */
    static long of(Optional<String> speaker, List<GivenWords> words) {
        long sum = 0;
        for (GivenWords given : words) {
            sum += speaker.equals(Optional.of(given.speaker())) ? given.words() : 0;
        }
        return sum;
    }
}
