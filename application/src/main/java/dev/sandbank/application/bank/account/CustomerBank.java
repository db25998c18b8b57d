package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a customer has in a space, on a given day and at a given version of their journal.
 *
 * @param seeded what the customer would have if the journal were empty
 * @param holdings what the customer has
 * @param seededCards the cards of the seed, with the present figures of their accounts under the limits of the seed
 */
public record CustomerBank(
        Key key,
        CustomerJournal journal,
        Holdings seeded,
        Holdings holdings,
        List<HeldCard> seededCards,
        List<HeldCard> cards) {

    public CustomerBank {
        seededCards = List.copyOf(seededCards);
        cards = List.copyOf(cards);
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
