package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.TakenProduct;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.onboarding.opened.OpenedCard;
import dev.sandbank.domain.bank.onboarding.opened.OpenedProducts;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Hands an application in. An applicant who gives the phone of a customer is that customer, and gets what was taken of
 * the offer at once: an account, and a card on it that has to be switched on.
 */
public final class SubmitApplication {

    private static final int ID_DIGITS = 88;
    private static final int CLOAKED_DIGITS = 128;
    private static final int LAST_FOUR = 4;

    private final TakeStep takeStep;
    private final BankRecords records;
    private final SeedNames seeds;
    private final ReadProfile readProfile;

    public SubmitApplication(TakeStep takeStep, BankRecords records, SeedNames seeds, ReadProfile readProfile) {
        this.takeStep = takeStep;
        this.records = records;
        this.seeds = seeds;
        this.readProfile = readProfile;
    }

    /**
     * Hands it in.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, or as {@link ProductApplication#submitted}; then nothing changed
     */
    public void submit(ApplicationClaim claim) {
        SpaceId space = claim.partner().space();
        takeStep.take(claim, (application, today) -> {
            ProductApplication submitted = application.submitted(today);
            applicant(space, submitted).ifPresent(customer -> open(space, submitted, customer, today));
            return submitted;
        });
    }

    /** The customer whose phone the form gives. */
    private Optional<Profile> applicant(SpaceId space, ProductApplication application) {
        String phone = ApplicantPhone.international(application.form());
        return seeds.customers(space, application.market()).stream()
                .map(customer -> readProfile.read(space, customer.in(application.market())))
                .filter(profile -> !phone.isEmpty() && profile.answersTo(phone))
                .findFirst();
    }

    private void open(SpaceId space, ProductApplication application, Profile customer, LocalDate today) {
        application.outcome().taken().stream()
                .filter(taken -> OpenedAccount.opens(kind(application, taken)))
                .map(taken -> opened(space, application, taken, customer, today))
                .forEach(opened -> {
                    records.put(space, OpenedAccount.KIND, opened);
                    OpenedCard card = opened.card();
                    if (card != null) {
                        records.put(space, CardChange.KIND, OpenedProducts.notSwitchedOn(opened, card));
                    }
                });
    }

    /** Ids follow from the application, so that it can never open two accounts for one product. */
    private OpenedAccount opened(
            SpaceId space, ProductApplication application, TakenProduct taken, Profile customer, LocalDate today) {
        Dice dice = Dice.of(seeds.of(space), "opened account", application.id(), taken.product());
        AccountId account = new AccountId(dice.hex(ID_DIGITS));
        String lastFour = dice.digits(LAST_FOUR);
        OpenedCard card = kind(application, taken) == ProductKind.CREDIT_CARD
                ? new OpenedCard(
                        new CardId(dice.hex(ID_DIGITS)),
                        dice.hex(CLOAKED_DIGITS),
                        customer.name().full().toUpperCase(Locale.ROOT))
                : null;
        return new OpenedAccount(account, customer.customer(), taken.product(), taken.amount(), today, lastFour, card);
    }

    private static ProductKind kind(ProductApplication application, TakenProduct taken) {
        return Catalogue.find(application.market(), taken.product())
                .orElseThrow()
                .kind();
    }
}
