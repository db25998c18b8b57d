package dev.sandbank.application.hub.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.hub.application.ApplicationFilter.Use;
import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** What the stores of teams, memberships, invitations and owners of applications must do. */
public abstract class TeamStoresContract extends StoreContract {

    private static final Team PAYMENTS = team("payments", "Payments");
    private static final Team LOANS = team("loans", "Ärzte 100%_\\");
    private static final EmailAddress ANN = new EmailAddress("Ann@example.com");

    private static Team team(String id, String name) {
        return new Team(new TeamId((id + "0".repeat(16)).substring(0, 16)), name, new SpaceId("team-" + id), NOON);
    }

    @Example
    void teamsAreAddedChangedFoundAndRemoved() {
        Teams teams = stores().teams();
        teams.add(PAYMENTS);
        Team renamed = PAYMENTS.renamed("Cards");

        assertThat(teams.find(PAYMENTS.id())).contains(PAYMENTS);
        assertThat(teams.replace(renamed)).isTrue();
        assertThat(teams.replace(LOANS)).isFalse();
        assertThat(teams.find(PAYMENTS.id())).contains(renamed);
        assertThat(teams.search("cards", Seek.first(5)).rows())
                .extracting(TeamSummary::team)
                .containsExactly(renamed);
        assertThat(teams.remove(PAYMENTS.id())).isTrue();
        assertThat(teams.remove(PAYMENTS.id())).isFalse();
        assertThat(teams.find(PAYMENTS.id())).isEmpty();
    }

    /** H73, H74. */
    @Example
    void searchTakesSignsLiterallyAndLettersWithoutCase() {
        stores().teams().add(PAYMENTS);
        stores().teams().add(LOANS);

        assertThat(names("ärzte")).containsExactly(LOANS.name());
        assertThat(names("100%_\\")).containsExactly(LOANS.name());
        assertThat(names("100__")).isEmpty();
        assertThat(names(PAYMENTS.id().value())).containsExactly(PAYMENTS.name());
        assertThat(names("")).containsExactly(PAYMENTS.name(), LOANS.name());
    }

    private List<String> names(String text) {
        return stores().teams().search(text, Seek.first(10)).rows().stream()
                .map(row -> row.team().name())
                .toList();
    }

    /** H74. */
    @Example
    void walkingAllPagesOfTheListsMeetsEachRowOnce() {
        TeamWorld world = new TeamWorld(stores());
        DeveloperId ann = world.developer("ann");
        for (int i = 0; i < 7; i++) {
            world.team(ann, "Same name");
        }

        List<TeamId> all = new ArrayList<>();
        Found<TeamSummary> page = stores().teams().search("", Seek.first(3));
        page.rows().forEach(row -> all.add(row.team().id()));
        while (page.next() != null) {
            page = stores().teams().search("", Seek.after(page.next(), 3));
            page.rows().forEach(row -> all.add(row.team().id()));
        }
        List<TeamId> mine = new ArrayList<>();
        Found<MyTeam> own = stores().teams().of(ann, Seek.before(Long.MAX_VALUE, 3));
        own.rows().forEach(row -> mine.add(row.team().id()));
        while (own.previous() != null) {
            own = stores().teams().of(ann, Seek.before(own.previous(), 3));
            for (int i = own.rows().size() - 1; i >= 0; i--) {
                mine.add(0, own.rows().get(i).team().id());
            }
        }

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(mine).containsExactlyInAnyOrderElementsOf(all);
        assertThat(own.rows()).allMatch(row -> row.role() == Role.OWNER && row.members() == 1);
    }

    @Example
    void nobodyIsInATeamTwice() {
        TeamWorld world = new TeamWorld(stores());
        DeveloperId ann = world.developer("ann");
        stores().teams().add(PAYMENTS);
        stores().teams().add(LOANS);
        Membership first = new Membership(PAYMENTS.id(), ann, Role.MEMBER, NOON);
        Membership other = new Membership(LOANS.id(), ann, Role.OWNER, NOON);
        Memberships memberships = stores().memberships();

        assertThat(memberships.add(first)).isTrue();
        assertThat(memberships.add(new Membership(PAYMENTS.id(), ann, Role.OWNER, NOON)))
                .isFalse();
        assertThat(memberships.add(other)).isTrue();
        assertThat(memberships.of(PAYMENTS.id())).containsExactly(first);
        assertThat(memberships.ofDeveloper(ann)).containsExactly(first, other);
        assertThat(memberships.suspendedIn(PAYMENTS.id())).isEmpty();
        world.suspend(ann, true);
        assertThat(memberships.suspendedIn(PAYMENTS.id())).containsExactly(ann);
        assertThat(memberships.remove(PAYMENTS.id(), ann)).isTrue();
        assertThat(memberships.replace(first)).isFalse();
        assertThat(memberships.remove(PAYMENTS.id(), ann)).isFalse();
        stores().developers().remove(ann);
        assertThat(memberships.of(LOANS.id())).isEmpty();
    }

