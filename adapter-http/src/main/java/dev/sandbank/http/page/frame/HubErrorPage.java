package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.ErrorPage.ForDeveloper;
import dev.sandbank.http.page.Pages;
import gg.jte.generated.precompiled.hub.JteerrorPageGenerated;
import org.jspecify.annotations.Nullable;

/**
 * An error page in the frame of the hub.
 *
 * @param visitor who is logged in, or null
 */
public record HubErrorPage(@Nullable Visitor visitor, ErrorPage page) implements HubPage {

    public HubFrame frame() {
        return HubFrame.of(page.title(), Section.NONE, visitor);
    }

    /** What happened, in the words for developers where there are such: the readers of the hub are developers. */
    public String whatHappened() {
        ForDeveloper told = page.forDeveloper();
        return told == null ? page.whatHappened() : told.sentence();
    }

    @Override
    public String html() {
        return Pages.written(output -> JteerrorPageGenerated.render(output, null, this));
    }
}
