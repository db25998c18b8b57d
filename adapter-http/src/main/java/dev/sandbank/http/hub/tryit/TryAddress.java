package dev.sandbank.http.hub.tryit;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.docs.DocsAddress;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryChoice;
import dev.sandbank.http.operation.QueryString;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The addresses of the pages on which calls are tried. */
final class TryAddress {

    static final String APPLICATION = "app";
    static final String CUSTOMER = "customer";
    static final String BY = "by";
    static final String CALL = "call";
    static final String DONE = "done";

    private TryAddress() {}

    static String of(Market market, String operation) {
        return DocsAddress.tryIt(market, operation);
    }

    static String of(Market market, String operation, TryChoice choice) {
        return QueryString.append(of(market, operation), chosen(choice));
    }

    /** The page with a call that was tried. */
    static String of(Trial trial) {
        Map<String, String> query = chosen(trial.choice());
        query.put(CALL, trial.id());
        return QueryString.append(of(trial.market(), trial.operation()), query);
    }

    private static Map<String, String> chosen(TryChoice choice) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(APPLICATION, choice.client().value());
        if (!choice.customer().isEmpty()) {
            query.put(CUSTOMER, choice.customer());
        }
        query.put(BY, choice.with().name().toLowerCase(Locale.ROOT));
        return query;
    }
}
