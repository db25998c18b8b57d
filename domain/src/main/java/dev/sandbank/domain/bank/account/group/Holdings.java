package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Map<LedgerAccount, List<JournalEntry>> byAccount = journal.byAccount();
        return new Holdings(groups.stream()
                .map(group -> group.with(account -> account.after(AccountJournal.of(account, byAccount, today))))
                .toList());
    }

    /** The holdings with more accounts, each behind those under its heading. */
    public Holdings and(List<Account> more, Market market) {
        List<AccountGroup> all = new ArrayList<>();
        for (GroupName name : GroupName.values()) {
            List<Account> added = more.stream()
                    .filter(account -> GroupName.of(account.kind()) == name)
                    .toList();
            List<AccountGroup> known =
                    groups.stream().filter(group -> group.name() == name).toList();
            if (!known.isEmpty()) {
                all.addAll(known.subList(0, known.size() - 1));
                all.add(known.get(known.size() - 1).and(added));
            } else if (!added.isEmpty()) {
                all.add(AccountGroup.of(name, added, market));
            }
        }
        return new Holdings(all);
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
