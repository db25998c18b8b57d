package dev.sandbank.application.bank.account;

import dev.sandbank.application.support.Lazy;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a customer's bank that a viewer may see. */
public final class BankView {

    private final Key key;
    private final CustomerBank bank;
    private final Lazy<Holdings> holdings;
    private final Lazy<List<HeldCard>> cards;

    BankView(Key key, CustomerBank bank) {
        this.key = key;
        this.bank = bank;
        this.holdings = new Lazy<>(() -> bank.holdings().only(key.viewer().accounts()));
        this.cards = new Lazy<>(() -> bank.cards().stream()
                .filter(card -> key.viewer().accounts().contains(card.account()))
                .toList());
    }

    public Key key() {
        return key;
    }

    public CustomerBank bank() {
        return bank;
    }

    public Holdings holdings() {
        return holdings.get();
    }

    /** The cards whose accounts the viewer sees. */
    public List<HeldCard> cards() {
        return cards.get();
    }

    /**
     * Identifies a view by its viewer and the state of the bank. Views with equal keys show the same, so results made
     * from a view may be cached under its key.
     */
    public record Key(Viewer viewer, CustomerBank.Key bank) {
        // Written out, because reading accounts compares it often: decision 61.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && bank.equals(that.bank) && viewer.equals(that.viewer);
        }

        @Override
        public int hashCode() {
            return 31 * bank.hashCode() + viewer.hashCode();
        }
    }

    /**
     * The account of this id.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see it, whether it exists or not
     */
    public Account account(AccountId id) {
        return holdings().find(id).orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
    }
}
