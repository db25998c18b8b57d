package dev.sandbank.persistence.hub.production;

import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.application.hub.production.Productions;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionStatus;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Requests for production in SQL. */
public final class JdbiProductions implements Productions {

    private static final String INSERT = """
            insert into production_request (entry, id, developer, application, application_name, markets, company_name,
                company_address, registration_number, contact_person, company_url, evidence, evidence_at, submission,
                state, waits, sent_at, changed_at, search_text)
            values ((select coalesce(max(entry), 0) + 1 from production_request), :id, :developer, :application,
                :applicationName, :markets, :companyName, :companyAddress, :registrationNumber, :contactPerson,
                :companyUrl, :evidence, :evidenceAt, :submission, :state, :waits, :sentAt, :changedAt, :searchText)
            """;

    private static final String UPDATE = """
            update production_request set
                entry = case when waits and :waits then entry
                    else (select max(entry) + 1 from production_request) end,
                state = :state, waits = :waits, changed_at = :changedAt
            where id = :id
            """;

    private static final String INSERT_MARKET =
            "insert into production_market (application, market, request) values (:application, :market, :request)";

    private static final String FIND = """
            select id, developer, application, application_name, markets, company_name, company_address,
                registration_number, contact_person, company_url, evidence, evidence_at, submission
            from production_request where id = :id""";

    private static final String FIND_OPEN =
            "select request from production_market where application = :application and market = :market";

    private static final String ENDING = """
            select id from production_request
            where application = :application
                and state in ('SUBMITTED', 'IN_REVIEW', 'MORE_INFORMATION', 'APPROVED')
            order by entry
            """;

    private static final String CONTAINS = "search_text like :text escape '\\'";

    private final Database database;

    public JdbiProductions(Database database) {
        this.database = database;
    }

    @Override
    public void add(ProductionRequest request) {
        database.write(handle -> {
            ProductionRows.bindWhole(handle.createUpdate(INSERT), request).execute();
            StepRows.add(handle, request);
            if (request.state().isOpen()) {
                request.wish().markets().forEach(market -> addMarket(handle, request, market));
            }
            return true;
        });
    }

    private static void addMarket(Handle handle, ProductionRequest request, Market market) {
        handle.createUpdate(INSERT_MARKET)
                .bind("application", request.wish().application())
                .bind("market", market)
                .bind("request", request.id().value())
                .execute();
    }

    @Override
    public boolean replace(ProductionRequest request) {
        return database.write(handle -> {
            boolean known = ProductionRows.bindState(handle.createUpdate(UPDATE), request)
                            .execute()
                    == 1;
            if (known) {
                StepRows.add(handle, request);
            }
            if (!request.state().isOpen()) {
                handle.createUpdate("delete from production_market where request = :id")
                        .bind("id", request.id().value())
                        .execute();
            }
            return known;
        });
    }

    @Override
    public Optional<ProductionRequest> find(ProductionId id) {
        return database.read(handle -> find(handle, id.value()));
    }

    private static Optional<ProductionRequest> find(Handle handle, String id) {
        List<ProductionStatus> history = StepRows.of(handle, id);
        return handle.createQuery(FIND)
                .bind("id", id)
                .map((rows, context) -> ProductionRows.request(rows, history))
                .findOne();
    }

    @Override
    public Optional<ProductionRequest> findSent(DeveloperId developer, SubmissionId submission) {
        return database.read(handle -> handle.createQuery(
                        "select id from production_request where developer = :developer and submission = :submission")
                .bind("developer", developer.value())
                .bind("submission", submission.value())
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> find(handle, id)));
    }

    @Override
    public Optional<ProductionId> findOpen(ClientId application, Market market) {
        return database.read(handle -> handle.createQuery(FIND_OPEN)
                .bind("application", application)
                .bind("market", market)
                .mapTo(String.class)
                .findOne()
                .map(ProductionId::new));
    }

    @Override
    public List<ProductionRequest> endingWith(ClientId application) {
        return database.read(handle ->
                handle.createQuery(ENDING).bind("application", application).mapTo(String.class).list().stream()
                        .flatMap(id -> find(handle, id).stream())
                        .toList());
    }

    @Override
    public Found<ProductionSummary> waiting(String text, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                ProductionRows.SUMMARY,
                "waits and " + CONTAINS,
                Map.of("text", Pages.containing(text)),
                seek,
                ProductionRows::summary));
    }

    @Override
    public Found<ProductionSummary> search(@Nullable ProductionState state, String text, Seek seek) {
        String pattern = Pages.containing(text);
        return state == null
                ? newestFirst(CONTAINS, Map.of("text", pattern), seek)
                : newestFirst("state = :state and " + CONTAINS, Map.of("state", state.name(), "text", pattern), seek);
    }

    @Override
    public Found<ProductionSummary> of(DeveloperId developer, Seek seek) {
        return newestFirst("developer = :developer", Map.of("developer", developer.value()), seek);
    }

    @Override
    public Found<ProductionSummary> of(ClientId application, Seek seek) {
        return newestFirst("application = :application", Map.of("application", application.value()), seek);
    }

    private Found<ProductionSummary> newestFirst(String condition, Map<String, ?> bindings, Seek seek) {
        return database.read(handle -> Pages.readNewestFirst(
                handle, ProductionRows.SUMMARY, condition, bindings, seek, ProductionRows::summary));
    }

    @Override
    public int countWaiting() {
        return database.read(handle -> handle.createQuery("select count(*) from production_request where waits")
                .mapTo(Integer.class)
                .one());
    }
}
