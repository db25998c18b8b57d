package dev.sandbank.bootstrap;

import dev.sandbank.application.UseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.bootstrap.certificate.ShownCertificate;
import dev.sandbank.bootstrap.hub.StoringRounds;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.http.HttpPorts;
import dev.sandbank.http.HttpServer;
import dev.sandbank.http.HttpSettings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Starts to listen, by plain HTTP or by HTTPS with a certificate that is looked at again and again. */
final class Listening {

    private final Settings settings;
    private final SystemKeys keys;
    private final Closing closing;

    Listening(Settings settings, SystemKeys keys, Closing closing) {
        this.settings = settings;
        this.keys = keys;
        this.closing = closing;
    }

    /** The server, which is ready and is closed with everything else. */
    HttpServer start(UseCases useCases, HttpPorts ports, Secrets secrets, Clock wall) {
        if (!settings.tls().on()) {
            return closing.last(listen(null, useCases, ports));
        }
        ShownCertificate shown =
                ShownCertificate.of(settings.tls(), keys, settings.host(), settings.publicUrl(), secrets, wall);
        HttpServer server = closing.last(listen(shown, useCases, ports));
        closing.last(new StoringRounds(
                "certificate", ShownCertificate.PERIOD, "The certificate", () -> shown.lookAgain(server::show)));
        return server;
    }

    private HttpServer listen(@Nullable ShownCertificate shown, UseCases useCases, HttpPorts ports) {
        String publicUrl = settings.port() == 0 ? settings.publicUrl() : settings.baseUrl(settings.port());
        try {
            HttpSettings listening = new HttpSettings(
                    settings.host(),
                    settings.port(),
                    publicUrl,
                    shown == null ? null : shown.listening(),
                    settings.managementPort(),
                    settings.exposure(),
                    settings.isPrivate() ? settings.dataOption() : "");
            return new HttpServer(listening, useCases, ports);
        } catch (RuntimeException e) {
            throw ListenFailure.of(e, settings);
        }
    }
}
