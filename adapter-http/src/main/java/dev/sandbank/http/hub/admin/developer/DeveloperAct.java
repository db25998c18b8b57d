package dev.sandbank.http.hub.admin.developer;

import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.http.hub.admin.AskedAct;
import java.util.Arrays;
import java.util.stream.Stream;

/** What an administrator does with a developer; each has a page that asks first. */
enum DeveloperAct {
    SUSPEND(
            "suspend",
            "Suspend",
            "Sessions and secrets end at once, and nobody can log in until you end the suspension. Applications of"
                    + " others go on. The person and the owners of the teams are told by mail.",
            true),
    RESUME(
            "resume",
            "End the suspension",
            "The person can log in again, and is told by mail. Secrets that ended stay ended.",
            false),
    APPOINT(
            "appoint",
            "Make administrator",
            "The person decides about registrations, and sees and changes everything that you see here.",
            false),
    DISMISS(
            "dismiss",
            "Take the administration away",
            "The person stays a developer with everything that is theirs, and cannot open these pages any more.",
            true),
    RESET_FACTOR(
            "reset-factor",
            "Switch off the second factor",
            "Do it only if you are sure who asks: phone and recovery codes are lost, and a password is enough from now"
                    + " on. All sessions end, and the person is told by mail.",
            true),
    DELETE(
            "delete",
            "Delete",
            "It cannot be undone. The log of changes keeps what the person did, by a number and not by the name. The"
                    + " person is told by mail.",
            true);

    private final AskedAct asked;

    DeveloperAct(String word, String label, String consequence, boolean dangerous) {
        this.asked = new AskedAct(word, label, consequence, dangerous);
    }

    /** What can be done with a developer as they are now. */
    static Stream<DeveloperAct> of(Developer developer, boolean factor) {
        return Arrays.stream(values()).filter(act -> act.fits(developer, factor));
    }

    private boolean fits(Developer developer, boolean factor) {
        return switch (this) {
            case SUSPEND -> !developer.suspended();
            case RESUME -> developer.suspended();
            case APPOINT -> !developer.administrator() && !developer.suspended();
            case DISMISS -> developer.administrator();
            case RESET_FACTOR -> factor;
            case DELETE -> true;
        };
    }

    /** Whether teams need other owners afterwards. */
    boolean isEnd() {
        return this == SUSPEND || this == DELETE;
    }

    /** What its page asks. */
    AskedAct asked() {
        return asked;
    }

    /** The title of the page that asks. */
    String titleFor(Developer developer) {
        return switch (this) {
            case SUSPEND -> "Suspend " + developer.name();
            case RESUME -> "End the suspension of " + developer.name();
            case APPOINT -> "Make " + developer.name() + " an administrator";
            case DISMISS -> "Take the administration from " + developer.name();
            case RESET_FACTOR -> "Switch off the second factor of " + developer.name();
            case DELETE -> "Delete the account of " + developer.name();
        };
    }

    /** The path pattern. */
    String path() {
        return DeveloperDesk.ONE_PATH + "/" + asked.word();
    }

    String pathFor(DeveloperId id) {
        return DeveloperDesk.pathOf(id) + "/" + asked.word();
    }

    /** Its name in metrics and in the log. */
    String id() {
        return switch (this) {
            case SUSPEND -> "suspendDeveloper";
            case RESUME -> "resumeDeveloper";
            case APPOINT -> "appointAdministrator";
            case DISMISS -> "dismissAdministrator";
            case RESET_FACTOR -> "resetFactor";
            case DELETE -> "deleteDeveloper";
        };
    }
}
