package dev.sandbank.domain.refusal;

/**
 * An expected refusal, thrown by the domain or a use case and answered by an adapter's table. It has no stack trace,
 * because it reports a fault of the request and not of the program.
 */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.reason().name(), null, false, false);
        this.refusal = refusal;
    }

    /** The reason, or the record that carries facts about it. */
    public Refusal refusal() {
        return refusal;
    }

    public Reason reason() {
        return refusal.reason();
    }
}
