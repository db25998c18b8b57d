package dev.sandbank.cli.line;

import dev.sandbank.domain.refusal.Refused;

/** A refusal, and what the reader probably meant, which only the command at the open store could find out. */
public final class AdvisedRefusal extends RuntimeException {

    private final Refused refused;

    AdvisedRefusal(Refused refused, String advice) {
        super(advice, refused, false, false);
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }

    /** To be added to the sentence of the refusal. */
    public String advice() {
        return String.valueOf(getMessage());
    }
}
