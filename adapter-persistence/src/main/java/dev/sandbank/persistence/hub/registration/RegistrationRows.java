package dev.sandbank.persistence.hub.registration;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.registration.RegistrationStatus;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Activated;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Invited;
import dev.sandbank.domain.hub.registration.RegistrationStatus.UnderReview;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of registrations. */
final class RegistrationRows {

    static final String SELECT = """
            select entry, id, name, email, company, country, purpose, submitted_at, state, decided_by_kind, decided_by,
                decided_at, reason, developer, activated_at
            from registration""";

    private RegistrationRows() {}

    static <S extends SqlStatement<S>> S bindStatus(S statement, RegistrationStatus status) {
        Decision decision = status.decision();
        Activated activated = status instanceof Activated a ? a : null;
        return statement
                .bind("state", status.state().name())
                .bind("kind", decision == null ? null : decision.by().kind().name())
                .bind("by", decision == null ? null : decision.by().id())
                .bind("decidedAt", decision == null ? null : decision.at())
                .bind("reason", status instanceof Declined declined ? declined.reason() : null)
                .bind(
                        "developer",
                        activated == null ? null : activated.developer().value())
                .bind("activatedAt", activated == null ? null : activated.at());
    }

    static Registration read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new Registration(
                new RegistrationId(columns.text("id")),
                new Applicant(
                        columns.text("name"),
                        new EmailAddress(columns.text("email")),
                        columns.text("company"),
                        columns.text("country"),
                        columns.text("purpose")),
                columns.instant("submitted_at"),
                status(columns));
    }

    private static RegistrationStatus status(Columns columns) throws SQLException {
        return switch (RegistrationState.valueOf(columns.text("state"))) {
            case UNDER_REVIEW -> new UnderReview();
            case INVITED -> new Invited(decision(columns));
            case DECLINED -> new Declined(decision(columns), columns.text("reason"));
            case ACTIVATED ->
                new Activated(
                        decision(columns), new DeveloperId(columns.text("developer")), columns.instant("activated_at"));
        };
    }

    private static Decision decision(Columns columns) throws SQLException {
        return new Decision(
                new Actor(Actor.Kind.valueOf(columns.text("decided_by_kind")), columns.text("decided_by")),
                columns.instant("decided_at"));
    }
}
