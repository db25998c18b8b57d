package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.ApiCollection.Variable;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Body;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import dev.sandbank.http.hub.docs.sample.SampleMaker;
import dev.sandbank.http.operation.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variables of a collection. */
final class Variables {

    static final String BASE = "baseUrl";

    private final Map<String, Variable> known = new LinkedHashMap<>();

    /**
     * Those that do not come from the documents.
     *
     * @param publicUrl how the outside reaches the server
     * @param clientId of an application of the reader, or null
     */
    Variables(String publicUrl, @Nullable String clientId) {
        plain(BASE, publicUrl.replaceAll("/+$", "") + Operation.API_BASE, "The address of the API.");
        plain(Chain.CLIENT_ID, clientId == null ? "" : clientId, "The client id of your application.");
        secret(Chain.CLIENT_SECRET, "The client secret of your application.");
        secret("applicationToken", "A request for a token fills it in.");
        secret(Chain.CUSTOMER + "Token", "A request for a token fills it in.");
        secret(Chain.CUSTOMER + Chain.REFRESH, "A request for a token fills it in.");
        secret(Chain.CARD + "Token", "A request for a token fills it in.");
        secret(Chain.CARD + Chain.REFRESH, "A request for a token fills it in.");
        secret(Chain.CODE, "The code that came back with a customer who consented in a browser.");
        plain(Chain.REDIRECT_URI, "", "The redirect URI to which the code came back.");
        plain("bizToken", "", "The request for the password's key fills it in.");
    }

    private void plain(String name, String value, String description) {
        known.put(name, new Variable(name, value, false, description));
    }

    private void secret(String name, String description) {
        known.put(name, new Variable(name, "", true, description));
    }

    /** A value that the documents have an example of; the first one counts. It is encoded as paths need it. */
    void example(String name, Field field) {
        String value = SampleMaker.encoded(field.example());
        known.putIfAbsent(name, new Variable(name, value, false, field.description()));
    }

    /** Those that are named in requests, in a steady order. */
    List<Variable> usedBy(ApiCollection collection) {
        String texts = String.join(
                "\n", collection.requests().flatMap(Variables::texts).toList());
        return known.values().stream()
                .filter(variable -> isAlways(variable) || texts.contains(Chain.variable(variable.name())))
                .toList();
    }

    private static boolean isAlways(Variable variable) {
        return variable.name().equals(BASE)
                || variable.name().equals(Chain.CLIENT_ID)
                || variable.name().equals(Chain.CLIENT_SECRET);
    }

    private static Stream<String> texts(CollectionRequest request) {
        Body body = request.body();
        Stream<String> kept = Stream.concat(
                request.kept().keySet().stream(), Stream.of(request.credential().variable()));
        Stream<String> sent = body == null ? Stream.of() : Stream.concat(Stream.of(body.text()), values(body.form()));
        return Stream.of(
                        Stream.of(request.path()),
                        kept.map(Chain::variable),
                        values(request.query()),
                        values(request.headers()),
                        sent)
                .flatMap(each -> each);
    }

    private static Stream<String> values(List<Input> inputs) {
        return inputs.stream().map(Input::value);
    }
}
