package dev.sandbank.http.corridor;

import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.space.Faults;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import java.util.List;

/**
 * The way of every bank call, top to bottom. The OAuth endpoints share its first step and do their own authentication;
 * what is public takes no token and belongs to nobody's rate window.
 */
public final class Corridor {

    private final Step correlate = new Correlate();
    private final List<Step> bankSteps;
    private final List<Step> publicSteps = List.of(new Open(), new Negotiate(), new Validate());
    private final Misbehave misbehave;

    public Corridor(VerifyAccessToken verifyAccessToken, AdmitCall admitCall, Faults faults) {
        this.bankSteps = List.of(
                new Authenticate(verifyAccessToken), // who calls?
                new Authorize(), // may they, here?
                new Admit(admitCall), // is there room in their window?
                new Negotiate(), // do they take the form of answers?
                new Validate()); // is the input what the contract says?
        this.misbehave = new Misbehave(faults);
    }

    /** Says which request is answered; first of all, so that refusals carry it too. */
    public void correlate(Call call) {
        correlate.take(call);
    }

    /** Walks the call to its operation's handler. */
    public Answer walk(Call call) {
        if (call.operation().isOAuth()) {
            return call.operation().handler().answer(call);
        }
        List<Step> steps = call.operation().isPublic() ? publicSteps : bankSteps;
        steps.forEach(step -> step.take(call));
        return misbehave.around(call, () -> call.operation().handler().answer(call));
    }
}
