package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Client;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Names what differs between two states of a client, without the values. */
final class ClientDifferences {

    private static final Map<String, Function<Client, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("space", Client::space);
        FIELDS.put("name", Client::name);
        FIELDS.put("description", Client::description);
        FIELDS.put("icon", client -> String.valueOf(client.icon()));
        FIELDS.put("redirectUris", Client::redirectUris);
        FIELDS.put("origins", Client::origins);
        FIELDS.put("grantKinds", Client::grantKinds);
        FIELDS.put("scopes", Client::scopes);
        FIELDS.put("profile", Client::profile);
        FIELDS.put("rateLimit", Client::rateLimit);
        FIELDS.put("suspended", Client::suspended);
    }

    static final Set<String> NAMES = FIELDS.keySet();

    private ClientDifferences() {}

    static List<String> between(Client one, Client other) {
        return FIELDS.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(one).equals(field.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
