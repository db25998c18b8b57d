package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import java.util.List;

/** The hints on people who ask for an account of the hub. */
final class RegistrationHints {

    private RegistrationHints() {}

    static List<Hint> of(RegistrationRefusal reason) {
        return switch (reason) {
            case REGISTRATION_UNKNOWN -> only("There is no such registration", "take one of the list");
            case REGISTRATION_ELSEWHERE ->
                List.of(hint("The registration of {person} is {state}", "load the list anew")
                        .with("person", RegistrationElsewhere.class, RegistrationElsewhere::person)
                        .with("state", RegistrationElsewhere.class, RegistrationHints::state));
            case REGISTRATION_CLOSED ->
                only("Nobody can sign up here at present", "ask the people who run this hub for an invitation");
            case EMAIL_TAKEN ->
                List.of(hint("{person} belongs to an account or a registration already", "choose another address")
                        .with("person", NamedPerson.class, NamedPerson::person));
            case USER_ID_TAKEN ->
                List.of(hint("The user ID {person} is taken", "choose another one")
                        .with("person", NamedPerson.class, NamedPerson::person));
        };
    }

    private static String state(RegistrationElsewhere elsewhere) {
        return elsewhere.by() == null
                ? elsewhere.state()
                : elsewhere.state() + " since " + elsewhere.at() + ", by " + elsewhere.by();
    }
}
