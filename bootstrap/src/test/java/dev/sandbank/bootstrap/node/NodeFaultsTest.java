package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.node.Node;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.bootstrap.Program;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One of two servers is killed, or stands still for a while, and the other one goes on. */
@Timeout(120)
class NodeFaultsTest {

    private static final long TEN_SECONDS = TimeUnit.SECONDS.toNanos(10);

    private final Path folder;

    NodeFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void otherServerGoesOnWhenTheLeaderIsFrozenAndWhenItIsKilled() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        String key = Files.writeString(folder.resolve("database.key"), "5a".repeat(32))
                .toString();
        try (LentDatabase database = PostgresServer.shared().lend();
                Program leader =
                        Program.serve(folder, data, "--database", database.url(), "--database-key-file", key)) {
            Path other = Files.createDirectory(folder.resolve("other"));
            try (Sandbank sandbank = Sandbank.start(
                            Map.of("data", other.toString(), "database", database.url(), "database-key-file", key));
                    PostgresStores stores = PostgresStores.openForCommand(database.url(), database.password())) {
                Application shop = sandbank.createApplication("Shop");
                Http first = new Http(leader.baseUrl());
                String token = shop.token(Market.SG);
                assertThat(Callers.read(first, token, shop.id()).statusCode()).isEqualTo(200);
                assertThat(stores.nodes()).extracting(Node::leads).containsExactly(true, false);

                signal(leader, "STOP");
                assertThatTheOtherLeadsSoon(stores);
                sandbank.admin().revokeTokensOfClient().revoke(new ClientId(shop.id()));
                signal(leader, "CONT");
                assertThatItIsRefusedWithinASecond(first, token, shop);
                String fresh = shop.token(Market.SG);
                assertThat(Callers.read(first, fresh, shop.id()).statusCode()).isEqualTo(200);

                leader.process().destroyForcibly().waitFor();
                assertThat(Callers.read(new Http(sandbank.baseUrl()), fresh, shop.id())
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void anotherServerLeadsAtOnceWhenTheLeaderIsKilled() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (LentDatabase database = PostgresServer.shared().lend();
                Program leader = Program.serve(folder, data, "--database", database.url());
                PostgresStores stores = PostgresStores.open(database.url(), database.password());
                ThisNode node = stores.join(Clock.systemUTC())) {
            assertThat(node.leads()).isFalse();
            leader.process().destroyForcibly().waitFor();
            long killed = System.nanoTime();
            while (!node.leads()) {
                assertThat(System.nanoTime() - killed).isLessThan(TEN_SECONDS);
                Moment.pass();
            }
        }
    }

    private static void assertThatTheOtherLeadsSoon(PostgresStores stores) {
        long frozen = System.nanoTime();
        List<Node> nodes = stores.nodes();
        while (!(nodes.get(0).isGone() && nodes.get(1).leads())) {
            assertThat(System.nanoTime() - frozen).isLessThan(TEN_SECONDS);
            Moment.pass();
            nodes = stores.nodes();
        }
    }

    private static void assertThatItIsRefusedWithinASecond(Http node, String token, Application shop) {
        long thawed = System.nanoTime();
        while (Callers.read(node, token, shop.id()).statusCode() == 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - thawed)).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static void signal(Program program, String name) throws IOException, InterruptedException {
        String pid = Long.toString(program.process().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid)
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
