package dev.sandbank.http.stepup;

import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.application.stepup.StartControlFlow;

/** The use cases behind what needs a one-time code. */
public record StepUpUseCases(
        StartControlFlow startControlFlow,
        FindOpenFlow findOpenFlow,
        PresentOneTimeCode presentOneTimeCode,
        FinishControlFlow finishControlFlow) {}
