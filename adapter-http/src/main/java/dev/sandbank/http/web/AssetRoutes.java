package dev.sandbank.http.web;

import dev.sandbank.http.page.Asset;

/** The files that pages need. Their paths change with their content, so browsers may keep them for ever. */
public final class AssetRoutes {

    private AssetRoutes() {}

    public static void addTo(Paths paths) {
        for (Asset asset : Asset.values()) {
            byte[] content = asset.content();
            paths.get(asset.path(), context -> {
                context.header("Cache-Control", "public, max-age=31536000, immutable")
                        .header("X-Content-Type-Options", "nosniff");
                if (asset.isCompressed()) {
                    context.disableCompression();
                }
                FileAnswer.show(context, asset.type(), asset.hash(), content);
            });
        }
    }
}
