package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests for production in memory. */
public final class InMemoryProductions implements Productions {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<ProductionId, ProductionRequest> requests;

    public InMemoryProductions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.requests = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(ProductionRequest request) {
        transactions.within(() -> {
            ProductionWish wish = request.wish();
            boolean open = wish.markets().stream()
                    .anyMatch(market -> findOpen(wish.application(), market).isPresent());
            boolean sentBefore = wish.submission() != null
                    && findSent(request.developer(), wish.submission()).isPresent();
            if (open || sentBefore || !requests.add(request.id(), request)) {
                throw new IllegalStateException("request exists");
            }
            return true;
        });
    }

    @Override
    public Optional<ProductionRequest> find(ProductionId id) {
        return requests.find(id);
    }

    @Override
    public Optional<ProductionRequest> findSent(DeveloperId developer, SubmissionId submission) {
        return requests.all().stream()
                .filter(request -> request.developer().equals(developer)
                        && submission.equals(request.wish().submission()))
                .findFirst();
    }

    @Override
    public Optional<ProductionId> findOpen(ClientId application, Market market) {
        return requests.all().stream()
                .filter(request -> request.state().isOpen()
                        && request.wish().application().equals(application)
                        && request.wish().markets().contains(market))
                .map(ProductionRequest::id)
                .findFirst();
    }

    @Override
    public List<ProductionRequest> endingWith(ClientId application) {
        return requests.all().stream()
                .filter(request -> request.wish().application().equals(application) && request.endsWithApplication())
                .toList();
    }

    @Override
    public boolean replace(ProductionRequest request) {
        return transactions.within(() -> {
            Optional<ProductionRequest> before = requests.find(request.id());
            if (before.isPresent() && waits(before.get()) && waits(request)) {
                return requests.change(request.id(), any -> true, any -> request);
            }
            return requests.remove(request.id()) && requests.add(request.id(), request);
        });
    }

    @Override
    public Found<ProductionSummary> waiting(String text, Seek seek) {
        return summaries(SeekRows.of(requests.numbered(), each -> waits(each) && contains(each, text), seek));
    }

    @Override
    public Found<ProductionSummary> search(@Nullable ProductionState state, String text, Seek seek) {
        return summaries(SeekRows.newestFirst(
                requests.numbered(), each -> (state == null || each.state() == state) && contains(each, text), seek));
    }

    @Override
    public Found<ProductionSummary> of(DeveloperId developer, Seek seek) {
        return summaries(SeekRows.newestFirst(
                requests.numbered(), each -> each.developer().equals(developer), seek));
    }

    @Override
    public Found<ProductionSummary> of(ClientId application, Seek seek) {
        return summaries(SeekRows.newestFirst(
                requests.numbered(), each -> each.wish().application().equals(application), seek));
    }

    @Override
    public int countWaiting() {
        return (int) requests.all().stream().filter(InMemoryProductions::waits).count();
    }

    private static boolean waits(ProductionRequest request) {
        return request.state().waitsForReviewer();
    }

    private static boolean contains(ProductionRequest request, String text) {
        ProductionWish wish = request.wish();
        return Stream.of(
                        wish.application().value(),
                        wish.applicationName(),
                        wish.company().name())
                .anyMatch(part -> SearchText.fold(part).contains(SearchText.wanted(text)));
    }

    private static Found<ProductionSummary> summaries(Found<ProductionRequest> found) {
        return new Found<>(found.rows().stream().map(ProductionSummary::of).toList(), found.previous(), found.next());
    }
}
