package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.DurationText;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code /test-data/spaces/{space}/clock}: moves the clock of a space ahead. */
final class ClockRoutes {

    /** The page above. */
    static final PageLink TEST_DATA = new PageLink("Test data", TestDataRoutes.PATH);

    private static final String PATH = SpaceActs.PATH + SpaceActs.CLOCK;
    private static final String ADVANCE = "advance";
    private static final int WRONG = 422;

    /** A longer way at once would keep the browser waiting while all that falls due is booked. */
    private static final Duration MOST = Duration.ofDays(366);

    private static final Set<SpaceRefusal> AT_THE_FIELD = Set.of(
            SpaceRefusal.SPACE_DETAILS_INVALID, SpaceRefusal.CLOCK_MOVED_MEANWHILE, SpaceRefusal.CLOCK_BEFORE_ENTRIES);

    private final SpaceActs acts;
    private final SpaceClocks clocks;
    private final Clock wall;

    ClockRoutes(SpaceActs acts, SpaceClocks clocks, Clock wall) {
        this.acts = acts;
        this.clocks = clocks;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("clockOfSpace", PATH, Role.DEVELOPER, request -> show(request, 200, "", Problems.NONE));
        routes.form(
                "moveClockOfSpace",
                PATH,
                Role.DEVELOPER,
                this::move,
                (request, stale) -> show(request, 200, stale.text(ADVANCE), Problems.NONE));
    }

    private void move(HubRequest request, PageForm form) {
        OwnSpace own = acts.changeable(request);
        String typed = form.text(ADVANCE);
        Optional<Duration> step = step(typed.strip());
        if (step.isEmpty()) {
            wrong(request, typed, "Type a time such as 30m, 24h or 3d, of at most " + DurationText.of(MOST) + ".");
            return;
        }
        try {
            acts.of(request)
                    .moveClock()
                    .move(request.developer().id(), own.space().id(), ClockChange.advance(step.get()));
            request.redirect(SpaceActs.after(own.space().id(), "moved"));
        } catch (Refused refused) {
            if (!(refused.reason() instanceof SpaceRefusal reason) || !AT_THE_FIELD.contains(reason)) {
                throw refused;
            }
            wrong(request, typed, Hints.of(refused));
        }
    }

    private static Optional<Duration> step(String typed) {
        try {
            return Optional.of(DurationText.parse(typed)).filter(step -> !step.isZero() && step.compareTo(MOST) <= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void wrong(HubRequest request, String typed, String sentence) {
        show(request, WRONG, typed, Problems.NONE.at(ADVANCE, sentence));
    }

    private void show(HubRequest request, int status, String typed, Problems problems) {
        OwnSpace own = acts.changeable(request);
        UtcMoment now = new UtcMoment(clocks.now(own.space().id()), wall.instant());
        Form form = Form.to(SpaceActs.pathOf(own.space().id(), SpaceActs.CLOCK), request.csrf(), "Move the clock")
                .with(Field.code(ADVANCE, "Move it ahead by")
                        .hint("A whole number with its unit: 30m, 24h or 3d, up to " + DurationText.of(MOST) + ".")
                        .upTo(10)
                        .typed(typed))
                .with(problems)
                .cancel(
                        "Cancel",
                        TestDataRoutes.PATH + ReadableSpaces.query(own.space().id()));
        request.show(
                status,
                FormPage.of(
                        request.frame("Move the clock", Section.TEST_DATA).below(TEST_DATA),
                        "It is " + now.exact()
                                + " in this space. Whatever falls due on the way is booked: pending payments,"
                                + " instalments, standing orders. Tokens and consents end by this clock as well. What was"
                                + " booked at a later time keeps the clock from going back, until the space is reset.",
                        form));
    }
}
