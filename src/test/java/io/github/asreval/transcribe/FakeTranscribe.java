package io.github.asreval.transcribe;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Amazon Transcribe and S3 in memory: what is sent is written down, and what is to be refused is refused.
 *
 * <pre>{@code
 * FakeTranscribe service = new FakeTranscribe().refuse("create", Refusal.LIMIT, 2).failWith("bad row");
 * service.requests();   // [get terms, put s3://b/asreval/terms.txt, create terms, create terms, …]
 * }</pre>
 *
 * <p>A vocabulary is pending, and a job in progress, for two looks. The names of requests are those of the methods, and
 * those for jobs {@code start}, {@code job} and {@code forget}, those for objects {@code put}, {@code fetch}, {@code size},
 * {@code remove} and {@code download}.
 */
public final class FakeTranscribe implements ServiceConnection {

    private static final int LOOKS = 2;
    private static final Instant MODIFIED = Instant.parse("2026-11-28T12:00:00Z");
    /** What no output may hold. */
    public static final String SECRET = "X-Amz-Signature=secret";

    private record Known(RemoteVocabulary vocabulary, int looks) {}

    private final List<String> requests = new ArrayList<>();
    private final Map<String, Deque<ServiceException>> refusals = new HashMap<>();
    private final Map<RemoteKind, Map<String, Known>> vocabularies = new HashMap<>();
    private final Map<String, JobRequest> jobs = new TreeMap<>();
    private final Map<String, Integer> looksAtJobs = new HashMap<>();
    private final Map<String, String> objects = new TreeMap<>();
    private final Map<RemoteKind, Map<String, ObjectAddress>> files = new HashMap<>();
    private Optional<String> reason = Optional.empty();
    private Function<JobRequest, Optional<String>> failures = job -> Optional.empty();
    private Function<JobRequest, String> transcripts = job -> "{\"jobName\":\"" + job.name() + "\"}";
    private int changes;
    private int requestsToLive;
    private boolean isAnswerLost;
    private boolean isClosed;

    /** Lets the next requests of a name be refused. */
    public FakeTranscribe refuse(String request, Refusal refusal, int times) {
        return refuse(request, refusal, times, refusal + " of the service");
    }

    /** Lets the next requests of a name be refused in some words. */
    public FakeTranscribe refuse(String request, Refusal refusal, int times, String message) {
        for (int i = 0; i < times; i++) {
            refusals.computeIfAbsent(request, name -> new ArrayDeque<>()).add(new ServiceException(refusal, message));
        }
        return this;
    }

    /** Lets the next create or start do its work, and its answer be lost. */
    public FakeTranscribe loseAnswer() {
        isAnswerLost = true;
        return this;
    }

    /** Lets the program break down at a request, of which the next is the first; 0 lets it live. */
    public FakeTranscribe breakDownAt(int request) {
        requestsToLive = request;
        return this;
    }

    /** Lets vocabularies fail. */
    public FakeTranscribe failWith(String failureReason) {
        reason = Optional.of(failureReason);
        return this;
    }

    /** Lets some jobs fail. */
    public FakeTranscribe failJobs(Function<JobRequest, Optional<String>> why) {
        failures = why;
        return this;
    }

    /** Says what the transcripts of jobs are. */
    public FakeTranscribe transcribe(Function<JobRequest, String> transcript) {
        transcripts = transcript;
        return this;
    }

    /** Puts a vocabulary there that is ready, with a file. */
    public FakeTranscribe with(RemoteKind kind, String name, String language, String content) {
        return with(kind, name, language, content, VocabularyState.READY);
    }

    /** Puts a vocabulary there with a file. */
    public FakeTranscribe with(RemoteKind kind, String name, String language, String content, VocabularyState state) {
        ObjectAddress file = new ObjectAddress("elsewhere", kind + "/" + name);
        objects.put(file.toString(), content);
        files(kind).put(name, file);
        known(kind).put(name, new Known(vocabulary(kind, name, language, state), 0));
        return this;
    }

