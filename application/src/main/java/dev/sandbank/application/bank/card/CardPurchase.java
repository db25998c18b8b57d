package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.NewStore;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that a customer pays with a card.
 *
 * @param card its last four digits or its id; null for the customer's first card
 * @param amount in the currency of the card's account
 * @param use in which way it is paid, at home or abroad
 */
public record CardPurchase(
        SpaceId space,
        CustomerId customer,
        @Nullable String card,
        MerchantName merchant,
        BigDecimal amount,
        CardUse use) {

    /** A purchase in a shop of the customer's own country. */
    public CardPurchase(
            SpaceId space, CustomerId customer, @Nullable String card, MerchantName merchant, BigDecimal amount) {
        this(space, customer, card, merchant, amount, CardUse.SHOP_AT_HOME);
    }

    /**
     * Refuses what a store that is only now made would refuse, so that none is made for it. That store has nothing but
     * what every bank starts with.
     */
    public void mustSuitNewStore(Instant now) {
        NewStore.require(space);
        CustomerBanks banks = new CustomerBanks(any -> now, any -> SeedName.DEFAULT, CustomerJournals.NONE);
        CustomerBank bank = banks.of(space, customer);
        CardAndAmount.of(bank, bank.cards(), this);
    }
}
