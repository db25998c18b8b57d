package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.application.dataset.UseDataSet;
import dev.sandbank.application.hub.dataset.ShowMyDataSet;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.web.page.Download;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.Set;
import java.util.function.BiConsumer;

/** {@code /data-sets/{set}}: what a data set has in it, and what can be done with it. */
final class DataSetRoutes {

    static final String USE = "/use";
    static final String SHARE = "/share";
    static final String UNSHARE = "/unshare";
    static final String DELETE = "/delete";
    static final String DOWNLOAD = "/download";
    static final String SPACE = "space";
    static final String TEAM = "team";

    private static final String PATH = DataSetListRoutes.PATH + "/{set}";
    private static final int WRONG = 422;

    private static final Set<CustomerRefusal> AT_THE_FIELD =
            Set.of(CustomerRefusal.CUSTOMER_EXISTS, CustomerRefusal.CUSTOMERS_FULL);

    private final DataSetUseCases.OfDevelopers.From useCases;

    DataSetRoutes(DataSetUseCases.OfDevelopers.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("dataSet", PATH, Role.DEVELOPER, request -> show(request, 200, "", Problems.NONE));
        routes.page("downloadDataSet", PATH + DOWNLOAD, Role.DEVELOPER, this::download);
        form(routes, "useDataSet", USE, this::use);
        form(routes, "shareDataSet", SHARE, this::share);
        form(routes, "unshareDataSet", UNSHARE, this::unshare);
        form(routes, "deleteDataSet", DELETE, this::delete);
    }

    private void form(
            PageRoutes<HubRequest> routes, String id, String below, BiConsumer<HubRequest, PageForm> handler) {
        routes.form(
                id,
                PATH + below,
                Role.DEVELOPER,
                handler,
                (request, stale) -> show(request, 200, stale.text(SPACE), Problems.NONE));
    }

    static String pathOf(DataSetId id) {
        return DataSetListRoutes.PATH + "/" + id;
    }

    private void use(HubRequest request, PageForm form) {
        ShowMyDataSet.Shown shown = shown(request);
        String named = form.text(SPACE);
        OwnSpace space = shown.spaces().stream()
                .filter(own -> own.space().id().value().equals(named) && own.isChangeable())
                .findFirst()
                .orElse(null);
        if (space == null) {
            show(request, WRONG, named, Problems.NONE.at(SPACE, "Choose one of these spaces."));
            return;
        }
        try {
            UseDataSet.Used used = of(request)
                    .use()
                    .use(
                            request.developer().id(),
                            shown.set().id(),
                            space.space().id());
            done(request, shown, used.isNew() ? "used" : "used-already");
        } catch (Refused refused) {
            if (!(refused.reason() instanceof CustomerRefusal reason) || !AT_THE_FIELD.contains(reason)) {
                throw refused;
            }
            show(request, WRONG, named, Problems.NONE.at(SPACE, sentence(refused)));
        }
    }

    /** The hints of these refusals are for the operator, who adds customers one by one. */
    private static String sentence(Refused refused) {
        return refused.refusal() instanceof CustomerRefusal.CustomerExists exists
                ? "The space has another customer " + exists.userId() + " in that market. Nothing was changed."
                : "The space cannot have so many added customers. Nothing was changed.";
    }

    private void share(HubRequest request, PageForm form) {
        ShowMyDataSet.Shown shown = shown(request);
        of(request).share().share(request.developer().id(), shown.set().id(), team(shown, form));
        done(request, shown, "shared");
    }

    private void unshare(HubRequest request, PageForm form) {
        ShowMyDataSet.Shown shown = shown(request);
        of(request).unshare().unshare(request.developer().id(), shown.set().id(), team(shown, form));
        done(request, shown, "unshared");
    }

    private static TeamId team(ShowMyDataSet.Shown shown, PageForm form) {
        return shown.teams().stream()
                .map(MyTeam::team)
                .filter(team -> team.id().value().equals(form.text(TEAM)))
                .findFirst()
                .orElseThrow(() -> new Refused(new NamedTeam(TeamRefusal.TEAM_UNKNOWN, "?")))
                .id();
    }

    private void delete(HubRequest request, PageForm form) {
        of(request)
                .delete()
                .delete(request.developer().id(), shown(request).set().id());
        request.redirect(DoneNotices.after(DataSetListRoutes.PATH, "deleted"));
    }

    private void download(HubRequest request) {
        ShowMyDataSet.Shown shown = shown(request);
        request.send(new Download(
                "data-set-" + shown.set().id() + ".json", "application/json", out -> out.write(shown.content())));
    }

    private static void done(HubRequest request, ShowMyDataSet.Shown shown, String word) {
        request.redirect(DoneNotices.after(pathOf(shown.set().id()), word));
    }

    private DataSetUseCases.OfDevelopers of(HubRequest request) {
        return useCases.from(request.source());
    }

    /** The set that the path names, for those who see it. */
    private ShowMyDataSet.Shown shown(HubRequest request) {
        String named = request.pathPart("set");
        if (!DataSetId.couldBe(named)) {
            throw notFound(new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
        }
        try {
            return of(request).show().show(request.developer().id(), new DataSetId(named));
        } catch (Refused refused) {
            throw refused.reason() == CustomerRefusal.DATA_SET_UNKNOWN ? notFound(refused) : refused;
        }
    }

    private static ShownInstead notFound(Refused refused) {
        return new ShownInstead(ErrorPages.notFound(), refused);
    }

    private void show(HubRequest request, int status, String typed, Problems problems) {
        request.show(status, DataSetPage.of(request, shown(request), typed, problems));
    }
}
