package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read off the scripts for Windows, where they are not run: {@code .ci/windows.cmd} runs them there. */
class WindowsLauncherTest {

    private static final String LAUNCHER = "src/main/scripts/launcher.cmd";
    private static final String CHECK = ".ci/windows.cmd";
    private static final String START = "\"%JAVA%\" ";

    /** Returns the lines of a script without those that only say something to its readers. */
    private static List<String> commands(String script) throws IOException {
        return Files.readString(Path.of(script))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("rem "))
                .toList();
    }

    /** Returns the place of the only line that begins so. */
    private static int place(List<String> lines, String beginning) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                places.add(i);
            }
        }
        assertEquals(1, places.size(), beginning);
        return places.get(0);
    }

    @ParameterizedTest(name = "{0} is ASCII, with jumps to where there is a label only")
    @ValueSource(strings = {LAUNCHER, CHECK})
    void isReadTheSameInEveryCodePage(String script) throws IOException {
        String text = Files.readString(Path.of(script));
        assertTrue(text.chars().allMatch(c -> c < 0x80));
        Set<String> jumps = new TreeSet<>();
        for (Matcher jump = Pattern.compile("\\b(?:goto|call) :?([a-z]+)(?=[ \r\n])")
                        .matcher(text);
                jump.find(); ) {
            jumps.add(jump.group(1));
        }
        jumps.remove("mvn");
        Set<String> labels = new TreeSet<>();
        for (Matcher label = Pattern.compile("(?m)^:([a-z]+)\r?$").matcher(text); label.find(); ) {
            labels.add(label.group(1));
        }
        assertTrue(labels.containsAll(jumps), jumps + " of " + labels);
        // With it, names that hold an exclamation mark would lose it.
        assertFalse(text.toLowerCase(Locale.ROOT).contains("delayedexpansion"));
    }

    @ParameterizedTest(name = "status 2 and what to do, if there is {0}")
    @CsvSource({
        "no bin\\java.exe in JAVA_HOME, set it to a Java 17 or newer",
        "no Java found, 'install Java 17 or newer, or set JAVA_HOME to one'",
        "'needs Java 17 or newer, but \"%JAVA%\" is %VERSION%', 'install one, or set JAVA_HOME to one'",
    })
    void javaThatIsMissingOrTooOldIsWrongUsage(String problem, String advice) throws IOException {
        List<String> lines = commands(LAUNCHER);
        int place = place(lines, "echo %PROGRAM%: " + problem);
        assertTrue(lines.get(place).endsWith(advice + " 1>&2"), lines.get(place));
        assertEquals("exit /b 2", lines.get(place + 1));
    }

    @Test
    void theVersionIsComparedBeforeJavaIsStarted() throws IOException {
        List<String> lines = commands(LAUNCHER);
        int compared = place(lines, "if %FEATURE% GEQ 17 goto run");
        assertTrue(compared < place(lines, START));
        // 1.8.0_392 is 1, and 21-ea is 21.
        assertEquals("for /f \"delims=.-+_\" %%F in (\"%VERSION%\") do set \"FEATURE=%%F\"", lines.get(compared - 1));
    }

    @Test
    void theStatusIsThatOfJava() throws IOException {
        List<String> lines = commands(LAUNCHER);
        assertEquals("set \"STATUS=%ERRORLEVEL%\"", lines.get(place(lines, START) + 1));
        assertEquals("exit /b %STATUS%", lines.get(lines.size() - 1));
        List<String> ends =
                lines.stream().filter(line -> line.contains("exit ")).distinct().toList();
        assertEquals(List.of("exit /b 2", "exit /b %STATUS%"), ends);
    }

    @Test
    void theConsoleShowsUtf8AndHasItsOwnCodePageAfterwards() throws IOException {
        List<String> lines = commands(LAUNCHER);
        int start = place(lines, START);
        assertEquals("if defined CODEPAGE chcp 65001 >nul", lines.get(start - 1));
        assertEquals("if \"%CODEPAGE%\"==\"65001\" set \"CODEPAGE=\"", lines.get(start - 2));
        assertTrue(lines.get(start - 3).contains("('chcp 2^>nul') do set /a \"CODEPAGE=%%C\""), lines.get(start - 3));
        assertEquals("if defined CODEPAGE chcp %CODEPAGE% >nul", lines.get(start + 2));
        assertEquals(3, lines.stream().filter(line -> line.contains("chcp")).count());
        assertEquals("setlocal", lines.get(1));
    }

    @Test
    void argumentsAreHandedOnUntouched() throws IOException {
        List<String> lines = commands(LAUNCHER);
        assertTrue(lines.get(place(lines, START)).endsWith(" io.github.asreval.cli.Main %PROGRAM% %*"));
        assertTrue(Files.readString(Path.of(LAUNCHER)).contains("arguments, @FILE, or by --pairs"));
    }

    @Test
    void isInstalledForBothProgramsWithTheLineEndsOfWindows() throws IOException {
        String assembly = Files.readString(Path.of("src/main/assembly/directory.xml"));
        for (String program : List.of("wer", "vocab")) {
            assertTrue(Pattern.compile("launcher\\.cmd</source>\\s*<outputDirectory>bin</outputDirectory>\\s*<destName>"
                            + program + "\\.cmd</destName>\\s*<lineEnding>dos</lineEnding>")
                    .matcher(assembly)
                    .find());
        }
    }

    @Test
    void whatRunsThemOnWindowsAsksForEveryStatus() throws IOException {
        Set<String> statuses = new TreeSet<>();
        for (String line : commands(CHECK)) {
            Matcher check = Pattern.compile(
                            "call :status ([0-9]+) \"[^\"]+\" target\\\\asreval\\\\bin\\\\(wer|vocab)\\.cmd.*")
                    .matcher(line);
            if (line.startsWith("call :status")) {
                assertTrue(check.matches(), line);
                statuses.add(check.group(1));
            }
        }
        assertEquals(Set.of("0", "1", "2", "3"), statuses);
        assertTrue(Files.readString(Path.of(".github/workflows/ci.yml")).contains("- run: cmd /c .ci\\windows.cmd\n"));
    }
}
