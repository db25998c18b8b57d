package dev.sandbank.http.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.ProductApplication;

/** How far an application has come. */
record StageJson(String applicationStage) {

    static StageJson of(ProductApplication application) {
        return new StageJson(application.stage().name());
    }
}
