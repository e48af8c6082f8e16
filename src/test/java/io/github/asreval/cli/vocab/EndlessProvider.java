package io.github.asreval.cli.vocab;

import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.JobState;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import io.github.asreval.transcribe.VocabularyService;
import java.util.Optional;

/** A service in memory whose jobs never end, for a process of its own to find. */
public final class EndlessProvider implements ServiceProvider {

    @Override
    public ServiceConnection connect(ServiceSettings settings) {
        FakeTranscribe service = new FakeTranscribe();
        return new ServiceConnection() {
            @Override
            public VocabularyService vocabularies() {
                return service.vocabularies();
            }

            @Override
            public JobService jobs() {
                return endless(service.jobs());
            }

            @Override
            public ObjectStore objects() {
                return service.objects();
            }

            @Override
            public void close() {
                service.close();
            }
        };
    }

    private static JobService endless(JobService jobs) {
        return new JobService() {
            @Override
            public Job start(JobRequest request) {
                return jobs.start(request);
            }

            @Override
            public Job get(String name, boolean callAnalytics) {
                jobs.get(name, callAnalytics);
                return new Job(name, callAnalytics, JobState.IN_PROGRESS, Optional.empty(), Optional.empty());
            }

            @Override
            public void delete(String name, boolean callAnalytics) {
                jobs.delete(name, callAnalytics);
            }
        };
    }
}
