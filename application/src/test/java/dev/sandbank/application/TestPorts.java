package dev.sandbank.application;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Secrets;

/** What use cases need beside the stores, as a test has it. */
public final class TestPorts {

    private TestPorts() {}

    /** One clock for every space and the wall, keys known to the test, and every setting as by default. */
    public static Ports of(SettableClock clock, Secrets secrets) {
        return new Ports(clock, clock, clock, secrets, new Ciphertexts(new TestE2eKeys(), true), Policy.DEFAULT);
    }
}
