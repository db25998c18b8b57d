package dev.sandbank.http.hub.call;

import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.admin.Days;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.web.page.HubRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the call log is searched for, as the address holds it. What makes no sense there is left out.
 *
 * @param path of the page that is searched
 * @param texts what was typed, by the name of its field
 */
record CallSearch(String path, Map<String, String> texts) {

    static final String APPLICATION = "app";
    static final String STATUS = "status";

    private static final String OPERATION = "operation";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    private static final List<Option> STATUSES = List.of(
            Option.of("", "Any status"),
            Option.of("2", "2xx: done"),
            Option.of("4", "4xx: refused"),
            Option.of("401", "401: not authenticated"),
            Option.of("403", "403: not allowed"),
            Option.of("429", "429: too many calls"),
            Option.of("5", "5xx: faults"));

    CallSearch {
        texts = Map.copyOf(texts);
    }

    /** A search of all that is kept. */
    static CallSearch of(HubRequest request) {
        return of(request, CallsRoutes.PATH, List.of(APPLICATION, STATUS, OPERATION, SINCE, UNTIL));
    }

    /** A search of what comes, which has no first and no last day. */
    static CallSearch ofNew(HubRequest request) {
        return of(request, LiveRoutes.PATH, List.of(APPLICATION, STATUS, OPERATION));
    }

    private static CallSearch of(HubRequest request, String path, List<String> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : fields) {
            texts.put(name, Lists.text(request, name));
        }
        texts.computeIfPresent(STATUS, (name, text) -> text.matches("[1-5]|[1-5][0-9][0-9]") ? text : "");
        texts.computeIfPresent(SINCE, (name, text) -> Days.orEmpty(text));
        texts.computeIfPresent(UNTIL, (name, text) -> Days.orEmpty(text));
        return new CallSearch(path, texts);
    }

    boolean isEmpty() {
        return texts.values().stream().allMatch(String::isEmpty);
    }

    CallFilter filter() {
        String status = text(STATUS);
        String operation = text(OPERATION);
        return new CallFilter(
                text(APPLICATION).isEmpty() ? null : List.of(new ClientId(text(APPLICATION))),
                status.isEmpty() ? null : Digits.whole(status),
                operation.isEmpty() ? null : operation,
                Days.start(text(SINCE)),
                Days.end(text(UNTIL)));
    }

    /**
     * The bar above the list.
     *
     * @param names of the applications that may be chosen, by their ids
     */
    Search bar(Map<String, String> names) {
        List<Option> applications = new ArrayList<>(List.of(Option.of("", "All applications")));
        names.forEach((id, name) -> applications.add(Option.of(id, name)));
        List<Field> fields = new ArrayList<>(List.of(
                Field.select(APPLICATION, "Application", applications).typed(text(APPLICATION)),
                Field.select(STATUS, "Status", STATUSES).typed(text(STATUS)),
                Field.search(OPERATION, "Operation: id").typed(text(OPERATION))));
        if (texts.containsKey(SINCE)) {
            fields.add(Field.day(SINCE, "First day (UTC)").typed(text(SINCE)));
            fields.add(Field.day(UNTIL, "Last day (UTC)").typed(text(UNTIL)));
        }
        return new Search(path, fields, isEmpty() ? null : path);
    }

    /** The address of another page that is searched for the same, as far as it has the fields. */
    String at(String other) {
        String query = texts.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? other : other + "?" + query;
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
