package dev.sandbank.application.oauth.consent;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of grants. */
public interface Grants {

    void add(Grant grant);

    Optional<Grant> find(GrantId id);

    /**
     * The customer's grants that are live at {@code now}, newest first, {@code max} at most. A grant whose authorization
     * code was never redeemed opens nothing yet and is left out.
     */
    List<Grant> inUseOf(SpaceId space, CustomerId customer, Instant now, int max);

    /** The client's grants that are live at {@code now}, newest first, {@code max} at most. */
    List<Grant> liveOf(ClientId client, Instant now, int max);

    /** Sets the end of a grant that is not revoked. */
    void lastUntil(GrantId id, Instant expiresAt);

    /** Ends the grant and with it every token of it; false if it was revoked before or is unknown. */
    boolean revoke(GrantId id, Instant now);
}
