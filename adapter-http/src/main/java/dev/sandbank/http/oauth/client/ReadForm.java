package dev.sandbank.http.oauth.client;

import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.operation.Call;

/** Is the body a form that has each parameter once, where the endpoint takes one? Later steps read the same form. */
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
