package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.hub.tryit.HeldToken;
import dev.sandbank.application.hub.tryit.TryToken;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.tryit.call.Api;
import dev.sandbank.http.hub.tryit.call.MemoryExchange;
import dev.sandbank.http.hub.tryit.call.RequestMaker;
import dev.sandbank.http.hub.tryit.call.RequestMaker.Made;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.hub.tryit.call.TryRequest;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the call of a form: once for each form, however often its button is pressed. */
final class Sending {

    private static final int WRONG = 422;

    private final TryUseCases.From useCases;
    private final Api api;
    private final RequestMaker maker;
    private final TryView view;
    private final TryMemories memories;
    private final LogIns logIns;
    private final Secrets secrets;
    private final Clock wall;

    Sending(
            TryUseCases.From useCases,
            Api api,
            TryView view,
            TryMemories memories,
            LogIns logIns,
            Secrets secrets,
            Clock wall) {
        this.useCases = useCases;
        this.api = api;
        this.maker = new RequestMaker(api);
        this.view = view;
        this.memories = memories;
        this.logIns = logIns;
        this.secrets = secrets;
        this.wall = wall;
    }

    void send(HubRequest request, TryPlace place, TryInputs inputs, Function<String, String> form) {
        String session = request.session().id();
        Made made = maker.make(place.doc(), inputs, place.choice().with() != With.NONE);
        Trial again = memories.find(session, form.apply(TryForms.AGAIN)).orElse(null);
        TryRequest sent = made.request();
        Problems problems = made.problems();
        if (again != null && TryForms.asks(again) && form.apply(TryForms.SURE).isEmpty()) {
            problems = problems.at(
                    TryForms.SURE, "This call was sent already and may do the same thing twice. Say that you mean it.");
        }
        if (sent == null || !problems.isEmpty()) {
            view.show(request, WRONG, place, inputs, problems, again, List.of());
            return;
        }
        String id = Submission.kept(form.apply(Submission.FIELD), secrets).value();
        Trial trial = trial(id, place, inputs, sent);
        Trial known = memories.claim(session, trial);
        if (known != null && known.inputs().equals(inputs) && known.choice().equals(place.choice())) {
            request.redirect(TryAddress.of(known));
            return;
        }
        if (known != null) {
            trial = trial(Submission.fresh(secrets).value(), place, inputs, sent);
            memories.claim(session, trial);
        }
        if (again != null && again.answer() == null) {
            memories.drop(session, again.id());
        }
        send(request, place, trial);
    }

    private Trial trial(String id, TryPlace place, TryInputs inputs, TryRequest sent) {
        return new Trial(
                id,
                wall.instant(),
                place.market(),
                place.operation().id(),
                place.choice(),
                inputs,
                sent,
                "",
                false,
                "",
                null);
    }

    private void send(HubRequest request, TryPlace place, Trial trial) {
        if (trial.choice().with() == With.NONE) {
            call(request, trial, null, false);
            return;
        }
        try {
            TryToken token = useCases.from(request.source())
                    .getToken()
                    .get(
                            request.developer().id(),
                            request.session().id(),
                            trial.choice().party(trial.market()),
                            place.operation().scopes());
            if (token instanceof Ready ready) {
                call(request, trial, ready.token(), ready.asked());
            } else if (token instanceof Full full) {
                refuse(request, place, trial, tell(full.admission()));
            } else {
                logIns.begin(request, place.operation(), trial);
            }
        } catch (Refused refused) {
            refuse(request, place, trial, "There is no token for this: " + Hints.of(refused));
        }
    }

    /** The call was not sent, so it is not kept. */
    private void refuse(HubRequest request, TryPlace place, Trial trial, String why) {
        memories.drop(request.session().id(), trial.id());
        view.show(request, WRONG, place, trial.inputs(), Problems.NONE.about(why), null, List.of());
    }

    static String tell(Admission admission) {
        return "429: asking for the token is a call too, and the application has " + admission.remaining() + " of "
                + admission.limit() + " calls a minute left. The next one is free in "
                + admission.retryAfterSeconds() + " s; nothing is sent again by itself.";
    }

    /** Calls the API and shows what came back. */
    void call(HubRequest request, Trial trial, @Nullable HeldToken token, boolean asked) {
        TryAnswer answer = answer(request, trial.request(), token);
        Trial answered = trial.answered(token == null ? "" : token.mark(), asked, answer);
        memories.replace(request.session().id(), answered);
        request.redirect(TryAddress.of(answered) + "#answer");
    }

    /** What the API answers. */
    TryAnswer answer(HubRequest request, TryRequest sent, @Nullable HeldToken token) {
        MemoryExchange exchange = new MemoryExchange(
                request.source(), sent, token == null ? "" : token.access().value());
        long startedAtNanos = System.nanoTime();
        api.call(exchange, sent.path());
        return exchange.answer(Duration.ofNanos(System.nanoTime() - startedAtNanos));
    }
}
