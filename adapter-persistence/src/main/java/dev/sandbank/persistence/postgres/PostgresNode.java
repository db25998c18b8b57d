package dev.sandbank.persistence.postgres;

import dev.sandbank.application.node.Node;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.persistence.unit.Quietly;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * This process among the servers of a database. Once a second it says on a connection of its own that it is there, asks
 * for the time, and tries to lead if it does not. The lock of the leader belongs to that connection: if the process
 * ends, stands still or cannot reach the server, the server ends the connection and another process gets the lock.
 */
final class PostgresNode implements ThisNode, AutoCloseable {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    /** Shorter than the silence after which the server ends the connection, so that two never lead. */
    private static final long SURE_NANOS = Node.LONGEST_SILENCE.minus(PERIOD).toNanos();

    private static final int SECONDS_TO_STOP = 5;

    private final Connections connections;
    private final DatabaseClock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sandbank-node");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Connection connection;
    private long id;
    private volatile Announced announced = new Announced("", "");
    private volatile boolean leads;
    private volatile long heardAt;

    /** @param machine the clock that is compared with that of the database */
    PostgresNode(Connections connections, Clock machine) {
        this.connections = connections;
        this.clock = new DatabaseClock(machine);
    }

    /** Joins the other servers, and knows on return whether this one leads. */
    void start() {
        round();
        timer.scheduleWithFixedDelay(this::round, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean leads() {
        return leads && System.nanoTime() - heardAt < SURE_NANOS;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void announce(String name, String version) {
        announced = new Announced(name, version);
    }

    private void round() {
        try {
            Connection open = connection;
            if (open == null) {
                open = connections.ofNode();
                connection = open;
            }
            if (id == 0) {
                id = CommitMark.newWriter(open);
            }
            join(open);
        } catch (SQLException e) {
            // The health of the stores tells people; the next round tries again.
            leave();
        }
    }

    private void join(Connection open) throws SQLException {
        long asked = System.nanoTime();
        boolean led = leads || NodeRows.lead(open);
        if (led && !leads) {
            NodeRows.forget(open);
        }
        Instant before = clock.machineTime();
        Instant told = NodeRows.keep(open, id, announced.name(), announced.version(), led);
        clock.compare(before, told, clock.machineTime());
        heardAt = asked;
        leads = led;
    }

    private void leave() {
        leads = false;
        Connection given = connection;
        connection = null;
        Quietly.close(given);
    }

    /** Another server may lead at once. */
    @Override
    public void close() {
        timer.execute(this::end);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            Connection open = connection;
            if (open != null) {
                NodeRows.remove(open, id);
            }
        } catch (SQLException e) {
            // It is shown as gone, and forgotten later.
        } finally {
            leave();
        }
    }

    private record Announced(String name, String version) {}
}
