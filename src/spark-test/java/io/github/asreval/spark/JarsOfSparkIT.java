package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars that are made with Spark at hand: what is for all users is the same as without. */
class JarsOfSparkIT {

    private static final String END = "-cli.jar";
    private static final String ROOM = "io/github/asreval/spark/";
    /** It makes the manual while the programs are built, and is in no jar. */
    private static final String BUILDING = "io/github/asreval/cli/build/";

    @Test
    void thePlainJarHasTheClassesOfTheMainSourcesAndNoOthers() throws IOException {
        assertEquals(classesIn(Path.of("src/main/java")), classes(jar(".jar")));
    }

    @Test
    void theJarOfSparkHasTheRestAndNothingElse() throws IOException {
        Set<String> classes = classes(jar("-spark.jar"));
        assertEquals(classesIn(Path.of("src/spark/java")), classes);
        assertTrue(classes.contains(ROOM + "AsrevalSpark"), classes.toString());
    }

    @Test
    void theProgramForOneMachineIsWithoutSpark() throws IOException {
        assertTrue(classes(jar(END)).stream()
                .noneMatch(name -> name.startsWith(ROOM) || name.startsWith("org/apache/spark")));
    }

    /** Those of {@code libraries.tsv}, under the names that the build gives them there. */
    @Test
    void theJarForClustersHasTheLibrariesOfTheProgramsAndNoOthers() throws IOException {
        Set<String> expected = new TreeSet<>(classes(jar(".jar")));
        expected.addAll(classes(jar("-spark.jar")));
        try (Stream<String> lines = Files.lines(Path.of("src/main/assembly/libraries.tsv"))) {
            for (String line : lines.filter(row -> row.contains("\tprograms\t")).toList()) {
                for (String name : classes(library(line.substring(0, line.indexOf('\t'))))) {
                    expected.add(name.replaceFirst("^com/ibm/icu/", "io/github/asreval/shaded/icu/")
                            .replaceFirst("^org/apache/commons/", "io/github/asreval/shaded/commons/"));
                }
            }
        }
        assertEquals(
                without(expected, "META-INF/", "module-info"),
                without(classes(jar("-spark-all.jar")), "META-INF/", "module-info"));
    }

    private static Set<String> without(Set<String> names, String first, String second) {
        return names.stream()
                .filter(name -> !name.startsWith(first) && !name.startsWith(second))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the jar of a library, which stands in Maven's repository in folders of its group, name and version. */
    private static Path library(String name) {
        String group = name.substring(0, name.indexOf(':')).replace('.', '/');
        Path place = Path.of(group, name.substring(name.indexOf(':') + 1));
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> jar.getNameCount() > place.getNameCount() + 2)
                .filter(jar -> jar.subpath(0, jar.getNameCount() - 2).endsWith(place))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name));
    }

    private static Path jar(String end) {
        String cli = System.getProperty("asreval.cliJar", "");
        return Path.of(cli.substring(0, cli.length() - END.length()) + end);
    }

    /** Returns the classes in a jar, those within others left out. */
    private static Set<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> classesIn(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".java") && !name.startsWith(BUILDING))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
