package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Counted;
import gg.jte.generated.precompiled.hub.JteaccountDeletionPageGenerated;
import java.util.ArrayList;
import java.util.List;

/** What ends with an account, and the form that deletes it. */
public record AccountDeletionPage(HubFrame frame, AccountEnd end, Form form) implements HubPage {

    /** What ends, one sentence each. */
    public List<String> consequences() {
        List<String> lines = new ArrayList<>();
        int applications = end.applications().size();
        if (applications > 0) {
            lines.add("Your applications" + (end.more() ? "" : " (" + Counted.grouped(applications) + ")")
                    + " with their tokens, secrets and production clients, except those that you give away below.");
        }
        end.ending()
                .forEach(team -> lines.add("The team " + team.name() + ", in which nobody else is, and its space."));
        lines.add("Your place in every other team, and the secrets that you added to applications of others.");
        lines.add("Your own space with everything that was done there.");
        lines.add("Your sessions everywhere, and links in mails to you.");
        return lines;
    }

    @Override
    public String html() {
        return Pages.written(output -> JteaccountDeletionPageGenerated.render(output, null, this));
    }
}
