package dev.sandbank.application.mail;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import java.util.List;

/** Words that name reasons only. */
public final class PlainWords implements MailWords {

    @Override
    public String cause(Refused refused) {
        return "Because of " + refused.reason();
    }

    @Override
    public List<String> act(ControlFlow flow) {
        return List.of();
    }
}
