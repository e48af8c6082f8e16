package io.github.asreval.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.asreval.text.base.Resource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of HTML reports: a template, a style sheet and a script, put together to a single file.
 *
 * <p>Its content security policy allows that style sheet and that script, known by their hashes, and nothing else: no
 * request, no other script, whatever a transcript holds. A page with recordings may play those that come from where it came
 * from itself: what else calls itself so, a file on the same disk, is named for browsers to which files have no origin.
 *
 * @param template which of the pages
 * @param styles its style sheets, one behind the other
 * @param scripts its scripts, likewise
 * @param plays whether it plays recordings
 */
record HtmlPage(String template, List<String> styles, List<String> scripts, boolean plays) {

    private static final String POLICY = "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:;"
            + " base-uri 'none'; form-action 'none'";

    private static final String MEDIA = "; media-src 'self' file:";

    /** Writes bytes into the midst of a page. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    HtmlPage {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    /**
     * Returns the scripts of a page on errors.
     *
     * @param listed whether it lists utterances
     * @param sortable whether it has tables to sort and to search
     */
    static List<String> scripts(boolean listed, boolean sortable) {
        List<String> scripts = new ArrayList<>(listed ? List.of("rows.js", "page.js") : List.of());
        scripts.addAll(sortable ? List.of("tables.js") : List.of());
        return scripts;
    }

    /**
     * Writes the page.
     *
     * @param content what the template asks for beside what is here; escaped where it is text
     * @param data the content of the block that the script reads
     */
    void write(Map<String, Object> content, Part data, OutputStream out) throws IOException {
        String style = resources(styles);
        String script = resources(scripts);
        Map<String, Object> all = new HashMap<>(content);
        all.put("style", style);
        all.put("script", script);
        all.put("scripted", !scripts.isEmpty());
        all.put("policy", POLICY.formatted(hash(style), hash(script)) + (plays ? MEDIA : ""));
        all.put("data", (Mustache.Lambda) (fragment, writer) -> {
            writer.flush();
            data.writeTo(out);
        });
        Template compiled = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(resource(name + ".html")))
                .compile(resource(template + ".html"));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            compiled.execute(all, writer);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        writer.flush();
    }

    private static String resources(List<String> names) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(resource(name)));
        return all.toString();
    }

    private static String resource(String name) {
        return Resource.text("report/html/" + name);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
