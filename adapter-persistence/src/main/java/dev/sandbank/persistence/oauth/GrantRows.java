package dev.sandbank.persistence.oauth;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.persistence.sql.Columns;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Makes grants from rows of their own or from rows that refer to them. */
final class GrantRows {

    /**
     * The columns of a grant {@code g}; their names differ from those of other tables, so they can be joined to any
     * row.
     */
    static final String COLUMNS = """
            g.id as g_id, g.kind as g_kind, g.space as g_space, g.client_id as g_client_id, g.market as g_market, g.user_id as g_user_id,
                g.business_code as g_business_code, g.scopes as g_scopes, g.accounts as g_accounts,
                g.card as g_card,
                g.granted_at as g_granted_at, g.expires_at as g_expires_at, g.revoked_at as g_revoked_at
            """;

    private GrantRows() {}

    static Grant read(Columns columns) throws SQLException {
        return new Grant(
                new GrantId(columns.text("g_id")),
                GrantKind.valueOf(columns.text("g_kind")),
                columns.space("g_space"),
                columns.clientId("g_client_id"),
                columns.customer("g_market", "g_user_id"),
                columns.businessCode("g_business_code"),
                columns.scopes("g_scopes"),
                columns.lines("g_accounts").stream().map(AccountId::new).collect(Collectors.toSet()),
                columns.textOrNull("g_card"),
                columns.instant("g_granted_at"),
                columns.instant("g_expires_at"),
                columns.instantOrNull("g_revoked_at"));
    }
}
