package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Table;
import gg.jte.generated.precompiled.hub.JtelistPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with one list.
 *
 * @param lead what is listed; may be empty
 * @param action the first thing to do here, or null
 * @param tabs other lists beside this one; may be empty
 * @param empty stands where the list has no row
 */
public record ListPage(
        HubFrame frame,
        String lead,
        @Nullable PageLink action,
        List<NavLink> tabs,
        @Nullable Search search,
        Table table,
        Empty empty,
        @Nullable Paging paging)
        implements HubPage {

    public ListPage {
        tabs = List.copyOf(tabs);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtelistPageGenerated.render(output, null, this));
    }
}
