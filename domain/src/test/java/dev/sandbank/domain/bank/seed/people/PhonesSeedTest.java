package dev.sandbank.domain.bank.seed.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Phone numbers that could be dialled: country code, length and first digits are those of the numbering plan. */
@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class PhonesSeedTest {

    @Property(tries = 200)
    void mobilesAndLandLinesFollowTheNumberingPlan(
            @ForAll SeedName seed, @ForAll Market market, @ForAll TestCustomer customer) {
        Profile profile = ProfileSeed.of(seed, market, customer);
        PhoneNumber mobile = profile.phones().get(0);
        PhoneNumber home = profile.phones().get(1);

        assertThat(mobile.type()).isEqualTo(PhoneNumber.Type.PRIMARY_MOBILE_NUMBER);
        assertThat(mobile.international()).matches(mobiles(market));
        assertThat(home.type()).isEqualTo(PhoneNumber.Type.HOME_PHONE_NUMBER);
        assertThat(home.international()).matches(landLines(market));
    }

    private static String mobiles(Market market) {
        return switch (market) {
            case US -> "1[2-9][0-8][0-9][2-9][0-9]{6}";
            case AU -> "614[0-9]{8}";
            case HK -> "852[4-79][0-9]{7}";
            case SG -> "65(8[1-9]|9[0-8])[0-9]{6}";
            case IN -> "91[6-9][0-9]{9}";
            case MY -> "60(1[02-46-9][0-9]{7}|11[0-9]{8})";
            case PH -> "639[0-9]{9}";
            case TH -> "66[689][0-9]{8}";
            case ID -> "628(1[1-9]|[2359][0-9])[0-9]{6,8}";
            case VN -> "84[35789][0-9]{8}";
            case PL -> "48(45|5[0137]|6[069]|7[2389]|88)[0-9]{7}";
            case GB -> "447[1-57-9][0-9]{8}";
            case AE -> "9715[024-68][0-9]{7}";
            case RU -> "79[0-9]{9}";
            case BH -> "973(3[1-9]|66)[0-9]{6}";
            case MX -> "52[2-9][0-9]{9}";
        };
    }

    private static String landLines(Market market) {
        return switch (market) {
            case US -> "1[2-9][0-8][0-9][2-9][0-9]{6}";
            case AU -> "61[2378][0-9]{8}";
            case HK -> "852[23][0-9]{7}";
            case SG -> "656[0-9]{7}";
            case IN -> "9122[2-7][0-9]{7}";
            case MY -> "603[0-9]{8}";
            case PH -> "632[3-8][0-9]{7}";
            case TH -> "662[1-9][0-9]{6}";
            case ID -> "6221[2-9][0-9]{6,7}";
            case VN -> "842[48][0-9]{8}";
            case PL -> "4822[0-9]{7}";
            case GB -> "44207[0-9]{7}";
            case AE -> "9714[2-8][0-9]{6}";
            case RU -> "7495[1-9][0-9]{6}";
            case BH -> "9731[0-9]{7}";
            case MX -> "5255[1-9][0-9]{7}";
        };
    }
}
