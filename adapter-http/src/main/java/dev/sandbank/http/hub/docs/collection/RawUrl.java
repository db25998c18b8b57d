package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import dev.sandbank.http.hub.docs.sample.SampleMaker;
import java.util.stream.Collectors;

/** The address of a request as both programs show it in one line. */
final class RawUrl {

    private RawUrl() {}

    static String of(CollectionRequest request) {
        String query = request.query().stream()
                .filter(Input::enabled)
                .map(input -> input.name() + "=" + encoded(input.value()))
                .collect(Collectors.joining("&"));
        String path = Chain.variable(Variables.BASE) + request.path();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return value.startsWith("{{") ? value : SampleMaker.encoded(value);
    }
}
