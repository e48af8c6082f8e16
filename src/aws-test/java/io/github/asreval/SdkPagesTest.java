package io.github.asreval;

import io.github.asreval.PagesTest.Printed;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.SdkCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of pages for an account, through the SDK and over HTTP: they print what the pages show. */
class SdkPagesTest {

    @ParameterizedTest(name = "{0}, with services behind HTTP")
    @MethodSource("io.github.asreval.PagesTest#accountPages")
    void printsWhatThePageShows(Path page) throws IOException {
        try (TranscribeServer server = TranscribeServer.start();
                SdkCloud cloud = new SdkCloud(server)) {
            server.transcribe((job, audio, rows) -> ArticleCall.transcript(job));
            PagesTest.checkInOrder(page, (example, arguments) -> {
                Outcome outcome = cloud.run(arguments);
                return new Printed(outcome.out(), outcome.err(), outcome.status());
            });
        }
    }
}
