package io.github.asreval.transcribe;

import java.io.IOException;
import java.nio.file.Path;

/** Starts jobs, each once: a job costs money, and its name tells what it was made of. */
public final class JobStart {

    /**
     * A job that runs or has run.
     *
     * @param job what the service said of it
     * @param wasThere whether an earlier run has started it, so that nothing is paid for now
     */
    public record Started(Job job, boolean wasThere) {}

    private JobStart() {}

    /**
     * Uploads a recording, unless its job is there already, and starts the job.
     *
     * @throws IOException if the recording cannot be read
     * @throws ServiceException if the service refuses
     */
    public static Started start(ServiceConnection connection, Path recording, JobRequest request, Patience asking)
            throws IOException {
        boolean callAnalytics = request.callAnalytics().isPresent();
        JobService jobs = connection.jobs();
        try {
            return new Started(asking.ask(() -> jobs.get(request.name(), callAnalytics)), true);
        } catch (ServiceException e) {
            if (!e.tellsAbsence()) {
                throw e;
            }
        }
        asking.ask(() -> {
            connection.objects().put(recording, request.audio());
            return request.audio();
        });
        int[] attempts = {0};
        try {
            return new Started(
                    asking.ask(() -> {
                        attempts[0]++;
                        return jobs.start(request);
                    }),
                    false);
        } catch (ServiceException e) {
            if (e.refusal() != Refusal.CONFLICT) {
                throw e;
            }
            // Another run was quicker, or the answer to an attempt of ours was lost.
            return new Started(asking.ask(() -> jobs.get(request.name(), callAnalytics)), attempts[0] == 1);
        }
    }
}
