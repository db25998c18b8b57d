package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.http.bank.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** The people of a market: the caller, and other persons of payments and applications. */
final class Persons {

    private static final int HEX_DIGITS = 88;

    private Persons() {}

    /** Another person than the caller; the same number always gives the same person. */
    static Profile other(Caller caller, int number) {
        List<Profile> others = Stream.of(TestCustomer.values())
                .map(customer -> ProfileSeed.of(caller.seed(), caller.market(), customer))
                .filter(profile -> !profile.customer().equals(caller.profile().customer()))
                .toList();
        return others.get(Math.floorMod(number, others.size()));
    }

    /** An id of another person, or of a thing of that person; it is the same in every answer. */
    static String id(Caller caller, String what, int number) {
        return caller.everywhere(what, Integer.toString(number)).hex(HEX_DIGITS);
    }

    /** The number of the payee whose id was sent, or else the given number. */
    static int numberOfPayee(Caller caller, int otherwise) {
        String sent = caller.sent().value("payeeId");
        for (int number = 0; sent != null && number < TestCustomer.values().length; number++) {
            if (id(caller, "payeeId", number).equals(sent)) {
                return number;
            }
        }
        return otherwise;
    }
}
