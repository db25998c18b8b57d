package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What became of the requests for two applications, as plain lists, beside the use cases. */
final class ProductionModel {

    /** What can be done with a request. */
    enum Step {
        TAKE(Set.of(ProductionState.SUBMITTED), ProductionState.IN_REVIEW),
        ASK(Set.of(ProductionState.SUBMITTED, ProductionState.IN_REVIEW), ProductionState.MORE_INFORMATION),
        ANSWER(Set.of(ProductionState.MORE_INFORMATION), ProductionState.IN_REVIEW),
        APPROVE(ProductionModel.open(), ProductionState.APPROVED),
        DECLINE(ProductionModel.open(), ProductionState.DECLINED),
        WITHDRAW(ProductionModel.open(), ProductionState.WITHDRAWN);

        private final Set<ProductionState> from;
        private final ProductionState to;

        Step(Set<ProductionState> from, ProductionState to) {
            this.from = from;
            this.to = to;
        }
    }

    private static final Seek ALL = Seek.first(Seek.MAX_ROWS);

    private final DeskWorld world;
    private final DeveloperId ann;
    private final DeskUseCases.Review reviews;

    /** The requests in the order of their last change, the last one at the end. */
    private final List<Row> rows = new ArrayList<>();

    private int mails;

    private static final class Row {
        private final ProductionId id;
        private final ClientId application;
        private final List<Market> markets;
        private final ProductionRequest sent;
        private ProductionState state = ProductionState.SUBMITTED;

        Row(ProductionRequest sent) {
            this.id = sent.id();
            this.application = sent.wish().application();
            this.markets = sent.wish().markets();
            this.sent = sent;
        }
    }

    private static Set<ProductionState> open() {
        return Set.of(ProductionState.SUBMITTED, ProductionState.IN_REVIEW, ProductionState.MORE_INFORMATION);
    }

    ProductionModel(Stores stores) {
        this.world = new DeskWorld(stores);
        this.ann = world.developer("ann");
        this.reviews = world.reviewer().review();
        world.application("app-0", ann);
        world.application("app-1", ann);
    }

    void request(int application, List<Market> markets) {
        ClientId id = new ClientId("app-" + application);
        boolean taken = rows.stream()
                .anyMatch(row -> row.application.equals(id)
                        && row.state.isOpen()
                        && !Collections.disjoint(row.markets, markets));
        List<ProductionRequest> result = new ArrayList<>();
        Optional<Reason> refusal = attempt(() -> result.add(world.productions(ann)
                .request()
                .request(ann, new NewProduction(id, markets, ProductionFixture.COMPANY), null)));

        assertThat(refusal)
                .isEqualTo(taken ? Optional.of(ProductionRefusal.PRODUCTION_OPEN_ALREADY) : Optional.empty());
        result.forEach(sent -> {
            rows.add(new Row(sent));
            mails++;
        });
    }

    void take(Step step, int which) {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.get(rows.size() - 1 - which % rows.size());
        boolean legal = step.from.contains(row.state);

        Optional<Reason> refusal = attempt(() -> run(step, row.id));

        assertThat(refusal).isEqualTo(legal ? Optional.empty() : Optional.of(ProductionRefusal.PRODUCTION_ELSEWHERE));
        if (legal) {
            move(row, step.to);
        }
    }

    /** Deletes the application and makes another one of the same id. */
    void replaceApplication(int application) {
        ClientId id = new ClientId("app-" + application);
        world.admin().removeClient().remove(id);
        List.copyOf(rows).stream()
                .filter(row -> row.application.equals(id))
                .filter(row -> row.state.isOpen() || row.state == ProductionState.APPROVED)
                .forEach(row -> move(row, ProductionState.WITHDRAWN));
        world.application(id.value(), ann);
    }

    private void run(Step step, ProductionId id) {
        switch (step) {
            case TAKE -> reviews.decide().decide(id, ProductionVerdict.TAKE, "", null);
            case ASK -> reviews.decide().decide(id, ProductionVerdict.ASK, "Who?", null);
            case APPROVE -> reviews.decide().decide(id, ProductionVerdict.APPROVE, "", null);
            case DECLINE -> reviews.decide().decide(id, ProductionVerdict.DECLINE, "No.", null);
            case ANSWER -> world.productions(ann).answer().answer(ann, id, "We.");
            case WITHDRAW -> world.productions(ann).withdraw().withdraw(ann, id, "");
        }
    }

    private void move(Row row, ProductionState state) {
        boolean keepsPlace = row.state.waitsForReviewer() && state.waitsForReviewer();
        row.state = state;
        mails++;
        if (!keepsPlace) {
            rows.remove(row);
            rows.add(row);
        }
    }

    /** Every list and every request is as the model says. */
    void agree() {
        for (Row row : rows) {
            ProductionRequest stored = reviews.show().show(row.id).request();
            assertThat(stored.state()).isEqualTo(row.state);
            assertThat(stored.wish()).isEqualTo(row.sent.wish());
            assertThat(stored.evidence()).isEqualTo(row.sent.evidence());
            assertThat(stored.history().get(0)).isEqualTo(row.sent.status());
        }
        assertThat(ids(reviews.listWaiting().list("", ALL))).isEqualTo(ids(row -> row.state.waitsForReviewer()));
        for (ProductionState state : ProductionState.values()) {
            assertThat(ids(reviews.list().list(state, "", ALL))).isEqualTo(newestFirst(row -> row.state == state));
        }
        assertThat(ids(world.productions(ann).listOwn().list(ann, ALL))).isEqualTo(newestFirst(row -> true));
        assertThat(reviews.countWaiting().count())
                .isEqualTo(ids(row -> row.state.waitsForReviewer()).size());
        assertThat(world.mails()).hasSize(mails);
        assertThat(world.recorded())
                .filteredOn(entry -> entry.startsWith("production-"))
                .hasSize(mails);
    }

    private List<ProductionId> ids(Predicate<Row> condition) {
        return rows.stream().filter(condition).map(row -> row.id).toList();
    }

    private List<ProductionId> newestFirst(Predicate<Row> condition) {
        List<ProductionId> turned = new ArrayList<>(ids(condition));
        Collections.reverse(turned);
        return turned;
    }

    private static List<ProductionId> ids(Found<ProductionSummary> page) {
        return page.rows().stream().map(ProductionSummary::id).toList();
    }

    private static Optional<Reason> attempt(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }
}
