package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.oauth.client.ManagedClients;
import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
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
        assertThat(managed.listSpaces().list()).containsExactly(Space.DEFAULT, created);
        assertThat(managed.findSpace().find(CI)).isEqualTo(created);
    }

    @Test
    void aTakenIdAndAnUnreadableNameAreRefused() {
        create(CI);

        assertRefused(Refusal.SPACE_EXISTS, () -> create(CI));
        assertRefused(Refusal.SPACE_EXISTS, () -> create(SpaceId.DEFAULT));
        assertRefused(
                Refusal.SPACE_DETAILS_INVALID,
                () -> managed.createSpace().create(new NewSpace(NOWHERE, "x".repeat(101), SeedName.DEFAULT)));
        assertThat(managed.listSpaces().list()).hasSize(2);
    }

    @Test
    void whatIsDoneToAnUnknownSpaceIsRefused() {
        assertRefused(Refusal.SPACE_UNKNOWN, () -> managed.findSpace().find(NOWHERE));
        assertRefused(Refusal.SPACE_UNKNOWN, () -> managed.setSpaceClock().set(NOWHERE, ClockChange.follow()));
        assertRefused(Refusal.SPACE_UNKNOWN, () -> managed.resetSpace().reset(NOWHERE, true));
        assertRefused(Refusal.SPACE_UNKNOWN, () -> managed.removeSpace().remove(NOWHERE));
    }

    @Test
    void aTimeOutOfRangeIsRefusedAndChangesNothing() {
        Space before = create(CI);

        assertRefused(
                Refusal.SPACE_DETAILS_INVALID,
                () -> managed.setSpaceClock().set(CI, ClockChange.advance(Duration.ofDays(99_999))));
        assertThat(managed.findSpace().find(CI)).isEqualTo(before);
    }

    @Test
    void theDefaultSpaceIsResetButNeverRemoved() {
        assertRefused(Refusal.SPACE_PERMANENT, () -> managed.removeSpace().remove(SpaceId.DEFAULT));
        assertThat(managed.resetSpace().reset(SpaceId.DEFAULT, false)).isEqualTo(Space.DEFAULT);
    }

    @Test
    void aSpaceIsRemovedOnlyOnceItsLastApplicationHasLeft() {
        create(CI);
        Client app = register(CI);

        assertThatThrownBy(() -> managed.removeSpace().remove(CI)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.SPACE_IN_USE);
            assertThat(refused.detail("applications")).isEqualTo("1");
        });
        move(app, SpaceId.DEFAULT);
        managed.removeSpace().remove(CI);

        assertThat(managed.listSpaces().list()).containsExactly(Space.DEFAULT);
    }

    @Test
    void anApplicationIsNeitherCreatedInNorMovedToAnUnknownSpace() {
        Client app = register(SpaceId.DEFAULT);

        assertRefused(Refusal.SPACE_UNKNOWN, () -> register(NOWHERE));
        assertRefused(Refusal.SPACE_UNKNOWN, () -> move(app, NOWHERE));
        assertThat(managed.listClients().list()).containsExactly(app);
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
        return managed.createSpace().create(new NewSpace(id, null, SeedName.DEFAULT));
    }

    private Client register(SpaceId space) {
        NewClient wanted = new NewClient("Shop", space, null, null, false, ClientChanges.NONE);
        return managed.registerClient().register(wanted).client();
    }

    private Client move(Client app, SpaceId space) {
        return managed.updateClient()
                .update(app.id(), new ClientChanges(null, null, null, null, null, null, null, null, null, space));
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
