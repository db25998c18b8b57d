package dev.sandbank.domain.bank.seed.written;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer has, as somebody wrote it down. Its hash is kept, because readings of the bank are looked up by it. */
public final class WrittenBank {

    /** The most accounts of one customer. */
    public static final int MOST_ACCOUNTS = 12;

    private final boolean debitCard;
    private final List<WrittenAccount> accounts;
    private final int hash;

    /** @param debitCard whether a debit card belongs to the accounts */
    public WrittenBank(boolean debitCard, List<WrittenAccount> accounts) {
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
        this.hash = 31 * this.accounts.hashCode() + Boolean.hashCode(debitCard);
    }

    public boolean hasDebitCard() {
        return debitCard;
    }

    /** In the order they are listed. */
    public List<WrittenAccount> accounts() {
        return accounts;
    }

    public Facts facts() {
        return new FactWriter()
                .flag("debitCard", debitCard)
                .list("accounts", accounts.stream().map(WrittenAccount::facts).toList())
                .facts();
    }

    /** What {@link #facts} told. */
    public static WrittenBank read(Facts facts) {
        return new WrittenBank(
                facts.flag("debitCard"),
                facts.list("accounts").stream().map(WrittenAccount::read).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WrittenBank that
                        && hash == that.hash
                        && debitCard == that.debitCard
                        && accounts.equals(that.accounts));
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
