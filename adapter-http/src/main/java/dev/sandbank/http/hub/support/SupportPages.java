package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LogInPath;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.function.Supplier;

/** {@code /support/start}, {@code /support/faq} and {@code /support/contact}, which everybody reads. */
public final class SupportPages {

    static final String CONTACT = Section.SUPPORT.path() + "/contact";

    private static final String FAQ = Section.SUPPORT.path() + "/faq";
    private static final String WRITE = Section.SUPPORT.path() + "/new";

    private final Supplier<ServerFacts> facts;

    /** @param facts what is true of the server now */
    public SupportPages(Supplier<ServerFacts> facts) {
        this.facts = facts;
    }

    /** Adds all of them. They come before the threads of developers, whose ids can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("help", Section.HELP.path(), Role.ANYBODY, this::help);
        routes.page("faq", FAQ, Role.ANYBODY, this::faq);
        routes.page("contactHelp", CONTACT, Role.ANYBODY, this::contact);
    }

    private void help(HubRequest request) {
        request.show(200, new HelpPage(frame(request, "How to use the sandbox", Section.HELP.path()), facts.get()));
    }

    private void faq(HubRequest request) {
        request.show(200, FaqPage.of(frame(request, "Questions and answers", FAQ), facts.get()));
    }

    private void contact(HubRequest request) {
        if (request.developerOrNull() != null) {
            request.redirect(WRITE);
            return;
        }
        request.show(
                200,
                MessagePage.of(
                        frame(request, "Write to us", CONTACT),
                        "Log in and write what you need: a question, an idea, an API that is missing, data for a test, or"
                                + " something that does not work. The answer comes by mail, and all of it stays on one"
                                + " page.",
                        new PageLink("Log in and write", LogInPath.leadingTo(WRITE)),
                        new PageLink("Get an account", Section.GET_STARTED.path()),
                        new PageLink("Questions and answers", FAQ)));
    }

    private static HubFrame frame(HubRequest request, String title, String open) {
        return request.frame(title, Section.HELP)
                .beside(List.of(
                        NavLink.of("How to use it", Section.HELP.path(), open.equals(Section.HELP.path())),
                        NavLink.of("Questions", FAQ, open.equals(FAQ)),
                        NavLink.of("All errors", "/errors", false),
                        NavLink.of("Contact", CONTACT, open.equals(CONTACT))));
    }
}
