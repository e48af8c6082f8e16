package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.step.NamedStep.line;
import static io.github.asreval.normalize.step.NamedStep.lineFrom;
import static io.github.asreval.normalize.step.NamedStep.lineOrWordFrom;
import static io.github.asreval.normalize.step.NamedStep.sequence;
import static io.github.asreval.normalize.step.NamedStep.wordFrom;

import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.NamedStep.Argument;
import java.util.List;

/** Steps on what transcripts hold besides the words that were said, and on words that their users call the same. */
public final class TranscriptSteps {

    private TranscriptSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                sequence("events", () -> ChangeSequence.of(new SoundSigns(), new EventTags())),
                line("pieces", new WordPieces()),
                lineFrom("speaker", SpeakerLabels::new).with(Argument.OTHER_OPTIONAL, "LABEL+LABEL"),
                wordFrom("fillers", Fillers::new).with(Argument.LANGUAGE, "LANGUAGE+LANGUAGE"),
                lineOrWordFrom("map", Substitutions::of).with(Argument.OTHER, NamedStep.FILE));
    }
}
