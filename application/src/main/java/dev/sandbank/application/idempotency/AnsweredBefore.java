package dev.sandbank.application.idempotency;

/** Ends a unit of work without changes, because the call was carried out while it waited for the unit. */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer kept;

    AnsweredBefore(KeptAnswer kept) {
        super("carried out before", null, false, false);
        this.kept = kept;
    }

    KeptAnswer kept() {
        return kept;
    }
}
