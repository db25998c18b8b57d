package dev.sandbank.http.certificate;

import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.application.certificate.upkeep.ServeRevocationList;
import dev.sandbank.http.web.Paths;
import io.javalin.http.Context;

/** The list of revoked certificates (RFC 2585 section 4), for anybody who checks one. */
public final class RevocationListRoutes {

    /** Its path. */
    public static final String PATH = "/clients.crl";

    private final ServeRevocationList serveRevocationList;

    private RevocationListRoutes(ServeRevocationList serveRevocationList) {
        this.serveRevocationList = serveRevocationList;
    }

    public static void addTo(Paths paths, ServeRevocationList serveRevocationList) {
        paths.get(PATH, new RevocationListRoutes(serveRevocationList)::serve);
    }

    private void serve(Context context) {
        RevocationList list = serveRevocationList.serve();
        // A cache must not keep a list that names less than the server refuses.
        context.header("Cache-Control", "no-cache")
                .contentType("application/pkix-crl")
                .result(list.der());
    }
}
