package dev.sandbank.application.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of three people, as plain fields, beside the use cases. */
final class PeopleModel {

    /** The number of people. */
    static final int PEOPLE = 3;

    private static final Source HOME = new Source("192.0.2.1");

    /** What can be done with one of them. */
    enum Step {
        SIGN_UP,
        INVITE,
        APPROVE,
        DECLINE,
        RESEND,
        ACTIVATE,
        SUSPEND,
        RESUME,
        APPOINT,
        DISMISS,
        DELETE
    }

    private enum State {
        NOBODY,
        UNDER_REVIEW,
        INVITED,
        DECLINED,
        ACTIVE,
        SUSPENDED;

        boolean hasAccount() {
            return this == ACTIVE || this == SUSPENDED;
        }
    }

    private static final class Person {
        private final EmailAddress email;
        private final String userId;
        private State state = State.NOBODY;
        private boolean administrator;
        private @Nullable String token;

        Person(int number) {
            this.email = new EmailAddress("p" + number + "@example.com");
            this.userId = "person" + number;
        }

        boolean actsAsAdministrator() {
            return administrator && state == State.ACTIVE;
        }
    }

    private final Stores stores;
    private final UseCases server;
    private final AdminUseCases admin;
    private final List<Person> people = new ArrayList<>();

    PeopleModel(Stores stores) {
        this.stores = stores;
        var ports = TestPorts.over(stores, new SettableClock(), new CountingSecrets());
        this.server = UseCases.over(stores, ports);
        this.admin = AdminUseCases.over(stores, ports, new Actor(Actor.Kind.COMMAND_LINE, "test"));
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new Person(i));
        }
    }

    void take(Step step, int which) {
        Person person = people.get(which);
        if (!applies(step, person)) {
            return;
        }
        Optional<Reason> expected = expected(step, person);
        assertThat(TeamWorld.refusalOf(() -> run(step, person)))
                .as("%s of %s", step, person.state)
                .isEqualTo(expected);
        if (expected.isEmpty()) {
            move(step, person);
        }
    }

    /** Whether there is something to name in the step. */
    private boolean applies(Step step, Person person) {
        return switch (step) {
            case SIGN_UP, INVITE -> true;
            case APPROVE, DECLINE, RESEND -> newest(person).isPresent();
            case ACTIVATE -> person.token != null;
            default -> person.state.hasAccount();
        };
    }

    private Optional<Reason> expected(Step step, Person person) {
        State state = person.state;
        return switch (step) {
            case SIGN_UP -> Optional.empty();
            case INVITE -> when(!isFree(state), RegistrationRefusal.EMAIL_TAKEN);
            case APPROVE, DECLINE -> when(state != State.UNDER_REVIEW, RegistrationRefusal.REGISTRATION_ELSEWHERE);
            case RESEND -> when(state != State.INVITED, RegistrationRefusal.REGISTRATION_ELSEWHERE);
            case ACTIVATE -> when(state != State.INVITED, DeveloperRefusal.LINK_ENDED);
            case SUSPEND ->
                state == State.SUSPENDED
                        ? Optional.of(DeveloperRefusal.DEVELOPER_SUSPENDED)
                        : when(isLast(person), DeveloperRefusal.LAST_ADMINISTRATOR);
            case RESUME -> when(state != State.SUSPENDED, DeveloperRefusal.DEVELOPER_NOT_SUSPENDED);
            case APPOINT ->
                when(state == State.SUSPENDED && !person.administrator, DeveloperRefusal.DEVELOPER_SUSPENDED);
            case DISMISS, DELETE -> when(isLast(person), DeveloperRefusal.LAST_ADMINISTRATOR);
        };
    }

    private static Optional<Reason> when(boolean refused, Reason reason) {
        return refused ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isFree(State state) {
        return state == State.NOBODY || state == State.DECLINED;
    }

    private boolean isLast(Person person) {
        return person.actsAsAdministrator()
                && people.stream().filter(Person::actsAsAdministrator).count() == 1;
    }

    private void run(Step step, Person person) {
        var registrations = admin.registrations();
        var developers = admin.developers();
        switch (step) {
            case SIGN_UP ->
                server.hub().registration().signUp().signUp(new Applicant("Person", person.email, "", "SG", ""), HOME);
            case INVITE -> registrations.invite().invite(Applicant.invited("Person", person.email, ""));
            case APPROVE ->
                registrations.approve().approve(newest(person).orElseThrow().id());
            case DECLINE ->
                registrations.decline().decline(newest(person).orElseThrow().id(), "");
            case RESEND ->
                registrations.resend().resend(newest(person).orElseThrow().id());
            case ACTIVATE ->
                server.hub()
                        .registration()
                        .activateAccount()
                        .activate(
                                String.valueOf(person.token),
                                new UserId(person.userId),
                                new PasswordHash("hash"),
                                new Place(HOME, "Firefox"));
            case SUSPEND -> developers.suspend().suspend(idOf(person), Map.of());
            case RESUME -> developers.resume().resume(idOf(person));
            case APPOINT -> developers.appoint().appoint(idOf(person), true);
            case DISMISS -> developers.appoint().appoint(idOf(person), false);
            case DELETE -> developers.delete().delete(idOf(person), Legacy.NONE);
        }
    }

    private void move(Step step, Person person) {
        switch (step) {
            case SIGN_UP -> person.state = isFree(person.state) ? State.UNDER_REVIEW : person.state;
            case INVITE, APPROVE -> person.state = State.INVITED;
            case DECLINE -> person.state = State.DECLINED;
            case ACTIVATE, RESUME -> person.state = State.ACTIVE;
            case SUSPEND -> person.state = State.SUSPENDED;
            case APPOINT -> person.administrator = true;
            case DISMISS -> person.administrator = false;
            case DELETE -> {
                person.state = State.NOBODY;
                person.administrator = false;
            }
            default -> {}
        }
        if (step == Step.INVITE || step == Step.APPROVE || step == Step.RESEND) {
            person.token = newestToken(person);
        }
    }

    private String newestToken(Person person) {
        String link = server.mail().listMails().list(person.email, Seek.first(1), null).rows().stream()
                .flatMap(mail -> mail.content().links().stream())
                .filter(each -> each.contains("token="))
                .findFirst()
                .orElseThrow();
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    private Optional<Registration> newest(Person person) {
        return stores.registrations().newestOf(person.email);
    }

    private DeveloperId idOf(Person person) {
        return stores.developers().findByEmail(person.email).map(Developer::id).orElseThrow();
    }

    /** Stores and lists are as the model says. */
    void agree() {
        for (Person person : people) {
            Optional<Developer> developer = stores.developers().findByEmail(person.email);
            assertThat(developer.isPresent()).isEqualTo(person.state.hasAccount());
            developer.ifPresent(found -> {
                assertThat(found.suspended()).isEqualTo(person.state == State.SUSPENDED);
                assertThat(found.administrator()).isEqualTo(person.administrator);
                if (found.suspended()) {
                    assertThat(stores.hubSessions().of(found.id())).isEmpty();
                }
            });
            newest(person)
                    .map(Registration::state)
                    .filter(RegistrationState::isOpen)
                    .ifPresent(open -> assertThat(open.name()).isEqualTo(person.state.name()));
        }
        assertThat(userIds(Standing.ANY)).containsExactlyInAnyOrderElementsOf(ids(State.ACTIVE, State.SUSPENDED));
        assertThat(userIds(Standing.ACTIVE)).containsExactlyInAnyOrderElementsOf(ids(State.ACTIVE));
        assertThat(userIds(Standing.SUSPENDED)).containsExactlyInAnyOrderElementsOf(ids(State.SUSPENDED));
        assertThat(admin.registrations().countOpen().count())
                .isEqualTo(ids(State.UNDER_REVIEW).size());
    }

    private List<String> userIds(Standing standing) {
        return admin.developers().list().list(standing, "", Seek.first(9)).rows().stream()
                .map(each -> each.userId().value())
                .toList();
    }

    private List<String> ids(State... states) {
        return people.stream()
                .filter(person -> List.of(states).contains(person.state))
                .map(person -> person.userId)
                .toList();
    }
}
