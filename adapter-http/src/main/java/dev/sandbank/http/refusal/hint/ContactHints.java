package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactElsewhere;
import java.util.List;

/** The hints on messages to the people who run the hub. */
final class ContactHints {

    private ContactHints() {}

    static List<Hint> of(ContactRefusal reason) {
        return switch (reason) {
            case CONTACT_UNKNOWN -> only("There is no such message", "take one of your list");
            case CONTACT_ELSEWHERE ->
                List.of(hint("The thread is {state} since {at}", "load it anew to see what was written")
                        .with("state", ContactElsewhere.class, ContactElsewhere::state)
                        .with("at", ContactElsewhere.class, ContactElsewhere::at));
            case CONTACT_FULL -> only("This thread has as many messages as one can have", "begin a new one");
            case CONTACT_TOO_MANY ->
                only("Many of your messages wait for an answer", "add to one of them, or wait for the answers");
            case CONTACT_DETAILS_INVALID ->
                only("Subject or text cannot be stored", "see the sentence beside the field");
            case CONTACT_SENT_OTHERWISE ->
                only("This form was sent before with other content", "check what is stored, then send it again");
        };
    }
}
