package dev.sandbank.http.hub.session;

import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Copyable;
import gg.jte.generated.precompiled.hub.JtefactorSetupPageGenerated;

/**
 * A phone is being set up.
 *
 * @param picture what the phone reads, as the address of an image
 * @param typed the same in groups, to be typed
 * @param confirm the form with the code that the phone shows
 * @param cancel gives the setup up
 */
public record FactorSetupPage(HubFrame frame, String picture, Copyable typed, Form confirm, Act cancel)
        implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JtefactorSetupPageGenerated.render(output, null, this));
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "FactorSetupPage";
    }
}
