package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.RedirectUri;
import java.util.List;
import java.util.function.Supplier;

/** Makes the application that an account begins with. */
public final class FirstOwnApplication {

    private final CreateApplication create;
    private final Supplier<String> publicUrl;

    /**
     * Makes them for one installation.
     *
     * @param publicUrl how people reach the server; its page that shows what an application is sent gets the answers
     */
    public FirstOwnApplication(CreateApplication create, Supplier<String> publicUrl) {
        this.create = create;
        this.publicUrl = publicUrl;
    }

    /**
     * Makes it in the space of the developer. It must be called inside the unit of work that makes the account.
     *
     * @param form the mark by which its secret is shown afterwards
     */
    public MadeApplication make(Developer owner, SubmissionId form) {
        RedirectUri callback = new RedirectUri(new FirstApplication(publicUrl.get()).redirectUri());
        List<String> redirectUris = callback.isInsecure() ? List.of() : List.of(callback.value());
        return create.createInUnit(owner.id(), NewApplication.first(owner.space(), redirectUris), form);
    }
}
