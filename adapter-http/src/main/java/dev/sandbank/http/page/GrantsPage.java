package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer has allowed and can take back.
 *
 * @param customer the user id logged in, as shown
 * @param revoked the name of the application whose permission was just taken back, or null
 * @param revokeAction where a grant to revoke is sent
 * @param logOutAction where the log-out is sent
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
