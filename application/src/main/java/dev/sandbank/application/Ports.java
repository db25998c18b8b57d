package dev.sandbank.application;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.hub.HubPorts;
import dev.sandbank.application.mail.MailSite;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.StoredSeedNames;
import dev.sandbank.application.space.StoredSpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;

/**
 * The ports that use cases need in addition to the stores.
 *
 * @param clocks the time of each space
 * @param seeds tells which data each space starts with
 * @param wall the time of the machine
 * @param monotonic the clock that measures rate windows and locks
 * @param mailSite what the texts of mails need to know
 * @param hub the ports of the developer hub
 */
public record Ports(
        SpaceClocks clocks,
        SeedNames seeds,
        Clock wall,
        MonotonicClock monotonic,
        Secrets secrets,
        Ciphertexts ciphertexts,
        Policy policy,
        MailSite mailSite,
        HubPorts hub) {

    /** Makes the ports of a real installation: clocks and seeds are those of the stored spaces. */
    public static Ports over(
            Stores stores,
            Clock wall,
            MonotonicClock monotonic,
            Secrets secrets,
            Ciphertexts ciphertexts,
            Policy policy,
            MailSite mailSite,
            HubPorts hub) {
        return new Ports(
                new StoredSpaceClocks(stores.spaces(), wall),
                new StoredSeedNames(stores.spaces(), stores.journal(), stores.bankRecords()),
                wall,
                monotonic,
                secrets,
                ciphertexts,
                policy,
                mailSite,
                hub);
    }

    /** These ports with other clocks. */
    Ports withClocks(SpaceClocks others) {
        return new Ports(others, seeds, wall, monotonic, secrets, ciphertexts, policy, mailSite, hub);
    }
}
