package dev.sandbank.application.bank.due;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.Timeline;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Does what is due in a space: first what fell due first, and at one instant in the order of {@link
 * BankRecords#firstDue}. Each piece is a unit of work of its own, so a crash loses none and repeats none.
 */
public final class RunDue implements Timeline {

    private final Journal journal;
    private final BankRecords records;
    private final DueClocks clocks;
    private final Map<String, DueWork> works;

    /** @param clocks the clocks of the works, which nothing else may use */
    public RunDue(Journal journal, BankRecords records, DueClocks clocks, List<DueWork> works) {
        this.journal = journal;
        this.records = records;
        this.clocks = clocks;
        this.works = works.stream().collect(Collectors.toMap(work -> work.kind().name(), Function.identity()));
    }

    @Override
    public Optional<Instant> newest(SpaceId space) {
        return journal.newest(space);
    }

    @Override
    public Optional<Instant> next(SpaceId space, Instant by) {
        return records.firstDue(space, by).map(RunDue::instant);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a work leaves its record as it was
     */
    @Override
    public synchronized DueCounts run(SpaceId space, Instant by) {
        DueCounts counts = DueCounts.NONE;
        Optional<StoredRecord> due = records.firstDue(space, by);
        while (due.isPresent()) {
            StoredRecord done = due.get();
            counts = counts.plus(run(space, done));
            due = records.firstDue(space, by);
            if (due.filter(done::equals).isPresent()) {
                throw new IllegalStateException("still due: " + done.kind() + " " + done.id());
            }
        }
        return counts;
    }

    private DueCounts run(SpaceId space, StoredRecord due) {
        DueWork work = works.get(due.kind());
        if (work == null) {
            throw new IllegalStateException("no work for records of the kind " + due.kind());
        }
        clocks.standAt(instant(due));
        return work.run(space, due);
    }

    private static Instant instant(StoredRecord due) {
        Instant instant = due.due();
        if (instant == null) {
            throw new IllegalStateException("never due: " + due.kind() + " " + due.id());
        }
        return instant;
    }
}
