package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.ApplicationRefused.DocumentsMissing;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.InStage;
import dev.sandbank.domain.bank.onboarding.ApplicationRefused.OfferExpired;
import dev.sandbank.domain.bank.onboarding.credit.Answers;
import dev.sandbank.domain.bank.onboarding.credit.CreditRules;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.SentCode;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An application for products of the bank, by somebody who need not be a customer. Each method is one {@link Step}: it
 * gives the application after the step, or refuses because of the stage.
 */
@RecordBuilder
public record ProductApplication(
        Origin origin,
        Stage stage,
        Form form,
        Checks checks,
        Outcome outcome,
        List<Supplementary> supplementaries,
        List<AttachedDocument> documents)
        implements BankRecord {

    /** The records of applications. */
    public static final RecordKind<ProductApplication> KIND =
            new RecordKind<>("product-application", ApplicationFacts::read);

    /** The most of them in one space. */
    public static final int MOST = 500;

    public ProductApplication {
        supplementaries = List.copyOf(supplementaries);
        documents = List.copyOf(documents);
    }

    /** A new application. */
    public static ProductApplication begin(Origin origin, Form form) {
        return new ProductApplication(
                origin, Stage.PRESCREENING, form, Checks.NONE, Outcome.NONE, List.of(), List.of());
    }

    @Override
    public String id() {
        return origin.id();
    }

    public Market market() {
        return origin.market();
    }

    /** What the bank decided, or null. */
    public @Nullable Offer offer() {
        return outcome.offer();
    }

    @Override
    public Holder holder() {
        return Holder.stranger(market());
    }

    @Override
    public Facts facts() {
        return ApplicationFacts.of(this);
    }

    /**
     * Refuses a step that is not for this stage.
     *
     * @throws Refused APPLICATION_STAGE_WRONG
     */
    public ProductApplication require(Step step) {
        if (!step.stages().contains(stage)) {
            throw new Refused(new InStage(stage));
        }
        return this;
    }

    /** With some answers given anew. If the decision rests on them, it is void, and everything begins again. */
    public ProductApplication updated(Form later) {
        require(Step.UPDATE);
        Form merged = form.with(later);
        boolean same = essence(merged).equals(essence(form));
        return same
                ? new ProductApplication(origin, stage, merged, checks, outcome, supplementaries, documents)
                : new ProductApplication(
                        origin,
                        Stage.PRESCREENING,
                        merged,
                        checks.withQuestions(0, false),
                        Outcome.NONE,
                        supplementaries,
                        documents);
    }

    private Object essence(Form answered) {
        return new Answers(answered, market().currency()).essence();
    }

    public ProductApplication screened() {
        return require(Step.SCREEN).come(Stage.BACKGROUND_SCREENING, outcome);
    }

    public Questionnaire questionnaire() {
        return Questionnaire.about(require(Step.ASK_QUESTIONS).id(), form);
    }

    /**
     * After the questionnaire was answered; the last answers count.
     *
     * @throws Refused QUESTIONS_OVER after the third time
     */
    public ProductApplication answered(Map<Integer, Integer> chosen) {
        require(Step.ANSWER_QUESTIONS);
        if (checks.questionTries() >= Questionnaire.MOST_TRIES) {
            throw new Refused(OnboardingRefusal.QUESTIONS_OVER);
        }
        boolean failed = !Questionnaire.about(id(), form).isRight(chosen);
        return with(checks.withQuestions(checks.questionTries() + 1, failed));
    }

    /** After the bank decided. An offer that still runs stands as it is. */
    public ProductApplication decided(LocalDate today) {
        require(Step.DECIDE);
        Offer before = offer();
        if (before != null && !before.expiredOn(today)) {
            return this;
        }
        Offer made = Offer.madeOn(today, new CreditRules(market(), today, checks.questionsFailed()).decide(form));
        return come(made.isAny() ? Stage.IN_PRINCIPLE_APPROVAL : Stage.DECLINED, new Outcome(made, List.of()));
    }

    /**
     * After products were taken.
     *
     * @throws Refused OFFER_EXPIRED, PRODUCT_NOT_OFFERED, or OFFER_EXCEEDED
     */
    public ProductApplication accepted(List<Acceptance> wanted, LocalDate today) {
        require(Step.ACCEPT);
        Offer running = running(today);
        if (wanted.isEmpty()) {
            throw new Refused(OnboardingRefusal.PRODUCT_NOT_OFFERED);
        }
        List<TakenProduct> all = wanted.stream().map(running::take).toList();
        if (all.stream().map(TakenProduct::product).distinct().count() < all.size()) {
            throw new Refused(OnboardingRefusal.PRODUCT_NOT_OFFERED);
        }
        return come(Stage.DOCUMENT_COLLECTION, new Outcome(running, all));
    }

    private Offer running(LocalDate today) {
        Offer made = offer();
        if (made == null || made.expiredOn(today)) {
            throw new Refused(new OfferExpired(made == null ? today : made.expiresOn()));
        }
        return made;
    }

    /**
     * Handed in.
     *
     * @throws Refused OFFER_EXPIRED, or DOCUMENTS_MISSING
     */
    public ProductApplication submitted(LocalDate today) {
        require(Step.SUBMIT);
        running(today);
        List<RequiredProof> missing = RequiredProof.of(this).stream()
                .filter(proof -> !proof.isThere(this))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(new DocumentsMissing(RequiredProof.words(missing)));
        }
        return come(Stage.SUBMISSION, outcome);
    }

    /** With a document; the same one again changes nothing. */
    public ProductApplication attached(AttachedDocument document) {
        require(Step.ATTACH_DOCUMENT);
        if (documents.stream().anyMatch(known -> known.digest().equals(document.digest()))) {
            return this;
        }
        int total = documents.stream().mapToInt(AttachedDocument::size).sum() + document.size();
        if (documents.size() >= AttachedDocument.MOST || total > AttachedDocument.MAX_TOTAL_BYTES) {
            throw AttachedDocument.tooMuch();
        }
        return new ProductApplication(origin, stage, form, checks, outcome, supplementaries, plus(documents, document));
    }

    /** With the applicant's word on whether the bank may look the salary up. */
    public ProductApplication consented(boolean shown) {
        return require(Step.CONSENT_TO_SALARIES).with(checks.withSalaries(shown));
    }

    /** With one more cardholder. */
    public ProductApplication joinedBy(Supplementary person) {
        require(Step.CHANGE_APPLICANTS);
        if (supplementaries.size() >= Supplementary.MOST) {
            throw new Refused(OnboardingRefusal.APPLICANTS_TOO_MANY);
        }
        return with(plus(supplementaries, person));
    }

    /** With something changed about a cardholder; what is left out stays. Nothing if there is no such cardholder. */
    public Optional<ProductApplication> changed(String person, Form later) {
        require(Step.CHANGE_APPLICANTS);
        return supplementary(person)
                .map(known -> with(supplementaries.stream()
                        .map(each -> each == known
                                ? new Supplementary(person, known.form().with(later))
                                : each)
                        .toList()));
    }

    /** Without a cardholder. Nothing if there is no such cardholder. */
    public Optional<ProductApplication> without(String person) {
        require(Step.CHANGE_APPLICANTS);
        return supplementary(person)
                .map(known -> with(supplementaries.stream()
                        .filter(Predicate.not(known::equals))
                        .toList()));
    }

    public Optional<Supplementary> supplementary(String person) {
        return supplementaries.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    public ProductApplication codeSent(SentCode code) {
        return require(Step.SEND_CODE).with(checks.withCode(checks.code().afterSending(code)));
    }

    public ProductApplication codePresented(boolean right) {
        return require(Step.CHECK_CODE).with(checks.withCode(checks.code().presented(right)));
    }

    /** With a PIN that waits for a new code: one that was presented before approves no PIN that comes after it. */
    public ProductApplication pinChosen() {
        return require(Step.CHOOSE_PIN).with(checks.withPin(PinState.CHOSEN).withCode(CodeCheck.NONE));
    }

    /**
     * With the PIN that was chosen.
     *
     * @throws Refused PIN_NOT_CHOSEN
     */
    public ProductApplication pinConfirmed() {
        require(Step.CONFIRM_PIN);
        if (checks.pin() != PinState.CHOSEN) {
            throw new Refused(OnboardingRefusal.PIN_NOT_CHOSEN);
        }
        return with(checks.withPin(PinState.SET));
    }

    private ProductApplication come(Stage next, Outcome outcomeThere) {
        return new ProductApplication(origin, next, form, checks, outcomeThere, supplementaries, documents);
    }

    private ProductApplication with(Checks others) {
        return new ProductApplication(origin, stage, form, others, outcome, supplementaries, documents);
    }

    private ProductApplication with(List<Supplementary> others) {
        return new ProductApplication(origin, stage, form, checks, outcome, others, documents);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /** Words for a log name nobody. */
    @Override
    public String toString() {
        return "ProductApplication " + id();
    }
}
