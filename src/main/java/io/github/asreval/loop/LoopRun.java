package io.github.asreval.loop;

import io.github.asreval.improve.EffectMeter;
import io.github.asreval.improve.GeneratedVocabulary;
import io.github.asreval.improve.GeneratorOptions;
import io.github.asreval.improve.VocabularyEffect;
import io.github.asreval.improve.VocabularyGenerator;
import io.github.asreval.report.vocabulary.EffectReport;
import io.github.asreval.report.vocabulary.GeneratedReport;
import io.github.asreval.report.vocabulary.ImproveJson;
import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.JobName;
import io.github.asreval.transcribe.JobStart;
import io.github.asreval.transcribe.JobState;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.VocabularyPush;
import io.github.asreval.transcribe.VocabularyState;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Validation;
import io.github.asreval.vocabulary.check.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The loop itself: transcribes the calls, makes a vocabulary of the errors, transcribes them again with it, and measures what
 * it has changed.
 *
 * <p>It may be ended at any time and begun again: what has been done stands in the folder, and what may have been asked for
 * is looked for in the account by its name, so that no job is paid for twice. Calls that are held out are transcribed when
 * there is a vocabulary to be measured on them. For one thread.
 */
public final class LoopRun {

    private static final String DELETE =
            "; vocab loop with --clean --send deletes what this loop has made, and a run after" + " that begins anew";

    private final LoopFolder folder;
    private final ServiceConnection service;
    private final Supplier<Patience> patience;
    private final Consumer<String> progress;
    private LoopState state;

    /**
     * Creates a run that goes on where the last one in the folder has ended.
     *
     * @param patience gives patience for one thing after the other
     * @param progress is told what has been done, in a line each
     * @throws IOException if the folder holds the state of another loop, or one that cannot be read
     */
    public LoopRun(
            LoopInputs inputs,
            LoopFolder folder,
            ServiceConnection service,
            Supplier<Patience> patience,
            Consumer<String> progress)
            throws IOException {
        this.folder = folder;
        this.service = service;
        this.patience = patience;
        this.progress = progress;
        this.state = folder.state(inputs).orElse(LoopState.begin(inputs));
    }

    /**
     * Does what is left to be done.
     *
     * @return the report, which is among the loop's files as well
     * @throws IOException if a file cannot be read or written
     * @throws ServiceException if the service refuses a request
     * @throws LoopFailedException if a job or the vocabulary has failed
     * @throws LoopPendingException if the service is still at work when patience is at its end
     */
    public String finish() throws IOException {
        List<LoopJob> base = state.inputs().jobs(false, Optional.empty());
        transcribe(base);
        checkTranscripts(base);
        if (!state.generated()) {
            generate(new LoopTexts(base, folder));
        }
        Optional<String> vocabulary = state.vocabulary();
        if (vocabulary.isEmpty()) {
            return report(LoopReport.withoutVocabulary(
                    new String(folder.read(LoopFolder.GENERATED), StandardCharsets.UTF_8)));
        }
        checkVocabulary(vocabulary.get());
        List<LoopJob> custom = state.inputs().jobs(false, vocabulary);
        List<LoopJob> heldOut = state.inputs().jobs(true, Optional.empty());
        List<LoopJob> heldOutCustom = state.inputs().jobs(true, vocabulary);
        List<LoopJob> second = new ArrayList<>(custom);
        second.addAll(heldOut);
        second.addAll(heldOutCustom);
        if (!second.stream().allMatch(job -> state.isFetched(job, folder))) {
            push(vocabulary.get());
            transcribe(second);
        }
        checkTranscripts(second);
        VocabularyEffect effect = measure(base, custom, "effect");
        Optional<VocabularyEffect> honest =
                heldOut.isEmpty() ? Optional.empty() : Optional.of(measure(heldOut, heldOutCustom, "held-out-effect"));
        return report(LoopReport.of(effect, base.size(), honest, heldOut.size()));
    }

    private String report(String text) throws IOException {
        folder.write(LoopFolder.REPORT, text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    private void keep(LoopState next) throws IOException {
        if (!next.equals(state)) {
            folder.save(next);
            state = next;
        }
    }

    /** All jobs run at once; their transcripts are then fetched one after the other. */
    private void transcribe(List<LoopJob> jobs) throws IOException {
        List<LoopJob> left =
                jobs.stream().filter(job -> !state.isFetched(job, folder)).toList();
        for (LoopJob job : left) {
            start(job);
        }
        for (LoopJob job : left) {
            fetch(job);
        }
    }

    /** What is told of a service is measured on what that very service has written. */
    private void checkTranscripts(List<LoopJob> jobs) throws IOException {
        for (LoopJob job : jobs) {
            Path file = folder.file(job.file());
            if (!state.hash(job).equals(Optional.of(JobName.digest(file)))) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "was changed since it was fetched; put it back, or delete it: the next run fetches it again, and"
                                + " pays only if its job is gone from the account");
            }
        }
    }

