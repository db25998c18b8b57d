package dev.sandbank.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.DurableStores;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that the journal agrees with the answers of all transfers, over several rounds. */
public final class TransferVerdict {

    private final Set<String> known = new TreeSet<>();

    /** Checks that each transfer that was answered is booked once, and no other but those that had no answer. */
    public void check(DurableStores stores, List<TransferWorker> workers) {
        List<String> answered =
                workers.stream().flatMap(worker -> worker.booked().stream()).toList();
        long open = workers.stream().filter(worker -> worker.inFlight() != null).count();
        List<String> journal = transfers(stores);

        assertThat(journal).doesNotHaveDuplicates().containsAll(known).containsAll(answered);
        assertThat(journal).hasSizeBetween(known.size() + answered.size(), known.size() + answered.size() + (int) open);
        known.addAll(journal);
    }

    /** A transfer that had no answer was booked or is booked now; whichever it is, the same key has the answer of it. */
    public void retry(TransferClient client, List<TransferWorker> workers) {
        workers.stream()
                .flatMap(worker -> Stream.ofNullable(worker.inFlight()))
                .forEach(flow -> known.add(TransferWorker.booked(client.execute(flow))));
    }

    /** Checks that nothing was booked but what answers told. */
    public void checkRetried(DurableStores stores) {
        assertThat(transfers(stores)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<String> transfers(DurableStores stores) {
        assertThat(stores.check()).isEmpty();
        return stores.journal().entries(SpaceId.DEFAULT).stream()
                .filter(entry -> entry.kind() == EntryKind.OWN_TRANSFER)
                .map(JournalEntry::reference)
                .toList();
    }
}
