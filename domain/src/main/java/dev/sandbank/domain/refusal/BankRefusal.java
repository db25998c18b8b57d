package dev.sandbank.domain.refusal;

import java.util.List;
import java.util.Map;

/** The reasons why the bank does not show or do something. */
public enum BankRefusal implements Reason {
    INPUT_INVALID,
    ACCOUNT_UNKNOWN,
    ACCOUNT_IN_USE,
    TRANSACTIONS_NONE,
    RESOURCE_UNKNOWN,
    REFERENCE_CODE_UNKNOWN,
    DIRECTORY_ENTRY_UNKNOWN,
    CARD_UNKNOWN,
    CARD_NOT_SHOWN,
    CARD_FUNCTION_UNKNOWN,
    CARDS_NONE,
    CARD_STATE_FORBIDS,
    CARD_ACT_NOT_OFFERED,
    CARD_REPLACED_ALREADY,
    CARD_LIMIT_TOO_HIGH,
    CARD_LIMIT_TOO_LOW,
    CARD_CODE_WRONG,
    CARD_PLANS_FULL,
    CARD_PLAN_UNKNOWN,
    CARDS_FULL,
    CARD_ACCOUNT_UNSUITABLE,
    /** The bank does not make the customer such an offer, or no longer. */
    CUSTOMER_OFFER_UNKNOWN,
    /** The offer was taken or declined. */
    CUSTOMER_OFFER_CLOSED,
    /** More than is offered, or less than the least. */
    OFFER_AMOUNT_WRONG,
    /** Other banks cannot pay into the account. */
    ACCOUNT_WITHOUT_ROUTING,
    /** The application has nothing under which something could be encrypted for it. */
    APPLICATION_WITHOUT_SECRET,
    /** Of the accounts in view none can pay another. */
    TRANSFERS_NONE;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** Fields are missing or wrong; the list holds all faults that could be found together. */
    public record InputInvalid(List<FieldFault> faults) implements Refusal {
        public InputInvalid {
            faults = List.copyOf(faults);
        }

        /** One field is wrong. */
        public static InputInvalid of(String field, FieldFault.Kind kind) {
            return new InputInvalid(List.of(new FieldFault(field, kind)));
        }

        /** One field is wrong, and the sentence says what is. */
        public static InputInvalid of(String field, FieldFault.Kind kind, String sentence) {
            return new InputInvalid(List.of(new FieldFault(field, kind, sentence)));
        }

        /** Several fields are wrong, each in one way. */
        public static InputInvalid of(Map<String, FieldFault.Kind> kindByField) {
            return new InputInvalid(kindByField.entrySet().stream()
                    .map(fault -> new FieldFault(fault.getKey(), fault.getValue()))
                    .toList());
        }

        @Override
        public Reason reason() {
            return INPUT_INVALID;
        }
    }

    /** The reasons why an application for a product of the bank does not go on. */
    public enum OnboardingRefusal implements Reason {
        APPLICATION_STAGE_WRONG,
        OFFER_EXPIRED,
        PRODUCT_NOT_OFFERED,
        OFFER_EXCEEDED,
        DOCUMENTS_MISSING,
        QUESTIONS_OVER,
        APPLICANTS_TOO_MANY,
        APPLICATIONS_TOO_MANY,
        APPLICATION_CODE_NOT_SENT,
        PIN_NOT_CHOSEN,
        /** No application has a cardholder with this birthday and this mother's maiden name. */
        SUPPLEMENTARY_UNKNOWN,
        /** The account is not one that money of a loan can be paid to. */
        PAYOUT_ACCOUNT_UNKNOWN;

        @Override
        public <A> A in(ReasonTable<A> table) {
            return table.of(this);
        }
    }

    /**
     * The account cannot be closed.
     *
     * @param inTheWay what must be settled first, in words for people
     */
    public record AccountInUse(String inTheWay) implements Refusal {

        @Override
        public Reason reason() {
            return ACCOUNT_IN_USE;
        }
    }

    /**
     * The state of a card does not allow an act.
     *
     * @param state the state in words, to follow "is"
     * @param act what it does not allow, in words that begin with a verb
     */
    public record CardStateForbids(String state, String act) implements Refusal {

        @Override
        public Reason reason() {
            return CARD_STATE_FORBIDS;
        }
    }
}
