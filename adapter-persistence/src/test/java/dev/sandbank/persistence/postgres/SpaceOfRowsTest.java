package dev.sandbank.persistence.postgres;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every row belongs to a space, by a column or by the row that it refers to, or to the installation as a whole. A server
 * that distributes rows over machines can keep those of a space together.
 */
class SpaceOfRowsTest {

    /** Tables of the installation, each with the reason. */
    private static final Map<String, String> OF_THE_INSTALLATION = Map.ofEntries(
            entry("acting_link", "is for people who have no account yet as well"),
            entry("audit_entry", "is one chain over everything that operators change"),
            entry("call_number", "numbers the calls of all applications"),
            entry("client_certificate", "outlives its application, for the list of revoked ones"),
            entry("client_secret_use", "is found by the secret alone and copied to nothing"),
            entry("commit_mark", "is about connections"),
            entry("data_set", "can be loaded into any space"),
            entry("guess_lock", "is about where guesses come from"),
            entry("invitation_mail", "counts mails to an address"),
            entry("key_record", "is about the keys of the installation"),
            entry("node", "is about the servers of the installation"),
            entry("production_request", "outlives its application and its developer"),
            entry("rate_node", "is about the servers of the installation"),
            entry("registration", "is of people who have no account yet"),
            entry("revocation_list", "is one of the authority"),
            entry("schema_version", "is about the schema"),
            entry("shelf_item", "is of people who use pages"),
            entry("space", "is the list of spaces"),
            entry("team_invitation", "outlives its team"),
            entry("unfinished_copy", "is about the whole store"));

    @Test
    void everyTableHasItsSpaceOrAReasonToHaveNone() {
        try (LentDatabase database = PostgresServer.shared().lend()) {
            Set<String> found = database.texts("""
                    select table_name from information_schema.columns
                    where table_schema = 'public' and column_name = 'space'
                    """);
            Set<String> tables = database.texts("select tablename from pg_tables where schemaname = 'public'");
            Set<String> references = database.texts("""
                    select conrelid::regclass || ' ' || confrelid::regclass from pg_constraint where contype = 'f'
                    """);
            Set<String> placed = new HashSet<>(found);
            placed.addAll(OF_THE_INSTALLATION.keySet());
            while (references.removeIf(reference -> follows(reference, placed))) {
                // Rows may refer to rows that refer to others.
            }
            assertThat(placed).containsAll(tables);
            assertThat(new TreeSet<>(OF_THE_INSTALLATION.keySet()))
                    .as("of the installation")
                    .isSubsetOf(tables)
                    .doesNotContainAnyElementsOf(found);
        }
    }

    /** Whether the row that is referred to has its place, which is then that of the other one as well. */
    private static boolean follows(String reference, Set<String> placed) {
        String[] ends = reference.split(" ");
        if (!placed.contains(ends[1])) {
            return false;
        }
        placed.add(ends[0]);
        return true;
    }
}
