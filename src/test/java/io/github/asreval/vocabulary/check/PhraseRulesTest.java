package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.vocabulary.VocabularyFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One phrase, the rules it breaks, and what becomes of its row. */
class PhraseRulesTest {

    private static final String HEADER = "Phrase\tIPA\tSoundsLike\tDisplayAs\n";

    private static final Validator VALIDATOR = new Validator(RuleSet.standard().without(Rule.DISPLAYAS_MISSING));

    private static final Fixer FIXER = new Fixer(RuleSet.standard());

    private static VocabularyFile table(String row) {
        String cells = unescaped(row).replace('|', '\t');
        return VocabularyFile.of("terms.txt", (HEADER + cells + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Turns {@code \u200D} into the character, so that what cannot be seen can be read here. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("~", i)) {
                plain.appendCodePoint(Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # grammar
            en-US ; Los-Angeles|||                 ;
            en-US ; O'Brien|||                     ;
            en-US ; Los Angeles|||                 ; phrase-space error
            en-US ; Los~00A0Angeles|||             ; phrase-space error
            en-US ; ~3000Angeles|||                ; phrase-space error
            en-US ; .NET|||                        ; phrase-leading-mark error
            en-US ; 'tis|||                        ; phrase-leading-mark error
            en-US ; world'|||                      ; phrase-trailing-mark error
            en-US ; F.B.I.|||FBI                   ;
            en-US ; a--b|||                        ; phrase-repeated-mark error
            en-US ; a-'-b|||                       ;
            # periods
            en-US ; AB.C|||                        ; phrase-period-misuse error
            en-US ; A.BCD|||                       ; phrase-period-misuse error
            en-US ; Ph.D.|||                       ; phrase-period-misuse error
            en-US ; A.BC|||                        ; phrase-period-misuse warning
            en-US ; DynamoD.B.|||                  ; phrase-period-misuse error
            en-US ; Dynamo-D.B.|||                 ;
            hi-IN ; बी.|||                          ; phrase-period-grapheme warning
            hi-IN ; ब.ब.|||                         ;
            # acronyms
            en-US ; C.L.I|||                       ; phrase-acronym-final-period warning
            en-US ; A.B.C-s|||                     ; phrase-acronym-final-period warning
            en-US ; A.B.C.-s|||                    ;
            en-US ; C.D.s|||                       ; phrase-acronym-plural warning
            en-US ; CLI|||                         ; phrase-acronym-undotted warning
            en-US ; use-CLI-now|||                 ; phrase-acronym-undotted warning
            en-US ; ABCs|||                        ; phrase-acronym-undotted warning
            en-US ; ABCDEF|||                      ;
            en-US ; X-ray|||                       ;
            ar-SA ; ا.ب.|||                         ; phrase-acronym-unsupported-language warning, phrase-charset error
            ta-IN ; அ.ஆ.||| ; phrase-acronym-unsupported-language warning, phrase-charset-tolerated info
            # characters
            en-US ; Gate4|||                       ; phrase-digit error
            hi-IN ; गेट-४|||                        ; phrase-digit error
            en-US ; Los~2013Angeles|||             ; phrase-charset error
            en-US ; Los~200DAngeles|||             ; phrase-charset error
            fr-FR ; de~0301ja~0300|||              ; phrase-charset error
            hi-IN ; Gate|||                        ; phrase-charset error
            hi-IN ; ~0958लम|||                      ; phrase-mapped-char info
            so-SO ; Mogadishu|||                   ; phrase-charset error
            ko-KR ; 서울-시|||                       ; phrase-charset-tolerated info
            el-GR ; τ~03CDπος|||                   ; charset-doc-gap warning
            sq-AL ; Tiranë|||                      ; charset-undocumented warning
            ru-RU ; мак|||                         ;
            # one finding for one character
            en-US ; a~0000b|||                     ; control-char error
            """)
    void breaksTheseRules(String language, String row, String expected) {
        String found = VALIDATOR.validate(table(row), language).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity().id())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            en-US ; Los Angeles|||          ; Los-Angeles|||Los Angeles
            en-US ; Los Angeles|||LA        ; Los-Angeles|||LA
            en-US ; ~0020Boston~0020|||     ; Boston|||
            en-US ; well - known|||         ; well-known|||well - known
            en-US ; .Net|||                 ; Net|||.Net
            en-US ; ABCs|||                 ; A.B.C.-s|||ABCs
            en-US ; the CLI|||              ; the-C.L.I.|||the CLI
            en-US ; Ph.D.|||                ; P.h.D.|||Ph.D.
            en-US ; AB.C|||                 ; A.B.C.|||AB.C
            en-US ; Inc.|||                 ; Inc|||Inc.
            en-US ; St.Louis|||             ; St.Louis|||
            en-US ; VX02Q|||                ; V.X.-zero-two-Q.|||VX02Q
            en-US ; ~2018Boston~2019|||     ; Boston|||~2018Boston~2019
            en-US ; O~2019Brien|||          ; O'Brien|||
            en-US ; Los~2013Angeles|||      ; Los-Angeles|||
            en-US ; Los~200DAngeles|||      ; LosAngeles|||
            fr-FR ; de~0301ja~0300-vu|||    ; déjà-vu|||
            hi-IN ; गेट-४|||                 ; गेट-चार|||गेट-४
            so-SO ; CLI|||                  ; c.l.i.|||CLI
            so-SO ; Mogadishu|||            ; mogadishu|||Mogadishu
            en-US ; -|||                    ; -|||
            zh-CN ; 康健||kang5-jian4|       ; 康健||kang1-jian4|
            en-US ; Boston||-a--b-|         ; Boston||a-b|
            en-US ; Boston| s  i ||         ; Boston|s i||
            en-US ; a|||x|                  ; a|||x
            """)
    void isFixedToThis(String language, String row, String expected) {
        FixReport report = FIXER.fix(table(row), language);
        assertEquals(table(expected).decoded().text(), report.fixed().decoded().text());
        assertEquals(
                List.of(),
                report.left().stream()
                        .filter(finding -> finding.fix().isPresent())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"255, ''", "256, phrase-length-256", "257, phrase-too-long"})
    void countsCodePoints(int length, String expected) {
        String phrase = "a".repeat(length);
        List<String> found = VALIDATOR.validate(table(phrase + "|||"), "en-US").findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
        assertEquals(expected.isEmpty() ? List.of() : Arrays.asList(expected), found);
    }
}
