package dev.sandbank.domain.hub.registration;

import dev.sandbank.domain.hub.audit.AuditArbitraries;
import dev.sandbank.domain.hub.developer.DeveloperArbitraries;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Activated;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Invited;
import dev.sandbank.domain.hub.registration.RegistrationStatus.UnderReview;
import dev.sandbank.domain.mail.MailArbitraries;
import dev.sandbank.domain.space.SpaceArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of registrations. */
public final class RegistrationArbitraries extends DomainContextBase {

    public static Arbitrary<Applicant> applicants() {
        return Combinators.combine(
                        DeveloperArbitraries.names(),
                        MailArbitraries.addresses(),
                        Arbitraries.oneOf(DeveloperArbitraries.names(), Arbitraries.just("")),
                        Arbitraries.of("", "SG", "GB"),
                        Arbitraries.of("", "An app\nof two lines"))
                .as(Applicant::new);
    }

    public static Arbitrary<Decision> decisions() {
        return Combinators.combine(AuditArbitraries.actors(), SpaceArbitraries.times())
                .as(Decision::new);
    }

    public static Arbitrary<RegistrationStatus> statuses() {
        return Arbitraries.oneOf(
                Arbitraries.just(new UnderReview()),
                decisions().map(Invited::new),
                Combinators.combine(decisions(), Arbitraries.of("", "Not now")).as(Declined::new),
                Combinators.combine(decisions(), DeveloperArbitraries.ids(), SpaceArbitraries.times())
                        .as(Activated::new));
    }

    public static Arbitrary<Registration> registrations() {
        return Combinators.combine(
                        DeveloperArbitraries.ids().map(id -> new RegistrationId(id.value())),
                        applicants(),
                        SpaceArbitraries.times(),
                        statuses())
                .as(Registration::new);
    }
}
