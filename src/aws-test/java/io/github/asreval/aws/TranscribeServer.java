package io.github.asreval.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Amazon Transcribe and Amazon S3 at one address of this machine, over HTTP: JSON 1.1 for the one, the other's own for the
 * other. What is known of the real services is from the model of the SDK and from documentation, so that this server confirms
 * our reading of these, and no more. It does not check signatures, only that there is one.
 *
 * <pre>{@code
 * try (TranscribeServer server = TranscribeServer.start()) {
 *     server.fail("CreateVocabulary", Fault.exception(400, "LimitExceededException", "too many"));
 *     // … --endpoint-url server.endpoint() …
 *     assertEquals(2, server.count("CreateVocabulary"));
 * }
 * }</pre>
 */
public final class TranscribeServer implements AutoCloseable {

    /** What signs the addresses for downloads; nobody may ever show it. */
    public static final String SIGNATURE = "5ec2e7";

    private static final Instant MODIFIED = Instant.parse("2026-11-28T12:00:00Z");
    private static final Pattern SCOPE = Pattern.compile("Credential=([^/]+/[0-9]+/([^/]+)/[^, ]+)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> requests = new ArrayList<>();
    private final Map<String, JsonNode> bodies = new HashMap<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final StoredObjects objects = new StoredObjects();
    private final Map<RemoteKind, KeptVocabularies> vocabularies = new EnumMap<>(RemoteKind.class);
    private final KeptJobs plainJobs;
    private final KeptJobs callAnalytics;
    private int changes;
    private String signer = "";

    /** What a recording is heard as. */
    @FunctionalInterface
    public interface Transcriber {

        /**
         * Returns the transcript, in JSON.
         *
         * @param vocabulary the rows of the job's vocabulary
         */
        String transcript(JobRequest job, byte[] audio, Optional<String> vocabulary);
    }

    private TranscribeServer(HttpServer server) {
        this.server = server;
        for (RemoteKind kind : RemoteKind.values()) {
            vocabularies.put(kind, new KeptVocabularies(kind, objects));
        }
        plainJobs = new KeptJobs(false, objects, kept(RemoteKind.VOCABULARY));
        callAnalytics = new KeptJobs(true, objects, kept(RemoteKind.VOCABULARY));
    }

    /** Starts a server that has nothing yet. */
    public static TranscribeServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TranscribeServer started = new TranscribeServer(http);
            http.createContext("/", started::handle);
            http.setExecutor(started.threads);
            http.start();
            return started;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the address of both services. */
    public URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Returns a provider that asks this server through the SDK, unless another is asked for. */
    public ServiceProvider provider() {
        return asked -> new AwsServiceProvider()
                .connect(new ServiceSettings(
                        asked.region(), asked.profile(), asked.endpoint().or(() -> Optional.of(endpoint()))));
    }

    /** Lets the next requests for an operation go wrong, one after the other. */
    public synchronized TranscribeServer fail(String operation, Fault... one) {
        faults.computeIfAbsent(operation, name -> new ArrayDeque<>()).addAll(List.of(one));
        return this;
    }

    /** Says what recordings are heard as. */
    public synchronized TranscribeServer transcribe(Transcriber how) {
        plainJobs.transcribe(how);
        callAnalytics.transcribe(how);
        return this;
    }

    /** Lets jobs fail for which there is a reason. */
    public synchronized TranscribeServer failJobs(Function<JobRequest, Optional<String>> why) {
        plainJobs.fail(why);
        callAnalytics.fail(why);
        return this;
    }

    /** Lets all vocabularies fail. */
    public synchronized TranscribeServer failVocabularies(String reason) {
        vocabularies.values().forEach(kind -> kind.failWith(reason));
        return this;
    }

    /** Returns the requests in order, each as its operation and what it is for: {@code GetVocabulary calls}. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns how many requests there were for an operation. */
    public synchronized long count(String operation) {
        return requests.stream()
                .filter(line -> line.startsWith(operation + " "))
                .count();
    }

    /** Returns the jobs that were started. */
    public synchronized List<JobRequest> started() {
        List<JobRequest> all = new ArrayList<>(plainJobs.started());
        all.addAll(callAnalytics.started());
        return all;
    }

    /** Returns the objects by their addresses, as {@code s3://bucket/key}; for each byte a character. */
    public synchronized Map<String, String> objects() {
        Map<String, String> all = new TreeMap<>();
        objects.all().forEach((key, content) -> all.put(key, new String(content, StandardCharsets.ISO_8859_1)));
        return all;
    }

    /** Puts an object there. */
    public synchronized TranscribeServer with(ObjectAddress address, byte[] content) {
        objects.put(address.toString(), content);
        return this;
    }

    /** Returns the last request for an operation of Amazon Transcribe. */
    synchronized JsonNode body(String operation) {
        return Optional.ofNullable(bodies.get(operation)).orElseThrow(() -> new AssertionError("no " + operation));
    }

    /** Returns who signed the last request to Amazon Transcribe, and for where: {@code KEY/DATE/REGION/SERVICE/aws4_request}. */
    synchronized String signer() {
        return signer;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Optional<Fault> fault = Optional.empty();
        Answer answer;
        synchronized (this) {
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            boolean transcribe = target != null;
            try {
                String operation = transcribe ? target.replaceFirst("^Transcribe\\.", "") : operation(exchange);
                String what = transcribe ? received(operation, body) : path(exchange);
                requests.add(operation + " " + what);
                fault = next(operation);
                if (fault.isPresent() && fault.get().stage == Fault.Stage.CUT_BEFORE) {
                    exchange.close();
                    return;
                }
                answer = fault.isPresent() && fault.get().stage == Fault.Stage.INSTEAD
                        ? fault.get().answer
                        : transcribe
                                ? Answer.json(transcribe(operation, body(operation), region(exchange)))
                                : objects.answer(exchange, StoredObjects.address(exchange), signed(exchange, body));
            } catch (RefusedRequest e) {
                answer = transcribe
                        ? Fault.exception(e.status, e.code, e.message()).answer
                        : Answer.error(e.status, e.code, e.message());
            }
        }
        send(exchange, fault.map(found -> found.stage).orElse(Fault.Stage.INSTEAD), answer);
    }

    private Optional<Fault> next(String operation) {
        Deque<Fault> known = faults.getOrDefault(operation, new ArrayDeque<>());
        return Optional.ofNullable(known.poll());
    }

    private String received(String operation, byte[] body) {
        JsonNode request = Json.parse(body);
        bodies.put(operation, request);
        for (String member : List.of(
                kept(KeptVocabularies.kind(operation)).nameMember(),
                plainJobs.nameMember(),
                callAnalytics.nameMember())) {
            if (request.has(member)) {
                return request.get(member).asString();
            }
        }
        return "-";
    }

    private static String operation(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (query(exchange).contains("X-Amz-Signature=")) {
            return "Download";
        }
        return switch (method) {
            case "PUT" -> "PutObject";
            case "GET" -> "GetObject";
            case "HEAD" -> "HeadObject";
            case "DELETE" -> "DeleteObject";
            default -> method;
        };
    }

    private static String path(HttpExchange exchange) {
        return StoredObjects.address(exchange).toString();
    }

    private static String query(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    /** Checks that somebody has signed; whether with the right key no one here knows. */
    private static byte[] signed(HttpExchange exchange, byte[] body) {
        boolean byHeader = exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (!byHeader && !query(exchange).contains("X-Amz-Signature=" + SIGNATURE)) {
            throw new RefusedRequest(403, "AccessDenied", "Access Denied");
        }
        return body;
    }

    private String region(HttpExchange exchange) {
        Matcher scope =
                SCOPE.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""));
        if (!scope.find()) {
            throw new RefusedRequest(400, "MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        signer = scope.group(1);
        return scope.group(2);
    }

    private JsonNode transcribe(String operation, JsonNode request, String region) {
        if (operation.contains("Job")) {
            KeptJobs jobs = operation.contains("CallAnalytics") ? callAnalytics : plainJobs;
            return operation.startsWith("Start")
                    ? jobs.start(request, region)
                    : operation.startsWith("Get") ? jobs.get(request, region) : jobs.delete(request);
        }
        KeptVocabularies kind = kept(KeptVocabularies.kind(operation));
        return switch (operation.replaceFirst("(?:Medical)?Vocabular.*", "")) {
            case "Create" -> kind.create(request, MODIFIED.plusSeconds(++changes));
            case "Update" -> kind.update(request, MODIFIED.plusSeconds(++changes));
            case "Get" -> kind.get(request, endpoint().toString());
            case "List" -> kind.list(request);
            case "Delete" -> kind.delete(request);
            default -> throw new RefusedRequest(400, "UnknownOperationException", operation);
        };
    }

    private KeptVocabularies kept(RemoteKind kind) {
        return Optional.ofNullable(vocabularies.get(kind)).orElseThrow();
    }

    private void send(HttpExchange exchange, Fault.Stage stage, Answer answer) throws IOException {
        try (exchange) {
            if (stage == Fault.Stage.CUT_AFTER) {
                return;
            }
            if (stage == Fault.Stage.SILENCE) {
                end.await();
                return;
            }
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (head) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body.length));
            }
            boolean none = head || answer.body.length == 0;
            exchange.sendResponseHeaders(answer.status, none ? -1 : answer.body.length);
            if (!none) {
                OutputStream out = exchange.getResponseBody();
                out.write(answer.body, 0, stage == Fault.Stage.CUT_AMID ? answer.body.length / 2 : answer.body.length);
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
