package dev.sandbank.http.hub.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.SecretOnce;
import gg.jte.generated.precompiled.hub.JtenewSecretPageGenerated;

/**
 * A new secret, shown this once, and the next step.
 *
 * @param text the secret
 * @param publicUrl how the outside reaches the server
 */
public record NewSecretPage(HubFrame frame, Client client, String text, String publicUrl) implements HubPage {

    public Copyable id() {
        return new Copyable("client-id", "Client ID", client.id().value());
    }

    public SecretOnce secret() {
        return new SecretOnce(
                "Your client secret",
                "It is shown only this once. If it is lost, rotate it on the page of the application.",
                new Copyable("client-secret", "Client secret", text));
    }

    /** Whether the first call at the sandbox comes next; an application of production needs a certificate first. */
    public boolean hasFirstCall() {
        return calls().isTwoLegged() && !client.isOfProduction();
    }

    /** The first call, ready to be pasted. */
    public FirstCalls calls() {
        return new FirstCalls(client, publicUrl, "");
    }

    public String path() {
        return ApplicationDesk.pathOf(client.id());
    }

    @Override
    public String html() {
        return Pages.written(output -> JtenewSecretPageGenerated.render(output, null, this));
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "NewSecretPage " + client.id();
    }
}
