package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.AdminUseCases.DeveloperUseCases;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.time.Instant;

/** What the pages about developers have in common. */
record DeveloperDesk(AdminUseCases.From useCases, Clock wall) {

    static final String PATH = AdminRoom.DEVELOPERS.path();
    static final String ONE_PATH = PATH + "/{developer}";

    DeveloperUseCases of(HubRequest request) {
        return all(request).developers();
    }

    /** What would end with the account of somebody. */
    AccountEnd weigh(HubRequest request, DeveloperId id) {
        return all(request).teams().weighAccountEnd().weigh(id);
    }

    private AdminUseCases all(HubRequest request) {
        return useCases.of(request.developer().id(), request.source());
    }

    Cell at(Instant instant) {
        return Cell.moment(new UtcMoment(instant, wall.instant()));
    }

    static String pathOf(DeveloperId id) {
        return PATH + "/" + id;
    }

    /** The developer whom the address names. */
    static DeveloperId idOf(HubRequest request) {
        String text = request.pathPart("developer");
        if (!DeveloperId.couldBe(text)) {
            throw new Refused(new NamedDeveloper(DeveloperRefusal.DEVELOPER_UNKNOWN, text));
        }
        return new DeveloperId(text);
    }

    static Cell.State state(Developer developer) {
        return (Cell.State)
                (developer.suspended() ? Cell.badge(Tone.DANGER, "Suspended") : Cell.badge(Tone.SUCCESS, "Active"));
    }
}
