package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.VocabularyFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyRequestTest {

    private static final String URI = "s3://bucket/terms.txt";
    private static final String ROLE = "arn:aws:iam::123456789012:role/Reader";

    private static List<String> rules(String fileName, String name, String language, String uri, String role) {
        VocabularyFile file = new VocabularyTable(List.of(TableRow.of("a", "A"))).file(fileName);
        Optional<String> roleArn = Optional.of(role).filter(arn -> !arn.isEmpty());
        return new VocabularyRequest(name, language, uri, roleArn)
                .problems(file).stream().map(VocabularyRequest.Problem::rule).toList();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} breaks {4}")
    @CsvSource({
        "my-vocab.1_A, en-US, s3://bucket/terms.txt, '', ''",
        "v, hi-IN, https://host/terms.txt, arn:aws-cn:iam::123456789012:role/a/b, ''",
        "my vocab#1, en-US, s3://bucket/terms.txt, '', vocabulary-name",
        "'', en-US, s3://bucket/terms.txt, '', vocabulary-name",
        "हिन्दी, en-US, s3://bucket/terms.txt, '', vocabulary-name",
        "v, hi, s3://bucket/terms.txt, '', api-language",
        "v, en-US, bucket/terms.txt, '', api-uri",
        "v, en-US, s3://, '', api-uri",
        "v, en-US, s3://bucket/my terms.txt, '', api-uri",
        "v, en-US, s3://bucket/terms.csv, '', file-extension",
        "v, en-US, s3://bucket/terms.txt, arn:aws:iam::1:user/x, api-role-arn",
        "v, en-US, s3://bucket/terms.txt, role, api-role-arn",
    })
    void checksEveryPart(String name, String language, String uri, String role, String rule) {
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules("terms.txt", name, language, uri, role));
    }

    @Test
    void knowsTheLongestOfEach() {
        assertEquals(List.of(), rules("terms.txt", "v".repeat(200), "en-US", URI, ROLE));
        assertEquals(List.of("vocabulary-name"), rules("terms.txt", "v".repeat(201), "en-US", URI, ROLE));
        String path = "s3://bucket/" + "k".repeat(1984) + ".txt";
        assertEquals(List.of(), rules("terms.txt", "v", "en-US", path, ROLE));
        assertEquals(List.of("api-uri"), rules("terms.txt", "v", "en-US", path.replace("k.txt", "kk.txt"), ROLE));
    }

    @Test
    void warnsOfAnotherLanguageInTheFilesName() {
        assertEquals(List.of("language-mismatch"), rules("terms-hi-IN.txt", "v", "en-US", URI, ROLE));
        assertEquals(List.of(), rules("terms-hi-IN.txt", "v", "hi-IN", URI, ROLE));
    }
}
