package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.MethodUnsupported;
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
 * literal segment wins over a parameter; parameters keep their case.
 */
public final class Operations {

    private final Node root = new Node();
    private final List<Operation> all;
    private final @Nullable String oauthSegment;

    /**
     * The operations of the API.
     *
     * @param oauthSegment below which segment of a path refusals have the form of OAuth 2.0, even where no operation is
     *     found; null for none
     */
    public Operations(List<Operation> all, @Nullable String oauthSegment) {
        this.all = List.copyOf(all);
        this.oauthSegment = oauthSegment;
        all.forEach(this::add);
    }

    /** Every operation served. */
    public List<Operation> all() {
        return all;
    }

    /**
     * The operation at a path below the API base.
     *
     * @throws Refused RESOURCE_UNKNOWN, or METHOD_UNSUPPORTED with {@code allow} (the methods that are)
     */
    public Match resolve(String method, String path) {
        List<String> segments = segments(path);
        Node node = find(root, segments, 0);
        if (node == null) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        Operation operation = node.byMethod.get(method);
        if (operation == null) {
            throw new Refused(new MethodUnsupported(List.copyOf(new TreeSet<>(node.byMethod.keySet()))));
        }
        return new Match(operation, parameters(operation, segments));
    }

    /** What is known of a path and method that lead to no operation, for the form of the refusal. */
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

    private void add(Operation operation) {
        Node node = root;
        for (String segment : segments(operation.path())) {
            node = node.children.computeIfAbsent(key(segment), key -> new Node());
        }
        Operation twin = node.byMethod.put(operation.method().name(), operation);
        if (twin != null) {
            throw new IllegalArgumentException(operation.id() + " and " + twin.id() + " have the same route");
        }
    }

    private static @Nullable Node find(Node node, List<String> segments, int at) {
        if (at == segments.size()) {
            return node.byMethod.isEmpty() ? null : node;
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

    private static String key(String segment) {
        return isParameter(segment) ? Node.PARAMETER : segment.toLowerCase(Locale.ROOT);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /**
     * A request's operation.
     *
     * @param parameters the path's parameters by name, as written in the request
     */
    public record Match(Operation operation, Map<String, String> parameters) {}

    /**
     * What surrounds a path that leads to no operation by the method that was sent.
     *
     * @param oauth whether refusals have the form of OAuth 2.0 there
     * @param wireFacts of the operations that the path leads to by other methods
     */
    public record Neighbourhood(boolean oauth, Set<WireFact> wireFacts) {}

    private static final class Node {

        static final String PARAMETER = "{}";

        final Map<String, Node> children = new LinkedHashMap<>();
        final Map<String, Operation> byMethod = new LinkedHashMap<>();
    }
}
