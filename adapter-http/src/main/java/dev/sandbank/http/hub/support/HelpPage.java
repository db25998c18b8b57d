package dev.sandbank.http.hub.support;

import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import gg.jte.generated.precompiled.hub.JtehelpPageGenerated;
import java.util.List;

/** How the sandbox is used, from the first thought to production. */
public record HelpPage(HubFrame frame, ServerFacts facts) implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JtehelpPageGenerated.render(output, null, this));
    }

    /** What lives how long. */
    public Table lifetimes() {
        return new Table(
                "Lifetimes",
                List.of(Column.of("What"), Column.of("Lives"), Column.of("Then")),
                List.of(
                        row("Authorization code", facts.code(), "Send the customer to the bank again."),
                        row("Access token", facts.access(), "Renew it, or ask for another one."),
                        row("Consent, by its refresh tokens", facts.refresh(), "Send the customer to the bank again."),
                        row("What waits for a one-time code", facts.confirmation(), "Make the call again.")));
    }

    /** What is another thing in production. */
    public Table differences() {
        String transport = facts.isEncrypted()
                ? "Callers use TLS. Programs need no certificate; one of their own can be tried."
                : "Callers use plain HTTP, so that nothing has to be set up. Programs show no certificate.";
        String code = facts.outboxIsOpen()
                ? "It is a mail in the outbox of this server, which everybody reads."
                : "It is a mail in the outbox of this server.";
        return new Table(
                "Sandbox and production",
                List.of(Column.of("What"), Column.of("Here"), Column.of("In production")),
                List.of(
                        row(
                                "TLS and certificates",
                                transport,
                                "TLS 1.2 or newer, and a certificate that the bank issued to the client."),
                        row("One-time code", code, "It is always asked for, and sent to the customer’s own device."),
                        row(
                                "Customers",
                                "They are made up, with published passwords.",
                                "They are people; you never see" + " their passwords."),
                        row("Time", "Each space has a clock that can be moved.", "It passes by itself."),
                        row(
                                "Rate",
                                facts.rate() + " for an application, unless its owner was given more.",
                                "The production client has limits of its own."),
                        row(
                                "Who may call",
                                "Every application that was made here.",
                                "Applications of companies that were checked.")));
    }

    /** Which grant is for what. */
    public Table grants() {
        return new Table(
                "Grants",
                List.of(Column.of("Grant"), Column.of("For"), Column.of("Refresh token")),
                List.of(
                        List.of(
                                Cell.code("authorization_code"),
                                Cell.text("What belongs to a customer, who agrees on a page of the bank."),
                                Cell.text("yes")),
                        List.of(
                                Cell.code("client_credentials"),
                                Cell.text("What belongs to nobody: lists of codes, applications for products, points"
                                        + " that a customer linked."),
                                Cell.text("no")),
                        List.of(
                                Cell.code("card_authorization"),
                                Cell.text("A single card, whose holder reads you a code. Only some markets have it."),
                                Cell.text("yes")),
                        List.of(
                                Cell.code("password"),
                                Cell.text("Old programs of the compatible profile. Do not build on it."),
                                Cell.text("yes"))));
    }

    private static List<Cell> row(String what, String one, String other) {
        return List.of(Cell.text(what), Cell.text(one), Cell.text(other));
    }
}
