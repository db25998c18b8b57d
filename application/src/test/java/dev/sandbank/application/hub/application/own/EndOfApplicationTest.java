package dev.sandbank.application.hub.application.own;

import static dev.sandbank.application.hub.application.ApplicationWorld.secretOf;
import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Applications that get another id, and applications that are deleted. */
class EndOfApplicationTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TeamWorld people = world.people();
    private final MadeApplication old = world.makeShared();
    private final ClientId id = old.client().id();
    private final SubmissionId form = people.form();

    /** H41: tokens and grants of the former id end at once; owner, teams and details stay. */
    @Test
    void h41RegeneratedApplicationHasAnotherIdAndNothingOfTheFormerOneWorks() {
        String token = world.tokenOf(id);
        Grant grant = GrantFixture.grant(old.client(), "g1", people.clock().instant());
        people.inUnit(() -> world.stores().grants().add(grant));

        MadeApplication now = regenerate();

        assertThat(now.client().id()).isNotEqualTo(id);
        assertThat(now.secret()).isNotEqualTo(old.secret());
        assertThat(ApplicationDetails.of(world.client(now.client().id())))
                .isEqualTo(ApplicationDetails.of(old.client()));
        assertThat(world.stores().clients().find(id)).isEmpty();
        assertThat(refusalOf(() -> world.useCases().oauth().verifyAccessToken().verify(token)))
                .contains(TokenRefusal.ACCESS_TOKEN_UNKNOWN);
        assertThat(world.stores().grants().find(grant.id())).isEmpty();
        assertThat(now.client().secrets().accept(secretOf(now), people.clock().instant()))
                .isTrue();
        assertThat(now.client().secrets().accept(secretOf(old), people.clock().instant()))
                .isFalse();
        assertThat(world.stores().ownedApplications().ownerOf(now.client().id()))
                .contains(world.ann);
        assertThat(world.stores().ownedApplications().teamsOf(now.client().id()))
                .containsExactly(world.team);
        assertThat(world.stores().ownedApplications().countOf(world.ann)).isEqualTo(1);
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.APPLICATION_ID_CHANGED);
        assertThat(people.newestEntry().event().target()).isEqualTo(id.value());
    }

    /** H35: a form that is sent twice changes the id once. */
    @Test
    void h35RegeneratingTwiceWithOneFormChangesTheIdOnce() {
        MadeApplication first = regenerate();

        assertThat(regenerate()).isEqualTo(first);
        assertThat(world.stores().ownedApplications().countOf(world.ann)).isEqualTo(1);
        assertThat(refusalOf(() -> world.applications().regenerate().regenerate(world.ann, id, people.form())))
                .contains(ClientRefusal.CLIENT_UNKNOWN);
    }

    /** H41: the application is deleted; its token is refused at once and no list keeps it. */
    @Test
    void h41DeletedApplicationLeavesNothing() {
        String token = world.tokenOf(id);
        world.useCases().oauth().verifyAccessToken().verify(token);

        world.applications().delete().delete(world.ann, id, "  " + id.value() + "\n");

        assertThat(refusalOf(() -> world.useCases().oauth().verifyAccessToken().verify(token)))
                .contains(TokenRefusal.ACCESS_TOKEN_UNKNOWN);
        assertThat(world.stores().clients().find(id)).isEmpty();
        assertThat(world.stores().ownedApplications().sharedWith(world.team)).isEmpty();
        assertThat(world.applications()
                        .list()
                        .list(world.bob, "", Seek.first(9))
                        .rows())
                .isEmpty();
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.APPLICATION_DELETED);
        assertThat(refusalOf(() -> world.applications().delete().delete(world.ann, id, id.value())))
                .contains(ClientRefusal.CLIENT_UNKNOWN);
    }

    /** H40: what is typed to confirm is the client id. */
    @Test
    void h40OtherTextDoesNotConfirm() {
        for (String typed :
                new String[] {"", "Shared", id.value() + "0", id.value().toUpperCase(Locale.ROOT)}) {
            assertThat(refusalOf(() -> world.applications().delete().delete(world.ann, id, typed)))
                    .contains(ClientRefusal.CLIENT_NOT_CONFIRMED);
        }
        assertThat(world.stores().clients().find(id)).isPresent();
    }

    private MadeApplication regenerate() {
        return world.applications().regenerate().regenerate(world.ann, id, form);
    }
}
