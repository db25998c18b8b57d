package dev.sandbank.cli.db;

import dev.sandbank.application.store.CopyProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells how far a large table is, but only now and then. */
final class ProgressNotes implements CopyProgress {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private final Consumer<String> note;
    private Instant next;

    ProgressNotes(Clock clock, Consumer<String> note) {
        this.clock = clock;
        this.note = note;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void copied(String table, long done, long all) {
        Instant now = clock.instant();
        if (done == all || now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        note.accept(ComparisonText.grouped(done) + " of " + ComparisonText.grouped(all) + " rows of " + table
                + " are copied");
    }
}
