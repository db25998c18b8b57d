package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.oauth.client.ClientSecret;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ends if a member goes.
 *
 * @param returning the applications of the member that will not be shared any more
 * @param secrets the secrets of the member that will end, in the order of the applications
 */
public record DepartureView(Membership membership, List<OwnedApplication> returning, List<EndingSecret> secrets) {

    public DepartureView {
        returning = List.copyOf(returning);
        secrets = List.copyOf(secrets);
    }

    /**
     * A secret that will end.
     *
     * @param name the name of its application
     * @param lastUsedAt null if it was never used
     */
    public record EndingSecret(
            OwnedApplication application,
            String name,
            ClientSecret secret,
            @Nullable Instant lastUsedAt) {}
}
