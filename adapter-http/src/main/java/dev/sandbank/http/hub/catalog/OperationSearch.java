package dev.sandbank.http.hub.catalog;

import dev.sandbank.http.contract.DescribedOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds operations by words. What is asked for exactly comes first (an id, a path, a summary, a scope, an error code),
 * then what has all words in its name, then what has them anywhere; equals stay in the order of the documents.
 */
final class OperationSearch {

    /** No query is longer. */
    static final int MAX_LENGTH = 200;

    private final List<Entry> entries;

    OperationSearch(List<DescribedOperation> operations) {
        this.entries = operations.stream().map(Entry::of).toList();
    }

    List<DescribedOperation> find(String query) {
        String plain = SearchText.plain(query);
        Optional<PastedPath> path = PastedPath.in(query);
        List<String> words = SearchText.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = entry.rank(plain, path, words);
            if (rank < Entry.NO_HIT) {
                hits.add(new Hit(rank, entry.operation()));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::operation).toList();
    }

    private record Hit(int rank, DescribedOperation operation) {}

    /**
     * An operation made comparable.
     *
     * @param name its id, the words of it, and its summary
     * @param codes its scopes and error codes
     * @param all everything that can be found
     */
    private record Entry(
            DescribedOperation operation, String id, String summary, String name, List<String> codes, String all) {

        static final int NO_HIT = 9;

        static Entry of(DescribedOperation operation) {
            String id = SearchText.plain(operation.id());
            String words = SearchText.plain(SearchText.humps(operation.id()));
            String summary = SearchText.plain(operation.summary());
            String name = id + "\n" + words + "\n" + summary;
            List<String> codes = Stream.concat(operation.scopes().stream(), operation.errors().stream())
                    .map(SearchText::plain)
                    .toList();
            String all = String.join(
                    "\n",
                    name,
                    SearchText.plain(operation.method() + " " + operation.path()),
                    SearchText.plain(operation.description()),
                    operation.product().id().replace('-', ' '),
                    String.join("\n", codes));
            return new Entry(operation, id, summary, name, codes, all);
        }

        int rank(String plain, Optional<PastedPath> path, List<String> words) {
            if (id.equals(plain)) {
                return 0;
            }
            if (path.filter(it -> it.fits(operation.method(), operation.path())).isPresent()) {
                return 1;
            }
            if (summary.equals(plain) || codes.contains(plain)) {
                return 2;
            }
            if (words.stream().allMatch(name::contains)) {
                return 3;
            }
            return words.stream().allMatch(all::contains) ? 4 : NO_HIT;
        }
    }
}
