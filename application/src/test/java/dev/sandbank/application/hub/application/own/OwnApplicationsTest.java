package dev.sandbank.application.hub.application.own;

import static dev.sandbank.application.hub.application.ApplicationWorld.details;
import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What developers see and change of their applications. */
class OwnApplicationsTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TeamWorld people = world.people();

    @Test
    void listIsPagedWithTheNewestFirst() {
        for (String name : List.of("One", "Two", "Three")) {
            world.make(world.ann, name);
        }
        Found<ApplicationSummary> first = list(world.ann, "", Seek.first(2));
        assertThat(names(first)).containsExactly("Three", "Two");
        assertThat(first.previous()).isNull();
        Found<ApplicationSummary> second = list(world.ann, "", Seek.after(Objects.requireNonNull(first.next()), 2));
        assertThat(names(second)).containsExactly("One");
        assertThat(second.next()).isNull();
        assertThat(names(list(world.ann, "", Seek.before(Objects.requireNonNull(second.previous()), 2))))
                .containsExactly("Three", "Two");
    }

    @Test
    void listFindsPartsOfNamesAndIds() {
        ClientId id = world.make(world.ann, "Shop of Ann").client().id();
        world.make(world.ann, "Bank");

        assertThat(names(list(world.ann, "sHOP", Seek.first(9)))).containsExactly("Shop of Ann");
        assertThat(names(list(world.ann, id.value().substring(4), Seek.first(9))))
                .containsExactly("Shop of Ann");
        assertThat(names(list(world.ann, "nothing", Seek.first(9)))).isEmpty();
    }

    @Test
    void listHoldsSharedOnesWithTheNameOfTheirOwnerAndNoneOfOthers() {
        world.makeShared();
        world.make(world.ann, "Private");
        world.make(world.bob, "Bob's");

        List<ApplicationSummary> rows = list(world.bob, "", Seek.first(9)).rows();
        assertThat(rows).extracting(row -> row.client().name()).containsExactly("Bob's", "Shared");
        assertThat(rows).extracting(ApplicationSummary::own).containsExactly(true, false);
        assertThat(rows).extracting(ApplicationSummary::owner).containsExactly("bob", "ann");
        assertThat(list(world.eve, "", Seek.first(9)).rows()).isEmpty();
    }

    @Test
    void applicationOfOthersIsShownAsIfThereWereNone() {
        ClientId id = world.makeShared().client().id();

        assertThat(refusalOf(() -> show(world.eve, id))).contains(ClientRefusal.CLIENT_UNKNOWN);
        assertThat(refusalOf(() -> show(world.ann, new ClientId("nothing")))).contains(ClientRefusal.CLIENT_UNKNOWN);
        ApplicationView ofMember = show(world.bob, id);
        assertThat(ofMember.own()).isFalse();
        assertThat(ofMember.owner().id()).isEqualTo(world.ann);
        ApplicationView ofOwner = show(world.ann, id);
        assertThat(ofOwner.own()).isTrue();
        assertThat(ofOwner.isInOwnSpace()).isTrue();
        assertThat(ofOwner.space().id()).isEqualTo(world.spaceOf(world.ann));
        assertThat(ofOwner.teams()).extracting(team -> team.id()).containsExactly(world.team);
    }

    /** H42: of two who save the same form, the second overwrites nothing unseen. */
    @Test
    void h42LostUpdateIsRefused() {
        ClientId id = world.make(world.ann, "Before").client().id();
        String version = show(world.ann, id).details().version();
        ApplicationDetails after = details("After", SpaceId.DEFAULT);
        Client edited = world.applications().edit().edit(world.ann, id, after, version);

        assertThat(edited).isEqualTo(world.client(id));
        assertThat(ApplicationDetails.of(edited)).isEqualTo(after);
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.APPLICATION_CHANGED);
        assertThat(refusalOf(() -> edit(world.ann, id, details("Lost", SpaceId.DEFAULT), version)))
                .contains(ClientRefusal.CLIENT_CHANGED_MEANWHILE);
        assertThat(world.client(id).name()).isEqualTo("After");
        edit(world.ann, id, details("Seen", SpaceId.DEFAULT), after.version());
        assertThat(world.client(id).name()).isEqualTo("Seen");
    }

    /** H42: every detail counts for the version. */
    @Test
    void h42VersionTellsEveryDetail() {
        ApplicationDetails a = details("A", SpaceId.DEFAULT);
        ApplicationDetails moved = a.in(new SpaceId("other"));

        assertThat(details("A", SpaceId.DEFAULT).version()).isEqualTo(a.version());
        assertThat(details("B", SpaceId.DEFAULT).version()).isNotEqualTo(a.version());
        assertThat(moved.version()).isNotEqualTo(a.version());
        assertThat(new ApplicationDetails(
                                a.name(),
                                a.description(),
                                List.of(),
                                a.redirectUris(),
                                a.grantKinds(),
                                a.profile(),
                                a.space())
                        .version())
                .isNotEqualTo(a.version());
    }

    @Test
    void memberOfATeamSeesAndDoesNotChange() {
        ClientId id = world.makeShared().client().id();
        ApplicationDetails details = show(world.bob, id).details();
        String version = details.version();
        Client before = world.client(id);

        for (DeveloperId other : List.of(world.bob, world.eve)) {
            ClientRefusal expected =
                    other.equals(world.bob) ? ClientRefusal.CLIENT_NOT_YOURS : ClientRefusal.CLIENT_UNKNOWN;
            assertThat(refusalOf(() -> edit(other, id, details, version))).contains(expected);
            assertThat(refusalOf(() -> world.applications().setIcon().set(other, id, TestIcons.ICON)))
                    .contains(expected);
            assertThat(refusalOf(() -> world.applications().regenerate().regenerate(other, id, people.form())))
                    .contains(expected);
            assertThat(refusalOf(() -> world.applications().delete().delete(other, id, id.value())))
                    .contains(expected);
        }
        assertThat(world.client(id)).isEqualTo(before);
    }

    @Test
    void applicationMovesOnlyToSpacesThatItsOwnerMayUse() {
        ClientId id = world.makeShared().client().id();
        String version = show(world.ann, id).details().version();
        SpaceId ofTeam = world.stores().teams().find(world.team).orElseThrow().space();

        assertThat(refusalOf(() -> edit(world.ann, id, details("Shared", world.spaceOf(world.bob)), version)))
                .contains(ClientRefusal.CLIENT_DETAILS_INVALID);
        edit(world.ann, id, details("Shared", ofTeam), version);
        assertThat(world.client(id).space()).isEqualTo(ofTeam);
    }

    @Test
    void iconIsSetAndTakenAway() {
        ClientId id = world.make(world.ann, "Shop").client().id();
        String version = show(world.ann, id).details().version();

        world.applications().setIcon().set(world.ann, id, TestIcons.ICON);
        assertThat(world.useCases().hub().findIcon().find(id.value(), TestIcons.ICON.hash()))
                .contains(TestIcons.ICON);
        assertThat(show(world.ann, id).details().version()).isEqualTo(version);
        world.applications().setIcon().set(world.ann, id, null);
        assertThat(world.client(id).icon()).isNull();
    }

    @Test
    void ownSpaceIsResetAndTokensStay() {
        ClientId id = world.make(world.ann, "Shop").client().id();
        String token = world.tokenOf(id);

        assertThat(world.applications().resetOwnSpace().reset(world.ann).id()).isEqualTo(world.spaceOf(world.ann));
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.SPACE_RESET);
        assertThat(people.newestEntry().event().target())
                .isEqualTo(world.spaceOf(world.ann).value());
        assertThat(world.useCases()
                        .oauth()
                        .verifyAccessToken()
                        .verify(token)
                        .client()
                        .id())
                .isEqualTo(id);
    }

    private Found<ApplicationSummary> list(DeveloperId acting, String text, Seek seek) {
        return world.applications().list().list(acting, text, seek);
    }

    private static List<String> names(Found<ApplicationSummary> page) {
        return page.rows().stream().map(row -> row.client().name()).toList();
    }

    private ApplicationView show(DeveloperId acting, ClientId id) {
        return world.applications().show().show(acting, id);
    }

    private Client edit(DeveloperId acting, ClientId id, ApplicationDetails details, String version) {
        return world.applications().edit().edit(acting, id, details, version);
    }
}
