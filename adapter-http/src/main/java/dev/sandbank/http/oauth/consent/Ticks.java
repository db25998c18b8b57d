package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.operation.QueryString;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ticks of the consent page, while its customer has to log in again. They go with the query of the authorization
 * request, as a parameter that no application needs, so nothing is stored for them.
 */
final class Ticks {

    private static final String PARAMETER = "sandbank_ticked";
    private static final String BETWEEN = ",";

    private Ticks() {}

    /** The ticked accounts in a query; null if it says nothing of them. */
    static @Nullable Set<AccountId> of(Map<String, List<String>> query) {
        List<String> values = query.getOrDefault(PARAMETER, List.of());
        return values.isEmpty()
                ? null
                : Arrays.stream(values.get(values.size() - 1).split(BETWEEN))
                        .filter(id -> !id.isBlank())
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The raw query with these ticks instead of earlier ones; without any, if it would be too long to go on. */
    static String in(String query, Set<AccountId> ticked) {
        String bare = query.replaceAll("&" + PARAMETER + "=[^&]*", "");
        String ids = ticked.stream().map(AccountId::value).sorted().collect(Collectors.joining(BETWEEN));
        String whole = QueryString.append("?" + bare, Map.of(PARAMETER, ids)).substring(1);
        return whole.length() > PendingRequests.MAX_LENGTH ? bare : whole;
    }
}
