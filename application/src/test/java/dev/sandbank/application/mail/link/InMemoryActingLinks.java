package dev.sandbank.application.mail.link;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Acting links in memory. */
public final class InMemoryActingLinks implements ActingLinks {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<LinkId, ActingLink> links;

    public InMemoryActingLinks(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.links = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(ActingLink link) {
        if (!links.add(link.id(), link)) {
            throw new IllegalStateException("link exists");
        }
    }

    @Override
    public Optional<ActingLink> find(LinkId id) {
        return links.find(id);
    }

    @Override
    public boolean end(LinkId id, Instant now) {
        return links.change(id, link -> link.liveAt(now), link -> link.ended(now));
    }

    @Override
    public void endAll(LinkPurpose purpose, String subject, Instant now) {
        endAll(purpose, subject::equals, now);
    }

    @Override
    public void endAllBeginning(LinkPurpose purpose, String beginning, Instant now) {
        endAll(purpose, subject -> subject.startsWith(beginning), now);
    }

    private void endAll(LinkPurpose purpose, Predicate<String> subject, Instant now) {
        transactions.within(() -> {
            links.all().stream()
                    .filter(link -> link.purpose() == purpose && subject.test(link.subject()))
                    .forEach(link -> links.change(link.id(), each -> each.endedAt() == null, each -> each.ended(now)));
            return true;
        });
    }

    @Override
    public void removeEndedBefore(Instant instant) {
        links.removeIf(link -> link.endsAt().isBefore(instant), Long.MAX_VALUE);
    }
}
