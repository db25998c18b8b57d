package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.SpaceUseCases.DataSetUseCases;
import dev.sandbank.application.dataset.read.Reading;
import dev.sandbank.application.hub.dataset.AddMyDataSet;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.testdata.TestDataPages;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.body.BodyLimits;
import dev.sandbank.http.web.body.SentFile;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /data-sets}: the sets that a developer sees, and the form that sends another one. */
final class DataSetListRoutes {

    static final String PATH = BodyLimits.DATA_SETS;

    private static final String FILE = "file";
    private static final int WRONG = 422;
    private static final int TOO_LARGE = 413;

    private static final DoneNotices DONE =
            new DoneNotices(Map.of("deleted", "You do not have the data set any more."));

    private final DataSetUseCases.OfDevelopers.From useCases;

    DataSetListRoutes(DataSetUseCases.OfDevelopers.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("dataSets", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE, null));
        routes.form(
                "sendDataSet",
                PATH,
                Role.DEVELOPER,
                this::receive,
                (request, stale) -> show(request, 200, Problems.NONE, null));
    }

    private void receive(HubRequest request, PageForm form) {
        SentFile file = form.file(FILE);
        if (file.length() == 0) {
            show(request, WRONG, Problems.NONE.at(FILE, "Choose a file."), null);
            return;
        }
        DataSetUseCases.OfDevelopers sets = useCases.from(request.source());
        Reading reading = sets.read().read(bytes(file));
        if (reading.document().isEmpty()) {
            int status = file.length() > DataSetLimits.BYTES ? TOO_LARGE : WRONG;
            show(
                    request,
                    status,
                    Problems.NONE.at(FILE, "The file is no data set: " + reading.summary() + "."),
                    reading);
            return;
        }
        try {
            AddMyDataSet.Added added =
                    sets.add().add(request.developer().id(), reading.document().get());
            request.redirect(
                    DoneNotices.after(DataSetRoutes.pathOf(added.set().id()), added.isNew() ? "added" : "there"));
        } catch (Refused refused) {
            if (refused.reason() != CustomerRefusal.DATA_SETS_FULL) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE.at(FILE, Hints.of(refused)), null);
        }
    }

    private static byte[] bytes(SentFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(HubRequest request, int status, Problems problems, @Nullable Reading reading) {
        Form form = Form.to(PATH, request.csrf(), "Send the file")
                .with(Field.file(FILE, "Data set", "application/json,.json")
                        .hint("A JSON file in UTF-8 of at most " + Counted.grouped(DataSetLimits.BYTES)
                                + " bytes. A file with any fault stores nothing, and all its faults are told."))
                .with(problems);
        request.show(
                status,
                new DataSetsPage(
                        DONE.told(
                                request.frame("Data sets", Section.TEST_DATA).below(TestDataPages.LINK),
                                request.query(DoneNotices.DONE)),
                        form,
                        reading,
                        useCases.from(request.source())
                                .list()
                                .list(request.developer().id())));
    }
}
