package dev.sandbank.http.page.form;

import dev.sandbank.application.support.FreshIds;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/** The mark of a form, by which a form that is sent twice is known. It stands in a hidden field. */
public final class Submission {

    /** The name of the field. */
    public static final String FIELD = "submission";

    private static final int LENGTH = 22;

    private Submission() {}

    /** The mark of a form that is shown for the first time. */
    public static SubmissionId fresh(Secrets secrets) {
        return new SubmissionId(FreshIds.of(secrets, LENGTH));
    }

    /** The mark that a form was sent with; null if it has none. */
    public static @Nullable SubmissionId of(String sent) {
        return SubmissionId.couldBe(sent) ? new SubmissionId(sent) : null;
    }

    /** The mark that a form was sent with, or a fresh one. */
    public static SubmissionId kept(String sent, Secrets secrets) {
        SubmissionId mark = of(sent);
        return mark == null ? fresh(secrets) : mark;
    }

    /** The hidden field. */
    public static Field field(SubmissionId mark) {
        return Field.hidden(FIELD, mark.value());
    }
}
