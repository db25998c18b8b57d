package dev.sandbank.domain.bank.alert;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an entry did to one account of a customer.
 *
 * @param amount more than zero
 * @param debit whether it was taken, and not given
 */
public record AlertOccasion(CustomerId customer, AccountId account, Money amount, boolean debit, JournalEntry entry) {

    private static final Set<EntryKind> PAYMENTS =
            Set.of(EntryKind.TRANSFER, EntryKind.OWN_TRANSFER, EntryKind.BILL_PAYMENT);

    /**
     * The occasions of an entry. What only ends an earlier entry is none, because that one was told: a purchase that was
     * held is not told again when it is settled.
     */
    public static List<AlertOccasion> of(JournalEntry entry) {
        EntryEffect effect = entry.link().effect();
        if (effect != EntryEffect.MOVES && effect != EntryEffect.HOLDS) {
            return List.of();
        }
        return entry.entry().postings().stream()
                .filter(posting -> posting.amount() != 0 && !posting.unit().equals(Unit.POINTS))
                .flatMap(posting -> posting.account().account().stream()
                        .map(account -> of(
                                entry,
                                account,
                                new Money(
                                        posting.amount(),
                                        Currency.valueOf(posting.unit().code())))))
                .toList();
    }

    private static AlertOccasion of(JournalEntry entry, AccountId account, Money change) {
        boolean debit = change.isNegative();
        CustomerId customer = debit || entry.counterpart() == null
                ? entry.place().customer()
                : entry.counterpart().customer();
        return new AlertOccasion(customer, account, debit ? change.negate() : change, debit, entry);
    }

    /**
     * Whether a choice asks to tell it.
     *
     * @param available what is available on the account after the entry, if that is known; asked only for balances
     */
    public boolean isToldBy(AlertChoice choice, Supplier<Optional<Money>> available) {
        if (!choice.enabled() || !choice.isAbout(account)) {
            return false;
        }
        return switch (choice.alert()) {
            case CARD_PURCHASE_ABOVE -> debit && entry.kind() == EntryKind.CARD_PAYMENT && reaches(choice, amount);
            case PAYMENT_ABOVE -> debit && PAYMENTS.contains(entry.kind()) && reaches(choice, amount);
            case CREDIT_ABOVE -> !debit && entry.link().effect() == EntryEffect.MOVES && reaches(choice, amount);
            case BALANCE_BELOW ->
                debit && available.get().filter(after -> crosses(choice, after)).isPresent();
        };
    }

    private static boolean reaches(AlertChoice choice, Money amount) {
        Money threshold = choice.threshold();
        return ExchangeRates.convert(amount, threshold.currency()).compareTo(threshold) >= 0;
    }

    /** A balance is told once when it comes down to the amount, and again only after it was above in between. */
    private boolean crosses(AlertChoice choice, Money after) {
        Currency currency = choice.threshold().currency();
        Money before = ExchangeRates.convert(after.plus(amount), currency);
        return before.compareTo(choice.threshold()) > 0
                && ExchangeRates.convert(after, currency).compareTo(choice.threshold()) <= 0;
    }

    /** What is told, as a sentence. */
    public String message(Alert alert) {
        String at = entry.subject(!debit).isBlank() ? "" : " (" + entry.subject(!debit) + ")";
        return switch (alert) {
            case CARD_PURCHASE_ABOVE -> "A purchase of " + amount + " was made with your card" + at + ".";
            case PAYMENT_ABOVE -> "A payment of " + amount + " left your account" + at + ".";
            case CREDIT_ABOVE -> "An amount of " + amount + " came in" + at + ".";
            case BALANCE_BELOW -> "After " + amount + " was taken, the balance of your account is below your limit.";
        };
    }
}
