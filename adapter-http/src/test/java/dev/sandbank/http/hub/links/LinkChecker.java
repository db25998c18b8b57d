package dev.sandbank.http.hub.links;

import dev.sandbank.http.Http;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Opens every page that can be reached by links, and tells what leads nowhere. All pages are fetched before the first
 * fragment is looked for, so that the order of the pages does not matter.
 */
final class LinkChecker {

    private static final Pattern LINK = Pattern.compile("<(?:a|link|area)\\b[^>]*?\\shref=\"([^\"]*)\""
            + "|<(?:script|img|iframe|source)\\b[^>]*?\\ssrc=\"([^\"]*)\""
            + "|<form\\b(?=[^>]*\\smethod=\"get\")[^>]*?\\saction=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");
    private static final int REDIRECTS = 5;

    private final Function<String, HttpResponse<String>> get;
    private final String origin;
    private final Predicate<String> isOneOfMany;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /**
     * Makes a checker.
     *
     * @param get answers a path with its query
     * @param origin what absolute links to the same server begin with
     * @param isOneOfMany tells paths that are not opened, since others like them are
     */
    LinkChecker(Function<String, HttpResponse<String>> get, String origin, Predicate<String> isOneOfMany) {
        this.get = get;
        this.origin = origin;
        this.isOneOfMany = isOneOfMany;
    }

    /** What is wrong with all that is reached from a path; each with the page that links there. */
    List<String> faultsFrom(String start) {
        Deque<Link> waiting = new ArrayDeque<>(List.of(new Link("the start", start, "")));
        List<Link> seen = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Link link = waiting.removeFirst();
            seen.add(link);
            if (!pages.containsKey(link.target)) {
                Page page = fetch(link.target);
                pages.put(link.target, page);
                waiting.addAll(page.links);
            }
        }
        return seen.stream().filter(this::isDead).map(this::told).distinct().toList();
    }

    /** The paths that were opened. */
    Set<String> opened() {
        return pages.keySet();
    }

    private boolean isDead(Link link) {
        Page page = pages.get(link.target);
        return page == null || page.status != 200 || !(link.fragment.isEmpty() || page.ids.contains(link.fragment));
    }

    private String told(Link link) {
        Page page = pages.get(link.target);
        String why = page == null || page.status == 200 ? "no #" + link.fragment : "status " + page.status;
        return link.from + " -> " + link.target + ": " + why;
    }

    private Page fetch(String path) {
        HttpResponse<String> response = get.apply(path);
        for (int i = 0; i < REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String location = Http.header(response, "Location");
            response = get.apply(pathOf(URI.create(path).resolve(location)));
        }
        boolean html = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        String text = html ? response.body() : "";
        return new Page(response.statusCode(), ids(text), links(path, text));
    }

    private static Set<String> ids(String html) {
        return ID.matcher(html)
                .results()
                .map(id -> unescaped(id.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Link> links(String path, String html) {
        List<Link> links = new ArrayList<>();
        Matcher found = LINK.matcher(html);
        while (found.find()) {
            String href = unescaped(first(found.group(1), found.group(2), found.group(3)));
            URI target = URI.create(origin + path).resolve(href);
            if (target.toString().startsWith(origin + "/") && !isOneOfMany.test(pathOf(target))) {
                String fragment = target.getFragment();
                links.add(new Link(path, pathOf(target), fragment == null ? "" : fragment));
            }
        }
        return links;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        throw new AssertionError("no group matched");
    }

    private static String pathOf(URI target) {
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private static String unescaped(String text) {
        return CHARACTER
                .matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1)))))
                .replace("&lt;", "<")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private record Link(String from, String target, String fragment) {}

    private record Page(int status, Set<String> ids, List<Link> links) {}
}
