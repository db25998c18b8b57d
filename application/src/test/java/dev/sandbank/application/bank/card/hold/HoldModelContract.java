package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * M2: after any run of payments, holds, captures, voids, refunds and reversals, each balance is the fold of its entries,
 * sums are zero, a refused act changed nothing, and no posted line ever changed. Over any stores.
 */
public abstract class HoldModelContract {

    /** The acts of a history. */
    enum Act {
        SPEND,
        HOLD,
        CAPTURE,
        VOID,
        REFUND,
        REVERSE,
        FORCE,
        PASS,
        RESTART
    }

    /**
     * One step.
     *
     * @param which one of the earlier payments, or the card
     */
    record Step(Act act, int which, long cents) {}

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** The same stores as another process would open them; those in memory stay as they are. */
    protected Stores reopened(Stores stores) {
        return stores;
    }

    @Property(tries = 25)
    void everyBalanceIsTheFoldOfItsEntries_M2(@ForAll("steps") List<Step> steps) {
        SettableClock clock = new SettableClock();
        Till till = new Till(emptyStores(), clock);
        List<String> references = new ArrayList<>();
        Map<String, Transaction> posted = new LinkedHashMap<>();
        for (Step step : steps) {
            List<JournalEntry> before = till.entries();
            if (!done(till, step, references)) {
                assertThat(till.entries()).isEqualTo(before);
            }
            if (step.act() == Act.RESTART) {
                till = new Till(reopened(till.stores), clock);
            }
            checkFold(till);
            checkLines(till, step.which() % 2, posted);
        }
    }

    private static boolean done(Till till, Step step, List<String> references) {
        String amount = BigDecimal.valueOf(step.cents(), 2).toPlainString();
        String reference = references.isEmpty() ? "none" : references.get(step.which() % references.size());
        int card = step.which() % 2;
        try {
            switch (step.act()) {
                case SPEND -> references.add(till.spend(card, amount));
                case HOLD -> references.add(till.hold(card, amount));
                case CAPTURE -> till.capture(reference, step.cents() % 2 == 0 ? null : amount);
                case VOID -> till.cancel(reference);
                case REFUND ->
                    references.add(till.refund(reference, step.cents() % 2 == 0 ? null : amount)
                            .reference());
                case REVERSE, FORCE ->
                    references.add(
                            till.reverse(reference, step.act() == Act.FORCE).reference());
                case RESTART -> {}
                case PASS -> till.clock.advance(Duration.ofHours(step.cents() % 100));
            }
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void checkFold(Till till) {
        List<JournalEntry> entries = till.entries();
        Ledger ledger = new Ledger(entries.stream().map(JournalEntry::entry).toList());
        LocalDate today = till.bank().key().today();
        Map<LedgerAccount, Unit> accounts = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            for (Posting posting : entry.entry().postings()) {
                accounts.put(posting.account(), posting.unit());
                assertThat(ledger.sum(posting.unit())).isZero();
            }
        }
        accounts.forEach((account, unit) -> {
            for (LocalDate day : List.of(today, today.plusDays(3), today.plusDays(8))) {
                assertThat(till.stores.journal().balance(Till.SPACE, account, unit, day))
                        .isEqualTo(Balance.of(entries, account, unit, day));
            }
        });
    }

    /** No two lines have one reference, and those that were posted are what they were. */
    private static void checkLines(Till till, int card, Map<String, Transaction> posted) {
        List<Transaction> lines = till.lines(card);
        assertThat(lines.stream().map(line -> line.movement().reference())).doesNotHaveDuplicates();
        for (Transaction line : lines) {
            String reference = line.movement().reference();
            Transaction known = posted.get(reference);
            if (known != null && known.status() == line.status()) {
                assertThat(line).isEqualTo(known);
            }
            if (line.status() != TransactionStatus.PENDING) {
                posted.put(reference, line);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.longs().between(1, 40_000))
                .as(Step::new);
        return step.list().ofMaxSize(30);
    }
}
