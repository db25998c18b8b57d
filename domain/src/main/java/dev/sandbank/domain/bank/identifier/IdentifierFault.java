package dev.sandbank.domain.bank.identifier;

import static dev.sandbank.domain.refusal.FieldFault.Kind.INVALID_FORMAT;
import static dev.sandbank.domain.refusal.FieldFault.Kind.INVALID_REFERENCE;
import static dev.sandbank.domain.refusal.FieldFault.Kind.OUT_OF_RANGE;

import dev.sandbank.domain.refusal.FieldFault;

/** The reasons why a text is not an identifier of its kind. */
public enum IdentifierFault {
    IBAN_CHARACTERS(INVALID_FORMAT, "An IBAN has letters, digits and spaces only."),
    IBAN_COUNTRY(INVALID_REFERENCE, "An IBAN begins with the code of a country that has IBANs."),
    IBAN_LENGTH(INVALID_FORMAT, "IBANs of this country have another length."),
    IBAN_CHECK_DIGITS(INVALID_FORMAT, "The third and fourth characters of an IBAN are digits from 02 to 98."),
    IBAN_STRUCTURE(INVALID_FORMAT, "IBANs of this country have letters and digits in other places."),
    IBAN_CHECKSUM(INVALID_FORMAT, "The check digits do not fit the rest of the IBAN."),
    IBAN_NOT_SEPA(INVALID_REFERENCE, "The country of the IBAN is not part of SEPA."),
    BIC_LENGTH(INVALID_FORMAT, "A BIC has 8 or 11 characters."),
    BIC_CHARACTERS(INVALID_FORMAT, "A BIC has letters and digits only."),
    BIC_COUNTRY(INVALID_REFERENCE, "The fifth and sixth characters of a BIC are the code of a country."),
    SORT_CODE_DIGITS(INVALID_FORMAT, "A sort code has six digits."),
    SORT_CODE_ZERO(INVALID_FORMAT, "A sort code is not all zeros."),
    UK_ACCOUNT_DIGITS(INVALID_FORMAT, "An account number of the United Kingdom has eight digits."),
    UK_ACCOUNT_ZERO(INVALID_FORMAT, "An account number is not all zeros."),
    ABA_DIGITS(INVALID_FORMAT, "An ABA routing number has nine digits."),
    ABA_ZERO(INVALID_FORMAT, "An ABA routing number is not all zeros."),
    ABA_PREFIX(INVALID_FORMAT, "An ABA routing number begins with 00 to 12, 21 to 32, 61 to 72 or 80."),
    ABA_CHECKSUM(INVALID_FORMAT, "The last digit does not fit the rest of the ABA routing number."),
    BSB_DIGITS(INVALID_FORMAT, "A BSB has six digits."),
    IFSC_FORM(INVALID_FORMAT, "An IFSC has four letters, the digit 0, and six letters or digits."),
    PHONE_CHARACTERS(INVALID_FORMAT, "A phone number has digits, spaces, hyphens, brackets and a plus sign in front."),
    PHONE_COUNTRY(INVALID_REFERENCE, "The phone number begins with no country's telephone code."),
    PHONE_NUMBER(INVALID_FORMAT, "Mobile phone numbers of this country have another form."),
    EMAIL_FORM(INVALID_FORMAT, "An e-mail address has a name, an at sign and a domain, in ASCII characters."),
    PAYEE_NAME_BLANK(INVALID_FORMAT, "A name has at least one character that can be seen."),
    PAYEE_NAME_LENGTH(OUT_OF_RANGE, "A name has at most 70 characters."),
    REMARK_LENGTH(OUT_OF_RANGE, "A remark has at most 140 characters."),
    CONTROL_CHARACTER(INVALID_FORMAT, "The text has a control character or half a character.");

    private final FieldFault.Kind kind;
    private final String sentence;

    IdentifierFault(FieldFault.Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    /** The way in which the field that has the text is wrong. */
    public FieldFault.Kind kind() {
        return kind;
    }

    /** The reason in words for people. It never repeats the text. */
    public String sentence() {
        return sentence;
    }
}
