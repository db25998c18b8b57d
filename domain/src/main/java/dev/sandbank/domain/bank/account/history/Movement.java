package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved into or out of an account on a day. It holds only the facts that never change later.
 *
 * @param reference unique within the market
 * @param amount positive where the holder gains (a credit), negative where they lose (a debit); never zero
 * @param counterparty where the money came from or went to
 * @param merchant the shop, or null
 * @param foreign the amount in the currency of the purchase, or null if that is the account's currency
 */
@RecordBuilder
public record Movement(
        String reference,
        LocalDate date,
        Purpose purpose,
        String description,
        Money amount,
        LedgerAccount counterparty,
        @Nullable String merchant,
        @Nullable Money foreign) {

    public Movement {
        if (amount.minorUnits() == 0) {
            throw new IllegalArgumentException("movement " + reference + " moves nothing");
        }
    }

    /** The serial number of the check that was paid, which ends its description; null for anything else. */
    public @Nullable String checkSerial() {
        return purpose == Purpose.CHECK ? description.substring(description.lastIndexOf(' ') + 1) : null;
    }

    /**
     * The ledger entry of the movement: one posting for the account under which it is listed, and one for the other
     * side.
     */
    public Entry entry(AccountId listedUnder) {
        LedgerAccount own = LedgerAccount.of(listedUnder);
        return amount.isNegative()
                ? Entry.move(reference, date, own, counterparty, amount.negate())
                : Entry.move(reference, date, counterparty, own, amount);
    }
}
