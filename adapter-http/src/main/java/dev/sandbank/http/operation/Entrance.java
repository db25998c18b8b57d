package dev.sandbank.http.operation;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tokens give access to an operation.
 *
 * @param scopes for each kind of grant the scopes, each of which gives access where scopes are enforced; empty if none
 *     is needed
 */
public record Entrance(Map<GrantKind, List<String>> scopes) {

    /** The access of operations without a bearer token: OAuth endpoints and public operations. */
    public static final Entrance WITHOUT_TOKEN = new Entrance(Map.of());

    public Entrance {
        scopes = Map.copyOf(scopes);
    }

    /** The kinds of grant whose tokens give access. */
    public Set<GrantKind> grantKinds() {
        return scopes.keySet();
    }

    /** The scopes that give access to tokens of a kind of grant. */
    public List<String> scopesOf(GrantKind kind) {
        return scopes.getOrDefault(kind, List.of());
    }

    /** This access, extended by a kind of grant with these scopes. */
    public Entrance or(GrantKind kind, List<String> more) {
        Map<GrantKind, List<String>> wider = new EnumMap<>(GrantKind.class);
        wider.putAll(scopes);
        List<String> all = new ArrayList<>(scopesOf(kind));
        all.addAll(more);
        wider.put(kind, List.copyOf(all));
        return new Entrance(wider);
    }
}
