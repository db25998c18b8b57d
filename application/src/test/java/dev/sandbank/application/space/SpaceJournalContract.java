package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.space.SpaceId;
import net.jqwik.api.Example;

/** What every {@link SpaceJournal} must do. */
public abstract class SpaceJournalContract extends StoreContract {

    private static final SpaceId OTHER = new SpaceId("other");

    @Example
    void droppingTheJournalLeavesTheSeedAndTheTokens() {
        Inhabitants here = new Inhabitants(stores(), SpaceId.DEFAULT);
        here.settle();

        drop(SpaceId.DEFAULT);

        assertThat(here.journal()).isEmpty();
        assertThat(here.access()).hasSize(5);
        assertThat(stores().clients().countIn(SpaceId.DEFAULT)).isEqualTo(1);
    }

    @Example
    void droppingTheAccessLeavesTheJournal() {
        Inhabitants here = new Inhabitants(stores(), SpaceId.DEFAULT);
        here.settle();

        dropAccess(SpaceId.DEFAULT);

        assertThat(here.access()).isEmpty();
        assertThat(here.journal()).hasSize(4);
        assertThat(stores().clients().countIn(SpaceId.DEFAULT)).isEqualTo(1);
    }

    @Example
    void whatIsInAnotherSpaceStaysAsItWas() {
        Inhabitants neighbours = new Inhabitants(stores(), OTHER);
        neighbours.settle();
        new Inhabitants(stores(), SpaceId.DEFAULT).settle();
        var journal = neighbours.journal();
        var access = neighbours.access();

        drop(SpaceId.DEFAULT);
        dropAccess(SpaceId.DEFAULT);

        assertThat(neighbours.journal()).isEqualTo(journal).hasSize(4);
        assertThat(neighbours.access()).isEqualTo(access).hasSize(5);
    }

    @Example
    void anEmptySpaceIsDroppedWithoutComplaint() {
        drop(OTHER);
        dropAccess(OTHER);

        assertThat(stores().spaces().list()).hasSize(1);
    }

    private void drop(SpaceId space) {
        stores().transactions().run(() -> {
            stores().spaceJournal().drop(space);
            return true;
        });
    }

    private void dropAccess(SpaceId space) {
        stores().transactions().run(() -> {
            stores().spaceJournal().dropAccess(space);
            return true;
        });
    }
}
