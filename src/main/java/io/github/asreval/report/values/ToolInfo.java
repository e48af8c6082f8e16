package io.github.asreval.report.values;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import io.github.asreval.text.base.Resource;
import java.util.List;

/** The versions that made a number: figures of other versions may not be comparable. */
public final class ToolInfo {

    private ToolInfo() {}

    /** Returns the version of asreval. */
    public static String version() {
        return built().get(0);
    }

    /** Returns the version of ICU with which asreval was built, without loading ICU. */
    public static String builtIcu() {
        return built().get(1);
    }

    /** Returns the version of Unicode of that ICU. */
    public static String builtUnicode() {
        return built().get(2);
    }

    private static List<String> built() {
        return Resource.lines("report/values/version.txt");
    }

    /** Returns the version of ICU, {@code 79.1}. */
    public static String icu() {
        return shortened(VersionInfo.ICU_VERSION);
    }

    /** Returns the version of Unicode that ICU implements, {@code 18.0}. */
    public static String unicode() {
        return shortened(UCharacter.getUnicodeVersion());
    }

    /** Returns the version of Java that runs this. */
    public static String java() {
        return System.getProperty("java.version", "");
    }

    private static String shortened(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
