package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.support.Secrets;

/** Registers applications and lets each get tokens. */
public final class Applications {

    private final AdminUseCases admin;
    private final TokenDesk tokens;

    public Applications(AdminUseCases admin, UseCases useCases, Secrets secrets) {
        this.admin = admin;
        this.tokens = new TokenDesk(useCases.customer(), useCases.oauth(), secrets);
    }

    /** One that is not registered yet. */
    public NewApplication named(String name) {
        return new NewApplication(
                name, wanted -> Application.of(admin.registerClient().register(wanted), tokens));
    }
}
