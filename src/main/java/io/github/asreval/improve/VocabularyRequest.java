package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import io.github.asreval.vocabulary.InferredLanguage;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request to create a custom vocabulary, as Amazon Transcribe takes it.
 *
 * <p>The vocabulary is named by its address, so that the request never has phrases of its own beside it.
 *
 * @param name the name of the vocabulary
 * @param language the code of its language
 * @param uri where the file will be
 * @param roleArn the role by which the service may read the file; empty if the caller's own rights do
 */
public record VocabularyRequest(String name, String language, String uri, Optional<String> roleArn) {

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z._-]+");
    private static final Pattern URI = Pattern.compile("(?:s3://|https?://)[^\\s\\p{Cntrl}]+");
    private static final Pattern ROLE =
            Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{0,63}:role/[A-Za-z0-9:_/+=,@.-]{0,1024}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URI = 2_000;
    private static final int SHORTEST_ROLE = 20;
    private static final int LONGEST_ROLE = 2_048;

    /**
     * Something that the service would refuse, or take and not apply.
     *
     * @param rule the id of the rule
     * @param severity how bad it is
     * @param message what is wrong, in one clause
     */
    public record Problem(String rule, Severity severity, String message) {}

    public VocabularyRequest {
        requireNonNull(name);
        requireNonNull(language);
        requireNonNull(uri);
        requireNonNull(roleArn);
    }

    /** Returns what is wrong with the request for a file; what is wrong in the file {@code vocab validate} tells. */
    public List<Problem> problems(VocabularyFile file) {
        List<Problem> problems = new ArrayList<>();
        if (!isName(name)) {
            problems.add(error("vocabulary-name", noName(name)));
        }
        if (LanguageCharset.of(language).isEmpty()) {
            problems.add(error("api-language", "\"" + language + "\" is not a language of the service"));
        }
        if (uri.length() > LONGEST_URI || !URI.matcher(uri).matches()) {
            problems.add(error(
                    "api-uri", "\"" + uri + "\" is no address: s3:// or https://, up to 2000 characters, no blanks"));
        } else if (!uri.endsWith(".txt")) {
            problems.add(
                    warning("file-extension", "\"" + uri + "\" does not end with .txt, which the service asks for"));
        }
        roleArn.filter(role -> !isRole(role))
                .ifPresent(role -> problems.add(error("api-role-arn", "\"" + role + "\" is not the ARN of a role")));
        mismatch(file).ifPresent(problems::add);
        return problems;
    }

    /** Returns whether a vocabulary, a filter or a job may have that name. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && NAME.matcher(name).matches();
    }

    /** Returns what is wrong with a name that is none. */
    public static String noName(String name) {
        return "\"" + name + "\" is no name: 1 to 200 of the characters a-z, A-Z, 0-9, period, underscore, hyphen";
    }

    /** Returns whether a text has the form of the ARN of a role. */
    public static boolean isRole(String role) {
        return role.length() >= SHORTEST_ROLE
                && role.length() <= LONGEST_ROLE
                && ROLE.matcher(role).matches();
    }

    private Optional<Problem> mismatch(VocabularyFile file) {
        InferredLanguage inferred = file.language();
        boolean told = inferred.evidence() == InferredLanguage.Evidence.FILE_NAME;
        return told && !inferred.tag().equals(language)
                ? Optional.of(warning(
                        "language-mismatch",
                        "the name of the file says " + inferred.tag() + ", the request " + language
                                + "; a vocabulary of another language than the job's is not applied"))
                : Optional.empty();
    }

    private static Problem error(String rule, String message) {
        return new Problem(rule, Severity.ERROR, message);
    }

    private static Problem warning(String rule, String message) {
        return new Problem(rule, Severity.WARNING, message);
    }
}
