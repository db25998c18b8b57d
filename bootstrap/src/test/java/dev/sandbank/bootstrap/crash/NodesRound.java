package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.Load;
import dev.sandbank.bootstrap.load.Told;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.bootstrap.load.TransferWorker;
import dev.sandbank.bootstrap.load.Verdict;
import dev.sandbank.bootstrap.load.Worker;
import dev.sandbank.http.TestClients.Registered;
import java.util.ArrayList;
import java.util.List;

/** Mixed load over two nodes that meets one fault, and what its clients were told. */
final class NodesRound {

    private static final int WORKERS = 3;
    private static final int MOVERS = 2;
    private static final int NODES = 2;

    private final NodeProcesses nodes;
    private final Registered app;
    private final String link;
    private final String token;
    private final int pointsBefore;
    private final List<Load> loads = new ArrayList<>();
    private final List<List<Worker>> workers = new ArrayList<>();
    private final List<TransferWorker> movers = new ArrayList<>();

    /** Starts the load. A name belongs to one round alone, so that its redeemed points can be counted separately. */
    NodesRound(NodeProcesses nodes, Registered app, String name) {
        this.nodes = nodes;
        this.app = app;
        BankClient bank = bank(0);
        this.token = BankClient.text(bank.twoLeggedToken(), "access_token");
        this.link = bank.linkedCard(token, "merchant-" + name);
        this.pointsBefore = new Verdict(bank, link).balance(token);
        for (int node = 0; node < NODES; node++) {
            start(node, name + "n" + node);
        }
    }

    private void start(int node, String name) {
        Load load = new Load();
        List<Worker> clients = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            clients.add(new Worker(bank(node), token, link, name + "w" + i, load));
        }
        List<Runnable> all = new ArrayList<>(clients);
        for (int i = 0; i < MOVERS; i++) {
            TransferWorker mover =
                    new TransferWorker(TransferClient.at(nodes.get(node).httpWithoutUnavailable(), app), load);
            movers.add(mover);
            all.add(mover);
        }
        loads.add(load);
        workers.add(clients);
        load.start(all);
    }

    /** Kills a node after so many answers; the other one goes on. */
    void loseNode(int node, int answers) throws InterruptedException {
        loads.get(node).awaitAnswersOfSome(answers);
        nodes.get(node).kill();
        loads.get(node).join();
        Load other = loads.get(1 - node);
        other.awaitAnswersOfSome(answers);
        other.end();
        nodes.startAgain(node);
    }

    /** Kills the database after so many answers and starts it again; the nodes heal by themselves. */
    void loseDatabase(KilledDatabase database, boolean atOnce, int answers) throws InterruptedException {
        loads.get(0).awaitAnswersOfSome(answers);
        if (atOnce) {
            database.endAtOnce();
        } else {
            database.kill();
        }
        for (Load load : loads) {
            load.join();
        }
        database.startAgain();
        for (int node = 0; node < NODES; node++) {
            nodes.get(node).awaitReady();
        }
    }

    /** Checks that each node agrees with the answers of the other one. */
    void checkAnswers() {
        List<Told> all =
                workers.stream().flatMap(List::stream).map(Worker::told).toList();
        assertThat(all.stream().mapToInt(Told::answers).sum()).isPositive();
        new Verdict(bank(1), link).checkPoints(all, token, pointsBefore);
        for (int node = 0; node < NODES; node++) {
            Verdict verdict = new Verdict(bank(1 - node), link);
            workers.get(node).forEach(worker -> verdict.check(worker.told()));
        }
    }

    List<TransferWorker> movers() {
        return movers;
    }

    /** A client that can send transfers again. */
    TransferClient mover() {
        return TransferClient.at(nodes.get(0).httpWithoutUnavailable(), app);
    }

    private BankClient bank(int node) {
        return new BankClient(nodes.get(node).httpWithoutUnavailable(), app);
    }
}
