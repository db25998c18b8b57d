package dev.sandbank.bootstrap.crash;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A developer who changes the secret of an application, while others sign up, until the server is killed. */
final class HubWorker implements Runnable {

    private static final Pattern ID = Pattern.compile("id=\"client-id\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("http://\\S*/activate\\?token=\\S+");
    private static final AtomicInteger SOURCES = new AtomicInteger();

    private final Http http;
    private final String name;
    private final GreenMail mailServer;
    private final AtomicInteger answers;
    private final HubPages developer;
    private final List<String> signedUp = new ArrayList<>();
    private String clientId = "";
    private String secret = "";

    /** The form whose answer did not come. */
    private @Nullable Map<String, String> inFlight;

    /** Makes a worker whose name no other worker of any round has. */
    HubWorker(Http http, String name, GreenMail mailServer, AtomicInteger answers) {
        this.http = http;
        this.name = name;
        this.mailServer = mailServer;
        this.answers = answers;
        this.developer = new HubPages(http, source());
    }

    /** Signs up, activates the account by the mail, and makes an application. */
    void makeApplication() {
        signUp(name + "@example.com");
        URI link = URI.create(awaitLink(name + "@example.com"));
        HttpResponse<String> page = developer.open(link.getPath() + "?" + link.getRawQuery());
        developer.submit(page, "/activate", Map.of("userId", name, "password", HubWorld.PASSWORD));
        HttpResponse<String> made = developer.submit(
                developer.open("/apps/new"), "/apps/new", Map.of("name", "App " + name, "space", "own"));
        clientId = found(ID, made).orElseThrow();
        secret = found(SECRET, made).orElseThrow();
    }

    @Override
    public void run() {
        try {
            for (int turn = 0; ; turn++) {
                signUp(name + "t" + turn + "@example.com");
                rotate();
                answers.addAndGet(2);
            }
        } catch (UncheckedIOException serverFell) {
            // The form without an answer stays recorded.
        }
    }

    int answers() {
        return signedUp.size();
    }

    /** Whom the server has told that a mail is on its way. */
    List<String> signedUp() {
        return signedUp;
    }

    String clientId() {
        return clientId;
    }

    String secret() {
        return secret;
    }

    /** The secret that the server shows when the form is sent again whose answer did not come; empty if there is none. */
    Optional<String> secretOfRepeatedForm(Http restarted) {
        if (inFlight == null) {
            return Optional.empty();
        }
        HubPages again = developer.at(restarted);
        HttpResponse<String> told = again.post(path("/rotate"), inFlight);
        return found(SECRET, again.open(Http.header(told, "Location")));
    }

    private void signUp(String email) {
        HubPages visitor = new HubPages(http, source());
        HttpResponse<String> told = visitor.submit(
                visitor.open("/get-started"),
                "/get-started",
                Map.of("name", name, "email", email, "company", "", "country", "SG", "purpose", "", "terms", "yes"));
        if (!told.body().contains(email)) {
            throw new IllegalStateException(email + " was answered " + told.statusCode());
        }
        signedUp.add(email);
    }

    private void rotate() {
        Map<String, String> form = HubPages.hidden(developer.open(path("")), path("/rotate"));
        form.put("overlap", "0");
        inFlight = form;
        HttpResponse<String> told = developer.post(path("/rotate"), form);
        secret = found(SECRET, developer.open(Http.header(told, "Location"))).orElseThrow();
        inFlight = null;
    }

    private String path(String action) {
        return "/apps/" + clientId + action;
    }

    private String awaitLink(String email) {
        Optional<String> link = Optional.empty();
        while (link.isEmpty()) {
            Moment.pass();
            link = mailsTo(email, mailServer)
                    .map(mail ->
                            GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "="))
                    .flatMap(text -> LINK.matcher(text).results().map(found -> found.group()))
                    .findFirst();
        }
        return link.get();
    }

    /** The mails to an address that have arrived. */
    static Stream<MimeMessage> mailsTo(String email, GreenMail mailServer) {
        return Stream.of(mailServer.getReceivedMessages()).filter(mail -> {
            try {
                return mail.getRecipients(Message.RecipientType.TO)[0]
                        .toString()
                        .contains(email);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<String> found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String source() {
        int number = SOURCES.incrementAndGet();
        return "10." + (number >> 16) + "." + (number >> 8 & 255) + "." + (number & 255);
    }
}
