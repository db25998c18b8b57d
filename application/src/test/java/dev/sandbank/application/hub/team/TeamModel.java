package dev.sandbank.application.hub.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.TestPorts;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One team in a few plain maps, beside the real one. The rules are written here a second time, in another way. */
final class TeamModel {

    /** The number of developers. The first one makes the team. */
    static final int PEOPLE = 5;

    private static final InvitationId NONE = new InvitationId("0".repeat(InvitationId.LENGTH));

    /** What somebody does. */
    enum Verb {
        INVITE,
        ACCEPT,
        ACCEPT_A_SPENT_ONE,
        DECLINE,
        REVOKE,
        CHANGE_ROLE,
        REMOVE,
        LEAVE,
        HAND_OVER,
        SUSPEND,
        RESUME,
        LET_DAYS_PASS
    }

    /** Somebody does something to somebody. */
    record Step(Verb verb, int by, int to, Role role) {}

    private record Offer(InvitationId id, Role role, int inviter, Instant end) {}

    private final TeamWorld world;
    private final List<DeveloperId> people;
    private final TeamId team;
    private final Map<Integer, Role> roles = new HashMap<>();
    private final Map<Integer, Offer> offers = new HashMap<>();
    private final Set<InvitationId> spent = new HashSet<>();
    private final Set<Integer> suspended = new HashSet<>();

