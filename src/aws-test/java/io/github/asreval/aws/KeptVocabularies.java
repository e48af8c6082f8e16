package io.github.asreval.aws;

import io.github.asreval.transcribe.RemoteKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Vocabularies of one kind, made, changed and shown as Amazon Transcribe does, with its names of members. */
final class KeptVocabularies {

    /** How often one is looked at before it is ready. */
    private static final int LOOKS = 2;

    private static final int PAGE = 2;

    /** A vocabulary, with how often it is looked at before it is ready. */
    private static final class Kept {
        String language = "";
        String content = "";
        Instant changed = Instant.EPOCH;
        int looks;
    }

    private final RemoteKind kind;
    private final StoredObjects objects;
    private final Map<String, Kept> kept = new TreeMap<>();
    private Optional<String> failureReason = Optional.empty();

    KeptVocabularies(RemoteKind kind, StoredObjects objects) {
        this.kind = kind;
        this.objects = objects;
    }

    void failWith(String reason) {
        failureReason = Optional.of(reason);
    }

    /** Returns the kind of an operation, as {@code CreateVocabularyFilter}. */
    static RemoteKind kind(String operation) {
        return operation.contains("Filter")
                ? RemoteKind.FILTER
                : operation.contains("Medical") ? RemoteKind.MEDICAL : RemoteKind.VOCABULARY;
    }

    String nameMember() {
        return kind == RemoteKind.FILTER ? "VocabularyFilterName" : "VocabularyName";
    }

    private String fileMember() {
        return kind == RemoteKind.FILTER ? "VocabularyFilterFileUri" : "VocabularyFileUri";
    }

    ObjectNode create(JsonNode request, Instant now) {
        String name = text(request, nameMember());
        if (kept.containsKey(name)) {
            throw RefusedRequest.conflict("The requested vocabulary name already exists.");
        }
        Kept made = new Kept();
        made.language = text(request, "LanguageCode");
        fill(made, request, now);
        kept.put(name, made);
        return shown(name, made);
    }

    ObjectNode update(JsonNode request, Instant now) {
        String name = text(request, nameMember());
        Kept found = found(name);
        if (found.looks > 0 && kind != RemoteKind.FILTER) {
            throw RefusedRequest.conflict("The vocabulary is being updated.");
        }
        if (kind != RemoteKind.FILTER) {
            found.language = text(request, "LanguageCode");
        }
        fill(found, request, now);
        return shown(name, found);
    }

    private void fill(Kept vocabulary, JsonNode request, Instant now) {
        vocabulary.content = objects.content(text(request, fileMember()))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> RefusedRequest.bad("The S3 URI that you provided can't be accessed."));
        vocabulary.looks = LOOKS;
        vocabulary.changed = now;
    }

    ObjectNode get(JsonNode request, String endpoint) {
        String name = text(request, nameMember());
        Kept found = found(name);
        found.looks = Math.max(0, found.looks - 1);
        String key = "kept/" + kind + "/" + name;
        objects.put("s3://" + key, found.content.getBytes(StandardCharsets.ISO_8859_1));
        ObjectNode answer = shown(name, found);
        answer.put(
                "DownloadUri",
                endpoint + "/" + key + "?X-Amz-Security-Token=hidden&X-Amz-Signature=" + TranscribeServer.SIGNATURE);
        if (state(found).equals("FAILED")) {
            answer.put("FailureReason", failureReason.orElse(""));
        }
        return answer;
    }

    /** Returns a page: some vocabularies, and where the next page begins. */
    ObjectNode list(JsonNode request) {
        List<String> names = List.copyOf(kept.keySet());
        int from = request.has("NextToken") ? Integer.parseInt(text(request, "NextToken")) : 0;
        int to = Math.min(names.size(), from + PAGE);
        ObjectNode page = Json.object();
        ArrayNode some = page.putArray(kind == RemoteKind.FILTER ? "VocabularyFilters" : "Vocabularies");
        names.subList(from, to).forEach(name -> some.add(shown(name, found(name))));
        if (to < names.size()) {
            page.put("NextToken", Integer.toString(to));
        }
        return page;
    }

    ObjectNode delete(JsonNode request) {
        found(text(request, nameMember()));
        kept.remove(text(request, nameMember()));
        return Json.object();
    }

    /** Returns the rows of a vocabulary that jobs may use, or nothing. */
    Optional<String> ready(String name) {
        return Optional.ofNullable(kept.get(name))
                .filter(found -> state(found).equals("READY"))
                .map(found -> new String(found.content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private Kept found(String name) {
        return Optional.ofNullable(kept.get(name))
                .orElseThrow(() -> RefusedRequest.bad("The requested vocabulary couldn't be found. Check the vocabulary"
                        + " name and try your request again."));
    }

    private String state(Kept vocabulary) {
        return vocabulary.looks > 0 ? "PENDING" : failureReason.isPresent() ? "FAILED" : "READY";
    }

    private ObjectNode shown(String name, Kept vocabulary) {
        ObjectNode shown = Json.object();
        shown.put(nameMember(), name)
                .put("LanguageCode", vocabulary.language)
                .put("LastModifiedTime", vocabulary.changed.getEpochSecond());
        if (kind != RemoteKind.FILTER) {
            shown.put("VocabularyState", state(vocabulary));
        }
        return shown;
    }

    static String text(JsonNode request, String member) {
        JsonNode value = request.get(member);
        if (value == null || !value.isString() || value.asString().isEmpty()) {
            throw RefusedRequest.bad(member + " is missing");
        }
        return value.asString();
    }
}
