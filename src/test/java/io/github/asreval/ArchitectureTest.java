package io.github.asreval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the rooms; the page with the picture is src/site/markdown/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "io.github.asreval";
    private static final String PRIMITIVES = "";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The whole design: a room, the rooms it may use, the libraries it may use. Change it together with the page. */
    @ParameterizedTest(name = "{0} uses [{1}] and [{2}] only")
    @CsvSource({
        "align,      '',                                                 ''",
        "text,       '',                                                 com.ibm.icu org.apache.commons.codec org.apache.commons.text",
        "normalize,  text,                                               com.ibm.icu org.apache.commons.text",
        "transcript, text,                                               javax.xml.stream tools.jackson.core org.apache.commons.csv org.apache.commons.io org.apache.commons.text",
        "score,      align normalize text transcript,                    ''",
        "vocabulary, text,                                               com.ibm.icu tools.jackson.core",
        "improve,    vocabulary score align normalize text,              com.ibm.icu",
        "compare,    score,                                              ''",
        "report,     compare improve score align normalize text transcript vocabulary, com.github.difflib com.ibm.icu com.samskivert.mustache javax.xml.stream org.apache.commons.csv tools.jackson.core",
        "junit,      report score normalize text transcript,             org.junit.jupiter.api org.opentest4j",
        "cli,        compare improve report score align normalize text transcript vocabulary, me.tongfei picocli",
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

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
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
                boolean ofHarness = type.getPackageName().equals(ROOT + ".junit");
                if (isPublic(type.getModifiers()) && isPublic(method.getModifiers()) && !ofHarness) {
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
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/github/asreval"))) {
            List<Path> rooms = folders.filter(Files::isDirectory).skip(1).toList();
            for (Path room : rooms) {
                String info = Files.readString(room.resolve("package-info.java"));
                assertTrue(info.startsWith("/** ") && info.contains("@NullMarked"), room.toString());
            }
        }
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split(" +")).filter(name -> !name.isEmpty());
    }
}
