package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.CardStatement;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardFunction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Statements of cards in numbers. */
record CardStatementsJson(List<Summary> creditCardStatementSummary) {

    record Summary(
            String cardId,
            String displayAccountNumber,
            boolean eligibleSourceAcctsForPaymentFlag,
            List<Statement> creditCardStatement) {

        /** The statements that are asked for, by id or day; all if none is named. */
        static Summary of(CardStatement statement, JsonNode asked) {
            CardTerms terms = statement.terms();
            List<Statement> statements = terms == null
                    ? List.of()
                    : Stream.of(Statement.of(statement, terms))
                            .filter(found -> asked.isEmpty() || found.isAmong(asked))
                            .toList();
            return new Summary(
                    statement.card().id().value(), statement.card().displayNumber(), terms != null, statements);
        }
    }

    record Statement(
            LocalDate statementDate,
            String statementId,
            String currencyCode,
            BigDecimal creditLimit,
            BigDecimal outstandingBalance,
            BigDecimal lastStatementBalance,
            LocalDate paymentDueDate,
            BigDecimal minimumDueAmount,
            List<Plan> eligibleForEqualPaymentPlans) {

        static Statement of(CardStatement statement, CardTerms terms) {
            boolean instalments = statement.card().allows(CardFunction.EPP_BOOKING);
            return new Statement(
                    terms.credit().statementOn(),
                    statement.id(terms),
                    statement.card().currency().name(),
                    Amounts.of(terms.credit().limit()),
                    Amounts.of(statement.outstanding()),
                    Amounts.of(terms.credit().statementBalance()),
                    terms.paymentDueOn(),
                    Amounts.of(terms.minimumDue()),
                    List.of(new Plan(instalments ? "ELIGIBLE" : "NOT_ELIGIBLE")));
        }

        boolean isAmong(JsonNode asked) {
            for (JsonNode one : asked) {
                if (one.path("statementId").asText().equals(statementId)
                        || one.path("statementDate").asText().equals(statementDate.toString())) {
                    return true;
                }
            }
            return false;
        }
    }

    record Plan(String eligibleForEqualPaymentPlan) {}
}
