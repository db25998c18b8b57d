package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.bank.seed.written.WrittenLine;
import dev.sandbank.domain.bank.seed.written.WrittenPayee;
import dev.sandbank.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the banks of the customers of a data set. A transfer is written once and listed by both accounts. Numbers tell
 * the movements of one day from each other, in the whole set, so that no two have one reference.
 */
public final class SetBanks {

    private final Map<String, Owned> accounts = new HashMap<>();
    private final Map<String, List<WrittenLine>> lines = new HashMap<>();
    private final Map<CustomerId, String> names = new HashMap<>();
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
            names.put(customer.id(), customer.name());
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
        List<WrittenPayee> payees = customer.payees();
        return new WrittenBank(
                customer.debitCard(),
                Stream.concat(
                                customer.accounts().stream().map(this::written),
                                customer.creditCards().stream().map(this::written))
                        .toList(),
                payees == null
                        ? null
                        : payees.stream().map(payee -> named(customer, payee)).toList());
    }

    private WrittenAccount written(SetAccount account) {
        return new WrittenAccount(
                account.kind(),
                account.nickname(),
                account.opening(),
                Money.zero(account.opening().currency()),
                lines.getOrDefault(account.id(), List.of()));
    }

    private WrittenAccount written(SetCard card) {
        return new WrittenAccount(
                AccountKind.CREDIT_CARD,
                card.nickname(),
                card.owed(),
                card.limit(),
                card.transactions().stream().map(this::elsewhere).toList());
    }

    private WrittenPayee named(SetCustomer customer, WrittenPayee payee) {
        String name = names.get(new CustomerId(customer.market(), payee.account()));
        return payee.kind() != PayeeKind.INTERNAL || name == null ? payee : payee.named(name);
    }

    private void add(SetAccount account, SetTransaction transaction) {
        String other = transaction.account();
        if (other == null) {
            list(account.id(), elsewhere(transaction));
            return;
        }
        int number = next(transaction.date());
        boolean paid = transaction.amount().isNegative();
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

    private WrittenLine elsewhere(SetTransaction transaction) {
        String with = transaction.other() == null ? transaction.text() : transaction.other();
        boolean paid = transaction.amount().isNegative();
        return line(transaction, next(transaction.date()), false, paid, with, WrittenLine.ELSEWHERE);
    }

    private int next(LocalDate day) {
        return numbers.merge(day, 1, Integer::sum);
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
