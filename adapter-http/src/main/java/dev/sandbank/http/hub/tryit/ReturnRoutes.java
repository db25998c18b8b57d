package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.hub.tryit.FinishTryFlow.Finished;
import dev.sandbank.application.hub.tryit.TryFlow;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code /try/return}: where a customer comes back who was asked for a call. Whatever came is answered by a redirect to an
 * address without it.
 */
final class ReturnRoutes {

    private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");
    private static final String DENIED = "access_denied";

    private final TryUseCases.From useCases;
    private final Sending sending;
    private final TryMemories memories;

    ReturnRoutes(TryUseCases.From useCases, Sending sending, TryMemories memories) {
        this.useCases = useCases;
        this.sending = sending;
        this.memories = memories;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("tryReturn", OwnFlows.RETURN_PATH, Role.ANYBODY, this::comeBack);
        routes.page("tryBeginAgain", OwnFlows.AGAIN_PATH, Role.ANYBODY, this::beginAgain);
    }

    private void comeBack(HubRequest request) {
        Map<String, List<String>> sent = QueryString.parse(request.queryString());
        if (request.developerOrNull() == null) {
            request.redirect(OwnFlows.AGAIN_PATH);
            return;
        }
        String session = request.session().id();
        Optional<TryFlow> flow = useCases.from(request.source()).take().take(session, only(sent, "state"));
        Optional<Trial> trial = flow.flatMap(each -> memories.find(session, each.trial()));
        if (flow.isEmpty() || trial.isEmpty()) {
            request.redirect(OwnFlows.AGAIN_PATH);
            return;
        }
        if (sent.containsKey("error")) {
            tell(request, trial.get(), why(only(sent, "error")));
        } else {
            finish(request, flow.get(), trial.get(), only(sent, "code"));
        }
    }

    private void finish(HubRequest request, TryFlow flow, Trial trial, String code) {
        try {
            Finished finished = useCases.from(request.source())
                    .finish()
                    .finish(request.developer().id(), flow, code);
            String customer = finished.party().customer();
            Trial ours = trial.choice().customer().equalsIgnoreCase(customer)
                    ? trial
                    : trial.of(trial.choice().of(customer));
            if (finished.token() instanceof Ready ready && !ours.request().writes()) {
                sending.call(request, ours, ready.token(), true);
            } else if (finished.token() instanceof Full full) {
                tell(request, ours, Sending.tell(full.admission()));
            } else {
                tell(request, ours, "The customer agreed. Press Send to make the call, with what you typed.");
            }
        } catch (Refused refused) {
            tell(request, trial, "There is no token for this: " + Hints.of(refused));
        }
    }

    private void tell(HubRequest request, Trial trial, String sentence) {
        Trial told = trial.telling(sentence);
        memories.replace(request.session().id(), told);
        request.redirect(TryAddress.of(told));
    }

    private static String why(String error) {
        if (error.equals(DENIED)) {
            return "The customer did not agree, so nothing was sent. What you typed is still here.";
        }
        return "The bank asked no customer"
                + (ERROR.matcher(error).matches() ? " and answered " + error : "")
                + ", so nothing was sent. What you typed is still here.";
    }

    /** The only value; empty if there is none, or several. */
    private static String only(Map<String, List<String>> sent, String name) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private void beginAgain(HubRequest request) {
        Optional<String> address = request.developerOrNull() == null ? Optional.empty() : waiting(request);
        PageLink way = address.map(call -> new PageLink("Begin again, with what you typed", call))
                .orElseGet(() -> new PageLink("Catalog", Section.CATALOG.path()));
        request.show(
                200,
                MessagePage.of(
                        request.frame("Begin again", Section.CATALOG),
                        "This return from the bank fits no log-in that is waiting in this browser: it came back before, took"
                                + " more than " + TryFlow.LIFETIME.toMinutes()
                                + " minutes, or was begun in another session. The code was not used, and nothing was sent.",
                        way));
    }

    /** The page of the newest call that waits. */
    private Optional<String> waiting(HubRequest request) {
        return memories.newest(request.session().id()).stream()
                .filter(trial -> trial.answer() == null)
                .findFirst()
                .map(TryAddress::of);
    }
}
