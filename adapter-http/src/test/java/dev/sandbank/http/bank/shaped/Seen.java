package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One call of an operation with a shaped answer, with the facts about the caller.
 *
 * @param sent the values of the path, the query and the body, by name, of this call and of the call that prepared it
 * @param accounts the caller's accounts, as the list of accounts gives them
 * @param cards the caller's cards, as the list of cards gives them
 * @param profile the caller's profile
 */
public record Seen(
        String operation,
        String path,
        Market market,
        Map<String, List<String>> sent,
        JsonNode answer,
        List<JsonNode> accounts,
        List<JsonNode> cards,
        JsonNode profile,
        LocalDate today) {

    /** A part of the answer. */
    public record Part(String place, JsonNode node) {

        /** The name of the nearest field that contains it, without positions. */
        String name() {
            String last = place.substring(place.lastIndexOf('/') + 1);
            return last.matches("[0-9]+") ? new Part(place.substring(0, place.lastIndexOf('/')), node).name() : last;
        }

        Part child(String field) {
            return new Part(place + "/" + field, node.path(field));
        }
    }

    Stream<Part> objects() {
        return parts().stream().filter(part -> part.node().isObject());
    }

    Stream<Part> lists() {
        return parts().stream().filter(part -> part.node().isArray());
    }

    Stream<Part> scalars() {
        return parts().stream().filter(part -> part.node().isValueNode());
    }

    private List<Part> parts() {
        List<Part> found = new ArrayList<>();
        collect(new Part("", answer), found);
        return found;
    }

    private static void collect(Part part, List<Part> found) {
        found.add(part);
        part.node().properties().forEach(field -> collect(part.child(field.getKey()), found));
        if (part.node().isArray()) {
            for (int i = 0; i < part.node().size(); i++) {
                collect(new Part(part.place() + "/" + i, part.node().get(i)), found);
            }
        }
    }

    /** Whether this value was sent, under any name. */
    boolean wasSent(String value) {
        return sent.values().stream().anyMatch(values -> values.contains(value));
    }

    List<String> sent(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The account of that id, or an empty object. */
    JsonNode account(String id) {
        return with(accounts, "accountId", id);
    }

    /** The card of that id, or an empty object. */
    JsonNode card(String id) {
        return with(cards, "cardId", id);
    }

    private static JsonNode with(List<JsonNode> all, String name, String value) {
        return all.stream()
                .filter(one -> one.path(name).asText().equals(value))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }
}
