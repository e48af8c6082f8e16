package io.github.asreval.cli;

import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import io.github.asreval.transcribe.VocabularyService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** A service in memory that gives half of a transcript and then nothing more, for a process of its own to find. */
public final class HalfProvider implements ServiceProvider {

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
                return service.jobs();
            }

            @Override
            public ObjectStore objects() {
                return half(service.objects());
            }

            @Override
            public void close() {
                service.close();
            }
        };
    }

    private static ObjectStore half(ObjectStore objects) {
        return new ObjectStore() {
            @Override
            public void put(Path file, ObjectAddress address) throws IOException {
                objects.put(file, address);
            }

            @Override
            public void get(ObjectAddress address, Path file) throws IOException {
                Files.writeString(file, "{");
                System.out.println("half of it is there");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public OptionalLong size(ObjectAddress address) {
                return objects.size(address);
            }

            @Override
            public void delete(ObjectAddress address) {
                objects.delete(address);
            }

            @Override
            public void download(URI signed, Path file) throws IOException {
                objects.download(signed, file);
            }
        };
    }
}
