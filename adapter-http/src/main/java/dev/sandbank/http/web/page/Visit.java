package dev.sandbank.http.web.page;

import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A browser at the bank's pages.
 *
 * @param secret the content of its cookie; it identifies a session only after a log-in
 * @param fresh whether the cookie must still be set
 * @param session the session of the customer who is logged in, or null
 */
public record Visit(String secret, boolean fresh, @Nullable CustomerSession session) {

    /** The session, if its customer belongs to that market and that space. */
    public Optional<CustomerSession> sessionIn(SpaceId space, Market market) {
        return Optional.ofNullable(session)
                .filter(found -> found.space().equals(space) && found.customer().market() == market);
    }
}
