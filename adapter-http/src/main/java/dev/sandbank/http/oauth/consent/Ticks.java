package dev.sandbank.http.oauth.consent;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ticks of the consent page, while its customer has to log in again. They go with the query of the authorization
 * request, as a parameter that no application needs, so nothing is stored for them.
 */
final class Ticks {

    private static final String PARAMETER = "sandbank_ticked";
    private static final String BETWEEN = ",";

    /** The ticks at the end of a raw query, where these pages write them. */
    private static final Pattern AT_THE_END = Pattern.compile("&" + PARAMETER + "=[^&]*$");

    private Ticks() {}

    /**
     * The ticked accounts in a raw query; null if it says nothing of them.
     *
     * @throws Refused QUERY_MALFORMED
     */
    static @Nullable Set<AccountId> of(String query) {
        Matcher added = AT_THE_END.matcher(query);
        return added.find()
                ? QueryString.parse(added.group()).getOrDefault(PARAMETER, List.of()).stream()
                        .flatMap(ids -> Arrays.stream(ids.split(BETWEEN)))
                        .filter(id -> !id.isBlank())
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet())
                : null;
    }

    /** The raw query as the application sent it; its parameters are counted without what these pages add. */
    static String without(String query) {
        return AT_THE_END.matcher(query).replaceFirst("");
    }

    /** The raw query with these ticks instead of earlier ones; without any, if it would be too long to go on. */
    static String in(String query, Set<AccountId> ticked) {
        String bare = query.replaceAll("&" + PARAMETER + "=[^&]*", "");
        String ids = ticked.stream().map(AccountId::value).sorted().collect(Collectors.joining(BETWEEN));
        String whole = QueryString.append("?" + bare, Map.of(PARAMETER, ids)).substring(1);
        return whole.length() > PendingRequests.MAX_LENGTH ? bare : whole;
    }
}
