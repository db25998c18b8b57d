package dev.sandbank.bootstrap.hub;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of an application to production, and the life of its certificates. */
@InBrowser
class CertificatesInBrowserTest {

    @AutoClose
    private final ApprovedShop scene = new ApprovedShop();

    @ParameterizedTest
    @EnumSource
    void clientAndCertificatesAreTakenRenewedAndRevoked(Scripts scripts, Browser browser, @TempDir Path folder)
            throws Exception {
        Visitor ann = scene.hub.visitor(browser, scripts).logsIn("ann", Hub.PASSWORD);
        ann.opens(scene.shop).follows("See its certificates").sees("Certificates");
        ann.presses("Register the certificate").sees("Certificates").reads("There is a problem");
        ann.types("encoded", ApprovedShop.ownCertificate(folder)).presses("Register the certificate");
        ann.sees("Certificates").reads("The certificate is registered.", "CN=shop");
        browser.leave("main th a");
        ann.reads("Your own").presses("Remove the certificate").sees("Certificates");

        ann.opens(scene.request).sees("Shop Approved").presses("Take the production client");
        ann.sees("Shop").reads("Your client secret").follows("Go to the application");
        ann.sees("Shop Production").follows("See its certificates").sees("Certificates");
        ann.follows("Get a certificate for production").sees("Get a certificate");
        ann.types("encoded", ApprovedShop.pem("request")).presses("Issue the certificate");
        ann.sees("Your certificate").reads("Ignored in your request").follows("See the certificates");
        browser.leave("main th a");
        ann.reads("Issued here").follows("Renew it").sees("Renew a certificate");
        ann.presses("Make a key and a certificate").sees("Your key and certificate");
        ann.reads("Its password").presses("Take another one instead").sees("Your key and certificate");
        ann.follows("See the certificates").sees("Certificates").reads("Being replaced", "Replaced", "Valid");
        browser.leave("main th a");
        String serial = browser.text("h1").replaceAll("Certificate | .*", "").substring(0, 8);
        ann.presses("Revoke the certificate").reads("There is a problem");
        ann.types("confirm", serial).presses("Revoke the certificate");
        ann.sees("Certificates").reads("The certificate is revoked.", "Revoked");
        ann.opens(scene.request).sees("Shop Approved").reads("The production client is handed over.");
    }
}
