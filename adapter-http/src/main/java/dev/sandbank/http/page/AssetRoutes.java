package dev.sandbank.http.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Serves {@code /assets/}. */
public final class AssetRoutes {

    public void addTo(RoutesConfig routes) {
        routes.get("/assets/{file}", AssetRoutes::send);
    }

    private static void send(Context ctx) {
        Asset asset = Asset.at(ctx.path()).orElseThrow(NotFoundResponse::new);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(asset.type())
                .result(asset.content());
    }
}
