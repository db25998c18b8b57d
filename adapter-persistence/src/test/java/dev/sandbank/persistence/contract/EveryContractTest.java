package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A contract that is held to in memory alone would be missed only where an installation keeps its data. */
class EveryContractTest {

    /** It is about what callers may do, at several doors, whatever the stores are. */
    private static final String OF_DOORS = "dev.sandbank.application.hub.team.TeamRightsContract";

    private static final String PACKAGE = EveryContractTest.class.getPackageName();

    @Test
    void everyContractOfTheApplicationIsHeldToInThisPackageAndSoByEveryEngine()
            throws IOException, URISyntaxException, ClassNotFoundException {
        Set<String> contracts = classesBeside(StoreContract.class).stream()
                .filter(name -> name.endsWith("Contract")
                        && !name.equals(StoreContract.class.getName())
                        && !name.equals(OF_DOORS))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = new TreeSet<>();
        for (String name : classesBeside(EveryContractTest.class)) {
            if (name.startsWith(PACKAGE + ".")) {
                held.add(String.valueOf(Class.forName(name).getGenericSuperclass())
                        .replace("class ", ""));
            }
        }

        assertThat(contracts).hasSizeGreaterThan(50);
        assertThat(held).containsAll(contracts);
    }

    /** The names of all classes in the folder or the archive that a class comes from. */
    private static Set<String> classesBeside(Class<?> type) throws IOException, URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return classesBelow(place);
        }
        try (FileSystem archive = FileSystems.newFileSystem(place)) {
            return classesBelow(archive.getPath("/"));
        }
    }

    private static Set<String> classesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
