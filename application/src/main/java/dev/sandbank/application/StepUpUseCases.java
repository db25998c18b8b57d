package dev.sandbank.application;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.mail.customer.WriteCode;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.BeginWithCode;
import dev.sandbank.application.stepup.CancelControlFlow;
import dev.sandbank.application.stepup.CodeAllowance;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.FindFlow;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.OneTimeCodes;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.application.stepup.SendCodeAgain;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.application.support.Transactions;

/** The use cases of acts that need a one-time code. */
public record StepUpUseCases(
        StartControlFlow startControlFlow,
        FindOpenFlow findOpenFlow,
        FindFlow findFlow,
        BeginWithCode beginWithCode,
        SendCodeAgain sendCodeAgain,
        CodeMessages messages,
        PresentOneTimeCode presentOneTimeCode,
        CancelControlFlow cancelControlFlow,
        FinishControlFlow finishControlFlow) {

    /** The use cases over these stores. */
    public static StepUpUseCases over(Stores stores, Ports ports) {
        ControlFlows flows = stores.controlFlows();
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        CodeMessages messages = new CodeMessages(
                new WriteCode(stores.outbox(), ports.secrets(), ports.wall()),
                new CodeAllowance(ports.monotonic()),
                ports.mailSite().words());
        ReadProfile readProfile = new ReadProfile(ports.seeds(), stores.journal());
        StartControlFlow startControlFlow =
                new StartControlFlow(flows, transactions, clocks, ports.secrets(), messages);
        return new StepUpUseCases(
                startControlFlow,
                new FindOpenFlow(flows, clocks),
                new FindFlow(flows),
                new BeginWithCode(startControlFlow, readProfile),
                new SendCodeAgain(flows, transactions, clocks, messages, readProfile),
                messages,
                new PresentOneTimeCode(flows, transactions, clocks, new OneTimeCodes(ports.ciphertexts())),
                new CancelControlFlow(flows, transactions, clocks),
                new FinishControlFlow(flows, transactions, clocks));
    }
}
