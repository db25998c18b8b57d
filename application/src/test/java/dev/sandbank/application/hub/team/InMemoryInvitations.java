package dev.sandbank.application.hub.team;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invitations in memory. */
public final class InMemoryInvitations implements Invitations {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<InvitationId, Invitation> invitations;
    private final InMemoryTable<String, List<Instant>> mails;

    public InMemoryInvitations(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.invitations = new InMemoryTable<>(transactions);
        this.mails = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Invitation invitation) {
        transactions.within(() -> {
            boolean twice = invitation instanceof PendingInvitation
                    && pending(invitation.terms().team(), invitation.terms().email())
                            .isPresent();
            if (twice || !invitations.add(invitation.terms().id(), invitation)) {
                throw new IllegalStateException("invitation exists");
            }
            return true;
        });
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return invitations.find(id);
    }

    @Override
    public Optional<PendingInvitation> pending(TeamId team, EmailAddress email) {
        return pending()
                .filter(each -> each.terms().team().equals(team))
                .filter(each -> each.terms().areFor(email))
                .findFirst();
    }

    @Override
    public List<PendingInvitation> pendingOf(TeamId team) {
        return pending().filter(each -> each.terms().team().equals(team)).toList();
    }

    @Override
    public List<PendingInvitation> pendingFor(EmailAddress email, int most) {
        return pending().filter(each -> each.terms().areFor(email)).limit(most).toList();
    }

    @Override
    public void noteMail(EmailAddress email, Instant now) {
        mails.save(
                email.key(),
                Stream.concat(mails.find(email.key()).orElse(List.of()).stream(), Stream.of(now))
                        .filter(each -> !each.isBefore(now.minus(Duration.ofHours(1))))
                        .toList());
    }

    @Override
    public int mailsSince(EmailAddress email, Instant since) {
        return (int) mails.find(email.key()).orElse(List.of()).stream()
                .filter(each -> !each.isBefore(since))
                .count();
    }

    @Override
    public boolean replace(Invitation invitation) {
        return invitations.change(invitation.terms().id(), any -> true, any -> invitation);
    }

    @Override
    public void removeOverBefore(Instant instant) {
        invitations.removeIf(each -> each.terms().endsAt().isBefore(instant), Long.MAX_VALUE);
    }

    private Stream<PendingInvitation> pending() {
        return invitations.all().stream()
                .filter(PendingInvitation.class::isInstance)
                .map(PendingInvitation.class::cast);
    }
}
