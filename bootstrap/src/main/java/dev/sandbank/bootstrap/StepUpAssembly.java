package dev.sandbank.bootstrap;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.OneTimeCodes;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.stepup.StepUpUseCases;
import dev.sandbank.persistence.SqliteStores;

/** The use cases of what needs a one-time code. */
final class StepUpAssembly {

    private StepUpAssembly() {}

    static StepUpUseCases of(SqliteStores stores, SpaceClocks clocks, Secrets secrets, Ciphertexts ciphertexts) {
        return new StepUpUseCases(
                new StartControlFlow(stores.controlFlows(), stores.transactions(), clocks, secrets),
                new FindOpenFlow(stores.controlFlows(), clocks),
                new PresentOneTimeCode(stores.controlFlows(), stores.transactions(), clocks),
                new FinishControlFlow(stores.controlFlows(), stores.transactions(), clocks),
                new OneTimeCodes(ciphertexts));
    }
}
