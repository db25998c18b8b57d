package dev.sandbank.domain.refusal;

/**
 * A refusal we expected, thrown by the domain or a use case and answered by an adapter's table. It carries no stack
 * trace: it reports a request's fault, not the program's.
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
