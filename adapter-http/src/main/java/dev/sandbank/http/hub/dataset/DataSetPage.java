package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.hub.dataset.ShowMyDataSet;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.SetAccount;
import dev.sandbank.domain.dataset.SetCustomer;
import dev.sandbank.http.hub.testdata.TestDataPages;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.web.page.HubRequest;
import gg.jte.generated.precompiled.hub.JtedataSetPageGenerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A data set as a developer sees it.
 *
 * @param use the form that uses it in a space
 * @param share the form that shares it with a team
 * @param csrf the token of the buttons
 */
public record DataSetPage(HubFrame frame, ShowMyDataSet.Shown shown, Form use, Form share, String csrf)
        implements HubPage {

    private static final DoneNotices DONE = new DoneNotices(Map.of(
            "added", "The data set is stored. Use it in a space, and its customers are there.",
            "there", "You have this data set already: the same content is the same set. Nothing was changed.",
            "used", "The space has the customers of the data set now.",
            "used-already", "The space uses this data set already. Nothing was changed.",
            "shared", "The team sees the data set now.",
            "unshared", "The team does not see the data set any more. Spaces that use it stay as they are."));

    static DataSetPage of(HubRequest request, ShowMyDataSet.Shown shown, String typed, Problems problems) {
        String path = DataSetRoutes.pathOf(shown.set().id());
        Form use = Form.to(path + DataSetRoutes.USE, request.csrf(), "Use it")
                .with(Field.select(
                                DataSetRoutes.SPACE,
                                "Space",
                                shown.spaces().stream()
                                        .filter(own -> own.isChangeable()
                                                && !shown.usedIn().contains(own))
                                        .map(own -> Option.of(own.space().id().value(), label(own)))
                                        .toList())
                        .typed(typed))
                .with(problems);
        Form share = Form.to(path + DataSetRoutes.SHARE, request.csrf(), "Share it")
                .named("share")
                .with(Field.select(
                        DataSetRoutes.TEAM,
                        "Team",
                        shown.teams().stream()
                                .map(MyTeam::team)
                                .filter(team -> !shown.shared().contains(team.id()))
                                .map(team -> Option.of(team.id().value(), team.name()))
                                .toList()));
        HubFrame frame = request.frame(shown.set().name(), Section.TEST_DATA)
                .below(TestDataPages.LINK, new PageLink("Data sets", DataSetListRoutes.PATH));
        return new DataSetPage(DONE.told(frame, request.query(DoneNotices.DONE)), shown, use, share, request.csrf());
    }

    @Override
    public String html() {
        return Pages.written(output -> JtedataSetPageGenerated.render(output, null, this));
    }

    public DataSet set() {
        return shown.set();
    }

    public String markets() {
        return DataSetsPage.markets(set());
    }

    public String content() {
        return DataSetsPage.content(set());
    }

    public String download() {
        return DataSetRoutes.pathOf(set().id()) + DataSetRoutes.DOWNLOAD;
    }

    public boolean canUse() {
        return use.fields().stream().anyMatch(field -> !field.options().isEmpty());
    }

    public boolean canShare() {
        return shown.isOwn()
                && share.fields().stream().anyMatch(field -> !field.options().isEmpty());
    }

    /** What the customers log in with. */
    public Table logIns() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SetCustomer customer : shown.document().customers()) {
            int row = rows.size();
            rows.add(List.of(
                    Cell.text(customer.name(), held(customer)),
                    Cell.text(customer.market().country()),
                    new Cell.Copied("user-" + row, customer.userId(), "the user ID of " + customer.name()),
                    new Cell.Copied("password-" + row, customer.password(), "the password of " + customer.name())));
        }
        return new Table(
                "Log-ins of the customers",
                List.of(Column.of("Customer"), Column.of("Market"), Column.of("User ID"), Column.of("Password")),
                rows);
    }

    private static String held(SetCustomer customer) {
        if (customer.like() != null) {
            return "with the products of " + customer.like().userId();
        }
        List<String> held = new ArrayList<>();
        if (customer.debitCard()) {
            held.add("a debit card");
        }
        if (!customer.creditCards().isEmpty()) {
            held.add(Counted.of(customer.creditCards().size(), "credit card", "credit cards"));
        }
        if (customer.payees() != null) {
            held.add(
                    customer.payees().isEmpty()
                            ? "no payees"
                            : Counted.of(customer.payees().size(), "payee", "payees"));
        }
        return held.isEmpty() ? "" : "with " + String.join(", ", held);
    }

    /** Whether accounts are written down. */
    public boolean hasAccounts() {
        return set().accounts() > 0;
    }

    /** The accounts that are written down. */
    public Table accounts() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SetCustomer customer : shown.document().customers()) {
            for (SetAccount account : customer.accounts()) {
                rows.add(List.of(
                        Cell.code(account.id()),
                        Cell.text(customer.name()),
                        Cell.text(account.kind().name().toLowerCase(Locale.ROOT)),
                        Cell.text(MoneyText.of(
                                account.balance().decimal(), account.balance().currency())),
                        Cell.number(account.transactions().size())));
            }
        }
        return new Table(
                "Accounts of the customers",
                List.of(
                        Column.of("Account"),
                        Column.of("Customer"),
                        Column.of("Kind"),
                        Column.ofNumbers("Balance"),
                        Column.ofNumbers("Transactions")),
                rows);
    }

    /** The spaces that use it, with the way to their data. */
    public List<PageLink> usedIn() {
        String market = set().markets().get(0).code();
        return shown.usedIn().stream()
                .map(own -> new PageLink(
                        label(own),
                        Section.TEST_DATA.path() + "/" + market + "?space="
                                + own.space().id()))
                .toList();
    }

    /** The teams that see it because the developer shares it, each with the button that ends that. */
    public Table sharing() {
        return new Table(
                "Teams that see it",
                List.of(Column.of("Team"), Column.unseen("Stop sharing")),
                shown.teams().stream()
                        .map(MyTeam::team)
                        .filter(team -> shown.shared().contains(team.id()))
                        .map(team -> List.of(
                                Cell.text(team.name()),
                                Cell.acts(Act.to(
                                                DataSetRoutes.pathOf(set().id()) + DataSetRoutes.UNSHARE,
                                                csrf,
                                                "Stop sharing",
                                                "with " + team.name())
                                        .with(DataSetRoutes.TEAM, team.id().value()))))
                        .toList());
    }

    public Act delete() {
        return Act.to(DataSetRoutes.pathOf(set().id()) + DataSetRoutes.DELETE, csrf, "Delete", set().name())
                .danger();
    }

    private static String label(OwnSpace own) {
        MyTeam team = own.team();
        return team == null ? "My own space" : "Space of " + team.team().name();
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "DataSetPage of " + set().id();
    }
}
