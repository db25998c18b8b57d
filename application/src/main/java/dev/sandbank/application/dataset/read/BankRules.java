package dev.sandbank.application.dataset.read;

import dev.sandbank.application.dataset.read.ReadCustomer.ReadAccount;
import dev.sandbank.application.dataset.read.ReadCustomer.ReadTransaction;
import dev.sandbank.application.support.Nearest;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.dataset.SetAccount;
import dev.sandbank.domain.dataset.SetCustomer;
import dev.sandbank.domain.dataset.TransactionKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rules that look at several customers and accounts of a set. */
final class BankRules {

    private final Faults faults;
    private final Map<String, Owned> accounts = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Money>> sums = new HashMap<>();

    private final Set<String> unsure;
    private boolean dangling;

    /** @param unsure the ids of accounts whose balance is not judged */
    BankRules(Faults faults, Set<String> unsure) {
        this.faults = faults;
        this.unsure = unsure;
    }

    /** Tells what breaks a rule, and gives the customers with the balances of their accounts. */
    List<SetCustomer> check(List<ReadCustomer> customers) {
        Set<CustomerId> ids = new HashSet<>();
        int transactions = 0;
        for (ReadCustomer one : customers) {
            if (!ids.add(one.customer().id())) {
                one.fields().fault("userId", "expected a user id that no customer of the market above has");
            }
            for (ReadAccount account : one.accounts()) {
                if (accounts.putIfAbsent(account.account().id(), new Owned(one, account)) != null) {
                    account.fields().fault("id", "expected an id that no account above has");
                }
                transactions += account.transactions().size();
            }
            transactions += one.customer().creditCards().stream()
                    .mapToInt(card -> card.transactions().size())
                    .sum();
        }
        if (transactions > DataSetLimits.ALL_TRANSACTIONS) {
            faults.add(
                    0,
                    Path.TOP,
                    "expected at most " + DataSetLimits.ALL_TRANSACTIONS + " transactions in a set, found "
                            + transactions);
        }
        customers.forEach(one ->
                one.accounts().forEach(account -> account.transactions().forEach(each -> book(one, account, each))));
        return customers.stream().map(this::balanced).toList();
    }

    private void book(ReadCustomer customer, ReadAccount account, ReadTransaction read) {
        Money amount = read.transaction().amount();
        sum(account.account(), read.transaction().date(), amount);
        String other = read.transaction().account();
        if (other == null) {
            return;
        }
        Optional<String> wrong = objectionTo(customer, account, read, other);
        wrong.ifPresent(sentence -> read.fields().fault("account", sentence));
        Owned found = accounts.get(other);
        if (wrong.isEmpty() && found != null) {
            sum(found.account().account(), read.transaction().date(), amount.negate());
        } else {
            unsure.add(account.account().id());
            unsure.add(other);
            dangling |= found == null;
        }
    }

    private Optional<String> objectionTo(
            ReadCustomer customer, ReadAccount account, ReadTransaction read, String other) {
        Owned found = accounts.get(other);
        if (found == null) {
            return Optional.of("expected the id of an account of this set, found " + Texts.shown(other)
                    + Nearest.question(other, accounts.keySet().stream()));
        }
        if (other.equals(account.account().id())) {
            return Optional.of("expected another account than the one that lists the transaction");
        }
        if (found.customer().customer().market() != customer.customer().market()) {
            return Optional.of("expected an account of the same market");
        }
        if (found.account().account().opening().currency()
                != account.account().opening().currency()) {
            return Optional.of("expected an account in the same currency");
        }
        return read.transaction().kind() == TransactionKind.TRANSFER
                ? Optional.empty()
                : Optional.of("expected an account of the set only beside the kind transfer");
    }

    private void sum(SetAccount account, LocalDate day, Money amount) {
        sums.computeIfAbsent(account.id(), each -> new TreeMap<>()).merge(day, amount, Money::plus);
    }

    private SetCustomer balanced(ReadCustomer one) {
        return one.customer().with(one.accounts().stream().map(this::balanced).toList());
    }

    private SetAccount balanced(ReadAccount read) {
        SetAccount account = read.account();
        Money balance = account.opening();
        boolean overdrawn = false;
        for (Map.Entry<LocalDate, Money> day :
                sums.getOrDefault(account.id(), new TreeMap<>()).entrySet()) {
            balance = balance.plus(day.getValue());
            if (balance.isNegative() && !overdrawn && isSure(account)) {
                overdrawn = true;
                read.fields()
                        .fault(
                                "openingBalance",
                                "expected no day on which the account is overdrawn; at the end of " + day.getKey()
                                        + " its balance is " + balance);
            }
        }
        if (read.fields().has("balance") && isSure(account) && !balance.equals(account.balance())) {
            read.fields()
                    .fault(
                            "balance",
                            "expected " + balance.decimal().toPlainString()
                                    + ", which is the opening balance and all transactions, found "
                                    + account.balance().decimal().toPlainString());
        }
        return account.balanced(balance);
    }

    /** Whether all transactions of the account are known: one that names no account may belong to any. */
    private boolean isSure(SetAccount account) {
        return !dangling && !unsure.contains(account.id());
    }

    private record Owned(ReadCustomer customer, ReadAccount account) {}
}
