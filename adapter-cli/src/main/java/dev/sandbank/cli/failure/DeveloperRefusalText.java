package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import java.time.Instant;

/** The refusals about developers and those who want to become one, in words for the operator. */
final class DeveloperRefusalText {

    private DeveloperRefusalText() {}

    static String of(RegistrationRefusal reason, Refusal refusal) {
        return switch (reason) {
            case REGISTRATION_UNKNOWN -> "there is no registration of " + person(refusal) + "; sandbank developer list";
            case REGISTRATION_ELSEWHERE -> elsewhere(refusal);
            case REGISTRATION_CLOSED -> "registration is closed; sandbank developer invite still works";
            case EMAIL_TAKEN -> person(refusal) + " belongs to an account or a registration already";
            case USER_ID_TAKEN -> "the user ID " + person(refusal) + " is taken";
        };
    }

    static String of(DeveloperRefusal reason, Refusal refusal) {
        return switch (reason) {
            case DEVELOPER_UNKNOWN -> "there is no developer " + developer(refusal) + "; sandbank developer list";
            case DEVELOPER_SUSPENDED -> developer(refusal) + " is suspended; sandbank developer resume ends that";
            case DEVELOPER_NOT_SUSPENDED -> developer(refusal) + " is not suspended";
            case LAST_ADMINISTRATOR ->
                developer(refusal) + " is the last administrator; make another one first: sandbank admin create EMAIL";
            case OWNER_EXISTS -> "this hub has its first account already";
            case DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED, LINK_ENDED -> RefusalText.bare(reason);
        };
    }

    private static String elsewhere(Refusal refusal) {
        if (!(refusal instanceof RegistrationElsewhere elsewhere)) {
            return RefusalText.bare(RegistrationRefusal.REGISTRATION_ELSEWHERE);
        }
        Instant at = elsewhere.at();
        String decided = at == null ? "" : " since " + at + ", by " + elsewhere.by();
        return elsewhere.person() + " is " + elsewhere.state() + decided;
    }

    private static String person(Refusal refusal) {
        return refusal instanceof NamedPerson named ? named.person() : "that address";
    }

    private static String developer(Refusal refusal) {
        return refusal instanceof NamedDeveloper named ? named.developer() : "of that name";
    }
}
