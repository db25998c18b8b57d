package dev.sandbank.application.mail;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.CustomerRecipient;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outbox in memory. */
public final class InMemoryOutbox implements Outbox {

    private static final Comparator<OutboxEntry> OLDEST_FIRST = Comparator.comparing(OutboxEntry::number);

    private final InMemoryTransactions transactions;
    private final InMemoryTable<MailId, OutboxEntry> entries;

    public InMemoryOutbox(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Mail mail, Delivery delivery) {
        boolean added = transactions.within(() -> {
            long last = oldestFirst().mapToLong(OutboxEntry::number).max().orElse(0);
            return entries.add(mail.id(), new OutboxEntry(last + 1, mail, delivery));
        });
        if (!added) {
            throw new IllegalStateException("mail exists");
        }
    }

    @Override
    public Optional<OutboxEntry> find(MailId id) {
        return entries.find(id);
    }

    @Override
    public Found<OutboxEntry> newest(@Nullable Recipient to, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        Comparator<OutboxEntry> order = seek.forward() ? OLDEST_FIRST.reversed() : OLDEST_FIRST;
        return Found.of(
                seek,
                entries.all().stream()
                        .filter(entry -> to == null || entry.mail().to().key().equals(to.key()))
                        .filter(entry -> begins
                                || (seek.forward() ? entry.number() < seek.from() : entry.number() > seek.from()))
                        .sorted(order)
                        .limit(seek.most() + 1L)
                        .map(entry -> new Numbered<>(entry.number(), entry))
                        .toList());
    }

    @Override
    public Optional<OutboxEntry> firstDue(Instant now) {
        return oldestFirst().filter(entry -> entry.delivery().dueAt(now)).findFirst();
    }

    @Override
    public List<OutboxEntry> in(MailState state, int most) {
        return oldestFirst()
                .filter(entry -> entry.delivery().state() == state)
                .limit(most)
                .toList();
    }

    @Override
    public void change(MailId id, Delivery delivery) {
        entries.change(id, any -> true, entry -> entry.with(delivery));
    }

    @Override
    public long count(MailState state) {
        return oldestFirst().filter(entry -> entry.delivery().state() == state).count();
    }

    @Override
    public int forget(Instant endedBefore, int most) {
        return entries.removeIf(
                entry -> entry.delivery().state().isEnd()
                        && entry.delivery().at().isBefore(endedBefore),
                most);
    }

    @Override
    public int keepNewestOf(SpaceId space, int most) {
        List<OutboxEntry> old = entries.all().stream()
                .filter(entry -> isOf(entry, space))
                .sorted(OLDEST_FIRST.reversed())
                .skip(most)
                .toList();
        return entries.removeIf(old::contains, Long.MAX_VALUE);
    }

    /** Removes the messages to customers of a space, as is done when the space is reset. */
    public int removeAllOf(SpaceId space) {
        return keepNewestOf(space, 0);
    }

    private static boolean isOf(OutboxEntry entry, SpaceId space) {
        return entry.mail().to() instanceof CustomerRecipient customer
                && customer.space().equals(space);
    }

    private Stream<OutboxEntry> oldestFirst() {
        return entries.all().stream().sorted(OLDEST_FIRST);
    }
}
