package dev.sandbank.http.web.page;

import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A browser at the bank's pages.
 *
 * @param secret what its cookie holds; stands for a session only once somebody has logged in with it
 * @param fresh whether the cookie has yet to be set
 * @param session of the customer who is logged in, or null
 */
public record Visit(String secret, boolean fresh, @Nullable CustomerSession session) {

    /** The session, if it is one of that market's customers in that space. */
    public Optional<CustomerSession> sessionIn(SpaceId space, Market market) {
        return Optional.ofNullable(session)
                .filter(found -> found.space().equals(space) && found.customer().market() == market);
    }
}
