package dev.sandbank.http.web;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.MediaTypes;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.DataSetTooLarge;
import dev.sandbank.http.operation.RequestRefusal.FileTooLarge;
import dev.sandbank.http.operation.RequestRefusal.FormTooLarge;
import dev.sandbank.http.web.body.BodyLimits;
import dev.sandbank.http.web.body.Multipart;
import dev.sandbank.http.web.body.SentForm;
import dev.sandbank.http.web.body.WholeBodies;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** The bodies of requests, which {@link WholeBodies} has read before. */
public final class Bodies {

    private Bodies() {}

    /**
     * The whole body.
     *
     * @throws Refused REQUEST_TOO_LARGE above 64 KiB of a form, or a mebibyte of anything else, or
     *     CONTENT_ENCODING_UNSUPPORTED
     */
    static byte[] read(Context context) {
        String encoding = context.req().getHeader("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw new Refused(RequestRefusal.CONTENT_ENCODING_UNSUPPORTED);
        }
        if (WholeBodies.wasTooLarge(context.req())) {
            throw tooLarge(context);
        }
        try (InputStream body = context.req().getInputStream()) {
            int length = context.req().getContentLength();
            // To read all of an unknown length takes a buffer of 16 KiB.
            return length < 0 ? body.readAllBytes() : body.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a page's form was sent with; nothing if the body is no form.
     *
     * @throws Refused REQUEST_TOO_LARGE, CONTENT_ENCODING_UNSUPPORTED, PARAMETERS_TOO_MANY, QUERY_MALFORMED if fields are
     *     not percent-encoded properly, or REQUEST_MALFORMED if the parts of a form with files cannot be read
     */
    public static SentForm form(Context context) {
        String contentType = context.req().getContentType();
        if (isForm(contentType)) {
            return new SentForm(QueryString.parse(new String(read(context), StandardCharsets.UTF_8)), Map.of());
        }
        return contentType != null && MediaTypes.is(Multipart.TYPE, contentType)
                ? Multipart.read(read(context), contentType)
                : SentForm.NOTHING;
    }

    private static Refused tooLarge(Context context) {
        String contentType = context.req().getContentType();
        if (isForm(contentType)) {
            return new Refused(new FormTooLarge());
        }
        if (contentType == null || !MediaTypes.is(Multipart.TYPE, contentType)) {
            return new Refused(RequestRefusal.REQUEST_TOO_LARGE);
        }
        return context.path().equals(BodyLimits.DATA_SETS)
                ? new Refused(new DataSetTooLarge(WholeBodies.received(context.req())))
                : new Refused(new FileTooLarge());
    }

    /**
     * If a body has not arrived completely, the connection ends after the answer, and a header must tell the client so.
     */
    static void endUnlessRead(Context context) {
        if (!ServletContextRequest.getServletContextRequest(context.req()).consumeAvailable()) {
            context.res().setHeader("Connection", "close");
        }
    }

    static boolean isForm(@Nullable String contentType) {
        return contentType != null && MediaTypes.is(MediaTypes.FORM, contentType);
    }
}
