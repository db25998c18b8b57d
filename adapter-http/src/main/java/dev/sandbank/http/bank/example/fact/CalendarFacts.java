package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Knows the days of statements, of instalments and of tax years. */
final class CalendarFacts implements Facts {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        LocalDate today = scope.caller().today();
        return switch (place.name()) {
            case "installmentDate" -> Facts.text(MONTH.format(instalment(scope.caller())));
            case "paymentDueDate" -> Loans.isRow(scope.names()) ? Facts.text(instalment(scope.caller())) : UNKNOWN;
            case "statementDate" -> Facts.text(today.withDayOfMonth(1).minusDays(1));
            case "statementYear" -> Facts.number(BigDecimal.valueOf(today.getYear() - 1L));
            case "statementPostingDate" ->
                Facts.text(LocalDate.of(today.getYear(), 1, 1).plusDays(Math.min(30, today.getDayOfYear() - 1)));
            case "taxYear" -> Facts.text(today.getYear());
            default -> UNKNOWN;
        };
    }

    private static LocalDate instalment(Caller caller) {
        return caller.today().plusDays(caller.dice("first instalment").between(10, 30));
    }
}
