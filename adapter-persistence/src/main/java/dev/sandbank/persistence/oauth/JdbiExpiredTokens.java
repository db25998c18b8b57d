package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.persistence.sql.Database;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Housekeeping in SQL. Rows that refer to a grant are deleted before it, because of the foreign keys. */
public final class JdbiExpiredTokens implements ExpiredTokens {

    private static final List<String> TABLES =
            List.of("authorization_code", "access_token", "refresh_token", "customer_session", "control_flow");

    private static final String FORGET_GRANTS = """
            delete from customer_grant where id in (
                select g.id from customer_grant g
                where g.expires_at < :before
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
    public int forget(Instant expiredBefore, int max) {
        return database.write(handle -> {
            int gone = 0;
            for (String table : TABLES) {
                gone += forget(handle, forgetFrom(table), expiredBefore, max);
            }
            if (gone > 0) {
                database.afterCommit(() -> caches.deletedExpired(expiredBefore));
            }
            return gone + forget(handle, FORGET_GRANTS, expiredBefore, max);
        });
    }

    private static String forgetFrom(String table) {
        return "delete from " + table + " where id in (select id from " + table
                + " where expires_at < :before order by expires_at limit :max)";
    }

    private static int forget(Handle handle, String sql, Instant expiredBefore, int max) {
        return handle.createUpdate(sql)
                .bind("before", expiredBefore)
                .bind("max", max)
                .execute();
    }
}
