package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.HttpCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages with commands for an account, through the SDK of AWS against a server; PagesTest runs them in memory. */
class AccountPagesTest {

    static List<Path> pages() throws IOException {
        return PagesTest.accountPages();
    }

    @ParameterizedTest(name = "{0}, through the SDK")
    @MethodSource("pages")
    void printsWhatThePageShows(Path page) throws IOException {
        assertFalse(Boolean.getBoolean("golden.update"), "pages are written anew by PagesTest");
        try (TranscribeServer server =
                        TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
                HttpCloud cloud = new HttpCloud(server)) {
            PagesTest.checkInOrder(page, (example, arguments) -> {
                Outcome outcome = cloud.run(arguments);
                return new PagesTest.Printed(outcome.out(), outcome.err(), outcome.status());
            });
        }
    }
}
