package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sandbank.application.node.Node;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.persistence.PostgresStores;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which of two servers leads, and what they know of each other. */
@Timeout(60)
class LeaderTest {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final LentDatabase database = PostgresServer.shared().lend();
    private final PostgresStores one = PostgresStores.open(database.url(), database.password());
    private final PostgresStores two = PostgresStores.open(database.url(), database.password());

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void oneLeadsAndTheOtherFollowsWhenItLeaves() {
        ThisNode first = one.join(SYSTEM);
        try (ThisNode second = two.join(SYSTEM)) {
            assertThat(first.leads()).isTrue();
            assertThat(second.leads()).isFalse();

            first.close();
            assertThat(first.leads()).isFalse();
            await(second::leads);
            assertThat(two.nodes()).hasSize(1);
        }
        assertThat(two.nodes()).isEmpty();
    }

    @Test
    void oneLeadsAgainWheneverAllConnectionsWereCut() {
        try (ThisNode first = one.join(SYSTEM);
                ThisNode second = two.join(SYSTEM)) {
            for (int round = 0; round < 3; round++) {
                database.cutConnections();
                await(() -> locks() == 1 && first.leads() != second.leads());
            }
        }
    }

    /** A server that stands still keeps its connection, but the database ends it, since nothing comes from it. */
    @Test
    void whoeverIsNotHeardLosesTheLead() throws Exception {
        Connections connections = new Connections(ServerAddress.parse(database.url()), database.password());
        try (Connection standing = connections.ofNode()) {
            assertThat(NodeRows.lead(standing)).isTrue();
            NodeRows.keep(standing, CommitMark.newWriter(standing), "old:80", "1", true);
            try (ThisNode second = two.join(SYSTEM)) {
                assertThat(second.leads()).isFalse();
                long begin = System.nanoTime();
                await(second::leads);
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            }
            assertThat(two.nodes()).singleElement().satisfies(node -> {
                assertThat(node.name()).isEqualTo("old:80");
                assertThat(node.isGone()).isTrue();
            });
        }
    }

    @Test
    void serversShowTheirNamesAndHowLongTheyAreSilent() {
        try (ThisNode first = one.join(SYSTEM);
                ThisNode second = two.join(SYSTEM)) {
            first.announce("alpha:8080", "1.2");
            second.announce("beta:8080", "1.3");
            await(() -> one.nodes().stream().noneMatch(node -> node.name().isEmpty()));

            assertThat(one.nodes()).extracting(Node::name).containsExactly("alpha:8080", "beta:8080");
            assertThat(one.nodes()).extracting(Node::leads).containsExactly(true, false);
            assertThat(one.nodes()).extracting(Node::version).containsExactly("1.2", "1.3");
            assertThat(one.nodes()).noneMatch(Node::isGone);
        }
    }

    @Test
    void serversWhoseClocksAreApartAgreeOnTheTime() {
        try (ThisNode first = one.join(Clock.offset(SYSTEM, Duration.ofMinutes(1)));
                ThisNode second = two.join(Clock.offset(SYSTEM, Duration.ofMinutes(-1)))) {
            assertThat(first.clock().instant())
                    .isCloseTo(second.clock().instant(), within(1, ChronoUnit.SECONDS))
                    .isCloseTo(SYSTEM.instant(), within(1, ChronoUnit.SECONDS));
        }
    }

    private long locks() {
        return Long.parseLong(
                database.texts("select count(*)::text from pg_locks where locktype = 'advisory' and granted"
                                + " and database = (select oid from pg_database where datname = current_database())")
                        .iterator()
                        .next());
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
