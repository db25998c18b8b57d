package dev.sandbank.application.hub.team.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;

class SharingCasesTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final DeveloperId owner = world.developer("owner");
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final TeamId team = world.team(owner, "Payments");

    /** H54. */
    @Test
    void deletionCountsWhatEndsAndReturnsWhatBelongsToMembers() {
        world.join(team, owner, ann, Role.MEMBER);
        world.invite(team, owner, "new@example.com", Role.MEMBER);
        Client inTeam = world.application(ann, "shop", stored().space());
        Client elsewhere = world.application(ann, "till", SpaceId.DEFAULT);
        Client unshared = world.application(ann, "desk", SpaceId.DEFAULT);
        world.teams().shareApplication().share(ann, inTeam.id(), team);
        world.teams().shareApplication().share(ann, elsewhere.id(), team);
        SpaceId space = stored().space();

        TeamEnd weighed = world.teams().weighTeamDeletion().weigh(owner, team);
        TeamEnd ended = world.teams().deleteTeam().delete(owner, team);

        assertThat(ended).isEqualTo(weighed);
        assertThat(weighed.others()).isOne();
        assertThat(weighed.invitations()).isOne();
        assertThat(weighed.applications()).extracting(each -> each.id()).containsExactly(inTeam.id(), elsewhere.id());
        assertThat(weighed.moving()).extracting(each -> each.id()).containsExactly(inTeam.id());
        assertThat(world.stores().clients().find(inTeam.id())).contains(inTeam.withSpace(new SpaceId("dev-ann")));
        assertThat(world.stores().clients().find(elsewhere.id())).contains(elsewhere);
        assertThat(world.stores().clients().find(unshared.id())).contains(unshared);
        assertThat(world.stores().spaces().find(space)).isEmpty();
        assertThat(world.stores().spaces().find(new SpaceId("dev-ann"))).isPresent();
        assertThat(world.mailsTo(ann)).last().extracting(Mail::subject).isEqualTo("The team Payments was deleted");
        assertThat(world.audited()).endsWith("team-deleted", "space-deleted");
    }

    @Test
    void spaceStaysIfTheOperatorPutAnotherApplicationThere() {
        world.application(bob, "foreign", stored().space());
        SpaceId space = stored().space();
        world.teams().deleteTeam().delete(owner, team);

        assertThat(world.stores().spaces().find(space)).isPresent();
        assertThat(world.audited()).endsWith("team-deleted");
    }

    /** H55. */
    @Test
    void case100RemovedMemberIsRefusedAtOnceAndGetsNoLaterMail() {
        world.join(team, owner, ann, Role.OWNER);
        Client shop = world.application(ann, "shop", stored().space());
        world.teams().shareApplication().share(ann, shop.id(), team);
        world.teams().removeMember().remove(owner, team, ann);
        int mails = world.mailsTo(ann).size();
        int noted = world.audited().size();

        assertThat(world.mailsTo(ann)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("You do not belong to the team Payments any more");
            assertThat(mail.body().parts())
                    .contains(new Paragraph("Your applications that were shared with it are not shared any more: 1."));
        });
        assertThat(TeamWorld.refusalOf(() -> world.teams().renameTeam().rename(ann, team, "Mine", null)))
                .contains(TeamRefusal.TEAM_UNKNOWN);
        assertThat(TeamWorld.refusalOf(() ->
                        world.teams().invitations().inviteToTeam().invite(ann, team, "x@example.com", Role.MEMBER)))
                .contains(TeamRefusal.TEAM_UNKNOWN);
        assertThat(world.stores().ownedApplications().sharedWith(team)).isEmpty();
        assertThat(world.stores().clients().find(shop.id())).contains(shop.withSpace(new SpaceId("dev-ann")));
        world.join(team, owner, bob, Role.OWNER);
        world.teams().removeMember().remove(owner, team, bob);
        world.teams().deleteTeam().delete(owner, team);
        assertThat(world.mailsTo(ann)).hasSize(mails);
        assertThat(world.audited().subList(noted, world.audited().size())).doesNotContain("team-renamed");
    }

    @Test
    void whoeverLeavesTakesTheirApplicationsAlongAndLeavesThoseOfOthers() {
        world.join(team, owner, ann, Role.MEMBER);
        Client anns = world.application(ann, "shop", stored().space());
        Client owners = world.application(owner, "till", stored().space());
        world.teams().shareApplication().share(ann, anns.id(), team);
        world.teams().shareApplication().share(owner, owners.id(), team);

        world.teams().leaveTeam().leave(ann, team);

        assertThat(world.stores().ownedApplications().sharedWith(team))
                .extracting(each -> each.id())
                .containsExactly(owners.id());
        assertThat(world.stores().clients().find(owners.id())).contains(owners);
    }

    @Test
    void sharingIsNotedOnceAndOwnerStopsItEvenAfterLeaving() {
        Client shop = world.application(owner, "shop", SpaceId.DEFAULT);

        assertThat(world.teams().shareApplication().share(owner, shop.id(), team))
                .isTrue();
        assertThat(world.teams().shareApplication().share(owner, shop.id(), team))
                .isFalse();
        assertThat(world.teams().showTeam().show(owner, team).applications()).hasSize(1);
        assertThat(world.teams().stopSharing().stop(owner, shop.id(), team)).isTrue();
        assertThat(world.teams().stopSharing().stop(owner, shop.id(), team)).isFalse();
        assertThat(world.audited()).containsOnlyOnce("application-shared", "application-unshared");
    }

    private Team stored() {
        return world.stores().teams().require(team);
    }
}
