package dev.sandbank.application.stepup;

import dev.sandbank.application.mail.MailWords;
import dev.sandbank.application.mail.customer.WriteCode;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.SentCode;

/** The messages with one-time codes of flows. */
public record CodeMessages(WriteCode writeCode, CodeAllowance allowance, MailWords words) {

    /**
     * The flow after a new code was sent for it. It must be called inside the unit of work that stores the flow.
     *
     * @param phone masked
     */
    public ControlFlow send(ControlFlow flow, ControlFlowId id, String phone) {
        String code = writeCode.write(
                new CustomerPhone(flow.space(), phone), CodeText.subject(flow), CodeText.about(flow, words.act(flow)));
        return flow.sent(SentCode.of(phone, id.value(), code));
    }
}
