package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.mail.MailCodes;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.SentCode;
import java.util.Optional;

/**
 * Reads the one-time code for which a call of an application waits, from the messages to the customers of the application's
 * space.
 */
public final class ReadTryCode {

    private static final int NEWEST = 50;

    private final TryTools tools;

    public ReadTryCode(TryTools tools) {
        this.tools = tools;
    }

    /**
     * What waits; empty if nothing of that application waits under the id in its space.
     *
     * @throws dev.sandbank.domain.refusal.Refused CLIENT_UNKNOWN or CLIENT_SUSPENDED
     */
    public Optional<Waiting> read(DeveloperId acting, ClientId application, String controlFlowId) {
        Client client = tools.usable(acting, application);
        ControlFlowId id = new ControlFlowId(controlFlowId);
        return tools.controlFlows()
                .find(id.key())
                .filter(flow -> flow.client().equals(application.value()))
                .filter(flow -> flow.space().equals(client.space()))
                .filter(flow -> flow.openAt(tools.clocks().now(flow.space())))
                .map(flow -> waiting(flow, id));
    }

    private Waiting waiting(ControlFlow flow, ControlFlowId id) {
        SentCode sent = flow.code();
        return new Waiting(sent == null ? "" : sent.phone(), sent == null ? "" : code(flow, id, sent), flow.verified());
    }

    /** The code that belongs to the flow; empty if its message is gone, or if it was presented. */
    private String code(ControlFlow flow, ControlFlowId id, SentCode sent) {
        CustomerPhone phone = new CustomerPhone(flow.space(), sent.phone());
        MailCodes codes = new MailCodes(tools.secrets());
        return tools.outbox().newest(phone, Seek.first(NEWEST)).rows().stream()
                .filter(entry -> entry.mail().to().equals(phone))
                .map(entry -> codes.of(entry.mail().id()))
                .filter(code -> sent.isRight(id.value(), code))
                .findFirst()
                .orElse("");
    }

    /**
     * Something that waits for a code.
     *
     * @param phone to which the code was sent, masked; empty if none was sent
     * @param code empty if it cannot be read
     * @param verified whether the right code was presented
     */
    public record Waiting(String phone, String code, boolean verified) {

        /** Says nothing of the code. */
        @Override
        public String toString() {
            return "Waiting";
        }
    }
}
