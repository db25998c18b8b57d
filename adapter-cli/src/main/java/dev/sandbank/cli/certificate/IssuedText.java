package dev.sandbank.cli.certificate;

import dev.sandbank.cli.certificate.IssueOptions.Issued;
import dev.sandbank.cli.line.TextOutput;

/** Writes what was issued for people. */
final class IssuedText {

    private IssuedText() {}

    static void write(Issued issued, TextOutput text) {
        text.title("Certificate " + issued.certificate().serial() + " is issued until "
                + issued.certificate().until() + ".");
        text.line("Thumbprint: " + issued.certificate().thumbprint());
        if (!issued.ignored().isEmpty()) {
            text.line("Only the key of the request was taken; ignored: " + String.join(", ", issued.ignored()) + ".");
        }
        if (issued.file() != null) {
            text.line("Written to " + issued.file() + ".");
        }
        if (issued.password() != null) {
            text.line("Password, shown only this once: " + issued.password());
        }
        if (issued.pem() != null) {
            issued.pem().lines().forEach(text::line);
        }
    }
}
