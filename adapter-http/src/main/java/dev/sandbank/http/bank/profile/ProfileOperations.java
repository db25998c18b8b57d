package dev.sandbank.http.bank.profile;

import dev.sandbank.application.ProfileUseCases;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A customer's profile, whole and in parts. */
public final class ProfileOperations {

    /** Wire fact: profiles of Hong Kong tell what the customer earns. */
    private static final Set<Market> INCOME_TOLD = EnumSet.of(Market.HK);

    private final ProfileUseCases useCases;

    public ProfileOperations(ProfileUseCases useCases) {
        this.useCases = useCases;
    }

    public Map<String, Handler> handlers() {
        return Map.of(
                "customerProfile", call -> Answer.json(whole(call)),
                "customerParticulars", handler(ProfileJson.Basic::of),
                "customerAddresses", handler(ProfileJson.Addresses::of),
                "customerEmails", handler(ProfileJson.Emails::of),
                "customerPhoneNumbers", handler(ProfileJson.Phones::of),
                "partnerCustomerProfile", this::partnerProfile);
    }

    private Answer partnerProfile(Call call) {
        ProfileJson.Whole whole = whole(call);
        String addressType = call.query("addressType");
        return Answer.json(addressType == null ? whole : whole.withAddressesOf(addressType));
    }

    private ProfileJson.Whole whole(Call call) {
        return ProfileJson.Whole.of(profile(call), INCOME_TOLD.contains(call.market()) ? income(call) : null);
    }

    private Income income(Call call) {
        return useCases.readIncome().read(call.grant().space(), call.grant().customer());
    }

    private Profile profile(Call call) {
        return useCases.readProfile().read(call.grant().space(), call.grant().customer());
    }

    private Handler handler(Function<Profile, Object> shape) {
        return call -> Answer.json(shape.apply(profile(call)));
    }
}
