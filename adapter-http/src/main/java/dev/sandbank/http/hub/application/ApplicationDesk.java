package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.ShownInstead;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What all pages of one application, also those of its certificates, work with.
 *
 * @param publicUrl how the outside reaches the server
 */
public record ApplicationDesk(HubUseCases useCases, Secrets secrets, Clock wall, Supplier<String> publicUrl) {

    /** The path of the page of one application. */
    public static final String PATH = ApplicationsRoutes.PATH + "/{application}";

    /** The status of a page that shows a form again because something in it is wrong. */
    public static final int WRONG = 422;

    private static final DoneNotices DONE = new DoneNotices(Map.ofEntries(
            Map.entry("saved", "The application is saved."),
            Map.entry("icon-set", "The application has its new icon. Customers see it at once."),
            Map.entry("created", "The application is created."),
            Map.entry("regenerated", "The application has a new client ID."),
            Map.entry("deleted", "The application is deleted, with everything that was given to it."),
            Map.entry("secret-ended", "The secret has ended."),
            Map.entry("token-ended", "The token has ended."),
            Map.entry("grant-ended", "The permission of the customer has ended, with all tokens of it."),
            Map.entry("access-ended", "All tokens and permissions have ended."),
            Map.entry("shared", "The application is shared with the team."),
            Map.entry("unshared", "The application is not shared with the team any more."),
            Map.entry("space-reset", "Your space is as it was at the beginning."),
            Map.entry("icon-removed", "The application has no icon any more.")));

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The path of the page of this application. */
    public static String pathOf(ClientId id) {
        return Section.APPLICATIONS.pathOf(id.value());
    }

    /** The application that the path names. */
    public static ClientId idOf(HubRequest request) {
        String text = request.pathPart("application");
        if (!ClientId.couldBe(text)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, "?"));
        }
        return new ClientId(text);
    }

    ApplicationUseCases applications(HubRequest request) {
        return useCases.applications().from(request.source());
    }

    /** The application that the path names, for those who may use it. */
    public ApplicationView view(HubRequest request) {
        try {
            return applications(request).show().show(request.developer().id(), idOf(request));
        } catch (Refused refused) {
            throw refused.reason() == ClientRefusal.CLIENT_UNKNOWN
                    ? new ShownInstead(ErrorPages.notFound(), refused)
                    : refused;
        }
    }

    /** The same for its owner alone. */
    ApplicationView own(HubRequest request) {
        ApplicationView view = view(request);
        if (!view.own()) {
            throw new Refused(new NamedClient(
                    ClientRefusal.CLIENT_NOT_YOURS, view.client().id().value()));
        }
        return view;
    }

    /** A page of this server that shows what an application is sent. */
    String callback() {
        return new FirstApplication(publicUrl.get()).redirectUri();
    }

    /** The frame with what the address tells was done. */
    static HubFrame told(HubRequest request, HubFrame frame) {
        return DONE.told(frame, request.query(DoneNotices.DONE));
    }

    /**
     * The frame of a page below that of an application.
     *
     * @param between the pages between both, the outermost first
     */
    public static HubFrame frameBelow(HubRequest request, ApplicationView view, String title, PageLink... between) {
        PageLink page = new PageLink(view.client().name(), pathOf(view.client().id()));
        PageLink[] trail = Stream.concat(Stream.of(ApplicationsRoutes.MY_APPLICATIONS, page), Stream.of(between))
                .toArray(PageLink[]::new);
        return request.frame(title, Section.APPLICATIONS).below(trail);
    }
}
