package dev.sandbank.application.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DeveloperDeletion;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeleteDeveloperTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final TeamWorld world = new TeamWorld(stores);
    private final DeleteDeveloper delete = DeveloperDeletion.over(
            stores,
            TestPorts.over(stores, world.clock(), new CountingSecrets()),
            TestPorts.audit(stores, world.clock()));
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final DeveloperId eve = world.developer("eve");
    private final SpaceId annsSpace = stores.developers().require(ann).space();

    @Test
    void everythingOfTheDeveloperAloneEndsAndTheAuditKeepsTheId() {
        Client own = world.application(ann, "own", annsSpace);
        TeamId alone = world.team(ann, "Alone");
        world.inUnit(() -> stores.hubSessions()
                .add(HubSession.starting("s", ann, world.clock().instant(), new Source("192.0.2.1"), "Firefox")));

        RegistrationId asked = new RegistrationId("0123456789abcdef");
        Applicant applicant = Applicant.invited("Ann", new EmailAddress("ann@example.com"), "");
        world.inUnit(() -> stores.registrations()
                .add(Registration.submitted(asked, applicant, world.clock().instant())));

        delete.delete(ann, Legacy.NONE);

        assertThat(stores.registrations().find(asked).orElseThrow().applicant()).isEqualTo(Applicant.FORGOTTEN);
        assertThat(stores.developers().find(ann)).isEmpty();
        assertThat(stores.hubSessions().find("s")).isEmpty();
        assertThat(stores.clients().find(own.id())).isEmpty();
        assertThat(stores.teams().find(alone)).isEmpty();
        assertThat(stores.spaces().find(annsSpace)).isEmpty();
        assertThat(world.mails())
                .last()
                .satisfies(mail -> assertThat(mail.to().value()).isEqualTo("ann@example.com"));
        assertThat(world.audited()).contains("application-deleted", "team-deleted", "space-deleted");
        assertThat(world.newestEntry().event().action().text()).isEqualTo("developer-deleted");
        assertThat(world.newestEntry().event().target()).isEqualTo(ann.value());
        assertThat(TeamWorld.refusalOf(() -> delete.delete(ann, Legacy.NONE)))
                .contains(DeveloperRefusal.DEVELOPER_UNKNOWN);
    }

    /** H53: the last administrator stays, and is counted inside the same write. */
    @Test
    void h53LastAdministratorIsNotDeleted() {
        administrate(ann);
        assertThat(TeamWorld.refusalOf(() -> delete.delete(ann, Legacy.NONE)))
                .contains(DeveloperRefusal.LAST_ADMINISTRATOR);
        assertThat(stores.developers().find(ann)).isPresent();

        administrate(bob);
        delete.delete(ann, Legacy.NONE);
        assertThat(TeamWorld.refusalOf(() -> delete.delete(bob, Legacy.NONE)))
                .contains(DeveloperRefusal.LAST_ADMINISTRATOR);
    }

    /** H53: the last owner of a team with other members names a successor. */
    @Test
    void h53LastOwnerNamesASuccessor() {
        TeamId team = world.team(ann, "Rockets");
        world.join(team, ann, bob, Role.MEMBER);
        assertThat(TeamWorld.refusalOf(() -> delete.delete(ann, Legacy.NONE))).contains(TeamRefusal.TEAM_LAST_OWNER);

        delete.delete(ann, new Legacy(Map.of(team, bob), Map.of()));
        assertThat(world.role(team, bob)).contains(Role.OWNER);
        assertThat(world.role(team, ann)).isEmpty();
    }

    /** H39: the application goes on with a team-mate, the secrets of the former owner end. */
    @Test
    void h39ApplicationIsGivenToATeamMate() {
        TeamId team = world.team(ann, "Rockets");
        world.join(team, ann, bob, Role.OWNER);
        Client given = world.application(ann, "given", annsSpace);
        Client lost = world.application(ann, "lost", annsSpace);
        world.secrets().addSecret().add(ann, given.id(), world.form());

        delete.delete(ann, new Legacy(Map.of(), Map.of(given.id(), bob)));

        assertThat(stores.ownedApplications().ownerOf(given.id())).contains(bob);
        Client now = stores.clients().find(given.id()).orElseThrow();
        assertThat(now.space()).isEqualTo(stores.developers().require(bob).space());
        assertThat(now.secrets().livingAt(world.clock().instant()))
                .extracting(ClientSecret::owner)
                .doesNotContain(ann);
        assertThat(stores.clients().find(lost.id())).isEmpty();
        assertThat(world.mailsTo(bob))
                .last()
                .satisfies(mail -> assertThat(mail.subject()).contains("is yours now"));
    }

    @Test
    void strangersAndSuspendedOnesGetNoApplication() {
        TeamId team = world.team(ann, "Rockets");
        world.join(team, ann, bob, Role.OWNER);
        Client application = world.application(ann, "app", annsSpace);
        for (DeveloperId heir : new DeveloperId[] {eve, ann}) {
            assertThat(TeamWorld.refusalOf(() ->
                            delete.delete(ann, new Legacy(Map.of(), Map.of(application.id(), heir)))))
                    .contains(TeamRefusal.MEMBER_UNKNOWN);
        }
        Client others = world.application(eve, "others", annsSpace);
        world.suspend(bob, true);
        assertThat(TeamWorld.refusalOf(() ->
                        delete.delete(ann, new Legacy(Map.of(team, bob), Map.of(application.id(), bob)))))
                .contains(TeamRefusal.MEMBER_SUSPENDED);
        world.suspend(bob, false);

        delete.delete(ann, new Legacy(Map.of(), Map.of(others.id(), bob)));
        assertThat(stores.ownedApplications().ownerOf(others.id())).contains(eve);
        assertThat(stores.spaces().find(annsSpace)).isPresent();
    }

    @Test
    void whatWouldEndIsWeighedBefore() {
        TeamId team = world.team(ann, "Rockets");
        world.team(ann, "Alone");
        world.join(team, ann, bob, Role.MEMBER);
        world.application(ann, "own", annsSpace);
        AccountEnd end = world.teams().weighAccountEnd().weigh(ann);

        assertThat(end.applications()).extracting(client -> client.id().value()).containsExactly("own");
        assertThat(end.more()).isFalse();
        assertThat(end.mates()).extracting(Developer::id).containsExactly(bob);
        assertThat(end.ending()).extracting(Team::name).containsExactly("Alone");
        assertThat(end.orphaned())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.candidates()).extracting(Developer::id).containsExactly(bob));
    }

    /** H39: secrets end with a suspension; the owners of the teams are told. */
    @Test
    void h39SecretsEndWithASuspension() {
        TeamUseCases teams = world.teams();
        TeamId team = world.team(ann, "Rockets");
        world.join(team, ann, bob, Role.MEMBER);
        Client shared = world.application(ann, "shared", annsSpace);
        world.application(bob, "untouched", annsSpace);
        teams.shareApplication().share(ann, shared.id(), team);
        world.secrets().addSecret().add(bob, shared.id(), world.form());

        world.inUnit(() ->
                teams.endSecretsOf().end(stores.developers().require(bob), TestPorts.audit(stores, world.clock())));

        assertThat(stores.clients()
                        .find(shared.id())
                        .orElseThrow()
                        .secrets()
                        .livingAt(world.clock().instant()))
                .extracting(ClientSecret::owner)
                .doesNotContain(bob);
        assertThat(world.mailsTo(ann))
                .last()
                .satisfies(mail -> assertThat(mail.subject()).contains("have ended"));
        assertThat(world.newestEntry().event().action().text()).isEqualTo("application-secret-ended");
    }

    private void administrate(DeveloperId id) {
        world.inUnit(() ->
                stores.developers().replace(stores.developers().require(id).administrating(true)));
    }
}
