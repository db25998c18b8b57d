package dev.sandbank.http.corridor;

import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;

/**
 * Adds {@code X-Backside-Transport}, which tells whether the call succeeded, as the gateway of the public sandbox does.
 */
public final class TellOutcome implements Step {

    private static final int FIRST_ERROR = 400;

    @Override
    public void leave(Call call, Answer.Ready answer) {
        call.answerWith("X-Backside-Transport", answer.status() < FIRST_ERROR ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
    }

    @Override
    public boolean checks() {
        return false;
    }

    @Override
    public String purpose() {
        return "Tells in a header whether the call went well.";
    }
}
