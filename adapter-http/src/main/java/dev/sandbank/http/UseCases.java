package dev.sandbank.http;

import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.http.bank.BankUseCases;
import dev.sandbank.http.oauth.CustomerUseCases;
import dev.sandbank.http.oauth.OAuthUseCases;

/** Every use case the server has a door to. */
public record UseCases(OAuthUseCases oauth, CustomerUseCases customer, BankUseCases bank, AdmitCall admitCall) {}
