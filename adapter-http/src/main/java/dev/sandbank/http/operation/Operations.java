package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation of a request. Path segments compare without regard to case, doubled slashes count as one, and a
 * literal segment wins over a parameter. A path is split at its slashes first and each segment is percent-decoded then,
 * so a parameter may hold a slash; parameters keep their case.
 */
public final class Operations {

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final Node root = new Node();
    private final @Nullable String oauthSegment;

    /**
     * The operations of the API.
     *
     * @param pages the paths below the same base that show a page to a person and are answered elsewhere
     * @param oauthSegment the segment of a path below which refusals have the form of OAuth 2.0, even where no
     *     operation is found; null for none
     */
    public Operations(List<Operation> all, List<String> pages, @Nullable String oauthSegment) {
        this.oauthSegment = oauthSegment;
        all.forEach(this::add);
        pages.forEach(page -> nodeOf(page).methods.add(GET));
    }

    /**
     * The operation at a path below the API base. HEAD finds the operation of GET.
     *
     * @throws Refused RESOURCE_UNKNOWN, CHARACTER_FORBIDDEN, or METHOD_UNSUPPORTED with {@code allow} (the methods that are supported)
     */
    public Match resolve(String method, String path) {
        List<String> segments = decoded(segments(path));
        Node node = nodeAt(segments);
        Operation operation = node.byMethod.get(method.equals(HEAD) ? GET : method);
        if (operation == null) {
            throw new Refused(new MethodUnsupported(List.copyOf(node.methods)));
        }
        return new Match(operation, parameters(operation, segments));
    }

    /** The facts about a path without an operation for the method; the form of the refusal depends on them. */
    public Neighbourhood near(String path) {
        List<String> segments = segments(path);
        Node node = find(root, segments, 0);
        Set<WireFact> facts = EnumSet.noneOf(WireFact.class);
        if (node != null) {
            node.byMethod
                    .values()
                    .forEach(operation -> facts.addAll(operation.marks().wireFacts()));
        }
        return new Neighbourhood(isBelowOAuth(path, segments), facts);
    }

    private boolean isBelowOAuth(String path, List<String> segments) {
        int end = path.endsWith("/") ? segments.size() : Math.max(0, segments.size() - 1);
        return oauthSegment != null && segments.subList(0, end).stream().anyMatch(oauthSegment::equalsIgnoreCase);
    }

    /**
     * The methods that a path below the API base takes, as the {@code Allow} header lists them.
     *
     * @throws Refused RESOURCE_UNKNOWN
     */
    public String allowed(String path) {
        Set<String> methods = new TreeSet<>(nodeAt(decoded(segments(path))).methods);
        if (methods.contains(GET)) {
            methods.add(HEAD);
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private void add(Operation operation) {
        Node node = nodeOf(operation.path());
        Operation twin = node.byMethod.put(operation.method().name(), operation);
        node.methods.add(operation.method().name());
        if (twin != null) {
            throw new IllegalArgumentException(operation.id() + " and " + twin.id() + " have the same route");
        }
    }

    private Node nodeOf(String template) {
        Node node = root;
        for (String segment : segments(template)) {
            node = node.children.computeIfAbsent(key(segment), key -> new Node());
        }
        return node;
    }

    private Node nodeAt(List<String> segments) {
        Node node = find(root, segments, 0);
        if (node == null) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        return node;
    }

    private static @Nullable Node find(Node node, List<String> segments, int at) {
        if (at == segments.size()) {
            return node.methods.isEmpty() ? null : node;
        }
        Node literal = node.children.get(segments.get(at).toLowerCase(Locale.ROOT));
        Node found = literal == null ? null : find(literal, segments, at + 1);
        if (found != null) {
            return found;
        }
        Node parameter = node.children.get(Node.PARAMETER);
        return parameter == null ? null : find(parameter, segments, at + 1);
    }

    private static Map<String, String> parameters(Operation operation, List<String> segments) {
        if (operation.path().indexOf('{') < 0) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> template = segments(operation.path());
        for (int i = 0; i < template.size(); i++) {
            String segment = template.get(i);
            if (isParameter(segment)) {
                parameters.put(segment.substring(1, segment.length() - 1), segments.get(i));
            }
        }
        return parameters;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(8);
        for (int from = 0; from < path.length(); ) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (to > from) {
                segments.add(path.substring(from, to));
            }
            from = to + 1;
        }
        return segments;
    }

    /** The segments, percent-decoded. A path with a blank segment has no operation. */
    private static List<String> decoded(List<String> segments) {
        segments.replaceAll(segment -> segment.indexOf('%') < 0 ? segment : decoded(segment));
        return segments;
    }

    private static String decoded(String segment) {
        try {
            // A plus sign in a path is a plus sign; it means a space only in forms.
            String text = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                return CharacterForbidden.absentFrom(text, "path");
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
    }

    private static String key(String segment) {
        return isParameter(segment) ? Node.PARAMETER : segment.toLowerCase(Locale.ROOT);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /**
     * A request's operation.
     *
     * @param parameters the path's parameters by name, percent-decoded
     */
    public record Match(Operation operation, Map<String, String> parameters) {}

    /**
     * The facts about a path that has no operation for the method that was sent.
     *
     * @param oauth whether refusals have the form of OAuth 2.0 there
     * @param wireFacts the wire facts of the operations at the path with other methods
     */
    public record Neighbourhood(boolean oauth, Set<WireFact> wireFacts) {}

    private static final class Node {

        static final String PARAMETER = "{}";

        final Map<String, Node> children = new LinkedHashMap<>();
        final Map<String, Operation> byMethod = new LinkedHashMap<>();
        final Set<String> methods = new TreeSet<>();
    }
}
