package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.oauth.client.ManagedClients;
import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceInUse;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ManageSpacesTest {

    private static final SpaceId CI = new SpaceId("ci");
    private static final SpaceId NOWHERE = new SpaceId("nowhere");

    private final ManagedClients managed = new ManagedClients();

    @Test
    void aNewSpaceFollowsTheWallClockAndIsListedAfterTheDefaultOne() {
        Space created = create(CI);

        assertThat(created.clock()).isEqualTo(SpaceClock.following());
        assertThat(created.name()).isEqualTo("ci");
        assertThat(managed.useCases().spaces().listSpaces().list()).containsExactly(Space.DEFAULT, created);
        assertThat(managed.useCases().spaces().findSpace().find(CI)).isEqualTo(created);
    }

    @Test
    void aTakenIdAndAnUnreadableNameAreRefused() {
        create(CI);

        assertRefused(SpaceRefusal.SPACE_EXISTS, () -> create(CI));
        assertRefused(SpaceRefusal.SPACE_EXISTS, () -> create(SpaceId.DEFAULT));
        assertRefused(
                SpaceRefusal.SPACE_DETAILS_INVALID,
                () -> managed.useCases()
                        .spaces()
                        .createSpace()
                        .create(new NewSpace(NOWHERE, "x".repeat(101), SeedName.DEFAULT)));
        assertThat(managed.useCases().spaces().listSpaces().list()).hasSize(2);
    }

    @Test
    void whatIsDoneToAnUnknownSpaceIsRefused() {
        assertRefused(
                SpaceRefusal.SPACE_UNKNOWN,
                () -> managed.useCases().spaces().findSpace().find(NOWHERE));
        assertRefused(
                SpaceRefusal.SPACE_UNKNOWN,
                () -> managed.useCases().spaces().setSpaceClock().set(NOWHERE, ClockChange.follow()));
        assertRefused(
                SpaceRefusal.SPACE_UNKNOWN,
                () -> managed.useCases().spaces().resetSpace().reset(NOWHERE, true));
        assertRefused(
                SpaceRefusal.SPACE_UNKNOWN,
                () -> managed.useCases().spaces().removeSpace().remove(NOWHERE));
    }

    @Test
    void aTimeOutOfRangeIsRefusedAndChangesNothing() {
        Space before = create(CI);

        assertRefused(
                SpaceRefusal.SPACE_DETAILS_INVALID,
                () -> managed.useCases()
                        .spaces()
                        .setSpaceClock()
                        .set(CI, ClockChange.advance(Duration.ofDays(99_999))));
        assertThat(managed.useCases().spaces().findSpace().find(CI)).isEqualTo(before);
    }

    @Test
    void theDefaultSpaceIsResetButNeverRemoved() {
        assertRefused(
                SpaceRefusal.SPACE_PERMANENT,
                () -> managed.useCases().spaces().removeSpace().remove(SpaceId.DEFAULT));
        assertThat(managed.useCases().spaces().resetSpace().reset(SpaceId.DEFAULT, false))
                .isEqualTo(Space.DEFAULT);
    }

    @Test
    void aSpaceIsRemovedOnlyOnceItsLastApplicationHasLeft() {
        create(CI);
        Client app = register(CI);

        assertThatThrownBy(() -> managed.useCases().spaces().removeSpace().remove(CI))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(new SpaceInUse("ci", 1));
                });
        move(app, SpaceId.DEFAULT);
        managed.useCases().spaces().removeSpace().remove(CI);

        assertThat(managed.useCases().spaces().listSpaces().list()).containsExactly(Space.DEFAULT);
    }

    @Test
    void anApplicationIsNeitherCreatedInNorMovedToAnUnknownSpace() {
        Client app = register(SpaceId.DEFAULT);

        assertRefused(SpaceRefusal.SPACE_UNKNOWN, () -> register(NOWHERE));
        assertRefused(SpaceRefusal.SPACE_UNKNOWN, () -> move(app, NOWHERE));
        assertThat(managed.useCases().listClients().list()).containsExactly(app);
    }

    @Test
    void aMovedApplicationIsTheSameButForItsSpace() {
        create(CI);
        Client app = register(SpaceId.DEFAULT);

        Client moved = move(app, CI);

        assertThat(moved.space()).isEqualTo(CI);
        assertThat(move(app, SpaceId.DEFAULT)).isEqualTo(app);
    }

    private Space create(SpaceId id) {
        return managed.useCases().spaces().createSpace().create(new NewSpace(id, null, SeedName.DEFAULT));
    }

    private Client register(SpaceId space) {
        NewClient wanted = new NewClient("Shop", space, null, null, false, ClientChanges.NONE);
        return managed.useCases().registerClient().register(wanted).client();
    }

    private Client move(Client app, SpaceId space) {
        return managed.useCases()
                .updateClient()
                .update(app.id(), new ClientChanges(null, null, null, null, null, null, null, null, null, null, space));
    }

    private static void assertRefused(SpaceRefusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
