package dev.sandbank.http.hub.docs.changelog;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import gg.jte.generated.precompiled.hub.JtechangelogPageGenerated;
import java.util.List;

/** The history of the documents of all products. */
public record ChangelogPage(HubFrame frame, List<ProductHistory> products) implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JtechangelogPageGenerated.render(output, null, this));
    }

    /** The versions of a product's document, newest first. */
    public record ProductHistory(String id, String title, List<VersionHistory> versions) {}

    /** The days on which a version changed, newest first. */
    public record VersionHistory(String version, List<DayHistory> days) {}

    /** A day. */
    public record DayHistory(String date, List<Group> groups) {}

    /**
     * Operations to which the same happened.
     *
     * @param title with their number
     * @param operations what is gone has no address
     */
    public record Group(String title, List<PageLink> operations) {

        private static final int SHOWN = 8;

        /** Whether there are so many that they are folded. */
        public boolean isLong() {
            return operations.size() > SHOWN;
        }
    }
}
