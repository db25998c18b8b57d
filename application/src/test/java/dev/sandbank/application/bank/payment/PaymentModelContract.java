package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.Quote;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Payments between two customers against a model that only adds and subtracts (M2, M6). */
public abstract class PaymentModelContract {

    private static final List<TestCustomer> PEOPLE = List.of(TestCustomer.EVERYTHING, TestCustomer.WEALTHY);
    private static final int STEPS = 12;

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** Some customer pays from one of their accounts to some account, a share of what is there. */
    record Step(int payer, int from, int receiver, int to, int permille) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 5);
        return Combinators.combine(any, any, any, any, Arbitraries.integers().between(1, 1_200))
                .as(Step::new)
                .list()
                .ofMaxSize(STEPS);
    }

    @Property(tries = 15)
    void everyBalanceIsTheSumOfItsEntries(@ForAll("steps") List<Step> steps) {
        Counter counter = new Counter(emptyStores(), Market.GB);
        Map<AccountId, Money> model = new HashMap<>();
        PEOPLE.forEach(
                person -> counter.accounts(person).forEach(account -> model.put(account.id(), account.available())));

        steps.forEach(step -> take(counter, model, step));

        PEOPLE.forEach(person -> counter.accounts(person)
                .forEach(account -> assertThat(account.available())
                        .isEqualTo(model.get(account.id()))
                        .matches(available -> !available.isNegative())));
        assertThat(sequences(counter)).hasSize((int) counter.stores().journal().nextSequence(SpaceId.DEFAULT) - 1);
    }

    private static void take(Counter counter, Map<AccountId, Money> model, Step step) {
        TestCustomer payer = PEOPLE.get(step.payer() % PEOPLE.size());
        TestCustomer receiver = PEOPLE.get(step.receiver() % PEOPLE.size());
        Account from = pick(counter.accounts(payer), step.from());
        Account to = pick(counter.accounts(receiver), step.to());
        long minor = from.available().minorUnits() * step.permille() / 1_000;
        if (minor <= 0 || from.id().equals(to.id())) {
            return;
        }
        Money asked = new Money(minor, from.currency());
        String amount = asked.decimal().toPlainString();
        PaymentRequest request = payer == receiver
                ? counter.own(from.id(), to.id(), amount)
                : counter.across(from.id(), to.id(), amount);
        Refused refused = catchThrowableOfType(Refused.class, () -> counter.pay(counter.payer(payer), request));
        if (refused != null) {
            assertThat(refused.reason()).isIn((Object[]) new Reason[] {
                PaymentRefusal.FUNDS_INSUFFICIENT,
                PaymentRefusal.EXCHANGE_TOO_SMALL,
                PaymentRefusal.DAY_LIMIT_EXCEEDED,
                PaymentRefusal.ACCOUNT_DORMANT,
                BankRefusal.INPUT_INVALID
            });
            return;
        }
        Quote quote = Quote.of(asked, from.currency(), to.currency(), counter.today());
        model.computeIfPresent(from.id(), (id, before) -> before.minus(asked));
        model.computeIfPresent(to.id(), (id, before) -> before.plus(quote.credit()));
    }

    private static Account pick(List<Account> accounts, int index) {
        return accounts.get(index % accounts.size());
    }

    private static Set<Long> sequences(Counter counter) {
        Set<Long> sequences = new HashSet<>();
        PEOPLE.forEach(person -> counter.stores().journal().of(SpaceId.DEFAULT, person.in(Market.GB)).entries().stream()
                .map(JournalEntry::place)
                .forEach(place -> sequences.add(place.sequence())));
        return sequences;
    }
}
