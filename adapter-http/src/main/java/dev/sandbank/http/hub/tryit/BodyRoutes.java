package dev.sandbank.http.hub.tryit;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import dev.sandbank.http.hub.tryit.call.TryMemories;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;

/** {@code /try/{market}/{operation}/{call}/body}: the body of an answer as a file, byte for byte. */
final class BodyRoutes {

    private final TryMemories memories;

    BodyRoutes(TryMemories memories) {
        this.memories = memories;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("tryBody", TryRoutes.PATH + "/{call}/body", Role.DEVELOPER, this::send);
    }

    private void send(HubRequest request) {
        TryAnswer answer = memories.findWhole(request.session().id(), request.pathPart("call"))
                .orElseThrow(() -> new ShownInstead(ErrorPages.notFound(), new Refused(BankRefusal.RESOURCE_UNKNOWN)));
        request.sendBytes(answer.fileName(), answer.body());
    }
}
