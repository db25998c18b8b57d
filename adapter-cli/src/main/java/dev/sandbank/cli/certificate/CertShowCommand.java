package dev.sandbank.cli.certificate;

import dev.sandbank.application.certificate.ServedCertificate;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        header = "Show the server's certificate: names, until when, and what is wrong with its files.",
        description = "Ends with 1 if the files cannot be used, or if a server that runs shows something else.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank cert show", "  sandbank cert show --json"})
final class CertShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CertShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ServedCertificate served = session.installation().servedCertificate(common.flags());
        int written = common.write(ServedJson.of(served), text -> write(served, text));
        return troubleOf(served).isEmpty() ? written : ExitCodes.REFUSED;
    }

    private static void write(ServedCertificate served, TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", served.source());
        @Nullable ServerIdentity kept = served.kept();
        if (kept != null) {
            fields.put("for", String.join("\n", kept.names()));
            fields.put("valid", kept.from() + " to " + kept.until());
            fields.put("clocks", "a program whose clock is before or after that takes it for not yet valid or expired");
            fields.put("SHA-256", kept.fingerprint());
        }
        fields.put("server", served.shown() == null ? "none answers" : "shows " + served.shown());
        fields.put("trouble", troubleOf(served));
        text.fields(fields);
    }

    /** Empty if all is well. */
    private static String troubleOf(ServedCertificate served) {
        @Nullable ServerIdentity kept = served.kept();
        if (kept == null) {
            return String.valueOf(served.trouble());
        }
        boolean same = served.shown() == null || served.shown().equals(kept.fingerprint());
        return same
                ? ""
                : "the server shows another certificate; it looks at the files every five seconds, or has other ones";
    }

    record ServedJson(
            String source,
            List<String> names,
            @Nullable String from,
            @Nullable String until,
            @Nullable String fingerprint,
            @Nullable String shown,
            String trouble) {

        static ServedJson of(ServedCertificate served) {
            @Nullable ServerIdentity kept = served.kept();
            return new ServedJson(
                    served.source(),
                    kept == null ? List.of() : kept.names(),
                    kept == null ? null : kept.from().toString(),
                    kept == null ? null : kept.until().toString(),
                    kept == null ? null : kept.fingerprint(),
                    served.shown(),
                    troubleOf(served));
        }
    }
}
