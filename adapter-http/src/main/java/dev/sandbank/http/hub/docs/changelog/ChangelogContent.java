package dev.sandbank.http.hub.docs.changelog;

import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.changelog.ChangelogPage.DayHistory;
import dev.sandbank.http.hub.docs.changelog.ChangelogPage.Group;
import dev.sandbank.http.hub.docs.changelog.ChangelogPage.ProductHistory;
import dev.sandbank.http.hub.docs.changelog.ChangelogPage.VersionHistory;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Counted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the page of changes together. */
public final class ChangelogContent {

    private final ContractDocuments documents;
    private final Function<DescribedOperation, String> address;

    /**
     * The content for one server.
     *
     * @param address of an operation on its reference page
     */
    public ChangelogContent(ContractDocuments documents, Function<DescribedOperation, String> address) {
        this.documents = documents;
        this.address = address;
    }

    /** The page. */
    public ChangelogPage page(HubFrame frame) {
        Map<String, DescribedOperation> known =
                documents.operations().stream().collect(Collectors.toMap(DescribedOperation::id, Function.identity()));
        return new ChangelogPage(
                frame,
                Arrays.stream(Product.values())
                        .map(product -> history(product, known))
                        .toList());
    }

    private ProductHistory history(Product product, Map<String, DescribedOperation> known) {
        return new ProductHistory(
                product.id(),
                documents.info(product).title(),
                Changelog.of(product).versions().stream()
                        .map(version -> new VersionHistory(
                                version.version(),
                                version.days().stream()
                                        .map(day -> day(day, known))
                                        .toList()))
                        .toList());
    }

    private DayHistory day(Changelog.Day day, Map<String, DescribedOperation> known) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("added", day.added());
        groups.put("changed", day.changed());
        groups.put("removed", day.removed());
        return new DayHistory(
                day.date().toString(),
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> group(group.getKey(), group.getValue(), known))
                        .toList());
    }

    private Group group(String what, List<String> ids, Map<String, DescribedOperation> known) {
        return new Group(
                Counted.of(ids.size(), "operation", "operations") + " " + what,
                ids.stream().map(id -> link(id, known)).toList());
    }

    private PageLink link(String id, Map<String, DescribedOperation> known) {
        DescribedOperation operation = known.get(id);
        return operation == null ? new PageLink(id, "") : new PageLink(operation.summary(), address.apply(operation));
    }
}
