package io.github.asreval.aws;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.VocabularyService;
import io.github.asreval.transcribe.VocabularyState;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.VocabularyFilterInfo;
import software.amazon.awssdk.services.transcribe.model.VocabularyInfo;

/** Vocabularies of the three kinds, each of which has operations and members of its own, through the SDK. */
final class AwsVocabularies implements VocabularyService {

    private final TranscribeClient client;
    private final Failures failures;

    AwsVocabularies(TranscribeClient client, Failures failures) {
        this.client = client;
        this.failures = failures;
    }

    /** What all answers have of a vocabulary; what an answer lacks is null. */
    private record Answer(
            String name,
            String language,
            @Nullable String state,
            @Nullable Instant lastModified,
            @Nullable String failureReason,
            @Nullable String download) {}

    @Override
    public RemoteVocabulary create(RemoteKind kind, String name, String language, ObjectAddress file) {
        String uri = file.toString();
        return answer(kind, name, () -> switch (kind) {
            case VOCABULARY -> {
                var made = client.createVocabulary(create ->
                        create.vocabularyName(name).languageCode(language).vocabularyFileUri(uri));
                yield new Answer(
                        made.vocabularyName(),
                        made.languageCodeAsString(),
                        made.vocabularyStateAsString(),
                        made.lastModifiedTime(),
                        made.failureReason(),
                        null);
            }
            case FILTER -> {
                var made = client.createVocabularyFilter(create ->
                        create.vocabularyFilterName(name).languageCode(language).vocabularyFilterFileUri(uri));
                yield new Answer(
                        made.vocabularyFilterName(),
                        made.languageCodeAsString(),
                        null,
                        made.lastModifiedTime(),
                        null,
                        null);
            }
            case MEDICAL -> {
                var made = client.createMedicalVocabulary(create ->
                        create.vocabularyName(name).languageCode(language).vocabularyFileUri(uri));
                yield new Answer(
                        made.vocabularyName(),
                        made.languageCodeAsString(),
                        made.vocabularyStateAsString(),
                        made.lastModifiedTime(),
                        made.failureReason(),
                        null);
            }
        });
    }

    @Override
    public RemoteVocabulary update(RemoteKind kind, String name, String language, ObjectAddress file) {
        String uri = file.toString();
        return answer(kind, name, () -> switch (kind) {
            case VOCABULARY -> {
                var now = client.updateVocabulary(update ->
                        update.vocabularyName(name).languageCode(language).vocabularyFileUri(uri));
                yield new Answer(
                        now.vocabularyName(),
                        now.languageCodeAsString(),
                        now.vocabularyStateAsString(),
                        now.lastModifiedTime(),
                        null,
                        null);
            }
            case FILTER -> {
                // Its language stays as it is.
                var now = client.updateVocabularyFilter(
                        update -> update.vocabularyFilterName(name).vocabularyFilterFileUri(uri));
                yield new Answer(
                        now.vocabularyFilterName(),
                        now.languageCodeAsString(),
                        null,
                        now.lastModifiedTime(),
                        null,
                        null);
            }
            case MEDICAL -> {
                var now = client.updateMedicalVocabulary(update ->
                        update.vocabularyName(name).languageCode(language).vocabularyFileUri(uri));
                yield new Answer(
                        now.vocabularyName(),
                        now.languageCodeAsString(),
                        now.vocabularyStateAsString(),
                        now.lastModifiedTime(),
                        null,
                        null);
            }
        });
    }

