package dev.sandbank.persistence.ratelimit;

import dev.sandbank.application.ratelimit.RateShares;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.ShareLost;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Shares in SQL. The tables are small: a row for each node, and one for each application that calls a node. */
public final class JdbiRateShares implements RateShares {

    private static final String LOCK = """
            insert into rate_client (client_id, exchanges, round, generation)
            select id, 1, 0, 0 from client where id = :client
            on conflict (client_id) do update set exchanges = rate_client.exchanges + 1
            """;

    /** Stores nothing if the node or the application was removed. */
    private static final String SAVE = """
            insert into rate_share (node, client_id, slots, answered, generation, free_after_millis)
            select rate_node.node, rate_client.client_id, :slots, :answered, :generation, :freeAfter
            from rate_node, rate_client where rate_node.node = :node and rate_client.client_id = :client
            on conflict (node, client_id) do update
            set slots = excluded.slots, answered = excluded.answered, generation = excluded.generation,
                free_after_millis = excluded.free_after_millis
            """;

    private static final String NEWS = """
            select rate_client.client_id, rate_client.round from rate_share
            join rate_client on rate_client.client_id = rate_share.client_id
            where rate_share.node = :node
            and (rate_client.round > rate_share.answered or rate_client.generation > rate_share.generation)
            """;

    private final Database database;

    public JdbiRateShares(Database database) {
        this.database = database;
    }

    @Override
    public void enter(String node) {
        database.write(handle -> handle.createUpdate("insert into rate_node (node, beat) values (:node, 0)")
                .bind("node", node)
                .execute());
    }

    @Override
    public boolean beat(String node) {
        return database.write(handle -> handle.createUpdate("update rate_node set beat = beat + 1 where node = :node")
                        .bind("node", node)
                        .execute())
                > 0;
    }

    @Override
    public Map<String, Long> beats() {
        return database.read(handle -> handle.createQuery("select node, beat from rate_node")
                .reduceRows(new HashMap<>(), (beats, row) -> {
                    beats.put(row.getColumn("node", String.class), row.getColumn("beat", Long.class));
                    return beats;
                }));
    }

    @Override
    public void remove(String node, long beat) {
        database.write(handle -> handle.createUpdate("delete from rate_node where node = :node and beat = :beat")
                .bind("node", node)
                .bind("beat", beat)
                .execute());
    }

    @Override
    public ClientShares find(ClientId client) {
        return database.read(handle -> read(handle, client));
    }

    @Override
    public ClientShares lock(ClientId client) {
        return database.write(handle -> {
            handle.createUpdate(LOCK).bind("client", client).execute();
            return read(handle, client);
        });
    }

    @Override
    public void change(ClientId client, String node, ClientShares changed) {
        database.write(handle -> {
            handle.createUpdate("update rate_client set round = :round where client_id = :client")
                    .bind("round", changed.round())
                    .bind("client", client)
                    .execute();
            Optional<RateShare> share = changed.of(node);
            if (share.isPresent()) {
                save(handle, client, share.get());
            } else {
                handle.createUpdate("delete from rate_share where node = :node and client_id = :client")
                        .bind("node", node)
                        .bind("client", client)
                        .execute();
            }
            return changed;
        });
    }

    @Override
    public Map<ClientId, Long> news(String node) {
        return database.read(handle -> handle.createQuery(NEWS)
                .bind("node", node)
                .reduceRows(new HashMap<>(), (news, row) -> {
                    news.put(
                            new ClientId(row.getColumn("client_id", String.class)), row.getColumn("round", Long.class));
                    return news;
                }));
    }

    @Override
    public long reset(ClientId client) {
        return database.write(handle -> {
            handle.createUpdate(LOCK).bind("client", client).execute();
            handle.createUpdate("update rate_client set generation = generation + 1 where client_id = :client")
                    .bind("client", client)
                    .execute();
            return read(handle, client).generation();
        });
    }

    private static void save(Handle handle, ClientId client, RateShare share) {
        int saved = handle.createUpdate(SAVE)
                .bind("node", share.node())
                .bind("client", client)
                .bind("slots", share.slots())
                .bind("answered", share.answered())
                .bind("generation", share.generation())
                .bind("freeAfter", share.freeAfter().toMillis())
                .execute();
        if (saved == 0) {
            throw new ShareLost();
        }
    }

    private static ClientShares read(Handle handle, ClientId client) {
        List<RateShare> shares = handle.createQuery("select * from rate_share where client_id = :client order by node")
                .bind("client", client)
                .map(JdbiRateShares::share)
                .list();
        return handle.createQuery("select round, generation from rate_client where client_id = :client")
                .bind("client", client)
                .map((row, context) -> new ClientShares(row.getLong("round"), row.getLong("generation"), shares))
                .findOne()
                .orElse(ClientShares.NONE);
    }

    private static RateShare share(ResultSet row, StatementContext context) throws SQLException {
        Columns columns = new Columns(row);
        return new RateShare(
                columns.text("node"),
                columns.number("slots"),
                columns.bigNumber("answered"),
                columns.bigNumber("generation"),
                Duration.ofMillis(columns.bigNumber("free_after_millis")));
    }
}
