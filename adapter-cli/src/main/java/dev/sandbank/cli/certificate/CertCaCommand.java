package dev.sandbank.cli.certificate;

import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ca",
        header = "Print the certificate that clients trust to trust the server.",
        description = {
            "It is made at its first use. Its name holds an id and the day, so that those of two installations are told"
                    + " apart.",
            "Its key can sign for no names but those of this machine, of the public URL, and of nobody."
        },
        footerHeading = "%nExamples:%n",
        footer = "  sandbank cert ca > sandbank-ca.pem")
final class CertCaCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CertCaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AuthorityCertificate authority = session.installation().serverAuthority(common.flags());
        if (!common.json()) {
            // Not in the output, which goes into a file.
            common.note("this is " + authority.name() + ", SHA-256 " + authority.fingerprint() + ", until "
                    + authority.until());
        }
        return common.write(
                AuthorityJson.of(authority), text -> authority.pem().lines().forEach(text::line));
    }

    record AuthorityJson(String name, String fingerprint, String until, String pem) {
        static AuthorityJson of(AuthorityCertificate authority) {
            return new AuthorityJson(
                    authority.name(), authority.fingerprint(), authority.until().toString(), authority.pem());
        }
    }
}
