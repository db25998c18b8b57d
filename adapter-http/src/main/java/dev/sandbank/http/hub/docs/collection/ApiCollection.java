package dev.sandbank.http.hub.docs.collection;

import java.util.List;
import java.util.stream.Stream;

/**
 * Requests that can be sent one after the other, from the first to the last.
 *
 * @param market the code of the market
 * @param variables what the requests need, each once
 */
record ApiCollection(String name, String market, String description, List<Variable> variables, List<Folder> folders) {

    ApiCollection {
        variables = List.copyOf(variables);
        folders = List.copyOf(folders);
    }

    Stream<CollectionRequest> requests() {
        return folders.stream().flatMap(folder -> folder.requests().stream());
    }

    /**
     * A value that several requests use.
     *
     * @param secret whether it is empty here, and hidden where the program can hide it
     */
    record Variable(String name, String value, boolean secret, String description) {}

    /** Requests of one product. */
    record Folder(String name, List<CollectionRequest> requests) {}
}
