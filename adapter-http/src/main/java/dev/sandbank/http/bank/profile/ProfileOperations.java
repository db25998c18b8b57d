package dev.sandbank.http.bank.profile;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.function.Function;

/** A customer's profile, whole and in parts. */
public final class ProfileOperations {

    private final ReadProfile readProfile;

    public ProfileOperations(ReadProfile readProfile) {
        this.readProfile = readProfile;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "customerProfile", handler(ProfileJson.Whole::of),
                "customerParticulars", handler(ProfileJson.Basic::of),
                "customerAddresses", handler(ProfileJson.Addresses::of),
                "customerEmails", handler(ProfileJson.Emails::of),
                "customerPhoneNumbers", handler(ProfileJson.Phones::of),
                "partnerCustomerProfile", this::partnerProfile);
    }

    private Answer partnerProfile(Call call) {
        ProfileJson.Whole whole = ProfileJson.Whole.of(profile(call));
        String addressType = call.query("addressType");
        return Answer.json(addressType == null ? whole : whole.withAddressesOf(addressType));
    }

    private Profile profile(Call call) {
        return readProfile.read(call.grant().space(), call.grant().customer());
    }

    private Handler handler(Function<Profile, Object> shape) {
        return call -> Answer.json(shape.apply(profile(call)));
    }
}
