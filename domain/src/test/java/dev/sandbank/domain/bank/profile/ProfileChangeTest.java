package dev.sandbank.domain.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProfileChangeTest {

    private final Profile profile = ProfileSeed.of(SeedName.DEFAULT, Market.AU, TestCustomer.EVERYTHING);

    @Property(tries = 200)
    void exactlyOneEmailIsPreferredWhateverWasChanged(@ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> steps) {
        Profile changed = profile;
        for (int step : steps) {
            String key = step < 2 ? profile.emails().get(step).key() : "K" + step % 3;
            changed = changed.withEmail(
                    new EmailAddress(key, EmailAddress.Type.ALTERNATE, "a" + step + "@b.example", step % 2 == 0));
        }
        assertThat(changed.emails()).filteredOn(EmailAddress::preferred).hasSize(1);
        assertThat(changed.emails()).extracting(EmailAddress::key).doesNotHaveDuplicates();
        assertThat(changed.preferredEmail().preferred()).isTrue();
    }

    @Test
    void oneEmailMoreThanFiveIsRefused() {
        Profile full = profile;
        for (int i = profile.emails().size(); i < Profile.MAX_EMAILS; i++) {
            full = full.withEmail(email("K" + i));
        }
        Profile five = full;
        assertThat(five.withEmail(email("K4")).emails()).hasSize(Profile.MAX_EMAILS);
        Refused refused = catchThrowableOfType(Refused.class, () -> five.withEmail(email("ONE_MORE")));
        assertThat(refused.reason()).isEqualTo(BankRefusal.INPUT_INVALID);
    }

    @Test
    void phoneTakesThePlaceOfThatOfItsTypeOrIsOneMore() {
        PhoneNumber mobile = new PhoneNumber(PhoneNumber.Type.PRIMARY_MOBILE_NUMBER, "61", "", "491570999");
        PhoneNumber fax = new PhoneNumber(PhoneNumber.Type.FAX_NUMBER, "61", "2", "491570", "23");

        Profile changed = profile.withPhone(mobile).withPhone(fax);

        assertThat(changed.phones().get(0)).isEqualTo(mobile);
        assertThat(changed.phones()).hasSize(profile.phones().size() + 1).endsWith(fax);
        assertThat(changed.answersTo("61491570999")).isTrue();
        assertThat(fax.international()).isEqualTo("612491570");
    }

    @Test
    void printedKeysMeanTheMainAddresses() {
        assertThat(profile.address("3d1f8c")).contains(profile.addresses().get(0));
        assertThat(profile.email("7b21c0")).contains(profile.emails().get(0));
        assertThat(profile.address(profile.addresses().get(1).key()))
                .contains(profile.addresses().get(1));
        assertThat(profile.email("NOSUCHKEY")).isEmpty();
        assertThat(profile.address("NOSUCHKEY")).isEmpty();
    }

    @Test
    void changedProfileIsStoredWhole() {
        Profile changed = ProfileBuilder.builder(
                        profile.withPhone(new PhoneNumber(PhoneNumber.Type.FAX_NUMBER, "61", "2", "491570", "23"))
                                .withEmail(email("K9"))
                                .withAddress(PostalAddressBuilder.builder(
                                                profile.addresses().get(1))
                                        .lines(List.of("a=b", "100%"))
                                        .type(PostalAddress.Type.OVERSEAS_ADDRESS)
                                        .build())
                                .withName(new PersonName("A", "", "B", "A B")))
                .suffix("Junior")
                .build();
        ProfileChange change = new ProfileChange(changed);

        assertThat(ProfileChange.KIND.read(ProfileChange.KIND.stored(change))).isEqualTo(change);
        assertThat(changed.name().full()).isEqualTo("A B");
        assertThat(changed.addresses().get(1).lines()).containsExactly("a=b", "100%");
    }

    @Test
    void waitingChangeIsReadFromItsFacts() {
        ContactChange.OfEmail email = new ContactChange.OfEmail(email("K"));
        ContactChange.OfPhone phone =
                new ContactChange.OfPhone(new PhoneNumber(PhoneNumber.Type.FAX_NUMBER, "61", "2", "4915", "23"));

        assertThat(ContactChange.Kind.EMAIL.read(email.facts())).isEqualTo(email);
        assertThat(ContactChange.Kind.PHONE.read(phone.facts())).isEqualTo(phone);
        assertThat(email.in(profile).emails()).hasSize(3);
        assertThat(phone.in(profile).phones()).contains(phone.phone());
    }

    @Test
    void portraitIsStoredWithItsPictureOrWithoutOne() {
        for (Portrait portrait :
                List.of(new Portrait(profile.customer(), null), new Portrait(profile.customer(), Picture.PLAIN))) {
            assertThat(Portrait.KIND.read(Portrait.KIND.stored(portrait))).isEqualTo(portrait);
        }
        assertThat(new Portrait(profile.customer(), null).holder().userId()).isEmpty();
    }

    @Test
    void pictureBeginsAsItsFormatDoesAndHasABound() {
        byte[] jpeg = new byte[Picture.MAX_BYTES];
        jpeg[0] = (byte) 0xff;
        jpeg[1] = (byte) 0xd8;
        jpeg[2] = (byte) 0xff;
        String data = Base64.getEncoder().encodeToString(jpeg);

        assertThat(new Picture(Picture.Format.JPEG, data).data()).isEqualTo(data);
        assertNoPicture(Picture.Format.PNG, data);
        assertNoPicture(Picture.Format.JPEG, "no base64");
        assertNoPicture(Picture.Format.JPEG, "");
        byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 1);
        assertNoPicture(Picture.Format.JPEG, Base64.getEncoder().encodeToString(longer));
    }

    private static void assertNoPicture(Picture.Format format, String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(format, data));
    }

    private static EmailAddress email(String key) {
        return new EmailAddress(key, EmailAddress.Type.PERSONAL, key + "@example.org", false);
    }
}
