package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everything that a customer holds at the bank on a given day, in the order of the list. */
public record Holdings(List<AccountGroup> groups) {

    /** The holdings of somebody who is not a customer: none. */
    public static final Holdings NONE = new Holdings(List.of());

    public Holdings {
        groups = List.copyOf(groups);
    }

    public List<Account> accounts() {
        return groups.stream().flatMap(group -> group.accounts().stream()).toList();
    }

    public Set<AccountId> ids() {
        return accounts().stream().map(Account::id).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Account> find(AccountId id) {
        return groups.stream()
                .flatMap(group -> group.accounts().stream())
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    /** The holdings with the entries of the customer's journal, on a given day. */
    public Holdings after(CustomerJournal journal, LocalDate today) {
        if (journal.entries().isEmpty()) {
            return this;
        }
        return new Holdings(groups.stream()
                .map(group -> group.with(account -> account.after(AccountJournal.of(account, journal, today))))
                .toList());
    }

    /** The holdings with each account changed. */
    public Holdings with(UnaryOperator<Account> change) {
        return new Holdings(groups.stream().map(group -> group.with(change)).toList());
    }

    /**
     * The part of the holdings that somebody sees who may see only these accounts. A consent cannot name an insurance
     * policy, so policies are shown only to those who may see all accounts.
     */
    public Holdings only(Set<AccountId> seen) {
        if (seen.containsAll(ids())) {
            return this;
        }
        return new Holdings(groups.stream()
                .filter(group -> group.policies().isEmpty())
                .map(group -> group.only(seen))
                .filter(group -> !group.isEmpty())
                .toList());
    }
}
