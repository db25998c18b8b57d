package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.hub.tryit.ReadTryCode.Waiting;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what can be done about a call that waits for a one-time code. */
final class StepUps {

    private static final Step NOTHING = new Step(null, null);
    private static final String CONFIRMATION = "/confirmation";

    private final TryUseCases.From useCases;
    private final ContractDocuments documents;

    StepUps(TryUseCases.From useCases, ContractDocuments documents) {
        this.useCases = useCases;
        this.documents = documents;
    }

    /**
     * What can be done.
     *
     * @param form presents the code; null if none is waited for
     * @param next where to go on; null for nowhere
     */
    record Step(@Nullable Form form, @Nullable Notice next) {}

    Step of(HubRequest request, TryPlace place, @Nullable Trial trial) {
        TryAnswer answer = trial == null ? null : trial.answer();
        String flow = answer == null ? null : answer.controlFlow().orElse(null);
        if (trial == null || answer == null || flow == null || !answer.waitsForCode()) {
            return NOTHING;
        }
        Optional<Waiting> waiting = read(request, place, flow);
        if (waiting.isEmpty()) {
            return new Step(null, Notice.info("Nothing waits for a code any more. Send the call again to begin anew."));
        }
        if (!waiting.get().verified()) {
            return new Step(TryForms.code(place, trial, request.csrf(), waiting.get()), null);
        }
        return new Step(null, confirmation(place));
    }

    private Optional<Waiting> read(HubRequest request, TryPlace place, String flow) {
        try {
            return useCases.from(request.source())
                    .readCode()
                    .read(request.developer().id(), place.choice().client(), flow);
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** The operation that does what waited, or the same once more. */
    private Notice confirmation(TryPlace place) {
        String path = without(place.operation().path()) + CONFIRMATION;
        Notice right = Notice.success("The code was right.");
        return documents.operations(place.operation().product()).stream()
                .filter(DescribedOperation::confirmation)
                .filter(each -> each.markets().contains(place.market()))
                .filter(each -> without(each.path()).equals(path))
                .findFirst()
                .map(each -> right.leadingTo(
                        "Go on: " + each.summary(), TryAddress.of(place.market(), each.id(), place.choice())))
                .orElseGet(() -> Notice.success("The code was right. Send the call again."));
    }

    /** A path without its parameters. */
    private static String without(String path) {
        return path.replaceAll("/\\{[^}]*}", "");
    }
}
