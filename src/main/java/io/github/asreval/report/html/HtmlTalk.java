package io.github.asreval.report.html;

import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Who talks when, as lines of dashes, one for each channel: a picture that is its own data, and small.
 *
 * <p>An agent who talks from 1 s to 2 s of 4 s is {@code "0 50 50 100"}: dashes and gaps in turns, in units of 20 ms.
 *
 * @param width how long the recording is, in units
 * @param lines the dashes of every channel
 * @param closed the longest pause that was left out of a line, in ms, so that it does not get too long; 0 if none was
 */
record HtmlTalk(long width, List<Line> lines, long closed) {

    private static final long UNIT = 20;
    private static final int TOP = 8;
    private static final int APART = 12;
    private static final int HEIGHT = 28;

    /**
     * The line of a channel.
     *
     * @param height where it is drawn
     * @param dashes dashes and gaps, from the beginning of the recording to its end
     */
    record Line(int height, String dashes) {}

    HtmlTalk {
        lines = List.copyOf(lines);
    }

    /**
     * Returns the picture of a timeline.
     *
     * @param most how many turns of a channel are drawn; of more, those with short pauses between them become one
     */
    static HtmlTalk of(TalkTimeline talk, int most) {
        long width = Math.max(1, (talk.lengthMillis() + UNIT - 1) / UNIT);
        int channels = talk.channels().size();
        int apart = channels <= 2 ? APART : (HEIGHT - TOP) / channels;
        List<Line> lines = new ArrayList<>();
        long closed = 0;
        for (List<TalkSegment> turns : talk.channels()) {
            long pause = 0;
            List<TalkSegment> drawn = turns;
            while (drawn.size() > most) {
                pause = pause == 0 ? 500 : pause * 2;
                drawn = withoutPauses(turns, pause);
            }
            closed = Math.max(closed, pause);
            lines.add(new Line(TOP + apart * lines.size(), dashes(drawn, width)));
        }
        return new HtmlTalk(width, lines, closed);
    }

    private static List<TalkSegment> withoutPauses(List<TalkSegment> turns, long pause) {
        List<TalkSegment> joined = new ArrayList<>();
        for (TalkSegment turn : turns) {
            int last = joined.size() - 1;
            if (last >= 0 && turn.startMillis() - joined.get(last).endMillis() <= pause) {
                joined.set(last, new TalkSegment(joined.get(last).startMillis(), turn.endMillis()));
            } else {
                joined.add(turn);
            }
        }
        return joined;
    }

    private static String dashes(List<TalkSegment> turns, long width) {
        StringBuilder dashes = new StringBuilder("0 ");
        long at = 0;
        for (TalkSegment turn : turns) {
            long from = turn.startMillis() / UNIT;
            long to = Math.min(width, (turn.endMillis() + UNIT - 1) / UNIT);
            dashes.append(from - at).append(' ').append(to - from).append(' ');
            at = to;
        }
        return dashes.append(width - at).toString();
    }
}
