package dev.sandbank.http.hub.tryit;

import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.TryInputs;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.part.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of an operation.
 *
 * @param trial the call that was tried; null for none
 * @param told before the content
 */
record TrySheet(
        TryInputs inputs, Problems problems, @Nullable Trial trial, Repetition repetition, List<Notice> told) {

    TrySheet {
        told = List.copyOf(told);
    }

    /** A form before its call. */
    static TrySheet of(TryInputs inputs) {
        return new TrySheet(inputs, Problems.NONE, null, Repetition.NONE, List.of());
    }

    /** A call with its form, which may repeat it. */
    static TrySheet of(Trial trial) {
        return of(trial.inputs()).repeating(Repetition.of(trial), trial);
    }

    TrySheet repeating(Repetition again, @Nullable Trial tried) {
        return new TrySheet(inputs, problems, tried, again, told);
    }

    TrySheet with(Problems wrong) {
        return new TrySheet(inputs, wrong, trial, repetition, told);
    }

    TrySheet telling(Notice notice) {
        return new TrySheet(inputs, problems, trial, repetition, List.of(notice));
    }
}
