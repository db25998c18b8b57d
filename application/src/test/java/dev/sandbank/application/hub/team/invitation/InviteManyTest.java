package dev.sandbank.application.hub.team.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer.Outcome;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.refusal.TeamRefusal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InviteManyTest {

    private final TeamWorld world = new TeamWorld(new InMemoryStores());
    private final DeveloperId owner = world.developer("owner");
    private final TeamId team = world.team(owner, "Payments");

    /** H56. */
    @Test
    void hundredAddressesInEveryFormAreReadAndEachIsAnswered() {
        DeveloperId member = world.developer("member");
        world.join(team, owner, member, Role.MEMBER);
        world.invite(team, owner, "earlier@example.com", Role.MEMBER);
        world.clock().advance(Duration.ofHours(2));
        int mails = world.mails().size();
        String many =
                IntStream.range(0, 93).mapToObj(i -> "p" + i + "@example.com").collect(Collectors.joining(", "));
        String pasted = many + ";\r\nAnn Lee <ann@example.com>\n\"Roe, Bob\" <bob@example.com>; ANN@example.com,"
                + "owner@example.com\tmember@example.com\nearlier@example.com not.an.address.\n\n,;"
                + "earlier@example.com,\nnot an address";

        List<InvitationAnswer> answers = invite(pasted);

        assertThat(answers).hasSize(100);
        assertThat(answers.subList(0, 93)).allMatch(answer -> answer.outcome() == Outcome.INVITED);
        assertThat(answers.subList(93, 100))
                .extracting(answer -> answer.typed() + " " + answer.outcome().text())
                .containsExactly(
                        "ann@example.com invited",
                        "bob@example.com invited",
                        "owner@example.com member",
                        "member@example.com member",
                        "earlier@example.com not.an.address. bad",
                        "earlier@example.com renewed",
                        "not an address bad");
        assertThat(world.mails()).hasSize(mails + 96);
        assertThat(world.mails()).extracting(Mail::to).doesNotContainNull();
    }

    private List<InvitationAnswer> invite(String pasted) {
        return world.teams().invitations().inviteToTeam().invite(owner, team, pasted, Role.MEMBER);
    }

    /** H56. */
    @Test
    void badAddressIsAnsweredWithTheReasonAndTheOthersAreInvited() {
        List<InvitationAnswer> answers = invite("ann@example.com\nnot an address\nbob@stra\u00dfe.example");

        assertThat(answers)
                .extracting(InvitationAnswer::outcome)
                .containsExactly(Outcome.INVITED, Outcome.BAD, Outcome.BAD);
        assertThat(answers.get(1).reason()).isEqualTo("Enter a whole e-mail address, such as name@example.com.");
        assertThat(answers.get(2).reason()).contains("could stand for another domain");
        assertThat(world.stores().invitations().pendingOf(team)).hasSize(1);
    }

    @Test
    void addressesWithOnlyBlanksBetweenThemAreSeveral() {
        assertThat(invite("ann@example.com bob@example.com  carl@example.com"))
                .extracting(InvitationAnswer::typed)
                .containsExactly("ann@example.com", "bob@example.com", "carl@example.com");
    }

    @Test
    void nothingButSeparatorsInvitesNobody() {
        assertThat(invite(" ,; \r\n\t")).isEmpty();
    }

    @Test
    void tooManyAddressesAreRefusedBeforeAnyIsInvited() {
        String many = IntStream.rangeClosed(0, 200)
                .mapToObj(i -> "p" + i + "@example.com")
                .collect(Collectors.joining("\n"));

        assertThat(TeamWorld.refusalOf(() -> invite(many))).contains(TeamRefusal.ADDRESSES_TOO_MANY);
        assertThat(TeamWorld.refusalOf(() -> invite("x".repeat(60_001)))).contains(TeamRefusal.ADDRESSES_TOO_MANY);
        assertThat(world.mails()).isEmpty();
    }

    @Test
    void teamHasAsManyPendingInvitationsAsItMayHave() {
        invite(IntStream.range(0, 200).mapToObj(i -> "p" + i + "@example.com").collect(Collectors.joining("\n")));

        assertThat(TeamWorld.refusalOf(() -> invite("one.more@example.com"))).contains(TeamRefusal.TEAM_FULL);
        assertThat(world.stores().invitations().pendingOf(team)).hasSize(200);
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutAFault(@ForAll String pasted) {
        assertThat(PastedAddresses.read(pasted.length() > 200 ? pasted.substring(0, 200) : pasted))
                .allMatch(part -> !part.isBlank());
    }
}
