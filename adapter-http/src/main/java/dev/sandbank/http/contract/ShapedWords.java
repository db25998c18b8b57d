package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says in words which operations of a document are answered only in form, because tools show words but hide marks. */
final class ShapedWords {

    private static final String OF_OPERATION = " This sandbox answers in form; it changes nothing.";

    private ShapedWords() {}

    /** Adds the words to the descriptions of such operations and of the document. */
    static void putInto(ObjectNode document) {
        int all = 0;
        int shaped = 0;
        for (JsonNode methods : document.path("paths")) {
            for (JsonNode operation : methods) {
                all++;
                if (!operation.path("x-stateful").asBoolean()) {
                    shaped++;
                    add((ObjectNode) operation, OF_OPERATION);
                }
            }
        }
        add(document.withObject("/info"), ofDocument(all, shaped));
    }

    private static String ofDocument(int all, int shaped) {
        if (shaped == 0) {
            return " The bank behind them answers all operations here.";
        }
        String which =
                shaped == all ? "All operations here answer" : shaped + " of the " + all + " operations here answer";
        return " " + which
                + " in form, as their descriptions say: what is sent is checked, the answer is valid and agrees"
                + " with what was sent and with the customer's accounts, and nothing changes.";
    }

    private static void add(ObjectNode described, String words) {
        described.put("description", described.path("description").asText().strip() + words);
    }
}