    /** Returns what was asked for, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns how often it was asked for something. */
    public long count(String request) {
        return requests.stream().filter(sent -> sent.startsWith(request + " ")).count();
    }

    /** Returns the objects by their addresses. */
    public Map<String, String> contents() {
        return Map.copyOf(objects);
    }

    /** Returns the jobs that were started, in the order of their names. */
    public List<JobRequest> started() {
        return List.copyOf(jobs.values());
    }

    /** Returns the names of the vocabularies of a kind. */
    public List<String> names(RemoteKind kind) {
        return List.copyOf(known(kind).keySet());
    }

    /** Returns whether the connection was closed. */
    public boolean isClosed() {
        return isClosed;
    }

    private Map<String, Known> known(RemoteKind kind) {
        return vocabularies.computeIfAbsent(kind, k -> new TreeMap<>());
    }

    private Map<String, ObjectAddress> files(RemoteKind kind) {
        return files.computeIfAbsent(kind, k -> new TreeMap<>());
    }

    private void sent(String request, String what) {
        if (requestsToLive == 1) {
            requestsToLive = 0;
            throw new IllegalStateException("broken down");
        }
        requestsToLive = Math.max(0, requestsToLive - 1);
        requests.add(request + " " + what);
        Deque<ServiceException> refused = refusals.get(request);
        if (refused != null && !refused.isEmpty()) {
            throw refused.remove();
        }
    }

    private void answer() {
        if (isAnswerLost) {
            isAnswerLost = false;
            throw new ServiceException(Refusal.UNAVAILABLE, "connection reset");
        }
    }

    private static ServiceException absent(String what) {
        return new ServiceException(Refusal.INVALID, "The requested " + what + " couldn't be found.");
    }

    private RemoteVocabulary vocabulary(RemoteKind kind, String name, String language, VocabularyState state) {
        return new RemoteVocabulary(
                kind,
                name,
                language,
                kind == RemoteKind.FILTER ? Optional.empty() : Optional.of(state),
                state == VocabularyState.FAILED ? reason : Optional.empty(),
                Optional.of(MODIFIED.plusSeconds(changes)),
                Optional.of(URI.create("https://signed.example/" + kind + "/" + name.replaceAll("[^0-9a-zA-Z._-]", "_")
                        + "?" + SECRET)));
    }

    @Override
    public VocabularyService vocabularies() {
        return new VocabularyService() {
            @Override
            public RemoteVocabulary create(RemoteKind kind, String name, String language, ObjectAddress file) {
                sent("create", name);
                if (known(kind).containsKey(name)) {
                    throw new ServiceException(Refusal.CONFLICT, "The requested vocabulary name already exists.");
                }
                RemoteVocabulary made = set(kind, name, language, file);
                answer();
                return made;
            }

            @Override
            public RemoteVocabulary update(RemoteKind kind, String name, String language, ObjectAddress file) {
                sent("update", name);
                Known known = known(kind).get(name);
                if (known == null) {
                    throw absent("vocabulary");
                }
                if (!known.vocabulary().isDecided()) {
                    throw new ServiceException(Refusal.CONFLICT, "The vocabulary is being updated.");
                }
                return set(kind, name, language, file);
            }

            private RemoteVocabulary set(RemoteKind kind, String name, String language, ObjectAddress file) {
                if (!objects.containsKey(file.toString())) {
                    throw new ServiceException(Refusal.INVALID, "The S3 URI that you provided can't be accessed.");
                }
                files(kind).put(name, file);
                changes++;
                RemoteVocabulary pending = vocabulary(kind, name, language, VocabularyState.PENDING);
                known(kind).put(name, new Known(pending, LOOKS));
                return pending;
            }

            @Override
            public RemoteVocabulary get(RemoteKind kind, String name) {
                sent("get", name);
                Known known = known(kind).get(name);
                if (known == null) {
                    throw absent("vocabulary");
                }
                if (known.vocabulary().isDecided() || known.looks() == 0) {
                    return known.vocabulary();
                }
                VocabularyState next = known.looks() > 1
                        ? VocabularyState.PENDING
                        : reason.isPresent() ? VocabularyState.FAILED : VocabularyState.READY;
                RemoteVocabulary now = vocabulary(kind, name, known.vocabulary().language(), next);
                known(kind).put(name, new Known(now, known.looks() - 1));
                return now;
            }

            @Override
            public List<RemoteVocabulary> list(RemoteKind kind) {
                sent("list", kind.name());
                return known(kind).values().stream().map(Known::vocabulary).toList();
            }

            @Override
            public void delete(RemoteKind kind, String name) {
                sent("delete", name);
                if (known(kind).remove(name) == null) {
                    throw absent("vocabulary");
                }
            }
        };
    }

