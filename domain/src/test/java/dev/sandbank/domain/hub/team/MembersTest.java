package dev.sandbank.domain.hub.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import dev.sandbank.domain.refusal.TeamRefusal.TeamActionForbidden;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final DeveloperId OWNER = id("owner");
    private static final DeveloperId DEPUTY = id("deputy");
    private static final DeveloperId MEMBER = id("member");
    private static final Team TEAM =
            new Team(new TeamId("0123456789abcdef"), "Payments", new SpaceId("team-1"), Instant.EPOCH);

    private final Members members = new Members(
            TEAM, List.of(as(OWNER, Role.OWNER), as(DEPUTY, Role.ADMINISTRATOR), as(MEMBER, Role.MEMBER)), Set.of());

    private static DeveloperId id(String name) {
        return new DeveloperId((name + "0".repeat(16)).substring(0, 16));
    }

    private static Membership as(DeveloperId developer, Role role) {
        return new Membership(TEAM.id(), developer, role, Instant.EPOCH);
    }

    private static void refuses(ThrowingCallable call, Object refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void changedMembersAreAnsweredAndTheRosterStays() {
        assertThat(members.changeRole(OWNER, MEMBER, Role.OWNER)).isEqualTo(as(MEMBER, Role.OWNER));
        assertThat(members.changeRole(DEPUTY, DEPUTY, Role.MEMBER)).isEqualTo(as(DEPUTY, Role.MEMBER));
        assertThat(members.remove(MEMBER, MEMBER)).isEqualTo(as(MEMBER, Role.MEMBER));
        assertThat(members.handOver(OWNER, DEPUTY, Role.MEMBER))
                .isEqualTo(new Members.HandOver(as(OWNER, Role.MEMBER), as(DEPUTY, Role.OWNER)));
        assertThat(members.owners()).containsExactly(as(OWNER, Role.OWNER));
    }

    @Test
    void refusalNamesTheRoleAndWhatItDoesNotAllow() {
        refuses(
                () -> members.changeRole(DEPUTY, OWNER, Role.MEMBER),
                new TeamActionForbidden("administrator", TeamAction.MANAGE_OWNERS.words()));
        refuses(
                () -> members.remove(MEMBER, DEPUTY),
                new TeamActionForbidden("member", TeamAction.MANAGE_MEMBERS.words()));
    }

    /** H53. */
    @Test
    void lastOwnerStaysWhileOthersDo() {
        refuses(() -> members.remove(OWNER, OWNER), new LastOwner("Payments", 2));
        refuses(() -> members.changeRole(OWNER, OWNER, Role.ADMINISTRATOR), new LastOwner("Payments", 2));
        assertThat(members.changeRole(OWNER, OWNER, Role.OWNER)).isEqualTo(as(OWNER, Role.OWNER));
        assertThat(members.dependOn(OWNER)).isTrue();
        assertThat(members.dependOn(DEPUTY)).isFalse();
        Members alone = new Members(TEAM, List.of(as(OWNER, Role.OWNER)), Set.of());
        assertThat(alone.dependOn(OWNER)).isFalse();
        refuses(() -> alone.remove(OWNER, OWNER), new LastOwner("Payments", 0));
    }

    @Test
    void suspendedMembersNeitherActNorReceive() {
        Members two = new Members(TEAM, members.all(), Set.of(DEPUTY, MEMBER));

        assertThatThrownBy(() -> two.acting(DEPUTY)).isInstanceOf(Refused.class).hasMessage("TEAM_UNKNOWN");
        refuses(() -> two.handOver(OWNER, MEMBER, Role.MEMBER), TeamRefusal.MEMBER_SUSPENDED);
        refuses(() -> two.succeed(OWNER, MEMBER), TeamRefusal.MEMBER_SUSPENDED);
        assertThat(two.remove(OWNER, MEMBER)).isEqualTo(as(MEMBER, Role.MEMBER));
    }

    @Test
    void wordsOfRolesAreReadBack() {
        for (Role role : Role.values()) {
            assertThat(Role.of(role.text())).contains(role);
        }
        assertThat(Role.of("OWNER")).isEmpty();
        assertThat(Role.of("")).isEmpty();
    }

    @Test
    void idsHaveSixteenLettersAndDigits() {
        for (String wrong :
                List.of("", "0123456789abcde", "0123456789abcdefg", "0123456789abcde-", "0123456789abcdé0")) {
            assertThatThrownBy(() -> new TeamId(wrong)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new InvitationId(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new TeamId("0123456789abcdef")).hasToString("0123456789abcdef");
        assertThat(new InvitationId("0123456789abcdef")).hasToString("0123456789abcdef");
    }
}
