package dev.sandbank.http.hub.audit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.Days;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.web.page.HubRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log is searched for, as the address holds it. What makes no sense there is left out.
 *
 * @param texts what was typed, by the name of its field
 */
record AuditSearch(Map<String, String> texts) {

    static final String WHO = "who";
    static final String WHAT = "what";
    static final String TARGET = "of";
    static final String SOURCE = "from";
    static final String SINCE = "since";
    static final String UNTIL = "until";

    AuditSearch {
        texts = Map.copyOf(texts);
    }

    /** What an address asks for. */
    static AuditSearch of(HubRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of(WHO, WHAT, TARGET, SOURCE, SINCE, UNTIL)) {
            texts.put(name, Lists.text(request, name));
        }
        texts.computeIfPresent(WHAT, (name, text) -> AuditAction.of(text).isEmpty() ? "" : text);
        texts.computeIfPresent(SINCE, (name, text) -> Days.orEmpty(text));
        texts.computeIfPresent(UNTIL, (name, text) -> Days.orEmpty(text));
        return new AuditSearch(texts);
    }

    boolean isEmpty() {
        return texts.values().stream().allMatch(String::isEmpty);
    }

    /** The entries that are looked for. */
    AuditFilter filter(AdminUseCases useCases) {
        return new AuditFilter(
                AuditAction.of(text(WHAT)).orElse(null),
                actor(useCases),
                orNull(TARGET),
                orNull(SOURCE),
                Days.start(text(SINCE)),
                Days.end(text(UNTIL)));
    }

    /** The bar above the list. */
    Search bar() {
        List<Option> actions = Stream.concat(
                        Stream.of(Option.of("", "Everything")),
                        AuditAction.recorded().stream().map(each -> Option.of(each.text(), words(each))))
                .toList();
        return new Search(
                AuditRoutes.PATH,
                List.of(
                        Field.search(WHO, "Who: name, id or address").typed(text(WHO)),
                        Field.select(WHAT, "What", actions).typed(text(WHAT)),
                        Field.search(TARGET, "Of: id").typed(text(TARGET)),
                        Field.search(SOURCE, "From: network address").typed(text(SOURCE)),
                        Field.day(SINCE, "First day (UTC)").typed(text(SINCE)),
                        Field.day(UNTIL, "Last day (UTC)").typed(text(UNTIL))),
                isEmpty() ? null : AuditRoutes.PATH);
    }

    /** The address of another page that is about the same entries. */
    String address(String path) {
        String query = texts.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of the list of entries with one thing in common. */
    static String only(String name, String text) {
        return new AuditSearch(Map.of(name, text)).address(AuditRoutes.PATH);
    }

    /** {@code Application created}. */
    static String words(AuditAction action) {
        String words = action.text().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private @Nullable String orNull(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    /** The id of a developer that is called like this; else the text, which may be the name of an operator. */
    private @Nullable String actor(AdminUseCases useCases) {
        String who = text(WHO);
        if (who.isEmpty()) {
            return null;
        }
        try {
            return useCases.developers().find().find(who).id().value();
        } catch (Refused nobody) {
            return who;
        }
    }
}
