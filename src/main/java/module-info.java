/**
 * Word error rates and custom vocabularies for speech recognition.
 *
 * <p>Start with {@link io.github.asreval.score.WerScorer}. The programs' own package is not exported; picocli, the
 * progress bar and JUnit need not be there: whoever uses {@code io.github.asreval.junit} requires JUnit himself.
 */
@SuppressWarnings("requires-automatic") // ICU, picocli and the progress bar have no descriptor.
module io.github.asreval {
    requires com.ibm.icu;
    requires com.samskivert.jmustache;
    requires io.github.javadiffutils;
    requires java.management;
    requires java.xml;
    requires org.apache.commons.codec;
    requires org.apache.commons.csv;
    requires org.apache.commons.io;
    requires org.apache.commons.text;
    requires tools.jackson.core;
    requires static info.picocli;
    requires static me.tongfei.progressbar;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.opentest4j;

    uses io.github.asreval.transcribe.ServiceProvider;

    exports io.github.asreval.align;
    exports io.github.asreval.audio;
    exports io.github.asreval.compare;
    exports io.github.asreval.improve;
    exports io.github.asreval.junit;
    exports io.github.asreval.languagemodel;
    exports io.github.asreval.normalize;
    exports io.github.asreval.normalize.step;
    exports io.github.asreval.report;
    exports io.github.asreval.report.values;
    exports io.github.asreval.score;
    exports io.github.asreval.score.ablation;
    exports io.github.asreval.score.classes;
    exports io.github.asreval.score.diarization;
    exports io.github.asreval.score.nearmiss;
    exports io.github.asreval.score.readings;
    exports io.github.asreval.score.speakers;
    exports io.github.asreval.score.timing;
    exports io.github.asreval.text;
    exports io.github.asreval.transcript;
    exports io.github.asreval.transcript.format;
    exports io.github.asreval.transcript.format.options;
    exports io.github.asreval.vocabulary;
    exports io.github.asreval.vocabulary.check;
    exports io.github.asreval.vocabulary.values;

    // picocli fills in the fields of the options.
    opens io.github.asreval.cli.base to
            info.picocli;
    opens io.github.asreval.cli.vocab to
            info.picocli;
    opens io.github.asreval.cli.wer to
            info.picocli;
}
