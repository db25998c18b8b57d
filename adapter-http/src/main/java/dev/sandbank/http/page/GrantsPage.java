package dev.sandbank.http.page;

import dev.sandbank.application.customer.CustomerDirectory.CustomerName;
import dev.sandbank.domain.market.Market;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer has allowed and can take back.
 *
 * @param customer who is logged in
 * @param applications those that hold permissions
 * @param more whether there are older permissions that are not listed
 * @param revoked the name of the application whose permission was just taken back, or null
 * @param revokeAction where a grant to revoke is sent
 * @param logOutAction where the log-out is sent
 */
public record GrantsPage(
        Market market,
        CustomerName customer,
        List<GrantedApplication> applications,
        boolean more,
        @Nullable String revoked,
        String revokeAction,
        String logOutAction,
        String csrf,
        Remarks remarks) {

    /** The name of the field that holds the grant to revoke. */
    public static final String GRANT = "grant";

    public GrantsPage {
        applications = List.copyOf(applications);
        revoked = revoked == null ? null : Shown.text(revoked);
    }

    /** An application with the permissions it holds, the newest first. */
    public record GrantedApplication(Asker asker, List<HeldGrant> grants) {

        public GrantedApplication {
            grants = List.copyOf(grants);
        }

        /** {@code 3 permissions}. */
        public String count() {
            return grants.size() == 1 ? "1 permission" : grants.size() + " permissions";
        }
    }
}
