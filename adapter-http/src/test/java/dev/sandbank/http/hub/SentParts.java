package dev.sandbank.http.hub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body as browsers write it. */
public final class SentParts {

    public static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public SentParts field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    /** A file with a name that lies. */
    public SentParts file(String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"../icon.png\"\r\nContent-Type: image/png\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** The body with its end. */
    public byte[] whole() {
        write("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    /** The body without its end. */
    public byte[] cutOff() {
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
