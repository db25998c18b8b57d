package dev.sandbank.application;

import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.hub.application.FindIcon;
import dev.sandbank.application.hub.application.FindOwnerName;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.domain.hub.audit.Actor;

/**
 * What people do at the hub's pages.
 *
 * @param allowance how many mails were not written, because too many were asked for
 */
public record HubUseCases(
        RegistrationUseCases registration,
        SessionUseCases session,
        TeamUseCases.From teams,
        SecretUseCases.From secrets,
        ApplicationUseCases.From applications,
        FindOwnerName findOwnerName,
        DrawIcon drawIcon,
        FindIcon findIcon,
        DeskUseCases.OfDevelopers desk,
        Passwords passwords,
        MailAllowance allowance) {

    /** The use cases over these stores. */
    static HubUseCases over(Stores stores, Ports ports, Guesses guesses, RateWindows windows) {
        Passwords passwords = new Passwords(ports.hub().hashing(), ports.hub().strength());
        MailAllowance allowance = new MailAllowance(ports.monotonic());
        Audit audit = new Audit(stores.auditLog(), ports.wall(), Actor.OF_SERVER);
        return new HubUseCases(
                RegistrationUseCases.over(stores, ports, allowance, audit),
                SessionUseCases.over(stores, ports, passwords, guesses, allowance, audit),
                from -> TeamUseCases.over(stores, ports, from),
                from -> SecretUseCases.over(stores, ports, from),
                from -> ApplicationUseCases.over(stores, ports, windows, from),
                new FindOwnerName(stores.ownedApplications(), stores.developers()),
                new DrawIcon(ports.hub().icons()),
                new FindIcon(stores.clients()),
                (developer, from) -> DeskUseCases.over(stores, ports, audit.by(developer, from)),
                passwords,
                allowance);
    }
}
