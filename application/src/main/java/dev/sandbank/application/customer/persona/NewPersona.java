package dev.sandbank.application.customer.persona;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is to be added to a space.
 *
 * @param from the user id of the test customer whose products they get
 * @param name of the person
 * @param userId null for one that is made of the name
 * @param password null for one that is made and told once
 */
public record NewPersona(
        SpaceId space,
        Market market,
        String from,
        String name,
        @Nullable String userId,
        @Nullable String password) {

    /** Words for a log tell no password. */
    @Override
    public String toString() {
        return "NewPersona in " + space;
    }
}
