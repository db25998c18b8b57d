package dev.sandbank.bootstrap.crash;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.http.TestClients.Registered;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Calls a node again and again, also while it is down, and notes when it was let through. */
final class LimitedCaller extends Thread {

    private final Supplier<Http> node;
    private final Registered app;
    private final List<Passed> passed = new ArrayList<>();
    private volatile boolean over;

    /**
     * A caller that has yet to be started.
     *
     * @param node the way to the node now; another one after it was started again
     */
    LimitedCaller(Supplier<Http> node, Registered app) {
        this.node = node;
        this.app = app;
    }

    @Override
    public void run() {
        while (!over) {
            long sent = System.nanoTime();
            try {
                if (new BankClient(node.get(), app).twoLeggedToken().statusCode() == 200) {
                    passed.add(new Passed(sent, System.nanoTime()));
                }
            } catch (UncheckedIOException isDown) {
                // Another call is made later.
            }
            Moment.pass();
        }
    }

    /** Ends it; the calls that were let through. */
    List<Passed> end() throws InterruptedException {
        over = true;
        join();
        return passed;
    }

    /** A call that was counted at some time between these two, in nanoseconds. */
    record Passed(long sent, long answered) {}
}
