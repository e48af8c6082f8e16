package io.github.asreval.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the room {@code spark}, which is built by itself. */
class RoomOfSparkTest {

    private static final String ROOT = "io.github.asreval.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("io.github.asreval.spark");

    @Test
    void theRoomUsesItsNeighboursOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + "spark..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        ROOT + "spark..",
                        ROOT + "align..",
                        ROOT + "cli..",
                        ROOT + "compare..",
                        ROOT + "normalize..",
                        ROOT + "report..",
                        ROOT + "score..",
                        ROOT + "text..",
                        ROOT + "transcript..",
                        "java..",
                        "org.apache.hadoop.fs..",
                        "org.apache.spark..",
                        "org.jspecify.annotations..",
                        "picocli..",
                        "scala..",
                        "tools.jackson.core..")
                .check(CLASSES);
    }

    /** Whoever has tables needs no options of a program, and no report. */
    @Test
    void theInterfaceForProgramsIsWithoutProgram() {
        classes()
                .that()
                .haveNameMatching(
                        ROOT.replace(".", "\\.")
                                + "spark\\.(Asreval|SparkOptions|TableTotal|Row|PairColumns|Counts|ScoreFunction|Confused|Sql).*")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "cli..", ROOT + "compare..", "picocli..", "tools.jackson..")
                .check(CLASSES);
    }
}
