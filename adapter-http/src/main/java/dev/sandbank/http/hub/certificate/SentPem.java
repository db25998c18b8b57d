package dev.sandbank.http.hub.certificate;

import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.web.page.PageForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A certificate or a request for one, as a form sends it: a file, or pasted text. */
final class SentPem {

    /** Drafts never keep a field of this name, because some people paste their private key here. */
    static final String TEXT = "encoded";

    private static final String FILE = "file";
    private static final int MAX_CHARACTERS = 32_768;
    private static final int ROWS = 6;

    private SentPem() {}

    /**
     * The two fields.
     *
     * @param what is sent, as a part of a label
     * @param first the first line of such a text
     */
    static Field[] fields(String what, String first, String typed) {
        return new Field[] {
            Field.file(FILE, what + " as a file", ".pem,.crt,.cer,.der,.csr,.p10")
                    .optional(),
            Field.textArea(TEXT, "Or pasted", ROWS)
                    .hint("It begins with " + first)
                    .upTo(MAX_CHARACTERS)
                    .optional()
                    .typed(typed)
        };
    }

    /** What was sent; the file, if both were. */
    static byte[] of(PageForm form) {
        try (InputStream file = form.file(FILE).content()) {
            byte[] sent = file.readNBytes(MAX_CHARACTERS + 1);
            return sent.length > 0 ? sent : form.text(TEXT).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is shown again: never a private key. */
    static String shownAgain(String typed) {
        return typed.contains("PRIVATE KEY") ? "" : typed;
    }
}
