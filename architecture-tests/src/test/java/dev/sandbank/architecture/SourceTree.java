package dev.sandbank.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project on disk, without the files that a build or a run writes. */
final class SourceTree {

    private static final Set<String> LEFT_BEHIND = Set.of("target", "data", ".git", ".idea", "node_modules");
    private static final Set<String> BINARY = Set.of("png", "ico", "jar", "db", "woff2");

    private SourceTree() {}

    /** Every text file: its path below the root, with slashes, and its text. */
    static SortedMap<String, String> texts() {
        Path root = root();
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = !folder.equals(root)
                            && LEFT_BEHIND.contains(folder.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile() && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1))) {
                        texts.put(name, Files.readString(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Whether there is such a file or folder. */
    static boolean has(String name) {
        return Files.exists(root().resolve(name));
    }

    /** Every Java source of a part, {@code main} or {@code test}, among the texts. */
    static List<SourceFile> javaFiles(Map<String, String> texts, String part) {
        return SourceFile.parse(texts.entrySet().stream()
                .filter(file -> file.getKey().contains("/src/" + part + "/java/"))
                .filter(file -> file.getKey().endsWith(".java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Replaces a text file. */
    static void write(String name, String text) {
        try {
            Files.writeString(root().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("architecture-tests")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(here + " is not inside the project"));
    }
}
