package org.travaux.cli;

/** What the program's exit status means. */
final class ExitStatus {

    static final int ALL_WELL = 0;
    static final int SOME_FAILED = 1;
    static final int NOTHING_DONE = 2;

    private ExitStatus() {}
}
