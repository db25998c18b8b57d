package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import gg.jte.generated.precompiled.hub.JtesectionsPageGenerated;
import java.util.List;

/**
 * A page with several forms, each under a heading.
 *
 * @param lead may be empty
 */
public record SectionsPage(HubFrame frame, String lead, List<Part> parts) implements HubPage {

    public SectionsPage {
        parts = List.copyOf(parts);
    }

    /** The forms, for the summary of faults. */
    public List<Form> forms() {
        return parts.stream().map(Part::form).toList();
    }

    @Override
    public String html() {
        return Pages.written(output -> JtesectionsPageGenerated.render(output, null, this));
    }

    /**
     * A form under its heading.
     *
     * @param text what it does; may be empty
     */
    public record Part(String heading, String text, Form form) {}
}
