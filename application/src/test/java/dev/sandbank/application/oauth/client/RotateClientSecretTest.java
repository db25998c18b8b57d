package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RotateClientSecretTest {

    private final ManagedClients managed = new ManagedClients();
    private final RegisteredClient demo = managed.registered("Demo");

    @Test
    void bothSecretsWorkUntilTheOverlapEnds() {
        RegisteredClient rotated = rotate(demo, Duration.ofHours(24));

        assertThat(accepted(demo)).isTrue();
        assertThat(accepted(rotated)).isTrue();

        managed.clock().advance(Duration.ofHours(24));

        assertThat(accepted(demo)).isFalse();
        assertThat(accepted(rotated)).isTrue();
    }

    @Test
    void overlapOfZeroEndsTheOldSecretAtOnce() {
        RegisteredClient rotated = rotate(demo, Duration.ZERO);

        assertThat(accepted(demo)).isFalse();
        assertThat(accepted(rotated)).isTrue();
    }

    @Test
    void secondRotationEndsTheOldestSecret() {
        RegisteredClient second = rotate(demo, Duration.ofHours(24));
        RegisteredClient third = rotate(demo, Duration.ofHours(24));

        assertThat(accepted(demo)).isFalse();
        assertThat(accepted(second)).isTrue();
        assertThat(accepted(third)).isTrue();
    }

    @Test
    void impossibleOverlapIsRefusedAndChangesNothing() {
        assertRefused(ClientRefusal.CLIENT_DETAILS_INVALID, () -> rotate(demo, Duration.ofSeconds(-1)));
        assertRefused(ClientRefusal.CLIENT_DETAILS_INVALID, () -> rotate(demo, Duration.ofDays(91)));
        assertThat(managed.useCases().findClient().find(demo.client().id())).isEqualTo(demo.client());
    }

    @Test
    void publicAndUnknownClientsAreRefused() {
        RegisteredClient app = managed.useCases()
                .registerClient()
                .register(new NewClient("App", SpaceId.DEFAULT, null, null, true, ClientChanges.NONE));

        assertRefused(ClientRefusal.CLIENT_IS_PUBLIC, () -> rotate(app, Duration.ZERO));
        assertRefused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> managed.useCases().rotateClientSecret().rotate(new ClientId("nobody"), Duration.ZERO));
    }

    private RegisteredClient rotate(RegisteredClient client, Duration overlap) {
        return managed.useCases().rotateClientSecret().rotate(client.client().id(), overlap);
    }

    private boolean accepted(RegisteredClient known) {
        Client stored = managed.useCases().findClient().find(known.client().id());
        return stored.secrets()
                .accept(String.valueOf(known.secret()), managed.clock().instant());
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
