package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.CodeMessages;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.stepup.StepUpRules;

/** Payments of later days after they were ordered. */
public record RepeatingUseCases(
        ListRepeatingPayments list,
        PrepareRepeatingPayment prepare,
        ChangeRepeatingPayment change,
        StopRepeatingPayment stop) {

    /** What the use cases read and write. */
    public record Parts(
            BankRecords records,
            ControlFlows flows,
            Transactions transactions,
            SpaceClocks clocks,
            BankViews views,
            StepUpRules rules,
            CodeMessages messages) {}

    public static RepeatingUseCases over(
            Parts parts, PaymentQuotes quotes, ReadProfile readProfile, StartControlFlow startControlFlow) {
        return new RepeatingUseCases(
                new ListRepeatingPayments(parts.views()),
                new PrepareRepeatingPayment(parts.records(), quotes, startControlFlow, parts.clocks()),
                new ChangeRepeatingPayment(
                        parts.records(),
                        parts.flows(),
                        parts.transactions(),
                        parts.clocks(),
                        parts.rules(),
                        readProfile,
                        parts.messages()),
                new StopRepeatingPayment(parts.records(), parts.transactions(), parts.clocks()));
    }
}
