package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.ShippedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The libraries of others in {@code lib/aws}: those of {@code libraries.tsv}, and no others. */
class SdkLibrariesTest {

    private static final Path ASSEMBLY = Path.of("src/main/assembly");

    static List<ShippedLibrary> libraries() throws IOException {
        return ShippedLibrary.in("aws");
    }

    @Test
    void theFolderHasWhatIsListedAndNothingElse() throws IOException {
        List<String> included = new ArrayList<>();
        for (Matcher include = Pattern.compile("<include>([^<]+)</include>")
                        .matcher(Files.readString(ASSEMBLY.resolve("aws.xml")));
                include.find(); ) {
            included.add(include.group(1));
        }
        Set<String> shipped = new TreeSet<>();
        for (String name : ShippedLibrary.onClassPath().keySet()) {
            String group = name.substring(0, name.indexOf(':'));
            if (included.contains(name) || included.contains(group + ":*")) {
                shipped.add(name);
            }
        }
        assertEquals(ShippedLibrary.names("aws"), shipped);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void eachHasTheLicenceThatItsPomDeclaresAndTheNoticeNames(ShippedLibrary library) throws IOException {
        assertEquals(library.declared(), library.declaredByPom());
        String group = library.name().substring(0, library.name().indexOf(':'));
        String name = library.name().substring(group.length() + 1);
        assertTrue(
                Files.readString(ASSEMBLY.resolve("NOTICE-aws"))
                        .lines()
                        .anyMatch(line -> (line.contains(name) || line.contains(group))
                                && line.endsWith(" " + library.licenceInWords())),
                "NOTICE-aws does not name " + library.name());
    }
}
