package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.http.web.page.Download;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /test-data/spaces/{space}/export}: a space as a file, as the command line writes it. */
final class ExportRoutes {

    private final SpaceActs acts;

    ExportRoutes(SpaceActs acts) {
        this.acts = acts;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("exportTestData", SpaceActs.PATH + SpaceActs.EXPORT, Role.DEVELOPER, this::send);
    }

    private void send(HubRequest request) {
        OwnSpace own = acts.space(request);
        SpaceImage image = acts.of(request)
                .export()
                .export(request.developer().id(), own.space().id());
        request.send(new Download(
                "sandbank-" + own.space().id() + ".json",
                "application/json",
                out -> SpaceFileText.write(image, out::write)));
    }
}
