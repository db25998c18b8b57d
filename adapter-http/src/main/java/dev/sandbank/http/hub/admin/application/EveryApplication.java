package dev.sandbank.http.hub.admin.application;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.admin.ShowAnyApplication.Shown;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.ShownInstead;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the pages about the applications of everybody have in common. */
public final class EveryApplication {

    private static final String NAMED = "application";

    private EveryApplication() {}

    /** The pattern of the path of one application in a room. */
    public static String pattern(AdminRoom room) {
        return room.path() + "/{" + NAMED + "}";
    }

    /** The path of one application in a room. */
    public static String pathOf(AdminRoom room, ClientId id) {
        return room.path() + "/"
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The application that the path names; an unknown one is a page that there is not. */
    public static Shown of(HubRequest request, AdminUseCases useCases) {
        String text = request.pathPart(NAMED);
        try {
            if (!ClientId.couldBe(text)) {
                throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, "?"));
            }
            return useCases.applications().show().show(new ClientId(text));
        } catch (Refused refused) {
            throw refused.reason() == ClientRefusal.CLIENT_UNKNOWN
                    ? new ShownInstead(ErrorPages.notFound(), refused)
                    : refused;
        }
    }

    /** Whose it is, with the way there. */
    public static Cell owner(@Nullable Developer owner) {
        return owner == null
                ? Cell.none("nobody, made on the command line")
                : Cell.link(
                        owner.name(),
                        AdminRoom.DEVELOPERS.path() + "/" + owner.id(),
                        owner.userId().value());
    }

    /** How often it may call in a minute. */
    public static Cell limit(Client client) {
        return client.rateLimit().unlimited()
                ? Cell.text("without limit")
                : Cell.number(client.rateLimit().perMinute());
    }
}
