package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a developer sent who asks for production.
 *
 * @param applicationName the name that the application had then
 * @param markets at least one, each once, in the order of {@link Market}
 * @param submission the form it came with; null if it came otherwise
 */
public record ProductionWish(
        ClientId application,
        String applicationName,
        List<Market> markets,
        CompanyDetails company,
        @Nullable SubmissionId submission) {

    public ProductionWish {
        markets = markets.stream().distinct().sorted().toList();
        if (markets.isEmpty()) {
            throw new IllegalArgumentException("a request for production names at least one market");
        }
    }
}
