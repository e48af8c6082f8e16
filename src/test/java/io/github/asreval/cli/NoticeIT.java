package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The papers that go with what is shipped of others. */
class NoticeIT {

    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^ {2}(\\S+) +(Apache License 2\\.0|[A-Z].* License.*, below)$");

    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLATION.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !name(file).equals("asreval"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replaceFirst("-\\d.*", "");
    }

    private static String notice() throws IOException {
        return Files.readString(INSTALLATION.resolve("NOTICE"));
    }

    /** What the notice says of a jar: its licence, or nothing. */
    private static String licence(Path jar) throws IOException {
        for (Matcher entry = ENTRY.matcher(notice()); entry.find(); ) {
            String known = entry.group(1).toLowerCase(Locale.ROOT);
            if (name(jar).equals(known) || name(jar).startsWith(known + "-")) {
                return entry.group(2);
            }
        }
        return "";
    }

    @ParameterizedTest(name = "{0} is named, with its licence")
    @MethodSource("jars")
    void namesEveryJar(Path jar) throws IOException {
        String licence = licence(jar);
        assertTrue(!licence.isEmpty(), "NOTICE does not name " + jar);
        if (!licence.startsWith("Apache License")) {
            String name = name(jar).replaceFirst("-.*", "").toUpperCase(Locale.ROOT);
            assertTrue(licence.endsWith(", below"), licence);
            assertTrue(notice().contains("\n" + name + ": "), "NOTICE lacks the licence of " + name);
        }
    }

    static List<ShippedLibrary> libraries() throws IOException {
        return ShippedLibrary.in("programs");
    }

    @ParameterizedTest(name = "{0} stands under the licence that it has")
    @MethodSource("libraries")
    void namesTheLicenceOfEveryLibrary(ShippedLibrary library) throws IOException {
        String name = library.name().substring(library.name().indexOf(':') + 1);
        assertEquals(library.licenceInWords(), licence(Path.of(name + "-1.jar")));
    }

    /** CycloneDX takes "The BSD License" for the one of four clauses; the sources of JLine have three. */
    @ParameterizedTest(name = "{0} has the same licence in the bill of materials")
    @MethodSource("libraries")
    void theBillNamesTheSameLicence(ShippedLibrary library) throws IOException {
        Path bill = INSTALLATION.resolve("asreval.cdx.json");
        assumeTrue(Files.exists(bill), "Maven makes no bill of materials when it is offline (-o)");
        JsonNode component = StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(Files.readString(bill))
                                .get("components")
                                .spliterator(),
                        false)
                .filter(one -> library.name()
                        .equals(one.get("group").asString() + ":"
                                + one.get("name").asString()))
                .findFirst()
                .orElseThrow();
        JsonNode licence = component.get("licenses").get(0).get("license");
        if (licence.has("id") && !library.declared().equals("The BSD License")) {
            assertEquals(library.licence(), licence.get("id").asString());
        } else if (!licence.has("id")) {
            assertEquals(library.declared(), licence.get("name").asString());
        }
        assertEquals(1, component.get("licenses").size());
    }

    @Test
    void namesNothingElse() throws IOException {
        List<String> shipped = new ArrayList<>();
        for (Path jar : jars()) {
            shipped.add(licence(jar));
        }
        List<String> named = new ArrayList<>();
        for (Matcher entry = ENTRY.matcher(notice()); entry.find(); ) {
            named.add(entry.group(2));
        }
        assertEquals(named.stream().sorted().toList(), shipped.stream().sorted().toList());
    }

    @ParameterizedTest(name = "the merged jar holds the notices of {0}")
    @MethodSource("jars")
    void theMergedJarKeepsNotices(Path jar) throws IOException {
        String merged = notices(Path.of(System.getProperty("asreval.cliJar", "")));
        String own = notices(jar);
        for (String line : own.lines().toList()) {
            assertTrue(merged.contains(line), "the merged jar lacks: " + line);
        }
        assertTrue(merged.contains(notice()), "the merged jar lacks our own");
    }

    private static String notices(Path jar) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().matches("META-INF/(NOTICE[^/]*|[^/]+-LICENSE)") && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        texts.append(new String(in.readAllBytes(), UTF_8)).append('\n');
                    }
                }
            }
        }
        return texts.toString();
    }
}
