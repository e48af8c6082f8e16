package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged programs, started as users start them; needs what {@code mvn package} leaves in {@code target}. */
class LauncherIT {
    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    /** The working directory of every run: not the one of the build. */
    @TempDir
    private Path elsewhere;

    private record Run(int status, String output, String errors) {}

    @ParameterizedTest(name = "{0} runs from any directory")
    @ValueSource(strings = {"wer", "vocab"})
    void runsFromAnyDirectory(String program) throws Exception {
        assertPrintsVersion(launch(installed(program), "--version"));
        assertPrintsVersion(launch(installed(program), "-V"));
    }

    @ParameterizedTest(name = "{0} is followed through relative and absolute links")
    @ValueSource(strings = {"wer", "vocab"})
    void followsChainsOfLinks(String program) throws Exception {
        assumeShell();
        Path bin = copyOfInstallation("copy").resolve("bin");
        Path directory = Files.createDirectory(elsewhere.resolve("a directory"));
        Path absolute = Files.createSymbolicLink(directory.resolve("absolute"), bin.resolve(program));
        Path relative = Files.createSymbolicLink(elsewhere.resolve("relative"), elsewhere.relativize(absolute));
        Path outermost = Files.createSymbolicLink(directory.resolve("any name"), directory.relativize(relative));
        assertPrintsVersion(launch(outermost, "--version"));
    }

    @Test
    void followsLinkToDirectory() throws Exception {
        assumeShell();
        Path bin = copyOfInstallation("copy").resolve("bin");
        Path link = Files.createSymbolicLink(elsewhere.resolve("programs"), bin);
        assertPrintsVersion(launch(link.resolve("wer"), "--version"));
    }

    @Test
    void runsFromDirectoryWithSpaces() throws Exception {
        Path copy = copyOfInstallation("my own  programs");
        assertPrintsVersion(launch(copy.resolve("bin/wer"), "--version"));
    }

    @Test
    void runsByRelativeName() throws Exception {
        Path bin = copyOfInstallation("copy").resolve("bin");
        assertPrintsVersion(run(shell(bin, "sh", "wer", "--version")));
        assertPrintsVersion(run(shell(bin, "./wer", "--version")));
    }

    @Test
    void passesStatusOfProgram() throws Exception {
        assertEquals(2, launch(installed("wer"), "--no-such-option").status());
        assertEquals(2, launch(installed("vocab"), "--no-such-option").status());
    }

    @Test
    void keepsBlanksAndPatternsInArguments() throws Exception {
        Run run = launch(installed("wer"), "--no  such * option");
        assertEquals(2, run.status());
        assertTrue(run.errors().contains("--no  such * option"), run.errors());
    }

