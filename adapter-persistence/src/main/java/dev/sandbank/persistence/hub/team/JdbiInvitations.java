package dev.sandbank.persistence.hub.team;

import dev.sandbank.application.hub.team.Invitations;
import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.persistence.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** Invitations in SQL. */
public final class JdbiInvitations implements Invitations {

    private static final String INSERT = """
            insert into team_invitation (entry, id, team, email, email_key, role, inviter, invited_at, ends_at, state,
                team_name, ended_at)
            values ((select coalesce(max(entry), 0) + 1 from team_invitation), :id, :team, :email, :emailKey, :role,
                :inviter, :invitedAt, :endsAt, :state, :teamName, :endedAt)
            """;

    private static final String UPDATE = """
            update team_invitation
            set team = :team, email = :email, email_key = :emailKey, role = :role, inviter = :inviter,
                invited_at = :invitedAt, ends_at = :endsAt, state = :state, team_name = :teamName, ended_at = :endedAt
            where id = :id
            """;

    private static final String PENDING = InvitationRows.SELECT + " where state = 'PENDING' and ";

    private final Database database;

    public JdbiInvitations(Database database) {
        this.database = database;
    }

    @Override
    public void add(Invitation invitation) {
        database.write(handle ->
                InvitationRows.bind(handle.createUpdate(INSERT), invitation).execute());
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return database.read(handle -> handle.createQuery(InvitationRows.SELECT + " where id = :id")
                .bind("id", id.value())
                .map(InvitationRows::read)
                .findOne());
    }

    @Override
    public Optional<PendingInvitation> pending(TeamId team, EmailAddress email) {
        return database
                .read(handle -> pending(handle.createQuery(PENDING + "team = :team and email_key = :email")
                        .bind("team", team.value())
                        .bind("email", email.key())))
                .stream()
                .findFirst();
    }

    @Override
    public List<PendingInvitation> pendingOf(TeamId team) {
        return database.read(handle -> pending(
                handle.createQuery(PENDING + "team = :team order by entry").bind("team", team.value())));
    }

    @Override
    public List<PendingInvitation> pendingFor(EmailAddress email, int most) {
        return database.read(
                handle -> pending(handle.createQuery(PENDING + "email_key = :email order by entry limit :most")
                        .bind("email", email.key())
                        .bind("most", most)));
    }

    private static List<PendingInvitation> pending(Query query) {
        return query.map(InvitationRows::pending).list();
    }

    @Override
    public void noteMail(EmailAddress email, Instant now) {
        database.write(handle -> {
            handle.createUpdate("delete from invitation_mail where at_time < :before")
                    .bind("before", now.minus(Duration.ofHours(1)))
                    .execute();
            return handle.createUpdate("insert into invitation_mail (email_key, at_time) values (:email, :now)")
                    .bind("email", email.key())
                    .bind("now", now)
                    .execute();
        });
    }

    @Override
    public int mailsSince(EmailAddress email, Instant since) {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from invitation_mail where email_key = :email and at_time >= :since")
                .bind("email", email.key())
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean replace(Invitation invitation) {
        return database.write(handle -> InvitationRows.bind(handle.createUpdate(UPDATE), invitation)
                        .execute())
                == 1;
    }

    @Override
    public void removeOverBefore(Instant instant) {
        // It runs again and again, so it writes only if there is something to remove.
        boolean any = database.read(
                handle -> handle.createQuery("select 1 from team_invitation where ends_at < :instant limit 1")
                        .bind("instant", instant)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
        if (!any) {
            return;
        }
        database.write(handle -> handle.createUpdate("delete from team_invitation where ends_at < :instant")
                .bind("instant", instant)
                .execute());
    }
}
