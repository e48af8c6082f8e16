package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A library of others that is shipped, as {@code libraries.tsv} lists it.
 *
 * @param name its group and name, with a colon between
 * @param licence the licence that it has, by its name in SPDX
 * @param declared what its own pom calls that
 * @param place what it is shipped in: programs or aws
 * @param why what it is there for
 */
public record ShippedLibrary(String name, String licence, String declared, String place, String why) {

    private static final Path LIST = Path.of("src/main/assembly/libraries.tsv");

    /** Licences in the words of our notices. */
    private static final Map<String, String> WORDS = Map.of(
            "Apache-2.0", "Apache License 2.0",
            "BSD-3-Clause", "BSD 3-Clause License, below",
            "MIT", "MIT License, below",
            "MIT-0", "MIT No Attribution License (MIT-0)",
            "Unicode-3.0", "Unicode License V3, below");

    /** Returns what is shipped in a place. */
    public static List<ShippedLibrary> in(String place) throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        assertEquals("library\tlicence\tdeclared\tplace\twhy", lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new ShippedLibrary(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .filter(library -> library.place().equals(place))
                .toList();
    }

    /** Returns the names of what is shipped in a place. */
    public static Set<String> names(String place) throws IOException {
        return in(place).stream().map(ShippedLibrary::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the libraries that these tests run with, in Maven's repository, by their names. */
    public static Map<String, Path> onClassPath() {
        Map<String, Path> found = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String version = jar.getNameCount() < 4 ? "" : name(jar, 2);
            if (!version.isEmpty() && name(jar, 1).equals(name(jar, 3) + "-" + version + ".jar")) {
                found.put(group(jar) + ":" + name(jar, 3), jar);
            }
        }
        return found;
    }

    private static String name(Path jar, int fromTheEnd) {
        return jar.getName(jar.getNameCount() - fromTheEnd).toString();
    }

    /** The part of the path between the repository and the name: only the pom knows how long that is. */
    private static String group(Path jar) {
        Element project = project(pom(jar));
        String own = text(project, "groupId");
        return own.isEmpty() ? text(child(project, "parent").orElseThrow(), "groupId") : own;
    }

    private static Path pom(Path jar) {
        return jar.resolveSibling(name(jar, 1).replaceFirst("\\.jar$", ".pom"));
    }

    /** Returns its jar in Maven's repository. */
    public Path jar() {
        return Objects.requireNonNull(onClassPath().get(name), name);
    }

    /** Returns the licence that the pom beside its jar names, or else the first of the parents that names one. */
    public String declaredByPom() {
        Path jar = jar();
        Path repository = jar;
        for (int up = 3 + group(jar).split("\\.", -1).length; up > 0; up--) {
            repository = Objects.requireNonNull(repository.getParent());
        }
        Path pom = pom(jar);
        while (true) {
            Element project = project(pom);
            Optional<Element> licences = child(project, "licenses");
            if (licences.isPresent()) {
                return text(child(licences.get(), "license").orElseThrow(), "name");
            }
            Element parent = child(project, "parent").orElseThrow();
            String name = text(parent, "artifactId");
            String version = text(parent, "version");
            pom = repository
                    .resolve(text(parent, "groupId").replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(name + "-" + version + ".pom");
        }
    }

    private static Element project(Path pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }

    private static String text(Element parent, String name) {
        return child(parent, name)
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Returns the words of our notice for the licence. */
    public String licenceInWords() {
        return WORDS.getOrDefault(licence, licence + " has no words yet");
    }

    /** Returns the classes in a jar, those for newer versions of Java left out. */
    public static Set<String> classes(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .filter(name -> !name.equals("module-info.class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
