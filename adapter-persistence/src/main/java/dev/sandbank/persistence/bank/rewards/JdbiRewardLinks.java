package dev.sandbank.persistence.bank.rewards;

import dev.sandbank.application.bank.rewards.RewardLinks;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Reward links in SQL. */
public final class JdbiRewardLinks implements RewardLinks {

    private static final String INSERT = """
            insert into reward_link (space, code, market, client, holder, card, reference, active, linked_at)
            values (:space, :code, :market, :client, :holder, :card, :reference, :active, :linkedAt)
            on conflict (space, code) do update set market = excluded.market, client = excluded.client,
                holder = excluded.holder, card = excluded.card, reference = excluded.reference,
                active = excluded.active, linked_at = excluded.linked_at, ended_at = null
            where reward_link.ended_at is not null
            """;

    private static final String SELECT = """
            select space, code, market, client, holder, card, reference, active, linked_at
            from reward_link where space = :space and code = :code and ended_at is null
            """;

    private static final String SET_ACTIVE = """
            update reward_link set active = :active
            where space = :space and code = :code and ended_at is null
            """;

    private static final String END = """
            update reward_link set active = false, ended_at = :endedAt
            where space = :space and code = :code and ended_at is null
            """;

    private final Database database;

    public JdbiRewardLinks(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(RewardLink link) {
        return database.write(handle -> handle.createUpdate(INSERT)
                        .bind("space", link.owner().space())
                        .bind("code", link.code().value())
                        .bind("market", link.owner().market())
                        .bind("client", link.owner().client())
                        .bind("holder", link.holder().userId())
                        .bind("card", link.card().value())
                        .bind("reference", link.reference())
                        .bind("active", link.active())
                        .bind("linkedAt", link.linkedAt())
                        .execute())
                == 1;
    }

    @Override
    public Optional<RewardLink> find(SpaceId space, RewardLinkCode code) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("space", space)
                .bind("code", code.value())
                .map(JdbiRewardLinks::link)
                .findOne());
    }

    @Override
    public boolean setActive(SpaceId space, RewardLinkCode code, boolean active) {
        return database.write(handle -> handle.createUpdate(SET_ACTIVE)
                        .bind("space", space)
                        .bind("code", code.value())
                        .bind("active", active)
                        .execute())
                == 1;
    }

    @Override
    public boolean end(SpaceId space, RewardLinkCode code, Instant endedAt) {
        return database.write(handle -> handle.createUpdate(END)
                        .bind("space", space)
                        .bind("code", code.value())
                        .bind("endedAt", endedAt)
                        .execute())
                == 1;
    }

    private static RewardLink link(ResultSet row, StatementContext context) throws SQLException {
        Columns columns = new Columns(row);
        return new RewardLink(
                new RewardLinkCode(columns.text("code")),
                new LinkOwner(columns.space("space"), columns.market("market"), columns.text("client")),
                columns.customer("market", "holder"),
                new CardId(columns.text("card")),
                columns.text("reference"),
                columns.flag("active"),
                columns.instant("linked_at"));
    }
}
