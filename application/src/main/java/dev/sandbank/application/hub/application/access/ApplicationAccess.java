package dev.sandbank.application.hub.application.access;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import java.time.Instant;
import java.util.List;

/**
 * What an application holds now.
 *
 * @param client the application
 * @param own whether the reader may end what it holds
 * @param left how many calls its window has room for; of no meaning if it has no limit
 * @param now the time in the space of the application, by which its tokens and grants end
 * @param tokens with which it acts for itself, the newest first, {@value #MAX} at most
 * @param grants of customers, the newest first, {@value #MAX} at most
 */
public record ApplicationAccess(
        Client client, boolean own, int left, Instant now, List<AccessToken> tokens, List<Grant> grants) {

    /** The most tokens and grants that are shown. */
    public static final int MAX = 100;

    public ApplicationAccess {
        tokens = List.copyOf(tokens);
        grants = List.copyOf(grants);
    }
}
