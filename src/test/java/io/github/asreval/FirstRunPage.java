package io.github.asreval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The policies on the page of the first run in an account. */
public final class FirstRunPage {

    private static final Path PAGE = Path.of("src/site/markdown/first-run.md");
    private static final Pattern POLICY = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\"((?:transcribe|s3):[A-Za-z]+)\"");

    private FirstRunPage() {}

    /** Returns the actions on Amazon Transcribe and S3 that the policies for loops allow, that for cleaning up included. */
    public static Set<String> actions() throws IOException {
        return POLICY.matcher(Files.readString(PAGE))
                .results()
                .flatMap(policy -> ACTION.matcher(policy.group(1)).results().map(MatchResult::group))
                .map(action -> action.replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
