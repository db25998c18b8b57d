package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loans on a card that become one, which also lends the money that closes them. What they owe is asked when it is booked.
 *
 * @param carrier id of the card
 */
public record Consolidation(
        String carrier, List<String> references, Money topUp, Tenor tenor, Reckoning reckoning, Payout payout) {

    private static final String CARRIER = "cardId";
    private static final String REFERENCE = "loanReferenceId";
    private static final String TOP_UP = "topUp";
    private static final String TENOR = "tenor";
    private static final String RECKONING = "reckoning";

    static Consolidation approvedBy(Payload payload) {
        Facts facts = payload.facts();
        return new Consolidation(
                facts.text(CARRIER),
                facts.texts(REFERENCE),
                facts.money(TOP_UP),
                new Tenor(facts.count(TENOR)),
                facts.one(RECKONING, Reckoning.class),
                Payout.of(facts));
    }

    static boolean isIn(Payload payload) {
        return payload.fact(TOP_UP).isPresent();
    }

    Facts facts() {
        FactWriter facts = new FactWriter()
                .text(CARRIER, carrier)
                .texts(REFERENCE, references)
                .money(TOP_UP, topUp)
                .number(TENOR, tenor.months())
                .one(RECKONING, reckoning);
        payout.facts().values().forEach(facts::text);
        return facts.facts();
    }

    /**
     * Books it, inside a unit of work.
     *
     * @param seeded the loans of the seed on the card
     * @throws Refused LOAN_UNKNOWN if nothing is lent by it
     */
    public BookedLoan book(OpenLoans loans, LoanCarrier on, List<CardLoan> seeded) {
        List<BookedLoan> old = old(loans, on, seeded);
        Money sum = old.stream()
                .map(loan -> loan.settlement(loans.today()).amount())
                .reduce(topUp, Money::plus);
        DueDays days = new DueDays(
                loans.today(), tenor, DayCount.of(loans.bank().key().customer().market()));
        LoanQuote quote = reckoning
                .quote(LoanKind.CONSOLIDATION, sum, days)
                .orElseThrow(() -> new Refused(LoanRefusal.LOAN_UNKNOWN));
        BookedLoan booked = loans.book(new LoanOrder(on, quote, null, payout, topUp));
        old.forEach(loan -> loans.consolidate(loan, booked.reference()));
        return booked;
    }

    private List<BookedLoan> old(OpenLoans loans, LoanCarrier on, List<CardLoan> seeded) {
        List<BookedLoan> booked = loans.all();
        Stream<BookedLoan> running = booked.stream()
                .filter(loan -> loan.isRunning() && loan.carrier().account().equals(on.account()))
                .filter(loan -> references.isEmpty() || references.contains(loan.id()));
        List<BookedLoan> old = new ArrayList<>(running.toList());
        for (CardLoan loan : seeded) {
            boolean known = booked.stream().anyMatch(one -> one.reference().equals(loan.reference()));
            if (!known && references.contains(loan.reference().value())) {
                old.add(loans.adopt(loan));
            }
        }
        return old;
    }
}
