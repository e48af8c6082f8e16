package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries of others in what is installed: those of {@code libraries.tsv}, and no others. */
class ShippedLibrariesIT {

    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));
    private static final String OURS = "io/github/asreval/";

    static List<ShippedLibrary> libraries() throws IOException {
        return ShippedLibrary.in("programs");
    }

    @Test
    void libHasWhatIsListedAndNothingElse() throws IOException {
        Map<String, String> names = ShippedLibrary.onClassPath().entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getValue().getFileName().toString(), Map.Entry::getKey));
        try (Stream<Path> files = Files.list(INSTALLATION.resolve("lib"))) {
            Set<String> installed = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("asreval-"))
                    .map(name -> names.getOrDefault(name, name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ShippedLibrary.names("programs"), installed);
        }
    }

    @Test
    void theMergedJarHasTheirClassesAndNoOthers() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (ShippedLibrary library : libraries()) {
            expected.addAll(ShippedLibrary.classes(library.jar()));
        }
        Set<String> merged = ShippedLibrary.classes(Path.of(System.getProperty("asreval.cliJar", "")));
        assertTrue(merged.removeIf(name -> name.startsWith(OURS)));
        assertEquals(expected, merged);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void eachHasTheLicenceThatItsPomDeclares(ShippedLibrary library) {
        assertEquals(library.declared(), library.declaredByPom());
        assertFalse(library.why().isBlank());
    }
}
