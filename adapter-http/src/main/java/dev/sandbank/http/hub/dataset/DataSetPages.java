package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.function.Supplier;

/** All pages of data sets. */
public final class DataSetPages {

    private final DataSetListRoutes list;
    private final DataSetRoutes one;
    private final DataSetFiles files;

    /** @param publicUrl how the outside reaches the server */
    public DataSetPages(DataSetUseCases.OfDevelopers.From useCases, Supplier<String> publicUrl) {
        this.list = new DataSetListRoutes(useCases);
        this.one = new DataSetRoutes(useCases);
        this.files = new DataSetFiles(publicUrl);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        files.addTo(routes);
        list.addTo(routes);
        one.addTo(routes);
    }
}
