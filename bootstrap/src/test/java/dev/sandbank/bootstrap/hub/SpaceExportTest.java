package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Program;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A space is exported by the hub and by the command line. */
class SpaceExportTest {

    private static final Pattern EXPORT = Pattern.compile("href=\"(/test-data/spaces/([a-z0-9-]+)/export)\"");

    /** The two are written by two adapters, which do not know each other. */
    @Test
    void bothFilesAreTheSameByteForByte_L22(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (Sandbank sandbank = Sandbank.start(Map.of("data", data.toString(), "registration", "auto"))) {
            HubPages ann = ann(sandbank);
            Matcher export = EXPORT.matcher(ann.get("/test-data/sg").body());
            assertThat(export.find()).isTrue();
            String space = export.group(2);
            fill(folder, data, space);
            Path file = folder.resolve("space.json");
            Program.run(folder, data, "space", "export", space, file.toString());

            String sent = ann.get(export.group(1)).body();
            assertThat(sent).contains("Kopi").contains("Zoë").isEqualTo(Files.readString(file));
        }
    }

    /** Texts with quotes and letters of other languages, in a space whose time stands still. */
    private static void fill(Path folder, Path data, String space) throws Exception {
        String add = "customer|add|--from|SandboxUser1|--name|Zoë O'Neill-Tan";
        String spend = "customer|spend|--user|SandboxUser1|--merchant|Kopi \"Corner\"|--amount|25.50";
        Program.run(folder, data, "space", "clock", space, "--freeze");
        for (String command : List.of(add, spend)) {
            Program.run(folder, data, (command + "|--market|sg|--space|" + space).split("\\|"));
        }
    }

    private static HubPages ann(Sandbank sandbank) {
        sandbank.admin()
                .registrations()
                .invite()
                .invite(Applicant.invited("Ann", new EmailAddress("ann@example.com"), ""));
        URI link = URI.create(sandbank.mails().get(0).links().get(0));
        HubPages ann = new HubPages(new Http(sandbank.baseUrl()));
        ann.submit(
                ann.open(link.getPath() + "?" + link.getRawQuery()),
                "/activate",
                Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        return ann;
    }
}
