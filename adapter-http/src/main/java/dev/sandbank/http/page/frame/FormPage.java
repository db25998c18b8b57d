package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import gg.jte.generated.precompiled.hub.JteformPageGenerated;
import java.util.List;

/**
 * A page with one form.
 *
 * @param lead what the form is for; may be empty
 * @param below other ways on, below the form
 */
public record FormPage(HubFrame frame, String lead, Form form, List<PageLink> below) implements HubPage {

    public FormPage {
        below = List.copyOf(below);
    }

    /** A page with other ways on. */
    public static FormPage of(HubFrame frame, String lead, Form form, PageLink... below) {
        return new FormPage(frame, lead, form, List.of(below));
    }

    @Override
    public String html() {
        return Pages.written(output -> JteformPageGenerated.render(output, null, this));
    }
}
