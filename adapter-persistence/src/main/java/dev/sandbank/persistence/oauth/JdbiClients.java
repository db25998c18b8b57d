package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Clients in SQL; outside of units of work they are read from memory if possible. */
public final class JdbiClients implements Clients {

    private static final String SELECT = """
            select c.id, c.space, c.name, c.description, c.icon, c.redirect_uris, c.origins, c.grant_kinds,
                c.scopes, c.profile, c.rate_per_minute, c.suspended, c.created_at,
                c.approved_sandbox, c.approved_markets,
                s.hash as secret_hash, s.created_at as secret_created_at, s.expires_at as secret_expires_at,
                s.owner as secret_owner, s.last_four as secret_last_four
            from client c left join client_secret s on s.client_id = c.id
            """;

    private static final String INSERT = """
            insert into client (id, registration, space, name, description, icon, redirect_uris, origins,
                grant_kinds, scopes, profile, rate_per_minute, suspended, created_at, approved_sandbox,
                approved_markets, search_text)
            values (:id, (select coalesce(max(registration), 0) + 1 from client), :space, :name, :description, :icon,
                :redirectUris, :origins, :grantKinds, :scopes, :profile, :ratePerMinute, :suspended, :createdAt,
                :approvedSandbox, :approvedMarkets, :searchText)
            on conflict (id) do nothing
            """;

    private static final String UPDATE = """
            update client
            set space = :space, name = :name, description = :description, icon = :icon,
                redirect_uris = :redirectUris, origins = :origins, grant_kinds = :grantKinds, scopes = :scopes, profile = :profile,
                rate_per_minute = :ratePerMinute, suspended = :suspended, created_at = :createdAt,
                approved_sandbox = :approvedSandbox, approved_markets = :approvedMarkets, search_text = :searchText
            where id = :id
            """;

    private static final String INSERT_SECRET = """
            insert into client_secret (client_id, position, hash, created_at, expires_at, owner, last_four)
            values (:client, :position, :hash, :createdAt, :expiresAt, :owner, :lastFour)
            """;

    // Few clients have origins, and an index finds them.
    private static final String LET_CALL = """
            select count(*)
            from client c
            where c.origins <> '' and not c.suspended
                and :line || c.origins || :line like '%' || :line || :origin || :line || '%'
                and not exists (select 1 from client_secret s where s.client_id = c.id)
            """;

    private final Database database;
    private final ReadCaches caches;

    public JdbiClients(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public Optional<Client> find(ClientId id) {
        if (database.inUnit()) {
            return read(id);
        }
        Client remembered = caches.clients().find(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long ticket = caches.clients().ticket();
        Optional<Client> found = read(id);
        found.ifPresent(client -> caches.clients().remember(ticket, id, client));
        return found;
    }

    @Override
    public List<Client> list() {
        return database.read(handle -> handle.createQuery(SELECT + "order by c.registration, s.position")
                .scanResultSet(ClientRows::read));
    }

    @Override
    public boolean anyLetsCall(Origin origin) {
        return database.read(handle -> handle.createQuery(LET_CALL)
                        .bind("origin", origin.value())
                        .bind("line", "\n")
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    @Override
    public Optional<Client> findApprovedFor(ClientId sandbox) {
        return database
                .read(handle -> handle.createQuery(SELECT + "where c.approved_sandbox = :sandbox order by s.position")
                        .bind("sandbox", sandbox)
                        .scanResultSet(ClientRows::read))
                .stream()
                .findFirst();
    }

    @Override
    public int count() {
        return database.read(handle -> handle.createQuery("select count(*) from client")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public int countIn(SpaceId space) {
        return database.read(handle -> handle.createQuery("select count(*) from client where space = :space")
                .bind("space", space)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean add(Client client) {
        return database.write(handle -> {
            boolean free = bind(handle.createUpdate(INSERT), client).execute() == 1;
            if (free) {
                insertSecrets(handle, client);
            }
            return free;
        });
    }

    @Override
    public boolean replace(Client client) {
        return database.write(handle -> {
            boolean known = bind(handle.createUpdate(UPDATE), client).execute() == 1;
            if (known) {
                handle.createUpdate("delete from client_secret where client_id = :id")
                        .bind("id", client.id())
                        .execute();
                insertSecrets(handle, client);
                database.afterCommit(() -> caches.clients().forget(client.id()));
            }
            return known;
        });
    }

    @Override
    public boolean remove(ClientId id) {
        return database.write(handle -> {
            // Its codes, grants and tokens are deleted by cascade. This is rare, so all caches are simply emptied.
            database.afterCommit(caches::forgetAll);
            return handle.createUpdate("delete from client where id = :id")
                            .bind("id", id)
                            .execute()
                    == 1;
        });
    }

    private Optional<Client> read(ClientId id) {
        return database.read(handle -> handle
                .createQuery(SELECT + "where c.id = :id order by s.position")
                .bind("id", id)
                .scanResultSet(ClientRows::read)
                .stream()
                .findFirst());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Client client) {
        Approval approval = client.approval();
        return statement
                .bind("id", client.id())
                .bind("space", client.space())
                .bind("name", client.name())
                .bind("description", client.description())
                .bind("icon", client.icon())
                .bind("redirectUris", Columns.lines(client.redirectUris()))
                .bind("origins", Columns.lines(client.origins()))
                .bind("grantKinds", Columns.lines(client.grantKinds()))
                .bind("scopes", client.scopes())
                .bind("profile", client.profile())
                .bind("ratePerMinute", client.rateLimit().perMinute())
                .bind("suspended", client.suspended())
                .bind("createdAt", client.createdAt())
                .bind(
                        "approvedSandbox",
                        approval == null ? null : approval.sandbox().value())
                .bind("approvedMarkets", approval == null ? "" : Columns.lines(approval.markets()))
                .bind(
                        "searchText",
                        SearchText.fold(client.name() + "\n" + client.id().value()));
    }

    private static void insertSecrets(Handle handle, Client client) {
        int position = 0;
        for (ClientSecret secret : client.secrets().newestFirst()) {
            handle.createUpdate(INSERT_SECRET)
                    .bind("client", client.id())
                    .bind("position", position++)
                    .bind("hash", secret.hash())
                    .bind("createdAt", secret.createdAt())
                    .bind("expiresAt", secret.expiresAt())
                    .bind(
                            "owner",
                            secret.owner() == null ? null : secret.owner().value())
                    .bind("lastFour", secret.lastFour())
                    .execute();
        }
    }
}
