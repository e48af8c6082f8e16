package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.VocabularyState;

/** The exit status that the state of a vocabulary stands for. */
final class AccountStatus {

    private AccountStatus() {}

    /** Returns 0 for one that jobs may use, 1 for one that failed, 4 for one that is not processed yet. */
    static int of(RemoteVocabulary vocabulary) {
        return switch (vocabulary.state().orElse(VocabularyState.READY)) {
            case READY -> ExitStatus.OK;
            case FAILED -> ExitStatus.FINDINGS;
            case PENDING -> ExitStatus.PENDING;
        };
    }
}
