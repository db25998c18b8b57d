package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.production.NewProduction;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.production.CompanyDetails;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in the form of a new request for production.
 *
 * @param mark by which a form that is sent twice is known
 * @param markets the codes of those that are ticked
 * @param company the details by the names of their fields
 */
record TypedProduction(SubmissionId mark, List<String> markets, Map<String, String> company) {

    static final String MARKETS = "markets";

    private static final String NAME = "company";
    private static final String ADDRESS = "address";
    private static final String NUMBER = "number";
    private static final String PERSON = "person";
    private static final String SITE = "site";
    private static final List<String> COMPANY = List.of(NAME, ADDRESS, NUMBER, PERSON, SITE);
    private static final int ADDRESS_ROWS = 3;

    /** An empty form; what the hub knows already is filled in. */
    static TypedProduction by(Developer developer, Secrets secrets) {
        return new TypedProduction(
                Submission.fresh(secrets), List.of(), Map.of(NAME, developer.company(), PERSON, developer.name()));
    }

    /** What was sent. */
    static TypedProduction sent(Function<String, String> text, Function<String, List<String>> all, Secrets secrets) {
        Map<String, String> details = new LinkedHashMap<>();
        COMPANY.forEach(field ->
                details.put(field, text.apply(field).replace("\r\n", "\n").strip()));
        return new TypedProduction(Submission.kept(text.apply(Submission.FIELD), secrets), all.apply(MARKETS), details);
    }

    /** The same in a form that was not sent yet. */
    TypedProduction anew(SubmissionId fresh) {
        return new TypedProduction(fresh, markets, company);
    }

    /** What is wrong with it. */
    Problems problems() {
        Problems found = chosen().isEmpty() ? Problems.NONE.at(MARKETS, "Choose at least one market.") : Problems.NONE;
        Map<String, Optional<String>> objections = new LinkedHashMap<>();
        objections.put(NAME, CompanyDetails.objectionToName(of(NAME)));
        objections.put(ADDRESS, CompanyDetails.objectionToAddress(of(ADDRESS)));
        objections.put(NUMBER, CompanyDetails.objectionToRegistrationNumber(of(NUMBER)));
        objections.put(PERSON, CompanyDetails.objectionToContactPerson(of(PERSON)));
        objections.put(SITE, CompanyDetails.objectionToUrl(of(SITE)));
        for (Map.Entry<String, Optional<String>> each : objections.entrySet()) {
            if (each.getValue().isPresent()) {
                found = found.at(each.getKey(), each.getValue().get());
            }
        }
        return found;
    }

    /** What is asked for, if nothing is wrong. */
    NewProduction wanted(ClientId application) {
        return new NewProduction(
                application, chosen(), new CompanyDetails(of(NAME), of(ADDRESS), of(NUMBER), of(PERSON), of(SITE)));
    }

    /** The form. */
    Form to(String path, String csrf) {
        return Form.to(path, csrf, "Send the request")
                .with(
                        Submission.field(mark),
                        Field.ticks(MARKETS, "Markets", options()).chosen(markets),
                        Field.text(NAME, "Company").autocomplete("organization").typed(of(NAME)),
                        Field.textArea(ADDRESS, "Address of the company", ADDRESS_ROWS)
                                .upTo(CompanyDetails.MAX_ADDRESS_LENGTH)
                                .autocomplete("street-address")
                                .typed(of(ADDRESS)),
                        Field.text(NUMBER, "Registration number")
                                .hint("The number by which the company is registered where it is at home.")
                                .upTo(CompanyDetails.MAX_NUMBER_LENGTH)
                                .typed(of(NUMBER)),
                        Field.text(PERSON, "Person to contact")
                                .autocomplete("name")
                                .typed(of(PERSON)),
                        Field.text(SITE, "Web site")
                                .hint("A whole URL, such as https://www.example.com.")
                                .upTo(CompanyDetails.MAX_URL_LENGTH)
                                .autocomplete("url")
                                .typed(of(SITE)));
    }

    private List<Market> chosen() {
        return markets.stream().map(Market::byCode).flatMap(Optional::stream).toList();
    }

    private static List<Option> options() {
        return Arrays.stream(Market.values())
                .map(market -> Option.of(market.code(), market.country()))
                .toList();
    }

    private String of(String field) {
        return company.getOrDefault(field, "");
    }
}
