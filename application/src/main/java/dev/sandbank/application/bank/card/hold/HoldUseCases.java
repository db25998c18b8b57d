package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.card.AuthorizePayment;

/** The use cases about payments with cards that are held first, and about corrections. */
public record HoldUseCases(
        AuthorizePayment authorizePayment,
        CapturePayment capturePayment,
        VoidPayment voidPayment,
        RefundPayment refundPayment,
        ReverseEntry reverseEntry,
        ListHolds listHolds,
        ListEntries listEntries) {

    /** The use cases over one way of working on entries. */
    public static HoldUseCases over(AuthorizePayment authorizePayment, EntryWork work) {
        return new HoldUseCases(
                authorizePayment,
                new CapturePayment(work),
                new VoidPayment(work),
                new RefundPayment(work),
                new ReverseEntry(work),
                new ListHolds(work),
                new ListEntries(work));
    }
}
