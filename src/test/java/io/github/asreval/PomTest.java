package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What {@code pom.xml} promises to those who build, release or only look up where the source is. */
class PomTest {

    /** What is done after packaging, by the property that leaves it out. */
    private static final Map<String, String> CHECKS = Map.of(
            "maven-failsafe-plugin", "skipITs",
            "spotless-maven-plugin", "spotless.check.skip",
            "maven-javadoc-plugin", "maven.javadoc.skip");

    private static final Element POM = pom();

    @Test
    void skippingTestsSkipsEveryCheckBehindThePackaging() {
        Set<String> late = new TreeSet<>();
        for (Element plugin : children(child(child(POM, "build"), "plugins"), "plugin")) {
            String name = text(plugin, "artifactId");
            for (Element execution : executions(plugin)) {
                if (Set.of("integration-test", "verify").contains(phase(execution))) {
                    late.add(name);
                }
            }
        }
        assertEquals(new TreeSet<>(CHECKS.keySet()), late);
        for (String property : CHECKS.values()) {
            assertEquals("${skipTests}", text(child(POM, "properties"), property), property);
        }
        assertEquals("false", text(child(POM, "properties"), "skipTests"));
    }

    @Test
    void aReleaseHasItsJavadocWhateverIsSkipped() {
        Element release = profile("release");
        assertEquals("false", text(child(release, "properties"), "maven.javadoc.skip"));
        Map<String, List<String>> goals = new HashMap<>();
        Stream.of(POM, release)
                .flatMap(place -> children(child(child(place, "build"), "plugins"), "plugin").stream())
                .forEach(plugin -> goals.put(
                        text(plugin, "artifactId"),
                        executions(plugin).stream().flatMap(PomTest::goals).toList()));
        assertEquals(List.of("jar-no-fork"), goals.get("maven-source-plugin"));
        assertEquals(List.of("jar"), goals.get("maven-javadoc-plugin"));
        assertEquals(List.of("sign"), goals.get("maven-gpg-plugin"));
        assertEquals(List.of(), goals.get("central-publishing-maven-plugin"));
    }

    @ParameterizedTest(name = "{0} is given, as Maven Central demands")
    @ValueSource(strings = {"name", "description", "url", "licenses", "developers", "scm"})
    void saysWhatMavenCentralDemands(String name) {
        assertTrue(!child(POM, name).getTextContent().isBlank(), name);
    }

    @Test
    void everyPluginHasOneVersion() {
        List<String> unpinned = new ArrayList<>();
        for (Element plugin : children(child(child(POM, "build"), "plugins"), "plugin")) {
            if (children(plugin, "version").isEmpty()) {
                unpinned.add(text(plugin, "artifactId"));
            }
        }
        assertEquals(List.of(), unpinned);
    }

    @Test
    void theComparisonWithAnOlderLibraryIsOfAllExportedPackages() throws IOException {
        List<String> exported = Files.readAllLines(Path.of("src/main/java/module-info.java")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("exports "))
                .map(line -> line.substring("exports ".length(), line.length() - 1))
                .toList();
        Element api = profile("api");
        assertEquals("api.baseline", text(child(child(api, "activation"), "property"), "name"));
        Element plugin = child(child(child(api, "build"), "plugins"), "plugin");
        Element parameter = child(child(plugin, "configuration"), "parameter");
        assertEquals(
                exported,
                children(child(parameter, "includes"), "include").stream()
                        .map(Element::getTextContent)
                        .toList());
        assertEquals("true", text(parameter, "breakBuildOnBinaryIncompatibleModifications"));
    }

    private static Element profile(String id) {
        return children(child(POM, "profiles"), "profile").stream()
                .filter(profile -> text(profile, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyItsOwnProfileNamesTheSdkOfAws() {
        List<Element> profiles = children(child(POM, "profiles"), "profile");
        List<String> naming = profiles.stream()
                .filter(profile -> profile.getTextContent().contains("software.amazon"))
                .map(profile -> text(profile, "id"))
                .toList();
        assertEquals(List.of("aws"), naming);
        for (Element part : elements(POM)) {
            assertTrue(
                    part.getTagName().equals("profiles")
                            || !part.getTextContent().contains("software.amazon"),
                    part.getTagName());
        }
        Element aws = profile("aws");
        assertEquals(List.of(), children(aws, "activation"));
        for (Element dependency : children(child(aws, "dependencies"), "dependency")) {
            // Neither the library nor the programs get it.
            assertEquals("test", text(dependency, "scope"), text(dependency, "artifactId"));
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The phase that an execution is bound to: its own, or the default one of goals that we leave where they are. */
    private static String phase(Element execution) {
        List<Element> phase = children(execution, "phase");
        if (!phase.isEmpty()) {
            return phase.get(0).getTextContent().strip();
        }
        return goals(execution).anyMatch(Set.of("integration-test", "verify")::contains) ? "verify" : "";
    }

    private static List<Element> executions(Element plugin) {
        return children(plugin, "executions").stream()
                .flatMap(executions -> children(executions, "execution").stream())
                .toList();
    }

    private static Stream<String> goals(Element execution) {
        return children(execution, "goals").stream()
                .flatMap(goals -> children(goals, "goal").stream())
                .map(goal -> goal.getTextContent().strip());
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), parent.getTagName() + " has one " + name);
        return found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    private static Element pom() {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
            return Objects.requireNonNull(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
