package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an application of a developer. */
public final class CreateApplication {

    private final ApplicationTools tools;

    public CreateApplication(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * Makes it. A form that is sent twice with the same content gives the same application and the same secret.
     *
     * @param form the mark of the form it came with
     * @throws Refused CLIENT_DETAILS_INVALID, CLIENT_SENT_OTHERWISE if the form was sent before with other content, or
     *     why it cannot be shared with the team
     */
    public MadeApplication create(DeveloperId acting, NewApplication wanted, SubmissionId form) {
        return tools.transactions().run(() -> createInUnit(acting, wanted, form));
    }

    /** The same as a part of the unit of work that is going on. */
    MadeApplication createInUnit(DeveloperId acting, NewApplication wanted, SubmissionId form) {
        ClientId id = tools.forms().idOf(acting, form);
        String text = wanted.withoutSecret() ? null : tools.forms().textOf(acting, id, form);
        ApplicationDetails details = wanted.details().in(space(acting, wanted));
        Optional<Client> before = tools.clients().find(id);
        return before.map(client -> sameAs(client, details, text, acting))
                .orElseGet(() -> make(acting, id, text, wanted, details));
    }

    private MadeApplication make(
            DeveloperId acting, ClientId id, @Nullable String text, NewApplication wanted, ApplicationDetails details) {
        NewClient client = new NewClient(
                details.name(), details.space(), id.value(), text, wanted.withoutSecret(), details.changes());
        Client made =
                tools.withFirstSecret(tools.register(acting).register(client).client(), text, acting);
        tools.applications().give(id, acting);
        if (wanted.team() != null) {
            tools.teams().share(acting, id, wanted.team());
        }
        return new MadeApplication(made, text);
    }

    /** The one that the form made before; the owner may not have changed it since. */
    private MadeApplication sameAs(
            Client client, ApplicationDetails details, @Nullable String text, DeveloperId acting) {
        Instant now = tools.clocks().now(client.space());
        boolean secret = text == null ? client.isPublic() : client.secrets().accept(text, now);
        boolean same = ApplicationDetails.of(client).equals(details) && secret && tools.isOwner(acting, client.id());
        if (!same) {
            throw new Refused(new NamedClient(
                    ClientRefusal.CLIENT_SENT_OTHERWISE, client.id().value()));
        }
        return new MadeApplication(client, text);
    }

    private SpaceId space(DeveloperId acting, NewApplication wanted) {
        if (wanted.team() != null) {
            return tools.teams()
                    .find(wanted.team())
                    .orElseThrow(() -> new Refused(TeamRefusal.TEAM_UNKNOWN))
                    .space();
        }
        return SpaceChoice.require(
                wanted.details().space(),
                Set.of(SpaceId.DEFAULT, tools.developers().require(acting).space()));
    }
}