    @Test
    void keepsLettersInPlainLocale() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Mac"), "macOS has no C.UTF-8");
        Path script = Files.writeString(elsewhere.resolve("script"), "exec \"$1\" --विकल्प\n");
        ProcessBuilder builder =
                builder(elsewhere, "sh", script.toString(), installed("wer").toString());
        builder.environment().put("LC_ALL", "C");
        Run run = run(builder);
        assertTrue(run.errors().contains("--विकल्प"), run.errors());
    }

    @Test
    void passesUsersFlagsToJava() throws Exception {
        ProcessBuilder builder = shell(elsewhere, installed("wer").toString(), "--version");
        builder.environment().put("ASREVAL_JAVA_OPTS", "-Xmx64m -showversion");
        Run run = run(builder);
        assertPrintsVersion(run);
        assertTrue(run.errors().contains("version"), "-showversion had no effect: " + run.errors());
    }

    @ParameterizedTest(name = "files of {0} bytes are compiled for up to level {1}")
    @CsvSource({"10, 1", "200000001, 4"})
    void takesTheSecondCompilerForLargeFilesOnly(long size, int level) throws Exception {
        assumeShell();
        Path home = javaHome("17");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" | grep Tiered\n");
        Path large = elsewhere.resolve("large file");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // A hole: it takes no room.
            file.setLength(size);
        }
        String expected = "-XX:TieredStopAtLevel=" + level + "\n";
        Run run = launchWithJavaHome(home, installed("wer"), "-s", "no such file", "large file", "--width=9");
        assertEquals(new Run(0, expected, ""), run);
    }

    @Test
    void takesTheFirstCompilerForVocabulariesAndPipes() throws Exception {
        assumeShell();
        Path home = javaHome("17");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\" | grep Tiered\n");
        Run first = new Run(0, "-XX:TieredStopAtLevel=1\n", "");
        assertEquals(first, launchWithJavaHome(home, installed("vocab"), "validate", "x"));
        assertEquals(first, launchWithJavaHome(home, installed("wer")));
        assertEquals(first, launchWithJavaHome(home, installed("wer"), "-", "/dev/fd/3"));
    }

    @Test
    void passesOverInSilenceAnArchiveForAnotherJavaOrOfNoUse() throws Exception {
        Path copy = copyOfInstallation("copy");
        Path reference = Files.writeString(elsewhere.resolve("reference"), "good day\n");
        Run good = launch(installed("wer"), "-s", reference.toString(), reference.toString());
        assertEquals(0, good.status(), good.errors());
        Path archive = copy.resolve("lib/wer-" + Runtime.version().feature() + ".jsa");
        for (byte[] bytes : List.of(new byte[0], "no archive".getBytes(StandardCharsets.UTF_8), foreign(archive))) {
            Files.deleteIfExists(archive);
            Files.write(archive, bytes);
            assertEquals(good, launch(copy.resolve("bin/wer"), "-s", reference.toString(), reference.toString()));
        }
    }

    /** An archive that says it is for another Java; the like of one where the build has made none. */
    private static byte[] foreign(Path archive) throws IOException {
        if (!Files.exists(archive)) {
            return new byte[1 << 16];
        }
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, 0, 1 << 12, StandardCharsets.ISO_8859_1);
        int version = text.indexOf("Java");
        bytes[Math.max(0, version)] ^= 1;
        return bytes;
    }

    @Test
    void takesJavaOfPath() throws Exception {
        ProcessBuilder builder = shell(elsewhere, installed("wer").toString(), "--version");
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_HOME");
        environment.merge("PATH", JAVA_HOME.resolve("bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
        assertPrintsVersion(run(builder));
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        ProcessBuilder builder = shell(elsewhere, installed("wer").toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", elsewhere.toString());
        assertFails("wer: no Java found: install Java 17 or newer, or set JAVA_HOME to one\n", run(builder));
    }

    @Test
    void saysThatJavaHomeHasNoJava() throws Exception {
        assertFails(
                "vocab: no bin/java in JAVA_HOME, which is \"" + elsewhere + "\"\n",
                launchWithJavaHome(elsewhere, installed("vocab")));
    }

    @ParameterizedTest(name = "Java {0} is refused")
    @ValueSource(strings = {"1.8.0_462", "9", "11.0.28", "16.0.2"})
    void saysThatJavaIsTooOld(String version) throws Exception {
        Path home = javaHome(version);
        assertFails(
                "wer: needs Java 17 or newer, but JAVA_HOME is \"" + home + "\" with \"" + version + "\"\n",
                launchWithJavaHome(home, installed("wer")));
    }

    @ParameterizedTest(name = "on the path, Java {1} is refused, also where {0} has it")
    @CsvSource({"., 11.0.28", "jre, 1.8.0_462"})
    void saysThatJavaOnThePathIsTooOld(String part, String version) throws Exception {
        Path home = javaHome(version);
        Path named = Files.createDirectories(home.resolve(part)).toRealPath();
        Path place = Files.createDirectories(named.resolve("bin")).resolve("java");
        if (!Files.exists(place)) {
            Files.move(home.resolve("bin/java"), place);
        }
        Path path = Files.createDirectory(elsewhere.resolve("path"));
        Files.createSymbolicLink(path.resolve("java"), place);
        ProcessBuilder builder = shell(elsewhere, installed("wer").toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", path + ":" + System.getenv("PATH"));
        assertFails(
                "wer: needs Java 17 or newer, but the one on PATH is \"" + named + "\" with \"" + version + "\"\n",
                run(builder));
    }

    @ParameterizedTest(name = "Java {0} is taken")
    @ValueSource(strings = {"17", "17.0.15", "25.0.1", "90", "100"})
    void takesNewJava(String version) throws Exception {
        assertEquals(new Run(0, "Java\n", ""), launchWithJavaHome(javaHome(version), installed("wer")));
    }

    @Test
    void saysThatCopyHasNoLibrary() throws Exception {
        Path copy = copy(installed("wer"), Files.createDirectory(elsewhere.resolve("bin")));
        assertFails(
                "wer: no jars in \"" + elsewhere + "/bin/../lib\": link to this program instead of copying it\n",
                launch(copy));
    }

    @ParameterizedTest(name = "java -jar asreval-cli.jar {0}")
    @ValueSource(strings = {"wer", "vocab"})
    void runsAsSingleJar(String program) throws Exception {
        String java = JAVA_HOME.resolve("bin/java").toString();
        String jar = System.getProperty("asreval.cliJar");
        assertPrintsVersion(run(builder(elsewhere, java, "-jar", jar, program, "--version")));
        assertEquals(
                2,
                run(builder(elsewhere, java, "-jar", jar, program, "--no-such-option"))
                        .status());
    }

    private static void assertPrintsVersion(Run run) {
        assertEquals(0, run.status(), run.errors());
        assertTrue(run.output().startsWith("asreval"), run.output());
    }

    private static void assertFails(String errors, Run run) {
        assertEquals(new Run(2, "", errors), run);
    }

    private static void assumeShell() {
        assumeFalse(File.separatorChar == '\\', "the launcher is a POSIX shell script");
    }

    private static Path installed(String program) {
        return INSTALLATION.toAbsolutePath().resolve("bin").resolve(program);
    }

    private Run launch(Path program, String... arguments) throws Exception {
        return launchWithJavaHome(JAVA_HOME, program, arguments);
    }

    private Run launchWithJavaHome(Path javaHome, Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = shell(elsewhere, command.toArray(String[]::new));
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return run(builder);
    }

    private static ProcessBuilder shell(Path directory, String... command) {
        assumeShell();
        return builder(directory, command);
    }

    /** A process with the environment of the tests, less what changes how Java starts. */
    private static ProcessBuilder builder(Path directory, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        Map<String, String> environment = builder.environment();
        List.of("ASREVAL_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(environment::remove);
        environment.put("JAVA_HOME", JAVA_HOME.toString());
        return builder;
    }

    private Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = elsewhere.resolve("output");
        Path errors = elsewhere.resolve("errors");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> builder.command() + " does not end");
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    /** A Java home that says it is of the version, and whose Java only prints its name. */
    private Path javaHome(String version) throws IOException {
        assumeShell();
        Path home = Files.createDirectory(elsewhere.resolve("java home"));
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho Java\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Any\"\n");
        return home;
    }

    private Path copyOfInstallation(String name) throws IOException {
        Path root = Files.createDirectory(elsewhere.resolve(name));
        for (String part : List.of("bin", "lib")) {
            Path directory = Files.createDirectory(root.resolve(part));
            try (Stream<Path> files = Files.list(INSTALLATION.resolve(part))) {
                for (Path file : files.toList()) {
                    copy(file, directory);
                }
            }
        }
        return root;
    }

    private static Path copy(Path file, Path directory) throws IOException {
        return Files.copy(file, directory.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
}
