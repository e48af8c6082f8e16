package io.github.asreval.vocabulary.check;

import io.github.asreval.text.base.Resource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The manual's text about a rule, read from the resource {@code rules.txt} when it is first asked for.
 *
 * @param rationale why
 * @param bad an example that breaks the rule
 * @param good the example as it should be
 * @param remedy the fix, or why there is none
 */
record RuleText(String rationale, String bad, String good, String remedy) {

    private static final class Holder {
        static final Map<Rule, RuleText> TEXTS = read();
    }

    /** Returns the text about a rule. */
    static RuleText of(Rule rule) {
        RuleText text = Holder.TEXTS.get(rule);
        if (text == null) {
            throw new IllegalStateException("rules.txt does not speak of " + rule.id());
        }
        return text;
    }

    private static Map<Rule, RuleText> read() {
        return parse(Resource.text("vocabulary/check/rules.txt"));
    }

    /**
     * Reads blocks that blank lines separate: the id of a rule, then {@code why}, {@code bad}, {@code good} and
     * {@code fix}, each followed by a space and its text. Lines that begin with {@code #} are comments, lines that
     * begin with a space go on where the line before ended, on a new line in examples.
     */
    static Map<Rule, RuleText> parse(String resource) {
        Map<Rule, RuleText> texts = new EnumMap<>(Rule.class);
        for (String block : resource.split("\n\n+", -1)) {
            Map<String, String> fields = fields(block);
            String id = fields.getOrDefault("rule", "");
            if (id.isEmpty()) {
                continue;
            }
            Rule rule = Rule.of(id).orElseThrow(() -> new IllegalStateException("rules.txt: no rule \"" + id + "\""));
            texts.put(
                    rule,
                    new RuleText(
                            field(fields, "why"), field(fields, "bad"), field(fields, "good"), field(fields, "fix")));
        }
        return texts;
    }

    private static Map<String, String> fields(String block) {
        Map<String, String> fields = new HashMap<>();
        String key = "";
        for (String line : block.split("\n", -1)) {
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            if (line.startsWith(" ")) {
                String joint = key.equals("bad") || key.equals("good") ? "\n" : " ";
                fields.merge(key, line.substring(1), (text, more) -> text + joint + more);
                continue;
            }
            int space = line.indexOf(' ');
            key = space < 0 ? line : line.substring(0, space);
            fields.put(key, space < 0 ? "" : line.substring(space + 1));
        }
        return fields;
    }

    private static String field(Map<String, String> fields, String key) {
        String text = fields.get(key);
        if (text == null) {
            throw new IllegalStateException("rules.txt: " + fields.get("rule") + " has no \"" + key + "\"");
        }
        return text;
    }
}
