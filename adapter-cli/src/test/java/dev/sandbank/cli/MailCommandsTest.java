package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.customer.WriteToCustomer;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.mail.CustomerRecipient;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.space.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailCommandsTest {

    private static final EmailAddress ANN = new EmailAddress("Ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    private final Terminal terminal = new Terminal();
    private final InMemoryStores stores = terminal.installation.managed.stores();
    private final CountingSecrets secrets = new CountingSecrets();

    @Test
    void mailsAreListedNewestFirstWithTextAndLinks() {
        write(ANN, "One");
        write(BOB, "Two");
        MailId last = write(ANN, "Three");

        var mails = terminal.run("mail", "list", "--json").json();
        assertThat(mails.findValuesAsText("subject")).containsExactly("Three", "Two", "One");
        assertThat(mails.get(0).get("id").asText()).isEqualTo(last.value());
        assertThat(mails.get(0).get("to").asText()).isEqualTo("Ann@example.com");
        assertThat(mails.get(0).get("state").asText()).isEqualTo("waiting");
        assertThat(mails.get(0).get("links").get(0).asText())
                .startsWith("http://127.0.0.1:8080/activate?token=")
                .isIn((Object[]) mails.get(0).get("text").asText().split("\n"));
    }

    @Test
    void listIsFilteredAndPaged() {
        write(ANN, "One");
        write(BOB, "Two");
        write(ANN, "Three");
        assertThat(subjects("--to", "ann@EXAMPLE.com")).containsExactly("Three", "One");
        assertThat(subjects("--limit", "2")).containsExactly("Three", "Two");
        assertThat(subjects("--limit", "2", "--before", "2")).containsExactly("One");
        assertThat(terminal.run("mail", "list", "--to", "eve@example.com").out())
                .contains("No mail.");
        assertThat(terminal.run("mail", "list").out()).contains("bob@example.com", "Two", "waiting");
    }

    @Test
    void messagesToCustomersAreFoundByPhoneAndAddressInEverySpace() {
        writeToCustomer(new CustomerPhone(SpaceId.DEFAULT, "XXXXXXXX0056"), "One");
        writeToCustomer(new CustomerPhone(new SpaceId("nightly"), "XXXXXXXX0056"), "Two");
        writeToCustomer(new CustomerPhone(SpaceId.DEFAULT, "XXXXXXXX1234"), "Three");
        writeToCustomer(new CustomerMailbox(SpaceId.DEFAULT, ANN), "Four");
        assertThat(subjects("--to", "xxxxxxxx0056")).containsExactly("Two", "One");
        assertThat(subjects("--to", "ann@example.com")).containsExactly("Four");
    }

    @Test
    void mailIsShownWithItsText() {
        MailId id = write(ANN, "One");
        Terminal.Result shown = terminal.run("mail", "show", id.value());
        assertThat(shown.out()).contains("One", "Hello Ann.", "Choose a password:\n", "/activate?token=");
        assertThat(terminal.run("mail", "show", id.value(), "--json")
                        .json()
                        .get("subject")
                        .asText())
                .isEqualTo("One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail show x", "mail list --to nobody", "mail list --limit 0", "mail list --limit 1001"})
    void wrongInputIsWrongUsage(String line) {
        assertThat(terminal.run(line.split(" ")).exitCode()).isEqualTo(2);
    }

    @Test
    void unknownMailIsRefused() {
        Terminal.Result result = terminal.run("mail", "show", "a".repeat(22));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("there is no mail with the id", "keep-mails");
    }

    private Iterable<String> subjects(String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "mail";
        line[1] = "list";
        line[2] = "--json";
        System.arraycopy(options, 0, line, 3, options.length);
        return terminal.run(line).json().findValuesAsText("subject");
    }

    private void writeToCustomer(CustomerRecipient to, String subject) {
        var clock = terminal.installation.managed.clock();
        stores.transactions()
                .run(() -> new WriteToCustomer(stores.outbox(), secrets, clock)
                        .write(to, subject, null, new Paragraph("Hello.")));
    }

    private MailId write(EmailAddress to, String subject) {
        var clock = terminal.installation.managed.clock();
        LinkId link = new LinkTokens(secrets).newId();
        return stores.transactions().run(() -> {
            stores.actingLinks().add(ActingLink.of(link, LinkPurpose.ACTIVATION, "somebody", clock.instant()));
            return new WriteMail(stores.outbox(), secrets, clock)
                    .write(
                            to,
                            subject,
                            new Paragraph("Hello Ann."),
                            MailLink.acting("Choose a password", "/activate", link));
        });
    }
}
