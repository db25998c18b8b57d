package dev.sandbank.http.bank.account.statement;

import static dev.sandbank.http.bank.account.AccountCalls.viewer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.statement.TaxStatement;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.http.bank.file.PdfPage;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tax statements of customers in the United States. */
public final class TaxOperations {

    /** The form in which banks there tell of interest. */
    private static final String INTEREST = "1099-INT";

    /** The number that the document prints; it stands for the newest statement. */
    private static final String PRINTED = "123456789";

    private final AccountUseCases useCases;
    private final ReadProfile readProfile;

    public TaxOperations(AccountUseCases useCases, ReadProfile readProfile) {
        this.useCases = useCases;
        this.readProfile = readProfile;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("listTaxStatements", this::list, "readTaxStatement", this::read);
    }

    private Answer list(Call call) {
        return Answer.json(new ListJson(useCases.listTaxStatements().list(viewer(call)).stream()
                .map(statement -> new ItemJson(statement.id(), INTEREST, statement.postedOn(), "1", statement.year()))
                .toList()));
    }

    private Answer read(Call call) {
        String id = call.pathParam("taxstatementId");
        boolean printed = id.equals(PRINTED) && !call.client().isStrict();
        TaxStatement statement = useCases.readTaxStatement().read(viewer(call), printed ? null : id);
        String name = readProfile
                .read(viewer(call).space(), viewer(call).customer())
                .name()
                .full();
        return Answer.json(new FileJson("application/pdf", "base64", page(statement, name)));
    }

    private static byte[] page(TaxStatement statement, String name) {
        List<String> lines = new ArrayList<>(List.of("Interest in " + statement.year() + " (" + INTEREST + ")", name));
        statement
                .interest()
                .forEach(one -> lines.add(
                        one.account().product().name() + " " + one.account().number() + ": " + one.earned()));
        lines.add("Total: " + statement.total());
        lines.add("Test data of a sandbox; no tax office was told of it.");
        return PdfPage.of(lines);
    }

    private record ListJson(@JsonProperty("DocumentDetails") List<ItemJson> documents) {}

    private record ItemJson(
            String statementId,
            String statementType,
            LocalDate statementPostingDate,
            String primaryUserIndicator,
            int statementYear) {}

    private record FileJson(String documentFormat, String encodeType, byte[] dataPayload) {}
}
