package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.DocsPage.Failure;
import dev.sandbank.http.hub.docs.DocsPage.Missing;
import dev.sandbank.http.hub.docs.DocsPage.Shown;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.hub.docs.sample.Language;
import dev.sandbank.http.hub.docs.sample.SampleMaker;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.NavLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a reference page together. */
final class DocsContent {

    private final References references;
    private final MarketFiles marketFiles;

    DocsContent(References references, MarketFiles marketFiles) {
        this.references = references;
        this.marketFiles = marketFiles;
    }

    DocsPage page(HubFrame frame, DocsView view, SampleMaker samples) {
        ApiDocument document = references.of(view.market(), view.product());
        List<Product> products = references.products(view.market());
        int place = products.indexOf(view.product());
        return new DocsPage(
                frame.beside(products.stream()
                        .map(product ->
                                NavLink.of(title(product), view.of(product).address(), product == view.product()))
                        .toList()),
                document.description(),
                counts(document),
                view.allOpen(),
                new PageLink(
                        view.allOpen() ? "Fold everything" : "Unfold everything",
                        view.withAll(!view.allOpen()).address()),
                markets(view),
                languages(view),
                view.language().label(),
                files(view),
                marketFiles.links(view.market()),
                marketFiles.pace(view.market()),
                operations(document, view, samples),
                document.shared().stream()
                        .map(answer -> new Failure(answer, ErrorCauses.of(answer.code())))
                        .toList(),
                elsewhere(view),
                place == 0 ? null : link(view, products.get(place - 1)),
                place == products.size() - 1 ? null : link(view, products.get(place + 1)));
    }

    private String title(Product product) {
        return references.documents().info(product).title();
    }

    private PageLink link(DocsView view, Product product) {
        return new PageLink(title(product), view.of(product).address());
    }

    private static String counts(ApiDocument document) {
        return Counted.of(document.operations().size(), "operation", "operations") + ", version " + document.version();
    }

    private List<PageLink> markets(DocsView view) {
        return DocsAddress.MARKETS.stream()
                .filter(market -> market != view.market()
                        && references.documents().markets(view.product()).contains(market))
                .map(market -> new PageLink(market.country(), view.in(market).address()))
                .toList();
    }

    private static List<NavLink> languages(DocsView view) {
        return Arrays.stream(Language.values())
                .map(language -> NavLink.of(language.label(), view.in(language).address(), language == view.language()))
                .toList();
    }

    private static List<PageLink> files(DocsView view) {
        String file = References.fileOf(view.market(), view.product());
        List<PageLink> files = new ArrayList<>();
        files.add(new PageLink("OpenAPI, JSON", file + ".json"));
        files.add(new PageLink("OpenAPI, YAML", file + ".yaml"));
        files.addAll(Collections.links(DocsAddress.of(view.market(), view.product())));
        return files;
    }

    private List<Shown> operations(ApiDocument document, DocsView view, SampleMaker samples) {
        Map<String, DescribedOperation> described = references.documents().operations(view.product()).stream()
                .collect(Collectors.toMap(DescribedOperation::id, Function.identity()));
        return document.operations().stream()
                .map(doc -> shown(doc, Objects.requireNonNull(described.get(doc.id())), view, samples))
                .toList();
    }

    private static Shown shown(OperationDoc doc, DescribedOperation described, DocsView view, SampleMaker samples) {
        String sample = described.page() ? "" : samples.write(view.language(), doc, described);
        return new Shown(
                doc,
                view.shows(doc.id()),
                DocsAddress.of(view.market(), described),
                described.page() || described.basic() ? "" : DocsAddress.tryIt(view.market(), described.id()),
                OperationBadges.of(described),
                List.copyOf(described.scopes()),
                sample);
    }

    private List<Missing> elsewhere(DocsView view) {
        Market market = view.market();
        return references.documents().operations(view.product()).stream()
                .filter(operation -> !operation.markets().contains(market))
                .map(operation -> new Missing(
                        operation.summary(), operation.method(), operation.path(), DocsAddress.everywhere(operation)))
                .toList();
    }
}
