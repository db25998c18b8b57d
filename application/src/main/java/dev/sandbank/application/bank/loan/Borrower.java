package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.loan.Reckoning;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for credit.
 *
 * @param card the one card that this is about, where its holder named it; null for all that the viewer sees
 * @param strict whether only cards are lent on, and only what is offered. Otherwise any account in view will do, and any
 *     amount and length that can be reckoned, because the public sandbox was not seen to refuse one
 */
public record Borrower(Viewer viewer, @Nullable CardId card, boolean strict) {

    /** The rule by which their loans are reckoned. */
    public Reckoning reckoning() {
        return Reckoning.of(viewer.customer().market(), strict);
    }
}
