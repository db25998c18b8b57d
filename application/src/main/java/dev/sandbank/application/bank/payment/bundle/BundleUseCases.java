package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.StartControlFlow;

/** Bundles: several payments in one call. */
public record BundleUseCases(TakeBundle takeBundle, ConfirmBundle confirmBundle, ReadBundle readBundle) {

    /** The use cases over these records. */
    public static BundleUseCases over(
            BankRecords records,
            Journal journal,
            PaymentQuotes quotes,
            StartControlFlow startControlFlow,
            FindOpenFlow findOpenFlow,
            FinishControlFlow finishControlFlow,
            ReadProfile readProfile,
            SpaceClocks clocks) {
        BundleBook bundles = new BundleBook(records);
        return new BundleUseCases(
                new TakeBundle(quotes, bundles, startControlFlow, readProfile, clocks),
                new ConfirmBundle(bundles, quotes, findOpenFlow, finishControlFlow, clocks),
                new ReadBundle(records, journal, clocks));
    }
}
