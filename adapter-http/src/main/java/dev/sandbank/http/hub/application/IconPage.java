package dev.sandbank.http.hub.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.Asker;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.IconAddress;
import gg.jte.generated.precompiled.hub.JteiconPageGenerated;

/** The icon of an application, and the form that sends another one. */
public record IconPage(HubFrame frame, Client client, Form form, Act remove) implements HubPage {

    public boolean hasIcon() {
        return client.icon() != null;
    }

    /** The application as customers see it. */
    public Asker asker() {
        return new Asker(client.name(), client.description(), IconAddress.of(client), null, "");
    }

    @Override
    public String html() {
        return Pages.written(output -> JteiconPageGenerated.render(output, null, this));
    }
}
