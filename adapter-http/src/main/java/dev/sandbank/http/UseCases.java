package dev.sandbank.http;

import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.http.bank.BankUseCases;
import dev.sandbank.http.oauth.CustomerUseCases;
import dev.sandbank.http.oauth.OAuthUseCases;
import dev.sandbank.http.stepup.StepUpUseCases;

/** Every use case the server has a door to. */
public record UseCases(
        OAuthUseCases oauth,
        HandOutE2eKey handOutE2eKey,
        StepUpUseCases stepUp,
        CustomerUseCases customer,
        BankUseCases bank,
        AdmitCall admitCall) {}
