package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.bank.seed.written.WrittenLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the banks of the customers of a data set. A transfer is written once and listed by both accounts. Numbers tell
 * the movements of one day from each other, in the whole set, so that no two have one reference.
 */
public final class SetBanks {

    private final Map<String, Owned> accounts = new HashMap<>();
    private final Map<String, List<WrittenLine>> lines = new HashMap<>();
    private final Map<LocalDate, Integer> numbers = new HashMap<>();

    private SetBanks(DataSetDocument document) {
        for (SetCustomer customer : document.customers()) {
            for (int i = 0; i < customer.accounts().size(); i++) {
                SetAccount account = customer.accounts().get(i);
                accounts.put(account.id(), new Owned(customer, i));
                lines.put(account.id(), new ArrayList<>());
            }
        }
        for (SetCustomer customer : document.customers()) {
            customer.accounts()
                    .forEach(account -> account.transactions().forEach(transaction -> add(account, transaction)));
        }
    }

    /** What each customer has, in the order of the document; empty for those with the products of a test customer. */
    public static List<Optional<WrittenBank>> of(DataSetDocument document) {
        SetBanks banks = new SetBanks(document);
        return document.customers().stream()
                .map(customer -> customer.like() == null ? Optional.of(banks.bank(customer)) : noBank())
                .toList();
    }

    private static Optional<WrittenBank> noBank() {
        return Optional.empty();
    }

    private WrittenBank bank(SetCustomer customer) {
        return new WrittenBank(
                customer.debitCard(),
                customer.accounts().stream()
                        .map(account -> new WrittenAccount(
                                account.kind(),
                                account.nickname(),
                                account.opening(),
                                lines.getOrDefault(account.id(), List.of())))
                        .toList());
    }

    private void add(SetAccount account, SetTransaction transaction) {
        int number = numbers.merge(transaction.date(), 1, Integer::sum);
        String other = transaction.account();
        boolean paid = transaction.amount().isNegative();
        if (other == null) {
            String with = transaction.other() == null ? transaction.text() : transaction.other();
            list(account.id(), line(transaction, number, false, paid, with, WrittenLine.ELSEWHERE));
            return;
        }
        Owned here = Objects.requireNonNull(accounts.get(account.id()));
        Owned there = Objects.requireNonNull(accounts.get(other));
        boolean between = here.customer().equals(there.customer());
        list(
                account.id(),
                line(
                        transaction,
                        number,
                        between,
                        paid,
                        there.customer().name(),
                        between ? there.index() : WrittenLine.ELSEWHERE));
        SetTransaction back = transaction.reversed();
        list(
                other,
                line(
                        back,
                        number,
                        between,
                        !paid,
                        here.customer().name(),
                        between ? here.index() : WrittenLine.ELSEWHERE));
    }

    private void list(String account, WrittenLine line) {
        lines.computeIfAbsent(account, each -> new ArrayList<>()).add(line);
    }

    private static WrittenLine line(
            SetTransaction transaction, int number, boolean between, boolean paid, String other, int own) {
        return new WrittenLine(
                transaction.date(),
                transaction.kind().purpose(between, paid),
                transaction.amount(),
                transaction.text(),
                other,
                own,
                number);
    }

    private record Owned(SetCustomer customer, int index) {}
}
