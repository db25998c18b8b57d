package dev.sandbank.domain.oauth.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** A set of scope names in the order of the request. Its text has spaces between the names (RFC 6749 section 3.3). */
public record Scopes(List<String> names) {

    /** No scope. */
    public static final Scopes NONE = new Scopes(List.of());

    public Scopes {
        names = List.copyOf(new LinkedHashSet<>(names));
    }

    /** The scopes of a space-separated text; none if it is blank. */
    public static Scopes parse(String text) {
        return new Scopes(
                Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).toList());
    }

    public static Scopes of(Collection<KnownScope> known) {
        return new Scopes(known.stream().map(KnownScope::scope).toList());
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public boolean contains(String name) {
        return names.contains(name);
    }

    /** Whether the others contain all of these. */
    public boolean within(Scopes others) {
        return others.names.containsAll(names);
    }

    /** Those of them that are published. */
    public Stream<KnownScope> known() {
        return names.stream().flatMap(name -> KnownScope.named(name).stream());
    }

    @Override
    public String toString() {
        return String.join(" ", names);
    }
}
