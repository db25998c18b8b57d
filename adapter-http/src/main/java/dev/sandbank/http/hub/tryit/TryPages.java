package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.bank.testdata.ReadTestCustomers;
import dev.sandbank.application.encryption.E2eKeys.PublicKey;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.hub.tryit.call.Api;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/** All pages on which calls are tried. */
public final class TryPages {

    private final TryRoutes tries;
    private final ReturnRoutes returns;
    private final StepUpRoutes stepUps;
    private final BodyRoutes bodies;

    /**
     * The pages of one server.
     *
     * @param key gives an application the key to which one-time codes are encrypted
     * @param wall tells the time of the machine
     * @param publicUrl how the outside reaches the server
     */
    public TryPages(
            HubUseCases useCases,
            ReadTestCustomers readCustomers,
            ContractDocuments documents,
            Api api,
            Function<Client, PublicKey> key,
            SpaceClocks clocks,
            Secrets secrets,
            Clock wall,
            Supplier<String> publicUrl) {
        TryMemories memories = new TryMemories(useCases.shelf());
        TryPlaces places = new TryPlaces(documents, useCases.applications(), readCustomers, clocks);
        TryView view = new TryView(
                useCases.tries(),
                new StepUps(useCases.tries(), documents),
                new TryForms(secrets),
                new Results(publicUrl),
                memories,
                clocks,
                wall);
        LogIns logIns = new LogIns(useCases.tries(), publicUrl);
        Sending sending = new Sending(useCases.tries(), api, view, memories, logIns, secrets, wall);
        this.tries = new TryRoutes(places, view, sending, memories);
        this.returns = new ReturnRoutes(useCases.tries(), sending, memories);
        this.stepUps = new StepUpRoutes(useCases.tries(), tries, sending, memories, key, secrets);
        this.bodies = new BodyRoutes(memories);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        tries.addTo(routes);
        returns.addTo(routes);
        stepUps.addTo(routes);
        bodies.addTo(routes);
    }
}
