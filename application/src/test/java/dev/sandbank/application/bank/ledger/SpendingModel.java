package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.bank.ledger.LedgerModelContract.Spend;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A model of a customer's money: a plain list of payments on top of the seed's balances of the day. */
final class SpendingModel {

    private record Paid(CardPayment payment, long points) {}

    private final Function<LocalDate, List<Account>> seed;
    private final long pointsAtFirst;
    private final List<Paid> paid = new ArrayList<>();

    SpendingModel(Function<LocalDate, List<Account>> seed, long points) {
        this.seed = seed;
        this.pointsAtFirst = points;
    }

    void book(CardPayment payment, long points) {
        paid.add(new Paid(payment, points));
    }

    void reset() {
        paid.clear();
    }

    /** Whether the payment is to be booked. */
    boolean allows(Shopper shopper, Spend spend) {
        HeldCard card = shopper.card(spend.card());
        long today = sum(paid.stream()
                .map(Paid::payment)
                .filter(one -> one.card().equals(card.id()) && one.place().on().equals(shopper.today()))
                .toList());
        long limit = Math.min(
                card.limits().shops().minorUnits(), card.limits().daily().minorUnits());
        Account account = seeded(card.account(), shopper.today());
        return spend.cents() <= limit - today && spend.cents() <= available(account, shopper.today());
    }

    /** The payments that are not too old to be shown. */
    List<CardPayment> shown(Account account, LocalDate today) {
        return of(account).stream()
                .filter(payment -> !payment.place().on().isBefore(today.minusMonths(12)))
                .toList();
    }

    List<CardPayment> of(Account account) {
        return paid.stream()
                .map(Paid::payment)
                .filter(payment -> payment.account().equals(account.id()))
                .toList();
    }

    long available(Account account, LocalDate today) {
        return seeded(account.id(), today).available().minorUnits() - sum(of(account));
    }

    long position(Account account, LocalDate today) {
        List<CardPayment> posted = of(account).stream()
                .filter(payment -> !payment.postsOn().isAfter(today))
                .toList();
        return seeded(account.id(), today).position().minorUnits() - sum(posted);
    }

    Set<String> pending(Account account, LocalDate today) {
        return of(account).stream()
                .filter(payment -> payment.postsOn().isAfter(today))
                .map(CardPayment::reference)
                .collect(Collectors.toSet());
    }

    long points(LocalDate today) {
        return pointsAtFirst
                + paid.stream()
                        .filter(one -> !one.payment().postsOn().isAfter(today))
                        .mapToLong(Paid::points)
                        .sum();
    }

    private Account seeded(AccountId id, LocalDate today) {
        return seed.apply(today).stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<CardPayment> payments) {
        return payments.stream()
                .mapToLong(payment -> payment.amount().minorUnits())
                .sum();
    }
}
