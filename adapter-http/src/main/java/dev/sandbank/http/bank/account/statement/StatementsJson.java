package dev.sandbank.http.bank.account.statement;

import dev.sandbank.domain.bank.account.statement.AccountStatement;
import java.time.LocalDate;
import java.util.List;

/** The statements of an account; there are never more than fit on one page. */
record StatementsJson(List<Made> statementList) {

    static StatementsJson of(List<AccountStatement> statements, String lastFour, int start) {
        return new StatementsJson(statements.stream()
                .skip(start - 1L)
                .map(statement -> new Made(statement.id(lastFour), statement.on()))
                .toList());
    }

    record Made(String statementId, LocalDate statementDate) {}
}
