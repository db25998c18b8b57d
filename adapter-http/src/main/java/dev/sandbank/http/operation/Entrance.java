package dev.sandbank.http.operation;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tokens open an operation.
 *
 * @param scopes by kind of grant, the scopes any one of which opens it, where scopes are enforced; none if none is needed
 */
public record Entrance(Map<GrantKind, List<String>> scopes) {

    /** No token does: the OAuth endpoints, and what is public. */
    public static final Entrance WITHOUT_TOKEN = new Entrance(Map.of());

    public Entrance {
        scopes = Map.copyOf(scopes);
    }

    /** The kinds of grant whose tokens open it. */
    public Set<GrantKind> grantKinds() {
        return scopes.keySet();
    }

    /** The scopes that open it to a kind of grant it takes. */
    public List<String> scopesOf(GrantKind kind) {
        return scopes.getOrDefault(kind, List.of());
    }

    /** This entrance, open to that kind of grant with that scope too. */
    public Entrance or(GrantKind kind, List<String> more) {
        Map<GrantKind, List<String>> wider = new EnumMap<>(GrantKind.class);
        wider.putAll(scopes);
        List<String> all = new ArrayList<>(scopesOf(kind));
        all.addAll(more);
        wider.put(kind, List.copyOf(all));
        return new Entrance(wider);
    }
}
