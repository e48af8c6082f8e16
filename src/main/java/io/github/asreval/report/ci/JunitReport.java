package io.github.asreval.report.ci;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.Metric;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.TextHeading;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.base.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for CI servers: JUnit's XML, in which each utterance is a test case that fails if there is an error in it,
 * and each gate one that fails as the gate does.
 *
 * <p>Figures of the corpus and settings are properties of the suite.
 */
public final class JunitReport implements Report {

    /** The class of the cases that gates are. */
    private static final String GATES = "gates";

    private final Detail detail;
    private final ReportSettings settings;
    private final Spool spool = new Spool();
    private long cases;
    private long failures;

    /**
     * Creates a report.
     *
     * @param detail which utterances are test cases
     * @param settings how the measurement was made
     */
    public JunitReport(Detail detail, ReportSettings settings) {
        this.detail = detail;
        this.settings = settings;
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    private String suite() {
        return VisibleText.escape(settings.reference());
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final JunitCases target = new JunitCases(suite(), printed);
        private final AlignmentRows rows = new AlignmentRows(TextStyle.PLAIN);
        private final Utf8Buffer text = new Utf8Buffer();
        private long printedCases;
        private long printedFailures;

        @Override
        public void accept(ScoredLine line) {
            boolean failed = line.errors() > 0;
            if (!detail.shows(line.errors())) {
                return;
            }
            printedCases++;
            if (failed) {
                printedFailures++;
                text.clear();
                TextHeading.appendCounts(line, settings.counted(), text);
                String message = text.toString().strip();
                text.clear();
                rows.append(line, text);
                target.fail(name(line), message, text.toString());
            } else {
                target.pass(name(line));
            }
        }

        @Override
        public void deliver() throws IOException {
            printed.writeTo(spool);
            printed.reset();
            cases += printedCases;
            failures += printedFailures;
            printedCases = 0;
            printedFailures = 0;
        }
    }

    private static String name(ScoredLine line) {
        String id = line.pair().reference().id();
        return id.equals(Long.toString(line.number())) ? "line " + id : VisibleText.escape(id);
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        XMLStreamWriter xml = JunitCases.writer(out);
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", suite());
            xml.writeAttribute("time", "0");
            xml.writeAttribute("tests", Long.toString(cases + summary.gates().size()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("failures", Long.toString(failures + failedGates(summary)));
            xml.writeCharacters("\n");
            writeProperties(summary, xml);
            xml.flush();
            writeGates(summary.gates(), out);
            spool.copyTo(out, 0);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        out.flush();
    }

    private static long failedGates(Summary summary) {
        return summary.gates().stream().filter(gate -> !gate.passed()).count();
    }

    /** Each gate is a case, before those of the utterances: it is why the build failed. */
    private static void writeGates(List<Verdict> gates, OutputStream out) {
        JunitCases target = new JunitCases(GATES, out);
        for (Verdict gate : gates) {
            String name = gate.gate() + " " + gate.limit()
                    + gate.group().map(of -> ", " + of).orElse("");
            if (gate.passed()) {
                target.pass(name);
            } else {
                target.fail(name, gate.toString(), gate + "\n");
            }
        }
    }

    private void writeProperties(Summary summary, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("  ");
        xml.writeStartElement("properties");
        for (Metric figure : Metric.of(summary.total(), settings.counted())) {
            writeProperty(figure.name(), figure.value(), xml);
        }
        writeProperty("reference", settings.reference(), xml);
        writeProperty("hypothesis", settings.hypothesis(), xml);
        writeProperty("settings", settings.line(), xml);
        writeProperty("profile", settings.profile().id(), xml);
        writeProperty("version", ToolInfo.version(), xml);
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void writeProperty(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", VisibleText.escape(value));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
