package dev.sandbank.persistence.hub.production;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.domain.hub.production.ProductionStatus.Approved;
import dev.sandbank.domain.hub.production.ProductionStatus.Declined;
import dev.sandbank.domain.hub.production.ProductionStatus.InReview;
import dev.sandbank.domain.hub.production.ProductionStatus.MoreInformation;
import dev.sandbank.domain.hub.production.ProductionStatus.Submitted;
import dev.sandbank.domain.hub.production.ProductionStatus.Withdrawn;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of the history of requests for production. */
final class StepRows {

    private static final String INSERT = """
            insert into production_step (request, position, state, by_kind, by_id, at_time, words)
            values (:request, :position, :state, :kind, :by, :at, :words)
            """;

    private static final String SELECT = """
            select state, by_kind, by_id, at_time, words from production_step where request = :id order by position
            """;

    private StepRows() {}

    /** Adds the steps that are not stored yet. */
    static void add(Handle handle, ProductionRequest request) {
        int stored = handle.createQuery("select count(*) from production_step where request = :id")
                .bind("id", request.id().value())
                .mapTo(Integer.class)
                .one();
        for (int i = stored; i < request.history().size(); i++) {
            ProductionStatus status = request.history().get(i);
            handle.createUpdate(INSERT)
                    .bind("request", request.id().value())
                    .bind("position", i)
                    .bind("state", status.state().name())
                    .bind("kind", status.decision().by().kind().name())
                    .bind("by", status.decision().by().id())
                    .bind("at", status.decision().at())
                    .bind("words", status.text())
                    .execute();
        }
    }

    static List<ProductionStatus> of(Handle handle, String request) {
        return handle.createQuery(SELECT)
                .bind("id", request)
                .map(StepRows::read)
                .list();
    }

    private static ProductionStatus read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        Decision decision = new Decision(
                new Actor(Actor.Kind.valueOf(columns.text("by_kind")), columns.text("by_id")),
                columns.instant("at_time"));
        String words = columns.text("words");
        return switch (ProductionState.valueOf(columns.text("state"))) {
            case SUBMITTED -> new Submitted(decision);
            case IN_REVIEW -> new InReview(decision, words);
            case MORE_INFORMATION -> new MoreInformation(decision, words);
            case APPROVED -> new Approved(decision, words);
            case DECLINED -> new Declined(decision, words);
            case WITHDRAWN -> new Withdrawn(decision, words);
        };
    }
}
