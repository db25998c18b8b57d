package dev.sandbank.http.hub.admin.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.hub.admin.AskedAct;
import java.util.Arrays;
import java.util.stream.Stream;

/** What an administrator does with an application; each has a page that asks first. */
enum AnyApplicationAct {
    SUSPEND(
            "suspend",
            "Suspend",
            "Within a second no call, token or secret of it works any more, until you end the suspension. Its production client has a"
                    + " suspension of its own.",
            true),
    RESUME("resume", "End the suspension", "It works again, with the secrets and tokens that it has.", false),
    DELETE(
            "delete",
            "Delete",
            "It ends with all its secrets, tokens and grants, open requests for production are withdrawn, and its production"
                    + " client ends, whose certificates are revoked. It cannot be undone.",
            true);

    private final AskedAct asked;

    AnyApplicationAct(String word, String label, String consequence, boolean dangerous) {
        this.asked = new AskedAct(word, label, consequence, dangerous);
    }

    /** What can be done with it as it is now. */
    static Stream<AnyApplicationAct> of(Client client) {
        return Arrays.stream(values()).filter(act -> act == DELETE || client.suspended() == (act == RESUME));
    }

    /** What its page asks. */
    AskedAct asked() {
        return asked;
    }

    /** The title of the page that asks. */
    String titleFor(Client client) {
        return this == RESUME ? "End the suspension of " + client.name() : asked.label() + " " + client.name();
    }

    /** Its name in metrics and in the log. */
    String id() {
        return asked.word() + "AnyApplication";
    }
}
