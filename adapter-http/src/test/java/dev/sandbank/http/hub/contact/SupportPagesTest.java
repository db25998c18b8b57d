package dev.sandbank.http.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Seek;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SupportPagesTest {

    private static final String NEW = "/support/new";
    private static final Map<String, String> QUESTION =
            Map.of("kind", "question", "subject", "Which markets?", "text", "Where is it open?\n\nThank you.");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");

    @Test
    void developerWritesAndFindsTheThreadAndAMail() {
        HttpResponse<String> empty = ann.open("/support");
        assertThat(HubPages.words(empty)).contains("You have not written to us yet", "Write to us");

        HttpResponse<String> thread = ann.submit(ann.open(NEW), NEW, QUESTION);

        assertThat(thread.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(thread))
                .contains("We have your message", "Which markets?", "Waiting for us", "You", "Where is it open?");
        assertThat(HubPages.words(ann.open("/support"))).contains("Which markets?", "Question");
        String link = world.mailsTo("ann@example.com").get(0).content().links().get(0);
        assertThat(link).endsWith(thread.uri().getPath());
        assertThat(ann.open("/support").body()).contains("aria-current=\"true\">Support");
    }

    @Test
    void wrongFormKeepsWhatWasTypedAndNamesTheFields() {
        HttpResponse<String> wrong =
                ann.send(ann.open(NEW), NEW, Map.of("kind", "idea", "subject", "", "text", "Kept text"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Enter a subject.", "Kept text</textarea>", "value=\"idea\" checked")
                .contains("<title>Error: ");
        HttpResponse<String> nothing = ann.send(ann.open(NEW), NEW, Map.of("subject", "", "text", ""));
        assertThat(nothing.body()).contains("Choose what it is about.", "Enter a subject.", "Write a message.");
    }

    /** H71: a double click, Enter twice, or a page sent again after a lost answer. */
    @Test
    void h71SameFormTwiceGivesTheSamePageOneRecordAndOneMail() {
        HttpResponse<String> form = ann.open(NEW);
        int mails = world.mailsTo("ann@example.com").size();

        String first = Http.header(ann.send(form, NEW, QUESTION), "Location");
        String second = Http.header(ann.send(form, NEW, QUESTION), "Location");

        assertThat(second).isEqualTo(first).contains("?done=sent");
        assertThat(threads()).isEqualTo(1);
        assertThat(world.mailsTo("ann@example.com")).hasSize(mails + 1);
    }

    /** H71: back, other text, and sent again. */
    @Test
    void h71SameFormWithOtherTextIsShownAgainAndCanBeSent() {
        HttpResponse<String> form = ann.open(NEW);
        ann.send(form, NEW, QUESTION);
        Map<String, String> other = new HashMap<>(QUESTION);
        other.put("text", "Another text");

        HttpResponse<String> again = ann.send(form, NEW, other);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Another text</textarea>", "This form was sent before with other content");
        assertThat(HubPages.hidden(again, NEW).get("submission"))
                .isNotEqualTo(HubPages.hidden(form, NEW).get("submission"));
        assertThat(threads()).isEqualTo(1);
        assertThat(ann.send(again, NEW, other).statusCode()).isEqualTo(303);
        assertThat(threads()).isEqualTo(2);
    }

    /** H71 for replies, which are never merged either. */
    @Test
    void h71ReplyIsAddedOnceAndAnotherTextIsShownAgain() {
        HttpResponse<String> thread = ann.submit(ann.open(NEW), NEW, QUESTION);
        String reply = thread.uri().getPath() + "/reply";

        for (int i = 0; i < 2; i++) {
            assertThat(Http.header(ann.send(thread, reply, Map.of("text", "One more thing.")), "Location"))
                    .endsWith("?done=replied");
        }
        HttpResponse<String> other = ann.send(thread, reply, Map.of("text", "And another."));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).containsOnlyOnce("One more thing.").contains("And another.</textarea>");
        assertThat(ann.submit(other, reply, Map.of("text", "And another.")).body())
                .contains("And another.</bdi>");
        assertThat(ann.send(thread, reply, Map.of("text", " ")).statusCode()).isEqualTo(422);
    }

    @Test
    void threadIsClosedAndOpenedAgainByAMessage() {
        HttpResponse<String> thread = ann.submit(ann.open(NEW), NEW, QUESTION);
        String path = thread.uri().getPath();

        HttpResponse<String> closed = ann.submit(thread, path + "/close", Map.of());
        assertThat(HubPages.words(closed)).contains("The thread is closed.", "Closed");
        assertThat(ann.send(thread, path + "/close", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> open = ann.submit(closed, path + "/reply", Map.of("text", "Still broken."));
        assertThat(HubPages.words(open)).contains("Waiting for us", "Still broken.");
    }

    @Test
    void threadOfSomebodyElseIsUnknown() {
        HttpResponse<String> thread = ann.submit(ann.open(NEW), NEW, QUESTION);
        String path = thread.uri().getPath();
        HubPages bob = world.developer("bob");

        assertThat(bob.open(path).statusCode()).isEqualTo(404);
        assertThat(bob.open("/support/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(bob.open("/support/nonsense").statusCode()).isEqualTo(404);
        Map<String, String> forged = new HashMap<>(HubPages.hidden(bob.open(NEW), NEW));
        forged.put("text", "Mine?");
        assertThat(bob.post(path + "/reply", forged).statusCode()).isEqualTo(404);
        assertThat(HubPages.words(ann.open(path))).doesNotContain("Mine?");
        assertThat(Http.header(world.visitor().get("/support"), "Location")).startsWith("/login");
    }

    /** A form whose token is old is shown again with what was typed. */
    @Test
    void oldFormKeepsWhatWasTyped() {
        Map<String, String> fields = new HashMap<>(QUESTION);
        fields.put("csrf", "old");
        HttpResponse<String> again = ann.post(NEW, fields);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("value=\"Which markets?\"", "Where is it open?");
        assertThat(threads()).isZero();
    }

    /** H74: a place that makes no sense shows the first page. */
    @Test
    void h74ListIsPagedAndNonsenseShowsTheFirstPage() {
        for (int i = 0; i < 26; i++) {
            Map<String, String> question = new HashMap<>(QUESTION);
            question.put("subject", "Question no " + i + " of many");
            ann.send(ann.open(NEW), NEW, question);
        }
        HttpResponse<String> first = ann.open("/support");
        assertThat(first.body()).contains("Question no 25 of").doesNotContain("Question no 0 of");
        String next = first.body().replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
        HttpResponse<String> second = ann.open(next);
        assertThat(second.body()).contains("Question no 0 of").doesNotContain("Question no 1 of");
        String previous = second.body().replaceAll("(?s).*rel=\"prev\" href=\"([^\"]*)\".*", "$1");
        assertThat(HubPages.words(ann.open(previous))).contains("Question no 25 of", "Question no 1 of");
        for (String nonsense : new String[] {"after=-1", "after=abc", "after=1000000000000000000000", "before=x"}) {
            assertThat(HubPages.words(ann.open("/support?" + nonsense))).contains("Question no 25 of");
        }
    }

    private int threads() {
        return world.server()
                .stores()
                .contacts()
                .of(world.idOf("ann"), Seek.first(100))
                .rows()
                .size();
    }
}
