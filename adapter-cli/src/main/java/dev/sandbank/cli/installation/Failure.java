package dev.sandbank.cli.installation;

/** An expected failure: an exit code and one sentence, never a stack trace. */
public final class Failure extends RuntimeException {

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    /** The command line, a variable or the settings file has an invalid value. */
    public static Failure usage(String sentence) {
        return new Failure(ExitCodes.USAGE, sentence);
    }

    /** A rule refuses the command. */
    public static Failure refused(String sentence) {
        return new Failure(ExitCodes.REFUSED, sentence);
    }

    /** The store or the server cannot be used. */
    public static Failure unavailable(String sentence) {
        return new Failure(ExitCodes.UNAVAILABLE, sentence);
    }

    public int exitCode() {
        return exitCode;
    }
}
