package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a query for an account's history from a call. */
public final class TransactionRequest {

    static final String ACCOUNT_ID = "accountId";

    public static final String NEXT_START_INDEX = "nextStartIndex";

    private static final int MAX_DIGITS = 30;

    private TransactionRequest() {}

    /**
     * The query.
     *
     * @throws Refused INPUT_INVALID naming the parameter that cannot be read
     */
    public static TransactionQuery from(Call call) {
        PageStart start = parameter(call, NEXT_START_INDEX, PageStart::of);
        // Wire fact: clients of the American operations spell it so.
        PageStart oddlySpelled = start == null ? parameter(call, "nextStartindex", PageStart::of) : start;
        return new TransactionQuery(
                account(call),
                call.query("transactionStatus"),
                parameter(call, "transactionFromDate", LocalDate::parse),
                parameter(call, "transactionToDate", LocalDate::parse),
                parameter(call, "amountFrom", TransactionRequest::amount),
                parameter(call, "amountTo", TransactionRequest::amount),
                oddlySpelled == null ? PageStart.FIRST : oddlySpelled,
                parameter(call, "requestSize", Digits::whole),
                call.caller().client().isStrict());
    }

    public static AccountId account(Call call) {
        return new AccountId(call.pathParam(ACCOUNT_ID));
    }

    /**
     * A parameter of a query; null if it was not sent.
     *
     * @param reading throws NumberFormatException or DateTimeException if the text is none of its kind
     * @throws Refused INPUT_INVALID naming the parameter
     */
    public static <T> @Nullable T parameter(Call call, String name, Function<String, T> reading) {
        String text = call.query(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (NumberFormatException | DateTimeException e) {
            throw new Refused(InputInvalid.of(name, FieldFault.Kind.INVALID_FORMAT));
        }
    }

    /** Exponents are refused, because a short text with an exponent can be a huge number. */
    private static BigDecimal amount(String text) {
        if (text.length() > MAX_DIGITS || !text.matches("[0-9]+([.][0-9]+)?")) {
            throw new NumberFormatException("not an amount");
        }
        return Digits.decimal(text);
    }
}
