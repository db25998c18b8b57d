package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A customer of a data set.
 *
 * @param userId what they log in with, with its capitals
 * @param password what they log in with; everybody who sees the set sees it
 * @param like the test customer whose products they get; null if their accounts are in the set
 * @param debitCard whether a debit card belongs to the accounts
 * @param accounts none if they get the products of a test customer
 * @param creditCards none if they get the products of a test customer
 * @param payees null if they get those that the seed makes
 */
@RecordBuilder
public record SetCustomer(
        Market market,
        String userId,
        String name,
        String password,
        @Nullable TestCustomer like,
        boolean debitCard,
        List<SetAccount> accounts,
        List<SetCard> creditCards,
        @Nullable List<WrittenPayee> payees) {

    public SetCustomer {
        accounts = List.copyOf(accounts);
        creditCards = List.copyOf(creditCards);
        payees = payees == null ? null : List.copyOf(payees);
    }

    /** A customer with the products of a test customer. */
    public static SetCustomer like(TestCustomer like, Market market, String userId, String name, String password) {
        return new SetCustomer(market, userId, name, password, like, false, List.of(), List.of(), null);
    }

    /** The same customer with these accounts. */
    public SetCustomer with(List<SetAccount> others) {
        return new SetCustomer(market, userId, name, password, like, debitCard, others, creditCards, payees);
    }

    /** All transactions that are written down, those of accounts first. */
    Stream<SetTransaction> transactions() {
        return Stream.concat(
                accounts.stream().flatMap(account -> account.transactions().stream()),
                creditCards.stream().flatMap(card -> card.transactions().stream()));
    }

    public CustomerId id() {
        return new CustomerId(market, userId);
    }

    /** Words for a log tell no password. */
    @Override
    public String toString() {
        return "SetCustomer " + id();
    }
}
