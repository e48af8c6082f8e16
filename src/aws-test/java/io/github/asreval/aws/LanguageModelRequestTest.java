package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.languagemodel.BaseModel;
import io.github.asreval.languagemodel.LanguageModelRequest;
import io.github.asreval.languagemodel.ModelLanguage;
import io.github.asreval.report.json.PreparedTextJson;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.transcribe.model.BaseModelName;
import software.amazon.awssdk.services.transcribe.model.CLMLanguageCode;
import software.amazon.awssdk.services.transcribe.model.CreateLanguageModelRequest;
import software.amazon.awssdk.services.transcribe.model.InputDataConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what we write about language models against the service's model in the SDK. */
class LanguageModelRequestTest {

    @Test
    void theLanguagesAreThoseOfTheService() {
        assertEquals(
                CLMLanguageCode.knownValues().stream()
                        .map(CLMLanguageCode::toString)
                        .collect(Collectors.toSet()),
                ModelLanguage.all().stream().map(ModelLanguage::tag).collect(Collectors.toSet()));
    }

    @Test
    void theBaseModelsAreThoseOfTheService() {
        assertEquals(
                BaseModelName.knownValues().stream()
                        .map(BaseModelName::toString)
                        .collect(Collectors.toSet()),
                Stream.of(BaseModel.values()).map(BaseModel::id).collect(Collectors.toSet()));
    }

    @Test
    void theFieldsAreThoseOfTheRequest() {
        LanguageModelRequest request =
                new LanguageModelRequest("m", "hi-IN", BaseModel.NARROW_BAND, "s3://bucket/m", "arn:aws:iam::1:role/r");
        JsonNode json = JsonMapper.shared().readTree(PreparedTextJson.of(request, true));
        Set<String> known = fields(CreateLanguageModelRequest.builder().build().sdkFields());
        known.removeAll(Set.of("Tags", "EncryptionConfiguration"));
        assertEquals(known, new TreeSet<>(json.propertyNames()));
        assertEquals(
                fields(InputDataConfig.builder().build().sdkFields()),
                new TreeSet<>(json.get("InputDataConfig").propertyNames()));
    }

    private static Set<String> fields(Iterable<SdkField<?>> fields) {
        Set<String> names = new TreeSet<>();
        fields.forEach(field -> names.add(field.locationName()));
        return names;
    }
}
