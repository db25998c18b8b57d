package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.money.AskedAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loans that are to become one.
 *
 * @param card id of the card or its account
 * @param references of the loans; empty for all that were booked on the card
 * @param topUp money that is lent on top; null for none
 */
public record AskedConsolidation(
        String card, List<String> references, @Nullable AskedAmount topUp, AskedTenor tenor, AskedPayout payout) {

    public AskedConsolidation {
        references = List.copyOf(references);
    }
}
