package dev.sandbank.bootstrap;

import dev.sandbank.application.Ports;
import dev.sandbank.application.Stores;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.hub.HubPorts;
import dev.sandbank.application.mail.MailSite;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.bootstrap.ratelimit.NodeWindows;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.SystemE2eKeys;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import dev.sandbank.certificate.ClientCertification;
import dev.sandbank.credential.Credentials;
import dev.sandbank.http.HttpServer;
import dev.sandbank.http.WordsOfPages;
import dev.sandbank.image.DrawnIcons;
import dev.sandbank.persistence.DurableStores;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Makes the ports that use cases need in addition to the stores, from this machine, its data directory and the
 * settings. What has threads is closed with the rest.
 */
final class SystemPorts {

    private SystemPorts() {}

    /** @param publicUrl the address at which people reach the server; asked for when a mail is delivered or read */
    static Ports of(
            Settings settings,
            Stores stores,
            InstallationKeys keys,
            Clock wall,
            Supplier<String> publicUrl,
            Closing closing) {
        SystemSecrets secrets = new SystemSecrets(InstallationKey.of(keys));
        Credentials credentials = closing.last(new Credentials(secrets, Credentials.ITERATIONS));
        return Ports.over(
                stores,
                wall,
                new SystemMonotonicClock(wall.instant()),
                secrets,
                new Ciphertexts(new SystemE2eKeys(keys), settings.lenientCiphertexts()),
                settings.policy(),
                new MailSite(publicUrl, settings.mail().areSent(), new WordsOfPages()),
                new HubPorts(
                        new DrawnIcons(),
                        credentials.hashing(),
                        credentials.strength(),
                        credentials.timeCodes(),
                        ClientCertification.of(keys, secrets, wall, () -> listAddress(publicUrl.get()))));
    }

    /** The calls of applications are counted in memory, unless other servers count calls of the same ones. */
    static RateWindows windows(DurableStores stores, Ports ports, Closing closing) {
        return stores.areForSeveralNodes()
                ? closing.last(NodeWindows.over(stores, ports)).windows()
                : RateWindows.inMemory();
    }

    /** A list behind HTTPS could only be fetched by those who trust the server already, so it is not named then. */
    private static String listAddress(String publicUrl) {
        return publicUrl.startsWith("http://") ? publicUrl + HttpServer.REVOCATION_LIST : "";
    }
}
