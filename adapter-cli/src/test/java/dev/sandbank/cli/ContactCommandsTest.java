package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.contact.NewContact;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.developer.DeveloperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCommandsTest {

    private final Terminal terminal = new Terminal();
    private final DeskWorld world = new DeskWorld(terminal.installation.managed.stores());
    private final DeveloperId ann = world.developer("ann");

    @Test
    void waitingThreadsAreListedTheOldestFirst() {
        String first = begin("The limit", "What is it?");
        String second = begin("Another thing", "And this?");

        JsonNode rows = terminal.run("contact", "list", "--json").json();

        assertThat(rows.findValuesAsText("contact")).containsExactly(first, second);
        assertThat(rows.get(0).toString())
                .isEqualTo("{\"contact\":\"" + first + "\",\"state\":\"open\",\"kind\":\"question\","
                        + "\"subject\":\"The limit\",\"developer\":\"ann0000000000000\",\"name\":\"The ann\","
                        + "\"messages\":1,\"beganAt\":\"2026-11-03T12:00:00Z\",\"lastAt\":\"2026-11-03T12:00:00Z\"}");
        assertThat(terminal.run("contact", "list").out()).contains("CONTACT").contains("The limit");
        assertThat(terminal.run("contact", "list", "--search", "ANOTHER", "--json")
                        .json())
                .hasSize(1);
        assertThat(terminal.run("contact", "list", "--state", "answered").out()).contains("There is no such thread.");
    }

    @Test
    void longListTellsHowToReadOn() {
        begin("First", "Text");
        begin("Second", "Text");

        Terminal.Result page = terminal.run("contact", "list", "--limit", "1", "--json");
        assertThat(page.json().findValuesAsText("subject")).containsExactly("First");
        assertThat(page.err()).contains("--after=1 lists those that follow");
        assertThat(terminal.run("contact", "list", "--limit", "1", "--after=1", "--json")
                        .json()
                        .findValuesAsText("subject"))
                .containsExactly("Second");
        Terminal.Result all = terminal.run("contact", "list", "--state", "all", "--limit", "1", "--json");
        assertThat(all.json().findValuesAsText("subject")).containsExactly("Second");
        assertThat(terminal.run("contact", "list", "--state", "all", "--after=-2", "--json")
                        .json()
                        .findValuesAsText("subject"))
                .containsExactly("First");
        assertThat(all.err()).contains("--after=-2");
    }

    @Test
    void answerIsShownRecordedAndMailed() {
        String id = begin("The limit", "What is it?");

        JsonNode answered = terminal.run("contact", "answer", id, "--text", "It is 60.", "--json")
                .json();

        assertThat(answered.get("state").asText()).isEqualTo("answered");
        assertThat(answered.get("messages").toString())
                .isEqualTo("[{\"from\":\"developer\",\"by\":\"ann0000000000000\",\"at\":\"2026-11-03T12:00:00Z\","
                        + "\"text\":\"What is it?\"},{\"from\":\"administrator\",\"by\":\"test\","
                        + "\"at\":\"2026-11-03T12:00:00Z\",\"text\":\"It is 60.\"}]");
        assertThat(terminal.run("contact", "show", id, "--json").json()).isEqualTo(answered);
        assertThat(terminal.run("contact", "show", id).out())
                .contains("administrator  It is 60.")
                .contains("(test, 2026-11-03T12:00:00Z)");
        assertThat(world.subjects()).containsExactly("We have your message: The limit", "Answer: The limit");
        assertThat(terminal.run("audit", "list", "--target", id, "--json")
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("contact-answered", "contact-opened");
    }

    @Test
    void threadIsClosedOnce() {
        String id = begin("The limit", "What is it?");

        assertThat(terminal.run("contact", "close", id).out()).contains("Closed.");
        Terminal.Result again = terminal.run("contact", "close", id);

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("contact thread " + id + " is closed since 2026-11-03T12:00:00Z, by test");
        assertThat(terminal.run("contact", "list", "--state", "closed", "--json")
                        .json())
                .hasSize(1);
    }

    @Test
    void unknownThreadIsRefusedWithTheCommandThatListsThem() {
        Terminal.Result result = terminal.run("contact", "answer", "0".repeat(16), "--text", "Yes.");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no contact thread 0000000000000000; sandbank contact list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact",
                "contact show",
                "contact show nothing",
                "contact answer 0000000000000000",
                "contact answer 0000000000000000 --text=",
                "contact list --state new",
                "contact list --limit 0",
                "contact list --limit 1001"
            })
    void wrongUsageIsToldApart(String command) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isNotBlank();
    }

    private String begin(String subject, String text) {
        return world.contacts(ann)
                .begin()
                .begin(ann, new NewContact(ContactKind.QUESTION, subject, text), null)
                .id()
                .value();
    }
}
