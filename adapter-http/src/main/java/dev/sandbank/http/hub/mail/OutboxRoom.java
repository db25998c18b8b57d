package dev.sandbank.http.hub.mail;

import dev.sandbank.application.MailUseCases;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.Role;
import org.jspecify.annotations.Nullable;

/** The two places in which the outbox is read. */
enum OutboxRoom {
    /** Everybody who reaches the server reads it there, so nobody is audited. */
    OPEN(OutboxPages.OPEN_PATH, Role.ANYBODY, "openOutbox", "openMail") {
        @Override
        HubFrame frame(HubRequest request, String title) {
            return request.frame(title, Section.NONE);
        }

        @Override
        @Nullable
        Audit reader(HubRequest request, MailUseCases useCases) {
            return null;
        }
    },

    /** Administrators read mails of others there, so each view is audited. */
    ADMINISTRATION(AdminRoom.OUTBOX.path(), Role.ADMINISTRATOR, "outbox", "mail") {
        @Override
        HubFrame frame(HubRequest request, String title) {
            return AdminFrame.of(request, title, AdminRoom.OUTBOX);
        }

        @Override
        Audit reader(HubRequest request, MailUseCases useCases) {
            return useCases.readers().of(request.developer().id(), request.source());
        }
    };

    private final String path;
    private final Role role;
    private final String listId;
    private final String mailId;

    OutboxRoom(String path, Role role, String listId, String mailId) {
        this.path = path;
        this.role = role;
        this.listId = listId;
        this.mailId = mailId;
    }

    String path() {
        return path;
    }

    Role role() {
        return role;
    }

    /** The name of the list in metrics and in the log. */
    String listId() {
        return listId;
    }

    /** The name of the page of one mail in metrics and in the log. */
    String mailId() {
        return mailId;
    }

    abstract HubFrame frame(HubRequest request, String title);

    /** The audit of who reads; null where that is not noted. */
    abstract @Nullable Audit reader(HubRequest request, MailUseCases useCases);

    /** The frame of a page below the list. */
    HubFrame below(HubRequest request, String title) {
        return frame(request, title).below(new PageLink(AdminRoom.OUTBOX.label(), path));
    }
}
