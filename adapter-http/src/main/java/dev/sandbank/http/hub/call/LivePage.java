package dev.sandbank.http.hub.call;

import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JtelivePageGenerated;

/**
 * Calls as they come. Without its script it is a list that one loads again.
 *
 * @param table the newest calls when the page was made
 * @param made when that was
 * @param place how far the table goes
 * @param again the address of the page
 */
public record LivePage(HubFrame frame, Search search, Table table, UtcMoment made, String place, String again)
        implements HubPage {

    /** The largest number of rows that the page keeps. */
    public int most() {
        return 500;
    }

    @Override
    public String html() {
        return Pages.written(output -> JtelivePageGenerated.render(output, null, this));
    }
}
