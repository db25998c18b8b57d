package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.stepup.Payload;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A loan that is to be booked, as it was quoted.
 *
 * @param carrier id of the card or account it is to run on
 */
public record LoanBooking(String carrier, LoanQuote quote, Payout payout) {

    private static final String CARRIER = "accountId";
    private static final String AMOUNT = "loanAmount";
    private static final String CURRENCY = "currencyCode";
    private static final String TENOR = "tenor";
    private static final String KIND = "loanKind";
    private static final String RECKONING = "reckoning";
    private static final String DAY = "bookedOn";
    private static final String DAY_COUNT = "dayCount";
    private static final Tenor ONE_YEAR = new Tenor(12);

    /** What is booked for somebody who confirms without having asked: the smallest loan on offer, for a year. */
    static LoanBooking smallest(Borrower borrower, LoanCarrier carrier, LocalDate today) {
        DueDays days = new DueDays(
                today, ONE_YEAR, DayCount.of(borrower.viewer().customer().market()));
        LoanQuote quote = borrower.reckoning()
                .quote(LoanKind.CASH, LoanOffer.least(carrier.currency()), days)
                .orElseThrow();
        return new LoanBooking(carrier.id(), quote, Payout.to(carrier.account()));
    }

    /** The booking that a one-time code approved; empty if nobody had said what it was for. */
    static Optional<LoanBooking> approvedBy(Payload payload) {
        Facts facts = payload.facts();
        return facts.find(CARRIER).map(carrier -> {
            Money amount = Money.of(facts.text(AMOUNT), facts.one(CURRENCY, Currency.class));
            DueDays days =
                    new DueDays(facts.day(DAY), new Tenor(facts.count(TENOR)), facts.one(DAY_COUNT, DayCount.class));
            LoanQuote quote = facts.one(RECKONING, Reckoning.class)
                    .quote(facts.one(KIND, LoanKind.class), amount, days)
                    .orElseThrow();
            return new LoanBooking(carrier, quote, Payout.of(facts));
        });
    }

    /** What a one-time code is to approve. */
    Facts facts() {
        DueDays days = quote.days();
        Facts facts = new FactWriter()
                .text(CARRIER, carrier)
                .text(AMOUNT, quote.amount().decimal().toPlainString())
                .one(CURRENCY, quote.amount().currency())
                .number(TENOR, days.tenor().months())
                .one(KIND, quote.kind())
                .one(RECKONING, quote.reckoning())
                .day(DAY, days.bookedOn())
                .one(DAY_COUNT, days.dayCount())
                .facts();
        FactWriter all = new FactWriter();
        facts.values().forEach(all::text);
        payout.facts().values().forEach(all::text);
        return all.facts();
    }
}
