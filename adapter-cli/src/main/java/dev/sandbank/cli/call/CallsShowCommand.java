package dev.sandbank.cli.call;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show a call, and at which step it was refused.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank calls show AaGhR84A00ZV9wRNHkNwH7CX",
            "  sandbank calls show AaGhR84A00ZV9wRNHkNwH7CX --json"
        })
final class CallsShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CALL_ID", description = "As the Sandbank-Hint or `sandbank calls list` shows it.")
    private @Nullable String id;

    CallsShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String wanted = Objects.requireNonNull(id);
        CallJson call = session.atDesk(
                        common, desk -> desk.useCases().calls().find().find(wanted))
                .map(CallJson::of)
                .orElseThrow(() -> Failure.refused("no call with the id " + wanted
                        + " is kept; see keep-calls and calls-kept in `sandbank settings`"));
        return common.write(call, text -> write(call, text));
    }

    private static void write(CallJson call, TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Time", call.at());
        fields.put("Application", call.clientId() + (call.authenticated() ? "" : " (named only, not authenticated)"));
        fields.put("Operation", call.operation());
        fields.put("Request", call.method() + " " + call.route());
        fields.put("Market", orNothing(call.market()));
        fields.put("Status", Integer.toString(call.status()));
        fields.put("Reason", orNothing(call.reason()));
        fields.put("Hint", orNothing(call.hint()));
        fields.put("Took", millis(call) + " ms");
        fields.put("Request id", call.requestId());
        text.fields(fields);
        if (!call.path().isEmpty()) {
            text.blank();
            text.table(
                    List.of("STEP", "OUTCOME", "EXPECTED", "CAME"),
                    call.path().stream()
                            .map(step -> List.of(step.name(), step.outcome(), step.expected(), step.came()))
                            .toList());
        }
    }

    /** {@code 1.53}. */
    static String millis(CallJson call) {
        return String.format(Locale.ROOT, "%.2f", call.micros() / 1_000.0);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
