package dev.sandbank.http.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InboxPagesTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");
    private final HubPages olu = world.administrator("olu");

    @Test
    void administratorAnswersAndTheDeveloperReadsIt() {
        String thread = write("Which markets?");
        HttpResponse<String> inbox = olu.open("/admin/contact");
        assertThat(HubPages.words(inbox)).contains("Which markets?", "ann", "Waiting");

        String path = "/admin/contact/" + thread;
        HttpResponse<String> answered = olu.submit(olu.open(path), path + "/answer", Map.of("text", "In all sixteen."));

        assertThat(HubPages.words(answered)).contains("the developer gets it by mail", "In all sixteen.", "Answered");
        assertThat(world.mailsTo("ann@example.com").get(0).content().text()).contains("In all sixteen.");
        HttpResponse<String> seen = ann.open("/support/" + thread);
        assertThat(HubPages.words(seen)).contains("olu, administrator", "In all sixteen.", "Answered");
        assertThat(HubPages.words(olu.open("/admin/contact"))).contains("Nobody waits for an answer");
    }

    @Test
    void h71AnswerIsSentOnce() {
        String path = "/admin/contact/" + write("Which markets?");
        HttpResponse<String> page = olu.open(path);
        int before = world.mailsTo("ann@example.com").size();

        for (int i = 0; i < 2; i++) {
            assertThat(Http.header(olu.send(page, path + "/answer", Map.of("text", "All.")), "Location"))
                    .endsWith("?done=answered");
        }
        assertThat(world.mailsTo("ann@example.com")).hasSize(before + 1);
        assertThat(olu.send(page, path + "/answer", Map.of("text", "Others.")).statusCode())
                .isEqualTo(409);
        assertThat(olu.send(page, path + "/answer", Map.of("text", "")).statusCode())
                .isEqualTo(422);
    }

    /** H42: nobody answers past a message that came since, or closes a thread with it. */
    @Test
    void h42MessageThatCameMeanwhileIsShownFirst() {
        String thread = write("Which markets?");
        String path = "/admin/contact/" + thread;
        HttpResponse<String> page = olu.open(path);
        ann.send(ann.open("/support/" + thread), "/support/" + thread + "/reply", Map.of("text", "And Poland?"));

        HttpResponse<String> late = olu.send(page, path + "/answer", Map.of("text", "All but Poland."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(late)).contains("The thread went on while you read it.", "And Poland?");
        assertThat(late.body()).contains("All but Poland.</textarea>");
        assertThat(olu.send(page, path + "/close", Map.of()).statusCode()).isEqualTo(409);
        assertThat(olu.send(late, path + "/answer", Map.of("text", "All.")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void closedThreadSaysWhoClosedIt() {
        String path = "/admin/contact/" + write("Which markets?");
        HttpResponse<String> page = olu.open(path);
        HttpResponse<String> closed = olu.submit(page, path + "/close", Map.of());
        assertThat(HubPages.words(closed)).contains("Closed by olu");
        assertThat(Http.header(olu.send(page, path + "/close", Map.of()), "Location"))
                .as("a double click")
                .endsWith("?done=closed");
        HubPages pat = world.administrator("pat");
        Map<String, String> fields = HubPages.hidden(pat.open("/support/new"), "/support/new");
        HttpResponse<String> again = pat.post(path + "/close", fields);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(HubPages.words(again)).contains("The thread went on while you read it.", "Closed by olu");
    }

    /** H73 and H74: what is searched for is meant literally, filters stay in the address and can be cleared. */
    @Test
    void h73InboxIsSearchedAndFiltered() {
        write("100 % of calls fail");
        write("Ärzte");
        assertThat(HubPages.words(olu.open("/admin/contact?search=%25")))
                .contains("100 %")
                .doesNotContain("Ärzte");
        assertThat(HubPages.words(olu.open("/admin/contact?search=%C3%A4rzte"))).contains("Ärzte");
        HttpResponse<String> none = olu.open("/admin/contact?search=_&state=all");
        assertThat(HubPages.words(none)).contains("Nothing found", "Clear");
        assertThat(none.body()).contains("value=\"_\"", "<option value=\"all\" selected");
        assertThat(HubPages.words(olu.open("/admin/contact?state=nonsense"))).contains("100 %", "Ärzte");
        assertThat(HubPages.words(olu.open("/admin/contact?state=closed"))).contains("Nothing found");
        assertThat(olu.open("/admin/contact?search=" + "x".repeat(1_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void othersAreRefused() {
        String thread = write("Which markets?");
        for (String path : new String[] {"/admin/contact", "/admin/contact/" + thread}) {
            assertThat(ann.open(path).statusCode()).isEqualTo(403);
            assertThat(Http.header(world.visitor().get(path), "Location")).startsWith("/login");
        }
        assertThat(olu.open("/admin/contact/0123456789abcdef").statusCode()).isEqualTo(404);
    }

    private String write(String subject) {
        HttpResponse<String> thread = ann.submit(
                ann.open("/support/new"),
                "/support/new",
                Map.of("kind", "question", "subject", subject, "text", "Please tell me."));
        return thread.uri().getPath().replace("/support/", "");
    }
}
