package dev.sandbank.application.call;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applications whose calls a developer may see. */
final class UsableClients {

    private UsableClients() {}

    /** Those of the wanted ones that the developer owns or shares in a team; all of them if null is wanted. */
    static List<ClientId> of(OwnedApplications applications, DeveloperId acting, @Nullable List<ClientId> wanted) {
        return wanted == null
                ? applications.usableBy(acting, "", Seek.first(Seek.MAX_ROWS)).rows().stream()
                        .map(OwnedApplication::id)
                        .toList()
                : wanted.stream()
                        .filter(client -> applications.isUsableBy(client, acting))
                        .toList();
    }
}
