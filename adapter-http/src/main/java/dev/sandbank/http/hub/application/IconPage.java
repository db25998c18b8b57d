package dev.sandbank.http.hub.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.icon.Icon;
import dev.sandbank.http.page.part.Act;
import gg.jte.generated.precompiled.hub.JteiconPageGenerated;

/** The icon of an application, and the form that sends another one. */
public record IconPage(HubFrame frame, Client client, Form form, Act remove) implements HubPage {

    public boolean hasIcon() {
        return client.icon() != null;
    }

    /** The picture that customers see. */
    public Icon icon() {
        return Icon.of(client);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteiconPageGenerated.render(output, null, this));
    }
}
