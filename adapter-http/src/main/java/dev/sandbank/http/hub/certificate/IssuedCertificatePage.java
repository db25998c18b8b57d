package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.IssuedCertificate;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.certificate.JteissuedCertificatePageGenerated;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A certificate that was issued for a request, and what of the request was ignored. */
public record IssuedCertificatePage(HubFrame frame, IssuedCertificate issued, Instant now) implements HubPage {

    private static final int LINE = 64;

    /** The certificate and those above it (RFC 7468 section 5). */
    public String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return issued.chain().stream()
                .map(each -> "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(der(each))
                        + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of our own can be encoded", e);
        }
    }

    /** What was issued. */
    public List<Pair> pairs() {
        return List.of(
                Pair.of("Subject", issued.certificate().subject()),
                Pair.of(
                        "Thumbprint (x5t#S256)",
                        Cell.code(issued.certificate().thumbprint().value())),
                Pair.of("Until", Cell.moment(new UtcMoment(issued.certificate().until(), now))));
    }

    /** The list of certificates. */
    public String path() {
        return CertificatesDesk.pathOf(issued.certificate().client());
    }

    @Override
    public String html() {
        return Pages.written(output -> JteissuedCertificatePageGenerated.render(output, null, this));
    }
}
