package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.loan.Debtor.Act;
import dev.sandbank.application.bank.loan.Debtor.Step;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Loans and plans against a list of debts: what the ledger says is owed is what each loan says, nothing is made or lost,
 * a refused act changes nothing, no act touches another loan, and the steps of the clock change nothing (M2, M61, M62,
 * M63). Over any stores.
 */
public abstract class LoanModelContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Property(tries = 15)
    void whatIsOwedIsWhatTheLedgerSaysWhateverTheStepsAre(@ForAll("histories") List<Step> steps) {
        Debtor bySteps = new Debtor(new Lender(emptyStores()), 1);
        Debtor byJumps = new Debtor(new Lender(emptyStores()), 1_000);
        for (Step step : steps) {
            List<JournalEntry> entries = bySteps.lender.entries();
            List<BookedLoan> loans = bySteps.lender.all();
            Map<String, Money> closings = bySteps.closings();

            boolean done = bySteps.took(step);

            assertThat(byJumps.took(step)).isEqualTo(done);
            if (!done) {
                assertThat(bySteps.lender.entries()).isEqualTo(entries);
                assertThat(bySteps.lender.all()).isEqualTo(loans);
            } else if (step.act() != Act.PASS) {
                assertClosings(bySteps, step, closings);
            }
            assertOwed(bySteps.lender);
        }
        assertThat(byJumps.lender.all()).isEqualTo(bySteps.lender.all());
        assertThat(byJumps.lender.entries()).isEqualTo(bySteps.lender.entries());
    }

    /** What the ledger and the records say is one, and all entries together are nothing. */
    private static void assertOwed(Lender lender) {
        for (BookedLoan loan : lender.all()) {
            assertThat(lender.owedInLedger(loan)).as(loan.id()).isEqualTo(loan.owed());
            assertThat(loan.isRunning()).isEqualTo(loan.due() != null);
            if (!loan.isRunning()) {
                assertThat(loan.owed().minorUnits()).isZero();
            }
        }
        List<JournalEntry> entries = lender.entries();
        Ledger ledger = new Ledger(entries.stream().map(JournalEntry::entry).toList());
        entries.stream()
                .flatMap(entry -> entry.entry().postings().stream())
                .map(Posting::unit)
                .distinct()
                .forEach(unit -> assertThat(ledger.sum(unit)).isZero());
    }

    /** What closes each loan after an act that was done: the model is a list of sums. */
    private static void assertClosings(Debtor debtor, Step step, Map<String, Money> before) {
        Map<String, Money> after = debtor.closings();
        List<BookedLoan> all = debtor.lender.all();
        switch (step.act()) {
            case LEND, PLAN -> {
                BookedLoan booked = newest(before, all);
                before.put(booked.id(), booked.quote().amount());
            }
            case SETTLE -> before.remove(Objects.requireNonNull(debtor.subject(step)));
            case REFUND_PLAN -> before.remove(debtor.planOf(step).id());
            case SETTLE_PART -> assertPartPaid(debtor, step, before, after);
            case CONSOLIDATE -> assertMadeOne(step, before, after);
            case REFUND_CARD -> assertGivenBack(debtor, step, before, after);
            case SPEND, PASS -> {}
        }
        if (step.act() != Act.CONSOLIDATE) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static BookedLoan newest(Map<String, Money> before, List<BookedLoan> all) {
        return all.stream()
                .filter(loan -> loan.isRunning() && !before.containsKey(loan.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The share that was paid is missing of what closes the loan, and of nothing else. */
    private static void assertPartPaid(Debtor debtor, Step step, Map<String, Money> before, Map<String, Money> after) {
        String loan = Objects.requireNonNull(debtor.subject(step));
        Money closing = Objects.requireNonNull(before.get(loan));
        long paid = Math.max(1, closing.minorUnits() * step.size() / 900);
        if (paid == closing.minorUnits()) {
            before.remove(loan);
        } else {
            before.put(loan, closing.minus(new Money(paid, closing.currency())));
        }
        assertThat(after.get(loan)).isEqualTo(before.get(loan));
    }

    /** The plan of the purchase has ended or less closes it; no other loan is touched. */
    private static void assertGivenBack(Debtor debtor, Step step, Map<String, Money> before, Map<String, Money> after) {
        debtor.findPlanOf(step).filter(plan -> before.containsKey(plan.id())).ifPresent(plan -> {
            Money closing = after.get(plan.id());
            if (closing == null) {
                before.remove(plan.id());
            } else {
                assertThat(closing).isLessThan(before.put(plan.id(), closing));
            }
        });
    }

    /** What is gone of the loans that became one is owed by the new one, with what was lent on top. */
    private static void assertMadeOne(Step step, Map<String, Money> before, Map<String, Money> after) {
        String one = after.keySet().stream()
                .filter(loan -> !before.containsKey(loan))
                .findFirst()
                .orElseThrow();
        Money owed = Objects.requireNonNull(after.get(one));
        Money zero = Money.zero(owed.currency());
        Money merged = before.entrySet().stream()
                .filter(loan -> !after.containsKey(loan.getKey()))
                .map(Map.Entry::getValue)
                .reduce(zero, Money::plus);
        Money more = step.size() % 2 == 0 ? zero : Money.of("5000", owed.currency());
        assertThat(owed.minus(more).minus(merged).isNegative()).isFalse();
        before.forEach((loan, closing) -> {
            if (after.containsKey(loan)) {
                assertThat(after.get(loan)).isEqualTo(closing);
            }
        });
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Act.SPEND, Act.PLAN, Act.PASS)),
                Tuple.of(2, Arbitraries.of(Act.LEND, Act.SETTLE_PART, Act.SETTLE)),
                Tuple.of(2, Arbitraries.of(Act.REFUND_PLAN, Act.REFUND_CARD)),
                Tuple.of(1, Arbitraries.just(Act.CONSOLIDATE)));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 1_000))
                .as(Step::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(16)
                .ofMaxSize(24)
                .map(LoanModelContract::afterABeginning);
    }

    /** Every history begins with something to act upon: two loans, and three purchases, two of which are planned. */
    private static List<Step> afterABeginning(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        for (Act act : List.of(Act.LEND, Act.SPEND, Act.SPEND, Act.PLAN, Act.LEND, Act.SPEND, Act.PLAN)) {
            all.add(new Step(act, all.size(), 100 + 10 * all.size()));
        }
        all.addAll(steps);
        return all;
    }
}
