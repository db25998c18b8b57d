package dev.sandbank.http.bank.account.transaction;

import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.TransactionSearch;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.account.TransactionRequest;
import dev.sandbank.http.operation.Call;
import java.time.LocalDate;

/** Reads which transactions a caller wants as a file. */
final class DownloadRequest {

    private static final String FORMAT = "downloadFormat";
    private static final String FROM = "transactionStartDate";
    private static final String TO = "transactionEndDate";
    private static final String PDF = "PDF";

    /** As many lines as fit on a page. */
    private static final int LINES = 30;

    private DownloadRequest() {}

    /**
     * What is wanted.
     *
     * @throws Refused INPUT_INVALID naming the parameter
     */
    static TransactionSearch of(Call call) {
        String format = call.query(FORMAT);
        if (format != null && !format.equalsIgnoreCase(PDF)) {
            throw new Refused(InputInvalid.of(FORMAT, FieldFault.Kind.INVALID_REFERENCE));
        }
        LocalDate from = TransactionRequest.parameter(call, FROM, LocalDate::parse);
        LocalDate to = TransactionRequest.parameter(call, TO, LocalDate::parse);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused(InputInvalid.of(TO, FieldFault.Kind.OUT_OF_RANGE));
        }
        PageStart start = TransactionRequest.parameter(call, TransactionRequest.NEXT_START_INDEX, PageStart::of);
        return new TransactionSearch(
                new TransactionQuery(
                        TransactionRequest.account(call),
                        null,
                        from,
                        to,
                        null,
                        null,
                        start == null ? PageStart.FIRST : start,
                        LINES,
                        false),
                null,
                null);
    }
}
