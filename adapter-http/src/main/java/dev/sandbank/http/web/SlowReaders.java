package dev.sandbank.http.web;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes the connections whose callers do not read their answers, as soon as few threads are left. A thread waits while
 * an answer cannot be written, so enough such callers would stop all others. Jetty's own monitor does not help here,
 * because it needs a thread of the same pool.
 */
final class SlowReaders extends AbstractLifeCycle {

    private static final long PERIOD_MILLIS = 1_000;

    private final Server server;
    private Set<EndPoint> waiting = Set.of();
    private volatile Scheduler.@Nullable Task next;

    SlowReaders(Server server) {
        this.server = server;
    }

    @Override
    protected void doStart() {
        next = server.getScheduler().schedule(this::check, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        Scheduler.Task planned = next;
        if (planned != null) {
            planned.cancel();
        }
    }

    /** Closes those that waited at the check before too. */
    private void check() {
        Set<EndPoint> before = waiting;
        waiting = server.getThreadPool().isLowOnThreads() ? waitingToWrite() : Set.of();
        waiting.stream().filter(before::contains).forEach(EndPoint::close);
        if (isRunning()) {
            doStart();
        }
    }

    private Set<EndPoint> waitingToWrite() {
        return Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .filter(each -> each instanceof AbstractEndPoint point
                        && point.getWriteFlusher().isPending())
                .collect(Collectors.toSet());
    }
}
