package dev.sandbank.http.hub.admin;

import dev.sandbank.http.page.PageLink;

/** The rooms of the administration, in the order of the navigation. */
public enum AdminRoom {
    START("Overview", "/admin"),
    REGISTRATIONS("Registrations", "/admin/registrations"),
    DEVELOPERS("Developers", "/admin/developers"),
    APPLICATIONS("Applications", "/admin/applications"),
    LIMITS("Limits", "/admin/limits"),
    TEAMS("Teams", "/admin/teams"),
    CONTACT("Contact", "/admin/contact"),
    PRODUCTION("Production", "/admin/production"),
    OUTBOX("Outbox", "/admin/outbox"),
    AUDIT("Audit log", "/admin/audit");

    private final String label;
    private final String path;

    AdminRoom(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** The path of its first page. */
    public String path() {
        return path;
    }

    /** The link to it. */
    public PageLink link() {
        return new PageLink(label, path);
    }
}
