package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.Pages;
import gg.jte.generated.precompiled.hub.JteerrorPageGenerated;

/** What went wrong at the hub, and what to do about it. */
public record HubErrorPage(HubFrame frame, ErrorPage error) implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JteerrorPageGenerated.render(output, null, this));
    }
}
