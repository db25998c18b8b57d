package dev.sandbank.cli;

/** How a command ended, for scripts. */
final class ExitCodes {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int UNAVAILABLE = 3;

    private ExitCodes() {}
}
