package dev.sandbank.http.hub.contact;

import dev.sandbank.domain.hub.contact.ContactText;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;

/**
 * What stands in the form that adds a message to a thread.
 *
 * @param mark by which a form that is sent twice is known
 */
record ReplyForm(SubmissionId mark, String text, Problems problems) {

    private static final int ROWS = 5;

    Form to(String path, String csrf, String label, String button) {
        return Form.to(path, csrf, button)
                .with(
                        Submission.field(mark),
                        Field.textArea(ContactDesk.TEXT, label, ROWS)
                                .upTo(ContactText.MAX_LENGTH)
                                .typed(text))
                .with(problems);
    }

    /** The same with what is wrong with it. */
    ReplyForm wrong(String sentence) {
        return new ReplyForm(mark, text, Problems.NONE.at(ContactDesk.TEXT, sentence));
    }

    /** The same text in a form that was not sent yet. */
    ReplyForm anew(SubmissionId fresh, String sentence) {
        return new ReplyForm(fresh, text, Problems.NONE.about(sentence));
    }
}
