package dev.sandbank.application.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientBuilder;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.Profile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClientDifferencesTest {

    private static final Client SHOP = ClientFixture.client("shop");

    @Test
    void onlyWhatDiffersIsNamed() {
        Client changed = ClientBuilder.builder(SHOP)
                .name("Store")
                .icon("data:image/png;base64,")
                .profile(Profile.STRICT)
                .build();
        assertThat(ClientDifferences.between(SHOP, changed)).containsExactly("name", "icon", "profile");
        assertThat(ClientDifferences.between(SHOP, SHOP)).isEmpty();
    }

    /** An owner changes everything but id, secrets, day of birth and approval, so a part that is added later must be named too. */
    @Test
    void everyPartThatAnOwnerChangesIsCompared() {
        assertThat(ClientDifferences.NAMES)
                .containsExactlyElementsOf(Arrays.stream(Client.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.matches("id|secrets|createdAt|approval"))
                        .toList());
    }
}
