package dev.sandbank.http.web;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Removes the path of the public URL from requests that still have it, which a proxy may leave. */
final class StripPublicPath extends Handler.Wrapper {

    private final PublicPath publicPath;

    StripPublicPath(PublicPath publicPath, Handler next) {
        super(next);
        this.publicPath = publicPath;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        String stripped = publicPath.without(path);
        boolean same = stripped.equals(path);
        return super.handle(
                same ? request : Request.serveAs(request, HttpURI.build(uri).path(stripped)), response, callback);
    }
}
