package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
