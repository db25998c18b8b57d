package dev.sandbank.application.hub.usage;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What applications were seen to do, in memory. */
public final class InMemoryApplicationUses implements ApplicationUses {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<ClientId, ApplicationUse> uses;
    private final Clients clients;

    public InMemoryApplicationUses(InMemoryTransactions transactions, Clients clients) {
        this.transactions = transactions;
        this.uses = new InMemoryTable<>(transactions);
        this.clients = clients;
    }

    @Override
    public void add(SeenUse seen) {
        transactions.within(() -> {
            if (clients.find(seen.client()).isPresent()) {
                uses.save(seen.client(), sum(find(seen.client()), seen));
            }
            return true;
        });
    }

    private static ApplicationUse sum(ApplicationUse use, SeenUse seen) {
        Map<ObservedFact, FactSeen> facts = new HashMap<>(use.facts());
        seen.facts().forEach((fact, when) -> facts.merge(fact, when, FactSeen::and));
        SortedMap<LocalDate, CallCounts> days = new TreeMap<>(use.days());
        if (seen.calls().calls() > 0) {
            days.merge(seen.day(), seen.calls(), CallCounts::plus);
        }
        return new ApplicationUse(facts, days);
    }

    @Override
    public ApplicationUse find(ClientId client) {
        return uses.find(client).orElse(ApplicationUse.NONE);
    }

    @Override
    public void removeDaysBefore(LocalDate day) {
        transactions.within(() -> {
            clients.list()
                    .forEach(client -> uses.change(
                            client.id(),
                            any -> true,
                            use -> new ApplicationUse(use.facts(), use.days().tailMap(day))));
            return true;
        });
    }

    /** Removes what belongs to a client. */
    public void removeAllOf(ClientId client) {
        uses.remove(client);
    }
}
