package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.postgres.PostgresProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database server is lost, and another one that followed it takes its place. */
@Timeout(120)
class FailoverTest {

    @Test
    void standbyTakesOverWithoutARestartAndNothingIsLost(@TempDir Path folder) throws IOException {
        try (PostgresProcess primary = PostgresProcess.start(folder.resolve("primary"), Map.of());
                PostgresProcess standby = primary.standby(folder.resolve("standby"))) {
            primary.execute("alter system set synchronous_standby_names = '*'");
            primary.execute("select pg_reload_conf()");
            String url = "postgresql://postgres@" + primary.host() + "," + standby.host()
                    + "/postgres?targetServerType=primary&hostRecheckSeconds=1";
            try (Sandbank sandbank =
                    Sandbank.start(Map.of("data", folder.resolve("data").toString(), "database", url))) {
                Application shop = sandbank.createApplication("Shop");
                Http http = new Http(sandbank.baseUrl());
                try (Callers callers = new Callers(List.of(http), shop.basic())) {
                    callers.awaitTokens();
                    primary.kill();
                    assertThat(callers.awaitFailure().statusCode()).isEqualTo(503);
                    standby.execute("select pg_promote()");
                    while (http.getAtRoot("/readyz").statusCode() != 200) {
                        Moment.pass();
                    }
                    callers.awaitTokens();
                    callers.assertNothingIsLost(shop.id());
                }
            }
        }
    }
}
