package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.Load;
import dev.sandbank.bootstrap.load.MixedLoad;
import dev.sandbank.bootstrap.load.Told;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.bootstrap.load.TransferWorker;
import dev.sandbank.bootstrap.load.Verdict;
import dev.sandbank.http.TestClients.Registered;
import java.util.ArrayList;
import java.util.List;

/** Mixed load over two nodes that meets one fault, and what its clients were told. */
final class NodesRound {

    private static final int NODES = 2;

    private final NodeProcesses nodes;
    private final Registered app;
    private final String link;
    private final String token;
    private final int pointsBefore;
    private final List<MixedLoad> loads = new ArrayList<>();

    /** Starts the load. A name belongs to one round alone, so that its redeemed points can be counted separately. */
    NodesRound(NodeProcesses nodes, Registered app, String name) {
        this.nodes = nodes;
        this.app = app;
        BankClient bank = bank(0);
        this.token = BankClient.text(bank.twoLeggedToken(), "access_token");
        this.link = bank.linkedCard(token, "merchant-" + name);
        this.pointsBefore = new Verdict(bank, link).balance(token);
        for (int node = 0; node < NODES; node++) {
            loads.add(new MixedLoad(nodes.get(node).httpWithoutUnavailable(), app, token, link, name + "n" + node));
        }
    }

    /** Kills a node after so many answers; the other one goes on. */
    void loseNode(int node, int answers) throws InterruptedException {
        load(node).awaitAnswersOfSome(answers);
        nodes.get(node).kill();
        load(node).join();
        Load other = load(1 - node);
        other.awaitAnswersOfSome(answers);
        other.end();
        nodes.startAgain(node);
    }

    /** Kills the database after so many answers and starts it again; the nodes heal by themselves. */
    void loseDatabase(KilledDatabase database, boolean atOnce, int answers) throws InterruptedException {
        load(0).awaitAnswersOfSome(answers);
        if (atOnce) {
            database.endAtOnce();
        } else {
            database.kill();
        }
        for (MixedLoad each : loads) {
            each.load().join();
        }
        database.startAgain();
        for (int node = 0; node < NODES; node++) {
            nodes.get(node).awaitReady();
        }
    }

    /** Checks that each node agrees with the answers of the other one. */
    void checkAnswers() {
        List<Told> all = loads.stream().flatMap(each -> each.told().stream()).toList();
        assertThat(all.stream().mapToInt(Told::answers).sum()).isPositive();
        new Verdict(bank(1), link).checkPoints(all, token, pointsBefore);
        for (int node = 0; node < NODES; node++) {
            Verdict verdict = new Verdict(bank(1 - node), link);
            loads.get(node).told().forEach(verdict::check);
        }
    }

    List<TransferWorker> movers() {
        return loads.stream().flatMap(each -> each.movers().stream()).toList();
    }

    /** A client that can send transfers again. */
    TransferClient mover() {
        return TransferClient.at(nodes.get(0).httpWithoutUnavailable(), app);
    }

    private Load load(int node) {
        return loads.get(node).load();
    }

    private BankClient bank(int node) {
        return new BankClient(nodes.get(node).httpWithoutUnavailable(), app);
    }
}
