package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.ShareLost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares of rate limits in memory. */
public final class InMemoryRateShares implements RateShares {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<String, Node> nodes;
    private final InMemoryTable<ClientId, Shared> clients;

    public InMemoryRateShares(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.nodes = new InMemoryTable<>(transactions);
        this.clients = new InMemoryTable<>(transactions);
    }

    @Override
    public void enter(String node) {
        if (!nodes.add(node, new Node(node, 0))) {
            throw new IllegalStateException("there is a node " + node);
        }
    }

    @Override
    public boolean beat(String node) {
        return nodes.change(node, any -> true, before -> new Node(node, before.beat() + 1));
    }

    @Override
    public Map<String, Long> beats() {
        Map<String, Long> beats = new HashMap<>();
        nodes.all().forEach(node -> beats.put(node.id(), node.beat()));
        return beats;
    }

    @Override
    public void remove(String node, long beat) {
        transactions.within(() -> {
            if (nodes.removeIf(new Node(node, beat)::equals, 1) > 0) {
                clients.all().forEach(shared -> save(shared.client(), without(shared.shares(), node)));
            }
            return node;
        });
    }

    @Override
    public ClientShares find(ClientId client) {
        return clients.find(client).map(Shared::shares).orElse(ClientShares.NONE);
    }

    @Override
    public ClientShares lock(ClientId client) {
        return find(client);
    }

    @Override
    public void change(ClientId client, String node, ClientShares changed) {
        if (changed.of(node).isPresent() && nodes.find(node).isEmpty()) {
            throw new ShareLost();
        }
        save(client, changed);
    }

    @Override
    public Map<ClientId, Long> news(String node) {
        Map<ClientId, Long> news = new HashMap<>();
        for (Shared shared : clients.all()) {
            ClientShares shares = shared.shares();
            shares.of(node)
                    .filter(share -> share.answered() < shares.round() || share.generation() < shares.generation())
                    .ifPresent(share -> news.put(shared.client(), shares.round()));
        }
        return news;
    }

    @Override
    public long reset(ClientId client) {
        return transactions.within(() -> {
            ClientShares before = find(client);
            save(client, new ClientShares(before.round(), before.generation() + 1, before.shares()));
            return before.generation() + 1;
        });
    }

    private void save(ClientId client, ClientShares shares) {
        clients.save(client, new Shared(client, shares));
    }

    private static ClientShares without(ClientShares shares, String node) {
        List<RateShare> others = shares.shares().stream()
                .filter(share -> !share.node().equals(node))
                .toList();
        return new ClientShares(shares.round(), shares.generation(), others);
    }

    private record Node(String id, long beat) {}

    private record Shared(ClientId client, ClientShares shares) {}
}
