package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Documents of data sets: customers of one market, with transfers between their accounts and to others. */
final class DataSetArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private DataSetArbitraries() {}

    static Arbitrary<DataSetDocument> documents() {
        Arbitrary<Market> markets = Arbitraries.of(Market.SG, Market.US, Market.ID);
        Arbitrary<List<Planned>> plans = planned().list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<Integer> customers = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        markets, customers, plans, Arbitraries.strings().ofMaxLength(10))
                .as((market, count, planned, name) -> document(market, count, planned, "Set " + name));
    }

    private static Arbitrary<Planned> planned() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-1, 7),
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as(Planned::new);
    }

    private static DataSetDocument document(Market market, int count, List<Planned> planned, String name) {
        List<SetCustomer> customers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<SetAccount> accounts = new ArrayList<>();
            for (int place = 2 * i; place < 2 * i + 2; place++) {
                accounts.add(account(market, place, 2 * count, planned));
            }
            customers.add(new SetCustomer(
                    market,
                    "User" + i,
                    "Ada Tan",
                    "correct-horse",
                    null,
                    i % 2 == 0,
                    accounts,
                    i % 2 == 0 ? List.of() : List.of(card(market, planned)),
                    i == 0 ? null : payees(i)));
        }
        customers.add(SetCustomer.like(TestCustomer.WEALTHY, market, "Like", "Joe Bell", "horse-battery"));
        return new DataSetDocument(name, customers);
    }

    private static SetCard card(Market market, List<Planned> planned) {
        List<SetTransaction> bought = planned.stream()
                .filter(each -> !each.gains && each.to < 0)
                .map(each -> each.in(market, 1))
                .toList();
        Money owed = new Money(planned.size() % 2 * 5_000L, market.currency());
        return new SetCard("Travel", new Money(5_000_000, market.currency()), owed, bought);
    }

    /** The customer before, a test customer, and somebody at the other bank. */
    private static List<WrittenPayee> payees(int place) {
        return List.of(
                new WrittenPayee(PayeeKind.INTERNAL, null, "User" + (place - 1), null),
                new WrittenPayee(PayeeKind.INTERNAL, null, TestCustomer.WEALTHY.userId(), "The rich one"),
                new WrittenPayee(PayeeKind.EXTERNAL, "Orchard Rentals", "70011223", null));
    }

    private static SetAccount account(Market market, int place, int all, List<Planned> planned) {
        List<SetTransaction> transactions = planned.stream()
                .filter(each -> each.from % all == place && each.to % all != place)
                .map(each -> each.in(market, all))
                .toList();
        Money opening = new Money(1_000_000, market.currency());
        AccountKind kind = place % 2 == 0 ? AccountKind.CHECKING : AccountKind.SAVINGS;
        return new SetAccount("account-" + place, kind, place == 0 ? "Daily" : null, opening, opening, transactions);
    }

    /** @param to the place of the account on the other side; less than none if it is elsewhere */
    private record Planned(int from, int to, long units, boolean gains, int day) {

        SetTransaction in(Market market, int all) {
            Money amount = new Money(gains ? units : -units, market.currency());
            TransactionKind kind =
                    to >= 0 ? TransactionKind.TRANSFER : gains ? TransactionKind.SALARY : TransactionKind.PURCHASE;
            @Nullable String account = to < 0 ? null : "account-" + to % all;
            return new SetTransaction(
                    FIRST.plusDays(day), kind, amount, "TEXT \"\\" + units, to < 0 ? "Orchard" : null, account);
        }
    }
}
