package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers inside of running text in scripts that put no blanks between words. */
class UnspacedNumbersTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "zh, 他买了三十六本书, 他买了36本书",
        "zh, 他三十岁了, 他30岁了",
        "zh, 十五个人, 15个人",
        "zh, 三个人, 3个人",
        "zh, 两个人, 2个人",
        "zh, 两百五十人, 250人",
        "zh, 一百零五米, 105米",
        "zh, 一千零二十, 1020",
        "zh, 三万五千块, 35000块",
        "zh, 两亿三千万人, 230000000人",
        "zh, 一九八四年生, 1984年生",
        "zh, 零五年, 05年",
        "zh, 八五年, 85年",
        "zh, 电话一三八零零一三八零零零, 电话13800138000",
        "zh, 增长百分之三点五, 增长3.5%",
        "zh, 百分之百, 100%",
        "zh, 百分之20, 20%",
        "zh, 圆周率三点一四一五, 圆周率3.1415",
        "zh, 第三章, 第3章",
        "zh, 5万人, 50000人",
        "zh, 一亿2000万, 120000000",
        "zh, '二十五，三十六。', '25，36。'",
        "zh, 十分钟, 10分钟",
        "zh-Hant, 二十五個人, 25個人",
        "yue, 二十五個人, 25個人",
        "ja, 参加者は百二十人です, 参加者は120人です",
        "ja, 千円です, 1000円です",
        "ja, 二千二十四年三月, 2024年3月",
        "ja, 二〇二四年, 2024年",
        "ja, 五十パーセント, 50%",
        "ja, 50パーセントです, 50%です",
        "ja, 五十％, 50%",
        "ja, 一万五千円, 15000円",
        "ja, 1万5千円, 15000円",
        "ja, 三点一四です, 3.14です",
        "ko, 이십오명은, 25명은",
        "ko, 총 이천오백원입니다, 총 2500원입니다",
        "ko, 이십오일에, 25일에",
        "ko, 백이십킬로, 120킬로",
        "ko, 오십퍼센트, 50%",
        "th, ฉันมียี่สิบเอ็ดบาท, ฉันมี21บาท",
        "th, สองคน, 2คน",
        "th, สองร้อยห้าสิบบาท, 250บาท",
        "th, หนึ่งล้านสองแสน, 1200000",
        "th, ห้าสิบเปอร์เซ็นต์, 50%",
        "th, ร้อยละห้าสิบ, 50%",
        "th, สามจุดหนึ่งสี่, 3.14",
        "zh+en, 我有二十五个apples twenty five, 我有25个apples 25",
    })
    void findsNumbersInRunningText(String language, String text, String digits) {
        assertEquals(digits, read(language, text));
    }

    @ParameterizedTest(name = "{0}: {1} stays")
    @CsvSource({
        "zh, 一起去",
        "zh, 三明治",
        "zh, 千万不要",
        "zh, 万一下雨",
        "zh, 十分好",
        "zh, 一点都不",
        "zh, 几十个人",
        "zh, 数百人",
        "zh, 三四个人",
        "zh, 四川",
        "zh, 一百二",
        "zh, 乱七八糟",
        "zh, 3.14和25",
        "zh, 2024年",
        "zh, 007",
        "ja, 千葉",
        "ja, 数百人",
        "ja, 一番",
        "ja, 十分",
        "ko, 이것은",
        "ko, 일요일에",
        "ko, 사이다",
        "ko, 만나요",
        "th, เก้าอี้",
        "th, สี่แยก",
        "th, หลายร้อยคน",
        "th, พันธุ์",
    })
    void leavesWhatIsNoNumber(String language, String text) {
        assertEquals(text, read(language, text));
    }

    @ParameterizedTest(name = "what ICU writes in {0} is found between other words")
    @ValueSource(strings = {"zh", "ja", "th", "ko"})
    void findsWhatIcuWrites(String language) {
        RuleBasedNumberFormat rules = SpellOutRules.written(language);
        Normalizer normalizer =
                NormalizerPipeline.parse("num-parse:" + language).normalizer();
        String counter =
                List.of("人", "人", "คน", "명").get(List.of("zh", "ja", "th", "ko").indexOf(language));
        Random random = new Random(13);
        for (int i = 0; i < 2000; i++) {
            long value = i < 100 ? i + 11 : (long) Math.pow(10, 1.1 + random.nextDouble() * 6.5);
            // A unit by itself is too often something else in Korean: 천장 is a ceiling.
            if (language.equals("ko") && String.valueOf(value).matches("10*")) {
                continue;
            }
            String words = SpellOutRules.visible(rules.format(value)).replace(" ", "");
            assertEquals(value + counter + "x", normalizer.text(words + counter + "x"), words);
        }
    }

    @ParameterizedTest(name = "num-parse:{0} changes nothing a second time, whatever numerals stand together")
    @ValueSource(strings = {"zh", "ja", "th", "ko"})
    void changesNothingASecondTime(String language) {
        Normalizer normalizer =
                NormalizerPipeline.parse("num-parse:" + language).normalizer();
        List<String> parts = List.of(
                ("一 二 三 两 十 百 千 万 亿 零 〇 点 百分之 个 人 年 第 几 数 5 20 300 3.5 % ， パーセント 円 พัน ร้อย สิบ ห้า เอ็ด ล้าน คน จุด"
                                + " ร้อยละ 이 십 백 만 오 일 명 원 퍼센트 x 的")
                        .split(" ", -1));
        Random random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                line.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(6) == 0 ? " " : "");
            }
            String once = normalizer.text(line.toString());
            assertEquals(once, normalizer.text(once), line::toString);
        }
    }

    @ParameterizedTest(name = "{0} is refused, since its numbers would not be found")
    @ValueSource(strings = {"km", "lo", "my", "en+lo"})
    void refusesLanguagesWithoutBlanksThatItCannotRead(String language) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("num-parse:" + language));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("no blanks between words"), message);
        assertTrue(message.contains("map:FILE"), message);
    }

    private static String read(String language, String text) {
        return NormalizerPipeline.parse("num-parse:" + language).normalizer().text(text);
    }
}
