package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.cli.customer.line.AmountConverter;
import dev.sandbank.cli.customer.line.AmountText;
import dev.sandbank.cli.customer.line.MerchantNameConverter;
import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.MerchantName;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "spend",
        header = "Pay in a shop with a customer's card.",
        description =
                "The payment is pending on its day and the next, by the clock of the space, and posted then. What can"
                        + " be spent falls at once, the balance when it is posted. A credit card earns a point for"
                        + " each US dollar. In shops of certain names it is declined, held or given back, as docs/MAGIC.md"
                        + " says.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank customer spend --market sg --user SandboxUser1 --merchant \"Kopi Corner\" --amount 25.50",
            "  sandbank customer spend --market hk --user SandboxUser2 --card 1234 --merchant Tram --amount 3 --json"
        })
final class CustomerSpendCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Option(
            names = "--card",
            paramLabel = "CARD",
            description = "Last four digits or id of the card (default: the first that can pay).")
    private @Nullable String card;

    @Option(
            names = "--merchant",
            required = true,
            paramLabel = "NAME",
            converter = MerchantNameConverter.class,
            description = "The shop, up to 40 characters.")
    private MerchantName merchant = new MerchantName("-");

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "In the currency of the card's account, such as 25.50.")
    private BigDecimal amount = BigDecimal.ZERO;

    @Option(names = "--abroad", description = "In another country, where the card must be open for use.")
    private boolean abroad;

    @Option(names = "--online", description = "Online instead of in a shop.")
    private boolean online;

    @Option(names = "--hold", description = "Only hold the money, for 'customer capture' within seven days.")
    private boolean hold;

    CustomerSpendCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CardPurchase purchase = new CardPurchase(
                whose.space(),
                whose.customer(),
                card,
                merchant,
                amount,
                new CardUse(online ? CardChannel.ONLINE : CardChannel.SHOP, abroad));
        PaymentJson payment = session.atNewDesk(
                common,
                policy ->
                        purchase.mustSuitNewStore(session.installation().clock().instant()),
                desk -> PaymentJson.of(
                        purchase,
                        hold
                                ? desk.useCases().holds().authorizePayment().authorize(purchase)
                                : desk.useCases().payInShop().pay(purchase)));
        return common.writeDone(payment, text -> write(payment, text));
    }

    private static void write(PaymentJson payment, TextOutput text) {
        boolean held = payment.status().equals("HELD");
        text.line((held ? "Held " : "Paid ") + AmountText.of(payment.amount()) + " " + payment.currency() + " at "
                + payment.merchant() + ".");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("transactionReferenceId", payment.transactionReferenceId());
        fields.put("card", payment.card());
        fields.put("status", payment.status() + (held ? ", expires on " : ", posted on ") + payment.postsOn());
        fields.put("available", AmountText.of(payment.available()) + " " + payment.currency());
        fields.put("pointsEarned", Long.toString(payment.pointsEarned()));
        text.fields(fields);
    }
}
