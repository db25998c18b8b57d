package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of a customer's own accounts may pay which others.
 *
 * @param sources accounts that can pay
 * @param destinations accounts that can receive; whatever can pay them is among the sources
 */
public record TransferOptions(List<Account> sources, List<TransferDestination> destinations) {

    public TransferOptions {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        Set<AccountId> payers = sources.stream().map(Account::id).collect(Collectors.toSet());
        if (!destinations.stream().allMatch(destination -> payers.containsAll(destination.sources()))) {
            throw new IllegalArgumentException("whoever can pay is a source");
        }
    }

    /** What is possible among these accounts: any that may pay pays any other on which money is kept for every day. */
    public static TransferOptions among(List<Account> accounts) {
        List<Account> payers = accounts.stream()
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .filter(account -> account.kind().canPay())
                .toList();
        List<TransferDestination> destinations = payers.stream()
                .filter(account -> account.kind().isDeposit() && payers.size() > 1)
                .map(account -> new TransferDestination(account, others(payers, account)))
                .toList();
        return new TransferOptions(payers, destinations);
    }

    /** The options with the entries of the customer's journal, on a given day. */
    public TransferOptions after(CustomerJournal journal, LocalDate today) {
        return new TransferOptions(
                sources.stream().map(account -> after(account, journal, today)).toList(),
                destinations.stream()
                        .map(to -> new TransferDestination(after(to.account(), journal, today), to.sources()))
                        .toList());
    }

    private static Account after(Account account, CustomerJournal journal, LocalDate today) {
        return account.after(AccountJournal.of(account, journal, today));
    }

    /** The account of this id, whether it can pay or receive. */
    public Optional<Account> find(AccountId id) {
        return sources.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    private static List<AccountId> others(List<Account> payers, Account account) {
        return payers.stream()
                .map(Account::id)
                .filter(id -> !id.equals(account.id()))
                .toList();
    }
}
