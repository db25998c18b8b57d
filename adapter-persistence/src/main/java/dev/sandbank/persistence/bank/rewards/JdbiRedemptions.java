package dev.sandbank.persistence.bank.rewards;

import dev.sandbank.application.bank.rewards.Redemptions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The redemptions in SQL. */
public final class JdbiRedemptions implements Redemptions {

    private static final String INSERT = """
            insert into redemption (space, order_id, link_code, market, holder, reference, amount, currency, points,
                description, balance_after, booked_at)
            values (:space, :orderId, :link, :market, :holder, :reference, :amount, :currency, :points,
                :description, :balanceAfter, :bookedAt)
            """;

    private static final String SELECT = """
            select space, order_id, link_code, market, holder, reference, amount, currency, points, description,
                balance_after, booked_at
            from redemption where space = :space and link_code = :link and reference = :reference
            """;

    private final Database database;

    public JdbiRedemptions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Redemption redemption) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("space", redemption.space())
                .bind("orderId", redemption.orderId().value())
                .bind("link", redemption.link().value())
                .bind("market", redemption.holder().market())
                .bind("holder", redemption.holder().userId())
                .bind("reference", redemption.reference())
                .bind("amount", redemption.order().amount().minorUnits())
                .bind("currency", redemption.order().amount().currency().name())
                .bind("points", redemption.order().points())
                .bind("description", redemption.order().description())
                .bind("balanceAfter", redemption.balanceAfter())
                .bind("bookedAt", redemption.bookedAt())
                .execute());
    }

    @Override
    public Optional<Redemption> find(SpaceId space, RewardLinkCode link, String reference) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("space", space)
                .bind("link", link.value())
                .bind("reference", reference)
                .map(JdbiRedemptions::redemption)
                .findOne());
    }

    @Override
    public boolean has(SpaceId space, OrderId orderId) {
        return database.read(
                handle -> handle.createQuery("select 1 from redemption where space = :space and order_id = :orderId")
                        .bind("space", space)
                        .bind("orderId", orderId.value())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private static Redemption redemption(ResultSet row, StatementContext context) throws SQLException {
        Columns columns = new Columns(row);
        Money amount = new Money(columns.bigNumber("amount"), Currency.valueOf(columns.text("currency")));
        return new Redemption(
                new OrderId(columns.text("order_id")),
                columns.space("space"),
                new RewardLinkCode(columns.text("link_code")),
                columns.customer("market", "holder"),
                columns.text("reference"),
                new RedemptionOrder(amount, columns.bigNumber("points"), columns.text("description")),
                columns.bigNumber("balance_after"),
                columns.instant("booked_at"));
    }
}
