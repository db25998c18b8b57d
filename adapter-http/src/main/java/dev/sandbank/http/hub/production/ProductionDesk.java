package dev.sandbank.http.hub.production;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.ProductionRefusal.NamedProductionUnknown;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all pages of requests for production need. */
record ProductionDesk(DeskUseCases.OfDevelopers desk, Secrets secrets, Clock wall) {

    static final PageLink SUPPORT = new PageLink(Section.SUPPORT.label(), Section.SUPPORT.path());

    /** The part of a path that names a request. */
    static final String REQUEST = "request";

    static final int ROWS = 25;
    static final int WRONG = 422;
    static final int CONFLICT = 409;

    private static final DoneNotices DONE = new DoneNotices(Map.of(
            "sent", "We have your request. You get a mail at each step.",
            "answered", "Your answer is stored, and the request is in review again.",
            "withdrawn", "The request is withdrawn.",
            "taken", "You work on this request now. The developer knows by mail.",
            "asked", "The developer gets your question by mail.",
            "approved", "The request is approved. The developer knows by mail.",
            "declined", "The request is declined. The developer gets the reason by mail."));

    /** What whoever is logged in may do. */
    DeskUseCases of(HubRequest request) {
        return desk.of(request.developer().id(), request.source());
    }

    /** The request that an address names. */
    static ProductionId idOf(HubRequest request) {
        String text = request.pathPart(REQUEST);
        if (!ProductionId.couldBe(text)) {
            throw new Refused(new NamedProductionUnknown(""));
        }
        return new ProductionId(text);
    }

    static HubFrame told(HubRequest request, HubFrame frame) {
        return DONE.told(frame, request.query(DoneNotices.DONE));
    }

    static String countries(List<Market> markets) {
        return markets.stream().map(Market::country).collect(Collectors.joining(", "));
    }

    /**
     * The state as one of the two sides sees it.
     *
     * @param own whether the developer reads
     */
    static Badge badge(ProductionState state, boolean own) {
        return switch (state) {
            case SUBMITTED -> new Badge(own ? Tone.INFO : Tone.WARNING, "Submitted");
            case IN_REVIEW -> new Badge(Tone.INFO, "In review");
            case MORE_INFORMATION ->
                own ? new Badge(Tone.WARNING, "Your answer needed") : new Badge(Tone.NEUTRAL, "More information");
            case APPROVED -> new Badge(Tone.SUCCESS, "Approved");
            case DECLINED -> new Badge(Tone.DANGER, "Declined");
            case WITHDRAWN -> new Badge(Tone.NEUTRAL, "Withdrawn");
        };
    }
}
