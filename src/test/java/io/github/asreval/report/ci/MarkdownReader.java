package io.github.asreval.report.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of Markdown as a reader gets it: tables, and the kinds of everything in it. */
public final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> tags = new TreeSet<>();

    /** Reads a page. */
    public MarkdownReader(String page) {
        Node document = PARSER.parse(page);
        visit(document);
    }

    private void visit(Node node) {
        kinds.add(node.getClass().getSimpleName());
        if (node instanceof HtmlInline tag) {
            tags.add(tag.getLiteral());
        }
        if (node instanceof TableRow) {
            rows.add(new ArrayList<>());
        }
        if (node instanceof TableCell) {
            rows.get(rows.size() - 1).add(text(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    /** Returns the text in a node, without tags. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(CustomNode part) {
                visitChildren(part);
            }
        });
        return text.toString();
    }

    /** Returns the rows of all tables, heads included: the text of each cell. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Returns the names of the classes of all nodes. */
    public Set<String> kinds() {
        return kinds;
    }

    /** Returns all tags of HTML. */
    public Set<String> tags() {
        return tags;
    }
}
