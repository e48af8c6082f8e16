package io.github.asreval;

import io.github.asreval.PagesTest.Printed;
import io.github.asreval.aws.TestAccount;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of pages for an account, through the SDK and over HTTP: they print what the pages show. */
class SdkPagesTest {

    @BeforeEach
    void setCredentials() {
        TestAccount.set();
    }

    @AfterEach
    void clearCredentials() {
        TestAccount.clear();
    }

    @ParameterizedTest(name = "{0}, with services behind HTTP")
    @MethodSource("io.github.asreval.PagesTest#accountPages")
    void printsWhatThePageShows(Path page) throws IOException {
        try (TranscribeServer server = TranscribeServer.start()) {
            server.transcribe((job, audio, rows) -> ArticleCall.transcript(job));
            FakeCloud cloud = new FakeCloud(server.provider());
            PagesTest.checkInOrder(page, (example, arguments) -> {
                Outcome outcome = cloud.run(arguments);
                return new Printed(outcome.out(), outcome.err(), outcome.status());
            });
        }
    }
}
