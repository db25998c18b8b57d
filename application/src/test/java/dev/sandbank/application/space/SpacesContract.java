package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceArbitraries;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What every {@link Spaces} must do. */
@Domain(SpaceArbitraries.class)
@Domain(DomainContext.Global.class)
public abstract class SpacesContract extends StoreContract {

    private static final Space CI =
            new Space(new SpaceId("ci"), "Nightly — Zoë", new SeedName("other"), SpaceClock.following(), NOON);

    @Example
    void theDefaultSpaceIsThereFromTheStart() {
        assertThat(stores().spaces().find(SpaceId.DEFAULT)).contains(Space.DEFAULT);
        assertThat(stores().spaces().list()).containsExactly(Space.DEFAULT);
    }

    @Example
    void aSpaceIsFoundAsItWasAdded() {
        assertThat(stores().spaces().add(CI)).isTrue();

        assertThat(stores().spaces().find(CI.id())).contains(CI);
        assertThat(stores().spaces().list()).containsExactly(Space.DEFAULT, CI);
    }

    @Example
    void aTakenIdIsNotAdded() {
        stores().spaces().add(CI);
        Space other = new Space(CI.id(), "Other", SeedName.DEFAULT, SpaceClock.following(), NOON);

        assertThat(stores().spaces().add(other)).isFalse();
        assertThat(stores().spaces().find(CI.id())).contains(CI);
    }

    @Property(tries = 20)
    void everyClockIsFoundAsItWasSaved(@ForAll SpaceClock clock) {
        stores().spaces().add(CI);

        assertThat(stores().spaces().replace(CI.withClock(clock))).isTrue();
        assertThat(stores().spaces().find(CI.id()).map(Space::clock)).contains(clock);
    }

    @Example
    void aChangeIsSeenAtOnceByWhoeverReadBefore() {
        stores().spaces().add(CI);
        assertThat(stores().spaces().find(CI.id())).contains(CI);
        Space later = CI.withClock(CI.clock().advancedBy(Duration.ofDays(3), NOON));

        stores().spaces().replace(later);

        assertThat(stores().spaces().find(CI.id())).contains(later);
    }

    @Example
    void whatIsNotThereIsNeitherReplacedNorRemoved() {
        assertThat(stores().spaces().replace(CI)).isFalse();
        assertThat(stores().spaces().remove(CI.id())).isFalse();
        assertThat(stores().spaces().find(CI.id())).isEmpty();
    }

    @Example
    void aRemovedSpaceIsGone() {
        stores().spaces().add(CI);
        stores().spaces().find(CI.id());

        assertThat(stores().spaces().remove(CI.id())).isTrue();
        assertThat(stores().spaces().find(CI.id())).isEmpty();
        assertThat(stores().spaces().list()).containsExactly(Space.DEFAULT);
    }

    @Example
    void clientsAreCountedBySpace() {
        stores().clients().add(CLIENT);

        assertThat(stores().clients().countIn(CLIENT.space())).isEqualTo(1);
        assertThat(stores().clients().countIn(CI.id())).isZero();
    }
}
