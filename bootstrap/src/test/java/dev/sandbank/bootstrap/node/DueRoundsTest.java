package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.due.DueClocks;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DueRoundsTest {

    private static final SpaceId OTHER = new SpaceId("other");
    private static final RecordKind<Chore> CHORES = new RecordKind<>("chore", (id, holder, facts) -> new Chore(id));

    private final InMemoryStores stores = new InMemoryStores();
    private final BankRecords records = stores.bankRecords();

    @Test
    void firstRoundIsOverAtTheStartAndOneSpaceThatFailsDoesNotStopTheOthers() {
        stores.spaces().add(new Space(OTHER, "Other", SeedName.DEFAULT, SpaceClock.following(), SettableClock.START));
        records.put(SpaceId.DEFAULT, CHORES, new Chore("a"));
        records.put(OTHER, CHORES, new Chore("b"));

        rounds(space -> {
                    if (space.equals(SpaceId.DEFAULT)) {
                        throw new IllegalStateException("broken");
                    }
                })
                .close();

        assertThat(records.everything(SpaceId.DEFAULT)).hasSize(1);
        assertThat(records.everything(OTHER)).isEmpty();
    }

    @Test
    void closingWaitsForTheWorkThatRuns() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        DueRounds rounds = rounds(space -> {
            begun.countDown();
            await(goOn);
        });
        records.put(SpaceId.DEFAULT, CHORES, new Chore("a"));
        await(begun);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(rounds::close);

        assertThat(closing).isNotDone();
        assertThat(records.everything(SpaceId.DEFAULT)).hasSize(1);
        goOn.countDown();
        closing.get(30, TimeUnit.SECONDS);
        assertThat(records.everything(SpaceId.DEFAULT)).isEmpty();
    }

    private DueRounds rounds(Consumer<SpaceId> before) {
        DueWork work = new DueWork() {
            @Override
            public RecordKind<?> kind() {
                return CHORES;
            }

            @Override
            public DueCounts run(SpaceId space, StoredRecord due) {
                before.accept(space);
                records.remove(space, CHORES, due.id());
                return DueCounts.MADE;
            }
        };
        RunDue runDue = new RunDue(stores.journal(), records, new DueClocks(), List.of(work));
        return new DueRounds(
                records, new SettableClock(), new SettableClock(), runDue, ThisNode.alone(new SettableClock()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Chore(String id) implements BankRecord {

        @Override
        public Holder holder() {
            return Holder.stranger(Market.SG);
        }

        @Override
        public Instant due() {
            return SettableClock.START;
        }

        @Override
        public Facts facts() {
            return Facts.NONE;
        }
    }
}
