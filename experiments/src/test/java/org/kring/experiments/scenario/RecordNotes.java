package org.kring.experiments.scenario;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Javadoc in the sources says of records and their components, in plain text. */
final class RecordNotes {

    private final Map<String, String> notes = new TreeMap<>();

    private RecordNotes() {}

    /** Notes of all records below some folders of sources. */
    static RecordNotes in(Path... folders) throws IOException {
        RecordNotes all = new RecordNotes();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources(folders)));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                all.collect(unit, docs);
            }
        }
        return all;
    }

    /** What a record is; empty if its source says nothing. */
    String of(Class<?> type) {
        return notes.getOrDefault(String.valueOf(type.getCanonicalName()), "");
    }

    /** What a component of a record is. */
    String of(Class<?> type, String component) {
        return notes.getOrDefault(type.getCanonicalName() + "#" + component, "");
    }

    private void collect(CompilationUnitTree unit, DocTrees docs) {
        new TreePathScanner<Boolean, Boolean>() {
            @Override
            public Boolean visitClass(ClassTree type, Boolean unused) {
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                if (comment != null && (type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.INTERFACE)) {
                    add(name(getCurrentPath()), comment);
                }
                return Objects.requireNonNullElse(super.visitClass(type, unused), true);
            }
        }.scan(unit, true);
    }

    private void add(String name, DocCommentTree comment) {
        notes.put(name, plain(comment.getFirstSentence()));
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                notes.put(name + "#" + param.getName(), plain(param.getDescription()));
            }
        }
    }

    private static String name(TreePath path) {
        String outer = path.getParentPath().getLeaf() instanceof ClassTree
                ? name(path.getParentPath())
                : String.valueOf(path.getCompilationUnit().getPackageName());
        return outer + "." + ((ClassTree) path.getLeaf()).getSimpleName();
    }

    private static String plain(List<? extends DocTree> text) {
        return text.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? [^} ]* ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? (?:[^}#]*#)?([^}(]*)[^}]*}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\\([^()]*(?:MODEL\\.md|S\\d[: ]|LIT:)[^()]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Path> sources(Path... folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }
}
