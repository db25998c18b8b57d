package dev.sandbank.application.bank.loan;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.stepup.Payload;
import java.util.Map;
import java.util.Optional;

/**
 * A loan that is to be booked.
 *
 * @param carrier id of the card or account it is to run on
 */
record LoanBooking(String carrier, Money amount, Tenor tenor) {

    private static final String CARRIER = "accountId";
    private static final String AMOUNT = "loanAmount";
    private static final String CURRENCY = "currencyCode";
    private static final String TENOR = "tenor";
    private static final Tenor ONE_YEAR = new Tenor(12);

    static LoanBooking of(LoanCarrier carrier, RepaymentSchedule schedule) {
        return new LoanBooking(
                carrier.id(), schedule.loan(), new Tenor(schedule.instalments().size()));
    }

    /** What is booked for somebody who confirms without having asked: the smallest loan on offer, for a year. */
    static LoanBooking smallest(LoanCarrier carrier) {
        return new LoanBooking(carrier.id(), LoanOffer.least(carrier.currency()), ONE_YEAR);
    }

    /** The booking that a one-time code approved; empty if nobody had said what it was for. */
    static Optional<LoanBooking> approvedBy(Payload payload) {
        return payload.fact(CARRIER)
                .map(carrier -> new LoanBooking(
                        carrier,
                        Money.of(
                                payload.fact(AMOUNT).orElseThrow(),
                                Currency.valueOf(payload.fact(CURRENCY).orElseThrow())),
                        new Tenor(Digits.whole(payload.fact(TENOR).orElseThrow()))));
    }

    /** What a one-time code is to approve. */
    Payload payload() {
        return Payload.of(Map.of(
                CARRIER,
                carrier,
                AMOUNT,
                amount.decimal().toPlainString(),
                CURRENCY,
                amount.currency().name(),
                TENOR,
                Integer.toString(tenor.months())));
    }
}
