package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.HubUseCases.TestDataUseCases;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.ShownInstead;

/** What the pages that do something with a space have in common. */
record SpaceActs(TestDataUseCases.From useCases) {

    /** The path below which a space has its pages. */
    static final String PATH = TestDataRoutes.PATH + "/spaces/{space}";

    static final String RESET = "/reset";
    static final String CLOCK = "/clock";
    static final String EXPORT = "/export";

    static String pathOf(SpaceId id, String below) {
        return TestDataRoutes.PATH + "/spaces/" + id + below;
    }

    /** Where somebody goes when it is done. */
    static String after(SpaceId id, String word) {
        return TestDataRoutes.PATH + ReadableSpaces.query(id) + "&" + DoneNotices.DONE + "=" + word;
    }

    TestDataUseCases of(HubRequest request) {
        return useCases.from(request.source());
    }

    /** The space that the path names, for those who may see its data. */
    OwnSpace space(HubRequest request) {
        String named = request.pathPart("space");
        return of(request).listSpaces().list(request.developer().id()).stream()
                .filter(own -> own.space().id().value().equals(named))
                .findFirst()
                .orElseThrow(() -> new ShownInstead(
                        ErrorPages.notFound(), new Refused(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, "?"))));
    }

    /** The same for those who may change it. */
    OwnSpace changeable(HubRequest request) {
        OwnSpace own = space(request);
        own.mustBeChangeable();
        return own;
    }
}
