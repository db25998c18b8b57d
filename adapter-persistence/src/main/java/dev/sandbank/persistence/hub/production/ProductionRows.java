package dev.sandbank.persistence.hub.production;

import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.CompanyDetails;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of requests for production. */
final class ProductionRows {

    static final String SUMMARY = """
            select entry, id, developer, application, application_name, markets, company_name, state, sent_at, changed_at
            from production_request""";

    private ProductionRows() {}

    static <S extends SqlStatement<S>> S bindState(S statement, ProductionRequest request) {
        return statement
                .bind("id", request.id().value())
                .bind("state", request.state().name())
                .bind("waits", request.state().waitsForReviewer())
                .bind("changedAt", request.status().decision().at());
    }

    static <S extends SqlStatement<S>> S bindWhole(S statement, ProductionRequest request) {
        ProductionWish wish = request.wish();
        CompanyDetails company = wish.company();
        SubmissionId submission = wish.submission();
        return bindState(statement, request)
                .bind("developer", request.developer().value())
                .bind("application", wish.application())
                .bind("applicationName", wish.applicationName())
                .bind("markets", Columns.lines(wish.markets()))
                .bind("companyName", company.name())
                .bind("companyAddress", company.address())
                .bind("registrationNumber", company.registrationNumber())
                .bind("contactPerson", company.contactPerson())
                .bind("companyUrl", company.url())
                .bind("evidence", EvidenceText.of(request.evidence()))
                .bind("evidenceAt", request.evidence().at())
                .bind("submission", submission == null ? null : submission.value())
                .bind("sentAt", request.sent().at())
                .bind(
                        "searchText",
                        SearchText.fold(
                                String.join("\n", wish.application().value(), wish.applicationName(), company.name())));
    }

    static ProductionRequest request(ResultSet rows, List<ProductionStatus> history) throws SQLException {
        Columns columns = new Columns(rows);
        return new ProductionRequest(
                new ProductionId(columns.text("id")),
                new DeveloperId(columns.text("developer")),
                wish(columns),
                EvidenceText.read(columns.lines("evidence"), columns.instant("evidence_at")),
                history);
    }

    private static ProductionWish wish(Columns columns) throws SQLException {
        String submission = columns.textOrNull("submission");
        return new ProductionWish(
                columns.clientId("application"),
                columns.text("application_name"),
                markets(columns),
                new CompanyDetails(
                        columns.text("company_name"),
                        columns.text("company_address"),
                        columns.text("registration_number"),
                        columns.text("contact_person"),
                        columns.text("company_url")),
                submission == null ? null : new SubmissionId(submission));
    }

    static ProductionSummary summary(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new ProductionSummary(
                new ProductionId(columns.text("id")),
                new DeveloperId(columns.text("developer")),
                columns.clientId("application"),
                columns.text("application_name"),
                markets(columns),
                columns.text("company_name"),
                ProductionState.valueOf(columns.text("state")),
                columns.instant("sent_at"),
                columns.instant("changed_at"));
    }

    private static List<Market> markets(Columns columns) throws SQLException {
        return columns.lines("markets").stream().map(Market::valueOf).toList();
    }
}
