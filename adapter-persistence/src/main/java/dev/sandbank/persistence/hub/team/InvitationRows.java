package dev.sandbank.persistence.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.EndedInvitation;
import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of invitations. */
final class InvitationRows {

    static final String SELECT = """
            select id, team, email, role, inviter, invited_at, ends_at, state, team_name, ended_at
            from team_invitation""";

    private InvitationRows() {}

    static <S extends SqlStatement<S>> S bind(S statement, Invitation invitation) {
        InvitationTerms terms = invitation.terms();
        EndedInvitation ended = invitation instanceof EndedInvitation e ? e : null;
        InvitationState state = ended == null ? InvitationState.PENDING : ended.state();
        return statement
                .bind("id", terms.id().value())
                .bind("team", terms.team().value())
                .bind("email", terms.email().value())
                .bind("emailKey", terms.email().key())
                .bind("role", terms.role().name())
                .bind("inviter", terms.inviter().value())
                .bind("invitedAt", terms.invitedAt())
                .bind("endsAt", terms.endsAt())
                .bind("state", state.name())
                .bind("teamName", ended == null ? null : ended.teamName())
                .bind("endedAt", ended == null ? null : ended.at());
    }

    static Invitation read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        InvitationState state = InvitationState.valueOf(columns.text("state"));
        return state == InvitationState.PENDING
                ? new PendingInvitation(terms(columns))
                : new EndedInvitation(terms(columns), state, columns.text("team_name"), columns.instant("ended_at"));
    }

    static PendingInvitation pending(ResultSet rows, StatementContext context) throws SQLException {
        return new PendingInvitation(terms(new Columns(rows)));
    }

    private static InvitationTerms terms(Columns columns) throws SQLException {
        return new InvitationTerms(
                new InvitationId(columns.text("id")),
                new TeamId(columns.text("team")),
                new EmailAddress(columns.text("email")),
                Role.valueOf(columns.text("role")),
                new DeveloperId(columns.text("inviter")),
                columns.instant("invited_at"),
                columns.instant("ends_at"));
    }
}
