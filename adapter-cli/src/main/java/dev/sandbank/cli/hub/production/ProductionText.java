package dev.sandbank.cli.hub.production;

import dev.sandbank.cli.line.TextOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request for production for people. */
final class ProductionText {

    private ProductionText() {}

    static void write(ProductionJson request, TextOutput text) {
        text.fields(fields(request));
        text.blank();
        text.table(
                List.of("CHECK", "FULFILLED", "SEEN"),
                request.checklist().stream()
                        .map(check -> List.of(check.item(), check.outcome(), check.detail()))
                        .toList());
        text.blank();
        text.table(
                List.of("STATE", "SINCE", "BY", "TEXT"),
                request.history().stream()
                        .map(step -> List.of(
                                step.state(), step.at(), step.by(), step.text().replace('\n', ' ')))
                        .toList());
        if (!request.changes().isEmpty()) {
            text.blank();
            text.table(
                    List.of("CHANGED SINCE", "BY", "CHANGE", "FACTS"),
                    request.changes().stream()
                            .map(change ->
                                    List.of(change.at(), change.by(), change.action(), String.valueOf(change.facts())))
                            .toList());
        }
    }

    private static Map<String, String> fields(ProductionJson request) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("request", request.request());
        fields.put("state", request.state());
        fields.put("clientId", request.clientId());
        fields.put("name", request.name());
        fields.put("markets", String.join(" ", request.markets()));
        fields.put("developer", request.developer());
        fields.put("company", request.company().name());
        fields.put("address", request.company().address());
        fields.put("registrationNumber", request.company().registrationNumber());
        fields.put("contactPerson", request.company().contactPerson());
        fields.put("url", request.company().url());
        return fields;
    }
}