    @Override
    public RemoteVocabulary get(RemoteKind kind, String name) {
        return answer(kind, name, () -> switch (kind) {
            case VOCABULARY -> {
                var found = client.getVocabulary(get -> get.vocabularyName(name));
                yield new Answer(
                        found.vocabularyName(),
                        found.languageCodeAsString(),
                        found.vocabularyStateAsString(),
                        found.lastModifiedTime(),
                        found.failureReason(),
                        found.downloadUri());
            }
            case FILTER -> {
                var found = client.getVocabularyFilter(get -> get.vocabularyFilterName(name));
                yield new Answer(
                        found.vocabularyFilterName(),
                        found.languageCodeAsString(),
                        null,
                        found.lastModifiedTime(),
                        null,
                        found.downloadUri());
            }
            case MEDICAL -> {
                var found = client.getMedicalVocabulary(get -> get.vocabularyName(name));
                yield new Answer(
                        found.vocabularyName(),
                        found.languageCodeAsString(),
                        found.vocabularyStateAsString(),
                        found.lastModifiedTime(),
                        found.failureReason(),
                        found.downloadUri());
            }
        });
    }

    @Override
    public List<RemoteVocabulary> list(RemoteKind kind) {
        return failures.ask("list, " + kind(kind), () -> switch (kind) {
            case VOCABULARY ->
                client.listVocabulariesPaginator(all -> {}).stream()
                        .flatMap(page -> page.vocabularies().stream())
                        .map(info -> vocabulary(kind, of(info)))
                        .toList();
            case FILTER ->
                client.listVocabularyFiltersPaginator(all -> {}).stream()
                        .flatMap(page -> page.vocabularyFilters().stream())
                        .map(info -> vocabulary(kind, of(info)))
                        .toList();
            case MEDICAL ->
                client.listMedicalVocabulariesPaginator(all -> {}).stream()
                        .flatMap(page -> page.vocabularies().stream())
                        .map(info -> vocabulary(kind, of(info)))
                        .toList();
        });
    }

    private static Answer of(VocabularyInfo info) {
        return new Answer(
                info.vocabularyName(),
                info.languageCodeAsString(),
                info.vocabularyStateAsString(),
                info.lastModifiedTime(),
                null,
                null);
    }

    private static Answer of(VocabularyFilterInfo info) {
        return new Answer(
                info.vocabularyFilterName(), info.languageCodeAsString(), null, info.lastModifiedTime(), null, null);
    }

    @Override
    public void delete(RemoteKind kind, String name) {
        failures.ask(kind(kind) + " " + name, () -> switch (kind) {
            case VOCABULARY -> client.deleteVocabulary(delete -> delete.vocabularyName(name));
            case FILTER -> client.deleteVocabularyFilter(delete -> delete.vocabularyFilterName(name));
            case MEDICAL -> client.deleteMedicalVocabulary(delete -> delete.vocabularyName(name));
        });
    }

    private RemoteVocabulary answer(RemoteKind kind, String name, Supplier<Answer> request) {
        return vocabulary(kind, failures.ask(kind(kind) + " " + name, request));
    }

    private RemoteVocabulary vocabulary(RemoteKind kind, Answer answer) {
        return new RemoteVocabulary(
                kind,
                answer.name(),
                answer.language(),
                Optional.ofNullable(answer.state()).map(state -> state(answer.name(), state)),
                Optional.ofNullable(answer.failureReason()).map(failures::withoutSecrets),
                Optional.ofNullable(answer.lastModified()),
                Optional.ofNullable(answer.download()).map(address -> download(answer.name(), address)));
    }

    /** The address grants access: it is not told, not even if it is none. */
    private static URI download(String name, String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new ServiceException(
                Refusal.INVALID,
                "vocabulary " + name + ": the service gives no address that it can be downloaded from");
    }

    private static VocabularyState state(String name, String state) {
        return switch (state) {
            case "PENDING" -> VocabularyState.PENDING;
            case "READY" -> VocabularyState.READY;
            case "FAILED" -> VocabularyState.FAILED;
            default ->
                throw new ServiceException(
                        Refusal.INVALID, "vocabulary " + name + ": a state that is not known here: " + state);
        };
    }

    private static String kind(RemoteKind kind) {
        return switch (kind) {
            case VOCABULARY -> "vocabulary";
            case FILTER -> "vocabulary filter";
            case MEDICAL -> "medical vocabulary";
        };
    }
}
