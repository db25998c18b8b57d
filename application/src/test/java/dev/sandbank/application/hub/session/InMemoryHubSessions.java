package dev.sandbank.application.hub.session;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Developers' sessions in memory. */
public final class InMemoryHubSessions implements HubSessions {

    private final InMemoryTable<String, HubSession> sessions;

    public InMemoryHubSessions(InMemoryTransactions transactions) {
        this.sessions = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(HubSession session) {
        if (!sessions.add(session.id(), session)) {
            throw new IllegalStateException("session exists");
        }
    }

    @Override
    public Optional<HubSession> find(String id) {
        return sessions.find(id);
    }

    @Override
    public boolean replace(HubSession session) {
        return sessions.change(session.id(), any -> true, any -> session);
    }

    @Override
    public boolean remove(String id) {
        return sessions.remove(id);
    }

    @Override
    public List<HubSession> of(DeveloperId developer) {
        return sessions.all().stream()
                .filter(session -> session.developer().equals(developer))
                .sorted(Comparator.comparing(HubSession::startedAt).reversed().thenComparing(HubSession::id))
                .toList();
    }

    @Override
    public void removeAllOf(DeveloperId developer, String but) {
        sessions.removeIf(
                session ->
                        session.developer().equals(developer) && !session.id().equals(but),
                Long.MAX_VALUE);
    }

    @Override
    public void removeEndedBefore(Instant instant) {
        sessions.removeIf(session -> session.endsAt().isBefore(instant), Long.MAX_VALUE);
    }
}
