package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.hub.tryit.HeldToken;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.docs.DocsAddress;
import dev.sandbank.http.hub.docs.MarketWords;
import dev.sandbank.http.hub.tryit.TryPage.Fields;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.hub.tryit.call.TryChoice.With;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.hub.tryit.call.TryInputs.Parameter;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page together on which an operation is tried. */
final class TryView {

    private static final long MINUTE = 60;

    private final TryUseCases.From useCases;
    private final StepUps stepUps;
    private final TryForms forms;
    private final Results results;
    private final TryMemories memories;
    private final SpaceClocks clocks;
    private final Clock wall;

    TryView(
            TryUseCases.From useCases,
            StepUps stepUps,
            TryForms forms,
            Results results,
            TryMemories memories,
            SpaceClocks clocks,
            Clock wall) {
        this.useCases = useCases;
        this.stepUps = stepUps;
        this.forms = forms;
        this.results = results;
        this.memories = memories;
        this.clocks = clocks;
        this.wall = wall;
    }

    /**
     * Shows it.
     *
     * @param trial the call that was tried; null for none
     * @param told before the content
     */
    void show(
            HubRequest request,
            int status,
            TryPlace place,
            TryInputs inputs,
            Problems problems,
            @Nullable Trial trial,
            List<Notice> told) {
        List<Pair> token = new ArrayList<>();
        String tokenTold = token(request, place, token);
        StepUps.Step step = stepUps.of(request, place, trial);
        HubFrame frame = request.frame("Try: " + place.operation().summary(), Section.CATALOG)
                .below(
                        new PageLink(
                                "Catalog for " + MarketWords.of(place.market()), DocsAddress.catalog(place.market())),
                        new PageLink(place.operation().summary(), DocsAddress.of(place.market(), place.operation())));
        request.show(
                status,
                new TryPage(
                        frame.telling(Stream.concat(frame.notices().stream(), told.stream())
                                .toList()),
                        place.operation().method(),
                        place.operation().path(),
                        new PageLink("Reference", DocsAddress.of(place.market(), place.operation())),
                        forms.choose(place),
                        token,
                        tokenTold,
                        forms.call(place, request.csrf(), inputs, problems, trial),
                        fields(place),
                        trial == null ? null : results.of(trial),
                        step.form(),
                        step.next(),
                        history(memories.newest(request.session().id()))));
    }

    private static List<Fields> fields(TryPlace place) {
        List<Parameter> parameters = TryInputs.parameters(place.doc());
        return Stream.of("path", "query", "header")
                .map(where -> new Fields(
                        where.equals("path") ? "In the path" : where.equals("query") ? "In the query" : "Headers",
                        parameters.stream()
                                .filter(each -> each.place().equals(where))
                                .map(Parameter::name)
                                .toList()))
                .filter(fields -> !fields.names().isEmpty())
                .toList();
    }

    /** What is known of the token, and what is told of it. */
    private String token(HubRequest request, TryPlace place, List<Pair> known) {
        With with = place.choice().with();
        if (with == With.NONE) {
            return "This operation takes no token.";
        }
        try {
            Optional<HeldToken> held = useCases.from(request.source())
                    .showToken()
                    .show(
                            request.developer().id(),
                            request.session().id(),
                            place.choice().party(place.market()),
                            place.operation().scopes());
            held.ifPresent(token -> tell(token, place, known));
            return held.isPresent() ? "" : next(place);
        } catch (Refused refused) {
            return Hints.of(refused);
        }
    }

    private void tell(HeldToken token, TryPlace place, List<Pair> known) {
        Duration left = Duration.between(clocks.now(place.client().space()), token.expiresAt());
        known.add(Pair.of("Kind", TryForms.words(place.choice().with())));
        known.add(Pair.of(
                "Whose",
                token.customer().isEmpty()
                        ? place.client().name()
                        : place.choice().customer() + " let " + place.client().name() + " in"));
        known.add(Pair.of("Scopes", token.scopes().toString()));
        known.add(Pair.of(
                "Lives for",
                left.toMinutes() + " min " + left.toSeconds() % MINUTE + " s"
                        + (token.refresh() == null ? "" : ", and is renewed when you send after that")));
        known.add(Pair.of("Hash", "sha256 " + token.mark()));
    }

    private static String next(TryPlace place) {
        return place.choice().with() == With.APPLICATION
                ? "When you press Send, the hub gets a token for the application. It asks as you, who may use the"
                        + " application, so it needs no secret; scopes and limits are those of the application."
                : "When you press Send, you log in at the bank as "
                        + place.choice().customer()
                        + " and agree; then you come back here with everything that you typed.";
    }

    private @Nullable Table history(List<Trial> trials) {
        if (trials.isEmpty()) {
            return null;
        }
        return new Table(
                "Your calls in this session",
                List.of(Column.of("Operation"), Column.of("For"), Column.of("When"), Column.of("Status")),
                trials.stream().map(this::row).toList());
    }

    private List<Cell> row(Trial trial) {
        TryAnswer answer = trial.answer();
        return List.of(
                Cell.link(
                        trial.operation(),
                        TryAddress.of(trial),
                        trial.request().method() + " in " + MarketWords.of(trial.market())),
                Cell.text(
                        trial.choice().with() == With.CUSTOMER ? trial.choice().customer() : "the application"),
                Cell.moment(new UtcMoment(trial.at(), wall.instant())),
                answer == null ? Cell.none("not sent yet") : Cell.text(String.valueOf(answer.status())));
    }
}
