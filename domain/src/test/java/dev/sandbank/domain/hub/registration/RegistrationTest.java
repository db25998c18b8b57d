package dev.sandbank.domain.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegistrationTest {

    private static final Decision DECISION =
            new Decision(new Actor(Actor.Kind.COMMAND_LINE, "bea"), Instant.parse("2026-11-03T12:00:00Z"));
    private static final DeveloperId DEVELOPER = new DeveloperId("0123456789abcdef");

    /** A command, the one state that allows it and the state that it leads to. */
    private record Command(RegistrationState from, RegistrationState to, UnaryOperator<Registration> act) {}

    private static final Map<String, Command> TABLE = Map.of(
            "approve",
            new Command(RegistrationState.UNDER_REVIEW, RegistrationState.INVITED, each -> each.approve(DECISION)),
            "decline",
            new Command(
                    RegistrationState.UNDER_REVIEW, RegistrationState.DECLINED, each -> each.decline(DECISION, "no")),
            "activate",
            new Command(
                    RegistrationState.INVITED,
                    RegistrationState.ACTIVATED,
                    each -> each.activate(DEVELOPER, DECISION.at())));

    @Provide
    Arbitrary<Registration> anyRegistration() {
        return RegistrationArbitraries.registrations();
    }

    /** H7: every state and every command; what the state does not allow is refused with the state named. */
    @Property(tries = 200)
    void tableOfStatesAndCommands(@ForAll("anyRegistration") Registration registration) {
        TABLE.forEach((name, command) -> {
            if (registration.state() == command.from()) {
                Registration after = command.act().apply(registration);
                assertThat(after.state()).as(name).isEqualTo(command.to());
                assertThat(after.applicant()).isEqualTo(registration.applicant());
                assertThat(after.id()).isEqualTo(registration.id());
            } else {
                Decision decision = registration.status().decision();
                assertThatThrownBy(() -> command.act().apply(registration))
                        .as(name)
                        .asInstanceOf(type(Refused.class))
                        .extracting(Refused::refusal)
                        .isEqualTo(new RegistrationElsewhere(
                                registration.applicant().email().value(),
                                registration.state().words(),
                                decision == null ? null : decision.by().id(),
                                decision == null ? null : decision.at()));
            }
        });
    }
}
