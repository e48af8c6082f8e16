package io.github.asreval.loop;

import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a loop has made in an account, to be listed and deleted. The loop's own files stay.
 *
 * <p>What another loop over the same recordings has made has the same name, and is the same thing.
 */
public final class LoopCleaning {

    private final LoopFolder folder;
    private final Optional<LoopState> found;

    /**
     * Looks up what a loop has made; no request is sent.
     *
     * @throws IOException if the folder holds the state of another loop, or one that cannot be read
     */
    public LoopCleaning(LoopInputs inputs, LoopFolder folder) throws IOException {
        this.folder = folder;
        this.found = folder.state(inputs);
    }

    /** Returns what would be deleted, one on each line; empty if there is nothing. */
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        for (RemoteThing thing : things()) {
            lines.add(
                    thing.kind() == RemoteThing.Kind.OBJECT
                            ? "object " + address(thing)
                            : thing + (thing.kind().isJob() ? " (its record, and its transcript)" : ""));
        }
        return lines;
    }

    private List<RemoteThing> things() {
        return found.map(LoopState::remote).orElse(List.of());
    }

    private ObjectAddress address(RemoteThing object) {
        return new ObjectAddress(found.orElseThrow().inputs().settings().bucket(), object.name());
    }

    /**
     * Deletes all of it. What is there no longer is no fault.
     *
     * @param patience gives patience for one thing after the other
     * @param progress is told what has been deleted, in a line each
     * @throws ServiceException if the service refuses; what was deleted is known then, and the rest left for another time
     */
    public void delete(ServiceConnection service, Supplier<Patience> patience, Consumer<String> progress)
            throws IOException {
        if (found.isEmpty()) {
            return;
        }
        LoopState state = found.get();
        for (RemoteThing thing : things()) {
            boolean was = delete(thing, service, patience.get());
            state = state.without(thing);
            folder.save(state);
            progress.accept(thing + (was ? ": deleted" : ": was not there"));
        }
    }

    private boolean delete(RemoteThing thing, ServiceConnection service, Patience asking) throws IOException {
        try {
            asking.ask(() -> {
                switch (thing.kind()) {
                    case OBJECT -> service.objects().delete(address(thing));
                    case VOCABULARY -> service.vocabularies().delete(RemoteKind.VOCABULARY, thing.name());
                    case CALL_ANALYTICS_JOB -> delete(thing.name(), true, service);
                    case TRANSCRIPTION_JOB -> delete(thing.name(), false, service);
                }
                return thing;
            });
            return true;
        } catch (ServiceException e) {
            if (e.tellsAbsence()) {
                return false;
            }
            throw e;
        }
    }

    /** A job may have written its transcript without anybody having fetched it; only the job knows where it is. */
    private void delete(String name, boolean callAnalytics, ServiceConnection service) {
        Job job = service.jobs().get(name, callAnalytics);
        String bucket = found.orElseThrow().inputs().settings().bucket();
        job.transcript()
                .filter(address -> address.bucket().equals(bucket))
                .ifPresent(address -> service.objects().delete(address));
        service.jobs().delete(name, callAnalytics);
    }
}
