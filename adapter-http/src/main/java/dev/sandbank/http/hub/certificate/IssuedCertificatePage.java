package dev.sandbank.http.hub.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.certificate.JteissuedCertificatePageGenerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A certificate that was issued for a request, and what of the request was ignored. */
public record IssuedCertificatePage(HubFrame frame, ClientCertificate certificate, MadeCertificate made, Instant now)
        implements HubPage {

    private static final int LINE = 64;

    /** The certificate and those above it (RFC 7468 section 5). */
    public String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return made.chain().stream()
                .map(each ->
                        "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(each) + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }

    /** What the request asked for and did not get, in words. */
    public List<String> ignored() {
        return made.ignored();
    }

    /** What was issued. */
    public List<Pair> pairs() {
        return List.of(
                Pair.of("Subject", certificate.subject()),
                Pair.of(
                        "Thumbprint (x5t#S256)",
                        Cell.code(certificate.thumbprint().value())),
                Pair.of("Until", Cell.moment(new UtcMoment(certificate.until(), now))));
    }

    /** The list of certificates. */
    public String path() {
        return CertificatesDesk.pathOf(certificate.client());
    }

    @Override
    public String html() {
        return Pages.written(output -> JteissuedCertificatePageGenerated.render(output, null, this));
    }
}
