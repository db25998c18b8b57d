package dev.sandbank.http.page;

import dev.sandbank.http.operation.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Assets as answers. */
public final class AssetAnswer {

    private AssetAnswer() {}

    public static Answer.Ready of(Asset asset) {
        return new Answer.Ready(
                200,
                asset.type(),
                asset.content().getBytes(StandardCharsets.UTF_8),
                List.of(
                        new Answer.Header("Cache-Control", "public, max-age=31536000, immutable"),
                        new Answer.Header("X-Content-Type-Options", "nosniff")));
    }
}
