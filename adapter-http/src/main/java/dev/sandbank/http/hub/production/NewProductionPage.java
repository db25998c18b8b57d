package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Check;
import gg.jte.generated.precompiled.hub.JtenewProductionPageGenerated;
import java.util.List;

/**
 * Asks for production of one application.
 *
 * @param evidence what the hub has seen it do
 */
public record NewProductionPage(HubFrame frame, String application, Evidence evidence, Form form) implements HubPage {

    /** The checklist that the hub filled in. */
    public List<Check> checks() {
        return Checks.of(evidence);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtenewProductionPageGenerated.render(output, null, this));
    }
}
