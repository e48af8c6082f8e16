package io.github.asreval.loop;

import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a loop would send, for somebody to read before it is sent. Nothing is sent here. */
public final class LoopPlan {

    /** Stands for the part of a name that is made of a vocabulary's bytes, which are not known yet. */
    private static final String UNKNOWN = "<12 hex>";

    private static final int OPERATION = 24;
    private static final int SECONDS = 60;

    private final LoopState state;
    private final LoopFolder folder;
    private final List<String> requests = new ArrayList<>();
    private double seconds;
    private int jobs;

    private LoopPlan(LoopState state, LoopFolder folder) {
        this.state = state;
        this.folder = folder;
    }

    /**
     * Returns the plan as text: what is left of the loop in the folder, or all of it.
     *
     * @param pricePerMinute what a minute of a job costs, in whatever currency; without it, no price is told
     * @throws IOException if the folder holds the state of another loop, or one that cannot be read
     */
    public static String of(LoopInputs inputs, LoopFolder folder, Optional<BigDecimal> pricePerMinute)
            throws IOException {
        LoopPlan plan = new LoopPlan(folder.state(inputs).orElse(LoopState.begin(inputs)), folder);
        plan.plan();
        return plan.text(pricePerMinute);
    }

    private void plan() {
        addJobs(state.inputs().jobs(false, Optional.empty()));
        if (state.generated() && state.vocabulary().isEmpty()) {
            return;
        }
        Optional<String> vocabulary = Optional.of(state.vocabulary().orElse("asreval-" + UNKNOWN + "-vocabulary"));
        List<LoopJob> second = new ArrayList<>(state.inputs().jobs(false, vocabulary));
        second.addAll(state.inputs().jobs(true, Optional.empty()));
        second.addAll(state.inputs().jobs(true, vocabulary));
        if (!second.stream().allMatch(job -> state.isFetched(job, folder))) {
            addVocabulary(vocabulary.get());
            addJobs(second);
        }
    }

    private void addVocabulary(String name) {
        add("GetVocabulary", name + ", in case it is there already");
        add(
                "PutObject",
                address(LoopJob.vocabularyFile(state.inputs().settings(), name).name()) + ", made of the errors");
        add("CreateVocabulary", name + ", " + state.inputs().settings().language());
        add("GetVocabulary", name + ", until it is ready");
    }

    private void addJobs(List<LoopJob> all) {
        List<LoopJob> left =
                all.stream().filter(job -> !state.isFetched(job, folder)).toList();
        for (LoopJob job : left) {
            String kind = job.isCallAnalytics() ? "CallAnalyticsJob" : "TranscriptionJob";
            add("Get" + kind, name(job) + ", in case it was paid for already");
            add("PutObject", address(job.audio().name()) + ", " + job.call().audio());
            add("Start" + kind, name(job) + details(job));
        }
        for (LoopJob job : left) {
            add(
                    "Get" + (job.isCallAnalytics() ? "CallAnalyticsJob" : "TranscriptionJob"),
                    name(job) + ", until it is done");
            add("GetObject", address(output(job)) + ", to " + folder.file(job.file()));
            seconds += job.call().seconds();
            jobs++;
        }
    }

    private String details(LoopJob job) {
        LoopCall call = job.call();
        return ", " + job.settings().language() + ", " + call.channels()
                + (call.channels() == 1 ? " channel" : " channels")
                + job.settings()
                        .callAnalytics()
                        .map(with -> ", the agent on channel " + with.agentChannel() + ", role " + with.role())
                        .orElse("")
                + job.vocabulary().map(name -> ", with " + name).orElse("");
    }

    /** The name of a job with a vocabulary is made of that as well. */
    private String name(LoopJob job) {
        return isNamed(job) ? job.name() : "asreval-" + UNKNOWN + "-custom";
    }

    private String output(LoopJob job) {
        String key = job.output().replace(job.name(), name(job));
        return key.endsWith("/") || key.isEmpty() ? key + "…" : key;
    }

    private static boolean isNamed(LoopJob job) {
        return job.vocabulary().filter(name -> name.contains(UNKNOWN)).isEmpty();
    }

    private String address(String key) {
        return "s3://" + state.inputs().settings().bucket() + "/" + key;
    }

    private void add(String operation, String what) {
        requests.add("  " + operation + " ".repeat(Math.max(1, OPERATION - operation.length()))
                + VisibleText.escape(what) + "\n");
    }

    private String text(Optional<BigDecimal> pricePerMinute) {
        StringBuilder text = new StringBuilder(
                requests.isEmpty()
                        ? "Nothing is left to be sent; --send prints the report.\n"
                        : "Nothing is sent. With --send these requests are, in this order:\n\n");
        requests.forEach(text::append);
        if (jobs == 0) {
            return text.toString();
        }
        BigDecimal minutes = BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS), MathContext.DECIMAL64);
        text.append("\nTo be paid for: ")
                .append(jobs)
                .append(jobs == 1 ? " job" : " jobs")
                .append(", ");
        text.append(rounded(minutes)).append(" minutes of audio in all (each call is transcribed twice)");
        pricePerMinute.ifPresent(price -> text.append(", ")
                .append(rounded(minutes.multiply(price)))
                .append(" at ")
                .append(price.toPlainString())
                .append(" a minute"));
        text.append(".\nThe service may round each job up, and storage and requests cost as well.\n");
        text.append("Personal data leaves this machine: the recordings, and in the vocabulary words that were said in"
                + " them.\nThe references stay here. --clean --send deletes what the loop has made.\n");
        return text.toString();
    }

    private static String rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
