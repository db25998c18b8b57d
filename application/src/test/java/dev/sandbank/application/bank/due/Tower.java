package dev.sandbank.application.bank.due;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.StoredSpaceClocks;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Bells that ring when they are due, and a list of what was heard. */
public final class Tower implements DueWork {

    public static final Instant START = Instant.parse("2026-11-03T12:00:00Z");
    private static final Holder HOLDER = Holder.of(TestCustomer.EVERYTHING.in(Market.SG));

    public final SettableClock wall = new SettableClock(START);
    public final InMemoryStores stores = new InMemoryStores();
    public final SpaceClocks spaceClocks = new StoredSpaceClocks(stores.spaces(), wall);
    private final DueClocks clocks = new DueClocks();

    /** Everything that rang: space, bell, the time of the work, and the day that the space had. */
    public final List<String> heard = new ArrayList<>();

    /** What happens before a bell rings. */
    public Runnable before = () -> {};

    public final RunDue runDue = new RunDue(stores.journal(), stores.bankRecords(), clocks, List.of(this));

    /** Hangs a bell that rings a number of times. */
    public void hang(SpaceId space, String id, Duration after, Duration every, int times) {
        stores.bankRecords().put(space, Bell.KIND, new Bell(id, HOLDER, START.plus(after), every, times));
    }

    @Override
    public RecordKind<?> kind() {
        return Bell.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        before.run();
        Instant at = clocks.now(space);
        Instant reached = spaceClocks.now(space);
        String time = Duration.between(START, at).toHours() + "h " + (reached.isBefore(at) ? "too early" : "in time");
        return new DueUnit(stores.transactions(), stores.bankRecords()).run(space, Bell.KIND, due, bell -> {
            stores.bankRecords().put(space, Bell.KIND, bell.rung());
            heard.add(space.value() + " " + bell.id() + " " + time);
            return DueCounts.MADE;
        });
    }
}
