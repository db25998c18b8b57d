package dev.sandbank.domain.bank.seed.written;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a customer has, as somebody wrote it down. Its hash is kept, because readings of the bank are looked up by it. */
public final class WrittenBank {

    /** The most accounts of one customer, with those of credit cards. */
    public static final int MOST_ACCOUNTS = 12;

    private final boolean debitCard;
    private final List<WrittenAccount> accounts;
    private final @Nullable List<WrittenPayee> payees;
    private final int hash;

    /**
     * What a customer has.
     *
     * @param debitCard whether a debit card belongs to the accounts
     * @param accounts with those of credit cards
     * @param payees null if the seed makes them
     */
    public WrittenBank(boolean debitCard, List<WrittenAccount> accounts, @Nullable List<WrittenPayee> payees) {
        if (accounts.isEmpty() || accounts.size() > MOST_ACCOUNTS) {
            throw new IllegalArgumentException("a customer has 1 to " + MOST_ACCOUNTS + " accounts");
        }
        for (WrittenAccount account : accounts) {
            if (account.lines().stream().anyMatch(line -> line.own() >= accounts.size())) {
                throw new IllegalArgumentException("a movement names an account that is not there");
            }
        }
        this.debitCard = debitCard;
        this.accounts = List.copyOf(accounts);
        this.payees = payees == null ? null : List.copyOf(payees);
        this.hash = Objects.hash(this.accounts, debitCard, this.payees);
    }

    public boolean hasDebitCard() {
        return debitCard;
    }

    /** In the order they are listed. */
    public List<WrittenAccount> accounts() {
        return accounts;
    }

    /** How many credit cards there are, each with an account. */
    public int creditCards() {
        return (int) accounts.stream().filter(WrittenAccount::isCard).count();
    }

    /** The payees, in the order they are listed; empty if the seed makes them. */
    public Optional<List<WrittenPayee>> payees() {
        return Optional.ofNullable(payees);
    }

    public Facts facts() {
        return new FactWriter()
                .flag("debitCard", debitCard)
                .list("accounts", accounts.stream().map(WrittenAccount::facts).toList())
                .flag("hasPayees", payees != null)
                .list(
                        "payees",
                        payees().orElse(List.of()).stream()
                                .map(WrittenPayee::facts)
                                .toList())
                .facts();
    }

    /** What {@link #facts} told. */
    public static WrittenBank read(Facts facts) {
        return new WrittenBank(
                facts.flag("debitCard"),
                facts.list("accounts").stream().map(WrittenAccount::read).toList(),
                facts.flag("hasPayees")
                        ? facts.list("payees").stream().map(WrittenPayee::read).toList()
                        : null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WrittenBank that
                        && hash == that.hash
                        && debitCard == that.debitCard
                        && accounts.equals(that.accounts)
                        && Objects.equals(payees, that.payees));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "WrittenBank of " + accounts.size();
    }
}
