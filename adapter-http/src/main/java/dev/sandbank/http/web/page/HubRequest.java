package dev.sandbank.http.web.page;

import dev.sandbank.application.hub.admin.CountOpenWork;
import dev.sandbank.application.hub.admin.CountOpenWork.OpenWork;
import dev.sandbank.application.hub.session.FindHubSession.Present;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.frame.HubErrorPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.frame.Visitor;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.HtmlAnswer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request for one of the hub's pages. */
public final class HubRequest extends PageRequest {

    private final CountOpenWork countOpen;
    private @Nullable Present present;
    private @Nullable OpenWork openWork;

    HubRequest(Context context, Browser browser, String id, CountOpenWork countOpen) {
        super(context, browser, id);
        this.countOpen = countOpen;
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

    /** Whether the request only asks for a page. */
    boolean isToShow() {
        String method = context().req().getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Where the person is. */
    public Place place() {
        return new Place(source(), BrowserName.of(context().header("User-Agent")));
    }

    /** The frame of a page for this person. */
    public HubFrame frame(String title, Section section) {
        HubFrame frame = HubFrame.of(title, section, visitor());
        String told = notice();
        return told == null ? frame : frame.telling(List.of(Notice.warning(told)));
    }

    /** Shows a page of the hub. */
    public void show(int status, HubPage page) {
        showWithScript(status, page.html());
    }

    @Override
    void showError(ErrorPage page) {
        String html = new HubErrorPage(isVisited() ? visitor() : null, page).html();
        HtmlAnswer.showWithScript(context(), page.status(), html);
    }

    private @Nullable Visitor visitor() {
        Developer developer = developerOrNull();
        if (developer == null) {
            return null;
        }
        return new Visitor(
                developer.name(),
                csrf(),
                List.of(),
                "",
                developer.isActingAdministrator(),
                openWork().all());
    }
}
