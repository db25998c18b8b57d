package dev.sandbank.application.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * After many payments on several days, a customer's balances equal those of a plain list of payments, over any stores.
 */
public abstract class LedgerModelContract {

    /** One step of a history. */
    sealed interface Step {}

    record Spend(int card, long cents) implements Step {}

    record Pass(int hours) implements Step {}

    record Reset() implements Step {}

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Property(tries = 30)
    void bankFollowsThePayments(@ForAll("steps") List<Step> steps) {
        Shopper shopper = new Shopper(emptyStores());
        for (Step step : steps) {
            if (step instanceof Spend spend) {
                boolean allowed = shopper.model.allows(shopper, spend);
                assertThat(shopper.tryToSpend(spend.card(), spend.cents())).isEqualTo(allowed);
                assertThat(!allowed
                                || !shopper.accountOf(spend.card()).available().isNegative())
                        .isTrue();
            } else if (step instanceof Pass pass) {
                shopper.pass(pass.hours());
            } else {
                shopper.reset();
            }
            checkAccounts(shopper);
            checkSums(shopper);
        }
    }

    /**
     * Only later movements of the seed can make the available amount negative: a payment takes no more than is
     * available.
     */
    private static void checkAccounts(Shopper shopper) {
        for (Account account : shopper.accounts()) {
            assertThat(account.position().minorUnits()).isEqualTo(shopper.model.position(account, shopper.today()));
            assertThat(account.available().minorUnits()).isEqualTo(shopper.model.available(account, shopper.today()));
            checkHistory(shopper, account);
        }
        assertThat(shopper.points()).isEqualTo(shopper.model.points(shopper.today()));
    }

    /** The history has one line for each payment, and each running balance is the previous one plus the amount. */
    private static void checkHistory(Shopper shopper, Account account) {
        List<Transaction> newestFirst = shopper.history(account);
        for (int row = 0; row + 1 < newestFirst.size(); row++) {
            Transaction line = newestFirst.get(row);
            Money before = newestFirst.get(row + 1).runningBalance();
            if (line.runningBalance() != null) {
                assertThat(before).isNotNull();
                assertThat(line.runningBalance())
                        .isEqualTo(Objects.requireNonNull(before)
                                .plus(line.movement().amount()));
            }
        }
        List<TransactionStatus> pending = List.of(TransactionStatus.PENDING);
        assertThat(newestFirst.stream()
                        .filter(line -> shopper.isOurs(line) && pending.contains(line.status()))
                        .map(line -> line.movement().reference())
                        .collect(Collectors.toSet()))
                .isEqualTo(shopper.model.pending(account, shopper.today()));
        assertThat(newestFirst.stream().filter(shopper::isOurs))
                .hasSameSizeAs(shopper.model.shown(account, shopper.today()));
    }

    private static void checkSums(Shopper shopper) {
        Ledger ledger = new Ledger(shopper.entries());
        shopper.postedAccounts()
                .forEach((account, unit) ->
                        assertThat(shopper.total(account, unit)).isEqualTo(ledger.balance(account, unit)));
        assertThat(ledger.sum(Unit.POINTS)).isZero();
        assertThat(shopper.accounts())
                .allSatisfy(account ->
                        assertThat(ledger.sum(account.currency()).minorUnits()).isZero());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(1, 50_000)),
                Tuple.of(2, Arbitraries.longs().between(50_000, 900_000)),
                Tuple.of(1, Arbitraries.of(1L, 5_000_000L, Long.MAX_VALUE)));
        Arbitrary<Step> spend =
                Combinators.combine(Arbitraries.integers().between(0, 2), cents).as(Spend::new);
        Arbitrary<Step> pass = Arbitraries.of(1, 11, 24, 48, 24 * 40).map(Pass::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, spend), Tuple.of(3, pass), Tuple.of(1, Arbitraries.create(Reset::new)))
                .list()
                .ofMaxSize(25);
    }
}
