package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.web.body.SentFile;
import dev.sandbank.http.web.body.SentForm;
import java.util.List;

/** A form of one of the bank's pages, sent by the browser that got the page; a field may come more than once. */
public final class PageForm {

    private final SentForm sent;

    PageForm(SentForm sent) {
        this.sent = sent;
    }

    /**
     * A field's only value, or an empty text.
     *
     * @throws Refused REQUEST_MALFORMED if it comes more than once
     */
    public String text(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new Refused(new ParameterRepeated(name));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return sent.fields().getOrDefault(name, List.of());
    }

    /**
     * A file; one without content if none was chosen.
     *
     * @throws Refused REQUEST_MALFORMED if several came
     */
    public SentFile file(String name) {
        List<SentFile> files = sent.files().getOrDefault(name, List.of());
        if (files.size() > 1) {
            throw new Refused(new ParameterRepeated(name));
        }
        return files.isEmpty() ? SentFile.NONE : files.get(0);
    }

    @Override
    public String toString() {
        return "PageForm of " + sent;
    }
}
