package io.github.asreval.improve;

import io.github.asreval.align.EditScript;
import io.github.asreval.align.WordAligner;

/** Aligns utterances by the standard profile, with memory of the words it has met. */
final class UtteranceAligner {

    private final Lexicon lexicon;
    private final WordAligner aligner = WordAligner.standard();
    private final EditScript script = new EditScript();

    UtteranceAligner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    AlignedUtterance align(UtteranceTexts texts) {
        return align(texts.id(), lexicon.tokens(texts.reference()), lexicon.tokens(texts.hypothesis()));
    }

    AlignedUtterance align(String id, Token[] reference, Token[] hypothesis) {
        int[] said = ids(reference);
        int[] heard = ids(hypothesis);
        aligner.align(said, said.length, heard, heard.length, lexicon, script);
        return new AlignedUtterance(id, reference, hypothesis, script);
    }

    private static int[] ids(Token[] tokens) {
        int[] ids = new int[tokens.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = tokens[i].id();
        }
        return ids;
    }
}
