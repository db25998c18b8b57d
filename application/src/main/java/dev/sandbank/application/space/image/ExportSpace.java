package dev.sandbank.application.space.image;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.space.Timeline;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;

/** Takes the image of a space at one instant, at which all that fell due is done. */
public final class ExportSpace {

    private final Spaces spaces;
    private final Journal journal;
    private final BankRecords records;
    private final Timeline timeline;
    private final Transactions transactions;
    private final Clock wall;

    public ExportSpace(
            Spaces spaces,
            Journal journal,
            BankRecords records,
            Timeline timeline,
            Transactions transactions,
            Clock wall) {
        this.spaces = spaces;
        this.journal = journal;
        this.records = records;
        this.timeline = timeline;
        this.transactions = transactions;
        this.wall = wall;
    }

    /**
     * The image.
     *
     * @throws Refused SPACE_UNKNOWN; CLOCK_MOVED_MEANWHILE if the clock reached something that is due while the image was
     *     taken
     */
    public SpaceImage export(SpaceId id) {
        timeline.run(id, now(spaces.require(id)));
        return transactions.run(() -> {
            Space space = spaces.require(id);
            Instant now = now(space);
            if (timeline.next(id, now).isPresent()) {
                throw new Refused(SpaceRefusal.CLOCK_MOVED_MEANWHILE);
            }
            return new SpaceImage(space.name(), space.seed(), now, journal.entries(id), records.everything(id));
        });
    }

    private Instant now(Space space) {
        return space.clock().at(wall.instant());
    }
}
