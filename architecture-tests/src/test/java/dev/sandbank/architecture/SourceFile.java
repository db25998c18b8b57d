package dev.sandbank.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a Java source that its compiled class does not have.
 *
 * @param name the path below the project's root
 * @param literals every string literal
 * @param undocumented the public types without a doc comment
 */
record SourceFile(String name, int lines, List<Method> methods, List<String> literals, List<String> undocumented) {

    /** A method or constructor with its length, first line to last; a table it returns does not count. */
    record Method(String name, int lines) {}

    static SourceFile parse(String name, String text) {
        return parse(Map.of(name, text)).get(0);
    }

    /** Parses many files at once, which is much faster; the map has texts by name. */
    static List<SourceFile> parse(Map<String, String> texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<InMemorySource> sources = texts.entrySet().stream()
                .map(file -> new InMemorySource(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<SourceFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                files.add(read(unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static SourceFile read(CompilationUnitTree unit, DocTrees trees) throws IOException {
        Scan scan = new Scan(trees);
        scan.scan(unit, null);
        int lines = (int)
                unit.getSourceFile().getCharContent(true).toString().lines().count();
        String name = unit.getSourceFile().getName().substring(1);
        return new SourceFile(name, lines, scan.methods, scan.literals, scan.undocumented);
    }

    private static final class Scan extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> literals = new ArrayList<>();
        private final List<String> undocumented = new ArrayList<>();

        Scan(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            int lines = linesOf(method) - tableLines(method.getBody());
            methods.add(new Method(method.getName().toString(), lines));
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
                undocumented.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, null);
        }

        /** The number of lines of a returned switch. It is a table, so it may be as long as its enum. */
        private int tableLines(@Nullable BlockTree body) {
            return body == null
                    ? 0
                    : body.getStatements().stream()
                            .filter(ReturnTree.class::isInstance)
                            .map(statement -> ((ReturnTree) statement).getExpression())
                            .filter(SwitchExpressionTree.class::isInstance)
                            .mapToInt(this::linesOf)
                            .sum();
        }

        private int linesOf(Tree tree) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long first = trees.getSourcePositions().getStartPosition(unit, tree);
            long last = trees.getSourcePositions().getEndPosition(unit, tree);
            return (int)
                    (unit.getLineMap().getLineNumber(last) - unit.getLineMap().getLineNumber(first) + 1);
        }
    }

    private static final class InMemorySource extends SimpleJavaFileObject {

        private final String text;

        InMemorySource(String name, String text) {
            super(URI.create("source:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
