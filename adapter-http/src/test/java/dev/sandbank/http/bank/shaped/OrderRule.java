package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of one object are in order. Past events have past dates, and coming events have future dates. */
final class OrderRule implements AnswerRule {

    /** The dates of each row follow each other: a date of an object is not before a date to its left. */
    private static final List<List<String>> ORDERS = List.of(
            List.of("transactionDate", "transactionPostingDate", "statementDate", "paymentDueDate"),
            List.of("statementDate", "statementPaymentDueDate"),
            List.of("lastStatementDate", "paymentDueDate"),
            List.of("openingDate", "lastPaymentDate", "nextPaymentDate", "maturityDate"),
            List.of("idIssueDate", "idExpiryDate"),
            List.of("dateOfBirth", "idIssueDate"),
            List.of("offerStartDate", "offerExpiryDate"),
            List.of("agreementStartDate", "agreementExpiryDate"),
            List.of("overseasCardActivationStartDate", "overseasCardActivationEndDate"),
            List.of("travelPlanStartDate", "travelPlanEndDate"),
            List.of("standingInstructionStartDate", "standingInstructionEndDate"),
            List.of("publicFigureOfficeStartDate", "publicFigureOfficeEndDate"),
            List.of("start_date", "end_date"),
            List.of("transactionDate", "clearingTimeStamp", "settlementTimeStamp"));

    private static final Pattern PAST = Pattern.compile(
            "transactionDate|transactionPostingDate|openingDate|lastPaymentDate|idIssueDate|dateOfBirth|offerStartDate"
                    + "|agreementStartDate|lastStatementDate|statementDate|orderDate|sentDateTime|consentUpdateDate"
                    + "|applicationCreationDate|statementPostingDate|clearingTimeStamp|settlementTimeStamp|last_updated"
                    + "|publicFigureOfficeStartDate|repaymentScheduleIssueDate");

    private static final Pattern AHEAD = Pattern.compile(
            "nextPaymentDate|maturityDate|idExpiryDate|offerExpiryDate|agreementExpiryDate|ipaExpiryDate|scheduleDate"
                    + "|standingInstructionEndDate|completionDueDate|creditDueDate|end_date|billDueDate");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects().forEach(part -> ORDERS.forEach(order -> inOrder(seen, part, order, found)));
        seen.objects().forEach(part -> repeated(seen, part, found));
        seen.scalars().filter(part -> !seen.wasSent(part.node().asText())).forEach(part -> {
            LocalDate date = date(part);
            if (date != null && PAST.matcher(part.name()).matches() && date.isAfter(seen.today())) {
                found.add(part.place() + ": " + date + " is still to come");
            }
            if (date != null && AHEAD.matcher(part.name()).matches() && date.isBefore(seen.today())) {
                found.add(part.place() + ": " + date + " is past");
            }
        });
        seen.lists()
                .filter(list -> list.node().path(0).has("installmentDate")
                        || list.node().path(0).has("tenorOccurence"))
                .forEach(list -> monthly(list, found));
        return found;
    }

    private static void inOrder(Seen seen, Part part, List<String> order, List<String> found) {
        String nameBefore = "";
        LocalDate before = LocalDate.MIN;
        for (String name : order) {
            LocalDate after = date(part.child(name));
            if (after == null || seen.wasSent(part.node().path(name).asText())) {
                continue;
            }
            if (after.isBefore(before)) {
                found.add(part.place() + ": " + nameBefore + " " + before + ", " + name + " " + after);
            }
            nameBefore = name;
            before = after;
        }
    }

    /** A payment that is repeated is due before its last day; one that goes on for ever has no last day. */
    private static void repeated(Seen seen, Part part, List<String> found) {
        LocalDate due = date(part.child("futureDatedTransaction").child("scheduleDate"));
        LocalDate last = date(part.child("standingInstruction").child("standingInstructionEndDate"));
        if (due != null && last != null && last.isBefore(due)) {
            found.add(part.place() + ": due on " + due + ", but ended on " + last);
        }
        if (part.node().path("perpetualFlag").asBoolean()
                && part.node().has("standingInstructionEndDate")
                && seen.sent("perpetualFlag").isEmpty()) {
            found.add(part.place() + ": without end, until " + part.node().path("standingInstructionEndDate"));
        }
    }

    /** Rows of a schedule are one month apart. */
    private static void monthly(Part list, List<String> found) {
        List<String> months = list.node().findValuesAsText("paymentDueDate").stream()
                .map(date -> date.substring(0, 7))
                .toList();
        if (months.isEmpty()) {
            months = list.node().findValuesAsText("installmentDate").stream()
                    .map(date -> date.substring(3) + "-" + date.substring(0, 2))
                    .toList();
        }
        for (int i = 1; i < months.size(); i++) {
            LocalDate before = LocalDate.parse(months.get(i - 1) + "-01");
            if (!before.plusMonths(1).equals(LocalDate.parse(months.get(i) + "-01"))) {
                found.add(list.place() + ": " + months.get(i) + " after " + months.get(i - 1));
            }
        }
    }

    private static @Nullable LocalDate date(Part part) {
        String text = part.node().asText("");
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?") ? LocalDate.parse(text.substring(0, 10)) : null;
    }
}
