package io.github.asreval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the rooms; the page with the picture is src/site/markdown/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "io.github.asreval";
    private static final String PRIMITIVES = "";

    /** The packages that the module exports; {@code junit} as well, whose methods speak of JUnit. */
    private static final Set<String> DOORS = exported();

    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    /** What wings may share: the base of their room, and the values that its door speaks of. */
    private static final Set<String> SHARED = Set.of("base", "values", "step", "options");

    /** The rooms whose wings share a base; the wings of the others are built on their room's door. */
    private static final Set<String> HOUSES =
            Set.of(ROOT + ".cli", ROOT + ".normalize", ROOT + ".report", ROOT + ".transcript.format", ROOT + ".score");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The whole design: a room, the rooms it may use, the libraries it may use. Change it together with the page. */
    @ParameterizedTest(name = "{0} uses [{1}] and [{2}] only")
    @CsvSource({
        "align,      '',                                                 ''",
        "audio,      text,                                               tools.jackson.core",
        "text,       '',                                                 com.ibm.icu org.apache.commons.codec org.apache.commons.text",
        "normalize,  text,                                               com.ibm.icu org.apache.commons.text",
        "transcript, text,                                               javax.xml.stream tools.jackson.core org.apache.commons.csv org.apache.commons.io org.apache.commons.text",
        "lexicon,    align normalize text transcript,                    ''",
        "score,      align lexicon normalize text transcript,            com.ibm.icu",
        "vocabulary, text,                                               com.ibm.icu tools.jackson.core",
        "improve,    vocabulary score align lexicon normalize text,      com.ibm.icu",
        "languagemodel, text normalize transcript,                       com.ibm.icu org.apache.commons.text",
        "compare,    score,                                              ''",
        "transcribe, '',                                                 ''",
        "loop,       transcribe improve report score transcript vocabulary text, tools.jackson.core",
        "report,     audio compare improve languagemodel score align normalize text transcript vocabulary, com.github.difflib com.ibm.icu com.samskivert.mustache javax.xml.stream org.apache.commons.csv tools.jackson.core",
        "junit,      compare report score normalize text transcript,     org.junit.jupiter.api org.opentest4j",
        "cli,        audio loop transcribe compare improve languagemodel report score align normalize text transcript vocabulary, me.tongfei picocli",
    })
    void everyRoomUsesItsNeighboursOnly(String room, String rooms, String libraries) {
        String[] allowed = Stream.of(
                        Stream.of(ROOT + "." + room + "..", "java..", "org.jspecify.annotations..", PRIMITIVES),
                        names(rooms).map(name -> ROOT + "." + name + ".."),
                        names(libraries).map(name -> name + ".."))
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(CLASSES);
    }

    @Test
    void everyRoomHasItsArrows() throws NoSuchMethodException {
        CsvSource table = ArchitectureTest.class
                .getDeclaredMethod("everyRoomUsesItsNeighboursOnly", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        Set<String> drawn = new TreeSet<>();
        for (String row : table.value()) {
            drawn.add(row.substring(0, row.indexOf(',')));
        }
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            rooms.add(type.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", ""));
        }
        assertEquals(rooms, drawn);
    }

    @Test
    void transcriptsDoNotKnowTheirFormats() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".transcript")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".transcript.format")
                .check(CLASSES);
    }

    /** Rooms among each other, a room and its wings, wings among each other: every package is a slice of its own. */
    @Test
    void noPackageIsInACircle() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
    }

    /** What wings share is in the base of their room; only what builds the programs looks into both of them. */
    @Test
    void wingsDoNotSeeEachOther() {
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = type.getPackageName();
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                assertFalse(areStrangers(from, to), dependency.getDescription());
            }
        }
    }

    private static Set<String> exported() {
        try (Stream<String> lines = Files.lines(Path.of("src/main/java/module-info.java"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("exports "))
                    .map(line -> line.substring("exports ".length(), line.length() - 1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean areStrangers(String from, String to) {
        String room = from.substring(0, from.lastIndexOf('.'));
        boolean wings = HOUSES.contains(room) && to.startsWith(room + ".") && !to.equals(from);
        return wings && !SHARED.contains(to.substring(room.length() + 1)) && !from.equals(ROOT + ".cli.build");
    }

    @ParameterizedTest(name = "{0} has 50 files at most")
    @MethodSource("packages")
    void noPackageIsTooLargeToLookThrough(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long count = files.filter(Files::isRegularFile).count();
            assertTrue(count <= 50, folder + " has " + count);
        }
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/github/asreval"))) {
            return folders.filter(Files::isDirectory).skip(1).toList();
        }
    }

    @Test
    void onlyTheProgramsPrintOrExit() {
        noClasses()
                .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + ".cli.."))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void noLibraryTypeIsPartOfThePublicInterface() {
        for (JavaClass type : CLASSES) {
            for (JavaMethod method : type.getMethods()) {
                boolean isDoor = DOORS.contains(type.getPackageName())
                        && !type.getPackageName().equals(ROOT + ".junit");
                if (isDoor && isPublic(type.getModifiers()) && isPublic(method.getModifiers())) {
                    assertOurs(method.getRawReturnType(), method);
                    method.getRawParameterTypes().forEach(parameter -> assertOurs(parameter, method));
                }
            }
        }
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static void assertOurs(JavaClass type, JavaMethod method) {
        String name = type.getBaseComponentType().getPackageName();
        assertTrue(name.equals(PRIMITIVES) || name.matches("(java|io\\.github\\.asreval)\\..*"), method.getFullName());
    }

    @Test
    void everyRoomSaysWhatItIsAndThatNothingIsNull() throws IOException {
        for (Path room : packages()) {
            String info = Files.readString(room.resolve("package-info.java"));
            assertTrue(info.startsWith("/** ") && info.contains("@NullMarked"), room.toString());
        }
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split(" +")).filter(name -> !name.isEmpty());
    }
}
