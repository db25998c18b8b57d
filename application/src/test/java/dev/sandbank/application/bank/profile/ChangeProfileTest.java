package dev.sandbank.application.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.ProfileUseCases;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.profile.contact.AskedContact;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Picture;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.profile.ProfileBuilder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeProfileTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.AU);
    private static final FlowOwner OWNER = new FlowOwner(SpaceId.DEFAULT, "shop", CUSTOMER.userId());
    private static final PhoneNumber PHONE =
            new PhoneNumber(PhoneNumber.Type.PRIMARY_MOBILE_NUMBER, "61", "", "491570999");

    private final InMemoryStores stores = new InMemoryStores();
    private final Ports ports = TestPorts.of(new SettableClock(), new CountingSecrets());
    private final ProfileUseCases profiles = ProfileUseCases.over(stores, ports, StepUpUseCases.over(stores, ports));

    @Test
    void refusedChangeChangesNothing() {
        Profile before = read(CUSTOMER);
        assertRefused(
                BankRefusal.RESOURCE_UNKNOWN,
                () -> profiles.changeProfile().change(SpaceId.DEFAULT, CUSTOMER, now -> {
                    throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
                }));
        assertThat(read(CUSTOMER)).isEqualTo(before);
    }

    @Test
    void secondChangeKeepsTheFirst() {
        change("Dr", null);
        change(null, "Junior");
        assertThat(read(CUSTOMER).prefix()).isEqualTo("Dr");
        assertThat(read(CUSTOMER).suffix()).isEqualTo("Junior");
        assertThat(read(TestCustomer.CARDS_ONLY.in(Market.AU)).prefix()).isNotEqualTo("Dr");
    }

    @Test
    void strangerHasNoProfileToChange() {
        CustomerId stranger = new CustomerId(Market.AU, "Nobody");
        assertRefused(
                BankRefusal.RESOURCE_UNKNOWN,
                () -> profiles.changeProfile().change(SpaceId.DEFAULT, stranger, now -> now));
    }

    @Test
    void contactWaitsForItsCode() {
        ControlFlowId flow = profiles.askContactChange().ask(OWNER, CUSTOMER, new AskedContact.Phone(PHONE));
        assertRefused(
                StepUpRefusal.STEP_UP_REQUIRED,
                () -> profiles.confirmContactChange().confirm(OWNER, CUSTOMER, ContactChange.Kind.PHONE, flow));
        assertRefused(
                StepUpRefusal.CONTROL_FLOW_UNKNOWN,
                () -> profiles.confirmContactChange().confirm(OWNER, CUSTOMER, ContactChange.Kind.EMAIL, flow));
        assertThat(read(CUSTOMER).phones()).doesNotContain(PHONE);
    }

    @Test
    void portraitIsChangedAndRemovedOnce() {
        assertThat(profiles.readPortrait().read(SpaceId.DEFAULT, CUSTOMER)).isEqualTo(Picture.PLAIN);
        profiles.changePortrait().change(SpaceId.DEFAULT, CUSTOMER, null);
        assertRefused(
                BankRefusal.RESOURCE_UNKNOWN, () -> profiles.readPortrait().read(SpaceId.DEFAULT, CUSTOMER));
        assertRefused(
                BankRefusal.RESOURCE_UNKNOWN, () -> profiles.changePortrait().change(SpaceId.DEFAULT, CUSTOMER, null));
        profiles.changePortrait().change(SpaceId.DEFAULT, CUSTOMER, Picture.PLAIN);
        assertThat(profiles.readPortrait().read(SpaceId.DEFAULT, CUSTOMER)).isEqualTo(Picture.PLAIN);
        assertThat(stores.journal().of(SpaceId.DEFAULT, CUSTOMER).records()).isEmpty();
    }

    private void change(@Nullable String prefix, @Nullable String suffix) {
        profiles.changeProfile()
                .change(
                        SpaceId.DEFAULT,
                        CUSTOMER,
                        now -> ProfileBuilder.builder(now)
                                .prefix(prefix == null ? now.prefix() : prefix)
                                .suffix(suffix == null ? now.suffix() : suffix)
                                .build());
    }

    private Profile read(CustomerId customer) {
        return profiles.readProfile().read(SpaceId.DEFAULT, customer);
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
