package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.support.DurationText;
import dev.sandbank.bootstrap.mail.SettingTexts;
import dev.sandbank.cli.installation.Failure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the server speaks HTTPS. Ports are 0 for any free one, -1 for none.
 *
 * @param on whether it does
 * @param certificate the file with a certificate that somebody else issued; null for one of our own
 * @param key the file with its key
 * @param redirectPort the port of plain HTTP that leads to HTTPS
 * @param certificatePort the port at which clients show certificates of their own
 * @param productionPort the port of production
 * @param hsts how long browsers shall insist on HTTPS; zero if they are told nothing
 */
public record TlsSettings(
        boolean on,
        @Nullable Path certificate,
        @Nullable Path key,
        int redirectPort,
        int certificatePort,
        int productionPort,
        Duration hsts) {

    private static final List<String> OF_HTTPS =
            List.of("tls-certificate", "tls-key", "http-port", "certificate-port", "production-port", "hsts");

    private static final String OFF = "off";

    /** Reads and checks them. */
    public static TlsSettings of(SettingTexts settings) {
        boolean on = settings.isOn("https");
        if (!on) {
            refuseWithoutHttps(settings);
        }
        Path certificate = settings.read("tls-certificate", TlsSettings::file).orElse(null);
        Path key = settings.read("tls-key", TlsSettings::file).orElse(null);
        if ((certificate == null) != (key == null)) {
            throw Failure.usage("tls-certificate and tls-key are given together; both may name one file");
        }
        Duration hsts = settings.read("hsts", text -> text.equals(OFF) ? Duration.ZERO : DurationText.parse(text));
        if (!hsts.isZero() && certificate == null) {
            throw Failure.usage(
                    "hsts needs tls-certificate: browsers that were told to insist on HTTPS let nobody pass a"
                            + " certificate that they do not trust");
        }
        return new TlsSettings(
                on,
                certificate,
                key,
                settings.portOrOff("http-port"),
                settings.portOrOff("certificate-port"),
                settings.portOrOff("production-port"),
                hsts);
    }

    /** Whether it shows a certificate that nobody trusts before being told to. */
    public boolean isOwnAuthority() {
        return on && certificate == null;
    }

    /** The scheme of the server's addresses. */
    public String scheme() {
        return on ? "https" : "http";
    }

    private static void refuseWithoutHttps(SettingTexts settings) {
        OF_HTTPS.stream()
                .filter(key -> !List.of("", OFF).contains(settings.text(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw Failure.usage(key + " needs https on; `serve --https` turns it on");
                });
    }

    private static Optional<Path> file(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("must be a file, not '" + text + "'", e);
        }
    }
}
