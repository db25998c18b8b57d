package dev.sandbank.http.web.body;

import dev.sandbank.http.operation.MediaTypes;
import jakarta.servlet.ServletRequest;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Reads every body before a thread is used for its request, so that no thread ever waits for a body. The loader of the
 * server is not used, because it keeps the network buffers, which would be one for each byte of a slow body.
 */
public final class WholeBodies implements ContentLoaderFactory {

    private final BodyLimits limits;
    private final BodyBudget budget = new BodyBudget(BodyLimits.TOGETHER);

    public WholeBodies(BodyLimits limits) {
        this.limits = limits;
    }

    /** Whether the body of this request was larger than its kind may be, and so was not kept. */
    public static boolean wasTooLarge(ServletRequest request) {
        return request.getAttribute(WholeBody.TOO_LARGE) != null;
    }

    /** How many bytes arrived of a body that was too large; there may have been more. */
    public static long received(ServletRequest request) {
        return request.getAttribute(WholeBody.TOO_LARGE) instanceof Long bytes ? bytes : 0;
    }

    @Override
    public @Nullable String getApplicableMimeType() {
        return null;
    }

    @Override
    public ContentLoader newContentLoader(
            @Nullable String contentType,
            @Nullable String mimeType,
            Handler handler,
            Request request,
            Response response,
            Callback callback) {
        boolean isDataSet = contentType != null
                && MediaTypes.is(Multipart.TYPE, contentType)
                && BodyLimits.DATA_SETS.equals(request.getHttpURI().getCanonicalPath());
        BodyBuffer buffer = new BodyBuffer(isDataSet ? BodyLimits.WITH_DATA_SET : most(contentType), budget);
        long discarded = isDataSet ? BodyLimits.DISCARDED_DATA_SET : BodyLimits.DISCARDED;
        return new WholeBody(handler, request, response, callback, limits, buffer, discarded);
    }

    private static int most(@Nullable String contentType) {
        if (contentType == null) {
            return BodyLimits.OTHER;
        }
        if (MediaTypes.is(MediaTypes.FORM, contentType)) {
            return BodyLimits.FORM;
        }
        return MediaTypes.is(Multipart.TYPE, contentType) ? BodyLimits.WITH_FILE : BodyLimits.OTHER;
    }
}
