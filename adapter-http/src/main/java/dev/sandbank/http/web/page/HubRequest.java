package dev.sandbank.http.web.page;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.admin.CountOpenWork;
import dev.sandbank.application.hub.admin.CountOpenWork.OpenWork;
import dev.sandbank.application.hub.session.FindHubSession.Present;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.frame.ChosenTeam;
import dev.sandbank.http.page.frame.HubErrorPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.Visitor;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.CallerAddress;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.OwnHosts;
import dev.sandbank.http.web.stream.EventStream;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request for one of the hub's pages. */
public final class HubRequest extends PageRequest {

    private static final String LOST =
            "You do not belong any more to the team that you had chosen. You work with your own things now.";

    private final Browser browser;
    private final CountOpenWork countOpen;
    private final TeamUseCases.From teams;
    private @Nullable Present present;
    private @Nullable ChosenTeam chosenTeam;
    private @Nullable OpenWork openWork;

    HubRequest(Context context, Browser browser, String id, CountOpenWork countOpen, TeamUseCases.From teams) {
        super(context, browser, id);
        this.browser = browser;
        this.countOpen = countOpen;
        this.teams = teams;
    }

    void madeBy(Visit visit, @Nullable Present found) {
        madeBy(visit);
        this.present = found;
    }

    /** Who is logged in, or null. */
    public @Nullable Developer developerOrNull() {
        return present == null ? null : present.developer();
    }

    /** Who is logged in, on a page that only developers open. */
    public Developer developer() {
        return Objects.requireNonNull(present, "only a developer comes here").developer();
    }

    /** The session, on a page that only developers open. */
    public HubSession session() {
        return Objects.requireNonNull(present, "only a developer comes here").session();
    }

    /** What waits for the person; nothing for those who administrate nothing. */
    public OpenWork openWork() {
        if (openWork == null) {
            Developer developer = developerOrNull();
            openWork = developer != null && developer.isActingAdministrator() ? countOpen.count() : OpenWork.NONE;
        }
        return openWork;
    }

    /** Whether the developer must set up a second factor before anything else. */
    public boolean mustEnrol() {
        return present != null && present.mustEnrol();
    }

    /** Removes the cookie; a page in the same answer is one for nobody. */
    @Override
    public void endSession() {
        super.endSession();
        present = null;
    }

    /** Whether the request only asks for a page. */
    boolean isToShow() {
        String method = context().req().getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The host by which the browser reached the server. */
    public String host() {
        return OwnHosts.hostIn(context());
    }

    /** Whether a proxy that is not trusted passed the request on, so that all its callers look like one. */
    public boolean isFromUntrustedProxy() {
        return CallerAddress.isFromUntrustedProxy(context());
    }

    /** Where the person is. */
    public Place place() {
        return new Place(source(), BrowserName.of(context().header("User-Agent")));
    }

    /** Whose things the developer works with, on a page that only developers open. */
    public ChosenTeam chosenTeam() {
        ChosenTeam known = chosenTeam;
        if (known == null) {
            Developer developer = developer();
            known = ChosenTeam.of(
                    context().cookie(ChosenTeam.COOKIE),
                    developer.id(),
                    teams.from(source())
                            .listTeams()
                            .list(developer.id(), Seek.first(Seek.MAX_ROWS))
                            .rows());
            this.chosenTeam = known;
        }
        return known;
    }

    /** Lets the browser keep whose things the developer works with; null stands for their own. */
    public void choose(@Nullable TeamId team) {
        browser.keep(
                context(),
                ChosenTeam.COOKIE,
                team == null ? null : ChosenTeam.cookie(developer().id(), team));
    }

    /** Lets the browser keep something for an hour, for the pages below a path; an empty text ends it. */
    public void keepShortly(String name, String path, String value) {
        browser.keepShortly(context(), name, path, value);
    }

    /** What the browser keeps under a name, or null. */
    public @Nullable String kept(String name) {
        return context().cookie(name);
    }

    /** The frame of a page for this person. */
    public HubFrame frame(String title, Section section) {
        HubFrame frame = HubFrame.of(title, section, visitor());
        List<Notice> notices = new ArrayList<>();
        String told = notice();
        if (told != null) {
            notices.add(Notice.warning(told));
        }
        if (present != null && chosenTeam().lost()) {
            choose(null);
            notices.add(Notice.warning(LOST));
        }
        return frame.telling(notices);
    }

    /** Shows a page of the hub. */
    public void show(int status, HubPage page) {
        showWithScript(status, page.html());
    }

    /** Shows a page of the hub whose script asks this server. */
    public void showAsking(int status, HubPage page) {
        HtmlAnswer.showAsking(context(), status, page.html());
    }

    /** Shows a page that others wrote: it runs no script, loads nothing, and counts as a page of nobody. */
    public void showForeign(String html) {
        HtmlAnswer.showForeign(context(), html);
    }

    /**
     * Sends bytes as a file of no type, which no browser opens as anything.
     *
     * @param name as the browser stores it; letters, digits, hyphens and dots
     */
    public void sendBytes(String name, byte[] content) {
        context()
                .status(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .result(content);
    }

    /** Sends a file. */
    public void send(Download file) {
        file.send(context());
    }

    /** Whether the caller reads server-sent events. */
    public boolean readsEvents() {
        String accepted = context().header("Accept");
        return accepted != null && accepted.contains(EventStream.TYPE);
    }

    /** A header of the request, or null. */
    public @Nullable String header(String name) {
        return context().header(name);
    }

    /** Begins to answer by events; the first text is sent at once. */
    public EventStream stream(String first) {
        return EventStream.begin(context(), first);
    }

    /** Answers a script of a page of the hub, which nobody else may keep. Status 204 has no text. */
    public void answer(int status, String type, String text) {
        context()
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .disableCompression()
                .status(status)
                .result(text)
                .contentType(type + "; charset=utf-8");
    }

    @Override
    void showError(ErrorPage page) {
        String html = new HubErrorPage(visitorOfError(), page).html();
        HtmlAnswer.showWithScript(context(), page.status(), html);
    }

    /** A page about the store's failure must not ask the store. */
    private @Nullable Visitor visitorOfError() {
        try {
            return isVisited() ? visitor() : null;
        } catch (StoreUnavailable unavailable) {
            return new Visitor(
                    developer().name(), csrf(), List.of(), "", developer().isActingAdministrator(), 0);
        }
    }

    private @Nullable Visitor visitor() {
        Developer developer = developerOrNull();
        if (developer == null) {
            return null;
        }
        return new Visitor(
                developer.name(),
                csrf(),
                chosenTeam().options(),
                chosenTeam().value(),
                developer.isActingAdministrator(),
                openWork().all());
    }
}
