package dev.sandbank.http.hub.catalog;

import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path that somebody took from a program or from a log, perhaps with its method, address, ids and query.
 *
 * @param method in capitals; empty if none was given
 * @param segments of the path below the API base, in lower case
 */
record PastedPath(String method, List<String> segments) {

    PastedPath {
        segments = List.copyOf(segments);
    }

    /** The path in what was typed, if it is one. */
    static Optional<PastedPath> in(String typed) {
        String[] parts = typed.strip().split("\\s+", 2);
        boolean hasMethod = parts.length == 2
                && Arrays.stream(Method.values())
                        .anyMatch(method -> method.name().equalsIgnoreCase(parts[0]));
        String address = (hasMethod ? parts[1] : typed).strip();
        String path = address.split("[?#]", 2)[0].replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*", "");
        if (!path.startsWith("/") || path.contains(" ")) {
            return Optional.empty();
        }
        int base = path.indexOf(Operation.API_BASE + "/");
        String below = base < 0 ? path : path.substring(base + Operation.API_BASE.length());
        return Optional.of(new PastedPath(hasMethod ? parts[0].toUpperCase(Locale.ROOT) : "", split(below)));
    }

    /** Whether it is a path of this operation; its parameters may have any value. */
    boolean fits(String itsMethod, String template) {
        List<String> wanted = split(template);
        boolean otherMethod = !method.isEmpty() && !method.equals(itsMethod);
        if (wanted.size() != segments.size() || otherMethod) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean free = wanted.get(i).startsWith("{");
            if (!free && !wanted.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.toLowerCase(Locale.ROOT).split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
