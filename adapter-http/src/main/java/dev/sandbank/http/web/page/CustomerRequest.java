package dev.sandbank.http.web.page;

import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request for one of the bank's pages. */
public final class CustomerRequest extends PageRequest {

    private @Nullable CustomerSession session;

    CustomerRequest(Context context, Browser browser, String id) {
        super(context, browser, id);
    }

    void madeBy(Visit visit, @Nullable CustomerSession found) {
        madeBy(visit);
        this.session = found;
    }

    /** The session of the customer who is logged in, or null. */
    public @Nullable CustomerSession session() {
        return session;
    }

    /** The secret of the hub's session at the same browser, which need not be alive; null if there is none. */
    public @Nullable String hubSecretOrNull() {
        return context().cookie(HubSite.COOKIE);
    }

    /** The session, if its customer belongs to that market and that space. */
    public Optional<CustomerSession> sessionIn(SpaceId space, Market market) {
        return Optional.ofNullable(session)
                .filter(found -> found.space().equals(space) && found.customer().market() == market);
    }
}
