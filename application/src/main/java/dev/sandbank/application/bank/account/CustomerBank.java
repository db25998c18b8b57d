package dev.sandbank.application.bank.account;

import dev.sandbank.application.support.Lazy;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a customer has in a space, on a given day and at a given version of their journal. What entries change
 * is computed when it is first asked for, because most payments need only the account of the seed.
 */
public final class CustomerBank {

    private final Key key;
    private final Optional<SeedCustomer> owner;
    private final CustomerJournal journal;
    private final Holdings seeded;
    private final Lazy<Holdings> holdings;
    private final Lazy<Cards> cards;

    CustomerBank(
            Key key,
            Optional<SeedCustomer> owner,
            CustomerJournal journal,
            Holdings seeded,
            Lazy<Holdings> holdings,
            Lazy<Cards> cards) {
        this.key = key;
        this.owner = owner;
        this.journal = journal;
        this.seeded = seeded;
        this.holdings = holdings;
        this.cards = cards;
    }

    public Key key() {
        return key;
    }

    /** Whose it is; empty if the space has no such customer. */
    public Optional<SeedCustomer> owner() {
        return owner;
    }

    public CustomerJournal journal() {
        return journal;
    }

    /** What the customer would have if the journal had no entry. */
    public Holdings seeded() {
        return seeded;
    }

    /** What the customer has. */
    public Holdings holdings() {
        return holdings.get();
    }

    /** The cards of the seed, with the present figures of their accounts under the limits of the seed. */
    public List<HeldCard> seededCards() {
        return cards.get().seeded();
    }

    public List<HeldCard> cards() {
        return cards.get().present();
    }

    /** The cards before and after the changes of the journal. */
    record Cards(List<HeldCard> seeded, List<HeldCard> present) {

        Cards {
            seeded = List.copyOf(seeded);
            present = List.copyOf(present);
        }
    }

    /** Identifies a state of a customer's bank. Two states with equal keys are equal. */
    public record Key(SpaceId space, SeedName seed, CustomerId customer, LocalDate today, JournalVersion version) {
        // Written out, because reading accounts compares it often: decision 61.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && customer.equals(that.customer)
                    && space.equals(that.space)
                    && seed.equals(that.seed)
                    && today.equals(that.today)
                    && version.equals(that.version);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * customer.hashCode() + space.hashCode()) + today.hashCode()) + version.hashCode();
        }
    }

    /** An account as it is in the seed, before any entry. */
    public Account seeded(AccountId account) {
        return seeded.find(account).orElseThrow(() -> new IllegalArgumentException("not the customer's account"));
    }
}
