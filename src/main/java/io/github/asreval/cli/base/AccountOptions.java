package io.github.asreval.cli.base;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.ServiceSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that say which account is asked, and where in it files are put.
 *
 * @param settings whom to ask
 * @param bucket the bucket; empty where none was given
 * @param prefix what the keys of all objects begin with; empty, or with a slash at its end
 */
public record AccountOptions(ServiceSettings settings, String bucket, String prefix) {

    private static final String BUCKET = "--bucket";
    private static final String PREFIX = "--prefix";
    private static final String STANDARD_PREFIX = "asreval/";
    /** The general rule of S3: what it forbids besides, as two periods in a row, it says itself. */
    private static final Pattern BUCKET_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    /** What S3 calls safe in keys; the service takes no others for the key of a transcript. */
    private static final Pattern KEYS = Pattern.compile("[0-9a-zA-Z!_.*'()/-]{1,512}");

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-[a-z]+)+-[0-9]+");

    /** Adds the options on the account. */
    public static void add(CommandSpec spec) {
        OptionGroup.ACCOUNT
                .in(spec)
                .addOption(converted(
                        "REGION",
                        "Region of the service, as ap-south-1. Default: as for every program of AWS, from the"
                                + " environment or your files.",
                        AccountOptions::region,
                        "--region"))
                .addOption(Options.text("NAME", "Profile in your files of AWS.", "--profile"))
                .addOption(OptionSpec.builder("--endpoint-url")
                        .type(URI.class)
                        .converters(AccountOptions::endpoint)
                        .arity("1")
                        .paramLabel("URL")
                        .description("Ask there instead of in AWS: for tests, and for stores that speak as S3 does.")
                        .build());
    }

    /** Adds the options on the account and on where files are put. */
    public static void addWithBucket(CommandSpec spec) {
        add(spec);
        spec.addOption(converted("BUCKET", "Bucket for the files; needed.", AccountOptions::bucketName, BUCKET))
                .addOption(converted(
                        "PREFIX",
                        "What the keys of the files begin with (default: " + STANDARD_PREFIX + ").",
                        AccountOptions::keys,
                        PREFIX));
    }

    private static OptionSpec converted(
            String label, String description, ITypeConverter<String> converter, String name) {
        return OptionSpec.builder(name)
                .type(String.class)
                .converters(converter)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns the options that were given. */
    public static AccountOptions of(ParseResult given) {
        boolean keeps = given.commandSpec().findOption(BUCKET) != null;
        if (keeps && !given.hasMatchedOption(BUCKET)) {
            throw Options.wrong(given, BUCKET + " BUCKET is needed");
        }
        return new AccountOptions(
                new ServiceSettings(
                        Optional.ofNullable(given.matchedOptionValue("--region", null)),
                        Optional.ofNullable(given.matchedOptionValue("--profile", null)),
                        Optional.ofNullable(given.matchedOptionValue("--endpoint-url", null))),
                keeps ? given.matchedOptionValue(BUCKET, "") : "",
                keeps ? given.matchedOptionValue(PREFIX, STANDARD_PREFIX) : "");
    }

    /** Returns the address of an object below the prefix. */
    public ObjectAddress address(String key) {
        return new ObjectAddress(bucket, prefix + key);
    }

    private static String region(String typed) {
        if (!REGION.matcher(typed).matches()) {
            throw new TypeConversionException("\"" + typed + "\" is no region, as ap-south-1 or eu-central-1");
        }
        return typed;
    }

    private static String bucketName(String typed) {
        if (typed.startsWith("s3://")) {
            throw new TypeConversionException("\"" + typed + "\" is an address; give the name of the bucket only, and"
                    + " what follows it with " + PREFIX);
        }
        if (!BUCKET_NAME.matcher(typed).matches()) {
            throw new TypeConversionException(
                    "\"" + typed + "\" is no name of a bucket: 3 to 63 of the characters a-z, 0-9, period, hyphen");
        }
        return typed;
    }

    private static String keys(String typed) {
        String prefix = typed.startsWith("/") ? typed.substring(1) : typed;
        if (!prefix.isEmpty() && (!KEYS.matcher(prefix).matches() || prefix.startsWith("/"))) {
            throw new TypeConversionException("\"" + typed
                    + "\" is no beginning of keys: up to 512 of the characters a-z, A-Z, 0-9, ! - _ . * ' ( ) and /");
        }
        return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
    }

    private static URI endpoint(String typed) {
        try {
            URI uri = new URI(typed);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        // What is before the host is a password.
        String shown = typed.replaceFirst("//.*@", "//");
        throw new TypeConversionException("\"" + shown + "\" is no address, as http://localhost:4566"
                + (shown.equals(typed) ? "" : "; leave out user and password"));
    }
}