    @Override
    public JobService jobs() {
        return new JobService() {
            @Override
            public Job start(JobRequest request) {
                sent("start", request.name());
                if (!objects.containsKey(request.audio().toString())) {
                    throw new ServiceException(Refusal.INVALID, "The S3 URI that you provided can't be accessed.");
                }
                if (jobs.putIfAbsent(request.name(), request) != null) {
                    throw new ServiceException(Refusal.CONFLICT, "The requested job name already exists.");
                }
                looksAtJobs.put(request.name(), LOOKS);
                answer();
                return job(request, JobState.QUEUED);
            }

            @Override
            public Job get(String name, boolean callAnalytics) {
                sent("job", name);
                JobRequest request = jobs.get(name);
                if (request == null || request.callAnalytics().isPresent() != callAnalytics) {
                    throw absent("job");
                }
                int looks = looksAtJobs.merge(name, -1, Integer::sum);
                if (looks > 0) {
                    return job(request, JobState.IN_PROGRESS);
                }
                if (failures.apply(request).isPresent()) {
                    return job(request, JobState.FAILED);
                }
                Job done = job(request, JobState.COMPLETED);
                objects.put(done.transcript().orElseThrow().toString(), transcripts.apply(request));
                return done;
            }

            private Job job(JobRequest request, JobState state) {
                ObjectAddress output = request.output();
                ObjectAddress transcript = request.callAnalytics().isEmpty()
                        ? output
                        : new ObjectAddress(output.bucket(), output.key() + request.name() + ".json");
                return new Job(
                        request.name(),
                        request.callAnalytics().isPresent(),
                        state,
                        state == JobState.FAILED ? failures.apply(request) : Optional.empty(),
                        state == JobState.COMPLETED ? Optional.of(transcript) : Optional.empty());
            }

            @Override
            public void delete(String name, boolean callAnalytics) {
                sent("forget", name);
                if (jobs.remove(name) == null) {
                    throw absent("job");
                }
            }
        };
    }

    @Override
    public ObjectStore objects() {
        return new ObjectStore() {
            @Override
            public void put(Path file, ObjectAddress address) throws IOException {
                sent("put", address.toString());
                objects.put(address.toString(), latin(file));
            }

            @Override
            public void get(ObjectAddress address, Path file) throws IOException {
                sent("fetch", address.toString());
                write(address, file);
            }

            @Override
            public OptionalLong size(ObjectAddress address) {
                sent("size", address.toString());
                String content = objects.get(address.toString());
                return content == null ? OptionalLong.empty() : OptionalLong.of(content.length());
            }

            @Override
            public void delete(ObjectAddress address) {
                sent("remove", address.toString());
                objects.remove(address.toString());
            }

            @Override
            public void download(URI signed, Path file) throws IOException {
                sent("download", signed.getPath());
                String[] parts = signed.getPath().split("/", 3);
                write(requireNonNull(files(RemoteKind.valueOf(parts[1])).get(parts[2])), file);
            }

            private void write(ObjectAddress address, Path file) throws IOException {
                String content = objects.get(address.toString());
                if (content == null) {
                    throw new ServiceException(Refusal.NOT_FOUND, "The specified key does not exist.");
                }
                Files.writeString(file, content);
            }
        };
    }

    /** Objects need not be text; those of tests that are have no need of other letters. */
    private static String latin(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
