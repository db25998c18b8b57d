package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;

/** What is held for a payment, in the JSON of the command line. */
record HoldJson(
        String transactionReferenceId,
        String merchant,
        String amount,
        String currency,
        String heldOn,
        String expiresOn) {

    static HoldJson of(Hold hold) {
        JournalEntry entry = hold.entry();
        Posting taken = entry.entry().postings().stream()
                .filter(posting -> posting.amount() < 0)
                .findFirst()
                .orElseThrow();
        Currency currency = Currency.valueOf(taken.unit().code());
        return new HoldJson(
                hold.reference(),
                entry.subject(),
                BigDecimal.valueOf(Math.negateExact(taken.amount()), currency.scale())
                        .toPlainString(),
                currency.name(),
                entry.place().on().toString(),
                entry.postsOn().toString());
    }
}
