package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All a customer has at the bank, as of a day, in the order it is listed. */
public record Holdings(List<AccountGroup> groups) {

    /** What somebody has who is not a customer. */
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

    /** What the customer has after the entries of their journal, as of a day. */
    public Holdings after(CustomerJournal journal, LocalDate today) {
        if (journal.entries().isEmpty()) {
            return this;
        }
        return new Holdings(groups.stream()
                .map(group -> group.with(account -> account.after(AccountJournal.of(account, journal, today))))
                .toList());
    }

    /**
     * What somebody sees who may see only these accounts. Insurance policies cannot be chosen one by one, so they are
     * seen only together with every account.
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
