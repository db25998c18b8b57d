package dev.sandbank.http.oauth.client;

import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Form;
import java.util.stream.Collectors;

/**
 * Reads the form in the body, if the endpoint takes one, and checks that each parameter comes once. Later steps read
 * the same form.
 */
final class ReadForm implements Step {

    @Override
    public void enter(Call call) {
        if (call.operation().marks().takesForm()) {
            call.form();
        }
    }

    @Override
    public Evidence evidence(Call call) {
        if (!call.operation().marks().takesForm()) {
            return new Evidence("", "no form is needed");
        }
        boolean read = !name().equals(call.refusedAt());
        return new Evidence(
                "a form of at most 64 KiB, each parameter once",
                read
                        ? "a form with " + named(call.form())
                        : "no such form; " + Veiled.header("Content-Type", call.header("Content-Type")));
    }

    /** The names of the parameters, all of which are known. */
    private static String named(Form form) {
        return form.parameters().isEmpty()
                ? "no known parameter"
                : form.parameters().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public String purpose() {
        return "Reads the form in the body, each parameter of which may come once.";
    }
}
