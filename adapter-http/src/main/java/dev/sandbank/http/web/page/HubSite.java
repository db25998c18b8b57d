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
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.OwnHosts;
import dev.sandbank.http.web.draft.Draft;
import dev.sandbank.http.web.draft.Drafts;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The hub's pages, for developers and administrators. */
public final class HubSite implements Site<HubRequest> {

    /** The page on which a second factor is set up. */
    public static final String SECOND_FACTOR = "/account/second-factor";

    /** The cookie with the secret of a developer's session. */
    static final String COOKIE = "sandbank_hub";

    private static final String DRAFT = "sandbank_draft";
    private static final String AGAIN =
            "You were logged out before this was sent, so nothing was done. Here is what you typed,"
                    + " without passwords and codes: look it over and send it again.";

    private final OwnHosts hosts;
    private final Supplier<String> publicUrl;
    private final Drafts drafts;
    private final Browser browser;
    private final FindHubSession findSession;
    private final CountOpenWork countOpen;
    private final TeamUseCases.From teams;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     * @param publicUrl how the outside reaches the server
     */
    public HubSite(
            FindHubSession findSession,
            CountOpenWork countOpen,
            TeamUseCases.From teams,
            Secrets secrets,
            Clock wall,
            Supplier<String> publicUrl) {
        this.drafts = new Drafts(secrets, wall);
        this.hosts = new OwnHosts(publicUrl);
        this.publicUrl = publicUrl;
        this.browser = new Browser(COOKIE, List.of("/"), secrets, publicUrl);
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
        Developer developer = request.developerOrNull();
        if (developer != null) {
            drafts.note(browser.csrf(visit), developer.id());
        }
    }

    @Override
    public Optional<Function<HubRequest, StaleForm>> drafts() {
        return Optional.of(this::draft);
    }

    private StaleForm draft(HubRequest request) {
        String id = request.context().cookie(DRAFT);
        Draft draft = drafts.find(id, request.context().path().substring(LogInPath.DRAFT.length()))
                .orElseThrow(() ->
                        new SentElsewhere(Section.APPLICATIONS.path(), new Refused(RequestRefusal.DRAFT_DROPPED)));
        if (!draft.owner().equals(request.developer().id())) {
            drafts.drop(Objects.requireNonNull(id));
            throw new ShownInstead(ErrorPages.draftDropped(), new Refused(RequestRefusal.DRAFT_DROPPED));
        }
        request.tells(AGAIN);
        return new StaleForm(draft.fields());
    }

    /** Where a form goes whose sender is not logged in any more. */
    private String logInAfter(HubRequest request) {
        if (request.isToShow()) {
            return LogInPath.of(request);
        }
        String path = request.context().path();
        String csrf = new PageForm(request.sent()).text(Pages.CSRF);
        Optional<String> kept = drafts.keep(csrf, path, request.sent().fields(), request.source());
        kept.ifPresent(id -> browser.keepShortly(request.context(), DRAFT, "/", id));
        return kept.isPresent() ? LogInPath.leadingTo(LogInPath.DRAFT + path) : LogInPath.of(request);
    }

    @Override
    public void admit(HubRequest request, Role role) {
        if (role == Role.ANYBODY) {
            return;
        }
        Developer developer = request.developerOrNull();
        if (developer == null) {
            throw new SentElsewhere(logInAfter(request), new Refused(RequestRefusal.DEVELOPER_SESSION_MISSING));
        }
        if (role != Role.ENROLLING && request.mustEnrol()) {
            throw new SentElsewhere(SECOND_FACTOR, new Refused(CredentialRefusal.FACTOR_REQUIRED));
        }
        if (role == Role.ADMINISTRATOR && !developer.isActingAdministrator()) {
            throw new Refused(RequestRefusal.ADMINISTRATORS_ONLY);
        }
    }
}
