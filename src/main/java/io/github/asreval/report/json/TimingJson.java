package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.TimingFigures;
import io.github.asreval.score.timing.TimeErrors;
import io.github.asreval.score.timing.WordTiming;
import tools.jackson.core.JsonGenerator;

/** The member {@code timing} of a JSON report: seconds, and shares. */
final class TimingJson {

    private TimingJson() {}

    static void write(WordTiming timing, JsonGenerator json) {
        json.writeObjectPropertyStart("timing");
        json.writeNumberProperty("compared", timing.begins().count());
        write("begin", timing.begins(), json);
        write("end", timing.ends(), json);
        write("referenceWords", timing.reference(), json);
        write("hypothesisWords", timing.hypothesis(), json);
        json.writeEndObject();
    }

    private static void write(String name, TimeErrors errors, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        JsonFormat.writeRate(json, "median", errors.median());
        JsonFormat.writeRate(json, "meanOfAbsolute", errors.meanOfAbsolute());
        JsonFormat.writeRate(json, "percentile95", errors.percentile95());
        for (double tolerance : WordTiming.TOLERANCES) {
            JsonFormat.writeRate(json, TimingFigures.name(tolerance), errors.within(tolerance));
        }
        json.writeEndObject();
    }

    private static void write(String name, WordTiming.Side side, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("timed", side.timed());
        json.writeNumberProperty("untimed", side.untimed());
        json.writeEndObject();
    }
}
