package io.github.asreval.cli;

/** The exit statuses of the programs. */
final class ExitStatus {

    /** Done. */
    static final int OK = 0;

    /** Done, but findings of severity error are left, or a gate has failed. */
    static final int FINDINGS = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** Input that is unreadable, malformed or unpaired. */
    static final int BAD_INPUT = 3;

    /** A bug of ours. */
    static final int BUG = 70;

    private ExitStatus() {}
}
