package dev.sandbank.cli.line;

import dev.sandbank.domain.refusal.Refused;

/** A refusal together with the name that was probably meant. Only a command with an open store can find that name. */
public final class AdvisedRefusal extends RuntimeException {

    private final Refused refused;

    AdvisedRefusal(Refused refused, String advice) {
        super(advice, refused, false, false);
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }

    /** The text to add to the sentence of the refusal. */
    public String advice() {
        return String.valueOf(getMessage());
    }
}
