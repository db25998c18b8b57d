package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.docs.sample.SampleProgram;
import dev.sandbank.http.operation.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples are run as they are copied from the pages of the reference, against the server that shows them. */
class SamplesAnsweredTest {

    private static final int OPERATIONS = 20;

    /** These read what calls of the same program have made before, which the text beside the sample says. */
    private static final Set<String> LATER = Set.of(
            "readApplication",
            "readApplicationStatus",
            "readQuestionnaire",
            "listSupplementaryApplicants",
            "readSupplementaryStatus");

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void everySampleOfTwentyOperationsIsAnsweredWith200_L18() throws IOException {
        // The sample for curl prints the body alone, as people want it; this has it print the status after it.
        Files.writeString(folder.resolve(".curlrc"), "silent\nwrite-out = \"\\n%{http_code}\"\n");
        long seed = ThreadLocalRandom.current().nextLong();
        List<Printed> all = printed();
        Collections.shuffle(all, new Random(seed));
        for (Printed printed : all.subList(0, OPERATIONS)) {
            for (SampleProgram program : SampleProgram.values()) {
                if (program.isInstalled()) {
                    String output = program.run(folder, printed.sample(program), printed.environment());
                    assertThat(output)
                            .as(
                                    "%s in %s of %s, seed %d",
                                    program, printed.operation.id(), printed.caller.market(), seed)
                            .matches(program == SampleProgram.CURL ? "(?s).*\n200" : "(?s)(HTTP/1.1 )?200\\b.*");
                }
            }
        }
    }

    /** Operations that read, in markets that between them publish nearly all of those. */
    private List<Printed> printed() {
        Registered app = server.clients().register(Profile.COMPATIBLE, 0);
        List<Printed> all = new ArrayList<>();
        for (Market market : List.of(Market.SG, Market.HK, Market.US, Market.AU)) {
            MarketCaller caller = new MarketCaller(server, app, market);
            Published.takingBearers(market)
                    .filter(operation -> operation.method() == Method.GET && Published.takesABearer(operation))
                    .filter(operation -> !LATER.contains(operation.id()))
                    .map(operation -> new Printed(caller, operation, app))
                    .forEach(all::add);
        }
        return all;
    }

    private final class Printed {

        private final MarketCaller caller;
        private final PublishedOperation operation;
        private final Registered app;

        Printed(MarketCaller caller, PublishedOperation operation, Registered app) {
            this.caller = caller;
            this.operation = operation;
            this.app = app;
        }

        String sample(SampleProgram program) {
            String page = server.http()
                    .getAtRoot("/docs/" + caller.market().code() + "/"
                            + operation.product().id() + "/" + operation.id() + "?language="
                            + program.language().code())
                    .body();
            Matcher code = Pattern.compile("<code id=\"sample-" + operation.id() + "\">(.*?)</code>", Pattern.DOTALL)
                    .matcher(page);
            assertThat(code.find()).as(operation.id()).isTrue();
            return HubPages.unescaped(code.group(1));
        }

        Map<String, String> environment() {
            String bearer = caller.fitting(operation).replaceFirst("^Bearer ", "");
            return Map.of("SANDBANK_TOKEN", bearer, "SANDBANK_CLIENT_ID", app.id(), "CURL_HOME", folder.toString());
        }
    }
}
