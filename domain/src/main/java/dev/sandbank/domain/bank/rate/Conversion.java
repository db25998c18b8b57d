package dev.sandbank.domain.bank.rate;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An exchange of money. The printed rate gives what the source buys; that is the target, and a rest if the target was
 * asked for and the source has no smaller coins.
 *
 * @param source what is paid
 * @param target what is received
 * @param rest what the source buys above the target; in the same currency
 */
public record Conversion(Money source, Money target, Money rest, ExchangeRate rate) {

    public Conversion {
        if (source.minorUnits() <= 0 || target.minorUnits() <= 0 || rest.isNegative()) {
            throw new IllegalArgumentException("an exchange moves more than zero on both sides");
        }
        if (source.currency() != rate.from() || !rate.bought(source).equals(target.plus(rest))) {
            throw new IllegalArgumentException("the rate does not give what is received");
        }
    }

    /**
     * The postings, which add up to zero in each currency alone: what is paid goes to the bank's position in its
     * currency, what is received comes from the position in the other, and a rest goes to the rounding account.
     */
    public List<Posting> postings(LedgerAccount payer, LedgerAccount receiver) {
        Money bought = target.plus(rest);
        List<Posting> postings = new ArrayList<>(List.of(
                new Posting(payer, source.negate()),
                new Posting(LedgerAccount.exchangePosition(source.currency()), source),
                new Posting(LedgerAccount.exchangePosition(target.currency()), bought.negate()),
                new Posting(receiver, target)));
        if (rest.minorUnits() > 0) {
            postings.add(new Posting(LedgerAccount.rounding(rest.currency()), rest));
        }
        return postings;
    }

    /** The ledger entry of an exchange without a fee. */
    public Entry entry(String reference, LocalDate date, LedgerAccount payer, LedgerAccount receiver) {
        return new Entry(reference, date, postings(payer, receiver));
    }
}
