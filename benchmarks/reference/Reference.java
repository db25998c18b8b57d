import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the web server alone can do: a bare Javalin that answers a form POST with a body of a token's size, and a GET
 * with the bytes of a file. Run from source: {@code java -cp LIBS Reference.java PORT FILE}.
 */
final class Reference {

    private static final String TOKEN = "{\"token_type\":\"Bearer\",\"access_token\":\"" + "x".repeat(77)
            + "\",\"expires_in\":1800,\"consented_on\":1700000000,\"scope\":\"/api\"}";

    private Reference() {}

    public static void main(String[] args) throws Exception {
        byte[] body = Files.readAllBytes(Path.of(args[1]));
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/token", Reference::token);
                    config.routes.get("/accounts", context -> context.contentType("application/json")
                            .result(body));
                })
                .start("127.0.0.1", Integer.parseInt(args[0]));
    }

    private static void token(Context context) {
        if (context.formParam("grant_type") == null) {
            context.status(400);
        }
        context.contentType("application/json").result(TOKEN);
    }
}
