package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the permissions that the customer gave and can revoke.
 *
 * @param customer the user id logged in, as shown
 * @param revoked the name of the application whose permission was just revoked, or null
 * @param revokeAction the path to which a grant to revoke is sent
 * @param logOutAction the path to which the log-out is sent
 */
public record GrantsPage(
        Market market,
        String customer,
        List<HeldGrant> grants,
        @Nullable String revoked,
        String revokeAction,
        String logOutAction,
        String csrf) {

    /** The name of the field that holds the grant to revoke. */
    public static final String GRANT = "grant";

    public GrantsPage {
        grants = List.copyOf(grants);
        revoked = revoked == null ? null : Shown.text(revoked);
    }
}
