package dev.sandbank.domain.refusal;

/** A reason that only one adapter knows, such as a header that cannot be read. The same adapter also answers it. */
public non-sealed interface AdapterReason extends Reason {

    @Override
    default <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }
}
