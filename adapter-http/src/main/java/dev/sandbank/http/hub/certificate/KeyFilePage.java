package dev.sandbank.http.hub.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.SecretOnce;
import gg.jte.generated.precompiled.hub.certificate.JtekeyFilePageGenerated;

/**
 * The password of a key that was just made, and the button that downloads the key.
 *
 * @param again makes another one and ends this one at once
 */
public record KeyFilePage(HubFrame frame, ClientCertificate certificate, String password, Act download, Act again)
        implements HubPage {

    public SecretOnce secret() {
        return new SecretOnce(
                "Its password",
                "It opens the file that you download. It is shown until then, and for ten minutes at most.",
                new Copyable("password", "Password", password));
    }

    /** The list of certificates. */
    public String path() {
        return CertificatesDesk.pathOf(certificate.client());
    }

    @Override
    public String html() {
        return Pages.written(output -> JtekeyFilePageGenerated.render(output, null, this));
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "KeyFilePage " + certificate.serial();
    }
}
