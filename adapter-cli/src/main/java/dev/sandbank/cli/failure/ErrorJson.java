package dev.sandbank.cli.failure;

/** A failure in the JSON of the command line, written to the error stream. */
record ErrorJson(Body error) {

    /**
     * What went wrong.
     *
     * @param reason {@code USAGE}, {@code REFUSED}, {@code UNAVAILABLE}, or the name of the rule that refuses
     */
    record Body(String reason, String message, int exitCode) {}

    static ErrorJson of(Told told) {
        return new ErrorJson(new Body(told.reason(), told.sentence(), told.exitCode()));
    }
}
