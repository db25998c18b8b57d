package dev.sandbank.http.hub.registration;

import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The form by which somebody asks for an account. */
record SignUpForm(String name, String email, String company, String country, String purpose, boolean terms) {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String COMPANY = "company";
    static final String COUNTRY = "country";
    static final String PURPOSE = "purpose";
    static final String TERMS = "terms";

    private static final String AGREED = "yes";

    /** What was typed. */
    static SignUpForm of(UnaryOperator<String> sent) {
        return new SignUpForm(
                sent.apply(NAME).strip(),
                sent.apply(EMAIL).strip(),
                sent.apply(COMPANY).strip(),
                sent.apply(COUNTRY),
                sent.apply(PURPOSE).strip(),
                sent.apply(TERMS).equals(AGREED));
    }

    Problems problems() {
        Problems found = at(Problems.NONE, NAME, PersonName.objectionTo(name));
        found = at(found, EMAIL, EmailAddress.objectionTo(email));
        found = at(found, COMPANY, PersonName.objectionToCompany(company));
        found = Countries.isOne(country) && !country.isEmpty() ? found : found.at(COUNTRY, "Choose a country.");
        found = at(found, PURPOSE, Applicant.objectionToPurpose(purpose));
        return terms ? found : found.at(TERMS, "Without this we cannot give you an account.");
    }

    Applicant applicant() {
        return new Applicant(name, EmailAddress.parse(email).orElseThrow(), company, country, purpose);
    }

    /** The form with what was typed. */
    Form form(String csrf) {
        return Form.to(SignUpRoutes.PATH, csrf, "Ask for an account")
                .with(
                        Field.text(NAME, "Name")
                                .autocomplete("name")
                                .upTo(PersonName.MAX_LENGTH)
                                .typed(name),
                        Field.email(EMAIL, "E-mail address")
                                .hint("The link to your account is sent there.")
                                .upTo(EmailAddress.MAX_LENGTH)
                                .typed(email),
                        Field.text(COMPANY, "Company")
                                .optional()
                                .autocomplete("organization")
                                .upTo(PersonName.MAX_LENGTH)
                                .typed(company),
                        Field.select(COUNTRY, "Country", Countries.options())
                                .autocomplete("country")
                                .typed(country),
                        Field.textArea(PURPOSE, "What do you want to build?", 4)
                                .optional()
                                .upTo(Applicant.MAX_PURPOSE_LENGTH)
                                .typed(purpose),
                        Field.tick(TERMS, "I will use test data only: nothing of real people or accounts", AGREED)
                                .typed(terms ? AGREED : ""));
    }

    private static Problems at(Problems problems, String field, Optional<String> objection) {
        return objection.map(sentence -> problems.at(field, sentence)).orElse(problems);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
