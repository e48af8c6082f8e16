package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Links of README and the pages lead somewhere: in the repository, anchors included, and among the files of the zip. */
class PageLinksTest {

    private static final Path SITE = Path.of("src/site/markdown");
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static List<Path> pages() throws IOException {
        try (Stream<Path> site = Files.list(SITE)) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "vocabularies/README.md", ".github/CONTRIBUTING.md")
                                    .map(Path::of),
                            site.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksLeadToFilesAndHeadings(Path page) throws IOException {
        for (String link : links(page)) {
            Path target = target(page, link);
            // The site lays its resources beside its pages.
            Path resource = Path.of("src/site/resources").resolve(path(link));
            boolean ofSite = page.startsWith(SITE) && Files.exists(resource);
            assertTrue(ofSite || Files.exists(target), () -> page + " links to " + link);
            int anchor = link.indexOf('#');
            if (anchor >= 0) {
                assertTrue(anchors(target).contains(link.substring(anchor + 1)), () -> page + " links to " + link);
            }
        }
    }

    @Test
    void linksOfPackedPagesStayAmongThePackedFiles() throws Exception {
        Set<Path> packed = packed();
        int walked = 0;
        List<String> broken = new ArrayList<>();
        for (Path page : packed) {
            if (page.toString().endsWith(".md")) {
                for (String link : links(page)) {
                    walked++;
                    if (!packed.contains(target(page, link))) {
                        broken.add(page + " links to " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(walked >= 10, walked + " links");
        assertTrue(packed.contains(Path.of("README.md")) && packed.contains(SITE.resolve("formats.md")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"# One `two` three | one-two-three", "## What it's for, & why? | what-its-for--why", "## csv | csv"
            })
    void namesHeadingsAsTheirHostDoes(String heading, String anchor) {
        assertEquals(anchor, slug(MARKDOWN.parse(heading).getFirstChild()));
    }

    /** The files of the repository that the descriptor of the installation names, as it lays them out. */
    private static Set<Path> packed() throws Exception {
        NodeList sets = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src/main/assembly/directory.xml").toFile())
                .getElementsByTagName("fileSet");
        Set<Path> packed = new TreeSet<>();
        for (int i = 0; i < sets.getLength(); i++) {
            Element set = (Element) sets.item(i);
            String folder = set.getElementsByTagName("directory").item(0).getTextContent();
            if (folder.equals("${project.basedir}")) {
                for (String include : texts(set, "include")) {
                    packed.addAll(matching(include));
                }
                for (String exclude : texts(set, "exclude")) {
                    packed.removeAll(matching(exclude));
                }
            }
        }
        return packed;
    }

    private static List<String> texts(Element set, String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = set.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    /** Files of one folder: the descriptor has no pattern that goes deeper. */
    private static List<Path> matching(String pattern) throws IOException {
        assertTrue(!pattern.contains("**"), pattern);
        Path folder = Path.of("./" + pattern).normalize().getParent();
        try (Stream<Path> files = Files.list(folder == null ? Path.of("") : folder)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return files.filter(Files::isRegularFile).filter(matcher::matches).toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        MARKDOWN.parse(Files.readString(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
                visitChildren(image);
            }
        });
        links.removeIf(link -> link.matches("(?:https?|mailto):.*"));
        return links;
    }

    private static String path(String link) {
        return link.replaceFirst("#.*", "");
    }

    private static Path target(Path page, String link) {
        return path(link).isEmpty() ? page : page.resolveSibling(path(link)).normalize();
    }

    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        MARKDOWN.parse(Files.readString(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.add(slug(heading));
            }
        });
        return anchors;
    }

    /** The anchor that GitHub gives to a heading. */
    private static String slug(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
