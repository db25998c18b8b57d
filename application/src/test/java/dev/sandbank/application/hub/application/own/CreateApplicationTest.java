package dev.sandbank.application.hub.application.own;

import static dev.sandbank.application.hub.application.ApplicationWorld.details;
import static dev.sandbank.application.hub.application.ApplicationWorld.secretOf;
import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreateApplicationTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TeamWorld people = world.people();
    private final SubmissionId form = people.form();

    /** H35: a form that is sent twice makes one application with one secret. */
    @Test
    void h35FormSentTwiceMakesOneApplication() {
        MadeApplication first = world.make(world.ann, "Shop", form);
        MadeApplication second = world.make(world.ann, "Shop", form);

        assertThat(second).isEqualTo(first);
        assertThat(world.stores().ownedApplications().countOf(world.ann)).isEqualTo(1);
        assertThat(world.client(first.client().id()).secrets().newestFirst()).hasSize(1);
        assertThat(people.audited().stream().filter("application-created"::equals))
                .hasSize(1);
        assertThat(people.newestEntry().event().target())
                .isEqualTo(first.client().id().value());
        assertThat(first.toString()).doesNotContain(secretOf(first));
    }

    @Test
    void madeApplicationIsAsItWasWantedAndItsSecretIsOfTheOwner() {
        MadeApplication made = world.make(world.ann, "Shop");
        Client client = world.client(made.client().id());

        assertThat(ApplicationDetails.of(client)).isEqualTo(details("Shop", world.spaceOf(world.ann)));
        assertThat(client.secrets().accepted(secretOf(made), people.clock().instant()))
                .satisfies(secret -> assertThat(secret.owner()).isEqualTo(world.ann));
        assertThat(world.stores().ownedApplications().ownerOf(client.id())).contains(world.ann);
    }

    /** H35: neither another content nor another person's form takes what a form made. */
    @Test
    void h35FormSentAgainWithOtherContentIsRefused() {
        MadeApplication made = world.make(world.ann, "Shop", form);

        assertThat(refusalOf(() -> world.make(world.ann, "Shop 2", form)))
                .contains(ClientRefusal.CLIENT_SENT_OTHERWISE);
        assertThat(refusalOf(() -> create(details("Shop", world.spaceOf(world.ann)), true, null)))
                .contains(ClientRefusal.CLIENT_SENT_OTHERWISE);
        MadeApplication ofBob = world.make(world.bob, "Shop", form);
        assertThat(ofBob.client().id()).isNotEqualTo(made.client().id());
        assertThat(ofBob.secret()).isNotEqualTo(made.secret());
        assertThat(world.client(made.client().id()).name()).isEqualTo("Shop");
    }

    @Test
    void publicApplicationHasNoSecretAndIsTheSameWhenSentTwice() {
        ApplicationDetails wanted = details("App", SpaceId.DEFAULT);
        ApplicationDetails codes = new ApplicationDetails(
                wanted.name(),
                "",
                wanted.redirectUris(),
                List.of(),
                Set.of(GrantKind.AUTHORIZATION_CODE),
                wanted.profile(),
                wanted.space());
        MadeApplication made = create(codes, true, null);

        assertThat(made.secret()).isNull();
        assertThat(made.client().isPublic()).isTrue();
        assertThat(create(codes, true, null)).isEqualTo(made);
        assertThat(refusalOf(() -> create(codes, false, null))).contains(ClientRefusal.CLIENT_SENT_OTHERWISE);
    }

    @Test
    void spaceOfSomebodyElseIsRefused() {
        ApplicationDetails wanted = details("Shop", world.spaceOf(world.bob));

        assertThat(refusalOf(() -> create(wanted, false, null))).contains(ClientRefusal.CLIENT_DETAILS_INVALID);
        assertThat(world.stores().ownedApplications().countOf(world.ann)).isZero();
    }

    @Test
    void applicationOfATeamIsSharedFromTheBeginningAndUsesTheSpaceOfTheTeam() {
        MadeApplication made = create(details("Shop", SpaceId.DEFAULT), false, world.team);
        ApplicationView seen =
                world.applications().show().show(world.bob, made.client().id());

        assertThat(seen.client().space())
                .isEqualTo(world.stores().teams().find(world.team).orElseThrow().space())
                .isNotEqualTo(SpaceId.DEFAULT);
        assertThat(seen.teams()).extracting(each -> each.id()).containsExactly(world.team);
        assertThat(seen.isInOwnSpace()).isFalse();
    }

    @Test
    void teamOfOthersGetsNothing() {
        TeamId others = people.team(world.eve, "Others");

        assertThat(refusalOf(() -> create(details("Shop", SpaceId.DEFAULT), false, others)))
                .contains(TeamRefusal.TEAM_UNKNOWN);
        assertThat(refusalOf(() -> create(details("Shop", SpaceId.DEFAULT), false, new TeamId("nobodysteam00000"))))
                .contains(TeamRefusal.TEAM_UNKNOWN);
        assertThat(world.stores().ownedApplications().countOf(world.ann)).isZero();
        assertThat(world.stores().ownedApplications().sharedWith(others)).isEmpty();
    }

    @Test
    void firstApplicationIsInTheOwnSpaceAndItsAnswersGoToThePageThatShowsThem() {
        MadeApplication first = first("https://hub.example.org");

        assertThat(first.client().name()).isEqualTo(NewApplication.FIRST_NAME);
        assertThat(first.client().space()).isEqualTo(world.spaceOf(world.ann));
        assertThat(first.client().redirectUris()).containsExactly(new RedirectUri("https://hub.example.org/callback"));
        assertThat(first.client()
                        .secrets()
                        .accept(secretOf(first), people.clock().instant()))
                .isTrue();
        assertThat(people.secrets().showNew().show(world.ann, first.client().id(), form))
                .hasValueSatisfying(shown -> assertThat(shown.text()).isEqualTo(first.secret()));
    }

    @Test
    void firstApplicationHasNoRedirectUriThatIsPlainHttpToAnotherMachine() {
        assertThat(first("http://hub.example.org").client().redirectUris()).isEmpty();
    }

    private MadeApplication first(String publicUrl) {
        FirstOwnApplication make = new FirstOwnApplication(world.applications().create(), () -> publicUrl);
        return world.stores()
                .transactions()
                .run(() -> make.make(world.stores().developers().require(world.ann), form));
    }

    private MadeApplication create(ApplicationDetails details, boolean withoutSecret, @Nullable TeamId team) {
        return world.applications().create().create(world.ann, new NewApplication(details, withoutSecret, team), form);
    }
}