    TeamModel(TeamWorld world) {
        this.world = world;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> world.developer("dev" + i))
                .toList();
        this.team = world.team(people.get(0), "Payments");
        roles.put(0, Role.OWNER);
    }

    /** Does the step for real; it must end as the model says. */
    void take(Step step) {
        boolean expected = succeeds(step);
        assertThat(TeamWorld.refusalOf(() -> run(step)))
                .as("%s among %s, suspended %s, offers %s", step, roles, suspended, offers)
                .matches(end -> end.isEmpty() == expected);
        if (expected) {
            apply(step);
        } else if (step.verb() == Verb.ACCEPT && answers(step.by())) {
            // The one who invited may no longer do so, which ends the invitation.
            spend(step.by());
        }
    }

    /** The real team is as the model says, and the promises hold. */
    void check() {
        assertThat(world.stores().memberships().of(team))
                .hasSize(roles.size())
                .allMatch(member -> member.role() == roles.get(people.indexOf(member.developer())));
        assertThat(roles.size() <= 1 || roles.keySet().stream().anyMatch(this::isActiveOwner))
                .isTrue();
        assertThat(world.stores().invitations().pendingOf(team))
                .extracting(pending -> pending.terms().id())
                .containsExactlyInAnyOrderElementsOf(
                        offers.values().stream().map(Offer::id).collect(Collectors.toSet()));
        assertThat(spent)
                .allMatch(id ->
                        world.stores().invitations().find(id).orElseThrow().stateAt(now()) != InvitationState.PENDING);
    }

    private boolean succeeds(Step step) {
        int by = step.by();
        int to = step.to();
        return switch (step.verb()) {
            case INVITE -> grants(by, step.role());
            case ACCEPT -> answers(by) && inviterMay(offer(by));
            case ACCEPT_A_SPENT_ONE -> false;
            case DECLINE -> answers(by);
            case REVOKE -> isOffered(to) && grants(by, offer(to).role());
            case CHANGE_ROLE ->
                roles.containsKey(to)
                        && grants(by, step.role())
                        && grants(by, role(to))
                        && (step.role() == Role.OWNER || !isLastOwner(to));
            case REMOVE ->
                roles.containsKey(to)
                        && grants(by, Role.MEMBER)
                        && (by == to || grants(by, role(to)))
                        && !isLastOwner(to);
            case LEAVE -> isActive(by) && !isLastOwner(by);
            case HAND_OVER -> isActiveOwner(by) && by != to && step.role() != Role.OWNER && isActive(to);
            case SUSPEND -> !(isLastOwner(to) && roles.size() > 1);
            case RESUME, LET_DAYS_PASS -> true;
        };
    }

    private void run(Step step) {
        DeveloperId by = people.get(step.by());
        DeveloperId to = people.get(step.to());
        var teams = world.teams();
        var invitations = teams.invitations();
        switch (step.verb()) {
            case INVITE -> invitations.inviteToTeam().invite(by, team, address(step.to()), step.role());
            case ACCEPT -> invitations.acceptInvitation().accept(by, idOf(step.by()));
            case ACCEPT_A_SPENT_ONE ->
                invitations
                        .acceptInvitation()
                        .accept(by, spent.stream().findFirst().orElse(NONE));
            case DECLINE -> invitations.declineInvitation().decline(by, idOf(step.by()));
            case REVOKE -> invitations.revokeInvitation().revoke(by, team, idOf(step.to()));
            case CHANGE_ROLE -> teams.changeRole().change(by, team, to, step.role(), null);
            case REMOVE -> teams.removeMember().remove(by, team, to);
            case LEAVE -> teams.leaveTeam().leave(by, team);
            case HAND_OVER -> teams.handOverTeam().handOver(by, team, to, step.role());
            case SUSPEND -> {
                world.inUnit(() ->
                        teams.replaceLastOwner().replace(to, Map.of(), TestPorts.audit(world.stores(), world.clock())));
                world.suspend(to, true);
            }
            case RESUME -> world.suspend(to, false);
            case LET_DAYS_PASS -> world.clock().advance(Duration.ofDays(3));
        }
    }

    private void apply(Step step) {
        int by = step.by();
        int to = step.to();
        switch (step.verb()) {
            case INVITE -> noteInvitation(by, to, step.role());
            case ACCEPT -> {
                roles.putIfAbsent(by, offer(by).role());
                spend(by);
            }
            case DECLINE -> spend(by);
            case REVOKE -> spend(to);
            case CHANGE_ROLE -> roles.put(to, step.role());
            case REMOVE -> roles.remove(to);
            case LEAVE -> roles.remove(by);
            case HAND_OVER -> {
                roles.put(to, Role.OWNER);
                roles.put(by, step.role());
            }
            case SUSPEND -> suspended.add(to);
            case RESUME -> suspended.remove(to);
            case ACCEPT_A_SPENT_ONE, LET_DAYS_PASS -> {}
        }
    }

    private void noteInvitation(int by, int to, Role role) {
        if (roles.containsKey(to)) {
            return;
        }
        boolean renews = isOffered(to);
        if (renews && !grants(by, offer(to).role())) {
            return;
        }
        InvitationId id = world.stores().invitations().pendingOf(team).stream()
                .filter(pending -> pending.terms().email().value().equals(address(to)))
                .findFirst()
                .orElseThrow()
                .terms()
                .id();
        assertThat(renews)
                .isEqualTo(offers.containsKey(to) && id.equals(offer(to).id()));
        if (!renews && offers.containsKey(to)) {
            spend(to);
        }
        offers.put(to, new Offer(id, role, by, now().plus(Duration.ofDays(7))));
    }

    private void spend(int person) {
        spent.add(offer(person).id());
        offers.remove(person);
    }

    /** Whether somebody has an invitation that they could answer. */
    private boolean answers(int person) {
        return isOffered(person) && !suspended.contains(person);
    }

    private boolean isOffered(int person) {
        Offer offer = offers.get(person);
        return offer != null && now().isBefore(offer.end());
    }

    private boolean inviterMay(Offer offer) {
        return grants(offer.inviter(), offer.role());
    }

    private boolean grants(int by, Role role) {
        @Nullable Role own = roles.get(by);
        return !suspended.contains(by) && (own == Role.OWNER || own == Role.ADMINISTRATOR && role != Role.OWNER);
    }

    private boolean isLastOwner(int person) {
        return roles.get(person) == Role.OWNER
                && roles.keySet().stream().noneMatch(other -> other != person && isActiveOwner(other));
    }

    private boolean isActiveOwner(int person) {
        return isActive(person) && roles.get(person) == Role.OWNER;
    }

    private boolean isActive(int person) {
        return roles.containsKey(person) && !suspended.contains(person);
    }

    private Role role(int person) {
        return Objects.requireNonNull(roles.get(person));
    }

    private Offer offer(int person) {
        return Objects.requireNonNull(offers.get(person));
    }

    private InvitationId idOf(int person) {
        return offers.containsKey(person) ? offer(person).id() : NONE;
    }

    private static String address(int person) {
        return "dev" + person + "@example.com";
    }

    private Instant now() {
        return world.clock().instant();
    }
}
