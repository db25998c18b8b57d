package dev.sandbank.http.web.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that a form was sent with. Its name and the type that the sender declares say nothing and are not kept. */
public final class SentFile {

    /** What is there if no file was chosen. */
    public static final SentFile NONE = new SentFile(new byte[0], 0, 0);

    private final byte[] body;
    private final int from;
    private final int length;

    /** A stretch of a body. */
    SentFile(byte[] body, int from, int length) {
        this.body = body;
        this.from = from;
        this.length = length;
    }

    /** The length in bytes. */
    public int length() {
        return length;
    }

    /** The content. */
    public InputStream content() {
        return new ByteArrayInputStream(body, from, length);
    }
}
