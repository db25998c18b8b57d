package dev.sandbank.application.mail;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import java.util.List;

/** How mails say what pages and hints say too. */
public interface MailWords {

    /** Why something was refused: half a sentence without a full stop, one line of ASCII. */
    String cause(Refused refused);

    /**
     * What waits for a one-time code: what is done, and then with what, a line each. Empty if there are no words for it but
     * what the application sent.
     */
    List<String> act(ControlFlow flow);
}
