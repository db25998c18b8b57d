package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeveloperCommandsTest {

    private final Terminal terminal = new Terminal();
    private final DeskWorld world = new DeskWorld(terminal.installation.managed.stores());

    /** H6, at the command line: the second decision ends with exit 1 and who decided when; one mail, one entry. */
    @Test
    void secondDecisionIsRefusedWithTheFirst() {
        String id = asks("cy");

        assertThat(terminal.run("developer", "approve", "CY@example.com").out()).contains("cy@example.com is invited.");
        int mails = world.mails().size();
        int entries = world.recorded().size();

        for (String decision : new String[] {"approve", "decline"}) {
            Terminal.Result second = terminal.run("developer", decision, id);
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err())
                    .contains("cy@example.com is invited since 20")
                    .contains("Z, by test");
        }
        assertThat(world.mails()).hasSize(mails);
        assertThat(world.recorded()).hasSize(entries);
    }

    @Test
    void declinedPersonIsListedAndShown() {
        String id = asks("cy");
        assertThat(listed("under-review")).contains(id);

        JsonNode declined = terminal.run("developer", "decline", id, "--reason", "No.", "--json")
                .json();

        assertThat(declined.get("state").asText()).isEqualTo("declined");
        assertThat(declined.get("decidedBy").asText()).isEqualTo("test");
        assertThat(listed("under-review")).doesNotContain(id);
        assertThat(listed("declined")).contains(id);
        assertThat(terminal.run("developer", "show", "cy@example.com").out())
                .contains("declined")
                .contains("DECIDED");
    }

    @Test
    void developersAreListedAndShown() {
        world.developer("ann");
        world.developer("bob");

        assertThat(terminal.run("developer", "list", "--json").json().findValuesAsText("userId"))
                .containsExactly("ann", "bob");
        assertThat(terminal.run("developer", "list", "--search", "bob").out())
                .contains("bob@example.com")
                .doesNotContain("ann@");
        assertThat(terminal.run("developer", "list", "--search", "zed").out()).contains("There is nobody.");
        JsonNode shown = terminal.run("developer", "show", "ann", "--json").json();
        assertThat(shown.get("person").get("email").asText()).isEqualTo("ann@example.com");
        assertThat(terminal.run("developer", "show", "ann").out()).contains("ann@example.com");
    }

    @Test
    void suspensionBeginsAndEnds() {
        world.developer("ann");

        assertThat(terminal.run("developer", "suspend", "ann@example.com", "--json")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("suspended");
        assertThat(terminal.run("developer", "suspend", "ann").err()).contains("ann is suspended;");
        assertThat(terminal.run("developer", "resume", "ann").out()).contains("ann can log in again.");
        assertThat(terminal.run("developer", "resume", "ann").exitCode()).isEqualTo(1);
    }

    @Test
    void invitedPersonGetsTheMailAgain() {
        assertThat(terminal.run("developer", "invite", "cy@example.com", "--name", "Cy")
                        .out())
                .contains("cy@example.com is invited.");
        assertThat(terminal.run("developer", "resend", "cy@example.com").out())
                .contains("The invitation to cy@example.com is sent again.");

        assertThat(world.mails()).hasSize(2);
        assertThat(terminal.run("developer", "invite", "cy@example.com", "--name", "Cy")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void deletionIsConfirmed() {
        world.developer("ann");

        Terminal.Result unsure = terminal.answering("bob\n", "developer", "delete", "ann");
        assertThat(unsure.exitCode()).isEqualTo(1);
        assertThat(unsure.err()).contains("nothing was deleted");
        assertThat(terminal.answering("", "developer", "delete", "ann").exitCode())
                .isEqualTo(1);
        assertThat(terminal.answering("ann\n", "developer", "delete", "ann").out())
                .contains("The account of ann is deleted.");
        world.developer("bob");
        assertThat(terminal.run("developer", "delete", "bob", "--yes").exitCode())
                .isZero();
        assertThat(terminal.run("developer", "show", "bob").exitCode()).isEqualTo(1);
    }

    /** H53, at the command line: the last administrator stays. */
    @Test
    void lastAdministratorStays() {
        world.developer("ann");

        assertThat(terminal.run("admin", "create", "ann@example.com").out()).contains("ann is an administrator.");
        assertThat(terminal.run("developer", "suspend", "ann").err()).contains("ann is the last administrator");
        assertThat(terminal.run("developer", "delete", "ann", "--yes").exitCode())
                .isEqualTo(1);
    }

    @Test
    void administratorNeedsAnAccount() {
        Terminal.Result result = terminal.run("admin", "create", "cy@example.com");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("sandbank developer invite EMAIL --name NAME");
    }

    @Test
    void factorThatIsOffCannotBeReset() {
        world.developer("ann");

        Terminal.Result result = terminal.run("developer", "reset-factor", "ann");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no second factor is switched on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "decline", "resend", "suspend", "resume", "show", "delete", "reset-factor"})
    void unknownPersonIsRefusedWithTheCommandThatListsThem(String command) {
        Terminal.Result result = terminal.run("developer", command, "nobody");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("nobody; sandbank developer list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "developer",
                "admin",
                "admin create cy",
                "developer invite cy --name Cy",
                "developer invite cy@example.com",
                "developer invite cy@example.com --name=",
                "developer list --state open"
            })
    void wrongUsageIsToldApart(String command) {
        Terminal.Result result = terminal.run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isNotBlank();
    }

    private List<String> listed(String state) {
        return terminal.run("developer", "list", "--state", state, "--json")
                .json()
                .findValuesAsText("id");
    }

    private String asks(String name) {
        String id = (name + "0".repeat(16)).substring(0, 16);
        world.stores()
                .registrations()
                .add(Registration.submitted(
                        new RegistrationId(id),
                        Applicant.invited("The " + name, new EmailAddress(name + "@example.com"), ""),
                        world.clock().instant()));
        return id;
    }
}
