package dev.sandbank.application.hub.audit;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.util.Comparator;
import java.util.List;

/** The audit log in memory. */
public final class InMemoryAuditLog implements AuditLog {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<Long, AuditEntry> entries;

    public InMemoryAuditLog(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = new InMemoryTable<>(transactions);
    }

    @Override
    public AuditEntry append(AuditEvent event) {
        return transactions.within(() -> {
            AuditEntry entry = AuditEntry.after(head(), event);
            entries.add(entry.sequence(), entry);
            return entry;
        });
    }

    @Override
    public AuditHead head() {
        return entries.all().stream()
                .max(Comparator.comparing(AuditEntry::sequence))
                .map(AuditEntry::head)
                .orElse(AuditHead.EMPTY);
    }

    @Override
    public Found<AuditEntry> newest(AuditFilter filter, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        Comparator<AuditEntry> oldestFirst = Comparator.comparing(AuditEntry::sequence);
        return Found.of(
                seek,
                entries.all().stream()
                        .filter(entry -> filter.matches(entry.event()))
                        .filter(entry -> begins
                                || (seek.forward() ? entry.sequence() < seek.from() : entry.sequence() > seek.from()))
                        .sorted(seek.forward() ? oldestFirst.reversed() : oldestFirst)
                        .limit(seek.most() + 1L)
                        .map(entry -> new Numbered<>(entry.sequence(), entry))
                        .toList());
    }

    @Override
    public List<AuditEntry> after(long sequence, int most) {
        return entries.all().stream()
                .filter(entry -> entry.sequence() > sequence)
                .sorted(Comparator.comparing(AuditEntry::sequence))
                .limit(most)
                .toList();
    }
}
