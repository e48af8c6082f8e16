package io.github.asreval.aws;

/** What goes wrong with one request to a {@link TranscribeServer}. */
public final class Fault {

    /** At what stage it goes wrong. */
    enum Stage {
        /** Another answer is given, and nothing else is done. */
        INSTEAD,
        /** The connection is cut before anything is done. */
        CUT_BEFORE,
        /** It is done, and the connection is cut before an answer. */
        CUT_AFTER,
        /** It is done, and the connection is cut in the middle of the answer. */
        CUT_AMID,
        /** It is done, and no answer comes for as long as the server lives. */
        SILENCE
    }

    final Stage stage;
    final Answer answer;

    private Fault(Stage stage, Answer answer) {
        this.stage = stage;
        this.answer = answer;
    }

    /** Returns an exception of Amazon Transcribe, by its name. */
    public static Fault exception(int status, String name, String message) {
        return new Fault(
                Stage.INSTEAD,
                Answer.json(status, Json.object().put("__type", name).put("Message", message)));
    }

    /** Returns an error of S3, by its code. */
    public static Fault error(int status, String code, String message) {
        return new Fault(Stage.INSTEAD, Answer.error(status, code, message));
    }

    /** Returns an answer that says anything whatever. */
    public static Fault answer(int status, String type, String body) {
        return new Fault(Stage.INSTEAD, Answer.text(status, type, body));
    }

    /** Cuts the connection before anything is done. */
    public static Fault cutBefore() {
        return new Fault(Stage.CUT_BEFORE, Answer.empty(0));
    }

    /** Cuts the connection when it is done, before an answer. */
    public static Fault cutAfter() {
        return new Fault(Stage.CUT_AFTER, Answer.empty(0));
    }

    /** Cuts the connection when it is done, in the middle of the answer. */
    public static Fault cutAmid() {
        return new Fault(Stage.CUT_AMID, Answer.empty(0));
    }

    /** Does it, and gives no answer for as long as the server lives. */
    public static Fault silence() {
        return new Fault(Stage.SILENCE, Answer.empty(0));
    }
}
