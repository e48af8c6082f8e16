package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.text.base.VisibleText;
import java.util.HashMap;
import java.util.Map;

/** The conditions of the measurement, as the template of the page wants them. */
final class HtmlAbout {

    private HtmlAbout() {}

    static Map<String, Object> of(ReportSettings settings) {
        Map<String, Object> content = new HashMap<>();
        addNames(settings.counted(), content);
        content.put("reference", VisibleText.escape(settings.reference()));
        content.put("hypothesis", VisibleText.escape(settings.hypothesis()));
        content.put("measured", VisibleText.escape(settings.line()));
        content.put("normalizer", VisibleText.escape(settings.normalizer().toString()));
        content.put("unit", settings.tokenization().unit().id());
        content.put("tokenizer", settings.tokenization().tokenizer().id());
        content.put(
                "label",
                settings.tokenization().isStandard()
                        ? ""
                        : settings.tokenization().label(settings.normalizer()));
        content.put("profile", settings.profile().id());
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
