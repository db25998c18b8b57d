package dev.sandbank.bootstrap.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server of the version before goes on while one of this version brings the schema up to date, and afterwards both serve
 * the same callers side by side.
 */
@EnabledIfEnvironmentVariable(
        named = RollingUpgradeTest.JAR,
        matches = ".+",
        disabledReason = "the version before is not in the sources; .ci/version-before builds it")
@Timeout(300)
class RollingUpgradeTest {

    /** The path of the jar of the version before, with its libraries beside it. */
    static final String JAR = "SANDBANK_TEST_VERSION_BEFORE";

    private static final int ROUNDS = 3;
    private static final int LIMIT = 20;

    @Test
    void nobodyNoticesThatServersAreReplacedByThoseOfThisVersion(@TempDir Path folder) throws Exception {
        try (MixedNodes nodes = new MixedNodes(System.getenv(JAR), folder)) {
            try {
                upgrade(nodes);
            } catch (AssertionError | Exception unexpected) {
                throw new AssertionError(
                        unexpected.getMessage() + "\nThe version before printed at last:\n"
                                + nodes.lastPrintedByOlder(),
                        unexpected);
            }
        }
    }

    private static void upgrade(MixedNodes nodes) throws Exception {
        int schema = nodes.schema();
        boolean sharesLimits = nodes.hasTable("rate_share");
        Registered limited = nodes.register(LIMIT);
        HubCrossing.makeOwner(nodes.older(), nodes.ownerLink());
        Customers customers = new Customers(nodes.older(), nodes.register(0));

        customers.callMeanwhile(nodes::startNewer);
        customers.assertThatAllIsKnownTo(nodes.newer());
        for (int round = 0; round < ROUNDS; round++) {
            cross(customers, nodes.older(), nodes.newer());
            cross(customers, nodes.newer(), nodes.older());
        }
        assertThat(admittedInTurns(limited, nodes))
                .as("calls of an application with a limit of %s", LIMIT)
                .isEqualTo(sharesLimits ? LIMIT : 2 * LIMIT);

        nodes.stopOlder();
        customers.assertThatNothingIsLostAt(nodes.newer());
        nodes.assertThatTheStoreIsSound();
        goBack(customers, nodes, schema);
        customers.assertThatNothingIsLostAt(nodes.newer());
    }

    private static void cross(Customers customers, Http from, Http to) {
        customers.cross(from, to);
        new HubCrossing(from, to).manageAnApplication();
    }

    /** Servers of a version that does not share limits count each for itself. */
    private static long admittedInTurns(Registered limited, MixedNodes nodes) {
        List<BankClient> both = List.of(new BankClient(nodes.older(), limited), new BankClient(nodes.newer(), limited));
        long admitted = 0;
        for (int call = 0; call < 3 * LIMIT; call++) {
            int status = both.get(call % 2).twoLeggedToken().statusCode();
            assertThat(status).isIn(200, 429);
            admitted += status == 200 ? 1 : 0;
        }
        return admitted;
    }

    /** The version before may come back, unless the schema is newer than it knows; then it says so, as its commands do. */
    private static void goBack(Customers customers, MixedNodes nodes, int schema) throws Exception {
        if (nodes.schema() == schema) {
            nodes.startOlderAgain();
            customers.assertThatNothingIsLostAt(nodes.older());
        } else {
            String reason = "the database was written by a newer Sandbank (schema " + nodes.schema()
                    + ", this one knows " + schema + ")";
            assertThatThrownBy(nodes::startOlderAgain).hasMessageContaining(reason);
            assertThatThrownBy(() -> nodes.register(0)).hasMessageContaining(reason);
        }
    }
}
