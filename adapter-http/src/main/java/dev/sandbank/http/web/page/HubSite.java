package dev.sandbank.http.web.page;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.admin.CountOpenWork;
import dev.sandbank.application.hub.session.FindHubSession;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.web.OwnHosts;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;

/** The hub's pages, for developers and administrators. */
public final class HubSite implements Site<HubRequest> {

    /** The page on which a second factor is set up. */
    public static final String SECOND_FACTOR = "/account/second-factor";

    private final OwnHosts hosts;
    private final Supplier<String> publicUrl;
    private final Browser browser;
    private final FindHubSession findSession;
    private final CountOpenWork countOpen;
    private final TeamUseCases.From teams;

    /**
     * The pages of one server.
     *
     * @param publicUrl how the outside reaches the server
     */
    public HubSite(
            FindHubSession findSession,
            CountOpenWork countOpen,
            TeamUseCases.From teams,
            Secrets secrets,
            Supplier<String> publicUrl) {
        this.hosts = new OwnHosts(publicUrl);
        this.publicUrl = publicUrl;
        this.browser = new Browser("sandbank_hub", List.of("/"), secrets, publicUrl);
        this.findSession = findSession;
        this.countOpen = countOpen;
        this.teams = teams;
    }

    @Override
    public HubRequest request(Context context, String id) {
        return new HubRequest(context, browser, id, countOpen, teams);
    }

    @Override
    public void recognize(HubRequest request) {
        if (!hosts.isNamedIn(request.context())) {
            throw new ShownInstead(ErrorPages.misdirected(publicUrl.get()), new Refused(RequestRefusal.HOST_UNKNOWN));
        }
        Visit visit = browser.visit(request.context());
        request.madeBy(
                visit,
                visit.fresh()
                        ? null
                        : findSession.find(visit.secret(), request.source()).orElse(null));
    }

    @Override
    public void admit(HubRequest request, Role role) {
        if (role == Role.ANYBODY) {
            return;
        }
        Developer developer = request.developerOrNull();
        if (developer == null) {
            throw new SentElsewhere(LogInPath.of(request), new Refused(RequestRefusal.DEVELOPER_SESSION_MISSING));
        }
        if (role != Role.ENROLLING && request.mustEnrol()) {
            throw new SentElsewhere(SECOND_FACTOR, new Refused(CredentialRefusal.FACTOR_REQUIRED));
        }
        if (role == Role.ADMINISTRATOR && !developer.isActingAdministrator()) {
            throw new Refused(RequestRefusal.ADMINISTRATORS_ONLY);
        }
    }
}
