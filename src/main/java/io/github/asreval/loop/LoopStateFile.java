package io.github.asreval.loop;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state of a loop as JSON; the resource {@code loop.schema.json} beside this class is its JSON Schema. */
final class LoopStateFile {

    private static final int SCHEMA_VERSION = 1;
    private static final int SPREAD_DEPTH = 2;
    private static final String WAY_OUT =
            "; name another folder with -o, where what was paid for already is found again by its name";

    private LoopStateFile() {}

    /** Returns the bytes of a state, the same ones for the same state. */
    static byte[] bytes(LoopState state) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            write(state.inputs().settings(), json);
            json.writeArrayPropertyStart("calls");
            state.inputs().calls().forEach(call -> write(call, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("remote");
            for (RemoteThing thing : state.remote()) {
                json.writeStartObject();
                json.writeStringProperty("kind", thing.kind().id());
                json.writeStringProperty("name", thing.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("fetched");
            for (FetchedTranscript transcript : state.fetched()) {
                json.writeStartObject();
                json.writeStringProperty("job", transcript.job());
                json.writeStringProperty("sha256", transcript.hash());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanProperty("generated", state.generated());
            writeOptional("vocabulary", state.vocabulary(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(LoopSettings settings, JsonGenerator json) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("language", settings.language());
        json.writeStringProperty("bucket", settings.bucket());
        json.writeStringProperty("prefix", settings.prefix());
        writeOptional("region", settings.region(), json);
        writeOptional("role", settings.callAnalytics().map(CallAnalytics::role), json);
        json.writeNumberProperty(
                "agentChannel",
                settings.callAnalytics().map(CallAnalytics::agentChannel).orElse(0));
        json.writeEndObject();
    }

    private static void write(LoopCall call, JsonGenerator json) {
        json.writeStartObject();
        JsonFormat.writeText(json, "audio", call.audio().toString());
        JsonFormat.writeText(json, "reference", call.reference().toString());
        json.writeBooleanProperty("heldOut", call.heldOut());
        json.writeNumberProperty("channels", call.channels());
        json.writeNumberProperty("seconds", call.seconds());
        json.writeStringProperty("audioSha256", call.audioHash());
        json.writeStringProperty("referenceSha256", call.referenceHash());
        json.writeEndObject();
    }

    private static void writeOptional(String name, Optional<String> value, JsonGenerator json) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /**
     * Returns the state that a file holds.
     *
     * @param name what messages call the file
     * @throws FileSystemException if it is no state, or one of a later version
     */
    static LoopState read(byte[] content, String name) throws FileSystemException {
        try (JsonParser json = JsonFormat.parser(new ByteArrayInputStream(content))) {
            Element root = element(json, json.nextToken());
            String version = root.text("schemaVersion");
            if (!version.equals(Integer.toString(SCHEMA_VERSION))) {
                throw new FileSystemException(
                        name,
                        null,
                        "is of schemaVersion " + version + ", of which this version of asreval knows nothing"
                                + WAY_OUT);
            }
            return state(root);
        } catch (JacksonException | IllegalArgumentException e) {
            throw (FileSystemException)
                    new FileSystemException(name, null, "is no state of a loop that can be read" + WAY_OUT)
                            .initCause(e);
        }
    }

    private static LoopState state(Element root) {
        Element settings = root.member("settings");
        Optional<CallAnalytics> callAnalytics = settings.optional("role")
                .map(role -> new CallAnalytics(role, Integer.parseInt(settings.text("agentChannel"))));
        List<LoopCall> calls = new ArrayList<>();
        for (Element call : root.member("calls").elements()) {
            calls.add(new LoopCall(
                    Path.of(call.optional("audio").orElse("?")),
                    Path.of(call.optional("reference").orElse("?")),
                    call.isTrue("heldOut"),
                    Integer.parseInt(call.text("channels")),
                    Double.parseDouble(call.text("seconds")),
                    call.text("audioSha256"),
                    call.text("referenceSha256")));
        }
        List<RemoteThing> remote = new ArrayList<>();
        for (Element thing : root.member("remote").elements()) {
            remote.add(new RemoteThing(kind(thing.text("kind")), thing.text("name")));
        }
        return new LoopState(
                new LoopInputs(
                        new LoopSettings(
                                settings.text("language"),
                                settings.text("bucket"),
                                settings.text("prefix"),
                                settings.optional("region"),
                                callAnalytics),
                        calls),
                remote,
                root.member("fetched").elements().stream()
                        .map(transcript -> new FetchedTranscript(transcript.text("job"), transcript.text("sha256")))
                        .toList(),
                root.isTrue("generated"),
                root.optional("vocabulary"));
    }

    private static RemoteThing.Kind kind(String id) {
        for (RemoteThing.Kind kind : RemoteThing.Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown kind \"" + id + "\"");
    }

    /** A value of JSON: a scalar, or named members, or elements. */
    private record Element(Optional<String> value, List<String> names, List<Element> elements) {

        Element member(String name) {
            int index = names.indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException("no " + name);
            }
            return elements.get(index);
        }

        Optional<String> optional(String name) {
            return member(name).value;
        }

        String text(String name) {
            return member(name).scalar();
        }

        String scalar() {
            return value.orElseThrow(() -> new IllegalArgumentException("no value"));
        }

        boolean isTrue(String name) {
            return text(name).equals("true");
        }
    }

    private static Element element(JsonParser json, @Nullable JsonToken token) {
        if (token == null) {
            throw new IllegalArgumentException("nothing");
        }
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            boolean isNull = token == JsonToken.VALUE_NULL;
            return new Element(isNull ? Optional.empty() : Optional.of(json.getString()), List.of(), List.of());
        }
        List<String> names = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (JsonToken next = json.nextToken(); !next.isStructEnd(); next = json.nextToken()) {
            if (next == JsonToken.PROPERTY_NAME) {
                names.add(json.currentName());
                next = json.nextToken();
            }
            elements.add(element(json, next));
        }
        return new Element(Optional.empty(), names, elements);
    }
}
