package dev.sandbank.bootstrap.load;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Clients of all kinds that call one server side by side: tokens, consents, codes, points and transfers. */
public final class MixedLoad {

    private static final int WORKERS = 3;
    private static final int MOVERS = 2;

    private final Load load = new Load();
    private final List<Worker> workers;
    private final List<TransferWorker> movers;

    /**
     * Starts them.
     *
     * @param token a two-legged one
     * @param link the code of the card whose points are redeemed
     * @param name one that no other load has
     */
    public MixedLoad(Http http, Registered app, String token, String link, String name) {
        BankClient bank = new BankClient(http, app);
        this.workers = IntStream.range(0, WORKERS)
                .mapToObj(i -> new Worker(bank, token, link, name + "w" + i, load))
                .toList();
        this.movers = Stream.generate(() -> new TransferWorker(TransferClient.at(http, app), load))
                .limit(MOVERS)
                .toList();
        List<Runnable> all = new ArrayList<>(workers);
        all.addAll(movers);
        load.start(all);
    }

    public Load load() {
        return load;
    }

    public List<Told> told() {
        return workers.stream().map(Worker::told).toList();
    }

    public List<TransferWorker> movers() {
        return movers;
    }
}
