package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.AnnualRates;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Booked loans as facts. The instalments are kept as they were quoted, so that a later rule never changes them. */
final class BookedLoanFacts {

    private static final String CARRIER = "carrier";
    private static final String COURSE = "course";
    private static final String PURCHASE = "purchase";
    private static final String AMOUNT = "amount";

    private BookedLoanFacts() {}

    static Facts of(BookedLoan loan) {
        LoanQuote quote = loan.quote();
        return new FactWriter()
                .text(CARRIER, loan.carrier().id())
                .text("lastFour", loan.carrier().lastFour())
                .text("account", loan.carrier().account().value())
                .one("kind", quote.kind())
                .one("reckoning", quote.reckoning())
                .day("bookedOn", quote.days().bookedOn())
                .one("dayCount", quote.days().dayCount())
                .money(AMOUNT, quote.amount())
                .money("fee", quote.fee())
                .decimal("rate", quote.yearlyRate())
                .decimal("annual", quote.rates().annual())
                .decimal("effective", quote.rates().effective())
                .text("rows", rows(quote.schedule()))
                .part(COURSE, loan.course().facts())
                .part(PURCHASE, purchase(loan.purchase()))
                .facts();
    }

    static BookedLoan read(String id, Holder holder, Facts facts) {
        Money amount = facts.money(AMOUNT);
        RepaymentSchedule schedule = schedule(amount, facts.text("rows"));
        DueDays days = new DueDays(
                facts.day("bookedOn"), new Tenor(schedule.instalments().size()), facts.one("dayCount", DayCount.class));
        LoanQuote quote = new LoanQuote(
                facts.one("kind", LoanKind.class),
                facts.one("reckoning", Reckoning.class),
                days,
                schedule,
                facts.money("fee"),
                facts.decimal("rate"),
                new AnnualRates(facts.decimal("annual"), facts.decimal("effective")));
        LoanCarrier carrier = new LoanCarrier(
                facts.text(CARRIER), facts.text("lastFour"), new AccountId(facts.text("account")), amount.currency());
        return new BookedLoan(
                new LoanReference(id),
                holder.customer(),
                carrier,
                quote,
                LoanCourse.of(facts.part(COURSE)),
                purchase(facts.part(PURCHASE)));
    }

    /** Principal and interest of each instalment, in minor units. */
    private static String rows(RepaymentSchedule schedule) {
        return schedule.instalments().stream()
                .map(row -> row.principal().minorUnits() + "+" + row.interest().minorUnits())
                .collect(Collectors.joining(" "));
    }

    private static RepaymentSchedule schedule(Money loan, String rows) {
        List<Instalment> instalments = new ArrayList<>();
        Money owed = loan;
        for (String row : rows.split(" ", -1)) {
            String[] parts = row.split("\\+", -1);
            Money principal = money(parts[0], loan);
            owed = owed.minus(principal);
            instalments.add(new Instalment(instalments.size() + 1, principal, money(parts[1], loan), owed));
        }
        return new RepaymentSchedule(loan, instalments);
    }

    private static Money money(String minorUnits, Money loan) {
        return new Money(new BigDecimal(minorUnits).longValueExact(), loan.currency());
    }

    private static Facts purchase(@Nullable PlannedPurchase purchase) {
        return purchase == null
                ? Facts.NONE
                : new FactWriter()
                        .text("reference", purchase.reference())
                        .text("authorization", purchase.authorization())
                        .text("shop", purchase.shop())
                        .money(AMOUNT, purchase.amount())
                        .day("postsOn", purchase.postsOn())
                        .facts();
    }

    private static @Nullable PlannedPurchase purchase(Facts facts) {
        return facts.isEmpty()
                ? null
                : new PlannedPurchase(
                        facts.text("reference"),
                        facts.textOrNull("authorization"),
                        facts.text("shop"),
                        facts.money(AMOUNT),
                        facts.day("postsOn"));
    }
}
