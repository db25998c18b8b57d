package dev.sandbank.application.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import net.jqwik.api.Example;

/** What every {@link KeyRecords} must do. */
public abstract class KeyRecordsContract extends StoreContract {

    @Example
    void firstRecordOfAKeyStaysAndItsSealIsReplaced() {
        KeyRecords records = stores().keyRecords();
        KeyRecord inFile = new KeyRecord("tls/clients.pem", "ab12", null);
        KeyRecord sealed = new KeyRecord("installation.key", "cd34", "AAEC");
        records.addIfAbsent(inFile);
        records.addIfAbsent(sealed);
        records.addIfAbsent(new KeyRecord("installation.key", "ef56", "BBBB"));

        assertThat(records.list()).containsExactly(sealed, inFile);
        assertThat(records.find("installation.key")).contains(sealed);
        assertThat(records.find("e2e.key")).isEmpty();

        records.seal("tls/clients.pem", "CCCC");
        records.seal("e2e.key", "DDDD");
        assertThat(records.list()).containsExactly(sealed, new KeyRecord("tls/clients.pem", "ab12", "CCCC"));
    }
}
