package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Accounts and transactions: version 1 in every market, version 2 in the United States. */
public final class AccountOperations {

    private static final String ASKED = "accountInfo";
    private static final int MOST_ACCOUNTS = 50;
    private static final String AMOUNT = "sufficiencyCheckAmount";
    private static final String CURRENCY = "currencyCode";

    private final AccountUseCases useCases;
    private final Viewers viewers;
    private final RenderedBytes accounts = new RenderedBytes();
    private final RenderedBytes americanAccounts = new RenderedBytes();

    public AccountOperations(AccountUseCases useCases, Viewers viewers) {
        this.useCases = useCases;
        this.viewers = viewers;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "checkFunds",
                this::funds,
                "unmaskAccounts",
                this::unmasked,
                "listAccounts",
                call -> list(viewer(call)),
                "listPartnerAccounts",
                call -> list(viewers.of(call.caller().token())),
                "readAccount",
                this::account,
                "readTransactions",
                call -> Answer.json(TransactionsJson.of(page(call))),
                "listAmericanAccounts",
                this::americanList,
                "readAmericanAccounts",
                this::americanList,
                "readAmericanTransactions",
                call -> Answer.json(UsTransactionsJson.of(page(call))));
    }

    private Answer list(Viewer viewer) {
        BankView view = useCases.listAccounts().list(viewer);
        return Answer.jsonBytes(accounts.of(view.key(), () -> AccountsJson.of(view.holdings())));
    }

    private Answer account(Call call) {
        AccountId id = TransactionRequest.account(call);
        return Answer.json(DetailsJson.of(useCases.readAccount().read(viewer(call), id)));
    }

    private TransactionPage page(Call call) {
        return useCases.readTransactions().read(viewer(call), TransactionRequest.from(call));
    }

    private Answer americanList(Call call) {
        BankView view = useCases.listAccounts().list(viewer(call));
        CustomerId customer = view.key().viewer().customer();
        return Answer.jsonBytes(americanAccounts.of(view.key(), () -> UsAccountsJson.of(view.holdings(), customer)));
    }

    private Answer funds(Call call) {
        String amount = Objects.requireNonNull(call.query(AMOUNT));
        Currency currency = Arrays.stream(Currency.values())
                .filter(known -> known.name().equalsIgnoreCase(call.query(CURRENCY)))
                .findFirst()
                .orElseThrow(() -> new Refused(InputInvalid.of(CURRENCY, FieldFault.Kind.INVALID_REFERENCE)));
        AskedAmount asked = new AskedAmount(AMOUNT, Digits.decimal(amount.strip()));
        return Answer.json(new FundsJson(
                useCases.checkFunds().check(viewer(call), TransactionRequest.account(call), asked, currency)));
    }

    private Answer unmasked(Call call) {
        JsonNode asked = call.json().path(ASKED);
        if (asked.isEmpty() || asked.size() > MOST_ACCOUNTS) {
            throw new Refused(InputInvalid.of(
                    FieldPlace.inBody(ASKED),
                    asked.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
        List<FullNumber> numbers = new ArrayList<>();
        for (JsonNode account : asked) {
            AccountId id =
                    new AccountId(account.path(TransactionRequest.ACCOUNT_ID).asText());
            numbers.add(new FullNumber(
                    useCases.readAccount().read(viewer(call), id).number().inFull(), id.value()));
        }
        return Answer.json(new FullNumbersJson(numbers));
    }

    private static Viewer viewer(Call call) {
        return AccountCalls.viewer(call);
    }

    private record FullNumber(String unmaskedAccountNumber, String accountId) {}

    private record FullNumbersJson(List<FullNumber> accounts) {}

    private record FundsJson(boolean sufficientFundsIndicator) {}
}
