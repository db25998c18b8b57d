package dev.sandbank.http.oauth.client;

import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;

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
    public String purpose() {
        return "Reads the form in the body, each parameter of which may come once.";
    }
}
