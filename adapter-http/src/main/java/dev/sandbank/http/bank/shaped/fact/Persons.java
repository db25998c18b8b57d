package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.http.bank.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** The people of a market: who calls, and who else a payment or an application may be about. */
final class Persons {

    private static final int HEX_DIGITS = 88;

    private Persons() {}

    /** Somebody else than the caller, the same one for the same number. */
    static Profile other(Caller caller, int number) {
        List<Profile> others = Stream.of(TestCustomer.values())
                .map(customer -> ProfileSeed.of(caller.seed(), caller.market(), customer))
                .filter(profile -> !profile.customer().equals(caller.profile().customer()))
                .toList();
        return others.get(Math.floorMod(number, others.size()));
    }

    /** An id of somebody else or of something of theirs, the same wherever they are told of. */
    static String id(Caller caller, String what, int number) {
        return caller.everywhere(what, Integer.toString(number)).hex(HEX_DIGITS);
    }

    /** The number of the payee that was sent by id; else the one given. */
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