    private void start(LoopJob job) throws IOException {
        keep(state.with(job.audio()).with(job.thing()));
        JobStart.Started started = JobStart.start(service, job.call().audio(), job.request(), patience.get());
        progress.accept(
                started.wasThere()
                        ? job.thing() + ": is there already, and not paid for again"
                        : job.thing() + ": started for " + job.call().audio());
    }

    private void fetch(LoopJob job) throws IOException {
        Job done = patience.get().await(() -> service.jobs().get(job.name(), job.isCallAnalytics()), Job::isDecided);
        if (done.state() == JobState.FAILED) {
            throw new LoopFailedException(
                    job.thing(),
                    done.failureReason().orElse("the service gives no reason"),
                    "look at " + job.call().audio() + " with wer audio" + DELETE);
        }
        if (done.state() != JobState.COMPLETED) {
            throw new LoopPendingException(job.thing());
        }
        ObjectAddress transcript = done.transcript()
                .orElseThrow(() -> new ServiceException(Refusal.INVALID, job.thing() + " has no transcript"));
        if (transcript.bucket().equals(job.settings().bucket())) {
            keep(state.with(RemoteThing.object(transcript.key())));
        }
        patience.get().ask(() -> {
            service.objects().get(transcript, folder.unfinished(job.file()));
            return transcript;
        });
        String hash = JobName.digest(folder.unfinished(job.file()));
        folder.finish(job.file());
        keep(state.withTranscript(job, hash));
        progress.accept(job.thing() + ": completed, " + folder.file(job.file()));
    }

    private void generate(LoopTexts texts) throws IOException {
        String language = state.inputs().settings().language();
        GeneratedVocabulary made =
                new VocabularyGenerator(GeneratorOptions.builder(language).build()).generate(texts);
        progress.accept(LoopReport.score(made.simulation().before()));
        folder.write(LoopFolder.GENERATED, GeneratedReport.of(made).getBytes(StandardCharsets.UTF_8));
        folder.write("generated.json", ImproveJson.of(made));
        if (made.vocabularies().isEmpty()) {
            keep(state.withVocabulary(Optional.empty()));
            return;
        }
        byte[] table = made.vocabularies().get(0).table().bytes();
        folder.write(LoopFolder.VOCABULARY, table);
        Validation validation =
                Validator.standard().validate(VocabularyFile.read(folder.file(LoopFolder.VOCABULARY)), language);
        if (!validation.isValid()) {
            throw new IllegalStateException("the vocabulary that was made would be refused: " + validation.findings());
        }
        keep(state.withVocabulary(Optional.of(LoopJob.vocabularyName(language, table))));
        progress.accept(
                folder.file(LoopFolder.VOCABULARY) + ": " + made.suggestions().size()
                        + (made.suggestions().size() == 1 ? " row" : " rows") + " made of the errors, and valid");
    }

    /** What was measured with a vocabulary is told of that very one. */
    private void checkVocabulary(String name) throws IOException {
        String file = folder.file(LoopFolder.VOCABULARY).toString();
        byte[] table = folder.read(LoopFolder.VOCABULARY);
        if (!LoopJob.vocabularyName(state.inputs().settings().language(), table).equals(name)) {
            throw new FileSystemException(
                    file,
                    null,
                    "was changed since the loop has made it; put it back, or send it by vocab push, wer transcribe"
                            + " --vocabulary and vocab effect");
        }
    }

    private void push(String name) throws IOException {
        LoopSettings settings = state.inputs().settings();
        RemoteThing file = LoopJob.vocabularyFile(settings, name);
        RemoteThing thing = RemoteThing.vocabulary(name);
        keep(state.with(file).with(thing));
        VocabularyPush push = new VocabularyPush(
                RemoteKind.VOCABULARY,
                name,
                settings.language(),
                folder.file(LoopFolder.VOCABULARY),
                new ObjectAddress(settings.bucket(), file.name()),
                false);
        VocabularyPush.Change change = push.send(service, patience.get()).change();
        progress.accept(thing + (change == VocabularyPush.Change.EXISTS ? ": is there already" : ": created"));
        RemoteVocabulary last =
                VocabularyPush.awaitEnd(service.vocabularies(), RemoteKind.VOCABULARY, name, patience.get());
        if (last.state().equals(Optional.of(VocabularyState.FAILED))) {
            throw new LoopFailedException(
                    thing,
                    last.failureReason().orElse("the service gives no reason"),
                    "look at " + folder.file(LoopFolder.VOCABULARY) + ", in which vocab validate finds no fault"
                            + DELETE);
        }
        if (!last.isDecided()) {
            throw new LoopPendingException(thing);
        }
        progress.accept(thing + ": ready");
    }

    private VocabularyEffect measure(List<LoopJob> before, List<LoopJob> after, String name) throws IOException {
        EffectMeter meter = new EffectMeter(VocabularyFile.read(folder.file(LoopFolder.VOCABULARY)));
        new LoopTexts(before, folder).measure(after, meter);
        VocabularyEffect effect = meter.effect();
        folder.write(name + ".txt", EffectReport.of(effect).getBytes(StandardCharsets.UTF_8));
        folder.write(name + ".json", ImproveJson.of(effect));
        return effect;
    }
}
