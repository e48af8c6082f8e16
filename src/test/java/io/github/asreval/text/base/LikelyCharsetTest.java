package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyCharsetTest {

    @ParameterizedTest(name = "\"{1}\" is likely {0}")
    @CsvSource({
        "windows-1252, 'd\u00E9j\u00E0 vu, tr\u00E8s caf\u00E9, na\u00EFve \u00E9t\u00E9'",
        "windows-1252, '\u201Cso it\u2019s\u201D'",
        "windows-1251, 'Здравствуйте, как у вас дела сегодня'",
        "KOI8-R, 'Здравствуйте, как у вас дела сегодня'",
        "Shift_JIS, '今日はいい天気ですね。明日も晴れるでしょう'",
        "EUC-KR, '안녕하세요 오늘 날씨가 좋네요'",
        "Big5, '今天我們去公園散步，天氣非常好'",
        "GB18030, '今天我们去公园散步，天气非常好'",
    })
    void tellsTheLikeliestOfWholeSentences(String charset, String text) {
        assertEquals(charset, LikelyCharset.of(text.getBytes(Charset.forName(charset))));
    }

    @Test
    void takesFewBytesForTheCommonest() {
        assertEquals("windows-1252", LikelyCharset.of(new byte[0]));
        assertEquals("windows-1252", LikelyCharset.of(new byte[] {'a', (byte) 0xE9}));
        assertEquals("Shift_JIS", LikelyCharset.of(new byte[] {(byte) 0x81, 0x40}));
    }
}