    @Example
    void invitationsComeBackAsTheyWereAndOneOfAnAddressIsPending() {
        Invitations invitations = stores().invitations();
        PendingInvitation first = pending("first", PAYMENTS, ANN);
        PendingInvitation other = pending("other", LOANS, ANN);
        invitations.add(first);
        invitations.add(other);

        assertThatThrownBy(() -> invitations.add(pending("twice", PAYMENTS, new EmailAddress("ann@example.com"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(invitations.find(first.terms().id())).contains(first);
        assertThat(invitations.pending(PAYMENTS.id(), new EmailAddress("ANN@example.com")))
                .contains(first);
        assertThat(invitations.pendingFor(ANN, 10)).containsExactly(first, other);
        assertThat(invitations.pendingFor(ANN, 1)).containsExactly(first);
        var ended = first.ended(InvitationState.DECLINED, PAYMENTS, NOON);
        assertThat(invitations.replace(ended)).isTrue();
        assertThat(invitations.find(first.terms().id())).contains(ended);
        assertThat(invitations.pendingOf(PAYMENTS.id())).isEmpty();
        assertThat(invitations.replace(pending("nobody", PAYMENTS, ANN))).isFalse();
        PendingInvitation again = pending("again", PAYMENTS, ANN);
        invitations.add(again);
        assertThat(invitations.pendingOf(PAYMENTS.id())).containsExactly(again);
        invitations.removeOverBefore(NOON.plus(Duration.ofDays(8)));
        assertThat(invitations.find(first.terms().id())).isEmpty();
    }

    private static PendingInvitation pending(String id, Team team, EmailAddress email) {
        InvitationId padded = new InvitationId((id + "0".repeat(16)).substring(0, 16));
        DeveloperId inviter = new DeveloperId("inviter000000000");
        return new PendingInvitation(InvitationTerms.of(padded, team.id(), email, Role.MEMBER, inviter, NOON));
    }

    @Example
    void mailsToAnAddressAreCounted() {
        Invitations invitations = stores().invitations();
        invitations.noteMail(ANN, NOON);
        invitations.noteMail(new EmailAddress("ann@example.com"), NOON.plusSeconds(10));
        invitations.noteMail(new EmailAddress("bob@example.com"), NOON.plusSeconds(20));

        assertThat(invitations.mailsSince(ANN, NOON)).isEqualTo(2);
        assertThat(invitations.mailsSince(ANN, NOON.plusMillis(1))).isOne();
        invitations.noteMail(ANN, NOON.plus(Duration.ofHours(1)).plusSeconds(1));
        assertThat(invitations.mailsSince(ANN, NOON)).isEqualTo(2);
    }

    @Example
    void applicationsAreSharedAndForgottenWithWhatTheyBelongTo() {
        TeamWorld world = new TeamWorld(stores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(bob, "Payments");
        ClientId shop = world.application(ann, "shop", SpaceId.DEFAULT).id();
        ClientId till = world.application(ann, "till", SpaceId.DEFAULT).id();
        OwnedApplications owned = stores().ownedApplications();

        assertThat(owned.share(shop, team)).isTrue();
        assertThat(owned.share(shop, team)).isFalse();
        assertThat(owned.sharedWith(team)).containsExactly(new OwnedApplication(shop, ann));
        assertThat(owned.teamsOf(shop)).containsExactly(team);
        assertThat(ids(owned.ownedBy(ann, Seek.first(5)))).containsExactly(shop, till);
        assertThat(ids(owned.usableBy(bob, "", Seek.first(5)))).containsExactly(shop);
        assertThat(owned.isUsableBy(shop, bob)).isTrue();
        assertThat(owned.isUsableBy(till, bob)).isFalse();
        owned.give(shop, bob);
        assertThat(owned.ownerOf(shop)).contains(bob);
        assertThat(owned.teamsOf(shop)).containsExactly(team);
        assertThat(owned.countOf(ann)).isOne();
        assertThat(owned.stopSharing(shop, team)).isTrue();
        assertThat(owned.stopSharing(shop, team)).isFalse();
        owned.share(till, team);
        stores().clients().remove(till);
        assertThat(owned.sharedWith(team)).isEmpty();
        assertThat(owned.ownerOf(till)).isEmpty();
        owned.share(shop, team);
        stores().teams().remove(team);
        assertThat(owned.teamsOf(shop)).isEmpty();
        assertThat(owned.ownerOf(shop)).contains(bob);
    }

    /** H73: a search is literal and knows no case; H74: every row comes once. */
    @Example
    void applicationsAreFoundByAnyPartOfNameAndIdNewestFirst() {
        TeamWorld world = new TeamWorld(stores());
        DeveloperId ann = world.developer("ann");
        OwnedApplications owned = stores().ownedApplications();
        for (String id : List.of("one", "50%", "Ärzte", "a_b", "back\\slash")) {
            world.application(ann, id, SpaceId.DEFAULT);
        }

        assertThat(ids(owned.usableBy(ann, "%", Seek.first(9)))).containsExactly(new ClientId("50%"));
        assertThat(ids(owned.usableBy(ann, "％", Seek.first(9)))).containsExactly(new ClientId("50%"));
        assertThat(ids(owned.usableBy(ann, "_", Seek.first(9)))).containsExactly(new ClientId("a_b"));
        assertThat(ids(owned.usableBy(ann, "\\", Seek.first(9)))).containsExactly(new ClientId("back\\slash"));
        assertThat(ids(owned.usableBy(ann, "ÄRZTE", Seek.first(9)))).containsExactly(new ClientId("Ärzte"));
        assertThat(ids(owned.usableBy(ann, "'", Seek.first(9)))).isEmpty();
        Found<OwnedApplication> first = owned.usableBy(ann, "", Seek.first(2));
        assertThat(ids(first)).containsExactly(new ClientId("back\\slash"), new ClientId("a_b"));
        Long next = first.next();
        assertThat(next).isNotNull();
        assertThat(ids(owned.usableBy(ann, "", Seek.after(next == null ? 0 : next, 9))))
                .containsExactly(new ClientId("Ärzte"), new ClientId("50%"), new ClientId("one"));
    }

    /** H73. */
    @Example
    void allApplicationsAreFoundByTheirOwnersAndTeamsToo() {
        TeamWorld world = new TeamWorld(stores());
        DeveloperId ann = world.developer("ann");
        DeveloperId bob = world.developer("bob");
        TeamId team = world.team(bob, "Payments");
        ClientId shop = world.application(ann, "shop", SpaceId.DEFAULT).id();
        ClientId till = world.application(bob, "till", SpaceId.DEFAULT).id();
        stores().ownedApplications().share(shop, team);
        Client loose = world.application(bob, "loose", SpaceId.DEFAULT);
        stores().clients().remove(loose.id());
        stores().clients().add(loose);

        assertThat(found(ApplicationFilter.of(""))).containsExactly(loose.id(), till, shop);
        assertThat(found(ApplicationFilter.of("SHOP"))).containsExactly(shop);
        assertThat(found(ApplicationFilter.of("bob@"))).containsExactly(till);
        assertThat(found(ApplicationFilter.of("%"))).isEmpty();
        assertThat(found(new ApplicationFilter("", Use.OWNERLESS, null, null))).containsExactly(loose.id());
        assertThat(found(new ApplicationFilter("", Use.SUSPENDED, null, null))).isEmpty();
        assertThat(found(new ApplicationFilter("", Use.ACTIVE, ann, null))).containsExactly(shop);
        assertThat(found(new ApplicationFilter("", Use.ANY, null, team))).containsExactly(shop);
        Found<ClientId> page = stores().ownedApplications().search(ApplicationFilter.of(""), Seek.first(2));
        Long next = page.next();
        assertThat(stores().ownedApplications()
                        .search(ApplicationFilter.of(""), Seek.after(next == null ? 0 : next, 2))
                        .rows())
                .containsExactly(shop);
    }

    private List<ClientId> found(ApplicationFilter filter) {
        return stores().ownedApplications().search(filter, Seek.first(9)).rows();
    }

    private static List<ClientId> ids(Found<OwnedApplication> page) {
        return page.rows().stream().map(OwnedApplication::id).toList();
    }
}
