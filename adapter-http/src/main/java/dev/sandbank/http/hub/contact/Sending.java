package dev.sandbank.http.hub.contact;

import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.refusal.hint.Hints;

/** Sends a message of a thread; one that is not taken is shown again with its text. */
record Sending(ContactDesk contacts, ReplyForm typed, Again again) {

    private static final String ELSEWHERE =
            "The thread went on while you read it. Read what is new, then decide again.";

    void send(Runnable send) {
        try {
            send.run();
        } catch (Refused refused) {
            if (refused.refusal() instanceof ContactDetailsInvalid invalid) {
                again.show(ContactDesk.WRONG, typed.wrong(invalid.sentence()));
            } else if (refused.reason() == ContactRefusal.CONTACT_ELSEWHERE) {
                again.show(ContactDesk.CONFLICT, typed.anew(typed.mark(), ELSEWHERE));
            } else if (refused.reason() == ContactRefusal.CONTACT_SENT_OTHERWISE
                    || refused.reason() == ContactRefusal.CONTACT_FULL) {
                again.show(ContactDesk.CONFLICT, typed.anew(Submission.fresh(contacts.secrets()), Hints.of(refused)));
            } else {
                throw refused;
            }
        }
    }

    /** Shows the form again. */
    interface Again {
        void show(int status, ReplyForm form);
    }
}
