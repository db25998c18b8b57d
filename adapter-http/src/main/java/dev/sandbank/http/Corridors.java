package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.http.corridor.BankCalls;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.OpenCalls;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.oauth.client.OAuthCalls;
import dev.sandbank.http.operation.Operation;

/**
 * The corridors of the API.
 *
 * @param nowhere the steps of calls that lead to no operation, and of pages, which have their own steps
 */
record Corridors(Corridor bank, Corridor open, Corridor oauth, Corridor nowhere) {

    static Corridors of(UseCases useCases, HttpPorts ports, Step observe, Step crossOrigin) {
        return new Corridors(
                BankCalls.corridor(
                        observe,
                        crossOrigin,
                        useCases.oauth().verifyAccessToken(),
                        useCases.oauth().nameTokenOwner(),
                        useCases.oauth().checkCertificate(),
                        useCases.admitCall(),
                        ports.clocks(),
                        ports.faults()),
                OpenCalls.corridor(observe, crossOrigin, useCases.oauth().checkCertificate(), ports.faults()),
                OAuthCalls.corridor(
                        observe,
                        crossOrigin,
                        useCases.oauth().authenticateClient(),
                        useCases.oauth().checkCertificate(),
                        useCases.admitCall(),
                        ports.faults()),
                OpenCalls.nowhere(observe, crossOrigin, useCases.oauth().checkCertificate()));
    }

    Corridor to(Operation operation) {
        return switch (operation.marks().wayIn()) {
            case BANK -> bank;
            case OPEN -> open;
            case OAUTH -> oauth;
            case PAGE -> nowhere;
        };
    }
}
