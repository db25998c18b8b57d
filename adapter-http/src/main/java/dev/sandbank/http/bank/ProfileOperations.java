package dev.sandbank.http.bank;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.oauth.token.KnownScope;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.util.List;
import java.util.function.Function;

/** A customer's profile, whole and in parts. */
final class ProfileOperations {

    private static final String PATH = "/v1/customers/profiles";
    private static final List<String> SCOPES =
            List.of(KnownScope.CUSTOMERS_PROFILES.scope(), KnownScope.DDA_CUSTOMER.scope());

    private final ReadProfile readProfile;

    ProfileOperations(ReadProfile readProfile) {
        this.readProfile = readProfile;
    }

    List<Operation> all() {
        return List.of(
                operation("customerProfile", PATH, ProfileJson.Whole::of),
                operation("customerParticulars", PATH + "/basic", ProfileJson.Basic::of),
                operation("customerAddresses", PATH + "/addresses", ProfileJson.Addresses::of),
                operation("customerEmails", PATH + "/emails", ProfileJson.Emails::of),
                operation("customerPhoneNumbers", PATH + "/phoneNumbers", ProfileJson.Phones::of));
    }

    private Operation operation(String id, String path, Function<Profile, Object> shape) {
        return Operation.ofCustomer(
                id,
                Product.CUSTOMERS,
                Method.GET,
                path,
                SCOPES,
                call -> Answer.json(shape.apply(readProfile.read(call.grant().customer()))));
    }
}
