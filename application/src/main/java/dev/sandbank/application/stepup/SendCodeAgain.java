package dev.sandbank.application.stepup;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.SentCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a new code for something that waits for one. The codes that were sent before are worth nothing any more. */
public final class SendCodeAgain {

    private final FindOpenFlow findOpenFlow;
    private final ControlFlows flows;
    private final Transactions transactions;
    private final CodeMessages messages;
    private final ReadProfile readProfile;

    public SendCodeAgain(
            ControlFlows flows,
            Transactions transactions,
            SpaceClocks clocks,
            CodeMessages messages,
            ReadProfile readProfile) {
        this.findOpenFlow = new FindOpenFlow(flows, clocks);
        this.flows = flows;
        this.transactions = transactions;
        this.messages = messages;
        this.readProfile = readProfile;
    }

    /**
     * The flow, after the code was sent. If no phone is known, nothing is sent.
     *
     * @param client the application that started it; null if the customer asks on a page that was opened with its id
     * @throws dev.sandbank.domain.refusal.Refused CONTROL_FLOW_UNKNOWN, or CODES_TOO_MANY; then the code that was sent
     *     last can still be presented
     */
    public ControlFlow send(@Nullable String client, ControlFlowId id) {
        findOpenFlow.find(client, id);
        messages.allowance().use(id);
        return transactions.run(() -> {
            ControlFlow waiting = findOpenFlow.find(client, id);
            return phone(waiting).map(phone -> send(waiting, id, phone)).orElse(waiting);
        });
    }

    private ControlFlow send(ControlFlow waiting, ControlFlowId id, String phone) {
        ControlFlow sent = messages.send(waiting, id, phone);
        flows.save(sent);
        return sent;
    }

    private Optional<String> phone(ControlFlow flow) {
        SentCode before = flow.code();
        if (before != null) {
            return Optional.of(before.phone());
        }
        return flow.subject().isEmpty()
                ? Optional.empty()
                : Optional.of(readProfile
                        .read(flow.space(), new CustomerId(flow.market(), flow.subject()))
                        .phones()
                        .get(0)
                        .masked());
    }
}
