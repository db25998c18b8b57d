package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Money is taken from accounts of every kind and added to them, or the account refuses it. */
class AccountVerbsTest {

    private static final List<Account> ACCOUNTS = SeededBank.holdings(
                    SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, LocalDate.of(2026, 11, 22))
            .accounts();

    @Property(tries = 200)
    void amountHeldAndThenTakenEqualsAmountTakenAtOnce(
            @ForAll("paying") Account account, @ForAll @LongRange(min = 1, max = 200_000) long minor) {
        Money amount = new Money(minor, account.currency());
        Assume.that(amount.compareTo(account.available()) <= 0);

        Account held = account.hold(amount);
        Account taken = account.debit(amount);

        assertThat(held.available())
                .isEqualTo(account.available().minus(amount))
                .isEqualTo(taken.available());
        assertThat(held.balance()).isEqualTo(account.balance());
        assertThat(taken.position()).isEqualTo(account.position().minus(amount));
        assertThat(account.after(new Balance(-minor, 0, 0))).isEqualTo(taken);
    }

    @Property(tries = 200)
    void amountTakenAndGivenBackLeavesTheAccountUnchanged(
            @ForAll("paying") Account account, @ForAll @LongRange(min = 1, max = 200_000) long minor) {
        Money amount = new Money(minor, account.currency());
        Assume.that(amount.compareTo(account.available()) <= 0);

        assertThat(account.debit(amount).credit(amount)).isEqualTo(account);
    }

    @Property
    void allThatIsAvailableCanBeTaken(@ForAll("paying") Account account) {
        Assume.that(account.available().compareTo(Money.zero(account.currency())) > 0);
        assertThat(account.debit(account.available()).available()).isEqualTo(Money.zero(account.currency()));
    }

    @Property(tries = 100)
    void noMoreIsTakenThanIsAvailable(@ForAll("paying") Account account, @ForAll @LongRange(min = 1) long minor) {
        Money amount = new Money(minor, account.currency());
        Assume.that(amount.compareTo(account.available()) > 0);

        assertThat(reason(() -> account.debit(amount))).isEqualTo(PaymentRefusal.FUNDS_INSUFFICIENT);
        assertThat(reason(() -> account.hold(amount))).isEqualTo(PaymentRefusal.FUNDS_INSUFFICIENT);
    }

    @Property
    void statusDecidesBeforeTheMoney(@ForAll("paying") Account account, @ForAll AccountStatus status) {
        Account in = new Account(
                account.id(),
                account.kind(),
                account.product(),
                account.nickname(),
                account.number(),
                status,
                account.balance(),
                account.terms());
        Money one = new Money(1, account.currency());

        switch (status) {
            case ACTIVE -> assertThat(in.debit(one).available()).isLessThan(in.available());
            case DORMANT -> assertThat(reason(() -> in.debit(one))).isEqualTo(PaymentRefusal.ACCOUNT_DORMANT);
            case BLOCKED -> assertThat(reason(() -> in.debit(one))).isEqualTo(PaymentRefusal.ACCOUNT_BLOCKED);
            case CLOSED -> {
                assertThat(reason(() -> in.debit(one))).isEqualTo(PaymentRefusal.ACCOUNT_CLOSED);
                assertThat(reason(() -> in.credit(one))).isEqualTo(PaymentRefusal.ACCOUNT_CLOSED);
            }
        }
    }

    @Property
    void otherCurrenciesAreRefusedEitherWay(@ForAll("paying") Account account, @ForAll Currency currency) {
        Assume.that(currency != account.currency());
        Money one = new Money(1, currency);

        assertThat(reason(() -> account.debit(one))).isEqualTo(PaymentRefusal.CURRENCY_OF_ANOTHER_ACCOUNT);
        assertThat(reason(() -> account.credit(one))).isEqualTo(PaymentRefusal.CURRENCY_OF_ANOTHER_ACCOUNT);
    }

    @Example
    void onlyAccountsForPaymentsPay() {
        assertThat(ACCOUNTS)
                .filteredOn(account -> !account.kind().canPay())
                .isNotEmpty()
                .allSatisfy(account -> {
                    Money one = new Money(1, account.currency());
                    assertThat(reason(() -> account.debit(one))).isEqualTo(PaymentRefusal.ACCOUNT_NOT_FOR_PAYMENTS);
                });
    }

    @Example
    void creditThatCouldNotBeStoredIsRefused() {
        Account account = ACCOUNTS.get(0);
        assertThat(reason(() -> account.credit(new Money(Long.MAX_VALUE, account.currency()))))
                .isEqualTo(PaymentRefusal.AMOUNT_TOO_LARGE);
    }

    @Example
    void zeroAndNegativeAmountsAreRefused() {
        Account account = ACCOUNTS.get(0);
        for (long minor : new long[] {0, -1}) {
            Money amount = new Money(minor, account.currency());
            for (UnaryOperator<Account> verb : List.<UnaryOperator<Account>>of(
                    one -> one.debit(amount), one -> one.credit(amount), one -> one.hold(amount))) {
                assertThatIllegalArgumentException().isThrownBy(() -> verb.apply(account));
            }
        }
    }

    @Provide
    Arbitrary<Account> paying() {
        return Arbitraries.of(
                ACCOUNTS.stream().filter(account -> account.kind().canPay()).toList());
    }

    private static Reason reason(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).reason();
    }
}
