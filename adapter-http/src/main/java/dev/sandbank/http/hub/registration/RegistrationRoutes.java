package dev.sandbank.http.hub.registration;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.RegistrationUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.function.Supplier;

/** The pages on which people become developers. */
public final class RegistrationRoutes {

    private final SignUpRoutes signUp;
    private final ActivationLinkRoutes activationLink;
    private final ActivateRoutes activate;
    private final OwnerRoutes owner;

    /**
     * The pages of one server.
     *
     * @param publicUrl how the outside reaches the server
     */
    public RegistrationRoutes(
            HubUseCases hub, RegistrationMode mode, MailHint mailHint, Secrets secrets, Supplier<String> publicUrl) {
        RegistrationUseCases useCases = hub.registration();
        this.signUp = new SignUpRoutes(useCases.signUp(), mode, mailHint);
        this.activationLink = new ActivationLinkRoutes(useCases.askForActivationLink(), mailHint);
        this.activate = new ActivateRoutes(
                useCases.findActivation(), useCases.activateAccount(), hub.passwords(), hub.teams(), publicUrl);
        this.owner =
                new OwnerRoutes(useCases.findOwnerLink(), useCases.makeOwner(), hub.passwords(), secrets, publicUrl);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        signUp.addTo(routes);
        activationLink.addTo(routes);
        activate.addTo(routes);
        owner.addTo(routes);
    }
}
