package dev.sandbank.http.hub.admin.application;

import dev.sandbank.domain.oauth.client.Client;
import java.util.Arrays;
import java.util.stream.Stream;

/** What an administrator does with an application; each has a page that asks first. */
enum AnyApplicationAct {
    SUSPEND(
            "suspend",
            "Suspend",
            "Within a second no call, token or secret of it works any more, until you end the suspension.",
            true),
    RESUME("resume", "End the suspension", "It works again, with the secrets and tokens that it has.", false),
    DELETE(
            "delete",
            "Delete",
            "It ends with all its secrets, tokens and grants, and open requests for production are withdrawn. It cannot be"
                    + " undone.",
            true);

    private final String word;
    private final String label;
    private final String consequence;
    private final boolean dangerous;

    AnyApplicationAct(String word, String label, String consequence, boolean dangerous) {
        this.word = word;
        this.label = label;
        this.consequence = consequence;
        this.dangerous = dangerous;
    }

    /** What can be done with it as it is now. */
    static Stream<AnyApplicationAct> of(Client client) {
        return Arrays.stream(values()).filter(act -> act == DELETE || client.suspended() == (act == RESUME));
    }

    /** The end of its path, and the word by which the next page tells that it was done. */
    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /** What it means, in sentences. */
    String consequence() {
        return consequence;
    }

    boolean dangerous() {
        return dangerous;
    }

    /** The title of the page that asks. */
    String titleFor(Client client) {
        return this == RESUME ? "End the suspension of " + client.name() : label + " " + client.name();
    }

    /** Its name in metrics and in the log. */
    String id() {
        return word + "AnyApplication";
    }
}
