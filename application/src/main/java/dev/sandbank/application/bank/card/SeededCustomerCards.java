package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.customer.CustomerCards;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** The cards of the test customers. */
public final class SeededCustomerCards implements CustomerCards {

    private final CustomerBanks banks;

    public SeededCustomerCards(CustomerBanks banks) {
        this.banks = banks;
    }

    @Override
    public Optional<String> lastFour(SpaceId space, CustomerId customer, String cardId) {
        return banks.of(space, customer).cards().stream()
                .filter(card -> card.id().value().equals(cardId))
                .map(card -> card.card().lastFour())
                .findFirst();
    }
}
