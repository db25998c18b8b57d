package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A bundle is confirmed by the control flow that the call began which sent it. */
final class Bundles {

    /** What a confirmation names the flow; one name is misspelled in the published form. */
    static final List<String> FLOW = List.of("controlFlowId", "controlFllowId");

    private static final Map<String, String> SENT_BY =
            Map.of("confirmBundle", "executeBundle", "confirmAdhocBundle", "executeAdhocBundle");

    private Bundles() {}

    static boolean confirm(PublishedOperation operation) {
        return SENT_BY.containsKey(operation.id());
    }

    /** The examples with the flow of a bundle that was just sent and whose code was presented. */
    static Examples before(PublishedOperation confirmation, MarketCaller caller, Examples examples) {
        HttpResponse<String> sent =
                caller.call(Documents.published(SENT_BY.getOrDefault(confirmation.id(), "")), examples);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(403);
        String flow = Http.json(sent).at("/moreInfo/controlFlowId").asText();
        return caller.verified(examples.with(FLOW.get(0), flow).with(FLOW.get(1), flow), caller.customers());
    }
}
