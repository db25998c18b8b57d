package dev.sandbank.http.hub.docs;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.changelog.ChangelogContent;
import dev.sandbank.http.hub.docs.collection.CollectionFiles;
import dev.sandbank.http.hub.docs.collection.CollectionKind;
import dev.sandbank.http.hub.docs.sample.Language;
import dev.sandbank.http.hub.docs.sample.SampleMaker;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /docs/{market}/{product}}: the reference, rendered from the documents that programs get. */
public final class DocsRoutes {

    private static final String MARKET = "market";
    private static final String PRODUCT = "product";
    private static final String OPERATION = "operation";

    private final References references;
    private final DocsContent content;
    private final Collections collections;
    private final ChangelogContent changelog;
    private final OwnClientId ownClientId;
    private final Supplier<String> publicUrl;

    /**
     * The pages of one server.
     *
     * @param applications those of the readers, whose client ids stand in the samples
     * @param usual the rate of an application that has none of its own
     * @param publicUrl how the outside reaches the server
     */
    public DocsRoutes(
            ContractDocuments documents,
            ApplicationUseCases.From applications,
            RateLimit usual,
            Supplier<String> publicUrl) {
        this.references = new References(documents);
        this.content = new DocsContent(references, new MarketFiles(documents, usual));
        this.collections = new Collections(references);
        this.changelog = new ChangelogContent(documents, DocsAddress::anywhere);
        this.ownClientId = new OwnClientId(applications);
        this.publicUrl = publicUrl;
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        String product = DocsAddress.PATH + "/{market}/{product}";
        routes.page("docs", DocsAddress.PATH, Role.ANYBODY, request -> request.redirect(DocsAddress.catalog(null)));
        routes.page("docsChanges", DocsAddress.CHANGES, Role.ANYBODY, this::showChanges);
        routes.page("docsOfMarket", DocsAddress.PATH + "/{market}", Role.ANYBODY, this::toCatalog);
        routes.page("docsOfProduct", product, Role.ANYBODY, request -> show(request, ""));
        routes.page(
                "docsOfOperation",
                product + "/{operation}",
                Role.ANYBODY,
                request -> show(request, request.pathPart(OPERATION)));
    }

    private void showChanges(HubRequest request) {
        request.show(200, changelog.page(request.frame("Changes", Section.CATALOG)));
    }

    private void toCatalog(HubRequest request) {
        String code = request.pathPart(MARKET);
        Market.byCode(code)
                .ifPresentOrElse(
                        market -> request.redirect(DocsAddress.catalog(market)),
                        () -> UnknownMarket.show(request, code));
    }

    private void show(HubRequest request, String operation) {
        Optional<Market> market = Market.byCode(request.pathPart(MARKET));
        if (market.isEmpty()) {
            UnknownMarket.show(request, request.pathPart(MARKET));
            return;
        }
        Market here = market.get();
        if (isCollection(request, here, operation)) {
            return;
        }
        Optional<DescribedOperation> asked = references.operation(operation);
        if (asked.isPresent() && !asked.get().markets().contains(here)) {
            showElsewhere(request, here, asked.get());
            return;
        }
        Optional<Product> product = References.productNamed(request.pathPart(PRODUCT));
        if (product.isEmpty()) {
            showUnknown(request, here, "product " + request.pathPart(PRODUCT));
        } else if (!references.documents().markets(product.get()).contains(here)) {
            showElsewhere(request, here, product.get());
        } else if (!operation.isEmpty() && asked.isEmpty()) {
            showUnknown(request, here, "operation " + operation);
        } else if (asked.isPresent() && !isSpelledSo(request, asked.get())) {
            request.redirect(DocsAddress.of(here, asked.get()));
        } else {
            show(request, view(request, here, product.get(), operation));
        }
    }

    /** Sends the collection if the address is that of one: of a product, or of the market where a product would stand. */
    private boolean isCollection(HubRequest request, Market market, String operation) {
        String product = request.pathPart(PRODUCT);
        Optional<CollectionKind> kind = CollectionKind.ofFile(operation.isEmpty() ? product : operation);
        Optional<Product> one = operation.isEmpty() ? Optional.empty() : References.productNamed(product);
        boolean known = kind.isPresent()
                && (operation.isEmpty()
                        || one.filter(references.products(market)::contains).isPresent());
        if (known) {
            CollectionFiles files =
                    new CollectionFiles(publicUrl.get(), ownClientId.of(request).orElse(null));
            request.send(collections.file(kind.get(), market, one.orElse(null), files));
        }
        return known;
    }

    private static boolean isSpelledSo(HubRequest request, DescribedOperation operation) {
        return operation.id().equals(request.pathPart(OPERATION))
                && operation.product().id().equals(request.pathPart(PRODUCT));
    }

    private static DocsView view(HubRequest request, Market market, Product product, String operation) {
        String code = Objects.requireNonNullElse(request.query(DocsView.LANGUAGE), "");
        Language language = Language.of(code).orElse(Language.CURL);
        boolean allOpen = DocsView.ALL.equals(request.query(DocsView.OPEN));
        return new DocsView(market, product, operation, allOpen, language);
    }

    private void show(HubRequest request, DocsView view) {
        String title = references.documents().info(view.product()).title() + " in " + MarketWords.of(view.market());
        HubFrame frame = request.frame(title, Section.CATALOG)
                .below(new PageLink(
                        "Catalog for " + MarketWords.of(view.market()), DocsAddress.catalog(view.market())));
        SampleMaker samples =
                new SampleMaker(publicUrl.get(), ownClientId.of(request).orElse(null));
        request.show(200, content.page(frame, view, samples));
    }

    private static void showElsewhere(HubRequest request, Market market, DescribedOperation operation) {
        String told = operation.summary() + " (" + operation.id() + ") is not published in " + MarketWords.of(market)
                + ". These markets have it:";
        UnknownMarket.show(request, "Not in " + MarketWords.of(market), told, DocsAddress.everywhere(operation));
    }

    private void showElsewhere(HubRequest request, Market market, Product product) {
        String told = references.documents().info(product).title() + " is not published in " + MarketWords.of(market)
                + ". These markets have it:";
        List<PageLink> ways =
                DocsAddress.everywhere(product, references.documents().markets(product));
        UnknownMarket.show(request, "Not in " + MarketWords.of(market), told, ways);
    }

    private static void showUnknown(HubRequest request, Market market, String what) {
        PageLink catalog = new PageLink("Everything in " + MarketWords.of(market), DocsAddress.catalog(market));
        UnknownMarket.show(
                request,
                "There is no such page",
                "No market has the " + what + ".",
                List.of(catalog, new PageLink("Ask for an API", DocsAddress.ASK)));
    }
}
