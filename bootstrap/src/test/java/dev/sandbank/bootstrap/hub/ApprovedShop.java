package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.certificate.ClientIdentity;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole server where ann's application has been approved for production, and where nothing was taken yet. */
final class ApprovedShop implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("id=\"client-id\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");
    private static final String NEW_PRODUCTION = "/production/new";

    final Hub hub;
    final HubPages ann;

    /** The path of the application's page. */
    final String shop;

    /** The path of the approved request. */
    final String request;

    ApprovedShop(String... settings) {
        this(Hub.withReview(settings));
    }

    ApprovedShop(Hub hub) {
        this.hub = hub;
        this.ann = developer("ann");
        this.shop = "/apps/" + id(ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop")));
        HttpResponse<String> asked = ann.submit(
                ann.open(NEW_PRODUCTION),
                NEW_PRODUCTION,
                Map.of(
                        "markets",
                        "sg",
                        "company",
                        "Ann & Co",
                        "address",
                        "1 Main Street\nSingapore",
                        "number",
                        "201912345K",
                        "person",
                        "Ann Lee",
                        "site",
                        "https://ann.example"));
        this.request = asked.uri().getPath();
        HubPages olu = developer("olu");
        var developers = hub.sandbank().admin().developers();
        developers.appoint().appoint(developers.find().find("olu").id(), true);
        String review = "/admin" + request;
        HttpResponse<String> decided =
                olu.send(olu.open(review), review + "/decide", Map.of("verdict", "approve", "text", ""));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(303);
    }

    HubPages developer(String name) {
        String email = name + "@example.com";
        hub.sandbank().admin().registrations().invite().invite(Applicant.invited(name, new EmailAddress(email), ""));
        HubPages pages = new HubPages(new Http(hub.sandbank().baseUrl()));
        URI link = URI.create(hub.linkTo(email, "/activate"));
        HttpResponse<String> page = pages.open(link.getPath() + "?" + link.getRawQuery());
        pages.submit(page, "/activate", Map.of("userId", name, "password", Hub.PASSWORD));
        return pages;
    }

    /** Takes the production client; the path of its certificates. */
    String taken() {
        return "/apps/" + id(take()) + "/certificates";
    }

    /** Takes the production client; the page with its id and secret. */
    HttpResponse<String> take() {
        return ann.submit(ann.open(request), request + "/take", Map.of());
    }

    static String id(HttpResponse<String> page) {
        return shown(ID, page);
    }

    static String secret(HttpResponse<String> page) {
        return shown(SECRET, page);
    }

    private static String shown(Pattern what, HttpResponse<String> page) {
        Matcher found = what.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** A fresh self-signed certificate in PEM; one in the sources would end one day. */
    static String ownCertificate(Path folder) throws Exception {
        byte[] certificate = ClientIdentity.selfSigned(folder, "shop").certificate();
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
    }

    /** A file in PEM beside this class. */
    static String pem(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(ApprovedShop.class.getResourceAsStream(name + ".pem"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
