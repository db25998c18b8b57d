package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class SeededHistoryTest {

    @Property(tries = 60)
    void balanceIsOpeningAndPostings(@ForAll Visit visit) {
        Ledger ledger = visit.ledger();

        for (Account account : visit.accounts()) {
            assertThat(ledger.balance(LedgerAccount.of(account.id()), account.currency()))
                    .isEqualTo(account.position().plus(visit.history(account).pending()));
        }
    }

    @Property(tries = 40)
    void allPostingsAddUpToNothing(@ForAll Visit visit) {
        Ledger ledger = visit.ledger();

        for (Currency currency : Currency.values()) {
            assertThat(ledger.sum(currency)).isEqualTo(Money.zero(currency));
        }
    }

    @Property(tries = 60)
    void runningBalancesLeadToTheBalanceWithWhatIsPendingAndAreNeverBelowTheOverdraft(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (!account.kind().isDeposit()) {
                continue;
            }
            History history = visit.history(account);
            Money running = history.opening();
            Money least = blueprint(visit, account).ceiling().negate();
            assertThat(running).isGreaterThanOrEqualTo(least);
            for (Transaction line : oldestFirst(history)) {
                running = running.plus(line.movement().amount());
                assertThat(line.runningBalance()).isEqualTo(running);
                assertThat(running).as("%s on %s", account.id(), line.date()).isGreaterThanOrEqualTo(least);
            }
            assertThat(running).isEqualTo(account.balance().plus(history.pending()));
            assertThat(account.available().isNegative()).isFalse();
        }
    }

    @Property(tries = 60)
    void debtsStayBetweenNothingAndTheLimit(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (account.kind().isDeposit() || account.kind().isInvestment()) {
                continue;
            }
            AccountBlueprint blueprint = blueprint(visit, account);
            History history = visit.history(account);
            Money position = history.opening();
            for (Transaction line : oldestFirst(history)) {
                position = position.plus(line.movement().amount());
                assertThat(position.negate().isNegative()).isFalse();
                assertThat(position.negate()).isLessThanOrEqualTo(blueprint.ceiling());
            }
        }
    }

    @Property(tries = 60)
    void historyIsOfTheLastTwelveMonthsNewestFirst(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            List<Movement> movements = visit.history(account).movements();
            assertThat(movements).extracting(Movement::date).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(movements)
                    .allMatch(movement -> !movement.date().isAfter(visit.today()))
                    .allMatch(
                            movement -> !movement.date().isBefore(visit.today().minusMonths(12)));
        }
    }

    @Property(tries = 60)
    void pastStaysAsItWasWhileDaysGoBy(@ForAll Visit visit, @ForAll @IntRange(min = 1, max = 400) int days) {
        Visit later = new Visit(
                visit.seed(), visit.market(), visit.customer(), visit.today().plusDays(days));
        for (Account account : visit.accounts()) {
            LocalDate since = later.history(account).since();
            List<Movement> before = visit.history(account).movements().stream()
                    .filter(movement -> !movement.date().isBefore(since))
                    .filter(movement -> !isOpeningDeposit(movement))
                    .toList();
            List<Movement> after = later.history(account).movements().stream()
                    .filter(movement -> !movement.date().isAfter(visit.today()))
                    .filter(movement -> !isOpeningDeposit(movement))
                    .toList();
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 60)
    void freshPurchasesArePendingAndStatementsBillTheRest(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            for (Transaction line : visit.history(account).transactions()) {
                Set<TransactionStatus> usual = account.kind().isBilled()
                        ? EnumSet.of(TransactionStatus.BILLED, TransactionStatus.UNBILLED)
                        : EnumSet.of(TransactionStatus.POSTED);
                boolean fresh = line.date().isAfter(visit.today().minusDays(2));
                boolean booksAtOnce = visit.isRecorded() && account.kind().isDeposit();
                boolean pending = fresh && line.movement().purpose() == Purpose.PURCHASE && !booksAtOnce;
                assertThat(line.status() == TransactionStatus.PENDING).isEqualTo(pending);
                assertThat(pending || usual.contains(line.status())).isTrue();
                assertThat(line.statementOn() != null).isEqualTo(line.status() == TransactionStatus.BILLED);
                assertThat(line.postedOn() == null).isEqualTo(pending);
                assertThat(pending || !Objects.requireNonNull(line.postedOn()).isAfter(visit.today()))
                        .isTrue();
            }
        }
    }

    /** The account of the new customer is always new, so its opening deposit moves from month to month. */
    private static boolean isOpeningDeposit(Movement movement) {
        return movement.description().equals("OPENING DEPOSIT");
    }

    private static List<Transaction> oldestFirst(History history) {
        List<Transaction> lines = new ArrayList<>(history.transactions());
        Collections.reverse(lines);
        return lines;
    }

    private static AccountBlueprint blueprint(Visit visit, Account account) {
        return SeededBank.blueprint(visit.seed(), visit.market(), visit.customer()).accounts().stream()
                .filter(blueprint -> blueprint.id().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }
}
