package dev.sandbank.http.page.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The sections of the hub. */
public enum Section {
    /** Pages that belong to no section of the navigation. */
    NONE("", "/"),
    APPLICATIONS("My applications", "/apps"),
    TEAMS("My teams", "/teams"),
    SUPPORT("Support", "/support"),
    ADMINISTRATION("Administration", "/admin"),
    ACCOUNT("Account", "/account"),
    GET_STARTED("Get started", "/get-started"),
    LOG_IN("Log in", "/login"),
    CATALOG("Catalog", "/catalog"),
    TEST_DATA("Test data", "/test-data"),
    GUIDE("Guide", "/guide"),
    HELP("Help", "/support/start"),
    CALLS("Call log", "/calls"),
    USAGE("Usage", "/usage");

    /** Where the form that logs out is sent. */
    public static final String LOG_OUT = "/logout";

    /** Where the form that chooses another team is sent. */
    public static final String SWITCH = "/teams/switch";

    /** The name of its field. */
    public static final String TEAM = "team";

    private final String label;
    private final String path;

    Section(String label, String path) {
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

    /** The path of the page of one of its things, whose id may have any characters. */
    public String pathOf(String id) {
        return path + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
