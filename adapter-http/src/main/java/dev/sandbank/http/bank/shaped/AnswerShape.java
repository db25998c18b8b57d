package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.fact.Known;
import dev.sandbank.http.bank.shaped.fact.Names;
import dev.sandbank.http.bank.shaped.fact.Place;
import dev.sandbank.http.bank.shaped.fact.Scope;
import dev.sandbank.http.contract.MarketParts;
import dev.sandbank.http.contract.OperationSchemas;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a value of a schema, with every field that the thing it is about has. */
final class AnswerShape {

    private static final int MAX_DEPTH = 12;

    private final OperationSchemas schemas;
    private final Caller caller;
    private final Market market;
    private final FieldValues values;

    AnswerShape(OperationSchemas schemas, Caller caller) {
        this.schemas = schemas;
        this.caller = caller;
        this.market = caller.market();
        this.values = new FieldValues(caller);
    }

    JsonNode of(JsonNode schema) {
        Place top = Place.top(Scope.whole(caller, Names.of(schemas, schema)));
        JsonNode resolved = schemas.resolve(schema);
        return resolved.path("type").asText().equals("array") ? array(top, resolved, 0) : object(top, resolved, 0);
    }

    private ObjectNode object(Place place, JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> firm = new HashSet<>();
        Set<String> demanded = new HashSet<>();
        schema.path("required").forEach(name -> demanded.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : properties(place, schema)) {
            if (depth < MAX_DEPTH && isPublished(property) && !AccountKinds.isOfAnother(place, property.getKey())) {
                JsonNode inside = schemas.resolve(property.getValue());
                Place there = place.inside(property.getKey(), demanded.contains(property.getKey()));
                switch (inside.path("type").asText()) {
                    case "object", "array" -> putPart(object, there, inside, depth);
                    default -> put(object, there, values.of(there, inside), firm);
                }
            }
        }
        Agreements.settle(object, firm, schema.path("properties"));
        return object;
    }

    private void putPart(ObjectNode object, Place place, JsonNode schema, int depth) {
        boolean isNone = Known.of(place).isNull() && !place.demanded();
        if (!isNone) {
            object.set(
                    place.name(),
                    schema.path("type").asText().equals("array")
                            ? array(place, schema, depth + 1)
                            : object(place, schema, depth + 1));
        }
    }

    private static void put(ObjectNode object, Place place, @Nullable Told told, Set<String> firm) {
        if (told != null) {
            object.set(place.name(), told.value());
            if (told.firm()) {
                firm.add(place.name());
            }
        }
    }

    /** If the schema allows only one property, the elements of a list use the properties in turn. */
    private static List<Map.Entry<String, JsonNode>> properties(Place place, JsonNode schema) {
        List<Map.Entry<String, JsonNode>> all =
                List.copyOf(schema.path("properties").properties());
        return schema.path("maxProperties").asInt() == 1
                ? List.of(all.get(place.scope().index() % all.size()))
                : all;
    }

    /** Equal elements are listed once. */
    private ArrayNode array(Place place, JsonNode schema, int depth) {
        if (Known.of(place) instanceof ArrayNode known) {
            return known;
        }
        JsonNode items = schemas.resolve(schema.path("items"));
        Names names = Names.of(schemas, items);
        int length = ListLength.of(place, schema, names);
        Set<JsonNode> elements = new LinkedHashSet<>();
        for (int i = 0; i < length; i++) {
            Place there = place.element(i, names);
            elements.add(
                    items.path("type").asText().equals("object")
                            ? object(there, items, depth + 1)
                            : Objects.requireNonNull(values.of(there, items)).value());
        }
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    private boolean isPublished(Map.Entry<String, JsonNode> property) {
        return MarketParts.has(market, property.getValue()) && !isForOthers(property.getKey());
    }

    /** These fields are for next pages and for failed parts of an answer, which never occur here. */
    private static boolean isForOthers(String name) {
        return name.equals("nextStartIndex")
                || name.endsWith("ErrorDetails")
                || name.equals("partialResponseInformation");
    }
}
