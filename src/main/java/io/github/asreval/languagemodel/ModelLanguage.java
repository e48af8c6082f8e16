package io.github.asreval.languagemodel;

import io.github.asreval.text.base.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A language that Amazon Transcribe makes custom language models of.
 *
 * <pre>{@code
 * ModelLanguage.of("hi-IN").get().scripts()   // [Deva]
 * ModelLanguage.of("ta-IN")                   // Optional.empty
 * }</pre>
 *
 * <p>The list is that of the service's model in the AWS SDK for Java 2.57.8. Instances are immutable.
 *
 * @param tag the code of the language, as {@code hi-IN}
 * @param scripts the scripts it is written in, by their codes in ISO 15924
 */
public record ModelLanguage(String tag, List<String> scripts) {

    public ModelLanguage {
        scripts = List.copyOf(scripts);
    }

    /** Returns the language of a tag, whatever its case; nothing if there are no models of it. */
    public static Optional<ModelLanguage> of(String tag) {
        return all().stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Returns all languages, sorted by their tags. */
    public static List<ModelLanguage> all() {
        return Resource.lines("languagemodel/languages.txt").stream()
                .map(ModelLanguage::parse)
                .toList();
    }

    private static ModelLanguage parse(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        return new ModelLanguage(parts.get(0), parts.subList(1, parts.size()));
    }
}
