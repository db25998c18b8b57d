package dev.sandbank.application.hub.registration;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.registration.RegistrationStatus;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Registrations in memory. */
public final class InMemoryRegistrations implements Registrations {

    private final InMemoryTable<RegistrationId, Registration> registrations;

    public InMemoryRegistrations(InMemoryTransactions transactions) {
        this.registrations = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Registration registration) {
        if (!registrations.add(registration.id(), registration)) {
            throw new IllegalStateException("registration exists");
        }
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return registrations.find(id);
    }

    @Override
    public Optional<Registration> newestOf(EmailAddress email) {
        return last(of(email));
    }

    @Override
    public Optional<Registration> before(Registration registration) {
        return last(of(registration.applicant().email()).stream()
                .takeWhile(other -> !other.id().equals(registration.id()))
                .toList());
    }

    private List<Registration> of(EmailAddress email) {
        return registrations.all().stream()
                .filter(each -> each.applicant().email().key().equals(email.key()))
                .toList();
    }

    private static Optional<Registration> last(List<Registration> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    @Override
    public boolean replace(Registration registration) {
        return registrations.change(registration.id(), any -> true, any -> registration);
    }

    @Override
    public boolean remove(RegistrationId id) {
        return registrations.remove(id);
    }

    @Override
    public void forget(DeveloperId developer, EmailAddress email) {
        registrations.all().stream()
                .filter(each -> each.status() instanceof RegistrationStatus.Activated activated
                                && activated.developer().equals(developer)
                        || each.applicant().email().key().equals(email.key()))
                .forEach(each ->
                        replace(new Registration(each.id(), Applicant.FORGOTTEN, each.submittedAt(), each.status())));
    }

    @Override
    public Found<Registration> search(RegistrationState state, String text, Seek seek) {
        String wanted = SearchText.wanted(text);
        return SeekRows.of(
                registrations.numbered(),
                each -> each.state() == state && texts(each.applicant()).anyMatch(part -> part.contains(wanted)),
                seek);
    }

    private static Stream<String> texts(Applicant applicant) {
        return Stream.of(applicant.name(), applicant.email().value(), applicant.company())
                .map(SearchText::fold);
    }

    @Override
    public int count(RegistrationState state) {
        return (int) registrations.all().stream()
                .filter(each -> each.state() == state)
                .count();
    }
}
