package dev.sandbank.http.hub.tryit;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.DocsAddress;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;
import dev.sandbank.http.web.page.StaleForm;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /try/{market}/{operation}}: an operation with its form, and what came of a call. */
final class TryRoutes {

    static final String PATH = "/try/{market}/{operation}";
    private static final String SEND = "/send";
    private static final Notice KEPT_NO_MORE =
            Notice.warning("That call is kept no more. Here is the form as it is at first.");

    private final TryPlaces places;
    private final TryView view;
    private final Sending sending;
    private final TryMemories memories;

    TryRoutes(TryPlaces places, TryView view, Sending sending, TryMemories memories) {
        this.places = places;
        this.view = view;
        this.sending = sending;
        this.memories = memories;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("tryOperation", PATH, Role.DEVELOPER, this::show);
        routes.form("sendTry", PATH + SEND, Role.DEVELOPER, this::send, this::again);
    }

    private void show(HubRequest request) {
        Optional<TryPlace> found = place(request, name -> Objects.requireNonNullElse(request.query(name), ""));
        if (found.isEmpty()) {
            return;
        }
        String operation = found.get().operation().id();
        String id = Objects.requireNonNullElse(request.query(TryAddress.CALL), "");
        Trial trial = memories.find(request.session().id(), id)
                .filter(each -> each.operation().equals(operation))
                .orElse(null);
        if (trial != null) {
            TrySheet sheet = TrySheet.of(trial);
            view.show(
                    request,
                    200,
                    found.get(),
                    trial.told().isEmpty() ? sheet : sheet.telling(Notice.info(trial.told())));
            return;
        }
        TrySheet sheet = TrySheet.of(fresh(request, found.get()));
        view.show(request, 200, found.get(), id.isEmpty() ? sheet : sheet.telling(KEPT_NO_MORE));
    }

    /** What the document says; what an earlier call began is gone on with. */
    private TryInputs fresh(HubRequest request, TryPlace place) {
        TryInputs inputs = place.inputs();
        return memories.newest(request.session().id()).stream()
                .filter(trial ->
                        trial.market() == place.market() && trial.choice().equals(place.choice()))
                .flatMap(trial -> Stream.ofNullable(trial.answer()))
                .flatMap(answer -> answer.controlFlow().stream())
                .findFirst()
                .map(inputs::goingOn)
                .orElse(inputs);
    }

    private void send(HubRequest request, PageForm form) {
        Optional<TryPlace> found = place(request, form::text);
        if (found.isEmpty()) {
            return;
        }
        TryInputs inputs = TryInputs.sent(found.get().doc(), form::all);
        sending.send(request, found.get(), inputs, form::text);
    }

    void again(HubRequest request, StaleForm form) {
        String id = form.text(TryForms.AGAIN);
        Trial again = memories.find(request.session().id(), id).orElse(null);
        place(request, form::text)
                .ifPresent(place -> view.show(
                        request,
                        200,
                        place,
                        TrySheet.of(TryInputs.sent(place.doc(), form::all))
                                .repeating(Repetition.of(id, again, place), again)));
    }

    /** The place; empty if another page is shown instead. */
    Optional<TryPlace> place(HubRequest request, Function<String, String> chosen) {
        DescribedOperation operation =
                places.operation(request.pathPart("operation")).orElseThrow(TryRoutes::notFound);
        Market market = Market.byCode(request.pathPart("market")).orElseThrow(TryRoutes::notFound);
        if (!operation.markets().contains(market)) {
            // That page says which markets have it.
            request.redirect(DocsAddress.of(market, operation));
            return Optional.empty();
        }
        if (!TryPlace.canTry(operation)) {
            request.show(200, cannot(request, market, operation));
            return Optional.empty();
        }
        Optional<TryPlace> place = places.find(request, market, operation, chosen);
        if (place.isEmpty()) {
            request.show(200, withoutApplication(request, market, operation));
        }
        return place;
    }

    private static ShownInstead notFound() {
        return new ShownInstead(ErrorPages.notFound(), new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }

    private static MessagePage cannot(HubRequest request, Market market, DescribedOperation operation) {
        String why = operation.page()
                ? "It is a page that a customer opens, and no call."
                : "It takes what the hub does not have: the secret of the application, or a token for one card. The"
                        + " reference has a sample for a shell.";
        return MessagePage.of(
                request.frame(operation.summary() + " cannot be tried here", Section.CATALOG),
                why,
                new PageLink("Reference", DocsAddress.of(market, operation)));
    }

    private static MessagePage withoutApplication(HubRequest request, Market market, DescribedOperation operation) {
        return MessagePage.of(
                request.frame("Try: " + operation.summary(), Section.CATALOG),
                "Calls are made by an application, and you have none yet.",
                new PageLink("Make an application", Section.APPLICATIONS.path() + "/new"),
                new PageLink("Reference", DocsAddress.of(market, operation)));
    }
}
