package dev.sandbank.http.bank.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.ProfileUseCases;
import dev.sandbank.domain.bank.profile.Picture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** The picture that is shown with a customer's profile. */
public final class PortraitOperations {

    private static final String DATA = "imageData";
    private static final String FORMAT = "imageFormat";

    private final ProfileUseCases useCases;

    public PortraitOperations(ProfileUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "readProfileImage", this::read,
                "updateProfileImage", this::change,
                "deleteProfileImage", this::remove);
    }

    private Answer read(Call call) {
        Grant grant = call.grant();
        Picture picture = useCases.readPortrait().read(grant.space(), grant.customer());
        return Answer.json(new PortraitJson(picture.data(), picture.format().name()));
    }

    private Answer change(Call call) {
        Grant grant = call.grant();
        useCases.changePortrait().change(grant.space(), grant.customer(), picture(call.json()));
        return Answer.empty();
    }

    private Answer remove(Call call) {
        Grant grant = call.grant();
        useCases.changePortrait().change(grant.space(), grant.customer(), null);
        return Answer.empty();
    }

    private static Picture picture(JsonNode body) {
        Picture.Format format = ProfileCalls.one(body.path(FORMAT).asText(), FORMAT, Picture.Format.class);
        try {
            return new Picture(format, body.path(DATA).asText());
        } catch (IllegalArgumentException unusable) {
            throw ProfileCalls.wrong(DATA, "It must be the base64 of a picture in that format, at most 512 KB of it.");
        }
    }

    private record PortraitJson(String imageData, String imageFormat) {}
}
