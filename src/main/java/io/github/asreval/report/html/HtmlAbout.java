package io.github.asreval.report.html;

import io.github.asreval.report.base.FileNames;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.text.base.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of the measurement, as the template of the page wants them. */
final class HtmlAbout {

    private HtmlAbout() {}

    static Map<String, Object> of(ReportSettings settings) {
        Map<String, Object> content = new HashMap<>();
        addNames(settings.counted(), content);
        List<String> files = FileNames.shortest(List.of(settings.reference(), settings.hypothesis()));
        content.put("reference", VisibleText.escape(files.get(0)));
        content.put("hypothesis", VisibleText.escape(files.get(1)));
        content.put("measured", HtmlSettings.sentence(settings));
        content.put("settingsLine", HtmlSettings.line(settings));
        content.put("steps", HtmlSettings.steps(settings));
        content.put("anySteps", !settings.normalizer().steps().isEmpty());
        content.put("unit", HtmlSettings.unit(settings.tokenization().unit()));
        content.put("tokenizer", HtmlSettings.tokenizer(settings.tokenization().tokenizer()));
        content.put(
                "label",
                settings.tokenization().isStandard()
                        ? ""
                        : settings.tokenization().label(settings.normalizer()));
        content.put("profile", HtmlSettings.profile(settings.profile()));
        content.put("nistMarks", settings.hasMarks());
        content.put("redactions", settings.matchesRedactions());
        content.put("mostConfusions", HtmlConfusions.ROWS);
        content.put("longestWord", HtmlFigures.grouped(HtmlWord.LONGEST));
        content.put("version", ToolInfo.version());
        content.put("icu", ToolInfo.icu());
        content.put("unicode", ToolInfo.unicode());
        content.put("java", ToolInfo.java());
        return content;
    }

    /** Adds what the page calls that which was counted. */
    private static void addNames(UnitNames counted, Map<String, Object> content) {
        content.put("noun", counted.noun());
        content.put("nouns", counted.nouns());
        content.put("Noun", counted.isWords() ? "Word" : "Character");
        content.put("Nouns", counted.plural());
        content.put("rateName", counted.rate());
        content.put("rateId", counted.rateId());
        content.put("characters", !counted.isWords());
    }
}
