package dev.sandbank.persistence.oauth;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Makes clients from rows that hold one secret each. */
final class ClientRows {

    private ClientRows() {}

    static List<Client> read(Supplier<ResultSet> result, StatementContext context) throws SQLException {
        Map<String, Client> byId = new LinkedHashMap<>();
        try (ResultSet rows = result.get()) {
            Columns columns = new Columns(rows);
            while (rows.next()) {
                Client soFar = byId.get(columns.text("id"));
                Client client = soFar == null ? client(columns) : soFar;
                byId.put(client.id().value(), withSecret(client, secret(columns)));
            }
        }
        return List.copyOf(byId.values());
    }

    private static Client client(Columns columns) throws SQLException {
        return new Client(
                columns.clientId("id"),
                columns.space("space"),
                columns.text("name"),
                columns.text("description"),
                columns.textOrNull("icon"),
                redirectUris(columns),
                columns.lines("origins").stream().map(Origin::new).toList(),
                ClientSecrets.NONE,
                columns.lines("grant_kinds").stream().map(GrantKind::valueOf).collect(Collectors.toSet()),
                columns.scopes("scopes"),
                Profile.valueOf(columns.text("profile")),
                new RateLimit(columns.number("rate_per_minute")),
                columns.flag("suspended"),
                columns.instant("created_at"),
                approval(columns));
    }

    private static @Nullable Approval approval(Columns columns) throws SQLException {
        String sandbox = columns.textOrNull("approved_sandbox");
        return sandbox == null
                ? null
                : new Approval(
                        new ClientId(sandbox),
                        columns.lines("approved_markets").stream()
                                .map(Market::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What an older version took and this one does not is left out, as if it had never been registered. */
    private static List<RedirectUri> redirectUris(Columns columns) throws SQLException {
        return columns.lines("redirect_uris").stream()
                .filter(RedirectUri::couldBe)
                .map(RedirectUri::new)
                .toList();
    }

    private static Optional<ClientSecret> secret(Columns columns) throws SQLException {
        return columns.textOrNull("secret_hash") == null
                ? Optional.empty()
                : Optional.of(new ClientSecret(
                        columns.hash("secret_hash"),
                        columns.instant("secret_created_at"),
                        columns.instantOrNull("secret_expires_at"),
                        owner(columns),
                        columns.text("secret_last_four")));
    }

    private static @Nullable DeveloperId owner(Columns columns) throws SQLException {
        String owner = columns.textOrNull("secret_owner");
        return owner == null ? null : new DeveloperId(owner);
    }

    private static Client withSecret(Client client, Optional<ClientSecret> secret) {
        return secret.map(next -> client.withSecrets(
                        new ClientSecrets(Stream.concat(client.secrets().newestFirst().stream(), Stream.of(next))
                                .toList())))
                .orElse(client);
    }
}
