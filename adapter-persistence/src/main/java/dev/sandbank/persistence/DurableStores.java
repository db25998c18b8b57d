package dev.sandbank.persistence;

import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.bank.ledger.LedgerProof;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.ratelimit.JdbiRateShares;
import dev.sandbank.persistence.unit.Engine;
import dev.sandbank.persistence.unit.OthersWrote;
import dev.sandbank.persistence.unit.Units;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The stores of an installation in an open database of any engine. */
public abstract class DurableStores extends JdbiStores implements AutoCloseable {

    private final Engine engine;

    DurableStores(Engine engine, ReadCaches caches, JournalCache journals) {
        super(engine.database(), engine.transactions(), caches, journals);
        this.engine = engine;
    }

    /** What to do when another process may have changed the database. */
    static OthersWrote forgetting(ReadCaches caches, JournalCache journals) {
        return new OthersWrote() {
            @Override
            public void anything() {
                caches.forgetAll();
                journals.forgetAll();
            }

            @Override
            public void inSpaces(Set<String> spaces) {
                journals.forget(spaces);
            }
        };
    }

    @Override
    public final SharedRates sharedRates() {
        Units rates = engine.rates();
        return new SharedRates(new JdbiRateShares(rates.database()), rates.transactions());
    }

    /** Whether several nodes may serve from it at once; if not, there is one server, beside commands. */
    public abstract boolean areForSeveralNodes();

    public final StoreHealth health() {
        return engine.health();
    }

    /**
     * Joins the servers that share the stores; to be left before the stores are closed.
     *
     * @param machine the clock of this machine
     */
    public final ThisNode join(Clock machine) {
        return engine.join(machine);
    }

    /** Reads all stored data and returns the faults, one sentence each; empty if there are none. */
    public final List<String> check() {
        List<String> problems = engine.check();
        return problems.isEmpty() ? LedgerProof.problems(engine.database()) : problems;
    }

    /** Makes waiting changes durable, then closes the database. */
    @Override
    public final void close() {
        engine.close();
    }

    /**
     * Loads the classes that the first read needs on another thread, because that takes several times as long as
     * opening a database.
     */
    final void warmUp() {
        Thread thread = new Thread(
                () -> {
                    try {
                        clients().list();
                    } catch (RuntimeException e) {
                        // The next read reports this failure.
                    }
                },
                "sandbank-warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
