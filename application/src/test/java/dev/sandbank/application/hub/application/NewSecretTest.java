package dev.sandbank.application.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secrets that follow from forms, and who is shown them. */
class NewSecretTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TeamWorld people = world.people();
    private final SubmissionId form = people.form();
    private final FormSecrets forms = new FormSecrets(new CountingSecrets());

    /** H35: the page that shows a new secret can be loaded again for ten minutes, by whoever made it. */
    @Test
    void h35SecretIsShownShortlyAndOnlyToItsMaker() {
        MadeApplication made = world.make(world.ann, "Shop", form);
        ClientId id = made.client().id();
        people.teams().shareApplication().share(world.ann, id, world.team);

        assertThat(show(world.ann, id, form)).contains(made.secret());
        assertThat(show(world.bob, id, form)).isEmpty();
        assertThat(show(world.eve, id, form)).isEmpty();
        assertThat(show(world.ann, id, people.form())).isEmpty();
        assertThat(show(world.ann, new ClientId("nothing"), form)).isEmpty();
        people.clock().advance(FormSecrets.SHOWN_FOR);
        assertThat(show(world.ann, id, form)).contains(made.secret());
        people.clock().advance(Duration.ofMillis(1));
        assertThat(show(world.ann, id, form)).isEmpty();
    }

    /** H35: a secret that has ended is not shown, nor is one of somebody who may not use the application any more. */
    @Test
    void h35EndedSecretIsNotShown() {
        ClientId id = world.makeShared().client().id();
        NewSecret added = people.secrets().addSecret().add(world.bob, id, form);
        assertThat(show(world.bob, id, form)).contains(added.text());

        people.secrets().endSecret().end(world.bob, id, added.secret().id());
        assertThat(show(world.bob, id, form)).isEmpty();
        people.clock().advance(Duration.ofSeconds(1));
        SubmissionId another = people.form();
        people.secrets().addSecret().add(world.bob, id, another);
        people.inUnit(() -> world.stores().ownedApplications().stopSharing(id, world.team));
        assertThat(show(world.bob, id, another)).isEmpty();
    }

    /** H37 and H40: ids are UUIDs of version 4, never of names; secrets are letters and digits. */
    @Test
    void h37IdsAndSecretsFollowFromTheFormThePersonAndTheInstallation() {
        ClientId id = forms.idOf(world.ann, form);
        assertThat(forms.idOf(world.ann, form)).isEqualTo(id);
        assertThat(forms.idOf(world.bob, form)).isNotEqualTo(id);
        assertThat(forms.idOf(world.ann, people.form())).isNotEqualTo(id);
        assertThat(UUID.fromString(id.value()).version()).isEqualTo(4);
        assertThat(UUID.fromString(id.value()).variant()).isEqualTo(2);
        FormSecrets elsewhere = new FormSecrets(new CountingSecrets("installation two"));
        assertThat(elsewhere.idOf(world.ann, form)).isNotEqualTo(id);

        String text = forms.textOf(world.ann, id, form);
        assertThat(text).matches("[A-Za-z][A-Za-z0-9]{42,}");
        assertThat(forms.textOf(world.ann, id, form)).isEqualTo(text);
        assertThat(forms.textOf(world.ann, new ClientId("other"), form)).isNotEqualTo(text);
        assertThat(forms.textOf(world.bob, id, form)).isNotEqualTo(text);
        assertThat(elsewhere.textOf(world.ann, id, form)).isNotEqualTo(text);
    }

    @Test
    void customersReadTheCompanyOfTheOwnerOrElseTheName() {
        FindOwnerName find = world.useCases().hub().findOwnerName();
        ClientId id = world.make(world.ann, "Shop").client().id();
        assertThat(find.find(id)).contains("ann");

        people.inUnit(() -> {
            var ann = world.stores().developers().require(world.ann);
            world.stores()
                    .developers()
                    .replace(new Developer(
                            ann.id(),
                            ann.userId(),
                            ann.email(),
                            ann.name(),
                            "Ann & Sons",
                            ann.space(),
                            ann.password(),
                            false,
                            false,
                            ann.createdAt()));
        });
        assertThat(find.find(id)).contains("Ann & Sons");
        Client nobodys = ClientFixture.in(SpaceId.DEFAULT, "nobodys");
        people.inUnit(() -> world.stores().clients().add(nobodys));
        assertThat(find.find(nobodys.id())).isEmpty();
    }

    private Optional<String> show(DeveloperId acting, ClientId id, SubmissionId sent) {
        return people.secrets().showNew().show(acting, id, sent).map(NewSecret::text);
    }
}
