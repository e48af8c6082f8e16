package io.github.asreval.languagemodel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A request to create a custom language model, as Amazon Transcribe takes it: {@code CreateLanguageModel}.
 *
 * <p>Instances are immutable.
 *
 * @param name the name of the model
 * @param language the code of its language
 * @param base the model that it is built on
 * @param uri the folder that the text will be uploaded to, as {@code s3://bucket/model}
 * @param roleArn the role by which the service may read it
 */
public record LanguageModelRequest(String name, String language, BaseModel base, String uri, String roleArn) {

    private static final Pattern MODEL_NAME = Pattern.compile("[0-9a-zA-Z._-]{1,200}");
    private static final Pattern FOLDER =
            Pattern.compile("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:/[^\\s\\p{Cntrl}]*)?");
    private static final Pattern ROLE_ARN =
            Pattern.compile("arn:aws[a-z-]*:iam::\\d{0,63}:role/[A-Za-z0-9:_/+=,@.-]{1,1024}");
    private static final int MOST_OF_A_URI = 2_000;

    public LanguageModelRequest {
        requireNonNull(name);
        requireNonNull(language);
        requireNonNull(base);
        requireNonNull(uri);
        requireNonNull(roleArn);
    }

    /** Returns what the service would refuse, a clause each; an empty list if it would take the request. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!MODEL_NAME.matcher(name).matches()) {
            problems.add(
                    "--name: \"" + name
                            + "\" is no name of a model: 1 to 200 of the characters a-z, A-Z, 0-9, full stop, underscore, hyphen");
        }
        if (!FOLDER.matcher(uri).matches() || tuningUri().length() > MOST_OF_A_URI) {
            problems.add("--uri: \"" + uri + "\" is no folder in S3, as s3://bucket/model; no blanks, up to "
                    + MOST_OF_A_URI + " characters");
        }
        if (!ROLE_ARN.matcher(roleArn).matches()) {
            problems.add(
                    "--role-arn: \"" + roleArn + "\" is not the ARN of a role, as arn:aws:iam::123456789012:role/name");
        }
        return problems;
    }

    /** Returns where the training text will be. */
    public String trainingUri() {
        return uri(TextPart.TRAINING);
    }

    /** Returns where the tuning text will be. */
    public String tuningUri() {
        return uri(TextPart.TUNING);
    }

    private String uri(TextPart part) {
        return uri + (uri.endsWith("/") ? "" : "/") + part.id() + "/";
    }
}
