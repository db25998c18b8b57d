package dev.sandbank.cli.certificate;

import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.certificate.IssuedCertificate;
import dev.sandbank.application.certificate.KeyFile;
import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.oauth.client.ClientId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a certificate is issued: for the key of a request, or with a key that is made here. */
final class IssueOptions {

    @Option(
            names = "--request",
            paramLabel = "FILE",
            description = "A certificate request (PKCS#10), in PEM or DER. Only its key is taken.")
    private @Nullable Path request;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the certificate goes, in PEM with its authority's; else it is printed.")
    private @Nullable Path out;

    @Option(
            names = "--pkcs12",
            paramLabel = "FILE",
            description =
                    "Make a key here and write it with its certificate to this new file; the password is printed.")
    private @Nullable Path pkcs12;

    Issued issue(CertificateUseCases certificates, ClientId client, @Nullable Renewal renewal) {
        if ((request == null) == (pkcs12 == null)) {
            throw Failure.usage("give either --request FILE or --pkcs12 FILE");
        }
        Path target = pkcs12 == null ? out : pkcs12;
        if (target != null) {
            CertificateFiles.requireNew(target);
        }
        return request == null
                ? withKey(certificates.issueWithKey().issue(client, renewal), target)
                : forRequest(certificates.issue().issue(client, CertificateFiles.read(request), renewal));
    }

    private Issued forRequest(IssuedCertificate issued) {
        String pem = CertificateFiles.pem(issued.chain());
        if (out != null) {
            CertificateFiles.write(out, pem.getBytes(StandardCharsets.US_ASCII));
        }
        return new Issued(json(issued.certificate()), out == null ? pem : null, null, text(out), issued.ignored());
    }

    private static Issued withKey(KeyFile key, @Nullable Path file) {
        if (file != null) {
            CertificateFiles.write(file, key.pkcs12());
        }
        return new Issued(json(key.certificate()), null, key.password(), text(file), List.of());
    }

    private static @Nullable String text(@Nullable Path file) {
        return file == null ? null : file.toString();
    }

    private static CertificateJson json(ClientCertificate issued) {
        return CertificateJson.of(issued, CertificateState.VALID);
    }

    /**
     * What was issued.
     *
     * @param pem the certificate with its authority's; null if it was written to a file
     * @param password of the file; null unless a key was made
     */
    record Issued(
            CertificateJson certificate,
            @Nullable String pem,
            @Nullable String password,
            @Nullable String file,
            List<String> ignored) {}
}
