package dev.sandbank.http.hub.mail;

import dev.sandbank.application.MailUseCases;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;

/**
 * All pages of the outbox. Administrators read it in the administration, and each view is audited. Everybody reads it
 * where the server serves one machine and sends no mail.
 */
public final class OutboxPages {

    /** The path of the outbox that everybody reads. */
    public static final String OPEN_PATH = "/outbox";

    private final MailUseCases useCases;
    private final Clock wall;
    private final boolean isOpen;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     * @param isOpen whether everybody may read the outbox
     */
    public OutboxPages(MailUseCases useCases, Clock wall, boolean isOpen) {
        this.useCases = useCases;
        this.wall = wall;
        this.isOpen = isOpen;
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        new OutboxRoutes(useCases, wall, OutboxRoom.ADMINISTRATION).addTo(routes);
        if (isOpen) {
            new OutboxRoutes(useCases, wall, OutboxRoom.OPEN).addTo(routes);
        } else {
            routes.page(
                    "outboxElsewhere",
                    OPEN_PATH,
                    Role.ADMINISTRATOR,
                    request -> request.redirect(AdminRoom.OUTBOX.path()));
        }
    }
}
