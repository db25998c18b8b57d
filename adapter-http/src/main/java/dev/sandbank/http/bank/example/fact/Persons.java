package dev.sandbank.http.bank.example.fact;

import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import java.util.List;
import java.util.stream.Stream;

/** The people of a market: others than the customer. */
final class Persons {

    private static final int HEX_DIGITS = 88;

    private Persons() {}

    /** Another person than the customer; the same number always gives the same person. */
    static Profile other(Caller caller, int number) {
        List<Profile> others = Stream.of(TestCustomer.values())
                .map(customer -> ProfileSeed.of(caller.seed(), caller.market(), customer))
                .filter(profile -> !profile.customer().equals(caller.profile().customer()))
                .toList();
        return others.get(Math.floorMod(number, others.size()));
    }

    /** An id of another person, or of a thing of that person; it is the same everywhere. */
    static String id(Caller caller, String what, int number) {
        return caller.everywhere(what, Integer.toString(number)).hex(HEX_DIGITS);
    }
}
