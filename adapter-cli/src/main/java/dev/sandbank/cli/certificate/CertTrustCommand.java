package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "trust",
        header = "Tell how programs trust the server, and how that is undone.",
        description = "Changes nothing itself. The authority for clients is never to be trusted by anybody.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank cert trust", "  sandbank cert trust node"})
final class CertTrustCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "TOOL",
            description = "One of ${COMPLETION-CANDIDATES}; all of them if it is left out.")
    private @Nullable TrustingTool tool;

    CertTrustCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String url = session.installation().baseUrl(common.flags());
        List<TrustingTool> tools = tool == null ? List.of(TrustingTool.values()) : List.of(tool);
        String first = "sandbank cert ca" + common.repeatedData() + " > sandbank-ca.pem";
        return common.write(tools.stream().map(each -> TrustJson.of(each, url)).toList(), text -> {
            text.title("First, once");
            text.line("  " + first);
            tools.forEach(each -> write(TrustJson.of(each, url), text));
        });
    }

    private static void write(TrustJson told, TextOutput text) {
        text.blank();
        text.title(told.tool());
        told.add().forEach(line -> text.line("  " + line));
        text.line(told.note());
        if (!told.remove().isEmpty()) {
            text.line("To undo it:");
            told.remove().forEach(line -> text.line("  " + line));
        }
    }

    record TrustJson(String tool, List<String> add, List<String> remove, String note) {
        static TrustJson of(TrustingTool tool, String url) {
            return new TrustJson(tool.name().toLowerCase(Locale.ROOT), tool.add(url), tool.remove(), tool.note());
        }
    }
}
