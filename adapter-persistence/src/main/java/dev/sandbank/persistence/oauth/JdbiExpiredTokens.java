package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Database;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes what has expired, in SQL. Rows that refer to a grant are deleted before it, because of the foreign keys. */
public final class JdbiExpiredTokens implements ExpiredTokens {

    /** Tables whose rows name their space. */
    private static final List<String> TABLES = List.of("access_token", "customer_session", "control_flow");

    /** Tables whose rows have the space of their grant. */
    private static final List<String> TABLES_OF_GRANTS = List.of("authorization_code", "refresh_token");

    private static final String FORGET_GRANTS = """
            delete from customer_grant where id in (
                select g.id from customer_grant g
                where g.space = :space and g.expires_at < :before
                    and not exists (select 1 from authorization_code c where c.grant_id = g.id)
                    and not exists (select 1 from access_token a where a.grant_id = g.id)
                    and not exists (select 1 from refresh_token r where r.grant_id = g.id)
                order by g.expires_at limit :max)
            """;

    private final Database database;
    private final ReadCaches caches;

    public JdbiExpiredTokens(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public int forget(SpaceId space, Instant expiredBefore, int max) {
        return database.write(handle -> {
            Forgetting forgetting = new Forgetting(handle, space, expiredBefore, max);
            int gone = 0;
            for (String table : TABLES) {
                gone += forgetting.rows(forgetFrom(table));
            }
            for (String table : TABLES_OF_GRANTS) {
                gone += forgetting.rows(forgetWithGrantsFrom(table));
            }
            if (gone > 0) {
                database.afterCommit(() -> caches.deletedExpired(space, expiredBefore));
            }
            return gone + forgetting.rows(FORGET_GRANTS);
        });
    }

    private static String forgetFrom(String table) {
        return "delete from " + table + " where id in (select id from " + table
                + " where space = :space and expires_at < :before order by expires_at limit :max)";
    }

    private static String forgetWithGrantsFrom(String table) {
        return "delete from " + table + " where id in (select t.id from " + table
                + " t join customer_grant g on g.id = t.grant_id"
                + " where g.space = :space and t.expires_at < :before order by t.expires_at limit :max)";
    }

    private record Forgetting(Handle handle, SpaceId space, Instant expiredBefore, int max) {

        int rows(String sql) {
            return handle.createUpdate(sql)
                    .bind("space", space)
                    .bind("before", expiredBefore)
                    .bind("max", max)
                    .execute();
        }
    }
}
