package dev.sandbank.application.hub.contact;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contact threads in memory. */
public final class InMemoryContacts implements Contacts {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<ContactId, ContactThread> threads;
    private final Developers developers;

    public InMemoryContacts(InMemoryTransactions transactions, Developers developers) {
        this.transactions = transactions;
        this.threads = new InMemoryTable<>(transactions);
        this.developers = developers;
    }

    @Override
    public void add(ContactThread thread) {
        transactions.within(() -> {
            boolean sentBefore = thread.messages().stream()
                    .anyMatch(message -> message.submission() != null
                            && findSent(message.by(), message.submission()).isPresent());
            boolean added =
                    developers.find(thread.developer()).isPresent() && !sentBefore && threads.add(thread.id(), thread);
            if (!added) {
                throw new IllegalStateException("thread exists, or its developer does not");
            }
            return true;
        });
    }

    @Override
    public Optional<ContactThread> find(ContactId id) {
        return threads.find(id);
    }

    @Override
    public Optional<ContactThread> findSent(Actor by, SubmissionId submission) {
        return threads.all().stream()
                .filter(thread -> thread.messages().stream()
                        .anyMatch(message -> message.by().equals(by) && submission.equals(message.submission())))
                .findFirst();
    }

    @Override
    public boolean replace(ContactThread thread) {
        return transactions.within(() -> {
            Optional<ContactThread> before = threads.find(thread.id());
            if (before.isPresent() && waits(before.get()) && waits(thread)) {
                return threads.change(thread.id(), any -> true, any -> thread);
            }
            return threads.remove(thread.id()) && threads.add(thread.id(), thread);
        });
    }

    @Override
    public Found<ContactSummary> waiting(String text, Seek seek) {
        return summaries(SeekRows.of(threads.numbered(), thread -> waits(thread) && contains(thread, text), seek));
    }

    @Override
    public Found<ContactSummary> search(@Nullable ContactState state, String text, Seek seek) {
        return summaries(SeekRows.newestFirst(
                threads.numbered(),
                thread -> (state == null || thread.state() == state) && contains(thread, text),
                seek));
    }

    @Override
    public Found<ContactSummary> of(DeveloperId developer, Seek seek) {
        return summaries(SeekRows.newestFirst(
                threads.numbered(), thread -> thread.developer().equals(developer), seek));
    }

    @Override
    public int countWaiting() {
        return (int) threads.all().stream().filter(InMemoryContacts::waits).count();
    }

    @Override
    public int countWaiting(DeveloperId developer) {
        return (int) threads.all().stream()
                .filter(thread -> thread.developer().equals(developer) && waits(thread))
                .count();
    }

    /** Removes the threads of a developer. */
    public void removeAllOf(DeveloperId developer) {
        threads.removeIf(thread -> thread.developer().equals(developer), Long.MAX_VALUE);
    }

    private static boolean waits(ContactThread thread) {
        return thread.state() == ContactState.OPEN;
    }

    private boolean contains(ContactThread thread, String text) {
        String wanted = SearchText.wanted(text);
        Developer developer = developers.require(thread.developer());
        return Stream.of(
                        thread.subject(),
                        developer.userId().value(),
                        developer.email().value(),
                        developer.name(),
                        developer.company())
                .anyMatch(part -> SearchText.fold(part).contains(wanted));
    }

    private Found<ContactSummary> summaries(Found<ContactThread> found) {
        return new Found<>(
                found.rows().stream()
                        .map(thread -> ContactSummary.of(
                                thread, developers.require(thread.developer()).name()))
                        .toList(),
                found.previous(),
                found.next());
    }
}
