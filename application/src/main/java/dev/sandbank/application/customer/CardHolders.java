package dev.sandbank.application.customer;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** Finds who holds a card, by the last four digits printed on it and the phone number that the holder registered. */
public interface CardHolders {

    /**
     * The card with these digits and this phone number, if there is one in the market.
     *
     * @param phone digits with the country code: {@code 6590020056}
     */
    Optional<HeldCard> find(SpaceId space, Market market, String lastFour, String phone);

    /**
     * A card and its holder.
     *
     * @param cardId the id of the card in the bank's other operations
     */
    record HeldCard(String cardId, CustomerId holder) {}
}
