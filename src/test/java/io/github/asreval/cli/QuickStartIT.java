package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes that the build writes anew so that the programs start quickly. */
class QuickStartIT {

    private static final Path LIBRARIES = Path.of(System.getProperty("asreval.installation", "target/asreval"))
            .resolve("lib");

    @Test
    void allRewrittenClassesPassTheVerifier() throws Exception {
        List<String> checked = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(urls(), getClass().getClassLoader().getParent())) {
            for (String name : classes()) {
                // Linking is what verifies, and initialising what links; none of ours does more than that.
                assertEquals(name, Class.forName(name, true, loader).getName());
                checked.add(name);
            }
        }
        assertTrue(checked.stream().anyMatch(name -> name.contains("$$L")), "no class was made of a lambda");
    }

    @Test
    void theirClassFilesAreOfACurrentFormat() throws Exception {
        for (Path jar : List.of(jar("asreval"), jar("picocli"))) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().endsWith(".class")) {
                        assertCurrent(entry.getName(), bytes(file, entry));
                    }
                }
            }
        }
    }

    private static void assertCurrent(String name, byte[] bytes) {
        assertTrue(bytes[7] >= 50, name + " is of format " + bytes[7]);
    }

    private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static List<String> classes() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path jar : List.of(jar("asreval"), jar("picocli"))) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    String name = entry.getName();
                    // What needs libraries that no program has: assertions, tests, Groovy.
                    boolean optional =
                            name.contains("/assertions/") || name.contains("/junit/") || name.contains("groovy");
                    if (name.endsWith(".class") && !name.endsWith("module-info.class") && !optional) {
                        names.add(name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'));
                    }
                }
            }
        }
        return names;
    }

    private static Path jar(String name) throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static URL[] urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                urls.add(file.toUri().toURL());
            }
        }
        assertFalse(urls.isEmpty());
        return urls.toArray(URL[]::new);
    }
}
