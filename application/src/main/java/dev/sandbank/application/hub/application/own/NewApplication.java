package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application to be made.
 *
 * @param withoutSecret whether it is public
 * @param team the team it is shared with from the beginning and whose space it uses; null for none
 */
public record NewApplication(
        ApplicationDetails details,
        boolean withoutSecret,
        @Nullable TeamId team) {

    /** What everybody begins with: a server of one's own that tries everything, in a space of one's own. */
    public static NewApplication first(SpaceId space, List<String> redirectUris) {
        ApplicationDetails details = new ApplicationDetails(
                FIRST_NAME,
                "",
                redirectUris,
                List.of(),
                Set.of(GrantKind.CLIENT_CREDENTIALS, GrantKind.AUTHORIZATION_CODE),
                Profile.COMPATIBLE,
                space);
        return new NewApplication(details, false, null);
    }

    /** The name of the application that is made with an account. */
    public static final String FIRST_NAME = "My first application";
}
